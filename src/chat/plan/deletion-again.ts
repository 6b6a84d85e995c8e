import { hasDeleted } from "../../words/short-answers.ts";
import { endedQuestion } from "../questions.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";
import { isStillBeforeThem } from "./answering.ts";
import { deletionOffered, shortly } from "./read-answer.ts";

/**
 * `bórralo`, once it was asked whether to delete something and that was declined: it is asked about again, since that question
 * is over and an earlier entry is not meant. A `yes, delete it` to nothing that was asked has it asked of the entry spoken of
 * last. Null of anything else.
 */
export async function deletionAgain(turn: Turn, text: string): Promise<Step | null> {
  const said = hasDeleted(shortly(text.replaceAll("-", " ")));
  if (!said) return null;
  const asked = await endedQuestion(turn.tx, turn.scope);
  if (asked && deletionOffered(asked) && (await isStillBeforeThem(turn, asked))) {
    const { press, offers } = asked;
    return { do: "ask", text: asked.text, question: { press, offers } };
  }
  return said === "agreed" && findCommand(turn, "entry delete")
    ? { do: "run", press: { command: "entry delete", slots: {} } }
    : null;
}
