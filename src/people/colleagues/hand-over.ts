import { Refusal, type Services } from "../../platform/http/index.ts";
import { record } from "../audit.ts";
import { acceptRecipient, ChangedRecipient, handOverOrganisation, rotateOrganisation } from "../keyring/index.ts";
import type { Actor, PersonId } from "../model.ts";
import { transaction } from "../transaction.ts";
import { messages } from "./messages.ts";

/**
 * Hands the organisation's key to a colleague whose numbers were compared. What was compared is accepted: also where
 * the person has other keys than when first seen.
 * @param numbers as they stood on the page
 * @throws Refusal 409 when they changed meanwhile
 */
export async function handOver({ sql, instance }: Services, actor: Actor, to: PersonId, numbers: string, now: Date): Promise<void> {
  await compared(async () => {
    await transaction(sql, async (tx) => {
      await acceptRecipient(tx, actor.keyring, { kind: "person", id: to, fingerprint: numbers });
      await handOverOrganisation(tx, actor.keyring, { to, fingerprint: numbers, at: now });
      await record(tx, instance, { at: now, event: "handed-over", organisation: actor.organisation, by: actor.person, about: to });
    });
  });
}

/** Accepts a colleague's new keys after comparing. @throws Refusal 409 when the numbers changed meanwhile */
export async function accept({ sql }: Services, actor: Actor, person: PersonId, numbers: string): Promise<void> {
  await compared(async () => {
    await transaction(sql, (tx) => acceptRecipient(tx, actor.keyring, { kind: "person", id: person, fingerprint: numbers }));
  });
}

/** A new key for the organisation, and for everything it holds. Whose new numbers were not compared is left out, and waits. */
export async function rotate({ sql, instance }: Services, actor: Actor, now: Date): Promise<void> {
  await transaction(sql, async (tx) => {
    await rotateOrganisation(tx, actor.keyring, { at: now });
    await record(tx, instance, { at: now, event: "rotated", organisation: actor.organisation, by: actor.person });
  });
}

async function compared(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof ChangedRecipient) throw new Refusal(409, messages.numbersChanged);
    throw error;
  }
}
