import type { Call } from "../../call.ts";
import { fold } from "../../fold.ts";
import type { Scope } from "../../scope.ts";
import { barelySaid } from "../../words/answer-words.ts";
import { hasDeleted, places, shortAnswers } from "../../words/short-answers.ts";
import type { Command } from "../command.ts";
import type { OpenQuestion } from "../questions.ts";
import type { Offer } from "../reply.ts";

/** What a typed text answers: something to do, or `unclear`: it answers, and nobody can tell with which of the choices. */
export type TypedAnswer = { readonly press: Call } | "unclear";

const cancel: Call = { command: "cancel", slots: {} };

/**
 * What a typed text answers an open question with: the offer of that label, place or number, a value the option can read,
 * or a plain yes or no. Null when it does not fit, and then the text is a message of its own (SPEC 12).
 */
export async function readAnswer(
  question: OpenQuestion,
  text: string,
  command: Command,
  scope: Scope,
): Promise<TypedAnswer | null> {
  const typed = text.trim().toLowerCase();
  const byLabel = question.offers.find((offer) => offer.label.toLowerCase() === typed);
  if (byLabel) return { press: byLabel.press };
  const byOption = await optionAnswer(question, text.trim(), command, scope);
  if (byOption) return { press: byOption };
  const deletion = hasDeleted(shortly(text.replaceAll("-", " "))) ? deletionOffered(question) : undefined;
  if (deletion) return { press: deletion.press };
  const plain = plainAnswer(text);
  if (plain) return ofPlain(question, plain);
  const place = placeOf(typed);
  const placed = place === null ? undefined : question.offers[place];
  return placed ? { press: placed.press } : null;
}

async function optionAnswer(
  question: OpenQuestion,
  text: string,
  command: Command,
  scope: Scope,
): Promise<Call | null> {
  const option = question.option === undefined ? undefined : command.options[question.option];
  if (!option || !question.option || option.kind === "text") return null;
  const reading = await option.read(text, scope);
  return "value" in reading ? { ...question.press, slots: { ...question.press.slots, [question.option]: text } } : null;
}

/**
 * What a text answers once the words are left aside that only lead to the answer: `no, it was Acme`, `500 please`. Null where that
 * fits no better; whether such words may be meant for the question at all is for the caller to know.
 */
export async function readBareAnswer(
  question: OpenQuestion,
  text: string,
  command: Command,
  scope: Scope,
): Promise<TypedAnswer | null> {
  for (const said of barelySaid(text)) {
    const answer = plainAnswer(said) ? null : await readAnswer(question, said, command, scope);
    if (answer) return answer;
  }
  return null;
}

/** A short answer as the lists of them are written: without case, accents, signs and pictures. */
export function shortly(text: string): string {
  return fold(text)
    .replace(/[.!,;…\p{Emoji_Modifier}]+|(?!👍|✅|👎|❌)\p{Extended_Pictographic}/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a text does nothing but agree or decline: `yes`, `ok, do it`, `never mind`; null when it says more. */
function plainAnswer(text: string): "yes" | "no" | null {
  const said = shortly(text);
  if (shortAnswers.yes.has(said)) return "yes";
  return shortAnswers.no.has(said) ? "no" : null;
}

/** The offer of a question that deletes what is asked about, where it asks for that. */
export function deletionOffered({ offers }: OpenQuestion): Offer | undefined {
  return offers.find(
    ({ answers, press }) => answers === "yes" && /(?:^|\s)(?:delete|remove|void|undo)$/.test(press.command),
  );
}

/** A no ends a question without a button for it; a yes takes the one button that says so. */
function ofPlain(question: OpenQuestion, plain: "yes" | "no"): TypedAnswer {
  const said = question.offers.filter((offer) => offer.answers === plain);
  const [only] = said;
  if (only && said.length === 1) return { press: only.press };
  return plain === "no" ? { press: cancel } : "unclear";
}

function placeOf(typed: string): number | null {
  if (/^#?\d{1,2}$/.test(typed)) return Number(typed.replace("#", "")) - 1;
  const word =
    /^(?:(?:of|from|de|del|da|do|du|von|to|para|pra|a|ao|à) )?(?:the |el |la |le |der |die |das |den |o |a )?(\S+?)(?: one| uno| una| invoice| factura| fatura| facture| rechnung)?[.!]?$/u.exec(
      fold(typed),
    )?.[1];
  return word === undefined ? null : (places.get(word) ?? null);
}
