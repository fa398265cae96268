import { type Context, Hono } from "hono";
import * as v from "valibot";
import { type Env, type Form, fieldOf, Refusal, readForm, writeCookie } from "../../platform/http/index.ts";
import type { Problem } from "../../platform/page/index.ts";
import { deskFrame } from "../desk.tsx";
import { messages as shared } from "../messages.ts";
import { type Actor, PersonName, problemsOf, SignInName } from "../model.ts";
import { organisationBy } from "../organisations.ts";
import { passphraseProblems } from "../passphrase/fields.tsx";
import { allows } from "../roles.ts";
import { presentOf } from "../session/guard.ts";
import { countParked } from "../session/parked.ts";
import { actFor, endSession, keepPending, sessionsOf } from "../session/sessions.ts";
import { enter } from "../signin/enter.ts";
import { confirmCode, knowsPassphrase, newCode, newOfflineKey, rename, replaceKeys, setPassphrase, signOutEverywhere } from "./account.ts";
import { messages } from "./messages.ts";
import { asFile, ownData } from "./own-data.ts";
import { AccountPage, CodePage, NamesPage, NewCodePage, NewOfflineKeyPage, OfflineKeyPage, OwnDataPage, PassphrasePage } from "./pages.tsx";
import { groupsOf, groupsToType, identityGroups, isSame } from "./written-down.ts";

type C = Context<Env<Actor>>;

const frame = (c: C, path: string) => deskFrame(c, `/desk/account${path}`);
const to = (c: C, path = "") => c.redirect(`/${c.var.language}/desk/account${path}`, 303);

