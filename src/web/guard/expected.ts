/**
 * Who may do what, written by hand: the matrix compares every route with it. It knows nothing of `roles.ts`.
 * `who`, in columns: lead, coordinator, researcher, technician, lawyer, campaigner, signatory, reader.
 * `reach`: how near the thing in the address must be to the organisation acted for.
 */
export const COLUMNS = ["lead", "coordinator", "researcher", "technician", "lawyer", "campaigner", "signatory", "reader"] as const;

export type Near =
  | "own" // the organisation's (or the person's) own
  | "editor" // a draft shared to edit
  | "reader" // a draft shared to read
  | "asked" // a statement one's organisation is asked to sign
  | "unkept" // an organisation of which nobody has joined yet
  | "other" // of somebody else, but everybody may see that it is there
  | "foreign"
  | "absent"
  | "malformed";

export type Outcome = "in" | "403" | "404" | "409" | "422" | "sign-in" | "waiting";

/** What the thing in the address is; the matrix tries own, foreign, absent and malformed ones of it. */
export type Thing =
  | "forward" // a statement put forward
  | "draft" // a statement not put forward yet
  | "asked statement"
  | "translation"
  | "version"
  | "version to decide"
  | "request"
  | "release"
  | "preview link"
  | "colleague"
  | "colleague who waits"
  | "member's person"
  | "invitation"
  | "first invitation"
  | "entry"
  | "session"
  | "acting for"
  | "parked form"
  | "set-up link"
  | "invitation link"
  | "sign link"
  | "open preview"
  | "public statement"
  | "public text"
  | "public member"
  | "static file";

export interface Row {
  readonly route: string;
  /** world: for everybody, signed in or not · account: for whoever is signed in, also without a key · desk: for who holds the organisation's key. */
  readonly of: "world" | "account" | "desk";
  readonly who: string;
  readonly thing?: Thing;
  readonly reach?: readonly Near[];
  /** What somebody without the role gets, before (`role first`) or after the thing was looked up. */
  readonly without: "403" | "404" | "role first 403" | "role first 404";
  /** Who only reads a shared draft and may not do this. */
  readonly onlyReads?: "403" | "404";
  /** Who has another relation that this needs more than: a second rule, by person or thing. */
  readonly but?: (o: { person: string; roles: readonly string[]; org: string | null; near: Near }) => Outcome | null;
  /** Lets in, and writes nothing. */
  readonly quiet?: true;
}

const ALL = "xxxxxxxx";
const WRITERS = "xxx.xx..";
const LEAD = "x.......";
const COORDINATOR = ".x......";
const LEADING = "xx......";
const BOARD = "xx...x..";

const EDIT = ["own", "editor"] as const;
const READ = ["own", "editor", "reader"] as const;

const world = (route: string, thing?: Thing): Row => ({
  route,
  of: "world",
  who: ALL,
  without: "404",
  ...(thing ? { thing, reach: ["own"] } : {}),
});
const account = (route: string, more: Partial<Row> = {}): Row => ({ route, of: "account", who: ALL, without: "403", ...more });
const desk = (route: string, who: string, more: Partial<Row> = {}): Row => ({ route, of: "desk", who, without: "403", ...more });
const draft = (route: string, who: string, reach: readonly Near[], more: Partial<Row> = {}): Row =>
  desk(route, who, { thing: "draft", reach, ...more });
const colleague = (route: string, who: string, more: Partial<Row> = {}): Row =>
  desk(route, who, { thing: "colleague", reach: ["own"], ...more });
const member = (route: string): Row => desk(route, COORDINATOR, { thing: "member's person", reach: ["own"], without: "role first 403" });
/** Board and release are for who drafts: for everybody else there is nothing here. */
const board = (route: string, who: string, thing: Thing = "forward", more: Partial<Row> = {}): Row =>
  desk(route, who, { thing, reach: EDIT, without: "404", onlyReads: "404", ...more });
const entry = (route: string, who: string, reach: readonly Near[], more: Partial<Row> = {}): Row =>
  desk(route, who, { thing: "entry", reach, without: "404", ...more });

/** The organisation's own people keep its entry; a coordinator keeps those of whom nobody has joined. */
const keeps: NonNullable<Row["but"]> = ({ roles, near }) => (near === "unkept" && !roles.includes("coordinator") ? "404" : null);

