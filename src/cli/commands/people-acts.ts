import { everybody, firstSetUpLink, freeze, isRole, type Listed, nameIn, roleNames, unfreeze, whoSignsInAs } from "../../people/index.ts";
import type { Services } from "../../platform/http/index.ts";
import { plain } from "../../platform/language/index.ts";
import { type Call, CliProblem } from "../command.ts";
import { messages, problems } from "./people-messages.ts";

interface Act {
  readonly needsName: boolean;
  run(services: Services, call: Call, name: string): Promise<void>;
}

/** What `dalil people` can do. */
export const ACTS: Readonly<Record<string, Act>> = {
  list: {
    needsName: false,
    async run(services, { t, json, out }) {
      const listed = await everybody(services);
      if (json) return out(JSON.stringify(listed));
      if (listed.length === 0) return out(t(messages.nobody));
      for (const person of listed) out(lineFor(person, t));
    },
  },
  freeze: {
    needsName: true,
    async run(services, call, name) {
      await freeze(services, await find(services, name), null, call.now());
      say(call, messages.frozen, name);
    },
  },
  unfreeze: {
    needsName: true,
    async run(services, call, name) {
      await unfreeze(services, await find(services, name), { by: null, organisation: null }, call.now());
      say(call, messages.unfrozen, name);
    },
  },
  "set-up": {
    needsName: false,
    async run(services, { t, json, out }) {
      const link = await firstSetUpLink(services, t.language);
      if (!link) throw new CliProblem(problems.coordinatorThere);
      out(json ? JSON.stringify({ link }) : `${t(messages.link)}\n  ${link}`);
    },
  },
};

/** @throws CliProblem nobody */
async function find(services: Services, name: string) {
  const person = await whoSignsInAs(services, name);
  if (!person) throw new CliProblem(problems.nobody, { name });
  return person;
}

function say({ t, json, out }: Call, message: (typeof messages)[keyof typeof messages], name: string): void {
  out(json ? JSON.stringify({ name }) : t(message, { name }));
}

function lineFor({ name, signInName, frozenAt, affiliations }: Listed, t: Call["t"]): string {
  const roles = affiliations.map(
    ({ organisation, roles }) =>
      `${nameIn(t.language, organisation).text} (${plain(t.list(roles.filter(isRole).map((role) => t(roleNames[role]))))})`,
  );
  return [signInName, name, roles.join("; "), frozenAt ? t(messages.isFrozen) : ""].filter(Boolean).join("  ·  ");
}
