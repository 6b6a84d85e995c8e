import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";
import type { Command } from "../../src/chat/command.ts";
import { telegramName } from "./command-names.ts";

/** Telegram's limits. */
const mostCommands = 100;
const longestDescription = 256;

type Listed = Pick<Command, "name" | "summary" | "theme">;

/** A list of commands that was set. */
export interface ListSet {
  readonly where: "in private chats" | "in groups";
  readonly count: number;
}

/** The lists that Telegram offers after "/"; in groups without what is entered in private chats only. */
const lists = [
  { where: "in private chats", scope: { type: "all_private_chats" }, holds: () => true },
  {
    where: "in groups",
    scope: { type: "all_group_chats" },
    holds: (command: Listed) => command.theme !== "people" && command.name !== "start",
  },
] as const;

/** Sets the lists of commands where they differ from what Telegram has; resolves with those that it set. */
export async function registerCommands(api: Api, commands: readonly Listed[]): Promise<readonly ListSet[]> {
  const set: ListSet[] = [];
  for (const { where, scope, holds } of lists) {
    const wanted = commands.filter(holds).slice(0, mostCommands).map(listed);
    const known = await api.getMyCommands({ scope });
    if (asText(known) === asText(wanted)) continue;
    await api.setMyCommands(wanted, { scope });
    set.push({ where, count: wanted.length });
  }
  return set;
}

function listed(command: Listed): BotCommand {
  return { command: telegramName(command), description: command.summary.slice(0, longestDescription) };
}

function asText(list: readonly BotCommand[]): string {
  return JSON.stringify(list.map((one) => [one.command, one.description]));
}
