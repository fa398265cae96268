import type { T } from "../language/index.ts";
import { messages } from "./messages.ts";
import { type Problem, said, type Words } from "./words.ts";

/** What every control takes. */
export interface Control {
  t: T;
  name: string;
  label: Words;
  /** A sentence under the label. */
  help?: Words | undefined;
  problems?: readonly Problem[] | undefined;
  /** True, or the reason why it is asked. Optional is the default and is not marked. */
  required?: boolean | Words | undefined;
  /** If the name stands more than once on a page. */
  id?: string | undefined;
}

/** Label, help and problem of a control, tied together. */
export function ties({ t, name, problems, help, required, id = name }: Control) {
  const problem = problems?.find((one) => one.field === id) ?? null;
  const reason = required !== undefined && typeof required !== "boolean" ? required : undefined;
  const hints = [help, reason].filter((hint) => hint !== undefined && hint !== null && hint !== "");
  const described = [hints.length > 0 ? `${id}-help` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return {
    id,
    required: !!required,
    help:
      hints.length > 0 ? (
        <p class="help" id={`${id}-help`}>
          {hints.map((hint, i) => (
            <>
              {i > 0 ? " " : ""}
              {said(t, hint)}
            </>
          ))}
        </p>
      ) : null,
    mark: required ? <span class="required">{t(messages.required)}</span> : null,
    problem: problem ? (
      <p class="problem" id={`${id}-problem`}>
        <span class="unseen">{t(messages.problem)} </span>
        {t(problem.says, problem.args)}
      </p>
    ) : null,
    attributes: {
      "aria-describedby": described || undefined,
      "aria-invalid": problem ? ("true" as const) : undefined,
      "aria-required": required ? ("true" as const) : undefined,
    },
  };
}
