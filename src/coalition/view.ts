import type { Context } from "hono";
import { type Actor, deskFrame, outsideFrame } from "../people/index.ts";
import type { Env, Services } from "../platform/http/index.ts";
import type { T } from "../platform/language/index.ts";
import type { Frame } from "../platform/page/index.ts";

/** What a page needs of its request. */
export interface View {
  readonly t: T;
  readonly now: Date;
  readonly proof: string;
  readonly services: Services;
  readonly frame: Frame;
}

/** A view of the desk, with who is acting. */
export interface DeskView extends View {
  readonly actor: Actor;
}

export function deskView(c: Context<Env<Actor>>): DeskView {
  const { t, now, proof, services, actor } = c.var;
  return { t, now, proof, services, actor, frame: deskFrame(c, pathOf(c)) };
}

/** A view of a page opened by a link, without an account. */
export function linkView(c: Context<Env<Actor>>): View {
  const { t, now, proof, services } = c.var;
  return { t, now, proof, services, frame: outsideFrame(c, pathOf(c)) };
}

/** The address without its language, for the language switcher. */
function pathOf(c: Context<Env<Actor>>): string {
  return c.req.path.slice(`/${c.var.language}`.length) || "/";
}
