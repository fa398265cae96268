import { firstSetUpLink } from "../../people/index.ts";
import type { Services } from "../../platform/http/index.ts";
import { LANGUAGES } from "../../platform/language/index.ts";
import { COLLEAGUES, COORDINATOR, LEADS, MEMBERS, marked, OFFICE, type SampleOrganisation, type SamplePerson, WAITING } from "./cast.ts";
import type { Typed } from "./form.ts";
import { join } from "./join.ts";
import { PASSPHRASE, type Stage } from "./stage.ts";
import type { Visitor } from "./visitor.ts";

/** The coordinator by the set-up link, then the office of the coalition and its members, as the README tells it. */
export async function bringPeople(stage: Stage, services: Services): Promise<void> {
  stage.goTo(70);
  const coordinator = stage.as(COORDINATOR);
  const link = await firstSetUpLink(services, COORDINATOR.language);
  if (!link) throw new Error("somebody coordinates here already");
  await join(coordinator, link, COORDINATOR.name, PASSPHRASE);
  for (const one of OFFICE) await bringColleague(stage, coordinator, one);
  for (const [i, member] of MEMBERS.entries()) {
    stage.goTo(69 - i / 2);
    const organisation = await enter(coordinator, member);
    stage.organisations.set(member.slug, organisation);
    const lead = LEADS[i];
    if (!lead) {
      // until its own people are here
      await describe(coordinator, organisation, member, { source: "Invented for the demo" });
      await publish(coordinator, organisation);
      continue;
    }
    await coordinator.open("/desk/people/invite-first");
    await coordinator.send({ organisation, note: lead.name, roles: lead.roles });
    const first = stage.as(lead);
    await join(first, linkOn(coordinator), lead.name, PASSPHRASE);
    await describe(first, organisation, member);
    await first.open(`/desk/organisations/${organisation}`);
    await first.send({}, /\/confirm$/u);
    await publish(first, organisation);
    for (const colleague of COLLEAGUES[member.slug] ?? []) await bringColleague(stage, first, colleague);
  }
}

/** What is still open on the last day: an invitation nobody has answered, a colleague who waits, somebody with two hats. */
export async function leaveOpen(stage: Stage): Promise<void> {
  stage.goTo(2);
  const coordinator = stage.as(COORDINATOR);
  await coordinator.open("/desk/people/invite-first");
  const last = MEMBERS.at(-1)?.slug ?? "";
  await coordinator.send({
    organisation: stage.organisations.get(last) ?? "",
    note: marked(MEMBERS.at(-1)!.names).en,
    roles: ["lead", "signatory"],
  });
  stage.goTo(1.5);
  const [rania, , , , , marc] = LEADS;
  await bringColleague(stage, stage.as(rania), WAITING, { handOver: false });
  const maya = COLLEAGUES["lantern-desk"]![1]!;
  const lead = stage.as(marc);
  await lead.open("/desk/people/invite");
  await lead.send({ note: maya.name, roles: ["reader"] });
  await stage.as(maya).open("/desk");
  await stage.as(maya).open(new URL(linkOn(lead)).pathname);
  await stage.as(maya).send({ as: "known" });
  await handOver(lead, maya);
}

async function bringColleague(stage: Stage, by: Visitor, person: SamplePerson, o: { handOver: boolean } = { handOver: true }) {
  await by.open("/desk/people/invite");
  await by.send({ note: person.name, roles: person.roles });
  await join(stage.as(person), linkOn(by), person.name, PASSPHRASE);
  if (o.handOver) await handOver(by, person);
}

/** The numbers were compared: both browsers are in one process. */
async function handOver(by: Visitor, person: SamplePerson): Promise<void> {
  await by.open("/desk/people");
  const id = by.find(new RegExp(`/desk/people/([\\w-]{36})"[^>]*>(?:<bdi[^>]*>)?${person.name}`, "u"));
  await by.open(`/desk/people/${id}`);
  await by.send({}, /\/hand-over$/u);
}

/** The coordinator enters a member; its own people say the rest. @returns its id */
async function enter(coordinator: Visitor, { slug, names, coLead }: SampleOrganisation): Promise<string> {
  await coordinator.open("/desk/organisations/new");
  await coordinator.send({
    ...{ kind: "member", slug, website: `https://${slug}.example`, "co-lead": coLead ? "yes" : null },
    ...inLanguages("name", marked(names)),
  });
  return /organisations\/([\w-]{36})/u.exec(coordinator.path)?.[1] ?? "";
}

async function describe(by: Visitor, organisation: string, { slug, seat, does, helpline }: SampleOrganisation, more: Typed = {}) {
  await by.open(`/desk/organisations/${organisation}/edit`);
  await by.send({
    ...more,
    ...inLanguages("seat", seat),
    ...inLanguages("description", does),
    "member-since": "2024",
    ...(helpline
      ? {
          ...inLanguages("help-name", helpline.name),
          ...inLanguages("help-does", helpline.does),
          ...inLanguages("help-hours", helpline.hours),
          "help-web": `https://${slug}.example/help`,
          "help-languages": "ar fr en",
        }
      : {}),
  });
}

async function publish(by: Visitor, organisation: string): Promise<void> {
  await by.open(`/desk/organisations/${organisation}/publish`);
  await by.send({}, /\/publish$/u);
}

function inLanguages(stem: string, words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [`${stem}-${language}`, words[language] ?? ""]));
}

/** The link on a page that shows it once. */
function linkOn(visitor: Visitor): string {
  return visitor.find(/(https?:[^<\s"]+\/invitation\/[\w-]+)/u);
}
