import type { FoundingSource } from "./source.ts";
import { ORGANISATION_SOURCES } from "./sources-of-organisations.ts";
import { STATEMENT_SOURCES } from "./sources-of-statements.ts";

export const SOURCES = { ...STATEMENT_SOURCES, ...ORGANISATION_SOURCES } as const satisfies Record<string, FoundingSource>;
export type SourceId = keyof typeof SOURCES;
