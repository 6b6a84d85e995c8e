import { isDeepStrictEqual } from "node:util";
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  Routes,
} from "discord.js";
import type { Command } from "../../src/chat/command.ts";
import type { DiscordApi } from "./api.ts";
import { told } from "./localized.ts";
import { type SlashCommand, slashCommands } from "./slash-commands.ts";

/** Where commands are registered: in one server, at once, or everywhere. */
export interface Registering {
  readonly application: string;
  readonly guild: string | undefined;
  readonly commands: readonly Command[];
}

/** How many commands were sent to Discord, and how many it had already as they are. */
export interface Registered {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly kept: number;
}

/** Brings Discord's list of our commands to what they are now; only what differs is sent. */
export async function registerCommands(
  api: DiscordApi,
  { application, guild, commands }: Registering,
): Promise<Registered> {
  const list =
    guild === undefined ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
  const wanted = slashCommands(commands).map((one) => (guild === undefined ? one : forGuild(one)));
  const query = new URLSearchParams({ with_localizations: "true" });
  const there = (await api.get<APIApplicationCommand[]>(list, { query })).filter(
    (one) => one.type === ApplicationCommandType.ChatInput,
  );
  if (there.length === 0) {
    await api.put(list, { body: wanted });
    return { created: wanted.length, changed: 0, removed: 0, kept: 0 };
  }
  const had = new Map(there.map((one) => [one.name, one]));
  const gone = there.filter((one) => wanted.every(({ name }) => name !== one.name));
  const created = wanted.filter(({ name }) => !had.has(name));
  const changed = wanted.filter((one) => had.has(one.name) && !isSame(one, had.get(one.name)));
  for (const { id } of gone) await api.delete(`${list}/${id}`);
  for (const one of changed) await api.patch(`${list}/${had.get(one.name)?.id}`, { body: wholly(one) });
  for (const one of created) await api.post(list, { body: one });
  const counts = { created: created.length, changed: changed.length, removed: gone.length };
  return { ...counts, kept: wanted.length - counts.created - counts.changed };
}

/** What a change leaves out stays as it was: that there is no other language any more has to be said. */
function wholly(command: SlashCommand): SlashCommand {
  return { description_localizations: null, ...command };
}

/** Where a command may be used is told for those that are everywhere only. */
function forGuild({ contexts: _contexts, integration_types: _types, ...rest }: SlashCommand): SlashCommand {
  return rest;
}

function isSame(wanted: SlashCommand, there: APIApplicationCommand | undefined): boolean {
  if (there === undefined) return false;
  const places = wanted.contexts === undefined || isDeepStrictEqual(sorted(wanted.contexts), sorted(there.contexts));
  return places && isDeepStrictEqual(essence(wanted), essence(there));
}

function sorted(values: readonly number[] | null | undefined): number[] {
  return [...(values ?? [])].sort();
}

/** What a command is, without what Discord adds and without what is as it is when left out. */
function essence(
  command: Pick<SlashCommand, "name" | "description" | "description_localizations" | "options">,
): unknown {
  const { name, description, options } = command;
  return {
    name,
    description,
    others: told(command.description_localizations),
    options: (options ?? []).map(essenceOfOption),
  };
}

function essenceOfChoice({ name, name_localizations: others, value }: APIApplicationCommandOptionChoice): unknown {
  return { name, others: told(others), value };
}

function essenceOfOption(option: APIApplicationCommandOption): unknown {
  const { type, name, description, required = false } = option;
  const choices = "choices" in option ? (option.choices ?? []).map(essenceOfChoice) : [];
  const completes = "autocomplete" in option && option.autocomplete === true;
  const longest = "max_length" in option ? option.max_length : undefined;
  const options = "options" in option ? (option.options ?? []).map(essenceOfOption) : [];
  const others = told(option.description_localizations);
  return { type, name, description, others, required, choices, completes, longest, options };
}
