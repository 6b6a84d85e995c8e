import { longestText } from "../../understand/meant-sentence.ts";
import type { OpenQuestion } from "../questions.ts";
import type { Step, Turn } from "../turn.ts";
import { answering, answerTo, freeAnswer, questionOn } from "./answering.ts";
import { deletionAgain } from "./deletion-again.ts";
import { ofListShown } from "./of-list.ts";
import { ofSeveralTold } from "./of-several.ts";
import { planSlash, planWorded } from "./plan-command.ts";
import { planCorrection } from "./plan-correction.ts";
import { planSentence } from "./plan-sentence.ts";
import { repliedTo } from "./replied-to.ts";
import { greetingFor } from "./silence-for.ts";

/**
 * What a typed text comes to: a command where it is written as one, else the answer to the question it stands under, what it says
 * under the message before, and last what it means by itself (SPEC 12).
 */
export async function planText(turn: Turn, text: string, replyTo: string | undefined): Promise<readonly Step[]> {
  const { chat } = turn.scope.say;
  if (text.trim() === "") return [nothingTyped(turn, replyTo)];
  if (text.length > longestText) return [{ do: "say", text: chat.tooLong(text.length, longestText) }];
  if (text.startsWith("/")) return planSlash(turn, text, replyTo);
  if (/^cancel[.!]?$/i.test(text.trim())) return [{ do: "run", press: { command: "cancel", slots: {} } }];
  const question = replyTo === undefined ? turn.question : await questionOn(turn, replyTo);
  const answer = question && (await answerTo(turn, question, text));
  if (answer) return answer;
  // What replies to the question itself is its answer, also where it would say something else by itself.
  const direct = question && replyTo !== undefined ? freeAnswer(turn, question, text) : null;
  if (question && direct) return [await answering(turn, question, direct)];
  const placed = replyTo === undefined ? await ofListShown(turn, text) : null;
  if (placed) return "steps" in placed ? placed.steps : planText(turn, placed.text, replyTo);
  const spoken = replyTo === undefined ? await ofTold(turn, text, question) : null;
  if (spoken) return spoken;
  const replied = await repliedTo(turn, text, replyTo);
  if (replied) return replied;
  const worded = await planWorded(turn, text, replyTo);
  if (worded) return worded;
  if (question?.changeId !== undefined) return planCorrection(turn, question, text);
  return planSentence(turn, text, replyTo, question);
}

/** Who only names the bot where others read wants to know what it is. */
function nothingTyped({ scope, inbound }: Turn, replyTo: string | undefined): Step {
  const calls = !inbound.private && replyTo === undefined;
  return calls ? { do: "say", text: greetingFor(scope), public: true } : { do: "say", text: scope.say.chat.empty };
}

/** What a text says of several entries told together, or of a deletion that was declined. */
async function ofTold(turn: Turn, text: string, question: OpenQuestion | null): Promise<readonly Step[] | null> {
  const several = question?.changeId === undefined ? await ofSeveralTold(turn, text) : null;
  if (several) return several;
  const deletion = await deletionAgain(turn, text);
  return deletion && [deletion];
}
