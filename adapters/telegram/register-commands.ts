import type { Api } from "grammy";
import type { BotCommand, LanguageCode } from "grammy/types";
import type { Command } from "../../src/chat/command.ts";
import { languages, type Say } from "../../src/words/words.ts";
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

/** English is for everybody whose language has no list of its own. */
const spoken = Object.entries(languages).map(([code, say]) => ({
  say,
  language: code === "en" ? {} : { language_code: code as LanguageCode },
}));

/** Sets the lists of commands, in each language, where they differ from what Telegram has; resolves with those that it set. */
export async function registerCommands(api: Api, commands: readonly Listed[]): Promise<readonly ListSet[]> {
  const set: ListSet[] = [];
  for (const { where, scope, holds } of lists) {
    const held = firstOf(commands.filter(holds));
    let differed = false;
    for (const { say, language } of spoken) {
      const wanted = held.map((one) => listed(one, say));
      const known = await api.getMyCommands({ scope, ...language });
      if (asText(known) === asText(wanted)) continue;
      await api.setMyCommands(wanted, { scope, ...language });
      differed = true;
    }
    if (differed) set.push({ where, count: held.length });
  }
  return set;
}

/** As many as Telegram lists, in the order of help: those of one word before their further actions. */
function firstOf(commands: readonly Listed[]): readonly Listed[] {
  const rank = ({ name, minor }: Listed) => (minor ? 2 : name.includes(" ") ? 1 : 0);
  const chosen = new Set([...commands].sort((a, b) => rank(a) - rank(b)).slice(0, mostCommands));
  return commands.filter((one) => chosen.has(one));
}

function listed(command: Listed, { declared }: Say): BotCommand {
  return { command: telegramName(command), description: declared(command.summary).slice(0, longestDescription) };
}

function asText(list: readonly BotCommand[]): string {
  return JSON.stringify(list.map((one) => [one.command, one.description]));
}
