import type * as v from "valibot";
import type { Message } from "../../platform/language/index.ts";
import type { Problem } from "../../platform/page/index.ts";

/** Valibot's issues as problems of a form: one for each field, the first; its text is a key of `messages`. */
export function problemsFrom<M extends Readonly<Record<string, Message>>>(
  issues: readonly v.BaseIssue<unknown>[],
  messages: M & { readonly textLong: Message },
): Problem[] {
  const problems = new Map<string, Message>();
  for (const issue of issues) {
    const field = String(issue.path?.[0]?.key ?? "");
    if (!problems.has(field)) problems.set(field, messages[issue.message] ?? messages.textLong);
  }
  return [...problems].map(([field, says]) => ({ field, says }));
}
