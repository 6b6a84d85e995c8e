import { createInterface } from "node:readline";
import { text as readAll } from "node:stream/consumers";
import * as z from "zod";
import { UserError } from "../errors.ts";
import { interpretLine, line } from "../understand/interpret-lines.ts";
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
      process.stdout.write(`${JSON.stringify(interpretValues(readJson(await readAll(process.stdin))))}\n`);
      return 0;
    }
    for await (const text of createInterface({ input: process.stdin })) {
      if (text.trim() !== "") process.stdout.write(`${JSON.stringify(await answerTo(text))}\n`);
    }
    return 0;
  },
};

/** The answer to one line of text, or what is wrong with the line: one bad line does not stop the others. */
async function answerTo(text: string): Promise<object> {
  try {
    const read = line.safeParse(readJson(text));
    if (!read.success) return { error: z.prettifyError(read.error) };
    return { id: read.data.id, ...(await interpretLine(read.data)) };
  } catch (error) {
    if (error instanceof UserError) return { error: error.message };
    throw error;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UserError(`not JSON: ${error.message}`);
    throw error;
  }
}
