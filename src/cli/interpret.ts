import { createInterface } from "node:readline";
import { text as readAll } from "node:stream/consumers";
import { interpretLine } from "../understand/interpret-lines.ts";
import { interpretValues } from "../understand/interpret-values.ts";
import type { Subcommand } from "./command-line.ts";

/** `purser interpret`: what sentences would become, without any books (INTERFACES). */
export const interpret: Subcommand = {
  name: "interpret",
  summary: "Show what sentences would become; reads JSON lines, or with --values one JSON array",
  usage: "purser interpret [--values] < lines.jsonl",
  options: { values: { type: "boolean" } },
  async run(given) {
    if (given.options.values) {
      process.stdout.write(`${JSON.stringify(interpretValues(JSON.parse(await readAll(process.stdin))))}\n`);
      return 0;
    }
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() !== "") process.stdout.write(`${JSON.stringify(await interpretLine(JSON.parse(line)))}\n`);
    }
    return 0;
  },
};
