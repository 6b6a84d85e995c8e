import type { Slots } from "../../call.ts";
import type { Entry } from "../../understand/understanding.ts";
import type { Command } from "../command.ts";

/** The slots that a command has an option for. */
export function fitting(command: Command, slots: Entry["slots"]): Slots {
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, text]) =>
      name in command.options && text !== undefined ? [[name, text]] : [],
    ),
  );
}
