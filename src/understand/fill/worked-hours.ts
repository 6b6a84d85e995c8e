import type { Found } from "../../found.ts";
import type { Duration } from "../../time/find-durations.ts";
import { minuteOfDay } from "../../time/minute-of-day.ts";
import type { Clause } from "../clauses/clause.ts";
import { saidHours, worked } from "./said.ts";

/** What takes a length of time off before it: `9 to 5 less half an hour`. */
const off =
  /(?<!\p{L})(?:minus|less|without|excluding|excl?|not counting|knock off|take off|menos|sin contar|descontando|quitando|moins|sans compter|hors|abz[üu]glich|abzgl|weniger|ohne)\.?\s(?:(?:about|an?|my|the|una?|une|uma|eine[rn]?)\s)?$/iu;

/** What one rests for, behind its length: `an hour for lunch`, `30 min pause`. */
const rest =
  /^['’]?s?,?\s(?:(?:for|of|at|off|de|para|pour|f[üu]r)\s)?(?:(?:my|the|a|me|el|la|le|die|den|das|o|the|meine?)\s)?(?:breaks?|lunch|dinner|tea|butty|rest|pausen?|mittag(?:spause)?|pausa|descanso|almuerzo|comida|d[ée]jeuner|almo[çc]o)(?!\p{L})/iu;

/** The lengths of time in a clause in which nobody worked: of what is told of the working time, the rest. */
export function breaksIn(clause: Clause): readonly Found<Duration>[] {
  const lengths = worked(clause);
  if (lengths.length === 0) return [];
  const { text } = clause.sentence;
  const start = clause.tokens[0]?.start ?? 0;
  const ranged = spannedMinutes(clause) !== undefined;
  if (!ranged && lengths.length < 2) return [];
  return lengths.filter(
    (one, i) =>
      (ranged || i > 0) && (off.test(text.slice(start, one.start)) || (ranged && rest.test(text.slice(one.end)))),
  );
}

/** The length of a range of clock times, or of several together (`9 to 12 and 14 to 17`), in minutes. */
function spannedMinutes(clause: Clause): number | undefined {
  const lengths = clause
    .moments("past")
    .flatMap(({ value: { time, until } }) =>
      time !== null && until?.time ? [minuteOfDay(until.time) - minuteOfDay(time)] : [],
    );
  if (lengths.some((length) => length <= 0)) return undefined;
  const minutes = lengths.reduce((sum, length) => sum + length, 0);
  return minutes > 0 ? minutes : undefined;
}

/** `started at 9, done at 1`: from one hour to the next that was told, half a day later where it would be none; in minutes. */
function untilDone(clause: Clause): number | undefined {
  const hours = clause.moments("past").flatMap(({ value: { time, until } }) => (time !== null && !until ? [time] : []));
  const [from, to, ...more] = hours.map(minuteOfDay);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const halfDay = 12 * 60;
  const length = (to - from + 2 * halfDay) % halfDay;
  return to > from ? to - from : length > 0 ? length : undefined;
}

const decimal = (minutes: number) => String(Number((minutes / 60).toFixed(4)));

const timesBefore = /(?<![\d.,])(\d{1,2})\s?(?:x|×|mal|times|veces|fois|vezes)\s?$/iu;
const eachBefore = /(?<![\d.,:])(\d{1,2})\s\p{L}[\p{L}-]*(?:\s\p{L}+)?,?\s(?:je|jeweils|zu je|[àa])\s$/iu;
const countBefore = /(?<![\d.,:])(\d{1,2})\s\p{L}[\p{L}-]*(?:\s\p{L}+)?,?\s(?:of\s|de\s)?$/iu;
const eachBehind = /^\s(?:each|apiece|jeweils|chacune?|cada una?|cada)(?!\p{L})/iu;

/** `3 x 1,5 Stunden`, `3 visits, 1.5 hours each`: one length so many times; undefined where it is told once. */
function manyTimes(clause: Clause): string | undefined {
  const [length, ...more] = worked(clause);
  if (!length || more.length > 0) return undefined;
  const { text } = clause.sentence;
  const before = text.slice(clause.tokens[0]?.start ?? 0, length.start);
  const said =
    timesBefore.exec(before) ??
    eachBefore.exec(before) ??
    (eachBehind.test(text.slice(length.end)) ? countBefore.exec(before) : null);
  const times = Number(said?.[1] ?? 1);
  return times > 1 && times * length.value.minutes <= 24 * 60 ? decimal(length.value.minutes * times) : undefined;
}

/** How long was worked, as decimal hours: the length said, else from when until when, without the rests told of. */
export function workedHours(clause: Clause): string | undefined {
  const rests = breaksIn(clause);
  const spanned = spannedMinutes(clause) ?? (worked(clause).length === 0 ? untilDone(clause) : undefined);
  if (rests.length === 0)
    return manyTimes(clause) ?? saidHours(clause) ?? (spanned === undefined ? undefined : decimal(spanned));
  const length = worked(clause).find((one) => !rests.includes(one))?.value.minutes ?? spanned ?? 0;
  return decimal(length - rests.reduce((sum, one) => sum + one.value.minutes, 0));
}
