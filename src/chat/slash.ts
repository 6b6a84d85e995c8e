import type { Command } from "./command.ts";

/** A typed command: which one, and what follows its words. */
export interface Slash {
  readonly command: Command;
  readonly rest: string;
}

/**
 * Reads `/invoice send INV-3` as the longest command name it starts with (`invoice send`) and the rest. `prefix` is the
 * workspace's command prefix where a platform needs one. Null when no command has that name.
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

function afterWords(text: string, count: number): string {
  let rest = text;
  for (let n = 0; n < count; n++) rest = rest.replace(/^\S+\s*/, "");
  return rest.trim();
}
