import type { Child, PropsWithChildren } from "hono/jsx";
import type { T } from "../language/index.ts";
import { messages } from "./messages.ts";
import { type Problem, said, type Words } from "./words.ts";

/** What has to be put right, over the page's title, each linked to its field. Nothing when there is no problem. */
export function ErrorSummary({ t, problems }: { t: T; problems: readonly Problem[] }) {
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
      <p class="small">{t(messages.nothingLost)}</p>
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

/** What label, help and problem of a control need to be tied together. */
function ties({ t, name, problems, help, required, id = name }: Control) {
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

export interface FieldProps extends Control {
  value?: string | undefined;
  type?: "text" | "email" | "url" | "tel" | "password" | "search" | "number" | "date" | "datetime-local" | "file" | undefined;
  /** From the type if left out: addresses, numbers and secrets ltr, the rest as typed. */
  dir?: "ltr" | "rtl" | "auto" | undefined;
  /** Language of what is typed, where it is not the page's. */
  lang?: string | undefined;
  autocomplete?: string | undefined;
  inputmode?: "text" | "numeric" | "decimal" | "email" | "url" | "tel" | undefined;
  /** How long an answer looks: width only, never a limit. */
  size?: "short" | "middle" | "long" | undefined;
  maxlength?: number | undefined;
  accept?: string | undefined;
  spellcheck?: boolean | undefined;
}

const LTR_TYPES: ReadonlySet<string> = new Set(["email", "url", "tel", "password", "number", "date", "datetime-local"]);

/** One line to type. */
export function Field(props: FieldProps) {
  const { t, name, label, type = "text", value, size = "middle" } = props;
  // written out, as a bare attribute would mean the opposite of false
  const spelling: object = props.spellcheck === undefined ? {} : { spellcheck: String(props.spellcheck) };
  const { id, help, mark, problem, attributes } = ties(props);
  return (
    <div class={problem ? "field wrong" : "field"}>
      <label for={id}>
        {said(t, label)} {mark}
      </label>
      {help}
      {problem}
      <input
        id={id}
        name={name}
        type={type}
        value={type === "file" || type === "password" ? undefined : value}
        dir={props.dir ?? (LTR_TYPES.has(type) ? "ltr" : "auto")}
        lang={props.lang}
        class={size}
        autocomplete={props.autocomplete ?? (type === "password" ? undefined : "off")}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        accept={props.accept}
        {...spelling}
        {...attributes}
      />
    </div>
  );
}

export interface TextAreaProps extends Control {
  value?: string | undefined;
  rows?: number | undefined;
  dir?: "ltr" | "rtl" | "auto" | undefined;
  lang?: string | undefined;
  /** Scripts turn pasted rich text into our markup. */
  paste?: boolean | undefined;
}

/** Several lines to type. */
export function TextArea(props: TextAreaProps) {
  const { t, name, label, value = "", rows = 5 } = props;
  const { id, help, mark, problem, attributes } = ties(props);
  return (
    <div class={problem ? "field wrong" : "field"}>
      <label for={id}>
        {said(t, label)} {mark}
      </label>
      {help}
      {problem}
      <textarea
        id={id}
        name={name}
        rows={rows}
        dir={props.dir ?? "auto"}
        lang={props.lang}
        data-paste={props.paste ? "" : undefined}
        {...attributes}
      >
        {value.startsWith("\n") ? `\n${value}` : value}
      </textarea>
    </div>
  );
}

export interface Option {
  readonly value: string;
  readonly label: Words;
  readonly help?: Words | undefined;
  /** Language of the label, where it is not the page's. */
  readonly lang?: string | undefined;
}

/** One of several, opened at a press: for long lists; for up to six take `Choice`. */
export function Select(props: Control & { options: readonly Option[]; value?: string | undefined; empty?: boolean | Words }) {
  const { t, name, label, options, value, empty } = props;
  const { id, help, mark, problem, attributes } = ties(props);
  return (
    <div class={problem ? "field wrong" : "field"}>
      <label for={id}>
        {said(t, label)} {mark}
      </label>
      {help}
      {problem}
      <select id={id} name={name} {...attributes}>
        {empty ? <option value="">{empty === true ? t(messages.choose) : said(t, empty)}</option> : null}
        {options.map((option) => (
          <option value={option.value} lang={option.lang} selected={option.value === value}>
            {said(t, option.label)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of a few, all in sight (radio buttons). */
export function Choice(props: Control & { options: readonly Option[]; value?: string | undefined }) {
  return <Marks {...props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />;
}

/** Any of a few, all in sight (checkboxes). */
export function Checks(props: Control & { options: readonly Option[]; values?: readonly string[] | undefined }) {
  return <Marks {...props} type="checkbox" chosen={props.values ?? []} />;
}

function Marks(props: Control & { options: readonly Option[]; type: "radio" | "checkbox"; chosen: readonly string[] }) {
  const { t, name, label, options, type, chosen } = props;
  const { id, help, mark, problem, attributes } = ties(props);
  return (
    <fieldset class={problem ? "field wrong" : "field"} aria-describedby={attributes["aria-describedby"]}>
      <legend>
        {said(t, label)} {mark}
      </legend>
      {help}
      {problem}
      {options.map((option, i) => (
        <Mark
          t={t}
          type={type}
          name={name}
          id={i === 0 ? id : `${id}-${i + 1}`}
          option={option}
          checked={chosen.includes(option.value)}
          wrong={!!problem}
        />
      ))}
    </fieldset>
  );
}

function Mark(props: { t: T; type: "radio" | "checkbox"; name: string; id: string; option: Option; checked: boolean; wrong: boolean }) {
  const { t, type, name, id, option, checked, wrong } = props;
  return (
    <div class="mark">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={option.help ? `${id}-help-of` : undefined}
        aria-invalid={wrong && type === "checkbox" ? "true" : undefined}
      />
      <label for={id} lang={option.lang}>
        {said(t, option.label)}
      </label>
      {option.help ? (
        <p class="help" id={`${id}-help-of`}>
          {said(t, option.help)}
        </p>
      ) : null}
    </div>
  );
}

/** One yes or no. `value` is what is posted when it is ticked. */
export function Check(props: Control & { value?: string | undefined; checked?: boolean | undefined }) {
  const { t, name, label, value = "yes", checked } = props;
  const { id, help, mark, problem, attributes } = ties(props);
  return (
    <div class={problem ? "field wrong" : "field"}>
      {problem}
      <div class="mark">
        <input type="checkbox" id={id} name={name} value={value} checked={!!checked} {...attributes} />
        <label for={id}>
          {said(t, label)} {mark}
        </label>
        {help}
      </div>
    </div>
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
