import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";
import type { Command } from "../../src/chat/command.ts";
import { telegramName } from "./command-names.ts";

/** Telegram's limits. */
const mostCommands = 100;
const longestDescription = 256;

type Listed = Pick<Command, "name" | "summary" | "theme">;

/** Sets the lists of commands that Telegram offers after "/": in private chats, and in groups; only where they differ from what is set. */
export async function registerCommands(api: Api, commands: readonly Listed[]): Promise<void> {
  const inGroups = commands.filter((command) => command.theme !== "people" && command.name !== "start");
  await setIfOther(api, "all_private_chats", listOf(commands));
  await setIfOther(api, "all_group_chats", listOf(inGroups));
}

function listOf(commands: readonly Listed[]): BotCommand[] {
  return commands
    .slice(0, mostCommands)
    .map((command) => ({ command: telegramName(command), description: command.summary.slice(0, longestDescription) }));
}

async function setIfOther(
  api: Api,
  type: "all_private_chats" | "all_group_chats",
  wanted: readonly BotCommand[],
): Promise<void> {
  const known = await api.getMyCommands({ scope: { type } });
  const text = (list: readonly BotCommand[]) => JSON.stringify(list.map((one) => [one.command, one.description]));
  if (text(known) !== text(wanted)) await api.setMyCommands(wanted, { scope: { type } });
}
