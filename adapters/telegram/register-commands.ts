import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";
import type { Command } from "../../src/chat/command.ts";
import { telegramName } from "./command-names.ts";

/** Telegram's limits. */
const mostCommands = 100;
const longestDescription = 256;

type Listed = Pick<Command, "name" | "summary" | "theme" | "minor">;

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
    const wanted = firstOf(commands.filter(holds)).map(listed);
    const known = await api.getMyCommands({ scope });
    if (asText(known) === asText(wanted)) continue;
    await api.setMyCommands(wanted, { scope });
    set.push({ where, count: wanted.length });
  }
  return set;
}

/** As many as Telegram lists, in the order of help: those of one word before their further actions. */
function firstOf(commands: readonly Listed[]): readonly Listed[] {
  const rank = ({ name, minor }: Listed) => (minor ? 2 : name.includes(" ") ? 1 : 0);
  const chosen = new Set([...commands].sort((a, b) => rank(a) - rank(b)).slice(0, mostCommands));
  return commands.filter((one) => chosen.has(one));
}

function listed(command: Listed): BotCommand {
  return { command: telegramName(command), description: command.summary.slice(0, longestDescription) };
}

function asText(list: readonly BotCommand[]): string {
  return JSON.stringify(list.map((one) => [one.command, one.description]));
}
