import { parseArgs } from "node:util";
import { backup } from "./cli/backup.ts";
import { chat } from "./cli/chat.ts";
import type { Subcommand } from "./cli/command-line.ts";
import { demo } from "./cli/demo.ts";
import { doctor } from "./cli/doctor.ts";
import { exportBooks } from "./cli/export.ts";
import { faultSaid } from "./cli/fault.ts";
import { importBooks } from "./cli/import.ts";
import { interpret } from "./cli/interpret.ts";
import { manifest } from "./cli/manifest.ts";
import { register } from "./cli/register.ts";
import { restore } from "./cli/restore.ts";
import { start } from "./cli/start.ts";
import { UserError } from "./errors.ts";

const subcommands: readonly Subcommand[] = [
  start,
  chat,
  demo,
  interpret,
  doctor,
  backup,
  restore,
  exportBooks,
  importBooks,
  register,
  manifest,
];

function usage(): string {
  const width = Math.max(...subcommands.map((one) => one.name.length));
  const lines = subcommands.map((one) => `  ${one.name.padEnd(width)}  ${one.summary}`);
  return ["purser <subcommand> [options]", "", ...lines, "", "purser <subcommand> --help tells more."].join("\n");
}

async function main(argv: readonly string[]): Promise<number> {
  const [name = "start", ...args] = argv;
  const subcommand = subcommands.find((one) => one.name === name);
  if (!subcommand) {
    const asked = name === "--help" || name === "-h" || name === "help";
    (asked ? process.stdout : process.stderr).write(
      `${asked ? "" : `There is no subcommand ${name}.\n\n`}${usage()}\n`,
    );
    return asked ? 0 : 2;
  }
  const parsed = parse(subcommand, args);
  if (parsed.values.help) {
    process.stdout.write(`${subcommand.usage}\n${subcommand.summary}.\n`);
    return 0;
  }
  return subcommand.run({
    options: parsed.values as Record<string, string | boolean | undefined>,
    words: parsed.positionals,
  });
}

function parse(subcommand: Subcommand, args: readonly string[]) {
  const options = { ...subcommand.options, help: { type: "boolean", short: "h" } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: (subcommand.positionals ?? 0) > 0 });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UserError(`${error.message}\n${subcommand.usage}`);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const fault = error instanceof UserError ? undefined : faultSaid(error);
  if (!(error instanceof UserError) && fault === undefined) throw error;
  process.stderr.write(`${fault ?? (error as UserError).message}\n`);
  process.exitCode = fault === undefined ? 2 : 1;
}
