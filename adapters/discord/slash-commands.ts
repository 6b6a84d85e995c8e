import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Command, Option } from "../../src/chat/command.ts";
import { wantsForm } from "../../src/chat/form-options.ts";
import { showFor } from "../../src/words/show.ts";
import { cutDescription, type Described, described, inOthers, longest, longestDescription } from "./localized.ts";
import { sentenceCommand, slashNameOf, slashOption } from "./slash-names.ts";

export type SlashCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Discord's limits: options of a command, choices of an option, and characters. */
const most = { options: 25, choices: 25, choice: 100, whole: 8000, text: 6000 };

/** What every command is registered with: for direct messages and servers, by whoever has the bot there. */
const everywhere: Pick<SlashCommand, "type" | "contexts" | "integration_types"> = {
  type: ApplicationCommandType.ChatInput,
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** All commands as Discord registers them, in the order of help; made from their declarations (DESIGN 2). */
export function slashCommands(commands: readonly Command[]): readonly SlashCommand[] {
  const byWord = new Map<string, Named[]>();
  for (const command of commands) {
    const { word, sub } = slashNameOf(command, commands);
    byWord.set(word, [...(byWord.get(word) ?? []), { command, sub }]);
  }
  return [...[...byWord].map(([word, own]) => shortened(slashCommand(word, own))), sentence()];
}

/** A command, and what stands behind the word it shares with others. */
interface Named {
  readonly command: Command;
  readonly sub: string | undefined;
}

function slashCommand(word: string, own: readonly Named[]): SlashCommand {
  const alone = own.find((one) => one.sub === undefined)?.command;
  if (alone) return { ...everywhere, name: word, ...summaryOf(alone), options: optionsOf(alone) };
  const options = own.map(
    ({ command, sub = "" }): APIApplicationCommandSubcommandOption => ({
      type: ApplicationCommandOptionType.Subcommand,
      name: sub,
      ...summaryOf(command),
      options: optionsOf(command),
    }),
  );
  const [first] = own;
  return { ...everywhere, name: word, ...(first ? summaryOf(first.command) : { description: word }), options };
}

function summaryOf({ summary }: Command): Described {
  return described(({ declared }) => declared(summary));
}

/** Options that must be given come first; where a form asks for what is missing, none must. */
function optionsOf(command: Command): APIApplicationCommandBasicOption[] {
  const shown = Object.entries(command.options).filter(([, option]) => !option.hidden);
  const asksByForm = wantsForm(command, {});
  return shown
    .map(([name, option]) => optionOf(name, option, option.required && !asksByForm))
    .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
    .slice(0, most.options);
}

/** Everything is typed as text, because our option kinds read it; few fixed values are choices, names are completed. */
function optionOf(name: string, option: Option<unknown>, required: boolean): APIApplicationCommandBasicOption {
  const base = {
    type: ApplicationCommandOptionType.String,
    name: slashOption(name),
    ...described(({ declared }) => declared(option.describe)),
    required,
  } as const;
  if (option.choices && option.choices.length <= most.choices) {
    return { ...base, choices: option.choices.map(choiceOf) };
  }
  return option.suggest ? { ...base, autocomplete: true } : { ...base, max_length: most.text };
}

/** A fixed value, which is read by what it is called in the person's language. */
function choiceOf(value: string): APIApplicationCommandOptionChoice<string> {
  const called = (locale: string) => showFor(locale).name("choice", value).replaceAll("_", " ").slice(0, most.choice);
  const name = called("en");
  return { name, name_localizations: inOthers(name, called), value };
}

function sentence(): SlashCommand {
  return {
    ...everywhere,
    name: sentenceCommand.name,
    ...described(({ discord }) => discord.sentence),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: sentenceCommand.option,
        ...described(({ discord }) => discord.whatHappened),
        required: true,
        max_length: most.text,
      },
    ],
  };
}

/** A command whose texts together are within Discord's limit: descriptions of options get shorter until they are. */
function shortened(command: SlashCommand): SlashCommand {
  for (let limit = longestDescription; limit > 1; limit -= 10) {
    const short = withDescriptions(command, limit);
    if (charactersOf(short) <= most.whole) return short;
  }
  throw new Error(`/${command.name} has too many options for Discord`);
}

function withDescriptions(command: SlashCommand, limit: number): SlashCommand {
  const options = (command.options ?? []).map((option) =>
    option.type === ApplicationCommandOptionType.Subcommand
      ? { ...option, options: (option.options ?? []).map((one) => cutDescription(one, limit)) }
      : cutDescription(option, limit),
  );
  return { ...command, options };
}

/** What Discord counts of a command: names, descriptions and values, each in its longest language, of everything in it. */
export function charactersOf(one: SlashCommand | APIApplicationCommandOption): number {
  const choices = "choices" in one ? (one.choices ?? []) : [];
  const options = "options" in one ? (one.options ?? []) : [];
  return (
    one.name.length +
    longest(one.description, one.description_localizations) +
    choices.reduce((sum, one) => sum + longest(one.name, one.name_localizations) + String(one.value).length, 0) +
    options.reduce((sum, option) => sum + charactersOf(option), 0)
  );
}
