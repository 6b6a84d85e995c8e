import { type Clause, cuedAt, marked, tokenAt } from "../clauses/clause.ts";

/** What stands between hours and what they were worked on. */
const on = /^(?:on|onto|sur|en|em|auf|für|fuer)$/;

/** `mets 3h sur Acme`, `put 2h on the site`: hours that are put on something; right behind hours they rather mend those. */
export function putsHoursOn(clause: Clause, first: number): boolean {
  if (clause.durations.length !== 1 || !cuedAt(clause, first, "add", "book", "logWord")) return false;
  const { tokens, hearing, text } = clause.sentence;
  const [length] = clause.durations;
  if (!length || hearing.last?.intent.startsWith("hours.")) return false;
  const before = text.slice(tokens[first]?.end ?? 0, length.start);
  const at = tokenAt(clause, length.end);
  const what = tokens[at + 1];
  return (
    /^(?:[\s-]*(?:moi|me|mir|noch|encore))?\s*$/iu.test(before) &&
    at + 1 < clause.to &&
    on.test(tokens[at]?.text ?? "") &&
    what !== undefined &&
    (marked(clause, at + 1) || what.kind === "word")
  );
}
