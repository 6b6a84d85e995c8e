import type { Command } from "../../src/chat/command.ts";

/** What a command is called on Discord: its word, and the subcommand where the word has several. */
export interface SlashName {
  readonly word: string;
  readonly sub?: string;
}

/** The command that takes a sentence, and its option. */
export const sentenceCommand = { name: "purser", option: "say" } as const;

const overview = "overview";

/**
 * Discord does not run a command that has subcommands, so where a word has further actions the word alone becomes one of
 * them, called by what it does: `income` is `/income add`, `invoice` is `/invoice create`, `report` is `/report overview`.
 */
export function slashNameOf(command: Pick<Command, "name" | "intent">, commands: readonly Command[]): SlashName {
  const [word = "", sub] = command.name.split(" ");
  if (sub !== undefined) return { word, sub };
  const alone = commands.every((one) => !one.name.startsWith(`${word} `));
  return alone ? { word } : { word, sub: command.intent.split(".")[1] ?? overview };
}

/** The command meant by a word and subcommand, also by the word alone; undefined when there is none. */
export function commandOf({ word, sub }: SlashName, commands: readonly Command[]): Command | undefined {
  return (
    commands.find((one) => {
      const name = slashNameOf(one, commands);
      return name.word === word && name.sub === sub;
    }) ?? commands.find((one) => one.name === (sub === undefined ? word : `${word} ${sub}`))
  );
}

/** An option's name on Discord, which knows small letters only: `contractValue` is `contract-value`. */
export function slashOption(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The option of a command that is so called on Discord; the name as it is when there is none. */
export function optionNamed(name: string, command: Pick<Command, "options"> | undefined): string {
  return Object.keys(command?.options ?? {}).find((one) => slashOption(one) === name) ?? name;
}
