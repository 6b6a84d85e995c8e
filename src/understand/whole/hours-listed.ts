import type { Day } from "../../time/day.ts";
import { type Clause, clauseOf, cuedAt, tokenAt } from "../clauses/clause.ts";
import { lastWorkday, whenOver } from "../fill/fill-hours.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import { worked } from "../fill/said.ts";
import type { FoundNames } from "../names/names.ts";
import type { Sentence } from "../sentence.ts";

/** No day has more. */
const mostHours = 24;

const works = new Set(["client", "project", "service"]);

/** Whether nothing but words that go with a list stands between two places. */
function isFree(clause: Clause, start: number, end: number): boolean {
  const { tokens } = clause.sentence;
  for (let at = tokenAt(clause, start); at < clause.to && (tokens[at]?.start ?? end) < end; at++) {
    const token = tokens[at];
    if (
      !token ||
      token.kind === "sign" ||
      clause.moments("past").some((m) => m.start <= token.start && token.end <= m.end)
    )
      continue;
    if (!cuedAt(clause, at, "also", "every", "article", "smallTalk", "digest", "hoursNoun", "polite", "under", "for"))
      return false;
  }
  return true;
}

/** What is listed of one name, and on which day; null where what stands behind the name is no length of time. */
function told(clause: Clause, found: FoundNames, until: number): Part | null {
  const { text } = clause.sentence;
  const [name] = found.value;
  if (found.value.length !== 1 || !name || !works.has(name.kind)) return null;
  const behind = /^\s*[:=-]?\s*(\d+(?:[.,]\d{1,2})?(?:\s?(?:hrs?|h|std)(?!\p{L}))?)/iu.exec(
    text.slice(found.end, until),
  );
  const [said = "", number = ""] = behind ?? [];
  const length = worked(clause).find((one) => one.start >= found.end && one.start < until);
  const plain = number.replace(/[^\d.,]/g, "").replace(",", ".");
  const hours = length?.value.decimalHours ?? (Number(plain) <= mostHours ? plain : "");
  const end = length?.end ?? found.end + said.length;
  if (hours === "" || !isFree(clause, found.end, length?.start ?? found.end) || !isFree(clause, end, until))
    return null;
  const on =
    dayIn(clause, found.start, until) ?? onlyDay(clause) ?? lastWorkday(clause) ?? clause.sentence.hearing.today;
  return entry("hours.log", { hours, on, [name.kind]: name.name });
}

function dayIn(clause: Clause, start: number, end: number): Day | undefined {
  return (
    clause.moments("past").find((m) => m.start >= start && m.end <= end && m.value.day !== null)?.value.day ?? undefined
  );
}

/** The day said once for the whole list. */
function onlyDay(clause: Clause): Day | undefined {
  const days = clause.moments("past").filter((m) => m.value.day !== null);
  return days.length === 1 ? (days[0]?.value.day ?? undefined) : undefined;
}

/** Numbers under a heading of hours that can be none are no money: how many is the question. */
function hoursAsked(clause: Clause): readonly Part[] | null {
  const bare = clause.money.length > 0 && clause.money.every((one) => !one.value.marked);
  return bare && !clause.has("pay", "payThem", "payMe", "got", "receive", "invoiceVerb")
    ? [ask("field", "hours", "hours.log")]
    : null;
}

const isHeading = (clause: Clause, at: number) => cuedAt(clause, at, "hoursNoun", "logWord");

const item =
  /^\s*(\p{L}.*?)\s*[:=-]?\s+(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|hrs?|hours?|std\.?|stunden|horas?|heures?)?\s*$/iu;

/** What is listed behind a heading of hours in words no name stands out of: `hours of last week: website 6, blog 4`. */
function byWords(clause: Clause, from: number): readonly Part[] | null {
  const { names, today } = clause.sentence.hearing;
  const parts = clause.sentence.text
    .slice(from)
    .split(/\s*[,;\n]\s*|\s+(?:and|und|y|et|e)\s+/u)
    .map((said) => {
      const [, called = "", hours = ""] = item.exec(said) ?? [];
      const [name, other] =
        called === "" ? [] : (["project", "client", "service"] as const).flatMap((kind) => names.byName(kind, called));
      const on = onlyDay(clause) ?? lastWorkday(clause) ?? today;
      const isTime = Number(hours.replace(",", ".")) <= mostHours;
      return name && !other && isTime
        ? entry("hours.log", { hours: hours.replace(",", "."), on, [name.kind]: name.name })
        : null;
    });
  return parts.length > 0 && parts.every((part) => part !== null) ? parts : null;
}

/** Hours listed under a heading that says so, `hrs: Acme 2, Globex 1.75, both today`: one entry for each; null where it is anything else. */
export function hoursListed(sentence: Sentence): readonly Part[] | null {
  const colon = sentence.tokens.findIndex((token) => token.text === ":");
  if (colon < 1 || colon > 7) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const heads =
    colon > 3 ? cuedAt(clause, 0, "hoursNoun") && whenOver(clause) !== undefined : isHeading(clause, colon - 1);
  if (!heads || clause.has("remind", "meetingNoun", "negation")) return null;
  const from = sentence.tokens[colon]?.end ?? 0;
  const names = sentence.names.filter((found) => found.start > from);
  const [first] = names;
  if (!first || names.length < sentence.names.length || !isFree(clause, from, first.start))
    return cuedAt(clause, 0, "hoursNoun") ? byWords(clause, from) : null;
  const parts: Part[] = [];
  for (const [i, found] of names.entries()) {
    const part = told(clause, found, names[i + 1]?.start ?? sentence.text.length);
    if (!part) return cuedAt(clause, colon > 3 ? 0 : colon - 1, "hoursNoun") ? hoursAsked(clause) : null;
    parts.push(part);
  }
  return parts;
}
