import { type Clause, cuedAt } from "../clauses/clause.ts";

/** `new project call with Hannah tuesday 3pm`: a call about one, with whom and when. */
function callsMeeting(clause: Clause, at: number): boolean {
  const { tokens } = clause.sentence;
  if (!cuedAt(clause, at, "meetingNoun", "meetVerb") || !clause.moments("future").some(({ value }) => value.time))
    return false;
  return cuedAt(clause, at + 1, "with", "meetVerb") && /^(?:with|w|mit|con|avec|com)$/.test(tokens[at + 1]?.text ?? "");
}

/** `new project Winter shoot`, `create a project: call flow`: opens with the very words for it, so that what follows is its name. */
export function opensProject(clause: Clause, first: number): boolean {
  let at = first;
  while (
    at < clause.to &&
    cuedAt(clause, at, "create", "newWord", "add", "article") &&
    !cuedAt(clause, at, "projectNoun")
  )
    at++;
  // `der Auftrag vom Franz wird auf 3200 geschätzt`: an article alone makes nothing new.
  const isNew = clause.hits("create", "newWord", "add").some(({ from }) => from >= first && from <= at);
  return at > first && isNew && cuedAt(clause, at, "projectNoun") && !callsMeeting(clause, at + 1);
}
