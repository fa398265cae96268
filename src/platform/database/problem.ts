import type { Args, Message } from "../language/index.ts";
import { problems } from "./messages.ts";

/** Dalil cannot start, and the person who starts it can do something about it. */
export class StartProblem extends Error {
  override readonly name = "StartProblem";
  readonly kind: keyof typeof problems;
  readonly says: Message;
  readonly hint: Message;
  readonly args: Args;
  constructor(kind: keyof typeof problems, args: Args = {}) {
    super(`${kind}: ${JSON.stringify(args)}`);
    this.kind = kind;
    this.says = problems[kind].says;
    this.hint = problems[kind].hint;
    this.args = args;
  }
}

/** The problem a file system error stands for, or the error itself. */
export function fileProblem(error: unknown, directory: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOSPC" || code === "EDQUOT") return new StartProblem("diskFull", { directory });
  // Node answers ENOENT when it may not make a directory on a read-only disk
  if (code === "ENOENT" && (error as NodeJS.ErrnoException).syscall === "mkdir") return new StartProblem("readOnly", { directory });
  if (code === "EACCES" || code === "EROFS" || code === "EPERM") return new StartProblem("readOnly", { directory });
  return error;
}
