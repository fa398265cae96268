import type { InstanceKeys } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/index.ts";
import type { Language } from "../../platform/language/index.ts";
import { parseMarkup } from "../../platform/text/index.ts";
import { isWithdrawn, publish, type StatementSnapshot } from "../../public/index.ts";
import { effectiveVersion, lastSubstantive, type Version } from "../drafts/index.ts";
import { lockList, publishWhoSigned } from "../signing/index.ts";
import { slugOf, whatToRelease } from "./model.ts";
import { endRelease, findRelease, markReleased, releasedTexts } from "./store.ts";

/**
 * Releases what was planned, in the transaction of its job: all of it becomes public with the commit, once.
 * Held instead when the meaning of the text changed since it was planned.
 */
export async function performRelease(tx: Tx, instance: InstanceKeys, id: string, now: Date): Promise<void> {
  const release = await findRelease(tx, id);
  if (!release || release.end) return;
  await lockList(tx, release.statement);
  await tx`select 1 from statement where id = ${release.statement} for share`;
  const standing = await effectiveVersion(tx, instance, release.statement);
  const substantive = await lastSubstantive(tx, release.statement);
  const version = standing && whatToRelease({ id: release.version, n: release.versionNumber }, standing, substantive?.n ?? 1);
  if (!version || (await isWithdrawn(tx, version.text.publicId))) return await endRelease(tx, id, "held", null, null, now);
  const before = await releasedTexts(tx, release.statement);
  const out = before.filter((text) => text.version === version.id).map((text) => text.language);
  const languages = release.languages.filter((language) => version.text.languages[language] && !out.includes(language));
  await publish(
    tx,
    languages.map((language) =>
      snapshotOf(
        version,
        language,
        release.at,
        release.zone,
        before.some((text) => text.n < version.n),
      ),
    ),
    now,
  );
  await publishWhoSigned(tx, instance, release.statement, now);
  await markReleased(tx, id, version.id, languages);
  await endRelease(tx, id, "released", version.id, null, now);
}

/** A version in one language, as the world reads it; also what a preview shows. */
export function snapshotOf(version: Version, language: Language, at: Date, zone: string, isLater: boolean): StatementSnapshot {
  const { text } = version;
  const words = text.languages[language];
  if (!words) throw new Error("this version has no text in this language");
  const nameOf = new Map(text.addressees.map((addressee) => [addressee.id, addressee.name[language] ?? addressee.name[text.master] ?? ""]));
  return {
    publicId: text.publicId,
    slug: slugOf(text.languages.en?.title ?? text.languages.fr?.title ?? ""),
    language,
    version: version.n,
    title: words.title,
    titleLanguage: language,
    summary: words.summary.trim() || null,
    text: parseMarkup(words.source).text,
    textAt: [],
    addressees: [...nameOf.values()],
    asks: text.asks.map((ask) => ({
      to: ask.to.map((to) => nameOf.get(to) ?? "").filter(Boolean),
      what: ask.what[language] ?? ask.what[text.master] ?? "",
      by: ask.by,
    })),
    issuedOn: Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString(),
    issuedAs: "coalition",
    original: text.master,
    nature: isLater ? version.nature : "first",
    change: null,
    hash: version.hash,
    alsoPublishedAt: [],
  };
}
