import { Hono } from "hono";
import { type Actor, signedIn } from "../../people/index.ts";
import type { Env } from "../../platform/http/index.ts";
import { asksRoutes } from "./asks/routes.ts";
import { forwardRoutes } from "./forward/routes.ts";
import { historyRoutes } from "./history/routes.ts";
import { listRoutes } from "./list/routes.ts";
import { sharingRoutes } from "./sharing/routes.ts";
import { textRoutes } from "./text/routes.ts";
import { translationRoutes } from "./translations/routes.ts";
import type { Signed, Untouched } from "./versions.ts";

export interface DraftsNeeds {
  /** Whether anybody has signed a statement: `coalition/signing` knows. */
  readonly signed: Signed;
  /** Whether nobody has answered this version and nothing of it is public: then it can still be taken back. */
  readonly untouched: Untouched;
}

/** Every page of drafting, under `/{language}/desk/statements`. */
export function draftRoutes(needs: DraftsNeeds) {
  return new Hono<Env<Actor>>().use("/desk/statements", signedIn()).use("/desk/statements/*", signedIn()).route("/", draftPages(needs));
}

/** The same without the guard: whoever calls it has set the actor. */
export function draftPages(needs: DraftsNeeds) {
  return new Hono<Env<Actor>>()
    .route("/desk/statements", listRoutes())
    .route("/desk/statements", textRoutes())
    .route("/desk/statements", translationRoutes())
    .route("/desk/statements", asksRoutes())
    .route("/desk/statements", historyRoutes())
    .route("/desk/statements", sharingRoutes())
    .route("/desk/statements", forwardRoutes(needs));
}
