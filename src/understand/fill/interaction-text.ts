import type { Found } from "../../found.ts";
import type { Moment } from "../../time/find-moments.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import { saidDay, saidTime } from "./said.ts";

/** What a logged interaction says beside with whom and how it was. */
export interface InteractionText {
  readonly summary?: string | undefined;
  readonly nextStep?: string | undefined;
  /** When to follow up, as canonical day or moment: said with the next step. */
  readonly followUp?: string | undefined;
}

const nextStep =
  /(?:^|[,;.:–—-]|\s)\s*(?:and\s+)?(?:(?:the\s+)?next steps?|n[äa]chster schritt|(?:pr[óo]ximo|siguiente) paso|prochaine [ée]tape|pr[óo]ximo passo)(?:\s*[:=]|\s+(?:is|to|ist|es|est|é)(?=\s)|\s*,)?\s+/iu;

/** Little words between with whom and what about; "about" and its like stay with what follows. */
const linking =
  /^(?:[\s,;:.!–—-]+|(?:and|y|und|et|we|just|today|earlier|now|at|with|from|on the phone|by phone|over the phone|by e-?mail|via \w+|heute|hoy|aujourd'hui|hoje)(?![\p{L}\p{N}]))/iu;

/** Words that only lead up to whom it was with. */
const leading =
  /^(?:i|we|just|quick|a|an|the|to|with|at|from|for|on|of|log|note|had|have|got|gave|left|sent|dropped|and|my|our|about|re|mit|bei|von|con|de|del|la|el|avec|chez|com|da|do|hab|habe|eu|un|une|uma|um)$/iu;

/**
 * What is told of an interaction that was on a day, with somebody known or a stranger: the text behind with whom and when it was,
 * without its next step and follow-up. Every other day said is part of what was told and stays.
 */
export function interactionText(clause: Clause, on: string, stranger?: string): InteractionText {
  const { text } = clause;
  const step = nextStep.exec(text);
  const told = step ? text.slice(step.index + step[0].length) : undefined;
  const rest = step ? text.slice(0, step.index) : text;
  const next = told === undefined ? undefined : stepOf(clause, told);
  const spoken = withoutFollowUp(clause, rest);
  const { head, body } = parted(clause, spoken, on, stranger);
  const person = stranger === undefined ? personIn(head, clause) : undefined;
  const summary = [person, tidy(body)].filter((part) => part !== undefined && part !== "").join(": ");
  return { summary: summary === "" ? undefined : summary, ...next };
}

const offset = (clause: Clause) => clause.sentence.tokens[clause.from]?.start ?? 0;

/** A next step without the day it is to be done by, which is when to follow up. */
function stepOf(clause: Clause, told: string): Pick<InteractionText, "nextStep" | "followUp"> {
  const at = offset(clause) + clause.text.length - told.length;
  const last = clause.moments("future").find((moment) => moment.start >= at && moment.value.day !== null);
  if (!last?.value.day) return { nextStep: tidy(told) };
  const { day, time } = last.value;
  const before = told
    .slice(0, last.start - at)
    .replace(/[\s,]*(?:by|on|until|till|due|bis|am|para el|pour|até)?\s*$/iu, "")
    .replace(/[\s,;]*(?:and\s+)?(?:follow[- ]?up|nachfassen|seguimiento|relance|retorno|acompanhamento)$/iu, "");
  const after = told.slice(last.end - at);
  return { nextStep: tidy(`${before}${after}`), followUp: time ? `${day}T${time}` : day };
}

/** The text without the stretch between signs that says when to follow up. */
function withoutFollowUp(clause: Clause, text: string): string {
  const follow = clause.hits("followUp")[0];
  const token = follow && clause.sentence.tokens[follow.from];
  const place = token ? token.start - offset(clause) : -1;
  if (place < 0 || place >= text.length || !followsDay(clause)) return text;
  const signs = [...text.matchAll(/[,;.]\s|\s[–—-]\s|\sand\s/g)];
  const from = signs.findLast((sign) => sign.index + sign[0].length <= place)?.index ?? place;
  const to = signs.find((sign) => sign.index > place && /[,;.]/.test(sign[0]))?.index ?? text.length;
  return `${text.slice(0, from)}${text.slice(to)}`;
}

const followsDay = (clause: Clause) => saidDay(clause, "future") !== undefined;

/** What leads up to with whom it was, and what comes after that and the day it was on. */
function parted(
  clause: Clause,
  text: string,
  on: string,
  stranger?: string,
): { readonly head: string; readonly body: string } {
  const start = offset(clause);
  const sign = /[,;:]\s|:$/.exec(text)?.index ?? text.length;
  const named = [...namesOf(clause, "client"), ...namesOf(clause, "contact")].map((found) => found.end - start);
  if (stranger !== undefined && text.includes(stranger)) named.push(text.indexOf(stranger) + stranger.length);
  const channel = clause.cues
    .filter((cue) => cue.name.startsWith("channel.") || cue.name === "logWord")
    .map((cue) => (clause.sentence.tokens[cue.to - 1]?.end ?? 0) - start);
  const within = [...named, ...channel].filter((end) => end <= Math.max(sign, named[0] ?? 0) && end <= text.length);
  let at = Math.max(0, ...within);
  const head = text.slice(0, at);
  const promised = Math.min(
    ...clause.hits("promise", "payLater").map((cue) => clause.sentence.tokens[cue.from]?.start ?? 0),
  );
  const days = clause.moments("past").filter((moment) => moment.value.day === on && moment.start < promised);
  for (;;) {
    const link = linking.exec(text.slice(at))?.[0];
    const day = days.find(
      (moment) =>
        moment.start - start <= at + 3 &&
        moment.end - start > at &&
        /^\s*(?:on|am|el|le|na|no)?\s*$/iu.test(text.slice(at, Math.max(at, moment.start - start))),
    );
    if (link) at += link.length;
    else if (day) at = day.end - start;
    else break;
  }
  return { head, body: withoutDay(text.slice(at), text.length, days, start) };
}

const deadline = /(?<!\p{L})(?:by|before|until|till|due|for|bis|antes del?|hasta|avant|d['’]ici|at[ée])\s*$/iu;

/** A text without the day it was on where that ends it: `the samples yesterday`. */
function withoutDay(body: string, end: number, days: readonly Found<Moment>[], start: number): string {
  const last = days.at(-1);
  if (
    !last ||
    last.start - start <= end - body.length ||
    !/^[\s.!]*$/.test(body.slice(last.end - start - end + body.length))
  )
    return body;
  // `they want a quote by wednesday`: until when, and not the day of the talk.
  if (deadline.test(body.slice(0, last.start - start - end + body.length))) return body;
  return body.slice(0, last.start - start - end + body.length).replace(/\s(?:on|am|el|le|na|no|em)\s*$/iu, "");
}

/** Somebody named on the way to the client that the books don't know: the Jane of "called Jane at Acme". */
function personIn(head: string, clause: Clause): string | undefined {
  const start = offset(clause);
  const covered = [
    ...clause.names.map(({ start: from, end }) => ({ from: from - start, end: end - start })),
    ...clause.cues
      .filter((cue) => cue.name.startsWith("channel.") || cue.name === "logWord")
      .map((cue) => ({
        from: (clause.sentence.tokens[cue.from]?.start ?? 0) - start,
        end: (clause.sentence.tokens[cue.to - 1]?.end ?? 0) - start,
      })),
  ];
  const words = [...head.matchAll(/[\p{L}\p{N}'’.-]+/gu)].filter(
    ({ index, 0: word }) => !covered.some(({ from, end }) => index >= from && index < end) && !leading.test(word),
  );
  const names = words.filter(({ 0: word }) => /^\p{Lu}/u.test(word)).map(({ 0: word }) => word);
  return names.length > 0 && names.length <= 3 ? names.join(" ") : undefined;
}

function tidy(text: string): string | undefined {
  const said = text.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, "").replace(/\s+/g, " ");
  return said === "" ? undefined : said;
}

/** The day to follow up, with the time said beside it. */
export function followUpTime(clause: Clause, day: string): string {
  const [follow] = clause.hits("followUp");
  const { text, tokens } = clause.sentence;
  const from = tokens[follow?.from ?? clause.from]?.start ?? 0;
  // What was told of before, `first look at 2pm`, has an hour of its own.
  const beside = clause
    .moments("future")
    .filter(({ start, end, value }) => value.day === day || start >= from || /^\s*$/.test(text.slice(end, from)));
  const { time } = saidTime(clause.with({ moments: () => beside }), "future");
  return time ? `${day}T${time}` : day;
}
