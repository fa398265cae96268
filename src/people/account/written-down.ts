import { latinDigits } from "../../platform/language/index.ts";

/** What a person must type back from paper, so that nobody leaves with nothing written down. */

/** Two of the groups of a code, counted from 0, in order; the same for one session, so that a reload asks the same. */
export function groupsToType(session: string, groups: number): readonly [number, number] {
  const bytes = session.replace(/-/g, "");
  const first = Number.parseInt(bytes.slice(0, 4), 16) % groups;
  const second = (first + 1 + (Number.parseInt(bytes.slice(4, 8), 16) % (groups - 1))) % groups;
  return first < second ? [first, second] : [second, first];
}

export function groupsOf(code: string): string[] {
  return code.split(/[-\s]+/u).filter(Boolean);
}

/** Whether what was typed is these groups: case, spaces, hyphens, O for 0, I and L for 1, and the digits' script aside. */
export function isSame(typed: string, expected: string): boolean {
  const bare = (text: string) =>
    latinDigits(text.normalize("NFKC"))
      .toUpperCase()
      .replace(/[^0-9A-Z]/gu, "")
      .replace(/O/gu, "0")
      .replace(/[IL]/gu, "1");
  return bare(typed) === bare(expected) && bare(expected) !== "";
}

const PREFIX = "AGE-SECRET-KEY-PQ-";
const GROUP = 6;

/** An age identity as groups to copy by hand, without its fixed beginning. */
export function identityGroups(identity: string): string {
  const rest = identity.startsWith(PREFIX) ? identity.slice(PREFIX.length) : identity;
  return (rest.match(new RegExp(`.{1,${GROUP}}`, "gu")) ?? []).join(" ");
}

/** An age identity from what was typed off paper: with or without its beginning, hyphens and spaces. */
export function identityFrom(typed: string): string {
  const bare = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, "");
  return PREFIX + bare.replace(/^AGESECRETKEY(?:PQ)?/u, "");
}
