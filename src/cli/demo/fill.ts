import { beginAs, coalitionJobs, type Facts } from "../../coalition/index.ts";
import type { Services } from "../../platform/http/index.ts";
import { runDue } from "../../platform/jobs/index.ts";
import { LANGUAGES } from "../../platform/language/index.ts";
import { createApp } from "../../web/index.ts";
import { COALITION, COALITION_DESCRIPTION } from "./cast.ts";
import { bringPeople, leaveOpen } from "./people.ts";
import { Stage } from "./stage.ts";
import { beingSigned, draft, planned, releasedAndCorrected, withdrawn } from "./story.ts";

/**
 * Fills an empty installation with invented organisations, people and statements, through the same pages, forms and
 * proofs as anybody, so that every rule holds for the demo too. The founding records are never loaded beside it: no
 * real organisation stands next to what is invented.
 * @param setClock moves the clock of `services`; it follows the machine's again afterwards, by null
 * @param step after each part of the story
 * @throws Error when the installation has begun already
 */
export async function fillDemo(o: { services: Services; setClock(now: Date | null): void; end: Date; step(): void }): Promise<void> {
  const { services, setClock, end, step } = o;
  const { app, world } = createApp(services);
  const stage = new Stage({ app, end, setClock });
  const failed = (kind: string, error: unknown) => {
    throw new Error(`${kind} failed`, { cause: error });
  };
  const due = async () => void (await runDue(services.sql, coalitionJobs(services.instance), services.now, failed));
  try {
    stage.goTo(70);
    if (!(await beginAs(services, coalitionFacts()))) throw new Error("this installation has begun already");
    await bringPeople(stage, services);
    step();
    await releasedAndCorrected(stage, due);
    step();
    await withdrawn(stage, due);
    await planned(stage);
    step();
    await beingSigned(stage);
    step();
    await draft(stage);
    await leaveOpen(stage);
    step();
  } finally {
    setClock(null);
    await world.stop();
  }
}

export const STEPS = 5;

function coalitionFacts(): Facts {
  const facts: Record<string, string> = { founded: "2024-05", "public-contact": "https://sample-coalition.example/contact" };
  for (const language of LANGUAGES) {
    facts[`name-${language}`] = COALITION[language];
    facts[`description-${language}`] = COALITION_DESCRIPTION[language];
  }
  return facts;
}
