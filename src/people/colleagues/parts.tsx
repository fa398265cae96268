import { compareNames, type T } from "../../platform/language/index.ts";
import { Actions, Button, Checks, Chip, Form, type Frame, type Problem } from "../../platform/page/index.ts";
import { roleMeanings, roleNames } from "../messages.ts";
import { type Names, nameIn, type Organisation } from "../model.ts";
import { type Role, rolesFor } from "../roles.ts";
import type { Colleague } from "./colleagues.ts";
import { messages } from "./messages.ts";

export interface Base {
  frame: Frame;
  proof: string;
  problems?: readonly Problem[];
}

export const people = (t: T, path = "") => `/${t.language}/desk/people${path}`;
export const home = (t: T) => ({ href: people(t), label: messages.title });
export const roleList = (t: T, roles: Iterable<Role>) => t.list([...roles].map((role) => t(roleNames[role])));
export const orgName = (t: T, names: Names) => nameIn(t.language, names).text;

export function inNameOrder(t: T, some: readonly Organisation[]): Organisation[] {
  const inOrder = compareNames(t.language);
  return [...some].sort((a, b) => inOrder(orgName(t, a.names), orgName(t, b.names)));
}

export function State({ t, colleague }: { t: T; colleague: Colleague }) {
  if (colleague.frozenAt) return <Chip kind="alarm">{t(messages.frozen)}</Chip>;
  if (colleague.key === "active") return <Chip>{t(messages.active)}</Chip>;
  const says = { settling: messages.settling, waiting: messages.waiting, changed: messages.changed };
  return <Chip kind={colleague.key === "settling" ? "off" : "warn"}>{t(says[colleague.key])}</Chip>;
}

export function RoleChecks(props: { t: T; kind: "coalition" | "member"; values: readonly string[]; problems: readonly Problem[] }) {
  const { t, kind, values, problems } = props;
  return (
    <Checks
      t={t}
      name="roles"
      label={messages.rolesLabel}
      values={values}
      problems={problems}
      options={rolesFor(kind).map((role) => ({ value: role, label: roleNames[role], help: roleMeanings[role] }))}
    />
  );
}

export function Freezing(props: {
  t: T;
  proof: string;
  colleague: Colleague;
  frozenBy: string;
  at: (path: string) => string;
  mayUnfreeze: boolean;
}) {
  const { t, proof, colleague, frozenBy, at, mayUnfreeze } = props;
  const { name, frozenAt } = colleague;
  if (frozenAt)
    return (
      <section>
        <h2>{t(messages.frozen)}</h2>
        <p>{t(messages.frozenSince, { at: frozenAt, by: frozenBy })}</p>
        {mayUnfreeze ? (
          <Form action={at("/unfreeze")} proof={proof}>
            <p>{t(messages.unfreezeHelp)}</p>
            <Actions>
              <Button kind="second">{t(messages.unfreeze, { name })}</Button>
            </Actions>
          </Form>
        ) : null}
      </section>
    );
  return (
    <section>
      <h2>{t(messages.freezeTitle)}</h2>
      <p>{t(messages.freezeHelp)}</p>
      <Form action={at("/freeze")} proof={proof}>
        <Actions>
          <Button kind="danger">{t(messages.freeze, { name })}</Button>
        </Actions>
      </Form>
    </section>
  );
}
