import { Hono } from "hono";
import type { Actor } from "../people/index.ts";
import type { Env } from "../platform/http/index.ts";
import { homeRoutes } from "./desk/index.ts";
import { draftRoutes } from "./drafts/index.ts";
import { organisationsRoutes } from "./organisations/index.ts";
import { isReleased, previewRoutes, releaseRoutes } from "./release/index.ts";
import { settingsRoutes } from "./settings/index.ts";
import { boardRoutes, isCalled, isSigned, isUntouched, linkSignRoutes, memberSignRoutes } from "./signing/index.ts";

/** Every page of this room, under `/{language}`. */
export const coalitionRoutes = new Hono<Env<Actor>>()
  .route("/", homeRoutes)
  .route("/", boardRoutes)
  .route("/", memberSignRoutes)
  .route("/", linkSignRoutes)
  .route("/", releaseRoutes)
  .route("/", previewRoutes)
  .route("/", organisationsRoutes)
  .route("/", settingsRoutes)
  .route("/", draftRoutes({ signed: isSigned, untouched: isUntouched, called: isCalled, released: isReleased }));
