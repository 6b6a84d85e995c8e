import { seldom } from "../../seldom.ts";
import { type Clause, marked, tokenAt } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { listed } from "../fill/own-lists.ts";
import { ask, type Part } from "../fill/part.ts";
import { saidAmount } from "../fill/said.ts";
import { isOfSomebody } from "../flow/nouns.ts";
import { refundOf } from "../flow/refunds.ts";
import { lessonGiven, pricedApiece } from "../flow/thing.ts";
import { isSeller, isWorkplace } from "../marks/vendors.ts";
import type { Sentence } from "../sentence.ts";
import { isOccasion } from "../signs/occasion.ts";
import { tellsRate } from "../signs/of-speaker.ts";
import { tellsPrice } from "../signs/price-told.ts";
import { addressesSomebody } from "../signs/unknown-words.ts";

/** `library room was 15`: something came to an amount, and nothing tells whether it was paid or earned. */
const stated = seldom(/^(?:the\s)?(\p{L}+(?:\s\p{L}+){0,3})\s(?:was|were|came to)\s[$€£]?\d[\d.,]*[.!]?$/iu);

/** A number, or a correction of nothing: something is meant, and only the person knows what. */
export function unclear(sentence: Sentence, scenes: readonly Scene[]): Part | null {
  const [scene] = scenes;
  if (!scene || scenes.length > 1 || scene.has("@unreal") || scene.has("@question")) return null;
  if (tellsRate(sentence) || tellsPrice(scene.clause)) return null;
  const bareNumber = scene.has("@money") && scene.has("@bare") && scene.clause.names.length === 0;
  const correcting =
    scene.has("^correct") && scene.has("@money") && !sentence.hearing.last && scene.clause.names.length === 0;
  const vague =
    scene.has("@client") &&
    scene.has("@money") === false &&
    /\b(?:the usual|lo de siempre|das übliche|comme d'habitude|o de sempre)\b/i.test(sentence.text);
  const goods = scene.clause.money.length === 1 && scene.clause.money[0]?.value.goodsFrom !== undefined;
  const lesson = scene.has("@money") && scene.flow === null && lessonGiven(scene.clause);
  const jotted = scene.has("@terse") && listed(scene.clause, "mode") !== undefined && mostlyMarked(scene.clause);
  const atWork = sentence.tokens.some((token) => isSeller(token.text) && isWorkplace(sentence.text, token));
  const short =
    atWork ||
    lesson ||
    sentence.tokens.length <= 3 ||
    jotted ||
    (goods && scene.clause.names.length === 0 && !scene.has("quote"));
  const noted = isNoted(scene);
  const nameless = scene.has("@money") && scene.flow === null && (short || noted);
  const givenBack =
    scene.has("@money") && scene.flow === null && (scene.has("refund") || refundOf(scene.clause) === "unclear");
  const priced = stated.test(scene.clause.text) ? stated.exec(scene.clause.text)?.[1] : undefined;
  if (priced !== undefined && scene.has("@money") && scene.flow === null && scene.clause.names.length === 0)
    return ask("intent", "intent", undefined, { amount: saidAmount(scene.clause), for: priced });
  if (!givenBack && !bareNumber && !correcting && !vague && !nameless) return null;
  const open = !givenBack && !correcting && !vague;
  const { clause } = scene;
  const what = open ? (lesson || (noted && !short) ? before(clause) : goodsOf(clause)) : undefined;
  if (what !== undefined)
    return ask("intent", "intent", undefined, { amount: saidAmount(clause), name: what, mode: listed(clause, "mode") });
  const named = open ? namedBefore(clause) : undefined;
  if (givenBack && !/refund/i.test(clause.text))
    return ask("intent", "intent", undefined, { amount: saidAmount(clause), for: namedFirst(clause) });
  if (named === undefined && !(open && (jotted || clause.has("pay")))) return ask("intent", "intent");
  return ask("intent", "intent", undefined, { amount: saidAmount(clause), for: named, mode: listed(clause, "mode") });
}

/** The most words of a note. */
const longestNote = 8;

/** `mower serviced €85 card`: a few words and what they came to, in a currency or by a way of paying that is said. */
function isNoted(scene: Scene): boolean {
  const { clause } = scene;
  const [amount, ...more] = clause.money;
  if (!amount || more.length > 0 || clause.names.length + clause.percents.length + clause.durations.length > 0)
    return false;
  const cents = amount.value.shaped && amount.value.money.minor % 100n !== 0n;
  const paid =
    amount.value.marked ||
    cents ||
    listed(clause, "mode") !== undefined ||
    addressesSomebody(clause) ||
    isOfSomebody(clause) ||
    isOccasion(clause) ||
    (clause.sentence.language !== "en" && pricedApiece(clause));
  if (!paid || clause.tokens.filter(({ kind }) => kind === "word").length > longestNote) return false;
  const { today } = clause.sentence.hearing;
  return (
    before(clause) !== undefined &&
    !scene.has("^show") &&
    !scene.has("@stating") &&
    // `remember that shoot we did for 200`: spoken of, and not noted down.
    !(clause.has("meetingNoun") && clause.has("self", "worked")) &&
    !/(?<!\p{L})(?:exchanged?|swapped|converted|changed)(?!\p{L})/iu.test(clause.text) &&
    !clause.has("quote", "invoiceNoun", "invoiceVerb", "goalNoun", "projectNoun", "remind", "settings") &&
    clause.moments("future").every(({ value }) => value.day !== null && value.day <= today && value.time === null)
  );
}

/** Whether all but a word or two tells how much, when and how: `supervision 90 last friday, check`. */
function mostlyMarked(clause: Clause): boolean {
  const words = clause.tokens.filter(
    ({ kind }, i) =>
      kind !== "sign" &&
      !marked(clause, clause.from + i) &&
      !clause.cuesAt(clause.from + i).some(({ name }) => name.startsWith("mode.")),
  );
  return words.length <= 2;
}

/** Somebody known and an amount, and nothing that tells which way it went: `Okafor walk 12`. */
export function whichWay(clause: Clause): Part {
  const who = clause.names.flatMap(({ value }) => value)[0]?.name;
  return ask("intent", "intent", undefined, { amount: saidAmount(clause), for: who, mode: listed(clause, "mode") });
}

/** What stands before the amount, as typed. */
function before({ sentence, money, text }: Clause): string | undefined {
  const start = sentence.text.indexOf(text);
  return sentence.text.slice(start, money[0]?.start ?? start).replace(/[\s,:–-]+$/u, "") || undefined;
}

/** The things that were counted and priced, as typed. */
function goodsOf({ sentence, money }: Clause): string | undefined {
  const [amount] = money;
  const from = amount?.value.goodsFrom;
  return amount && from !== undefined ? sentence.text.slice(from, amount.start).trim() || undefined : undefined;
}

/** Who a text begins with: a client, or words that nothing explains. */
function namedFirst(clause: Clause): string | undefined {
  const { sentence, from, to } = clause;
  const [first] = sentence.names.filter(({ start }) => start === sentence.tokens[from]?.start);
  if (first) return sentence.text.slice(first.start, first.end);
  let end = from;
  while (end < to && sentence.tokens[end]?.kind === "word" && !sentence.marked(end) && clause.cuesAt(end).length === 0)
    end++;
  return end > from ? sentence.text.slice(sentence.tokens[from]?.start, sentence.tokens[end - 1]?.end) : undefined;
}

/** The words that stand before the amount of a text, as typed, where nothing explains them: what or who it is about. */
function namedBefore(clause: Clause): string | undefined {
  const { sentence, money, from } = clause;
  const end = tokenAt(clause, money[0]?.start ?? 0);
  for (let at = from; at < end; at++) if (clause.cuesAt(at).length > 0 || marked(clause, at)) return undefined;
  const said = sentence.text.slice(sentence.tokens[from]?.start ?? 0, sentence.tokens[end - 1]?.end ?? 0);
  return end > from && /\p{L}/u.test(said) ? said.replace(/[\s,:–-]+$/u, "") : undefined;
}