/** Mounted at `/{l}/desk/account`, behind `present()`. */
export const accountRoutes = new Hono<Env<Actor>>()
  .get("/", async (c) => {
    const present = presentOf(c);
    const sessions = await sessionsOf(c.var.services.sql, c.var.services.instance, present.id, c.var.now);
    return c.html(AccountPage({ frame: frame(c, ""), proof: c.var.proof, present, sessions }));
  })
  .post("/acting", async (c) => {
    const present = presentOf(c);
    const chosen = fieldOf(await readForm(c), "organisation");
    const affiliation = present.affiliations.find((one) => one.organisation === chosen);
    if (!affiliation) throw new Refusal(404, shared.notFound);
    await actFor(c.var.services.sql, present.session.id, affiliation.organisation);
    return c.redirect(`/${c.var.language}/desk`, 303);
  })
  .get("/names", (c) => {
    const { name, signInName } = presentOf(c);
    return c.html(NamesPage({ frame: frame(c, "/names"), proof: c.var.proof, signInName, typed: { name, signInName } }));
  })
  .post("/names", async (c) => {
    const form = await readForm(c);
    const typed = { name: fieldOf(form, "name"), signInName: fieldOf(form, "signInName") };
    const again = (problems: readonly Problem[]) =>
      c.html(NamesPage({ frame: frame(c, "/names"), proof: c.var.proof, signInName: presentOf(c).signInName, typed, problems }), 422);
    const names = v.safeParse(v.object({ name: PersonName, signInName: SignInName }), typed);
    if (!names.success) return again(problemsOf(names.issues));
    const problem = await passphraseProblem(c, form);
    if (problem) return again([problem]);
    if (!(await rename(c.var.services, presentOf(c).id, names.output, c.var.now)))
      return again([{ field: "signInName", says: messages.taken }]);
    return to(c);
  })

  .get("/recovery-code", (c) => {
    const { session } = presentOf(c);
    if (!session.pending?.code) return to(c, "/new-code");
    return c.html(codePage(c, session.pending.code));
  })
  .post("/recovery-code", async (c) => {
    const { session, id } = presentOf(c);
    const code = session.pending?.code;
    if (!session.pending || !code) return to(c, "/new-code");
    const [a, b] = groupsToType(session.id, groupsOf(code).length);
    const expected = `${groupsOf(code)[a]}${groupsOf(code)[b]}`;
    if (!isSame(fieldOf(await readForm(c), "groups"), expected))
      return c.html(codePage(c, code, [{ field: "groups", says: messages.groupWrong, args: { a: a + 1, b: b + 1 } }]), 422);
    await confirmCode(c.var.services, id, c.var.now);
    const { code: _, ...left } = session.pending;
    await keepPending(c.var.services.sql, session, left);
    return left.offline ? to(c, "/offline-key") : await goOn(c);
  })
  .get("/new-code", (c) =>
    c.html(
      NewCodePage({
        signInName: presentOf(c).signInName,
        frame: frame(c, "/new-code"),
        proof: c.var.proof,
        unconfirmed: !presentOf(c).codeConfirmedAt,
      }),
    ),
  )
  .post("/new-code", async (c) => {
    const present = presentOf(c);
    const problem = await passphraseProblem(c, await readForm(c));
    if (problem)
      return c.html(
        NewCodePage({
          signInName: presentOf(c).signInName,
          frame: frame(c, "/new-code"),
          proof: c.var.proof,
          unconfirmed: !present.codeConfirmedAt,
          problems: [problem],
        }),
        422,
      );
    const code = await newCode(c.var.services, present, c.var.now);
    await keepPending(c.var.services.sql, present.session, { ...present.session.pending, code });
    return to(c, "/recovery-code");
  })

  .get("/offline-key", async (c) => await offlineKeyPage(c))
  .post("/offline-key", async (c) => {
    const { session } = presentOf(c);
    const offline = session.pending?.offline;
    if (!session.pending || !offline) return c.redirect(`/${c.var.language}/desk`, 303);
    const end = groupsOf(identityGroups(offline.identity)).at(-1) ?? "";
    if (!isSame(fieldOf(await readForm(c), "groups"), end)) return await offlineKeyPage(c, [{ field: "groups", says: messages.endWrong }]);
    const { offline: _, ...left } = session.pending;
    await keepPending(c.var.services.sql, session, left);
    return await goOn(c);
  })
  .get("/new-offline-key", (c) => {
    mayRenewOfflineKey(c);
    return c.html(NewOfflineKeyPage({ signInName: presentOf(c).signInName, frame: frame(c, "/new-offline-key"), proof: c.var.proof }));
  })
  .post("/new-offline-key", async (c) => {
    mayRenewOfflineKey(c);
    const present = presentOf(c);
    const problem = await passphraseProblem(c, await readForm(c));
    if (problem)
      return c.html(
        NewOfflineKeyPage({
          signInName: presentOf(c).signInName,
          frame: frame(c, "/new-offline-key"),
          proof: c.var.proof,
          problems: [problem],
        }),
        422,
      );
    const identity = await newOfflineKey(c.var.services, present, c.var.now);
    if (!identity || !present.acting) throw new Refusal(404, shared.notFound);
    await keepPending(c.var.services.sql, present.session, {
      ...present.session.pending,
      offline: { organisation: present.acting.organisation, identity },
    });
    return to(c, "/offline-key");
  })

  .get("/passphrase", (c) =>
    c.html(PassphrasePage({ signInName: presentOf(c).signInName, frame: frame(c, "/passphrase"), proof: c.var.proof, exposed: false })),
  )
  .post("/passphrase", async (c) => {
    const form = await readForm(c);
    const problems = await newPassphraseProblems(c, form);
    if (problems.length > 0)
      return c.html(
        PassphrasePage({
          signInName: presentOf(c).signInName,
          frame: frame(c, "/passphrase"),
          proof: c.var.proof,
          exposed: false,
          problems,
        }),
        422,
      );
    await setPassphrase(c.var.services, presentOf(c), fieldOf(form, "passphrase"), c.var.now);
    return to(c);
  })
  .get("/exposed", (c) =>
    c.html(PassphrasePage({ signInName: presentOf(c).signInName, frame: frame(c, "/exposed"), proof: c.var.proof, exposed: true })),
  )
  .post("/exposed", async (c) => {
    const form = await readForm(c);
    const problems = await newPassphraseProblems(c, form);
    if (problems.length > 0)
      return c.html(
        PassphrasePage({ signInName: presentOf(c).signInName, frame: frame(c, "/exposed"), proof: c.var.proof, exposed: true, problems }),
        422,
      );
    const present = presentOf(c);
    const made = await replaceKeys(c.var.services, present, fieldOf(form, "passphrase"), c.var.now);
    await enter(c, { person: present.id, p: made.p, pending: { code: made.recoveryCode } });
    return to(c, "/recovery-code");
  })

  .post("/sessions/end-all", async (c) => {
    await signOutEverywhere(c.var.services, presentOf(c).id, c.var.now);
    writeCookie(c, "session", "", 0);
    return c.redirect(`/${c.var.language}/sign-in?why=out`, 303);
  })
  .post("/sessions/:id/end", async (c) => {
    const id = v.safeParse(v.pipe(v.string(), v.uuid()), c.req.param("id"));
    if (!id.success || !(await endSession(c.var.services.sql, id.output, presentOf(c).id))) throw new Refusal(404, shared.notFound);
    return to(c);
  })

  .get("/data", async (c) =>
    c.html(OwnDataPage({ frame: frame(c, "/data"), data: await ownData(c.var.services, presentOf(c), c.var.now) })),
  )
  .get("/data.json", async (c) => {
    const present = presentOf(c);
    c.header("content-disposition", 'attachment; filename="dalil-about-me.json"');
    return c.body(asFile(await ownData(c.var.services, present, c.var.now), present.id), 200, {
      "content-type": "application/json; charset=utf-8",
    });
  });

