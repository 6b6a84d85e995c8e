import type { Day } from "../../time/day.ts";
import { type Clause, clauseOf, cuedAt, tokenAt } from "../clauses/clause.ts";
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
  const on = dayIn(clause, found.start, until) ?? onlyDay(clause) ?? clause.sentence.hearing.today;
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

/** Hours listed under a heading that says so, `hrs: Acme 2, Globex 1.75, both today`: one entry for each; null where it is anything else. */
export function hoursListed(sentence: Sentence): readonly Part[] | null {
  const colon = sentence.tokens.findIndex((token) => token.text === ":");
  if (colon < 1 || colon > 3 || sentence.names.length === 0) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  if (!cuedAt(clause, colon - 1, "hoursNoun", "logWord") || clause.has("remind", "meetingNoun", "negation"))
    return null;
  const from = sentence.tokens[colon]?.end ?? 0;
  const names = sentence.names.filter((found) => found.start > from);
  const [first] = names;
  if (!first || names.length < sentence.names.length || !isFree(clause, from, first.start)) return null;
  const parts: Part[] = [];
  for (const [i, found] of names.entries()) {
    const part = told(clause, found, names[i + 1]?.start ?? sentence.text.length);
    if (!part) return cuedAt(clause, colon - 1, "hoursNoun") ? hoursAsked(clause) : null;
    parts.push(part);
  }
  return parts;
}
