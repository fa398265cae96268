import type { T } from "../language/index.ts";
import { type Control, ties } from "./control.tsx";
import type { Option } from "./fields.tsx";
import { said } from "./words.ts";

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
