import type { Slots } from "../../call.ts";
import { understand } from "../../understand/understand.ts";
import { closeQuestion, type OpenQuestion } from "../questions.ts";
import { changeSpokenOf } from "../spoken-of.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";
import { answering, isSentence } from "./answering.ts";
import { stepsOf } from "./steps-of.ts";

/** "Edit" was pressed and its question is open: the text says what to change of that card. */
export async function planCorrection(turn: Turn, question: OpenQuestion, text: string): Promise<readonly Step[]> {
  const { scope, tx } = turn;
  const change = await scope.read.change.findFirst({ where: { id: question.changeId ?? "" } });
  const correct = (value: Slots) =>
    answering(turn, question, { command: "edit", slots: { ...value, change: question.changeId ?? "" } });
  const named = await namedCorrection(turn, text);
  if (named) return [await correct(named)];
  const understanding = await understand(text, await turn.hear(scope, change));
  const corrects = understanding.parts.some(
    (part) => (part.intent === "edit.last" && Object.keys(part.slots).length > 0) || part.intent === "undo",
  );
  if (corrects) {
    await closeQuestion(tx, scope, question.id);
    return stepsOf(turn, text, understanding, change);
  }
  const whole = understanding.parts.some((part) => part.intent !== "edit.last") && isSentence(understanding);
  const said = text.trim().replace(madeIt, "");
  const value = whole ? null : await bareCorrection(turn, said, change?.subjectTable ?? "");
  return value ? [await correct(value)] : stepsOf(turn, text, understanding, await changeSpokenOf(turn, undefined));
}

/** What may stand before the right value: `make it 45 minutes`. */
const madeIt = /^(?:no,?\s+)?(?:please\s+)?(?:make (?:it|that)|actually|it(?:'s| is| was)|should be)\s+/i;

/** A correction told field by field, as the question's examples are: `value 6000, due 31 jan`; null when it can't be read so. */
async function namedCorrection(turn: Turn, text: string): Promise<Slots | null> {
  const edit = findCommand(turn, "edit");
  const slots = edit?.typed?.(text.trim(), turn.scope.say);
  if (!edit || !slots || "kind" in slots) return null;
  for (const [name, value] of Object.entries(slots)) {
    const reading = await edit.options[name]?.read(value, turn.scope);
    if (!reading || !("value" in reading)) return null;
  }
  return slots;
}

/** What a bare value in answer to "Edit" is tried as, in this order; of time and tasks other things than of money. */
const bareFields: Readonly<Record<string, readonly string[]>> = {
  hoursEntry: ["hours", "on", "project", "client"],
  task: ["due", "member", "project", "client"],
  reminder: ["due", "client"],
  meeting: ["start", "durationMinutes", "client"],
  interaction: ["on", "client"],
};
const bareFieldsOfMoney = ["amount", "on", "mode", "category", "client"];

/** A bare value in answer to "Edit": the first that it can be read as. */
async function bareCorrection(turn: Turn, text: string, table: string): Promise<Slots | null> {
  const options = findCommand(turn, "edit")?.options ?? {};
  for (const name of bareFields[table] ?? bareFieldsOfMoney) {
    const reading = await options[name]?.read(text.trim(), turn.scope);
    if (reading && "value" in reading) return { [name]: text.trim() };
  }
  return null;
}
