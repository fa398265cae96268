import { type Control, ties } from "./control.tsx";
import { messages } from "./messages.ts";
import { said, type Words } from "./words.ts";

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
