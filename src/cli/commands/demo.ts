import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { everybody, isRole, type Listed, nameIn, roleNames } from "../../people/index.ts";
import { readSettings, type Settings } from "../../platform/http/index.ts";
import { plain } from "../../platform/language/index.ts";
import { openServices } from "../../web/index.ts";
import { type Call, CliProblem, type Command, EXIT } from "../command.ts";
import { COLLEAGUES, COORDINATOR, LEADS, OFFICE, WAITING } from "../demo/cast.ts";
import { fillDemo, STEPS } from "../demo/fill.ts";
import { messages, problems } from "../demo/messages.ts";
import { PASSPHRASE } from "../demo/stage.ts";
import { serve } from "./serve.ts";

/** Beside the program: `npm run demo` never meets the data of `npm start`. */
const DIRECTORY = join(dirname(dirname(dirname(import.meta.dirname))), "data-demo");
/** Says of a data directory that it is a demo, and whether it was filled to the end. */
const MARK = "demo.json";
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export const demo: Command = {
  summary: messages.summary,
  usage: "dalil demo [--fill-only]",
  help: messages.help,
  options: { "fill-only": { type: "boolean" } },
  async run(call) {
    const settings = demoSettings(process.env);
    const people = await fill(settings, call);
    report(settings, people, call);
    if (call.values["fill-only"]) return EXIT.fine;
    // with --json the answer was given: what the server says goes to the other stream
    return await serve.run({ ...call, settings, values: {}, json: false, out: call.json ? call.note : call.out });
  },
};

/** Own directory, own key file, own database; a passphrase everybody knows need not be slow to try. */
function demoSettings(environment: NodeJS.ProcessEnv): Settings {
  const { DATABASE_URL: _, DATABASE_PUBLIC_URL: __, DALIL_KEY_FILE: ___, ...rest } = environment;
  return readSettings({ ...rest, DALIL_DATA: rest["DALIL_DATA"] || DIRECTORY, DALIL_ARGON_KIB: rest["DALIL_ARGON_KIB"] || "8192" });
}

/** @throws CliProblem otherData, halfFilled */
async function fill(settings: Settings, { t, note, now }: Call): Promise<Listed[]> {
  const directory = settings.dataDirectory;
  const mark = join(directory, MARK);
  const state = stateOf(directory, mark);
  if (state === "other") throw new CliProblem(problems.otherData, { directory });
  if (state === "begun") throw new CliProblem(problems.halfFilled, { directory });
  if (state === "absent") {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(mark, JSON.stringify({ filled: false }));
  }
  let clock: Date | null = null;
  const opened = await openServices({ settings, log: () => {}, onlyNew: state === "absent", now: () => clock ?? now() });
  // Ctrl-C while it fills: the database must not run on
  const breakOff = () => void opened.close().finally(() => process.exit(EXIT.wrong));
  for (const signal of SIGNALS) process.once(signal, breakOff);
  try {
    let done = 0;
    const setClock = (to: Date | null) => {
      clock = to;
    };
    const step = () => note(t(messages.filling, { done: ++done, of: STEPS }));
    if (state === "absent") {
      await fillDemo({ services: opened.services, setClock, end: now(), step });
      writeFileSync(mark, JSON.stringify({ filled: true }));
    }
    return inOrder(await everybody(opened.services));
  } finally {
    for (const signal of SIGNALS) process.off(signal, breakOff);
    await opened.close();
  }
}

/** As the story tells of them: first who coordinates. */
function inOrder(people: readonly Listed[]): Listed[] {
  const story = [COORDINATOR, ...OFFICE, ...LEADS, ...Object.values(COLLEAGUES).flat(), WAITING].map(({ signInName }) => signInName);
  return people.toSorted((a, b) => story.indexOf(a.signInName) - story.indexOf(b.signInName));
}

function stateOf(directory: string, mark: string): "absent" | "filled" | "begun" | "other" {
  if (!existsSync(directory) || readdirSync(directory).length === 0) return "absent";
  if (!existsSync(mark)) return "other";
  return (JSON.parse(readFileSync(mark, "utf8")) as { filled?: unknown }).filled === true ? "filled" : "begun";
}

function report({ dataDirectory, publicAddress }: Settings, people: readonly Listed[], { t, out, json }: Call): void {
  const address = `${publicAddress}/${t.language}/sign-in`;
  if (json) {
    const names = people.map(({ signInName, name }) => ({ signInName, name }));
    out(JSON.stringify({ directory: dataDirectory, address, passphrase: PASSPHRASE, people: names }));
    return;
  }
  out(t(messages.filled, { directory: dataDirectory }));
  out(t(messages.signIn, { address, passphrase: PASSPHRASE }));
  for (const person of people) out(lineFor(person, t));
  out("");
}

function lineFor({ signInName, affiliations }: Listed, t: Call["t"]): string {
  const hats = affiliations.map(({ organisation, roles }) => {
    const named = plain(t.list(roles.filter(isRole).map((role) => t(roleNames[role]))));
    return `${nameIn(t.language, organisation).text}: ${named}`;
  });
  const waits = signInName === WAITING.signInName ? [t(messages.waits)] : [];
  return `  ${signInName.padEnd(9)}${[...hats, ...waits].join(" · ")}`;
}
