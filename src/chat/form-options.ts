import type { Slots } from "../call.ts";
import type { Command, Option } from "./command.ts";

const adds = /\.(?:add|create|book|log)$/;

/** The options a person may fill, in the order they are declared. */
function shownOptions(command: Pick<Command, "options">): (readonly [string, Option<unknown>])[] {
  return Object.entries(command.options).filter(([, option]) => !option.hidden);
}

/**
 * Whether a command was called with so little that a platform with forms opens one: it adds something and no option was
 * given, or a required option is missing that has to be typed. For one that has suggestions the platform's own completion
 * serves better than a form.
 */
export function wantsForm(command: Pick<Command, "intent" | "options">, slots: Slots): boolean {
  const shown = shownOptions(command);
  if (shown.length < 2) return false;
  if (adds.test(command.intent) && Object.keys(slots).length === 0) return true;
  return shown.some(([name, option]) => option.required && !option.suggest && (slots[name] ?? "") === "");
}

/** The options of a form with room for `most`: what the command needs, then what was given, then the rest as declared. */
export function formOptions(
  command: Pick<Command, "options">,
  slots: Slots,
  most: number,
): readonly (readonly [string, Option<unknown>])[] {
  const rank = ([name, option]: readonly [string, Option<unknown>]) => (option.required ? 0 : name in slots ? 1 : 2);
  return shownOptions(command)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most);
}
