import type { Context } from "hono";
import type { Env } from "./env.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/** A posted form: one text for each field, a list where a field came several times. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** Far above any statement (5,000 Arabic words are 60 KB), far below what would hurt. */
export const FORM_BYTES = 2 * 1024 * 1024;

/** The longest form we have, a translation of some hundred passages, has a tenth of it. */
const MOST_FIELDS = 5_000;

const kept = new WeakMap<Request, Promise<Form>>();

/**
 * Reads the form of this request, once; files are not accepted here.
 * @throws Refusal 413 beyond `FORM_BYTES`, 400 what is not a form
 */
export function readForm<A>(c: Context<Env<A>>): Promise<Form> {
  const request = c.req.raw;
  const known = kept.get(request);
  if (known) return known;
  const reading = read(c);
  kept.set(request, reading);
  return reading;
}

async function read<A>(c: Context<Env<A>>): Promise<Form> {
  const type = c.req.header("content-type") ?? "";
  if (Number(c.req.header("content-length") ?? 0) > FORM_BYTES) throw tooLarge(c);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > FORM_BYTES) throw tooLarge(c);
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const form: Record<string, string | string[]> = Object.create(null); // a field may be called `constructor`
  let fields = 0;
  for (const [name, value] of await entries(type, body)) {
    if (++fields > MOST_FIELDS) throw tooLarge(c);
    if (typeof value !== "string") continue;
    const before = form[name];
    if (before === undefined) form[name] = value;
    else if (typeof before === "string") form[name] = [before, value];
    else before.push(value); // a copy for each would stop the server with one small form
  }
  return form;
}

async function entries(type: string, body: Buffer): Promise<Iterable<[string, unknown]>> {
  if (type.startsWith("application/x-www-form-urlencoded")) return new URLSearchParams(body.toString("utf8"));
  if (type.startsWith("multipart/form-data"))
    return await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData().catch(() => {
      throw new Refusal(400, messages.notAForm);
    });
  if (body.length === 0) return [];
  throw new Refusal(400, messages.notAForm);
}

function tooLarge<A>(c: Context<Env<A>>): Refusal {
  return new Refusal(413, messages.tooLarge, { limit: c.var.t.bytes(FORM_BYTES) });
}

/** The text of one field; empty when it is absent, the first when it came several times. */
export function fieldOf(form: Form, name: string): string {
  const value = form[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
}

/** All texts of one field. */
export function fieldsOf(form: Form, name: string): readonly string[] {
  const value = form[name];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}
