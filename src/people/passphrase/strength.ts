import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import type { Message } from "../../platform/language/index.ts";
import { fold } from "../../platform/language/index.ts";
import { messages } from "./messages.ts";
import { arabic } from "./words-ar.ts";
import { passwords } from "./words-common.ts";
import { english } from "./words-en.ts";
import { french } from "./words-fr.ts";
import { givenNames, sayings } from "./words-names.ts";

const SHORTEST = 14;
const LONGEST = 200;
/** The estimate takes time with the square of the length, and the beginning alone must be strong enough. */
const JUDGED = 80;
/** With Argon2id at 128 MiB a core tries about 2.5 a second: 10¹² guesses are 12,000 core-years. */
const ENOUGH = 1e12;

const bare = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");
const everyForm = (words: readonly string[]) => [...new Set(words.flatMap((word) => [word, fold(word), bare(word)]))];

/** With and without the spaces between its words. */
const saying = sayings.flatMap((text) => [text, text.replace(/\s+/gu, "")]).map((text) => text.toLowerCase());

const estimator = new ZxcvbnFactory({
  dictionary: {
    passwords: [...passwords],
    sayings: everyForm(saying),
    names: everyForm(givenNames),
    arabic: everyForm(arabic),
    french: everyForm(french),
    english: everyForm(english),
  },
  maxLength: JUDGED,
});

/**
 * What is weak about a passphrase, as a sentence that says how to mend it; null when it is strong enough.
 * @param known names of the person and of their organisations: the first things a guesser tries
 * @param signInName when it stands in a refused passphrase, that is the reason a person can do most with
 */
export function weakness(passphrase: string, known: readonly string[], signInName = ""): Message | null {
  const length = [...passphrase].length;
  if (length === 0) return messages.missing;
  if (length < SHORTEST) return messages.short;
  if (length > LONGEST) return messages.long;
  const own = fold(signInName).trim();
  const weak = guessable(passphrase, known);
  return weak && own.length > 2 && fold(passphrase).includes(own) ? messages.signInName : weak;
}

function guessable(passphrase: string, known: readonly string[]): Message | null {
  const names = namesIn(known);
  const readings = new Set([passphrase, fold(passphrase), bare(passphrase)].map((reading) => reading.slice(0, JUDGED)));
  const judged = [...readings].map((reading) => estimator.check(reading, names));
  const weakest = judged.reduce((least, reading) => (reading.guesses < least.guesses ? reading : least));
  if (restsOnNames(passphrase, names)) return messages.names;
  if (weakest.guesses >= ENOUGH) return byWords(fold(passphrase).slice(0, JUDGED), names) < ENOUGH ? messages.fewWords : null;
  const patterns = new Set(weakest.sequence.map((part) => ("dictionaryName" in part ? part.dictionaryName : part.pattern)));
  if (patterns.has("userInputs")) return messages.names;
  if (patterns.has("sayings")) return messages.saying;
  if (patterns.has("passwords")) return messages.common;
  if (patterns.has("repeat") || patterns.has("sequence") || patterns.has("spatial")) return messages.pattern;
  if (patterns.has("date") || patterns.has("regex")) return messages.dates;
  return messages.fewWords;
}

/**
 * Guesses of somebody who knows the words: the product over them. The library alone takes four first names for a strong
 * passphrase, as it adds 10,000 for each part that comes before (“growing sequence”) and reads two words as brute force.
 */
function byWords(text: string, names: string[]): number {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  return words.reduce((product, word) => product * estimator.check(word, names).guesses, 1);
}

/** Names whole and in parts, folded; parts of one or two letters tell nothing. */
function namesIn(known: readonly string[]): string[] {
  return [...new Set(known.flatMap((name) => [fold(name), ...fold(name).split(/\s+/u)]))].filter((part) => part.length > 2);
}

/** Whether too little is left of a passphrase without the names a guesser would try first. */
function restsOnNames(passphrase: string, names: readonly string[]): boolean {
  const whole = fold(passphrase);
  const rest = [...names].sort((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(name, " "), whole);
  return rest !== whole && estimator.check(rest.trim().slice(0, JUDGED)).guesses < ENOUGH;
}
