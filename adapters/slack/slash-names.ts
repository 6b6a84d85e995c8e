import type { Command } from "../../src/chat/command.ts";

/** The command that takes a sentence; it has no prefix. */
export const sentenceWord = "purser";

/** Names that Slack keeps for itself: a manifest with one of them is refused as a whole. */
const reserved = [
  ..."active apps archive away call collapse dm dnd expand feed huddle invite join kick leave me msg mute open".split(
    " ",
  ),
  ..."part prefs pro remind remove rename search shortcuts shrug star status topic who".split(" "),
];

/** The first words of the commands, in the order of help, the minor ones last: each is a slash command, what follows it is text to Slack. */
export function slashWords(commands: readonly Pick<Command, "name" | "minor">[]): readonly string[] {
  const words = (of: readonly Pick<Command, "name">[]) => of.map((one) => one.name.split(" ")[0] ?? one.name);
  const main = words(commands.filter((one) => !one.minor));
  return [...new Set([...main, ...words(commands)])].filter((word) => word !== sentenceWord);
}

/** What a word is called on Slack, with its slash: `/income`, `/p-income` with a prefix, `/purser-invite` for a reserved one without. */
export function slashName(word: string, prefix: string): string {
  const own = prefix !== "" || reserved.includes(word) ? prefix || `${sentenceWord}-` : "";
  return `/${own}${word}`;
}

/** The word that a slash command is called for; the name itself when it is none of ours. */
export function wordOf(name: string, prefix: string): string {
  const typed = name.replace(/^\//, "").toLowerCase();
  for (const start of [prefix, `${sentenceWord}-`]) {
    if (start !== "" && typed.startsWith(start)) return typed.slice(start.length);
  }
  return typed;
}
