import type { Found } from "../../found.ts";
import type { Day } from "../../time/day.ts";
import type { Moment } from "../../time/find-moments.ts";
import { type Clause, tokenAt } from "../clauses/clause.ts";

/** What stands before a day that something is to be done by. */
const byThen =
  /(?<!\p{L})(?:till|until|til|by|before|for|bis|vor|hasta|antes del?|para|até|antes d[aoe]|jusqu(?:['’]?[àa]u?)?|avant|pour|d['’]ici)\s*(?:the\s|el\s|le\s|a\s|o\s|next\s|this\s|coming\s)?$/iu;

/** Words of what somebody wants or is going to do: a day behind them is no day that anything was on. */
const wanting =
  /(?<!\p{L})(?:wants?|needs?|would like|asked|asks|expects?|hopes?|will|going to|gonna|has to|have to|must|can|could|quier[eo]n?|necesita|pidi[óo]|espera|va a|quer(?:em)?|precisa|pediu|vai|veut|voudrait|attend|va|vont|veulent|voudraient|demand(?:e|ent)|attendent|aimerai(?:t|ent)|ont besoin|a besoin|pid(?:e|en)|necesitan|van a|esperan|precisam|pedem|pede|wollen|will|brauchen|m[öo]chten|m[öo]chte|braucht|muss|soll|confirm\p{L}*|best[äa]tigt?)(?!\p{L})/iu;

/** Whether a day is one that something is wanted for: `called Acme, needs it by friday`. */
export function isWantedFor(clause: Clause, moment: Found<Moment>): boolean {
  const { text, tokens } = clause.sentence;
  return wanting.test(text.slice(tokens[clause.from]?.start ?? 0, moment.start));
}

/** What stands before a day that what was paid is for: `300 cash pour samedi`, `pour le gig de samedi`. */
const paidFor =
  /(?<!\p{L})(?:for|pour|para|pra|f[üu]r)\s(?:(?:the|le|el|o|ce|this|este|esse|diesen|next)\s)?$|(?<!\p{L})(?:pour|para|pra)\s(?:\p{L}+['’\s])(?:\p{L}+['’\s]){0,3}d(?:[eu]|el|o|a)\s(?:le\s|el\s)?$/iu;

/** Whether a day is the one that what was paid is for, and not the one it was paid on. */
export function isPaidFor(clause: Clause, { start }: Found<Moment>): boolean {
  const { text, tokens } = clause.sentence;
  return paidFor.test(text.slice(tokens[clause.from]?.start ?? 0, start));
}

/** The day a talk was on: the first told before a token, but none that something is wanted for or is to be done by. */
export function dayOfTalk(clause: Clause, until: number): Day | undefined {
  const { text, tokens } = clause.sentence;
  const begin = tokens[clause.from]?.start ?? 0;
  // `llamé a Acme y dijeron que pagan el lunes`: what they promised is on that day.
  const promised = Math.min(...clause.hits("promise", "payLater").map(({ from }) => from));
  const found = clause.moments("past").find((moment) => {
    const at = tokenAt(clause, moment.start);
    if (moment.value.day === null || at < clause.from || at >= Math.min(until, promised)) return false;
    return !byThen.test(text.slice(begin, moment.start)) && !isWantedFor(clause, moment);
  });
  return found?.value.day ?? undefined;
}
