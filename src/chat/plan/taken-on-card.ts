import type { Intent } from "../../understand/intents.ts";
import { pressesOf } from "../messages.ts";
import type { Step, Turn } from "../turn.ts";

/** A reply of "undo" or "redo" presses that button of the card it replies to (SPEC 12: the one on the card). */
export async function takenOnCard(
  { tx, scope }: Turn,
  intent: Intent | undefined,
  replyTo: string | undefined,
): Promise<Step | null> {
  if (replyTo === undefined || (intent !== "undo" && intent !== "redo")) return null;
  const message = await tx.message.findUnique({ where: { id: replyTo } });
  if (!message || message.workspaceId !== scope.workspace.id) return null;
  if (message.changeId === null) return { do: "say", text: scope.say.history.nothingThere };
  const press = pressesOf(message).find((one) => one.command === intent);
  return { do: "run", press: press ?? { command: intent, slots: { change: message.changeId } } };
}
