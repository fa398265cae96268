import type { Near, Row } from "./expected.ts";
import type { Fields } from "./testing-browser.ts";
import { PASSPHRASE } from "./testing-joining.ts";
import type { Org, Someone, World } from "./testing-world.ts";

/** One address a person tries, and how near the thing in it is to the organisation they act for. */
export interface Aim {
  readonly near: Near | null;
  readonly path: string;
  readonly fields: Fields;
  /** Aims of the same kind are refused with the same answer: a thing that is nowhere, or one missing inside a statement of one's own. */
  readonly hidden: "nowhere" | "within";
  /** Parts of the address that an answer may repeat: two answers are compared without them. */
  readonly named: readonly string[];
}

const ABSENT = "7d5fbd9c-5f1a-4a43-9b1e-8d8f0a1b2c3d";
const NO_SECRET = "AAAAAAAAAAAAAAAAAAAAAAAAAAA";
const NEW_PASSPHRASE = "seven orange bridges cross a sleeping valley";
const MALFORMED = ["zz", "%00", "%ff", "' or 1=1 --"];

/** Whose statement it is, by the organisation that asks. */
const STATEMENT: Readonly<Record<"S" | "U" | "T", Readonly<Record<Org, Near>>>> = {
  S: { home: "own", A: "editor", B: "reader", C: "foreign" },
  U: { home: "editor", A: "foreign", B: "foreign", C: "own" },
  T: { home: "foreign", A: "foreign", B: "foreign", C: "own" },
};
const ASKED: Readonly<Record<"S" | "U" | "T", Readonly<Record<Org, Near>>>> = {
  S: { home: "foreign", A: "asked", B: "asked", C: "foreign" },
  U: { home: "foreign", A: "foreign", B: "foreign", C: "asked" },
  T: { home: "foreign", A: "foreign", B: "foreign", C: "foreign" },
};
const KEYS = ["S", "U", "T"] as const;
const OTHERS: Readonly<Record<Org, Org>> = { home: "A", A: "B", B: "C", C: "A" };

type Tried = { near: Near; params: Readonly<Record<string, string>>; about?: string; within?: boolean };

/** The addresses this person tries on this route: own, foreign, absent and malformed things. */
export function aimsOf(world: World, row: Row, one: Someone, turn: number): Aim[] {
  const [method, pattern = ""] = row.route.split(" ");
  const tried: readonly (Tried | null)[] = row.thing ? thingsFor(world, row, one, MALFORMED[turn % MALFORMED.length]!) : [null];
  return tried.map((aim) => ({
    near: aim?.near ?? null,
    hidden: aim?.within ? "within" : "nowhere",
    path: pattern.replace(/:([a-z]+)/g, (_, name: string) => (name === "l" ? "en" : (aim?.params[name] ?? "1"))),
    fields: method === "POST" ? fieldsFor(world, row, one, aim?.about ?? "") : {},
    named: Object.values(aim?.params ?? {}).filter((value) => value.length > 5),
  }));
}

