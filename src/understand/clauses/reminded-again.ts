import { type Clause, cuedAt, marked } from "./clause.ts";

/** Where the day ends that a stretch begins with, `and on thursday about the vat`; undefined where it begins with anything else. */
function openingDay(clause: Clause): number | undefined {
  const day = clause.moments("future").find(({ value }) => value.day !== null);
  if (!day) return undefined;
  const opens = clause.tokens.every(
    (token, i) =>
      token.start >= day.start ||
      token.kind === "sign" ||
      cuedAt(clause, clause.from + i, "also", "article", "under", "at", "by"),
  );
  return opens ? day.end : undefined;
}

/** Whether anything stands behind a place that a reminder can be about. */
function isAbout(clause: Clause, end: number): boolean {
  return clause.tokens.some(
    (token, i) =>
      token.start >= end &&
      token.kind === "word" &&
      !cuedAt(clause, clause.from + i, "remind", "me", "polite", "article", "also", "at", "by") &&
      !clause.moments("future").some(({ start, end: to }) => start <= token.start && token.end <= to),
  );
}

/** Whether a stretch begins with a day and what is to be thought of then, as one more of a list of reminders. */
export function tellsWhenAndWhat(clause: Clause): boolean {
  const end = openingDay(clause);
  if (end === undefined || clause.money.length > 0) return false;
  return isAbout(clause, end);
}

/** Whether small words lead on from the day to what is to be thought of: `thursday about the vat`, `friday to ring Bob`. */
export function leadsOnToWhat(clause: Clause): boolean {
  const end = openingDay(clause) ?? 0;
  const at = clause.tokens.findIndex(({ start }) => start >= end);
  return (
    at >= 0 && cuedAt(clause, clause.from + at, "to", "about", "for", "of", "from") && !marked(clause, clause.from + at)
  );
}

/** `remind me tomorrow to chase KPK, and thursday about the vat`: a reminder goes on with another day and something else. */
export function remindedAgain(left: Clause, right: Clause): boolean {
  if (right.says("remind") || !tellsWhenAndWhat(right)) return false;
  if (!left.says("remind"))
    return left.sentence.cues.some(({ name, to }) => name === "remind" && to <= left.from) && tellsWhenAndWhat(left);
  const [verb] = left.hits("remind");
  const dated = left.moments("future").some(({ value }) => value.day !== null);
  return dated && verb !== undefined && isAbout(left, left.sentence.tokens[verb.to - 1]?.end ?? 0);
}
