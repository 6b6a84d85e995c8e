import { clauseOf } from "../clauses/clause.ts";
import { lastWorkday } from "../fill/fill-hours.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidDay, saidName, worked } from "../fill/said.ts";
import type { Sentence } from "../sentence.ts";

const me = /(?<!\p{L})(?:me|i|myself|ich|yo|moi|je|eu)(?!\p{L})/giu;

/** What may stand between somebody and how long they worked. */
const between = /^\s*[:=,–-]?\s*(?:(?:did|worked|had|put in|hat|a fait|hizo|fez)\s+)?$/iu;

/** Who worked how long on the one thing, told side by side: `sam 4 hrs and me 2 hrs on the website`; null where it is anything else. */
export function hoursOfMembers(sentence: Sentence): readonly Part[] | null {
  if (sentence.durations.length < 2 || /[?¿]/.test(sentence.text)) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const lengths = worked(clause);
  const members = clause.namesOf("member").filter(({ value }) => value.length === 1);
  const works = (["project", "client", "service"] as const).filter((kind) => clause.namesOf(kind).length > 0);
  if (
    lengths.length < 2 ||
    members.length === 0 ||
    works.length !== 1 ||
    works.some((kind) => clause.namesOf(kind).length > 1)
  )
    return null;
  const people = [
    ...members.map(({ end, value }) => ({ end, name: value[0]?.name })),
    ...[...sentence.text.matchAll(me)].map(({ index, 0: said }) => ({ end: index + said.length, name: undefined })),
  ];
  const on = saidDay(clause, "past") ?? lastWorkday(clause) ?? sentence.hearing.today;
  const parts = lengths.map(({ start, value }) => {
    const who = people.find(({ end }) => end <= start && between.test(sentence.text.slice(end, start)));
    const work = Object.fromEntries(works.map((kind) => [kind, saidName(clause, kind)]));
    return who && entry("hours.log", { ...work, hours: value.decimalHours, on, member: who.name });
  });
  return parts.every((part) => part !== undefined) ? parts : null;
}
