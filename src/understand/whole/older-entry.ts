import { encodeMoney } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, clauseOf, cuedAt, marked, namesOf } from "../clauses/clause.ts";
import { listed } from "../fill/own-lists.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import { affirmedAmount, saidDay } from "../fill/said.ts";
import type { Sentence } from "../sentence.ts";
import { affirmedModes } from "../signs/denied.ts";

const opening =
  "^\\s*(?:(?:no|nein|nee|ne|doch|oh|ah|ups|oops|sorry|wait|halt|moment|perd[óo]n|pardon|non|n[ãa]o|ach)[\\s,!.]+)*";

const was =
  "(?:were|was|should(?:'ve| have)? be(?:en)?|waren|war|w[äa]ren|sind|ist|sollten|sollte|eran|era|fueron|fue|[ée]taient|[ée]tait|c['’][ée]tait|eram|foram|foi)";

const really =
  "(?:(?:actually|really|only|eigentlich|in wirklichkeit|nur|doch|en realidad|en r[ée]alit[ée]|en fait|na verdade)\\s)?";

/** Between the article and the wrong amount, and up to the right one: `die 85 waren 95`, `the 85 should have been 95`. */
const amountWas = seldom(new RegExp(`${opening}(?:the|die|der|das|den|los|las|les|os|as|el|le|o)\\s$`, "iu"));
const wasInstead = seldom(new RegExp(`^\\s?${was}\\s${really}$`, "iu"));
const closes = /^(?:\s?(?:euros?|€|sein|nicht\s.*))?[\s.!]*$/iu;

/** What an entry is told by, with the noun that says that it is one: `the decathlon one was`, `der Petersen Betrag war`. */
const called = seldom(
  new RegExp(
    `${opening}(?:(?:edit|change|fix|correct|update|amend)\\s)?(?:the|that|die|der|das|den)\\s(?<what>\\p{L}[\\p{L}\\d '’&.-]{1,40}?)[\\s-](?:one|entry|expense|payment|amount|betrag|zahlung|ausgabe|einnahme|buchung|eintrag|posten)[\\s,]+(?:(?:it|that|cause it|because it)\\s)?(?:${was}|to)\\s${really}(?<right>.+)$`,
    "iu",
  ),
);
const calledBehind = seldom(
  new RegExp(
    `${opening}(?:el|la|le|lo|o|a|l['’])\\s?(?:gasto|pago|ingreso|cobro|entrada|d[ée]pense|paiement|encaissement|despesa|pagamento)\\s(?:de la|del|de|du|do|da|d['’]|chez|en|[àa])\\s?(?<what>\\p{L}[\\p{L}\\d '’&.-]{1,40}?)\\s(?:,\\s?)?${was}\\s${really}(?:de\\s)?(?<right>.+)$`,
    "iu",
  ),
);

/**
 * `los mats fueron con tarjeta`, `lo de las casetas fue el domingo`, `el taxi de vuelta eran 16`: what was bought, with what is
 * right of it. What something `fue` is as likely told for the first time, so of an amount only what it `era` puts it right.
 */
const calledByThing = seldom(
  new RegExp(
    `${opening}(?<of>lo del?(?: la| las| los)?|eso del?(?: la| las| los)?|o d[aoe]s?)?\\s?(?<article>el|la|los|las|o|a|os|as|le|les|l['’])?\\s?(?<what>\\p{L}[\\p{L}\\d '’&.-]{1,40}?)\\s(?<were>eran|era|[ée]taient|[ée]tait|eram)?(?:fue|fueron|foi|foram)?\\s${really}(?:de\\s)?(?<right>.+)$`,
    "iu",
  ),
);

/** Whom something told before was for: `die Schrauben waren für Keller`, `the oak was for Keller`. */
const wasFor = seldom(
  new RegExp(
    `${opening}(?:the|die|der|das)\\s(?<what>\\p{L}[\\p{L}\\d '’&.-]{2,40}?)\\s(?:were|was|waren|war)\\s${really}(?:for|f[üu]r|fuer)\\s`,
    "iu",
  ),
);

/** What is told of something else than an expense by its own name. */
const ofOthers: readonly CueName[] = [
  "invoiceNoun",
  "meetingNoun",
  "hoursNoun",
  "projectNoun",
  "moneyNoun",
  "incomeNoun",
  "expenseNoun",
  "goalNoun",
  "clientNoun",
  "correct",
  "pronoun",
  "digest",
];

/** What begins nothing that was bought. */
const ofOtherThings: readonly CueName[] = [
  "invoiceNoun",
  "meetingNoun",
  "hoursNoun",
  "projectNoun",
  "moneyNoun",
  "incomeNoun",
  "goalNoun",
  "clientNoun",
  "pronoun",
  "worked",
  "question",
  "negation",
  "remind",
];

