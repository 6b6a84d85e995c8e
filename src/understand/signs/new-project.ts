import { type Clause, cuedAt } from "../clauses/clause.ts";

/** `new project Winter shoot`, `create a project: call flow`: opens with the very words for it, so that what follows is its name. */
export function opensProject(clause: Clause, first: number): boolean {
  let at = first;
  while (
    at < clause.to &&
    cuedAt(clause, at, "create", "newWord", "add", "article") &&
    !cuedAt(clause, at, "projectNoun")
  )
    at++;
  return at > first && cuedAt(clause, at, "projectNoun");
}
