import type { Found } from "../../found.ts";
import { seldom } from "../../seldom.ts";
import { type Duration, findDurations } from "../../time/find-durations.ts";
import { findMoments, type Moment, type MomentStyle } from "../../time/find-moments.ts";
import { findPeriods, readPeriod } from "../../time/find-periods.ts";
import { findRecurrences, type Recurrence } from "../../time/find-recurrences.ts";
import type { Period } from "../../time/period.ts";
import { lazily } from "../lazily.ts";
import type { Language } from "./cue-phrases.ts";
import { outside, overlaps } from "./marks.ts";

/** A length of time said inside a date or a clock time (`in five days`, `à 14h30`) is part of it. */
function lengthsOnly(
  durations: readonly Found<Duration>[],
  moments: readonly Found<Moment>[],
  meets: boolean,
): Found<Duration>[] {
  return durations.filter((length) =>
    moments.every((moment) => {
      if (!overlaps(length, moment)) return true;
      const same = moment.start === length.start && moment.end === length.end;
      return (same && !meets) || (moment.start >= length.start && moment.end < length.end);
    }),
  );
}

/** Short English days are other words elsewhere: `mon comptable`. */
const foreignDay = /^(?:mon|tue|wed|thu|sat|sun|comptant)$/i;

/** A weekday as a whole word, written with a capital. */
const dayCalled =
  /^(?:Lunes|Martes|Mi[ée]rcoles|Jueves|Viernes|S[áa]bado|Domingo|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Segunda|Ter[çc]a|Quarta|Quinta|Sexta|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Monday|Friday|Sunday)$/u;
const titleBefore =
  /(?<!\p{L})(?:Frau|Fr\.|Herrn?|Hr\.|Familie|Fam\.|Mme|Mlle|M\.|Monsieur|Madame|[Ss]e[ñn]ora?|Sra?\.?|[Dd]on|[Dd]o[ñn]a|[Ss]eu|Mr\.?|Mrs\.?|Ms\.?)\s$/u;
const namedBefore =
  /(?<!\p{L})(?:de|da|do|à|ao|para|pra|por|pela|a|con|com|pour|par|chez|avec|client[ea]|condom[íi]nio|m['’]a)\s$/iu;
const surname = /^\s\p{Lu}\p{Ll}/u;

/** `recebi da Quinta da Veiga`, `cobré 200 de Domingo Pérez`, `von Frau Sonntag`: a day's name that is part of somebody's. */
function namesSomebody(text: string, { start, end }: Found<Moment>, language: Language): boolean {
  if (!dayCalled.test(text.slice(start, end))) return false;
  const before = text.slice(0, start);
  if (titleBefore.test(before)) return true;
  if (language === "pt" && /^\s(?:da|dos?|das)\s\p{Lu}/u.test(text.slice(end))) return true;
  return language !== "de" && language !== "en" && namedBefore.test(before) && surname.test(text.slice(end));
}

const dated = /\d|[a-zà-ÿ]{3}/i;

/** What makes a span behind "from" only the start of one: `from march on`. */
const onward = /^\s(?:on|onwards?|forward)(?!\p{L})/iu;

/** `invoices from october`, `hours from last week`: what comes from a span is of that span, and not of all since. */
function ofSpan(text: string, style: MomentStyle) {
  return (found: Found<Period>): Found<Period> => {
    const span = /^from\s+(.+)$/is.exec(text.slice(found.start, found.end))?.[1];
    if (!span || onward.test(text.slice(found.end))) return found;
    const own = readPeriod(span, style);
    return own && own.from === found.value.from && own.from !== own.to ? { ...found, value: own } : found;
  };
}

const dayWord = seldom(/\d dia \d/i);

/** `3.400 dia 8`: a day of the month, not a number of days. */
export function withoutDayWord(text: string): string {
  return dayWord.test(text) ? text.replace(/(?<=\d )dia(?= \d)/gi, "¦¦¦") : text;
}

/** What a text says of time; moments and periods are read when first asked for. */
export interface Times {
  readonly durations: readonly Found<Duration>[];
  /** Days and times, read as lying behind or ahead, lengths of time left out. */
  moments(look: MomentStyle["look"]): readonly Found<Moment>[];
  /** Spans of days, nearest behind unless read as lying ahead. */
  periods(look?: MomentStyle["look"]): readonly Found<Period>[];
  /** Rhythms: "every month on the 1st", with their beginning and end. */
  rhythms(): readonly Found<Recurrence>[];
}

/**
 * Reads a text for time; `meets` says that it speaks of a meeting, where a length is one of the meeting. Whether a bare
 * number behind a day is an hour is for the style to say.
 */
export function timesIn(text: string, style: MomentStyle, language: Language, meets: boolean): Times {
  const read = (look: MomentStyle["look"]) => {
    if (!dated.test(text)) return [];
    const found = findMoments(text, { ...style, look });
    return found.filter(
      (m) => !namesSomebody(text, m, language) && (language === "en" || !foreignDay.test(text.slice(m.start, m.end))),
    );
  };
  const all = { past: lazily(() => read("past")), future: lazily(() => read("future")) };
  const lengths = findDurations(withoutDayWord(text), style.locale);
  const durations = lengths.length === 0 ? [] : lengthsOnly(lengths, all.future(), meets);
  const spans = (look: MomentStyle["look"]) => () => {
    const looking = { ...style, look };
    return findPeriods(text, looking).map(ofSpan(text, looking));
  };
  const periods = { past: lazily(spans("past")), future: lazily(spans("future")) };
  return {
    durations,
    moments: (look) => outside(all[look](), durations),
    periods: (look = "past") => periods[look](),
    rhythms: lazily(() => findRecurrences(text, { ...style, look: "future" })),
  };
}
