const FSI = "\u2068";
const PDI = "\u2069";

/** Keeps a name, number or address from disturbing the order of the text around it (UAX #9, §2.4.2). */
export function isolate(text: string): string {
  return text === "" ? "" : FSI + text + PDI;
}

/** The same text without isolates, embeddings and direction marks: for comparing, file names, look-ups. */
export function plain(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
}
