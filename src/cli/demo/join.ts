import type { Visitor } from "./visitor.ts";

/** Follows a link that invites: a name and passphrase, then what is shown once is typed back as if from paper. */
export async function join(visitor: Visitor, link: string, name: string, passphrase: string): Promise<void> {
  await visitor.open(new URL(link).pathname);
  await visitor.send({ name, signInName: visitor.signInName ?? name, passphrase, passphraseAgain: passphrase });
  for (const step of ["recovery-code", "offline-key"]) {
    if (!visitor.path.endsWith(step)) continue;
    const groups = groupsOn(visitor.html);
    const asked = /<label[^>]*for="groups"[^>]*>(.*?)<\/label>/su.exec(visitor.html)?.[1]?.match(/\d+/gu) ?? [];
    const typed = step === "recovery-code" ? asked.map((n) => groups[Number(n) - 1] ?? "").join(" ") : (groups.at(-1) ?? "");
    await visitor.send({ groups: typed });
  }
}

/** The groups of the figure a person writes down. */
function groupsOn(html: string): string[] {
  const figure = /<figure class="secret">.*?<\/figure>/su.exec(html)?.[0] ?? "";
  return [...figure.matchAll(/<code[^>]*>([^<]+)<\/code>/gu)].map(([, group]) => group ?? "");
}
