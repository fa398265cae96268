import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { fold } from "../../platform/language/index.ts";
import type { Message } from "../../platform/language/message.ts";
import { messages } from "./messages.ts";
import { arabic } from "./words-ar.ts";
import { passwords } from "./words-common.ts";
import { english } from "./words-en.ts";
import { french } from "./words-fr.ts";

const SHORTEST = 14;
/** Beyond this the estimate costs more than it tells. */
const LONGEST = 200;
/** With Argon2id at 128 MiB a core tries about 2.5 a second: 10¹² guesses are 12,000 core-years. */
const ENOUGH = 1e12;

const bare = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");
const everyForm = (words: readonly string[]) => [...new Set(words.flatMap((word) => [word, fold(word), bare(word)]))];

const estimator = new ZxcvbnFactory({
  dictionary: { passwords: [...passwords], arabic: everyForm(arabic), french: everyForm(french), english: everyForm(english) },
  maxLength: LONGEST,
});

/**
 * What is weak about a passphrase, as a sentence that says how to mend it; null when it is strong enough.
 * @param known names of the person and of their organisations: the first things a guesser tries
 */
export function weakness(passphrase: string, known: readonly string[]): Message | null {
  const length = [...passphrase].length;
  if (length === 0) return messages.missing;
  if (length < SHORTEST) return messages.short;
  if (length > LONGEST) return messages.long;
  const names = known
    .flatMap((name) => [name, fold(name), ...name.split(/\s+/u), ...fold(name).split(/\s+/u)])
    .filter((part) => part.length > 1);
  const readings = [passphrase, fold(passphrase), bare(passphrase)].map((reading) => estimator.check(reading, names));
  const weakest = readings.reduce((least, reading) => (reading.guesses < least.guesses ? reading : least));
  if (weakest.guesses >= ENOUGH) return null;
  const patterns = new Set(weakest.sequence.map((part) => ("dictionaryName" in part ? part.dictionaryName : part.pattern)));
  if (patterns.has("userInputs")) return messages.names;
  if (patterns.has("passwords")) return messages.common;
  if (patterns.has("repeat") || patterns.has("sequence") || patterns.has("spatial")) return messages.pattern;
  if (patterns.has("date") || patterns.has("regex")) return messages.dates;
  return messages.fewWords;
}
