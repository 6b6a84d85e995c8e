import { cuedAt, marked, namesOf } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";

/** Whether a client is told to have called something off, and nothing else. */
export function theyCancel({ clause, first }: Scene): boolean {
  const client = namesOf(clause, "client")[0] ?? namesOf(clause, "contact")[0];
  if (!client || client.fit === "close") return false;
  const { tokens } = clause.sentence;
  const opening = cuedAt(clause, first, "correct") && tokens[first + 1]?.start === client.start ? first + 1 : first;
  if (client.start !== tokens[opening]?.start) return false;
  return clause.tokens.every(
    ({ kind }, i) =>
      kind !== "word" ||
      marked(clause, clause.from + i) ||
      cuedAt(
        clause,
        clause.from + i,
        "callOff",
        "correct",
        "auxiliary",
        "me",
        "article",
        "common",
        "someone",
        "smallTalk",
        "under",
        "of",
      ),
  );
}
