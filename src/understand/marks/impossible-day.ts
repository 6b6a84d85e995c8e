import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import { readIsoDay } from "../../time/day.ts";
import type { Hearing } from "../hearing.ts";

const months: readonly (readonly [names: string, days: number])[] = [
  ["jan january januar janner enero ene janvier janv janeiro", 31],
  ["feb february februar febrero fevrier fevr fevereiro fev", 29],
  ["mar march marz marzo mars marco", 31],
  ["apr april abril abr avril avr", 30],
  ["may mayo mai maio", 31],
  ["jun june juni junio juin junho", 30],
  ["jul july juli julio juillet juil julho", 31],
  ["aug august agosto ago aout", 31],
  ["sep sept september septiembre septembre setembro", 30],
  ["oct october oktober okt octubre octobre outubro out", 31],
  ["nov november noviembre novembre novembro", 30],
  ["dec december dezember dez diciembre dic decembre dezembro", 31],
];
const lengths = months.map(([, days]) => days);
const daysByName = new Map(months.flatMap(([names, days]) => names.split(" ").map((name) => [name, days] as const)));

/** How many days the month of that name has at most, in any of the languages; undefined when it names no month. */
export function longest(word: string): number | undefined {
  return daysByName.get(fold(word));
}

/** The part of a text that looks like a day no calendar has (`31.11.`, `Feb 30`), or null. Of `31/11` the first is the day, unless the hearer writes the month first. */
export function impossibleDay(text: string, hearing: Pick<Hearing, "dateOrder" | "locale">): string | null {
  const order = hearing.dateOrder ?? (hearing.locale === "en-US" ? "mdy" : "dmy");
  return /\d/.test(text) ? (inFigures(text, order) ?? besideMonth(text) ?? noMonthHas.exec(text)?.[0] ?? null) : null;
}

/** `on the 32nd at 11`, `am 32. um 11`: a day of the month said alone that is in no month. */
const noMonthHas = seldom(
  /(?<!\p{L})(?:(?:on|for|by|until|till?|due) the (?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)|am (?:3[2-9]|[4-9]\d)\.|(?:el(?: d[ií]a)?|le|dia|d[ií]a) (?:3[2-9]|[4-9]\d)(?=\s[aàá]s?\s|\W*$|,))(?!\s?(?!at\s|um\s|[aàá]s?\s)[\p{L}\d%€$£])/iu,
);

/** A time of day that no clock shows: `25:00`. */
export function impossibleClock(text: string): boolean {
  return /(?<![\d:.,-])(?:2[4-9]|[3-9]\d):[0-5]\d(?![\d:])/.test(text) && !/(?<!\d)24:00/.test(text);
}

/** `31.11.`, `2027-02-30`. */
function inFigures(text: string, order: "mdy" | "dmy"): string | null {
  for (const match of text.matchAll(/(?<![\d.,/])(\d{1,2})([./])(\d{1,2})(?:\2(?:\d{4}|\d{2})?)?(?![\d/])/g)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const [day, month] = match[2] === "/" && order === "mdy" ? [second, first] : [first, second];
    const limit = lengths[month - 1];
    if (match[2] === "." && !/\.\d{1,2}\.(?!\d{3,})/.test(match[0])) continue;
    if (day > 0 && ((limit !== undefined && day > limit) || (limit === undefined && day > 12))) return match[0];
  }
  for (const match of text.matchAll(/(?<![\d.-])(?:19|20)\d\d-\d{2}-\d{2}(?![\d-])/g)) {
    if (readIsoDay(match[0]) === null) return match[0];
  }
  return null;
}

/** `Feb 30`, `31 de noviembre`. */
function besideMonth(text: string): string | null {
  for (const match of [
    ...text.matchAll(/(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d.,:%])/gu),
    ...text.matchAll(
      /()()(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:of |de |do |des |du )?(\p{L}{3,10})(?!\p{L})/gu,
    ),
  ]) {
    const limit = longest(match[1] || (match[4] ?? ""));
    const day = Number(match[2] || match[3]);
    if (limit !== undefined && day > limit && day < 40) return match[0];
  }
  return null;
}