function thingsFor({ ids, secrets }: World, row: Row, one: Someone, malformed: string): Tried[] {
  const org = one.org ?? "home";
  const id = (key: string) => ids[key] ?? ABSENT;
  const opens = (key: "S" | "U") => STATEMENT[key][org] !== "foreign";
  const gone = (name: string): Tried[] => [
    { near: "absent", params: { [name]: ABSENT } },
    { near: "malformed", params: { [name]: malformed } },
  ];
  const statements = (of: "forward" | "draft" | "asked", rest: Readonly<Record<string, string>> = {}): Tried[] => [
    ...KEYS.map((key) => ({
      near: (of === "asked" ? ASKED : STATEMENT)[key][org],
      params: { ...rest, id: id(of === "draft" ? `${key}2` : key) },
      about: key,
    })),
    { near: "absent", params: { ...rest, id: "s-zzzzzz" } },
    { near: "absent", params: { ...rest, id: ABSENT } },
    { near: "malformed", params: { ...rest, id: malformed } },
  ];
  const within = (name: string, own: (key: "S" | "U") => string): Tried[] => [
    ...(["S", "U"] as const).map((key) => ({ near: STATEMENT[key][org], params: { id: id(key), [name]: own(key) }, about: key })),
    // of another statement, under one's own
    ...(["S", "U"] as const).map((key) => ({
      near: "foreign" as const,
      params: { id: id(key), [name]: own(key === "S" ? "U" : "S") },
      within: opens(key),
    })),
    { near: "foreign", params: { id: id("T"), [name]: own("S") }, within: org === "C" },
    ...(["S", "U"] as const).flatMap((key) =>
      gone(name).map(({ near, params }) => ({ near, params: { id: id(key), ...params }, within: opens(key) })),
    ),
    { near: "absent", params: { id: "s-zzzzzz", [name]: own("S") } },
  ];
  switch (row.thing) {
    case "forward":
      return statements("forward");
    case "draft":
      return statements("draft");
    case "asked statement":
      return statements("asked");
    case "translation":
      return [
        ...statements("draft", { into: "fr" }),
        { near: "absent", params: { id: id("S2"), into: "en" }, within: opens("S") },
        { near: "malformed", params: { id: id("S2"), into: malformed }, within: opens("S") },
      ];
    case "version":
      return [
        ...statements("forward", { n: "1" }),
        { near: "absent", params: { id: id("S"), n: "99" }, within: opens("S") },
        { near: "malformed", params: { id: id("S"), n: malformed }, within: opens("S") },
      ];
    case "version to decide":
      return [
        ...statements("forward", { n: "2" }).filter(({ about }) => !about || about === "S" || STATEMENT[about as "U"][org] === "foreign"),
        { near: "absent", params: { id: id("S"), n: "99" }, within: opens("S") },
        { near: "malformed", params: { id: id("S"), n: malformed }, within: opens("S") },
      ];
    case "request":
      return within("request", (key) => id(`request ${key}`));
    case "release":
      return within("release", (key) => id(`release ${key}`));
    case "preview link":
      return within("link", (key) => id(`preview ${key}`));
    case "colleague":
      return [
        { near: "own", params: { person: id(`${org} target`) }, about: `${org} target` },
        { near: "foreign", params: { person: id(`${OTHERS[org]} target`) } },
        ...gone("person"),
      ];
    case "colleague who waits":
      return [
        {
          near: "own",
          params: { person: id(org === "home" ? "waiting" : `${org} target`) },
          about: org === "home" ? "waiting" : `${org} target`,
        },
        { near: "foreign", params: { person: id(org === "home" ? "A target" : "waiting") } },
        ...gone("person"),
      ];
    case "member's person":
      return [
        { near: "own", params: { organisation: id("org A"), person: id("A target") } },
        { near: "own", params: { organisation: id("org C"), person: id("C target") } },
        { near: "foreign", params: { organisation: id("org A"), person: id("B target") } },
        { near: "foreign", params: { organisation: id("org home"), person: id("home target") } },
        ...gone("person").map(({ near, params }) => ({ near, params: { organisation: id("org A"), ...params } })),
        ...gone("organisation").map(({ near, params }) => ({ near, params: { ...params, person: id("A target") } })),
      ];
    case "invitation":
      return [
        { near: "own", params: { id: id(`invitation ${org}`) } },
        { near: "foreign", params: { id: id(`invitation ${OTHERS[org]}`) } },
        ...gone("id"),
      ];
    case "first invitation":
      return [
        { near: "own", params: { id: id("first invitation") } },
        { near: "foreign", params: { id: id("invitation A") } },
        { near: "foreign", params: { id: id("invitation home") } },
        ...gone("id"),
      ];
    case "entry":
      return [
        ...(["home", "A", "B"] as const).map((of) => ({
          near: of === org ? ("own" as const) : ("other" as const),
          params: { id: id(`org ${of}`) },
          about: `org ${of}`,
        })),
        ...(org === "C" ? [{ near: "own" as const, params: { id: id("org C") }, about: "org C" }] : []),
        { near: "unkept", params: { id: id("org unjoined") }, about: "org unjoined" },
        ...gone("id"),
      ];
    case "session":
      return [
        ...(ids[`session ${one.key}`] ? [{ near: "own" as const, params: { id: id(`session ${one.key}`) } }] : []),
        { near: "foreign", params: { id: id(one.key === "home lead" ? "session A lead" : "session home lead") } },
        ...gone("id"),
      ];
    case "acting for":
      return [
        ...(one.org ? [{ near: "own" as const, params: {}, about: id(`org ${one.org}`) }] : []),
        { near: "foreign", params: {}, about: id(`org ${OTHERS[org]}`) },
        { near: "absent", params: {}, about: ABSENT },
        { near: "malformed", params: {}, about: malformed },
      ];
    case "parked form":
      return [{ near: one.key === "nadia" ? "own" : "foreign", params: { id: id("parked nadia") } }, ...gone("id")];
    case "set-up link":
    case "invitation link":
    case "sign link":
    case "open preview": {
      const [own, foreign] = {
        "set-up link": [null, secrets["invitation home"]],
        "invitation link": [secrets["invitation home"], secrets["sign S"]],
        "sign link": [secrets["sign S"], secrets["preview S"]],
        "open preview": [secrets["preview S"], secrets["sign S"]],
      }[row.thing];
      return [
        ...(own ? [{ near: "own" as const, params: { secret: own }, about: "S" }] : []),
        { near: "foreign", params: { secret: foreign! } },
        { near: "absent", params: { secret: NO_SECRET } },
        ...(row.thing === "set-up link" ? [{ near: "absent" as const, params: { secret: secrets["set-up-used"]! } }] : []),
        { near: "malformed", params: { secret: malformed } },
      ];
    }
    case "public text": // the founding statements have none of their own
    case "public statement":
      return [
        ...(row.thing === "public text" ? [] : [{ near: "own" as const, params: { id: id("public statement") } }]),
        ...KEYS.map((key) => ({ near: "foreign" as const, params: { id: id(key) } })),
        { near: "absent", params: { id: "s-zzzzzz" } },
        { near: "malformed", params: { id: malformed } },
      ];
    case "public member":
      return [
        { near: "own", params: { slug: id("public member") } },
        { near: "absent", params: { slug: "nobody-here" } },
        { near: "malformed", params: { slug: malformed } },
      ];
    case "static file":
      return [
        { near: "own", params: { file: id("static file") } },
        { near: "absent", params: { file: "0000-look.css" } },
        { near: "malformed", params: { file: malformed } },
      ];
    default:
      throw new Error(`${row.route}: nothing to try`);
  }
}

