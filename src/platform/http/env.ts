import type { InstanceKeys } from "../crypto/index.ts";
import type { Sql } from "../database/index.ts";
import type { Language, T } from "../language/index.ts";
import type { Settings } from "./settings.ts";

/** What the process has, handed to every room; nothing in it belongs to a request. */
export interface Services {
  /** As `dalil_server`: reads and writes the rooms' tables. */
  readonly sql: Sql;
  /** As `dalil_public`: reads schema `published`, nothing else. */
  readonly reader: Sql;
  readonly instance: InstanceKeys;
  readonly settings: Settings;
  now(): Date;
  /** One line for the operator. Never a name, a text, an address of a person, or a path with a secret. */
  log(event: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
}

/** What a route finds in `c.var`. `actor` is set by the guard of `people/`. */
export interface Env<Actor = unknown> {
  Variables: {
    services: Services;
    t: T;
    language: Language;
    /** One instant for the whole request. */
    now: Date;
    actor: Actor;
    /** What a form must carry back, in the hidden field `proof`. */
    proof: string;
    /** The client's network address; only ever stored as a keyed hash. */
    address: string;
  };
}
