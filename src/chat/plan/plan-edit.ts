import { understand } from "../../understand/understand.ts";
import { closeQuestion, dialogueOf } from "../questions.ts";
import type { Plan, Step, Turn } from "../turn.ts";
import { planText } from "./plan-text.ts";

/**
 * A message edited on its platform (SPEC 12): offers to bring the entry it has come to, by itself or by the answer to its
 * question, to what it says now. While its question is open nothing is written yet, and the new text takes its place.
 */
export async function planEdit(turn: Turn, edits: string, text: string): Promise<Plan> {
  const { tx, scope, inbound } = turn;
  const event = await tx.inbox.findUnique({
    where: { platform_eventId: { platform: inbound.platform, eventId: edits } },
  });
  const messages = event ? await tx.message.findMany({ where: { inboxSeq: event.seq }, orderBy: { seq: "asc" } }) : [];
  const asked = messages.find((one) => one.questionId !== null)?.questionId ?? null;
  const dialogue = asked === null ? null : await dialogueOf(tx, scope, asked);
  const wrote = messages.find((one) => one.changeId !== null)?.changeId ?? null;
  if (asked !== null && dialogue?.open && wrote === null) {
    await closeQuestion(tx, scope, dialogue.open.id);
    const steps = await planText({ ...turn, question: null }, text, undefined);
    return steps.map((step) => belonging(step, asked));
  }
  const changeId = wrote ?? dialogue?.outcome ?? null;
  return changeId === null ? "ignore" : planUpdate(turn, changeId, text);
}

/** Offers to bring what an own living change wrote to what the message says now. */
async function planUpdate(turn: Turn, changeId: string, text: string): Promise<Plan> {
  const { scope } = turn;
  const change = await scope.read.change.findFirst({ where: { id: changeId } });
  if (!change || change.memberId !== scope.person.id || change.undoneById !== null) return "ignore";
  const { parts } = await understand(text, await turn.hear(scope, null));
  const [part] = parts;
  if (change.kind !== "do") return [{ do: "say", text: scope.say.chat.editStays(change.title) }];
  if (!part || parts.length > 1 || part.kind === "ask")
    return [{ do: "say", text: scope.say.chat.editUnread(change.title) }];
  const { client, amount, on, mode, category, vendor, due } = part.slots;
  const corrected = { client, amount, on, mode, category, vendor, due, for: part.slots.for };
  const slots = Object.fromEntries(
    Object.entries(corrected).filter((slot): slot is [string, string] => slot[1] !== undefined),
  );
  return [{ do: "run", press: { command: "edit", slots: { ...slots, change: change.id, edited: text } } }];
}

/** A step as part of the dialogue that a question began. */
function belonging(step: Step, first: string): Step {
  if (step.do === "run") return { ...step, answers: first };
  return step.do === "ask" ? { ...step, question: { ...step.question, after: first } } : step;
}