/** What the form of this route carries when a person fills it rightly. */
function fieldsFor({ ids }: World, { route }: Row, one: Someone, about: string): Fields {
  const at = route.split(" ")[1]!.replace("/:l/", "");
  const id = (key: string) => ids[key] ?? ABSENT;
  const names = { name: "Somebody new", signInName: `new ${one.key}` };
  const fresh = { passphrase: NEW_PASSPHRASE, passphraseAgain: NEW_PASSPHRASE };
  const answer = { version: id(`version ${about || "S"}`), actedName: "Director", actedRole: "director" };
  const text = { title: "Changed", summary: "", source: "Changed.", base: "2", do: "save" };
  const bodies: Readonly<Record<string, Fields>> = {
    "sign-in": { signInName: "home target", passphrase: PASSPHRASE },
    recover: { signInName: "home target", code: "00000-00000-00000-00000-00000-00000", ...fresh },
    "set-up/:secret": { ...names, ...fresh },
    "invitation/:secret": { ...names, ...fresh },
    "sign/:secret": { ...answer, kind: "no", reason: "Not ours" },
    "desk/account/acting": { organisation: about },
    "desk/account/names": { ...names, currentPassphrase: PASSPHRASE },
    "desk/account/recovery-code": { groups: "x" },
    "desk/account/offline-key": { groups: "x" },
    "desk/account/new-code": { currentPassphrase: PASSPHRASE },
    "desk/account/new-offline-key": { currentPassphrase: PASSPHRASE },
    "desk/account/passphrase": { currentPassphrase: PASSPHRASE, ...fresh },
    "desk/account/exposed": { currentPassphrase: PASSPHRASE, ...fresh },
    "desk/waiting": { offlineIdentity: "AAAAAA" },
    "desk/people/invite": { note: "Somebody", roles: ["reader"] },
    "desk/people/invite-first": { note: "Somebody", roles: ["lead"], organisation: id("org unjoined") },
    "desk/people/:person/hand-over": { numbers: id(about === "waiting" ? "numbers waiting" : `numbers ${one.org ?? "home"}`) },
    "desk/people/:person/compare": { numbers: id(`numbers ${one.org ?? "home"}`) },
    "desk/people/:person/roles": { roles: ["lawyer", "reader"] },
    "desk/statements/new": { title: "A new one", master: "en" },
    "desk/statements/:id/text": text,
    "desk/statements/:id/translations/:into": {
      title: "Titre",
      summary: "Bref",
      "passage-1": "Un",
      "passage-2": "Deux",
      base: "0",
      master: "2",
      do: "save",
    },
    "desk/statements/:id/asks": { base: "0", "addressee-1-en": "The government", "addressee-1-kind": "government", "ask-1-en": "Stop" },
    "desk/statements/:id/sharing": { organisation: id(one.org === "C" ? "org A" : "org C"), as: "reader", do: "share" },
    "desk/statements/:id/put-forward": { languages: ["en"], nature: "first", seen: "0-0-2-0" },
    "desk/statements/:id/versions/:n/decision": { decision: "confirm" },
    "desk/statements/:id/signing/call": {
      replyBy: "2026-12-10T10:00",
      zone: "Asia/Beirut",
      order: "co-leads-first",
      members: [id("org unjoined")],
    },
    "desk/statements/:id/signing/ask": { nameAr: "", nameFr: "", nameEn: "Another", website: "", sentTo: "", days: "5" },
    "desk/statements/:id/signing/requests/:request/authority": { answer: id(`answer ${about || "S"}`), note: "Called the office" },
    "desk/statements/:id/signing/requests/:request/authority/undoing": { answer: id(`answer ${about || "S"}`) },
    "desk/sign/:id": { ...answer, kind: "yes" },
    "desk/statements/:id/release": { at: "2026-12-01T10:00", zone: "Asia/Beirut", languages: ["fr"] },
    "desk/statements/:id/release/now": { read: "yes", languages: ["fr"] },
    "desk/statements/:id/release/previews": { label: "Press", days: "3" },
    "desk/statements/:id/release/correction": { correctionAr: "تصويب", correctionFr: "Correction", correctionEn: "Correction" },
    "desk/statements/:id/release/places": { places: "https://elsewhere.example/text Elsewhere" },
    "desk/statements/:id/release/withdrawal": { understood: "yes" },
    "desk/organisations/new": { kind: "member", slug: "a-new-one", "name-en": "A new one" },
    "desk/organisations/:id/edit": { "name-en": "Renamed", base: id(`n ${about}`), source: "Asked them" },
    "desk/organisations/:id/confirm": { n: id(`n ${about}`) },
    "desk/organisations/:id/confirm-fact": { key: "website", base: id(`n ${about}`), how: "Asked them" },
    "desk/organisations/:id/publish": { n: id(`n ${about}`) },
    "desk/settings": {
      zone: "Africa/Tunis",
      replyDays: "9",
      order: "alphabetical",
      base: "0",
      "reminder-en": "",
      "reminder-fr": "",
      "reminder-ar": "",
    },
  };
  return bodies[at] ?? {};
}
