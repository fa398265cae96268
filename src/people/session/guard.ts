import type { Context, MiddlewareHandler } from "hono";
import * as v from "valibot";
import type { Key } from "../../platform/crypto/index.ts";
import { type Env, fieldOf, Refusal, readCookie, readForm, writeCookie } from "../../platform/http/index.ts";
import { type Keyring, openKeyring, settle } from "../keyring/index.ts";
import type { Actor, Affiliation, PersonId } from "../model.ts";
import { type Person, personBy } from "../persons.ts";
import { affiliationsOf } from "./affiliations.ts";
import { messages } from "./messages.ts";
import { discard, park } from "./parked.ts";
import { findSession, type OpenSession } from "./sessions.ts";

/** Who is signed in: also somebody who waits for a key, or acts for no organisation. Stays inside `people/`: it has `p`. */
export interface Present extends Person {
  readonly session: OpenSession;
  readonly p: Key;
  readonly affiliations: readonly Affiliation[];
  /** The organisation acted for, and its keys; null while nobody has handed them over. */
  readonly acting: (Affiliation & { readonly keyring: Keyring | null }) | null;
}

const presences = new WeakMap<Request, Present>();

/** Who is signed in, in this request; null before `present()` has run. Not in `c.var`: other rooms must not see `p`. */
export function presentIn(c: { readonly req: { readonly raw: Request } }): Present | null {
  return presences.get(c.req.raw) ?? null;
}

/** The same, behind the guard. @throws Error when the route forgot the guard: our bug */
export function presentOf(c: { readonly req: { readonly raw: Request } }): Present {
  const found = presentIn(c);
  if (!found) throw new Error("no guard before this route");
  return found;
}

/** Says where to sign in, and comes back here afterwards. */
function toSignIn(c: Context<Env<Actor>>, why: "locked" | "kept" | "full" | "ended" | null) {
  const back = c.req.method === "GET" ? new URL(c.req.url).pathname + new URL(c.req.url).search : "";
  const query = new URLSearchParams({ ...(why ? { why } : {}), ...(back ? { to: back } : {}) });
  return c.redirect(`/${c.var.language}/sign-in${query.size > 0 ? `?${query}` : ""}`, 303);
}

/**
 * Lets in whoever is signed in (then `presentOf`). Everybody else is sent to sign in; what they posted after the
 * idle lock is kept, sealed to them.
 */
export function present(): MiddlewareHandler<Env<Actor>> {
  return async (c, next) => {
    if (presentIn(c)) return await next();
    const { services, now } = c.var;
    const secret = readCookie(c, "session");
    const found = secret ? await findSession(services.sql, services.instance, secret, now) : null;
    if (!secret || !found) {
      if (secret) writeCookie(c, "session", "", 0);
      return toSignIn(c, secret ? "ended" : null);
    }
    if (found.state !== "open") {
      if (c.req.method === "GET" || c.req.method === "HEAD") return toSignIn(c, found.state);
      const parked = await park(services.sql, found.person, { path: c.req.path, fields: await readForm(c) }, now);
      return toSignIn(c, parked === "not kept" ? found.state : parked);
    }
    const [person, affiliations] = await Promise.all([
      personBy(services.sql, services.instance, found.person),
      affiliationsOf(services.sql, services.instance, found.person),
    ]);
    if (!person) return toSignIn(c, "ended");
    const affiliation = affiliations.find((one) => one.organisation === found.organisation) ?? null;
    const acting = affiliation && { ...affiliation, keyring: await keyringOf(c, found, affiliation) };
    const here: Present = { ...person, session: found, p: found.p, affiliations, acting };
    presences.set(c.req.raw, here);
    if (acting?.keyring) c.set("actor", actorOf(here, acting, acting.keyring));
    await next();
    await sent(c, person.id);
  };
}

/**
 * Lets in whoever acts for an organisation and holds its key; sets `c.var.actor`. Every room inside stands behind this.
 * Who still has a recovery code to write down, or waits for the key, is led there first; what they post meanwhile is
 * refused, and kept when they could have sent it.
 */
export function signedIn(): MiddlewareHandler<Env<Actor>> {
  const entered = present();
  return async (c, next) => {
    return await entered(c, async () => {
      const unfinished = whereToGoOn(presentOf(c));
      if (unfinished === null) return await next();
      if (c.req.method !== "GET" && c.req.method !== "HEAD") {
        if (!c.get("actor")) throw new Refusal(403, messages.waitingPost);
        const form = { path: c.req.path, fields: await readForm(c) };
        const parked = await park(c.var.services.sql, presentOf(c).id, form, c.var.now);
        throw new Refusal(409, parked === "kept" ? messages.paperFirst : messages.paperFirstAgain);
      }
      c.res = c.redirect(`/${c.var.language}${unfinished}`, 303);
    });
  };
}

/** The page that must be finished before anything else; null when there is none. */
export function whereToGoOn({ session, codeConfirmedAt, acting }: Present): string | null {
  if (session.pending?.code || !codeConfirmedAt) return "/desk/account/recovery-code";
  if (session.pending?.offline) return "/desk/account/offline-key";
  if (!acting?.keyring) return "/desk/waiting";
  return null;
}

async function keyringOf(c: Context<Env<Actor>>, session: OpenSession, { organisation }: Affiliation): Promise<Keyring | null> {
  const { sql } = c.var.services;
  const own = { person: session.person, organisation, p: session.p };
  const keyring = await openKeyring(sql, own);
  if (keyring) return keyring;
  // handed over since sign-in? then what came is turned into a wrap of ours at once
  const { settled } = await sql.begin((tx) => settle(tx, { person: session.person, p: session.p }));
  return settled > 0 ? await openKeyring(sql, own) : null;
}

function actorOf(present: Present, acting: Affiliation, keyring: Keyring): Actor {
  return {
    person: present.id,
    name: present.name,
    organisation: acting.organisation,
    organisationName: acting.names,
    kind: acting.kind,
    roles: acting.roles,
    affiliations: present.affiliations,
    keyring,
    session: present.session.id,
  };
}

/** A form that was given back and has now been taken: it is not kept any longer. */
async function sent(c: Context<Env<Actor>>, person: PersonId): Promise<void> {
  if (c.req.method !== "POST" || c.res.status >= 400) return;
  const id = v.safeParse(v.pipe(v.string(), v.uuid()), fieldOf(await readForm(c), "parked"));
  if (id.success) await discard(c.var.services.sql, person, id.output);
}
