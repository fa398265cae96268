import { Hono } from "hono";
import { secretHash } from "../../platform/crypto/index.ts";
import { type Env, fieldOf, readCookie, readForm, writeCookie } from "../../platform/http/index.ts";
import type { Problem } from "../../platform/page/index.ts";
import { outsideFrame } from "../desk.tsx";
import { passphraseProblems } from "../passphrase/fields.tsx";
import { countParked } from "../session/parked.ts";
import { enter } from "./enter.ts";
import { messages } from "./messages.ts";
import { RecoverPage, SignInPage, type Why } from "./pages.tsx";
import { recover } from "./recover.ts";
import { checkSignIn } from "./sign-in.ts";

/** Where a sign-in may lead back to: our own pages only. */
const BACK = /^\/(?:ar|fr|en)\/(?:desk|invitation)(?:[/?][^\\\s]*)?$/u;

export const signInRoutes = new Hono<Env>()
  .get("/sign-in", (c) =>
    c.html(
      SignInPage({ frame: outsideFrame(c, "/sign-in"), proof: c.var.proof, to: backTo(c.req.query("to")), why: whyOf(c.req.query("why")) }),
    ),
  )
  .post("/sign-in", async (c) => {
    const { services, now, t, address } = c.var;
    const form = await readForm(c);
    const typed = { signInName: fieldOf(form, "signInName").slice(0, 200), passphrase: fieldOf(form, "passphrase").slice(0, 1000) };
    const to = backTo(fieldOf(form, "to"));
    const result = await checkSignIn(services, { ...typed, device: readCookie(c, "device"), address }, now);
    if (result.kind !== "in") {
      const problems: Problem[] = [problemOf(result, now, t.duration)];
      return c.html(
        SignInPage({ frame: outsideFrame(c, "/sign-in"), proof: c.var.proof, to, typed, problems }),
        result.kind === "slow" ? 429 : 422,
      );
    }
    await enter(c, { person: result.person, p: result.p, passphrase: typed.passphrase });
    const parked = await countParked(services.sql, result.person, now);
    return c.redirect(parked > 0 ? `/${c.var.language}/desk/parked` : to || `/${c.var.language}/desk`, 303);
  })
  .post("/sign-out", async (c) => {
    const secret = readCookie(c, "session");
    const { sql, instance } = c.var.services;
    if (secret) await sql`delete from session where hash = ${secretHash(instance, "people/session", secret)}`;
    writeCookie(c, "session", "", 0);
    return c.redirect(`/${c.var.language}/sign-in?why=out`, 303);
  })
  .get("/recover", (c) => c.html(RecoverPage({ frame: outsideFrame(c, "/recover"), proof: c.var.proof })))
  .post("/recover", async (c) => {
    const { services, now, t, address } = c.var;
    const form = await readForm(c);
    const typed = {
      signInName: fieldOf(form, "signInName").slice(0, 200),
      code: fieldOf(form, "code").slice(0, 200),
      passphrase: fieldOf(form, "passphrase"),
      passphraseAgain: fieldOf(form, "passphraseAgain"),
    };
    const again = (problems: Problem[], status: 422 | 429) =>
      c.html(RecoverPage({ frame: outsideFrame(c, "/recover"), proof: c.var.proof, typed, problems }), status);
    const problems = passphraseProblems(typed, [typed.signInName]);
    if (!typed.code.trim()) problems.unshift({ field: "code", says: messages.codeMissing });
    if (problems.length > 0) return again(problems, 422);
    const result = await recover(services, { ...typed, address }, now);
    if (result.kind === "wrong") return again([{ field: "code", says: messages.recoverWrong }], 422);
    if (result.kind !== "in") return again([problemOf(result, now, t.duration)], result.kind === "slow" ? 429 : 422);
    await enter(c, { person: result.person, p: result.made.p, pending: { code: result.made.recoveryCode } });
    return c.redirect(`/${c.var.language}/desk/account/recovery-code`, 303);
  });

function problemOf(
  result: { kind: "wrong" } | { kind: "frozen" } | { kind: "slow"; until: Date },
  now: Date,
  duration: (milliseconds: number) => string,
): Problem {
  if (result.kind === "wrong") return { field: "passphrase", says: messages.wrong };
  if (result.kind === "frozen") return { field: "signInName", says: messages.frozen };
  const wait = Math.max(1000, Math.ceil((result.until.getTime() - now.getTime()) / 1000) * 1000);
  return { field: "signInName", says: messages.slow, args: { wait: duration(wait) } };
}

function whyOf(text: string | undefined): Why | null {
  return text === "locked" || text === "kept" || text === "full" || text === "ended" || text === "out" ? text : null;
}

function backTo(text: string | undefined): string {
  return text !== undefined && BACK.test(text) ? text : "";
}
