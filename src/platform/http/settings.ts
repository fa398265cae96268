import { isIP } from "node:net";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import * as v from "valibot";

/** What an installation decides about itself. Everything has a default that is safe. */
export interface Settings {
  /** Everything stored, PostgreSQL included. */
  readonly dataDirectory: string;
  /** The instance key, outside the data directory: a copied data directory alone opens nothing. */
  readonly keyFile: string;
  readonly host: string;
  readonly port: number;
  /** Where people reach us, without a slash at the end; cookies are `Secure` when it is https. */
  readonly publicAddress: string;
  readonly onionAddress: string | null;
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Time zone proposed for a release. */
  readonly zone: string;
  readonly databaseUrl: string | null;
  /** The same database, as a role that may only read what is published. */
  readonly databasePublicUrl: string | null;
  /** Cost of a passphrase: Argon2id. */
  readonly argon: { readonly memoryKiB: number; readonly passes: number };
}

/** A setting that cannot be used; the sentence says which and why. */
export class BadSetting extends Error {
  override readonly name = "BadSetting";
}

const address = (name: string) =>
  v.pipe(
    v.string(),
    v.url(`${name} must be an address such as https://dalil.example.org`),
    v.regex(/^https?:\/\/[^/]+\/?$/, `${name} must be http(s)://host[:port] without a path`),
    v.transform((text) => new URL(text).origin),
  );

const Environment = v.object({
  DALIL_DATA: v.optional(v.string(), "./data"),
  DALIL_KEY_FILE: v.optional(v.string()),
  DALIL_HOST: v.optional(v.string(), "127.0.0.1"),
  DALIL_PORT: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/, "DALIL_PORT must be a number from 0 to 65535"), v.transform(Number), v.maxValue(65535)),
    "4600",
  ),
  DALIL_PUBLIC_ADDRESS: v.optional(address("DALIL_PUBLIC_ADDRESS")),
  DALIL_ONION_ADDRESS: v.optional(address("DALIL_ONION_ADDRESS")),
  DALIL_TRUSTED_PROXIES: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) =>
        text
          .split(",")
          .map((part) => part.trim())
          .filter(Boolean),
      ),
      v.everyItem((item) => isIP(item) > 0, "DALIL_TRUSTED_PROXIES must be IP addresses, separated by commas"),
    ),
    "",
  ),
  DALIL_ZONE: v.optional(v.pipe(v.string(), v.check(isZone, "DALIL_ZONE must be a time zone such as Asia/Beirut")), "Asia/Beirut"),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, "DATABASE_URL must start with postgres://"))),
  DATABASE_PUBLIC_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, "DATABASE_PUBLIC_URL must start with postgres://"))),
  DALIL_ARGON_KIB: v.optional(v.pipe(v.string(), v.regex(/^\d{1,7}$/, "DALIL_ARGON_KIB must be a number"), v.transform(Number)), "131072"),
});

/** Every environment variable that is read; the README must name each (a test looks). */
export const SETTING_NAMES = Object.keys(Environment.entries);

function isZone(text: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: text }));
  } catch {
    return false;
  }
}

/**
 * Reads the settings of this installation from environment variables.
 * @throws BadSetting with one sentence, naming the variable
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = v.safeParse(Environment, given);
  if (!parsed.success) throw new BadSetting(parsed.issues[0].message);
  const e = parsed.output;
  const dataDirectory = resolve(e.DALIL_DATA);
  return {
    dataDirectory,
    keyFile: e.DALIL_KEY_FILE ? resolve(e.DALIL_KEY_FILE) : defaultKeyFile(dataDirectory, environment),
    host: e.DALIL_HOST,
    port: e.DALIL_PORT,
    publicAddress: e.DALIL_PUBLIC_ADDRESS ?? `http://localhost:${e.DALIL_PORT}`,
    onionAddress: e.DALIL_ONION_ADDRESS ?? null,
    trustedProxies: e.DALIL_TRUSTED_PROXIES,
    zone: e.DALIL_ZONE,
    databaseUrl: e.DATABASE_URL ?? null,
    databasePublicUrl: e.DATABASE_PUBLIC_URL ?? null,
    argon: { memoryKiB: e.DALIL_ARGON_KIB, passes: 3 },
  };
}

/** One key file for each data directory, in the user's own configuration folder. */
function defaultKeyFile(dataDirectory: string, environment: Readonly<Record<string, string | undefined>>): string {
  const base = environment["XDG_CONFIG_HOME"] || join(environment["HOME"] || homedir(), ".config");
  return join(base, "dalil", `${dataDirectory.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-/, "")}.key`);
}
