import { Hono } from "hono";
import { type Actor, signedIn } from "../../people/index.ts";
import type { Env } from "../../platform/http/index.ts";
import { asksRoutes } from "./asks/routes.ts";
import { forwardRoutes } from "./forward/routes.ts";
import { historyRoutes } from "./history/routes.ts";
import { listRoutes } from "./list/routes.ts";
import type { DraftsNeeds } from "./needs.ts";
import { sharingRoutes } from "./sharing/routes.ts";
import { textRoutes } from "./text/routes.ts";
import { translationRoutes } from "./translations/routes.ts";

/** Every page of drafting, under `/{language}/desk/statements`. */
export function draftRoutes(needs: DraftsNeeds) {
  return new Hono<Env<Actor>>().use("/desk/statements", signedIn()).use("/desk/statements/*", signedIn()).route("/", draftPages(needs));
}

/** The same without the guard: whoever calls it has set the actor. */
export function draftPages(needs: DraftsNeeds) {
  return new Hono<Env<Actor>>()
    .route("/desk/statements", listRoutes(needs))
    .route("/desk/statements", textRoutes())
    .route("/desk/statements", translationRoutes())
    .route("/desk/statements", asksRoutes())
    .route("/desk/statements", historyRoutes())
    .route("/desk/statements", sharingRoutes())
    .route("/desk/statements", forwardRoutes(needs));
}
