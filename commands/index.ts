import type { Command } from "../src/chat/command.ts";
import { cancel } from "./cancel.ts";
import { expense } from "./expense.ts";
import { helpOn } from "./help.ts";
import { income } from "./income.ts";
import { settings } from "./settings.ts";
import { start } from "./start.ts";
import { redo, undo } from "./undo.ts";

/** A command of any options, as the list holds it. */
const any = (command: unknown) => command as Command;

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [
  income,
  expense,
  undo,
  redo,
  cancel,
  helpOn(() => commands),
  settings,
  start,
].map(any);
