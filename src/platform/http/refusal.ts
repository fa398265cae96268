import type { Args, Message } from "../language/index.ts";

/** We refuse, and the person can act on the answer. All else that is thrown is our bug. `web/` makes the page. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: 400 | 403 | 404 | 409 | 410 | 413 | 422 | 429;
  readonly says: Message;
  readonly args: Args;
  constructor(status: Refusal["status"], says: Message, args: Args = {}) {
    super(says.en); // without args: this reaches logs, and they may name a person
    this.status = status;
    this.says = says;
    this.args = args;
  }
}
