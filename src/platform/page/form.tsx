import type { Child, PropsWithChildren } from "hono/jsx";
import type { T } from "../language/index.ts";
import { messages } from "./messages.ts";
import type { Problem } from "./words.ts";

/** What has to be put right, over the page's title, each linked to its field. Nothing when there is no problem. */
export function ErrorSummary({ t, problems, secret }: { t: T; problems: readonly Problem[]; secret?: boolean | undefined }) {
  if (problems.length === 0) return null;
  return (
    <div class="notice alarm problems" role="alert" aria-labelledby="problems-title" tabindex={-1} data-focus>
      <h2 id="problems-title">{t(messages.problemsTitle, { n: problems.length })}</h2>
      <ul>
        {problems.map((problem) => (
          <li>
            <a href={`#${problem.field}`}>{t(problem.says, problem.args)}</a>
          </li>
        ))}
      </ul>
      <p class="small">{t(secret ? messages.typeSecretAgain : messages.nothingLost)}</p>
    </div>
  );
}

interface FormProps {
  action?: string | undefined;
  /** The CSRF proof (`c.var.proof`); every form that posts has one. */
  proof?: string | undefined;
  method?: "post" | "get" | undefined;
  /** Takes files. */
  files?: boolean | undefined;
  class?: string | undefined;
  id?: string | undefined;
  /** Scripts ask before what was typed is left behind. */
  guard?: boolean | undefined;
}

/** One column of fields. The browser's own complaints are off: they come in its language, not in the reader's. */
export function Form({ action, proof, method = "post", files, guard, children, ...rest }: PropsWithChildren<FormProps>) {
  return (
    <form
      action={action}
      method={method}
      enctype={files ? "multipart/form-data" : undefined}
      novalidate
      class={rest.class ?? "form"}
      id={rest.id}
      data-guard={guard ? "" : undefined}
    >
      {proof === undefined ? null : <input type="hidden" name="proof" value={proof} />}
      {children}
    </form>
  );
}

export type ButtonKind = "main" | "second" | "danger" | "quiet";

interface ButtonProps {
  kind?: ButtonKind | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Posts the form elsewhere. */
  action?: string | undefined;
  id?: string | undefined;
  class?: string | undefined;
  /** Said to screen readers where the words alone do not tell which row they are for. */
  label?: string | undefined;
}

/** Submits its form. The words say what will happen: “Sign for SMEX”. */
export function Button({ kind = "main", name, value, action, children, ...rest }: PropsWithChildren<ButtonProps>) {
  return (
    <button
      type="submit"
      class={buttonClass(kind, rest.class)}
      name={name}
      value={value}
      formaction={action}
      id={rest.id}
      aria-label={rest.label}
    >
      {children}
    </button>
  );
}

/** Leads elsewhere and looks like a button. */
export function LinkButton(props: PropsWithChildren<{ href: string; kind?: ButtonKind | undefined; class?: string | undefined }>) {
  return (
    <a class={buttonClass(props.kind ?? "main", props.class)} href={props.href}>
      {props.children}
    </a>
  );
}

function buttonClass(kind: ButtonKind, more?: string): string {
  return ["button", kind === "main" ? "" : kind, more ?? ""].filter(Boolean).join(" ");
}

/** The buttons at a form's end, side by side where there is room. */
export function Actions({ children }: { children?: Child }) {
  return <div class="actions">{children}</div>;
}
