import { type Answer, heldBy, Unanswered, Visitor } from "./testing-visitor.ts";

const PASSPHRASE = "quiet harbour lantern seven copper goats";

/** Somebody with an account; signs in again when a crash has ended the session. */
export class Person {
  readonly signInName: string;
  readonly #visitor: Visitor;

  constructor(address: string, signInName: string) {
    this.signInName = signInName;
    this.#visitor = new Visitor(address);
  }

  /** Follows a link that invites, and writes down what is shown once. */
  async join(link: string): Promise<void> {
    const path = new URL(link).pathname;
    await this.#visitor.get(path);
    const name = this.signInName;
    const joined = await this.#visitor.post(path, { name, signInName: name, passphrase: PASSPHRASE, passphraseAgain: PASSPHRASE });
    if (joined.status !== 303) throw new Error(`could not join: ${joined.status} ${joined.text.slice(0, 2000)}`);
    for (const step of ["recovery-code", "offline-key"]) {
      const page = await this.#visitor.get(`/en/desk/account/${step}`);
      const figure = /<figure class="secret">.*?<\/figure>/su.exec(page.text)?.[0];
      if (!figure) continue;
      const groups = [...figure.matchAll(/<code[^>]*>([^<]+)<\/code>/gu)].map(([, group]) => group ?? "");
      const [, a = "", b = ""] = /groups (?:\u2068)?(\d)(?:\u2069)? and (?:\u2068)?(\d)/u.exec(page.text) ?? [];
      const typed = step === "recovery-code" ? `${groups[Number(a) - 1]} ${groups[Number(b) - 1]}` : (groups.at(-1) ?? "");
      await this.#visitor.post(`/en/desk/account/${step}`, { groups: typed });
    }
    const desk = await this.#visitor.get("/en/desk");
    if (desk.status !== 200) throw new Error(`did not arrive at the desk but at ${desk.location}`);
  }

  async signIn(): Promise<void> {
    await this.#visitor.get("/en/sign-in");
    const { status, text } = await this.#visitor.post("/en/sign-in", { signInName: this.signInName, passphrase: PASSPHRASE });
    if (status >= 500) throw new Unanswered(`sign-in: ${status}`);
    if (status !== 303) throw new Error(`${this.signInName} could not sign in: ${status} ${/<main.*<\/main>/su.exec(text)?.[0]}`);
  }

  async get(path: string): Promise<Answer> {
    let answer = await this.#visitor.get(path);
    if (signedOut(answer)) {
      await this.signIn();
      answer = await this.#visitor.get(path);
    }
    if (answer.status >= 500) throw new Unanswered(String(answer.status));
    return answer;
  }

  /** What a form posts, from the page it stands on. A session that a crash ended gives no answer: nothing was done. */
  async post(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Answer> {
    const answer = await this.#visitor.post(path, fields);
    if (signedOut(answer)) {
      await this.signIn();
      throw new Unanswered("signed out");
    }
    return answer;
  }
}

function signedOut({ status, location }: Answer): boolean {
  return (status === 302 || status === 303) && location.includes("/sign-in");
}

/** A coalition at work: who acts in the tests, and the statement everybody is asked to sign. */
export interface Cast {
  readonly coordinator: Person;
  /** The same account in other browsers: one for each thing done at once. */
  readonly beside: readonly [Person, Person, Person, Person];
  readonly members: readonly { readonly person: Person; readonly organisation: string }[];
  /** Public id of the statement that is open for signing. */
  readonly statement: string;
}

export async function makeCast(address: string, setUpLink: string, o: { members: number }): Promise<Cast> {
  const coordinator = new Person(address, "nadia");
  await coordinator.join(setUpLink);
  const another = () => new Person(address, "nadia");
  const beside = [another(), another(), another(), another()] as const;
  for (const one of beside) await one.signIn();
  const members: { person: Person; organisation: string }[] = [];
  for (let i = 0; i < o.members; i++) {
    const page = await coordinator.get("/en/desk/people/invite-first");
    const organisation = /value="([0-9a-f-]{36})"/u.exec(page.text)?.[1] ?? "";
    const made = await coordinator.post("/en/desk/people/invite-first", {
      organisation,
      note: `person ${i}`,
      roles: ["lead", "signatory"],
    });
    const link = /http[^<\s"]+\/invitation\/[\w-]+/u.exec(made.text)?.[0];
    if (!link) throw new Error(`no invitation: ${made.status} ${made.text.slice(0, 2000)}`);
    const person = new Person(address, `member-${i}`);
    await person.join(link);
    members.push({ person, organisation });
  }
  const statement = await newStatement(coordinator, "Signed by many");
  await must(saveText(coordinator, statement, 1, "Signed by many", "What everybody signs."));
  await must(putForward(coordinator, statement, ["en"]));
  await must(openCall(coordinator, statement, members));
  return { coordinator, beside, members, statement };
}

export async function newStatement(by: Person, title: string): Promise<string> {
  await by.get("/en/desk/statements/new");
  const { location, status } = await by.post("/en/desk/statements/new", { title, master: "en" });
  const id = /s-[0-9a-z]{6}/u.exec(location)?.[0];
  if (status >= 500) throw new Unanswered(String(status));
  if (!id) throw new Error(`no statement: ${status} ${location}`);
  return id;
}

export async function saveText(by: Person, statement: string, base: number, title: string, source: string): Promise<Answer> {
  return await by.post(`/en/desk/statements/${statement}/text`, { title, summary: "", source, base: String(base), do: "save" });
}

/** Translates every passage by the same words in front of the original. */
export async function translate(by: Person, statement: string, into: "ar" | "fr", words: readonly string[]): Promise<Answer> {
  const path = `/en/desk/statements/${statement}/translations/${into}`;
  const { text } = await by.get(path);
  const passages = Object.fromEntries(words.slice(1).map((passage, i) => [`passage-${i + 1}`, passage]));
  return await by.post(path, {
    ...passages,
    title: words[0] ?? "",
    base: heldBy(text, "base"),
    master: heldBy(text, "master"),
    do: "save",
  });
}

export async function putForward(by: Person, statement: string, languages: readonly string[]): Promise<Answer> {
  const path = `/en/desk/statements/${statement}/put-forward`;
  const { text } = await by.get(path);
  return await by.post(path, { seen: heldBy(text, "seen"), languages, nature: "substantive" });
}

export async function openCall(by: Person, statement: string, members: Cast["members"]): Promise<Answer> {
  return await by.post(`/en/desk/statements/${statement}/signing/call`, {
    replyBy: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 16),
    zone: "Asia/Beirut",
    order: "alphabetical",
    members: members.map(({ organisation }) => organisation),
  });
}

/** The link for an outside organisation that signs with an address under its domain. */
export async function askOutside(by: Person, statement: string, name: string): Promise<string> {
  const { text, status } = await by.post(`/en/desk/statements/${statement}/signing/ask`, {
    nameEn: name,
    nameFr: "",
    nameAr: "",
    website: "https://outside.example",
    sentTo: "office@outside.example",
    days: "14",
  });
  const link = /http[^<\s"]+\/sign\/[\w-]+/u.exec(text)?.[0];
  if (status >= 500) throw new Unanswered(String(status));
  if (!link) throw new Error(`no link to sign: ${status} ${text.slice(0, 2000)}`);
  return new URL(link).pathname;
}

export async function must(answer: Promise<Answer>): Promise<Answer> {
  const got = await answer;
  if (got.status >= 400) throw new Error(`refused: ${got.status} ${/<main.*<\/main>/su.exec(got.text)?.[0] ?? got.text.slice(0, 1000)}`);
  return got;
}
