import type { Language } from "../../platform/language/index.ts";

/**
 * A page that was read. Copies were stored ones, of varying age: `date` is the page's own date as shown, `inferred`
 * where it follows from the content or the address only. A title in round brackets was not shown; it says what the page is.
 */
export interface FoundingSource {
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly inferred?: true;
  readonly url: string;
  readonly language: Language | "fa";
  readonly note?: string;
}