/** An expense that was for a client, told by what was bought; no other entry is given to them in its place. */
function boughtFor(clause: Clause): Part | null {
  const found = wasFor.exec(clause.text);
  const what = found?.groups?.what?.trim();
  const [client, ...more] = namesOf(clause, "client");
  if (!found || what === undefined || !client || more.length > 0 || client.value.length !== 1) return null;
  const from = (clause.tokens[0]?.start ?? 0) + found.index + found[0].length;
  if (client.start < from || client.end < (clause.tokens.findLast(({ kind }) => kind === "word")?.end ?? 0))
    return null;
  const words = clause.tokens.findIndex(({ kind }) => kind === "word") + clause.from + 1;
  for (let at = words; at < clause.to && (clause.sentence.tokens[at]?.start ?? from) < from; at++) {
    if (
      cuedAt(clause, at, "correct", "for", "cost") &&
      !clause.sentence.names.some(({ start }) => start === clause.sentence.tokens[at]?.start)
    )
      break;
    if (marked(clause, at) || cuedAt(clause, at, ...ofOthers)) return null;
  }
  return entry("edit.last", { client: client.value[0]?.name, what });
}

/** The wrong amount of an entry and the right one, with nothing else: `die 85 waren 95`. */
function amountInstead(clause: Clause): Part | null {
  const [wrong, right] = clause.money;
  if (clause.money.length !== 2 || !wrong || !right) return null;
  const { text } = clause.sentence;
  const between = text.slice(wrong.end, right.start).replace(/^\s?(?:euros?|€)/iu, "");
  if (!amountWas.test(text.slice(0, wrong.start)) || !wasInstead.test(between) || !closes.test(text.slice(right.end)))
    return null;
  return entry("edit.last", { amount: encodeMoney(right.value.money), was: encodeMoney(wrong.value.money) });
}

/** An entry told by who or what it is, with what is right of it. */
function calledSo(clause: Clause): Part | null {
  const { what, right = "" } = (called.exec(clause.text) ?? calledBehind.exec(clause.text))?.groups ?? {};
  if (what === undefined || clause.invoices.length > 0 || clause.money.length > 1 || right.split(/\s+/).length > 5)
    return null;
  const affirmed = affirmedModes(clause);
  const said = {
    amount: affirmedAmount(clause),
    mode: affirmed === null ? listed(clause, "mode") : affirmed[0],
    on: saidDay(clause, "past"),
  };
  if (said.amount === undefined && said.mode === undefined && said.on === undefined) return null;
  return entry("edit.last", { ...said, what: what.trim() });
}

/** An entry told by what was bought, and how it was paid, when, or what it really came to; as long as nothing else is spoken of. */
function thingWas(clause: Clause): Part | null {
  const { of, article, what, were, right = "" } = calledByThing.exec(clause.text)?.groups ?? {};
  if (what === undefined || (of ?? article) === undefined || clause.names.length + clause.invoices.length > 0)
    return null;
  if (clause.money.length > 1 || right.split(/\s+/).length > 5) return null;
  const until = clause.text.indexOf(what) + what.length;
  const opens = clause.tokens[0]?.start ?? 0;
  for (let at = clause.from; (clause.sentence.tokens[at]?.start ?? opens + until) < opens + until; at++)
    if (marked(clause, at) || cuedAt(clause, at, ...ofOtherThings)) return null;
  const affirmed = affirmedModes(clause);
  const amount = were !== undefined || of !== undefined ? affirmedAmount(clause) : undefined;
  if (clause.money.length > 0 && amount === undefined) return null;
  const said = {
    amount,
    mode: affirmed === null ? listed(clause, "mode") : affirmed[0],
    on: saidDay(clause, "past"),
  };
  if (Object.values(said).every((value) => value === undefined)) return null;
  return entry("edit.last", { ...said, what: what.trim() });
}

const isRomance = ({ language }: Sentence) => language === "es" || language === "pt" || language === "fr";

/** An entry of before that is put right, told by its amount or by its name: `die 85 waren 95`, `the decathlon one was 95`. */
export function olderEntry(sentence: Sentence): readonly Part[] | null {
  if (sentence.money.length > 2 || /\?\s*$/u.test(sentence.text)) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const part =
    amountInstead(clause) ?? calledSo(clause) ?? boughtFor(clause) ?? (isRomance(sentence) ? thingWas(clause) : null);
  if (!part) return null;
  return [sentence.hearing.last ? part : ask("intent", "intent")];
}
