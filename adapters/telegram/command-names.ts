import type { Command } from "../../src/chat/command.ts";

/** A command's name on Telegram, which knows a–z, 0–9 and _ only, 32 of them at most: `invoice send` is `/invoice_send`. */
export function telegramName(command: Pick<Command, "name">): string {
  return command.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, 32);
}

/** Our names of commands by Telegram's. */
export function namesByTelegram(commands: readonly Pick<Command, "name">[]): ReadonlyMap<string, string> {
  return new Map(commands.map((command) => [telegramName(command), command.name]));
}
