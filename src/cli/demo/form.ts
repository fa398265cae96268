/** What a person typed or chose in a form; null unticks a box. */
export type Typed = Readonly<Record<string, string | readonly string[] | null>>;

export interface FormOnPage {
  /** Where it is posted; null: to the page's own address. */
  readonly action: string | null;
  readonly fields: URLSearchParams;
}

/**
 * Finds the one form of a page that has every field typed here, and fills it in: what stands in it already stays, as in
 * a browser. A hidden field or a button that is named here must have that very value.
 * Reads only HTML that Dalil's own pages wrote: attributes in double quotes, no nested forms.
 * @throws Error when there is no such form
 */
export function fillIn(html: string, typed: Typed, action?: RegExp): FormOnPage {
  for (const [, head = "", body = ""] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gsu)) {
    const goesTo = attribute(head, "action");
    if (action && !action.test(goesTo ?? "")) continue;
    const controls = [...controlsIn(body)];
    if (Object.entries(typed).every(([name, value]) => controls.some((control) => takes(control, name, value))))
      return { action: goesTo, fields: posted(controls, typed) };
  }
  throw new Error(`no form on this page takes ${Object.keys(typed).join(", ")}`);
}

interface Control {
  readonly kind: "text" | "hidden" | "mark" | "button";
  readonly name: string;
  readonly value: string;
  readonly on: boolean;
}

function* controlsIn(body: string): Generator<Control> {
  for (const [, tag, attributes = "", inner = ""] of body.matchAll(/<(textarea|select|button)\b([^>]*)>(.*?)<\/\1>|<input\b[^>]*>/gsu)) {
    const own = tag ? attributes : "";
    if (tag === "textarea") yield control("text", own, decoded(inner));
    else if (tag === "button") yield control("button", own, attribute(own, "value") ?? "");
    else if (tag === "select") yield control("text", own, chosen(inner));
  }
  for (const [input] of body.matchAll(/<input\b[^>]*>/gu)) {
    const type = attribute(input, "type") ?? "text";
    const kind = type === "hidden" ? "hidden" : type === "checkbox" || type === "radio" ? "mark" : "text";
    yield { ...control(kind, input, attribute(input, "value") ?? ""), on: kind !== "mark" || /\schecked\b/u.test(input) };
  }
}

function control(kind: Control["kind"], attributes: string, value: string): Control {
  return { kind, name: attribute(attributes, "name") ?? "", value, on: kind !== "button" };
}

function takes({ kind, name, value }: Control, wanted: string, typed: Typed[string]): boolean {
  if (name !== wanted) return false;
  if (kind === "hidden" || kind === "button") return value === typed;
  return kind !== "mark" || typed === null || [typed].flat().includes(value);
}

function posted(controls: readonly Control[], typed: Typed): URLSearchParams {
  const fields = new URLSearchParams();
  for (const { name, value, on } of controls) if (name && on && !(name in typed)) fields.append(name, value);
  for (const [name, value] of Object.entries(typed)) for (const one of value === null ? [] : [value].flat()) fields.append(name, one);
  return fields;
}

/** The option a browser would send. */
function chosen(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>([^<]*)/gu)];
  const [, attributes = "", text = ""] = all.find(([, one = ""]) => /\sselected\b/u.test(one)) ?? all[0] ?? [];
  return attribute(attributes, "value") ?? decoded(text);
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1];
  return found === undefined ? null : decoded(found);
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

export function decoded(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity);
}