function codePage(c: C, code: string, problems: readonly Problem[] = []) {
  const ask = groupsToType(presentOf(c).session.id, groupsOf(code).length);
  return CodePage({ frame: frame(c, "/recovery-code"), proof: c.var.proof, code, ask, problems });
}

async function offlineKeyPage(c: C, problems: readonly Problem[] = []) {
  const offline = presentOf(c).session.pending?.offline;
  const { sql, instance } = c.var.services;
  const organisation = offline ? await organisationBy(sql, instance, offline.organisation as Actor["organisation"]) : null;
  if (!offline || !organisation) return c.redirect(`/${c.var.language}/desk`, 303);
  return c.html(
    OfflineKeyPage({
      frame: frame(c, "/offline-key"),
      proof: c.var.proof,
      identity: offline.identity,
      names: organisation.names,
      problems,
    }),
    problems.length > 0 ? 422 : 200,
  );
}

function mayRenewOfflineKey(c: C): void {
  if (!allows(presentOf(c).acting?.roles ?? new Set(), "people.rotate")) throw new Refusal(403, shared.notAllowed);
}

/** What is wrong with the present passphrase as typed; null when it is right. */
/** Everything is on paper: to what was sent meanwhile, or to the desk. */
async function goOn(c: C) {
  const kept = await countParked(c.var.services.sql, presentOf(c).id, c.var.now);
  return c.redirect(`/${c.var.language}/desk${kept > 0 ? "/parked" : ""}`, 303);
}

async function passphraseProblem(c: C, form: Form): Promise<Problem | null> {
  const knows = await knowsPassphrase(c.var.services, presentOf(c).id, fieldOf(form, "currentPassphrase").slice(0, 1000), c.var.now);
  if (knows === true) return null;
  if ("wrong" in knows) return { field: "currentPassphrase", says: messages.currentWrong };
  const wait = Math.max(1000, knows.until.getTime() - c.var.now.getTime());
  return { field: "currentPassphrase", says: messages.slow, args: { wait: c.var.t.duration(wait) } };
}

async function newPassphraseProblems(c: C, form: Form): Promise<Problem[]> {
  const { name, signInName, affiliations } = presentOf(c);
  const known = [name, signInName, ...affiliations.flatMap((one) => Object.values(one.names).filter((text) => text !== null))];
  const typed = { passphrase: fieldOf(form, "passphrase"), passphraseAgain: fieldOf(form, "passphraseAgain"), signInName };
  const problems = passphraseProblems(typed, known);
  if (problems.length > 0) return problems; // not worth a try of the present one
  const problem = await passphraseProblem(c, form);
  return problem ? [problem] : [];
}
