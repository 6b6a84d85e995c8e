/** Lengths of time people name. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "workday"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "year";

/** Parts of a day that decide between 8:00 and 20:00. */
export type DayPart = "morning" | "noon" | "afternoon" | "evening" | "night";

/** What small words do around a date, a time or a length of time. */
export type TimeRole =
  /** before a time of day: "at 3" */
  | "at"
  /** before a day: "on the 12th" */
  | "on"
  | "the"
  | "of"
  | "from"
  | "to"
  | "between"
  | "and"
  /** a point ahead: "in 3 days" */
  | "in"
  /** an agreed term, only with days: "a 30 días", "net 30" */
  | "net"
  /** after a length of time: "3 days ago" */
  | "ago"
  /** before a length of time: "hace 3 días" */
  | "agoBefore"
  /** after a length of time, a point ahead: "2 weeks from now" */
  | "ahead"
  | "after"
  | "before"
  | "since"
  /** before a deadline: "by friday", "due the 3rd" */
  | "by"
  | "start"
  | "mid"
  | "end"
  | "lastDay"
  /** "one" when it counts a unit: "an hour" */
  | "one"
  | "half"
  /** "and a half" after a whole number of units */
  | "andHalf"
  | "quarterHour"
  | "threeQuarters"
  | "couple"
  /** "a few" before a unit of time */
  | "few"
  /** what may stand before a count without changing it: "in about 3 days" */
  | "roughly"
  /** this very moment */
  | "now"
  /** after a share of some work, which looks like a date: "3/4 done" */
  | "share"
  /** minutes past the hour: "ten past three" */
  | "past"
  /** minutes before the hour: "quarter to four" */
  | "toHour"
  /** the half hour before, as in German "halb vier" */
  | "halfBefore"
  | "oclock"
  /** payable at once */
  | "receipt"
  | "soFar"
  | "rest"
  | "weekNumber"
  | "every"
  | "everyOther"
  /** what a month or a year follows when it is meant as a span: "for april", "during 2025" */
  | "during"
  /** "time" after the name of a place: "New York time" */
  | "zoneAfter"
  | "zoneBefore";

/** Direction of "last", "this", "next"; `coming` is the first one ahead whatever the week, `past` counts back from today. */
export type Shift = "last" | "past" | "this" | "next" | "coming";

/** Units of account people name by a word that several countries share are settled by locale; "home" is slang for whatever one's own money is. */
export type CurrencyWord = "home" | "dollar" | "pound" | "quid" | "rupee" | "peso" | "krone" | "franc" | (string & {});

/** The words of one language for numbers, money and what is counted. */
export interface AmountWords {
  /** Whole numbers said in words that add up: one … ninety, and hundreds with a name of their own. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that multiply what was said before them: hundred, thousand, million. */
  readonly scales: Readonly<Record<string, number>>;
  /** Whether such a word alone is a number: French "mille" is, English "thousand" needs "a". */
  readonly scalesStandAlone: boolean;
  /** Words between the parts of a number that add nothing. */
  readonly numberJoiners: readonly string[];
  /** Whether numbers are written as one word, units before tens. */
  readonly compoundNumbers: boolean;
  /** What an amount is multiplied by when the word follows digits: grand, lakh, crore. */
  readonly amountScales: Readonly<Record<string, number>>;
  readonly currencies: Readonly<Record<string, CurrencyWord>>;
  /** Banknotes and sums with a nickname, in the home currency. */
  readonly notes: Readonly<Record<string, number>>;
  /** Shares of an amount said in words, as numerator and denominator: "a third of 900". */
  readonly fractions: Readonly<Record<string, readonly [number, number]>>;
  /** Things of the books that are counted, in the plural, and what may stand between: "the 3 biggest expenses". */
  readonly counted: readonly string[];
  readonly countedAs: readonly string[];
  /** What a long number behind names instead of costing it: "order 1234". */
  readonly references: readonly string[];
  /** Hundredths of a unit of account; null where several share the word. */
  readonly subunits: Readonly<Record<string, string | null>>;
  readonly ordinals: Readonly<Record<string, number>>;
}

/** The words of one language for days, times and lengths of time. */
export interface TimeWords {
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** Spring first, as the north of the world has it. */
  readonly seasons: readonly (readonly string[])[];
  /** Names of days and months that are ordinary words or names too, believed only beside a date, a time or a preposition. */
  readonly doubtful: readonly string[];
  /** Days from today. */
  readonly days: Readonly<Record<string, number>>;
  /** Days of the year with a name of their own, as month and day. */
  readonly feasts: Readonly<Record<string, readonly [number, number]>>;
  /** Parts of the day on their own. */
  readonly parts: Readonly<Record<string, DayPart>>;
  /** Parts of today. */
  readonly partsToday: Readonly<Record<string, DayPart>>;
  readonly clocks: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<TimeUnit, readonly string[]>>;
  readonly shifts: Readonly<Record<Shift, readonly string[]>>;
  readonly roles: Readonly<Record<TimeRole, readonly string[]>>;
  /** Ends of today, this week, month, quarter and year that have a word of their own. */
  readonly ends: Readonly<Partial<Record<TimeUnit, readonly string[]>>>;
  /** From the start of this unit until today. */
  readonly toDate: Readonly<Partial<Record<TimeUnit, readonly string[]>>>;
  /** Lengths of time with a word of their own, in minutes. */
  readonly lengths: Readonly<Record<string, number>>;
  /** "daily", "monthly" …: how often, as a count of units. */
  readonly rhythms: Readonly<Record<string, readonly [number, TimeUnit]>>;
  /** Cities as this language spells them, by IANA zone. */
  readonly cities: Readonly<Record<string, string>>;
  /** Words that tell of what happened. */
  readonly pastVerbs: readonly string[];
  /** Words that tell of what is planned. */
  readonly planVerbs: readonly string[];
}

/** The words of one language between how many of a thing there are and what one of them costs. */
export interface PriceWords {
  /** Numbers of things with a name of their own: "half a dozen". */
  readonly sets: Readonly<Record<string, number>>;
  /** Between the things and the price of one: "3 lamps at 40". */
  readonly priceAt: readonly string[];
  /** Behind the price of one: "40 each"; and before it: "zu je 40". */
  readonly each: readonly string[];
  readonly eachBefore: readonly string[];
  /** Between a price and what it is for one of: "40 a day". */
  readonly perOne: readonly string[];
  /** Adds another amount: "3 lamps at 40 plus 15 delivery", and what may stand before that amount. */
  readonly plus: readonly string[];
  readonly before: readonly string[];
  /** Verbs beside how many were had: "9 a stem, i bought 40". */
  readonly taken: readonly string[];
  /** What the part of a shared amount is called that oneself pays, and what may stand between: "my share was 6". */
  readonly ownShare: readonly string[];
  readonly shareIs: readonly string[];
}

/** The words of one language for amounts, days, times and lengths of time. Written as people write them; read without accents or case. */
export interface ValueWords extends AmountWords, TimeWords, PriceWords {}
