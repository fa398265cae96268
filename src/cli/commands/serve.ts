import { CliProblem, type Command, EXIT } from "../command.ts";
import { problems } from "../messages.ts";

export const serve: Command = {
  summary: { en: "starts Dalil", fr: "démarre Dalil", ar: "يشغّل دليل" },
  usage: "dalil serve [--public]",
  help: {
    en: `Starts the database if it is ours, brings its tables up to date, and answers on DALIL_HOST (127.0.0.1) and
DALIL_PORT (4600). Ctrl-C finishes what is under way and stops the database cleanly.

  --public   only the public pages, without the instance key; for a second process that faces the internet`,
    fr: `Démarre la base de données si c’est la nôtre, met ses tables à jour et répond sur DALIL_HOST (127.0.0.1) et
DALIL_PORT (4600). Ctrl-C termine ce qui est en cours et arrête proprement la base de données.

  --public   seulement les pages publiques, sans la clé de l’instance ; pour un second processus exposé à Internet`,
    ar: `يشغّل قاعدة البيانات إن كانت لنا، ويحدّث جداولها، ويستجيب على DALIL_HOST ‏(127.0.0.1) وDALIL_PORT ‏(4600).
تُنهي Ctrl-C ما هو قيد التنفيذ وتوقف قاعدة البيانات على نحو سليم.

  --public   الصفحات العامة وحدها، من دون مفتاح المنصة؛ لعملية ثانية مكشوفة للإنترنت`,
  },
  options: { public: { type: "boolean" } },
  async run({ settings, values, note, out, json, t }) {
    const { serve: startServer } = await import("../../web/index.ts"); // late: `dalil --help` needs no rooms
    const { isDriverFault } = await import("../../platform/database/index.ts");
    const log = (event: string, fields: object = {}) => note(JSON.stringify({ at: new Date().toISOString(), event, ...fields }));
    const server = await startServer({
      settings,
      publicOnly: values["public"] === true,
      t,
      say: json ? () => {} : out,
      log,
    }).catch((error: NodeJS.ErrnoException) => {
      const at = { port: String(settings.port), host: settings.host };
      if (error.code === "EADDRINUSE") throw new CliProblem(problems.portTaken, at);
      if (error.code === "EACCES" && error.syscall === "listen") throw new CliProblem(problems.portForbidden, at);
      if (error.code === "EADDRNOTAVAIL") throw new CliProblem(problems.portForbidden, at);
      throw error;
    });
    process.on("uncaughtException", (error) => {
      if (isDriverFault(error)) return log("database-connection-lost");
      // our bug: the state of the process is unknown, so it ends, cleanly for the database; whoever supervises it starts it again
      log("uncaught", { kind: error.name, where: error.stack?.split("\n")[1]?.trim() ?? "" });
      void server.stop().finally(() => process.exit(EXIT.wrong));
    });
    if (json) out(JSON.stringify({ address: server.address, readyInMs: sinceStart() }));
    // Ctrl-C reaches us from the terminal and again from run.mjs: `stop` is the same end each time
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void server.stop());
    process.once("disconnect", () => void server.stop()); // run.mjs was killed
    const how = await server.ended;
    if (how === "failed") process.exit(EXIT.wrong); // connections that look for the database would keep the process
    return EXIT.fine;
  },
};

/** Milliseconds since `npm start` or `dalil serve` was typed. */
function sinceStart(): number {
  const origin = Number(process.env["DALIL_TIME_ORIGIN"]) || Date.now() - performance.now();
  return Math.round(Date.now() - origin);
}
