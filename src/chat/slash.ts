import type { Slots } from "../call.ts";
import { editDistance, slipsAllowed } from "../understand/names/edit-distance.ts";
import type { Command } from "./command.ts";

/** A typed command: which one, and what follows its words. */
export interface Slash {
  readonly command: Command;
  readonly rest: string;
}

/**
 * Reads `/invoice send INV-3` as the longest command name it starts with (`invoice send`) and the rest.
 * Null when no command has that name.
 */
export function readSlash(text: string, commands: readonly Command[]): Slash | null {
  const words = text.trim().replace(/^\//, "").split(/\s+/);
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(" ").toLowerCase();
    const command = commands.find((one) => one.name === name);
    if (command) return { command, rest: afterWords(text.trim().replace(/^\//, ""), length) };
  }
  return null;
}

/** The command whose word is a slip of the finger away from the text's first word, or null: for "did you mean". */
export function closeCommand(text: string, commands: readonly Command[]): Command | null {
  const typed = text.trim().replace(/^\//, "").split(/\s+/)[0]?.toLowerCase() ?? "";
  const most = slipsAllowed(typed.length);
  const close = commands.filter((one) => !one.name.includes(" ") && editDistance(one.name, typed, most) <= most);
  return close.length === 1 ? (close[0] ?? null) : null;
}

/**
 * Options typed by name after a command's words: `invoice: INV-3 amount: 400`, each up to the next name outside quotes. A
 * name the command has not is taken for one too, but in free text. Null when the text does not begin with the name of one.
 */
export function readNamed(command: Pick<Command, "options">, rest: string): Slots | null {
  const names = Object.keys(command.options);
  const marks: { readonly name: string; readonly from: number; readonly to: number }[] = [];
  for (const { index, 0: whole, 1: word } of rest.matchAll(/"[^"]*"|(?<=^|\s)([a-z]\w*):/gi)) {
    if (word === undefined) continue;
    const known = names.find((one) => one.toLowerCase() === word.toLowerCase());
    const last = command.options[marks.at(-1)?.name ?? ""];
    if (known ?? (last && last.kind !== "text"))
      marks.push({ name: known ?? word, from: index, to: index + whole.length });
  }
  if (marks[0]?.from !== 0) return null;
  return Object.fromEntries(
    marks.map(({ name, to }, index) => [name, rest.slice(to, marks[index + 1]?.from ?? rest.length).trim()]),
  );
}

function afterWords(text: string, count: number): string {
  let rest = text;
  for (let n = 0; n < count; n++) rest = rest.replace(/^\S+\s*/, "");
  return rest.trim();
}
