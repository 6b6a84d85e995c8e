import type { Day } from "../time/day.ts";
import { formatDay } from "../time/format-day.ts";
import { letters as de } from "./de/letters.ts";
import { letters as en } from "./en/letters.ts";
import { letters as es } from "./es/letters.ts";
import { europeanPortuguese, isEuropeanPortuguese } from "./european-portuguese.ts";
import { letters as fr } from "./fr/letters.ts";
import { letters as pt } from "./pt/letters.ts";
import { respelt } from "./respelt.ts";
import { isSwissGerman, swissSpelling } from "./swiss-german.ts";

/** An invoice as a letter to the client speaks of it; amounts and days as the client reads them. */
export interface PaymentLetter {
  readonly whom: string | null;
  readonly from: string;
  readonly number: string;
  readonly amount: string;
  /** Only a part of it is still open. */
  readonly partly: boolean;
  readonly due: string;
  /** Days since the due day. */
  readonly late: number;
  /** A week from today. */
  readonly last: string;
}

/** Being late for a meeting, as its others are told. */
export interface LateLetter {
  readonly whom: string | null;
  readonly minutes: number;
  readonly title: string;
}

/** Texts for people outside the books, to be forwarded as they are. */
export interface Letters {
  /** Asks for a payment: friendly before the due day, firmer the later it gets. */
  readonly payment: (letter: PaymentLetter) => string;
  readonly late: (letter: LateLetter) => string;
}

const languages: Readonly<Record<string, Letters>> = { de, en, es, fr, pt };

const languageOf = (locale: string) => locale.slice(0, 2).toLowerCase();

/** The texts to forward in the language of a locale; English where there are none in it. */
export function lettersIn(locale: string): Letters {
  if (isSwissGerman(locale)) return respelt(de, swissSpelling);
  if (isEuropeanPortuguese(locale)) return respelt(pt, europeanPortuguese);
  return languages[languageOf(locale)] ?? en;
}

/** A day as such a text names it: `24. November 2026`; in English with its weekday. */
export function letterDay(day: Day, locale: string): string {
  if (languageOf(locale) === "en" || !(languageOf(locale) in languages)) return formatDay(day, locale);
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}
