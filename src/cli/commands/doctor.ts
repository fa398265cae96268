import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Call, type Command, EXIT } from "../command.ts";
import { lookAtBackups } from "../doctor/backups.ts";
import { lookAtDatabase } from "../doctor/database.ts";
import { lookAtData, lookAtDisk, lookAtKeys } from "../doctor/files.ts";
import type { Finding } from "../doctor/finding.ts";
import { lookAtAddress, lookAtClock, lookAtMemory, lookAtNode } from "../doctor/machine.ts";
import { messages } from "../doctor/messages.ts";
import { messages as shared } from "../messages.ts";

const SIGNS = { fine: "✔", warning: "!", wrong: "✖" } as const;

export const doctor: Command = {
  summary: messages.summary,
  usage: "dalil doctor",
  help: messages.help,
  options: {},
  async run(call) {
    const findings = await examine(call);
    const { t, json, out } = call;
    const wrong = findings.filter(({ level }) => level === "wrong").length;
    if (json) {
      out(
        JSON.stringify({
          wrong,
          findings: findings.map(({ id, level, says, hint, args }) => ({
            id,
            level,
            says: t(says, args),
            hint: hint ? t(hint, args) : null,
          })),
        }),
      );
      return wrong > 0 ? EXIT.wrong : EXIT.fine;
    }
    for (const { level, says, hint, args } of findings) {
      out(`${SIGNS[level]} ${t(says, args)}`);
      if (hint && level !== "fine") out(`  ${t(shared.hint)} ${t(hint, args)}`);
    }
    const warnings = findings.filter(({ level }) => level === "warning").length;
    out(`\n${t(messages.result, { wrong, warnings })}`);
    return wrong > 0 ? EXIT.wrong : EXIT.fine;
  },
};

/** The worst first. */
async function examine({ settings, now }: Call): Promise<Finding[]> {
  const found: Finding[] = [...lookAtNode(), ...lookAtMemory(), ...lookAtAddress(settings)];
  if (isInstalled(settings.dataDirectory)) {
    found.push(...lookAtData(settings), ...lookAtDisk(settings), ...lookAtKeys(settings));
    found.push(...lookAtBackups(settings, now()), ...lookAtClock(settings, now()));
  } else {
    found.push({ id: "installed", level: "warning", ...messages.nothingHere, args: { directory: settings.dataDirectory } });
  }
  // an empty directory is not filled by looking at it
  if (isInstalled(settings.dataDirectory) || settings.databaseUrl) found.push(...(await lookAtDatabase(settings, now)));
  const order = ["wrong", "warning", "fine"];
  return found.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

function isInstalled(directory: string): boolean {
  return existsSync(join(directory, "cluster")) || existsSync(join(directory, "restoring.json")) || existsSync(join(directory, "files"));
}
