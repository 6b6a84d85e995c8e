import { Temporal } from "temporal-polyfill";

/** A change of a zone's clock: what its wall shows right before, and how far from UTC it is before and after. */
interface ClockChange {
  readonly local: Temporal.PlainDateTime;
  readonly offsetFrom: string;
  readonly offsetTo: string;
  readonly daylight: boolean;
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const yearsAhead = 10;

/**
 * The VTIMEZONE of an IANA zone (RFC 5545 3.6.5), right from `from` on: its clock's changes as yearly rules where they
 * come by a rule, else those of the next ten years one by one.
 */
export function vtimezone(zone: string, from: Date): string {
  const start = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone).subtract({ years: 1 });
  const changes = changesFrom(start);
  const body = changes.length === 0 ? [fixed(start.offset)] : kinds(changes).flatMap((same) => observances(same));
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...body, "END:VTIMEZONE"].join("\r\n");
}

function changesFrom(start: Temporal.ZonedDateTime): ClockChange[] {
  const changes: ClockChange[] = [];
  const last = start.add({ years: yearsAhead });
  let at = start.getTimeZoneTransition("next");
  while (at && Temporal.ZonedDateTime.compare(at, last) < 0) {
    const before = at.subtract({ nanoseconds: 1 });
    const local = at.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
    const daylight = at.offsetNanoseconds > before.offsetNanoseconds;
    changes.push({ local, offsetFrom: offset(before.offset), offsetTo: offset(at.offset), daylight });
    at = at.getTimeZoneTransition("next");
  }
  return changes;
}

/** The changes that go the same way, each kind apart. */
function kinds(changes: readonly ClockChange[]): ClockChange[][] {
  const apart = new Map<string, ClockChange[]>();
  for (const change of changes) {
    const key = `${change.offsetFrom}${change.offsetTo}`;
    apart.set(key, [...(apart.get(key) ?? []), change]);
  }
  return [...apart.values()];
}

function observances(same: readonly ClockChange[]): string[] {
  const [first] = same;
  if (!first) return [];
  const rule = yearlyRule(same);
  if (rule) return [observance(first, `RRULE:${rule}`)];
  return same.map((change) => observance(change));
}

function observance({ local, offsetFrom, offsetTo, daylight }: ClockChange, rule?: string): string {
  const kind = daylight ? "DAYLIGHT" : "STANDARD";
  const lines = [`DTSTART:${stamp(local)}`, `TZOFFSETFROM:${offsetFrom}`, `TZOFFSETTO:${offsetTo}`];
  return [`BEGIN:${kind}`, ...lines, ...(rule ? [rule] : []), `END:${kind}`].join("\r\n");
}

function fixed(said: string): string {
  const lines = ["DTSTART:19700101T000000", `TZOFFSETFROM:${offset(said)}`, `TZOFFSETTO:${offset(said)}`];
  return ["BEGIN:STANDARD", ...lines, "END:STANDARD"].join("\r\n");
}

/** The rule by which changes come once a year: the nth or last weekday of a month, at the same time; null when by none. */
function yearlyRule(same: readonly ClockChange[]): string | null {
  const [first] = same;
  if (!first || same.length < yearsAhead - 1) return null;
  const places = same.map(({ local }) => ({
    month: local.month,
    weekday: local.dayOfWeek,
    time: local.toPlainTime().toString(),
    nth: Math.ceil(local.day / 7),
    last: local.day + 7 > local.daysInMonth,
    year: local.year,
  }));
  const [place] = places;
  if (!place) return null;
  const alike = places.every(
    (one, index) =>
      one.month === place.month &&
      one.weekday === place.weekday &&
      one.time === place.time &&
      one.year === place.year + index,
  );
  if (!alike) return null;
  const day = weekdays[place.weekday - 1] ?? "";
  if (places.every((one) => one.last)) return `FREQ=YEARLY;BYMONTH=${place.month};BYDAY=-1${day}`;
  if (places.every((one) => one.nth === place.nth))
    return `FREQ=YEARLY;BYMONTH=${place.month};BYDAY=${place.nth}${day}`;
  return null;
}

function offset(said: string): string {
  return said.replace(/:/g, "");
}

function stamp(local: Temporal.PlainDateTime): string {
  return local.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
}
