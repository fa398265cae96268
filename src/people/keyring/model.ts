/** What a signed-in person can open while acting for one organisation. It carries keys that nothing outside this folder can read. */
export interface Keyring {
  readonly person: string;
  readonly organisation: string;
  readonly generation: number;
}

/** What a holder may do with a safe. The key is the same: this is authorisation, asked again where revisions are saved. */
export type As = "reader" | "editor";

/** An opened safe. It carries its key; what was revoked meanwhile is found at the next write. */
export interface Safe {
  readonly id: string;
  readonly label: string;
  readonly as: As;
}

export interface Subject {
  readonly kind: "organisation" | "person";
  readonly id: string;
}

/** An organisation, or a person by name through one of their organisations. */
export type Named = { readonly organisation: string } | { readonly person: string; readonly through: string };

export interface Holder extends Subject {
  readonly through: string;
  readonly as: As;
  readonly by: string;
  readonly at: Date;
  /** open; pending: opens too, the next sign-in settles it; lost: must be handed over again. */
  readonly key: "open" | "pending" | "lost";
}

export interface Member {
  readonly person: string;
  /** Until the person signs in after the hand-over, or after a rotation. */
  readonly pending: boolean;
  readonly by: string;
  readonly at: Date;
}

export interface Held {
  readonly kind: "organisation" | "safe";
  readonly id: string;
}

/** Refused: this holder is the last who can open these. Hand them over first. */
export class LastHolder extends Error {
  override readonly name = "LastHolder";
  readonly held: readonly Held[];
  constructor(held: readonly Held[]) {
    super(`last holder of ${held.length}`);
    this.held = held;
  }
}

/** Refused: this is not the recipient that was seen first, or on the page. Compare by voice, then `acceptRecipient`. */
export class ChangedRecipient extends Error {
  override readonly name = "ChangedRecipient";
  readonly subject: Subject;
  constructor(subject: Subject) {
    super(`the ${subject.kind} has another recipient`);
    this.subject = subject;
  }
}

/** Somebody saved another revision meanwhile: show both. */
export class EditConflict extends Error {
  override readonly name = "EditConflict";
  readonly current: number;
  constructor(current: number) {
    super("another revision was saved meanwhile");
    this.current = current;
  }
}

/** The keyring does not open this, or not any more: answer as for a thing that is not there. */
export class NoAccess extends Error {
  override readonly name = "NoAccess";
}

/** A card holds at most 4 KB: shorten what the list shows. */
export class CardTooLarge extends Error {
  override readonly name = "CardTooLarge";
}

export const CARD_BYTES = 4096;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Malformed ids are absent ones, not errors of the database. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
