/** Text for XML 1.0: escaped, and without the characters it has no place for. */
export function xml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
