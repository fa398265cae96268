import type { Language } from "../../platform/language/index.ts";
import type { App } from "../../web/index.ts";
import type { SamplePerson } from "./cast.ts";
import { Visitor } from "./visitor.ts";

/** Known to everybody who reads the README; it passes the rules for passphrases all the same. */
export const PASSPHRASE = "seven invented camels read maps at dusk";

const DAY = 86_400_000;

/** The clock of the demo and everybody in it, each at a browser of their own. */
export class Stage {
  readonly #app: App["app"];
  readonly #setClock: (now: Date) => void;
  readonly #end: Date;
  readonly #visitors = new Map<string, Visitor>();
  /** Ids of member organisations, by their slug. */
  readonly organisations = new Map<string, string>();

  /** @param end the moment the story ends: now */
  constructor(o: { app: App["app"]; end: Date; setClock(now: Date): void }) {
    this.#app = o.app;
    this.#end = o.end;
    this.#setClock = o.setClock;
  }

  /** Goes to a moment so many days before now, at a working hour; later acts must not come earlier. */
  goTo(daysBefore: number): Date {
    const now = this.fromNow(-daysBefore);
    this.#setClock(now);
    return now;
  }

  fromNow(days: number): Date {
    return new Date(this.#end.getTime() + days * DAY);
  }

  /** Somebody, at their own browser. */
  as({ signInName, language }: Pick<SamplePerson, "signInName" | "language">): Visitor {
    const known = this.#visitors.get(signInName);
    if (known) return known;
    const visitor = new Visitor(this.#app, { language, signInName, passphrase: PASSPHRASE });
    this.#visitors.set(signInName, visitor);
    return visitor;
  }

  /** Somebody without an account. */
  stranger(language: Language): Visitor {
    return new Visitor(this.#app, { language, passphrase: PASSPHRASE });
  }
}
