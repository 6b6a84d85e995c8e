import type { Slots } from "../../call.ts";
import { readingIntents } from "../../understand/intents.ts";
import { understand } from "../../understand/understand.ts";
import type { Command } from "../command.ts";
import { closeCommand, readNamed, readSlash, type Slash } from "../slash.ts";
import { changeSpokenOf } from "../spoken-of.ts";
import { commandFor, type Step, type Turn } from "../turn.ts";
import { undoOwn } from "./others-entry.ts";
import { entrySteps, stepsOf } from "./steps-of.ts";
import { takenOnCard } from "./taken-on-card.ts";

/** What a command with its options filled in by name comes to. */
export function planCommand(turn: Turn, name: string, slots: Slots): readonly Step[] {
  const slash = readSlash(name, turn.commands);
  return slash ? stepsOfNamed(turn, slash.command, slots) : noSuchCommand(turn, name);
}

/** Runs a command whose options were given by name, unless it has none so called. */
function stepsOfNamed(turn: Turn, command: Command, slots: Slots): readonly Step[] {
  const wrong = Object.keys(slots).find((option) => !(option in command.options));
  if (wrong === undefined) return [{ do: "run", press: { command: command.name, slots } }];
  return [{ do: "say", text: turn.scope.say.chat.noSuchOption(command.name, wrong, shownOptions(command)) }];
}

/**
 * What a typed command comes to, `/invoice send INV-3` or without the slash: what follows its words is its options by name, its own
 * grammar, or a sentence of its subject, else what its main option takes.
 */
export async function planSlash(turn: Turn, text: string, replyTo: string | undefined): Promise<readonly Step[]> {
  const slash = readSlash(text, turn.commands);
  if (!slash) return noSuchCommand(turn, text.split(/\s/)[0] ?? text);
  const { command, rest } = slash;
  if (rest === "") {
    const back = replyTo === undefined ? undoOwn(turn, command.intent) : takenOnCard(turn, command.intent, replyTo);
    return [(await back) ?? { do: "run", press: { command: command.name, slots: {} } }];
  }
  const named = readNamed(command, rest);
  if (named) return stepsOfNamed(turn, command, named);
  const typed = command.typed?.(rest, turn.scope.say);
  if (typed) return [{ do: "run", press: { command: command.name, slots: typed } }];
  const said = await saidOfSubject(turn, slash, text, replyTo);
  if (said) return said;
  const main = mainOption(command);
  if (main) return [{ do: "run", press: { command: command.name, slots: { [main]: rest } } }];
  const { chat, declared } = turn.scope.say;
  const example = declared(command.examples[0] ?? `/${command.name}`);
  return [{ do: "say", text: chat.unreadCommand(command.name, rest, example), misheard: true }];
}

/** What follows a command's words as a sentence, alone or behind them, all of whose parts are of that command's subject; else null. */
async function saidOfSubject(
  turn: Turn,
  { command, rest }: Slash,
  text: string,
  replyTo: string | undefined,
): Promise<readonly Step[] | null> {
  const spokenOf = await changeSpokenOf(turn, replyTo);
  const hearing = await turn.hear(turn.scope, spokenOf);
  const word = command.name.split(" ")[0];
  for (const sentence of [rest, `${command.name} ${rest}`]) {
    const understanding = await understand(sentence, hearing);
    const fits = understanding.parts.filter((part) =>
      turn.commands.some((one) => one.intent === part.intent && one.name.split(" ")[0] === word),
    );
    if (fits.length > 0 && fits.length === understanding.parts.length)
      return stepsOf(turn, text, understanding, spokenOf);
  }
  return null;
}

/** What a text that begins with a command's words comes to where it goes on as that command does; null where it is a sentence. */
export async function planWorded(
  turn: Turn,
  text: string,
  replyTo: string | undefined,
): Promise<readonly Step[] | null> {
  const worded = readSlash(text, turn.commands);
  if (!worded) return null;
  const { command, rest } = worded;
  const exact =
    rest === "" || command.name.includes(" ") || readNamed(command, rest) || command.typed?.(rest, turn.scope.say);
  return exact ? ((await otherwiseSaid(turn, text, worded)) ?? planSlash(turn, text, replyTo)) : null;
}

/**
 * What a text that begins like a command, and that its own words can read, says as a sentence of that subject: "task X is done"
 * ticks X off, and adds nothing. Null where it says what the command does.
 */
async function otherwiseSaid(turn: Turn, text: string, { command, rest }: Slash): Promise<readonly Step[] | null> {
  if (rest === "" || command.name.includes(" ") || readNamed(command, rest)) return null;
  const { parts } = await understand(text, await turn.hear(turn.scope, null));
  const [part, ...more] = parts;
  if (part?.kind !== "entry" || more.length > 0 || part.intent === command.intent || readingIntents.has(part.intent))
    return null;
  const meant = commandFor(turn, part.intent);
  return meant?.name.startsWith(`${command.name} `) ? entrySteps(turn, part, null) : null;
}

/** The option that a text after the command's words fills when it is no sentence: the first it needs, else its first. */
function mainOption(command: Command): string | undefined {
  const shown = shownOptions(command);
  return shown.find((name) => command.options[name]?.required) ?? shown[0];
}

function shownOptions({ options }: Command): string[] {
  return Object.keys(options).filter((name) => !options[name]?.hidden);
}

function noSuchCommand(turn: Turn, name: string): readonly Step[] {
  const close = closeCommand(name, turn.commands);
  return [{ do: "say", text: turn.scope.say.chat.noSuchCommand(name, close?.name ?? null), misheard: true }];
}
