import { isMeantFor } from "../meant-for.ts";
import { findButton, markPressed, replyOf } from "../messages.ts";
import { findOpen } from "../questions.ts";
import { pressOn } from "../share-offer.ts";
import type { Step, Turn } from "../turn.ts";
import { answering } from "./answering.ts";

/** What pressing a button comes to: what it stands for, once and for whom it was meant; else why it does nothing (SPEC 12). */
export async function planButton(turn: Turn, button: string): Promise<readonly Step[]> {
  const { tx, scope } = turn;
  const pressed = await findButton(tx, button);
  if (!pressed || pressed.message.workspaceId !== scope.workspace.id)
    return [{ do: "say", text: scope.say.chat.staleButton }];
  if (!isMeantFor(scope, pressed.message)) return [{ do: "say", text: scope.say.chat.othersButton }];
  if (pressed.used) return [{ do: "say", text: scope.say.chat.usedButton }];
  const { questionId } = pressed.message;
  const question = questionId === null ? null : await findOpen(tx, scope, questionId);
  if (questionId !== null && !question) return [{ do: "say", text: scope.say.chat.staleButton }];
  await markPressed(tx, button, pressed.message);
  const press = pressOn(pressed.press, pressed.message.id);
  return [question ? await answering(turn, question, press) : { do: "run", press }];
}

/** The button whose words a text is, leaving ornaments out, on what the person was told last in this conversation; null when it is none. */
export async function planTypedButton(turn: Turn, text: string): Promise<readonly Step[] | null> {
  const { tx, scope, talk } = turn;
  const where = { conversation: talk.conversation, memberId: scope.person.id };
  const message = await tx.message.findFirst({ where, orderBy: { seq: "desc" } });
  const button = message && replyOf(message).buttons.find((one) => wordsOf(one.label) === wordsOf(text));
  return button ? planButton(turn, button.id) : null;
}

function wordsOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Sc}\p{P} ]/gu, "")
    .trim();
}
