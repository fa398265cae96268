import type { Args, Message } from "../../platform/language/index.ts";

/** fine; warning: works, and could be safer; wrong: mend it now. */
export type Level = "fine" | "warning" | "wrong";

/** One thing the doctor looked at. */
export interface Finding {
  readonly id: string;
  readonly level: Level;
  readonly says: Message;
  /** The next step; none where all is fine. */
  readonly hint?: Message;
  readonly args?: Args;
}
