import { Hono } from "hono";
import type { Env } from "../platform/http/index.ts";
import { accountRoutes } from "./account/routes.ts";
import { memberRoutes } from "./colleagues/member-routes.ts";
import { colleagueRoutes, referenceRoutes } from "./colleagues/routes.ts";
import { joiningRoutes } from "./joining/routes.ts";
import type { Actor } from "./model.ts";
import { present } from "./session/guard.ts";
import { sessionRoutes } from "./session/routes.ts";
import { signInRoutes } from "./signin/routes.ts";

/** Signed in: account, people, roles, audit, parked forms. */
const desk = new Hono<Env<Actor>>()
  .use("/account/*", present())
  .use("/parked/*", present())
  .use("/waiting", present())
  .route("/account", accountRoutes)
  .route("/people/members", memberRoutes)
  .route("/people", colleagueRoutes)
  .route("/", referenceRoutes)
  .route("/", sessionRoutes);

/** All addresses of this room, to be mounted at `/:language`: set-up, invitation, sign-in and recover for everybody, the desk guarded. */
export const peopleRoutes = new Hono<Env<Actor>>()
  .route("/", signInRoutes as unknown as Hono<Env<Actor>>)
  .route("/", joiningRoutes as unknown as Hono<Env<Actor>>)
  .route("/desk", desk);
