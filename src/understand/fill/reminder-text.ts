import type { Found } from "../../found.ts";
import { findRecurrences, type Recurrence } from "../../time/find-recurrences.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Token } from "../marks/tokens.ts";

/** What a message may open with before it asks for something. */
const opener = /^(?:ok|okay|so|hey|hi|please|pls|also|and|can|could|you|oh|bitte|hola|oye|salut|hallo|oi|y|et|und|e)$/;

/** Words that lead up to what a reminder is about. */
const leading =
  /^(?:[\s,;:.–—-]+|(?:please|pls|hey|hi|ok|okay|so|oh|hola|oye|salut|hallo|oi|can you|could you|me|us|to|that|about|of|for|i|need|want|and|y|et|und|e|then|luego|puis|dann|depois|also|again|mich|mir|daran|dran|ans|ran|an|zu|dass|bitte|que|de|d['’]|para|pra|por|a|pour|moi|nous|em|lo|el|la|on|at|in|by|am|um|le|às|as|it'?s time to)(?![\p{L}\p{N}])['’]?)/iu;
const trailing =
  /(?:[\s,;:–—-]+|\s(?:on|at|in|by|from|every|am|um|el|a las|le|à|na|no|às|em|até|para|pra|dans|daqui a?|starting|bis(?: zum)?|jusqu'à|hasta))$/iu;

/** `until march`, `for 6 weeks` at the end of a text; undefined where it ends otherwise. */
function endSaid(text: string): string | undefined {
  return /\s((?:until|till|bis|hasta|jusqu'(?:à|en)|até|for|x)\s+\S.*)$/iu.exec(text)?.[1];
}

/** The rhythm a clause says, with its place in the sentence. */
export function saidRhythm(clause: Clause): (Found<Recurrence> & { readonly ending?: string | undefined }) | null {
  const { today, time, zone, weekStart, dateOrder } = clause.sentence.hearing;
  const start = clause.sentence.tokens[clause.from]?.start ?? 0;
  const style = {
    today,
    time,
    zone,
    locale: clause.sentence.locale,
    ...(weekStart ? { weekStart } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    look: "future" as const,
  };
  const [found] = findRecurrences(clause.text, style);
  if (!found) return null;
  const ending = endSaid(clause.text.slice(found.end));
  // An end said behind what is to be done belongs to the rhythm before it.
  const [whole] = ending ? findRecurrences(`${clause.text.slice(found.start, found.end)} ${ending}`, style) : [];
  const value = whole && (whole.value.until ?? whole.value.count) !== undefined ? whole.value : found.value;
  return { value, start: found.start + start, end: found.end + start, ...(value === found.value ? {} : { ending }) };
}

/** What a reminder is about: the clause as typed, without the words that ask for it and those that say when. */
export function reminderText(
  clause: Clause,
  when: readonly { readonly start: number; readonly end: number }[],
): string | undefined {
  const { tokens, text } = clause.sentence;
  const [quote] = clause.quotes;
  if (quote) return quote.value;
  const start = tokens[clause.from]?.start ?? 0;
  const asked = clause.hits("remind").toSorted((a, b) => a.from - b.from || b.to - a.to)[0];
  const taken = [...when];
  const timed = ({ kind, start: from, end }: Token) =>
    kind === "sign" || when.some((one) => one.start <= from && end <= one.end);
  const opens =
    asked !== undefined &&
    (asked.from - clause.from <= 2 ||
      asked.to === clause.to ||
      tokens.slice(clause.from, asked.from).every((token) => timed(token) || opener.test(token.text)));
  if (asked && opens) taken.push({ start: tokens[asked.from]?.start ?? 0, end: tokens[asked.to - 1]?.end ?? 0 });
  let left = "";
  for (let at = start; at < start + clause.text.length; at++)
    left += taken.some((one) => one.start <= at && at < one.end) ? "\ue000" : text[at];
  const parts = left
    .split(/\ue000+/)
    .map((part, index, all) => stripped(part, index < all.length - 1))
    .filter((part) => part !== "");
  const said = parts.join(" ").trim();
  return said === "" ? undefined : said;
}

function stripped(part: string, before: boolean): string {
  let said = part;
  for (let link = leading.exec(said); link; link = leading.exec(said)) said = said.slice(link[0].length);
  const cut = () => trailing.exec(said);
  for (let link = before ? cut() : /[\s,;:–—-]+$/u.exec(said); link; link = before ? cut() : null)
    said = said.slice(0, link.index);
  return said.trim().replace(/[.!]+$/u, "");
}
