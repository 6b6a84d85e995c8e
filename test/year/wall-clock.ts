const minuteMs = 60_000;
const stepMs = 15 * minuteMs;
const dayMs = 86_400_000;

/** The clock on a wall somewhere, as its readings were written down every quarter of an hour. */
export interface WallClock {
  readonly zone: string;
  /** `2016-03-13 01:45`. */
  reading(at: number): string;
  /** When it shows a reading for the first time; one that is skipped comes when it would have without the change. */
  instant(reading: string): number;
}

/** Watches the wall clock of a zone from one instant to another, without the product's arithmetic. */
export function watchClock(zone: string, from: number, to: number): WallClock {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const first = new Map<string, number>();
  const shown: string[] = [];
  for (let at = from; at <= to; at += stepMs) {
    const reading = format.format(at);
    shown.push(reading);
    if (!first.has(reading)) first.set(reading, at);
  }
  return {
    zone,
    reading: (at) => {
      const reading = shown[Math.round((at - from) / stepMs)];
      if ((at - from) % stepMs !== 0 || reading === undefined) throw new Error(`nobody looked at the clock at ${at}`);
      return reading;
    },
    instant: (reading) => {
      for (let quarters = 0; quarters < 12; quarters++) {
        const before = first.get(earlier(reading, quarters * stepMs));
        if (before !== undefined) return before + quarters * stepMs;
      }
      throw new Error(`the clock in ${zone} never shows ${reading}`);
    },
  };
}

/** The reading of a clock that never changes, so much earlier. */
function earlier(reading: string, ms: number): string {
  return new Date(Date.parse(`${reading.replace(" ", "T")}Z`) - ms).toISOString().slice(0, 16).replace("T", " ");
}

/** The same reading on the day before. */
export function dayBefore(reading: string): string {
  return earlier(reading, dayMs);
}

/** Calendar days from one to another, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += dayMs)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

const monthLength = (day: string) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
const dayOfMonth = (day: string) => Number(day.slice(8));
const weekday = (day: string) => new Date(day).getUTCDay();
const apart = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / dayMs;

/** Rhythms as a calendar on a wall shows them: whether something that began on a day comes on another. */
export const rhythms = {
  once: (start: string, day: string) => day === start,
  "every day": () => true,
  "every week": (start: string, day: string) => apart(start, day) % 7 === 0,
  "every 2 weeks": (start: string, day: string) => apart(start, day) % 14 === 0,
  "every 3 weeks": (start: string, day: string) => apart(start, day) % 21 === 0,
  "every month": (start: string, day: string) => dayOfMonth(day) === Math.min(dayOfMonth(start), monthLength(day)),
  "every last friday": (_start: string, day: string) => weekday(day) === 5 && dayOfMonth(day) + 7 > monthLength(day),
  "every year": (start: string, day: string) =>
    day.slice(5, 7) === start.slice(5, 7) && dayOfMonth(day) === Math.min(dayOfMonth(start), monthLength(day)),
} as const;

export type Rhythm = keyof typeof rhythms;