export const ROWS: readonly Row[] = [
  // for everybody
  world("GET /healthz"),
  world("GET /static/:file", "static file"),
  world("GET /"),
  world("GET /desk"), // on to the same in a language
  world("GET /sign-in"),
  world("GET /:l"),
  world("GET /:l/"),
  world("GET /:l/members"),
  world("GET /:l/members/:slug", "public member"),
  world("GET /:l/join"),
  world("GET /:l/about"),
  world("GET /:l/security"),
  world("GET /:l/help"),
  world("GET /:l/search"),
  world("GET /:l/statements"),
  world("GET /:l/statements/:id", "public statement"),
  world("GET /:l/statements/:id/text", "public text"),
  world("GET /:l/statements/:id/versions/:n", "public statement"),
  world("GET /:l/feed.atom"),
  world("GET /sitemap.xml"),
  world("GET /robots.txt"),
  world("GET /.well-known/security.txt"),
  world("GET /:l/sign-in"),
  world("POST /:l/sign-in"),
  world("POST /:l/sign-out"),
  world("GET /:l/recover"),
  { ...world("POST /:l/recover"), but: () => "422" }, // a wrong code
  // links
  world("GET /:l/set-up/:secret", "set-up link"),
  world("POST /:l/set-up/:secret", "set-up link"),
  world("GET /:l/invitation/:secret", "invitation link"),
  world("POST /:l/invitation/:secret", "invitation link"),
  world("GET /:l/sign/:secret", "sign link"),
  world("POST /:l/sign/:secret", "sign link"),
  world("POST /:l/sign/:secret/withholding", "sign link"),
  world("GET /:l/preview/:secret", "open preview"),
  // one's own account
  account("GET /:l/desk/account"),
  account("POST /:l/desk/account/acting", { thing: "acting for", reach: ["own"], quiet: true }),
  account("GET /:l/desk/account/names"),
  account("POST /:l/desk/account/names"),
  account("GET /:l/desk/account/recovery-code"),
  account("POST /:l/desk/account/recovery-code", { quiet: true }), // there is none to type back
  account("GET /:l/desk/account/new-code"),
  account("POST /:l/desk/account/new-code"),
  account("GET /:l/desk/account/offline-key"),
  account("POST /:l/desk/account/offline-key", { quiet: true }),
  account("GET /:l/desk/account/new-offline-key", { who: LEAD }),
  account("POST /:l/desk/account/new-offline-key", { who: LEAD }),
  account("GET /:l/desk/account/passphrase"),
  account("POST /:l/desk/account/passphrase"),
  account("GET /:l/desk/account/exposed"),
  account("POST /:l/desk/account/exposed"),
  account("POST /:l/desk/account/sessions/end-all"),
  account("POST /:l/desk/account/sessions/:id/end", { thing: "session", reach: ["own"] }),
  account("GET /:l/desk/account/data"),
  account("GET /:l/desk/account/data.json"),
  account("GET /:l/desk/parked"),
  account("POST /:l/desk/parked/:id/discard", { thing: "parked form", reach: ["own", "foreign", "absent", "malformed"] }),
  account("GET /:l/desk/waiting"),
  account("POST /:l/desk/waiting", { quiet: true, but: ({ person }) => (person === "waiting" ? "422" : null) }), // a wrong key
  // colleagues
  desk("GET /:l/desk/people", ALL),
  desk("GET /:l/desk/people/invite", LEAD),
  desk("POST /:l/desk/people/invite", LEAD),
  desk("GET /:l/desk/people/invite-first", COORDINATOR),
  desk("POST /:l/desk/people/invite-first", COORDINATOR),
  desk("POST /:l/desk/people/invitations/:id/withdraw", LEAD, { thing: "invitation", reach: ["own"], without: "role first 403" }),
  desk("POST /:l/desk/people/rotate", LEAD),
  colleague("GET /:l/desk/people/:person", ALL),
  colleague("POST /:l/desk/people/:person/hand-over", "xxxxxx..", { thing: "colleague who waits" }),
  colleague("POST /:l/desk/people/:person/compare", "xxxxxx..", { quiet: true }), // the numbers are known already
  colleague("POST /:l/desk/people/:person/roles", LEAD),
  colleague("POST /:l/desk/people/:person/freeze", ALL),
  colleague("POST /:l/desk/people/:person/unfreeze", LEADING, { quiet: true }),
  colleague("POST /:l/desk/people/:person/restart", LEADING),
  colleague("GET /:l/desk/people/:person/remove", LEAD),
  colleague("POST /:l/desk/people/:person/remove", LEAD),
  desk("GET /:l/desk/roles", ALL),
  desk("GET /:l/desk/audit", LEAD),
  desk("GET /:l/desk/people/members", COORDINATOR),
  desk("POST /:l/desk/people/members/invitations/:id/withdraw", COORDINATOR, {
    thing: "first invitation",
    reach: ["own"],
    without: "role first 403",
  }),
  member("GET /:l/desk/people/members/:organisation/:person"),
  member("POST /:l/desk/people/members/:organisation/:person/freeze"),
  { ...member("POST /:l/desk/people/members/:organisation/:person/unfreeze"), quiet: true },
  member("POST /:l/desk/people/members/:organisation/:person/restart"),
  member("POST /:l/desk/people/members/:organisation/:person/cut"),
  // drafts
  desk("GET /:l/desk", ALL),
  desk("GET /:l/desk/statements", ALL),
  desk("GET /:l/desk/statements/new", WRITERS),
  desk("POST /:l/desk/statements/new", WRITERS),
  draft("GET /:l/desk/statements/:id", ALL, READ),
  draft("POST /:l/desk/statements/:id/close", LEADING, EDIT),
  draft("GET /:l/desk/statements/:id/text", ALL, READ),
  draft("POST /:l/desk/statements/:id/text", WRITERS, EDIT),
  draft("GET /:l/desk/statements/:id/translations/:into", ALL, READ, { thing: "translation" }),
  draft("POST /:l/desk/statements/:id/translations/:into", WRITERS, EDIT, { thing: "translation" }),
  draft("GET /:l/desk/statements/:id/asks", ALL, READ),
  draft("POST /:l/desk/statements/:id/asks", WRITERS, EDIT),
  draft("GET /:l/desk/statements/:id/history", ALL, READ),
  draft("GET /:l/desk/statements/:id/sharing", ALL, READ),
  draft("POST /:l/desk/statements/:id/sharing", LEADING, ["own"]),
  draft("GET /:l/desk/statements/:id/put-forward", ALL, READ),
  draft("POST /:l/desk/statements/:id/put-forward", LEADING, EDIT),
  draft("GET /:l/desk/statements/:id/versions/:n", ALL, READ, { thing: "version" }),
  draft("POST /:l/desk/statements/:id/versions/:n/decision", "xx..xx..", EDIT, {
    thing: "version to decide",
    but: ({ person }) => (person === "nadia" ? "403" : null), // she put it forward: the second person must be another
  }),
  // the board
  board("GET /:l/desk/statements/:id/signing/call", COORDINATOR),
  board("POST /:l/desk/statements/:id/signing/call", COORDINATOR),
  board("GET /:l/desk/statements/:id/signing", BOARD),
  board("GET /:l/desk/statements/:id/signing/ask", COORDINATOR),
  board("POST /:l/desk/statements/:id/signing/ask", COORDINATOR),
  board("GET /:l/desk/statements/:id/signing/requests/:request", BOARD, "request"),
  board("POST /:l/desk/statements/:id/signing/requests/:request/link", COORDINATOR, "request"),
  board("POST /:l/desk/statements/:id/signing/requests/:request/authority", COORDINATOR, "request"),
  // nobody has confirmed this one yet
  board("POST /:l/desk/statements/:id/signing/requests/:request/authority/undoing", COORDINATOR, "request", { quiet: true }),
  board("POST /:l/desk/statements/:id/signing/requests/:request/withdrawal", COORDINATOR, "request"),
  board("POST /:l/desk/statements/:id/signing/requests/:request/take-off", LEADING, "request"),
  // signing for one's own organisation
  ...["GET /:l/desk/sign/:id", "POST /:l/desk/sign/:id", "POST /:l/desk/sign/:id/withholding"].map((route) =>
    desk(route, "x.....x.", { thing: "asked statement", reach: ["asked"], without: "404" }),
  ),
  // release
  board("GET /:l/desk/statements/:id/release", BOARD),
  board("POST /:l/desk/statements/:id/release", COORDINATOR),
  board("GET /:l/desk/statements/:id/release/now", COORDINATOR),
  board("POST /:l/desk/statements/:id/release/now", COORDINATOR),
  board("POST /:l/desk/statements/:id/release/:release/stop", LEADING, "release"),
  board("POST /:l/desk/statements/:id/release/previews", BOARD),
  board("POST /:l/desk/statements/:id/release/previews/:link/revoke", BOARD, "preview link"),
  // these are of what is out: here nothing is yet
  board("POST /:l/desk/statements/:id/release/correction", COORDINATOR, "forward", { quiet: true, but: () => "409" }),
  board("POST /:l/desk/statements/:id/release/places", COORDINATOR, "forward", { quiet: true, but: () => "409" }),
  board("POST /:l/desk/statements/:id/release/signatories", COORDINATOR, "forward", { quiet: true }), // nothing is released yet
  board("POST /:l/desk/statements/:id/release/withdrawal", COORDINATOR, "forward", { quiet: true }),
  // organisations
  desk("GET /:l/desk/organisations", ALL),
  desk("GET /:l/desk/organisations/waiting", ALL),
  desk("GET /:l/desk/organisations/new", COORDINATOR, { without: "404" }),
  desk("POST /:l/desk/organisations/new", COORDINATOR, { without: "404" }),
  entry("GET /:l/desk/organisations/:id", ALL, ["own", "unkept", "other"]),
  entry("GET /:l/desk/organisations/:id/history", ALL, ["own", "unkept", "other"]),
  entry("GET /:l/desk/organisations/:id/edit", BOARD, ["own", "unkept"], { but: keeps }),
  entry("POST /:l/desk/organisations/:id/edit", BOARD, ["own", "unkept"], { but: keeps }),
  entry("POST /:l/desk/organisations/:id/confirm", LEADING, ["own"]),
  entry("POST /:l/desk/organisations/:id/confirm-fact", BOARD, ["own", "unkept"], { but: keeps, quiet: true }), // not every entry has one that waits
  entry("GET /:l/desk/organisations/:id/publish", BOARD, ["own", "unkept"], { but: keeps }),
  entry("POST /:l/desk/organisations/:id/publish", BOARD, ["own", "unkept"], { but: keeps }),
  ...["GET", "POST"].map((method) =>
    entry(`${method} /:l/desk/organisations/:id/withdraw`, BOARD, ["own", "unkept", "other"], {
      // a coordinator takes any member off the public pages, for safety; the coalition itself nobody
      but: ({ roles, near, org }) => {
        if (org === "home" && near === "own") return "404";
        return near !== "own" && !roles.includes("coordinator") ? "404" : null;
      },
    }),
  ),
  // the coalition's settings
  desk("GET /:l/desk/settings", LEADING),
  desk("POST /:l/desk/settings", COORDINATOR),
];

/** What somebody gets for a thing this near. */
export function expected(
  row: Row,
  who: { person: string; roles: readonly string[]; state: "in" | "nobody" | "frozen" | "removed" | "waiting"; org: string | null },
  near: Near | null,
): Outcome {
  if (row.of !== "world") {
    if (who.state === "nobody" || who.state === "frozen") return "sign-in";
    if (row.of === "desk" && who.state !== "in") return row.route.startsWith("GET") ? "waiting" : "403";
  }
  const entitled = row.of === "world" || row.who === ALL || COLUMNS.some((role, i) => row.who[i] === "x" && who.roles.includes(role));
  const without = row.without.slice(-3) as "403" | "404";
  if (!entitled && (near === null || row.without.startsWith("role first"))) return without;
  if (near !== null) {
    const reached = row.reach?.includes(near) ?? false;
    if (!reached && near === "reader") return entitled ? (row.onlyReads ?? "403") : without;
    if (!reached && near === "editor") return entitled ? "403" : without;
    if (!reached) return "404";
    if (!entitled) return without;
  }
  return row.but?.({ person: who.person, roles: who.roles, org: who.org, near: near ?? "own" }) ?? "in";
}
