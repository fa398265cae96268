import type { Args, Message } from "../language/index.ts";
import { problems } from "./messages.ts";

/** A backup or restore that cannot be done, and what to do instead. */
export class BackupProblem extends Error {
  override readonly name = "BackupProblem";
  readonly kind: keyof typeof problems;
  readonly says: Message;
  readonly hint: Message;
  readonly args: Args;
  constructor(kind: keyof typeof problems, args: Args = {}) {
    super(kind);
    this.kind = kind;
    this.says = problems[kind].says;
    this.hint = problems[kind].hint;
    this.args = args;
  }
}
