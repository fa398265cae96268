import { CliProblem, type Command, EXIT } from "../command.ts";
import { problems as shared } from "../messages.ts";
import { messages } from "./people-messages.ts";

export const people: Command = {
  summary: messages.summary,
  usage: "dalil people list | freeze NAME | unfreeze NAME | set-up",
  help: messages.help,
  options: {},
  needs: ["list | freeze | unfreeze | set-up"],
  async run(call) {
    const [act = "", name] = call.positionals;
    const { ACTS } = await import("./people-acts.ts"); // late, with the rooms behind it
    const work = ACTS[act];
    if (!work) throw new CliProblem(shared.usage, { reason: act, usage: people.usage }, EXIT.usage);
    if (work.needsName && !name) throw new CliProblem(shared.missing, { what: "NAME", usage: people.usage }, EXIT.usage);
    const { openServices } = await import("../../web/index.ts");
    const opened = await openServices({ settings: call.settings, log: () => {}, onlyNew: false, now: call.now });
    try {
      await work.run(opened.services, call, name ?? "");
    } finally {
      await opened.close();
    }
    return EXIT.fine;
  },
};
