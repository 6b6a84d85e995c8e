import type { Call } from "../call.ts";
import type { Tx } from "../db/database.ts";
import { type Asker, type LookParts, usableBy } from "./member-scope.ts";

/** A form as filled in: a command's options as typed. */
export interface FilledForm extends Call {
  readonly from: Asker;
}

/** What is wrong with a form, a sentence for each option that can't be read. */
export type FormProblems = Readonly<Record<string, string>>;

/**
 * What is wrong with a form, so that a platform can say it beside the field; empty when all can be read.
 * An unknown name is no fault here: the command asks whether to add it. Nothing is written.
 */
export async function checkForm(parts: LookParts, tx: Tx, form: FilledForm, at: Date): Promise<FormProblems> {
  const usable = await usableBy(parts, tx, form.from, form.command, at);
  if (!usable) return {};
  const problems: Record<string, string> = {};
  for (const [name, option] of Object.entries(usable.command.options)) {
    const text = form.slots[name]?.trim() ?? "";
    if (text === "") {
      if (option.required) problems[name] = usable.scope.say.chat.ask(usable.scope.say.declared(option.describe));
      continue;
    }
    const reading = await option.read(text, usable.scope);
    if ("problem" in reading && !reading.choices?.length) problems[name] = reading.problem;
  }
  return problems;
}
