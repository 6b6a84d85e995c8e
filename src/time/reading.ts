import type { Day } from "./day.ts";
import type { Moment, MomentStyle } from "./find-moments.ts";
import { type Tokens, tokensOf } from "./tokens.ts";

/** A day as it was said at some token. */
export interface SaidDate {
  readonly day: Day;
  readonly next: number;
  /** `HH:MM`, where the words imply a time: "in 2 hours". */
  readonly time?: string;
  /** The last day of a range: "March 3-5". */
  readonly until?: Day;
  /** Month and day were said without a year. */
  readonly yearless?: boolean;
  /** A bare weekday that is also today's: it means today when a time still ahead is said with it. */
  readonly orToday?: boolean;
  /** An IANA zone or offset written with an ISO date-time. */
  readonly zone?: string;
}

/** A moment as it was said at some token, and the index of the token after it. */
export interface SaidMoment {
  readonly moment: Moment;
  readonly next: number;
}

/** A text being read for days: its tokens, the style with the direction that holds at this place, and what was already read. */
export class Reading {
  readonly tokens: Tokens;
  readonly style: MomentStyle;
  private readonly dates = new Map<number, SaidDate | null>();
  private readonly moments = new Map<number, SaidMoment | null>();

  constructor(tokens: Tokens, style: MomentStyle) {
    this.tokens = tokens;
    this.style = style;
  }

  /** The same text read as of another day, or looking in the other direction. */
  with(change: Partial<Pick<MomentStyle, "today" | "look">>): Reading {
    return new Reading(this.tokens, { ...this.style, ...change });
  }

  /** The day at a token, read once: days are parts of moments, periods and rhythms. */
  dateOnce(at: number, read: (reading: Reading, at: number) => SaidDate | null): SaidDate | null {
    let said = this.dates.get(at);
    if (said === undefined) {
      said = read(this, at);
      this.dates.set(at, said);
    }
    return said;
  }

  /** The moment at a token, read once. */
  momentOnce(at: number, read: (reading: Reading, at: number) => SaidMoment | null): SaidMoment | null {
    let said = this.moments.get(at);
    if (said === undefined) {
      said = read(this, at);
      this.moments.set(at, said);
    }
    return said;
  }
}

let kept: Reading[] = [];

const isSame = (a: MomentStyle, b: MomentStyle) =>
  a.look === b.look &&
  a.today === b.today &&
  a.time === b.time &&
  a.zone === b.zone &&
  a.dateOrder === b.dateOrder &&
  a.weekStart === b.weekStart &&
  a.hours === b.hours &&
  a.now === b.now;

/** A text ready to be read; the readings of the latest text are kept, since it is read for several kinds of values in a row. */
export function readingOf(text: string, style: MomentStyle): Reading {
  const tokens = tokensOf(text, style.locale);
  if (kept[0]?.tokens !== tokens) kept = [];
  let reading = kept.find((each) => isSame(each.style, style));
  if (!reading) {
    reading = new Reading(tokens, style);
    kept.push(reading);
  }
  return reading;
}
