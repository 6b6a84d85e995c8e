import type { SlotName } from "../../understand/slot-names.ts";
import type { Understanding } from "../../understand/understanding.ts";
import type { OpenQuestion } from "../questions.ts";
import { commandFor, findCommand, type Step, type Turn } from "../turn.ts";
import { answering, isStillBeforeThem } from "./answering.ts";
import { fitting } from "./fitting.ts";

/** What may be told along with an amount that was asked for, besides the day, which is today's unless told. */
const beside: ReadonlySet<SlotName> = new Set<SlotName>(["amount", "mode", "on", "received", "whom", "type"]);

/**
 * A sentence with the amount that was asked for right before: `no, solo ha pagado 300` to how much somebody paid. It answers the
 * question, and neither corrects what was written before that nor is anything of its own. Null of anything else: a sentence that
 * names who paid stands by itself, and the question stays open (SPEC 12).
 */
export async function amountTold(
  turn: Turn,
  { parts: [part, ...more] }: Understanding,
  question: OpenQuestion | null,
  replyTo: string | undefined,
): Promise<Step | null> {
  if (question?.option !== "amount" || replyTo !== undefined || part?.kind !== "entry" || more.length > 0) return null;
  const { press } = question;
  const command = findCommand(turn, press.command);
  const { amount, mode } = part.slots;
  if (!command || amount === undefined) return null;
  if (part.intent !== "edit.last" && commandFor(turn, part.intent) !== command) return null;
  if (Object.keys(part.slots).some((name) => !beside.has(name as SlotName))) return null;
  if (!(await isStillBeforeThem(turn, question))) return null;
  const said = fitting(command, { amount, ...(mode ? { mode } : {}) });
  return answering(turn, question, { command: press.command, slots: { ...press.slots, ...said } });
}
