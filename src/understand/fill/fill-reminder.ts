import { addDays, type Day, dayOfMonth, minutesPerDay } from "../../time/day.ts";
import { findDurations } from "../../time/find-durations.ts";
import { ruleOf } from "../../time/recurrence.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { impossibleDay } from "../marks/impossible-day.ts";
import { ask, entry, type Part } from "./part.ts";
import { remindedBehind } from "./reminded-behind.ts";
import { reminderText, saidRhythm } from "./reminder-text.ts";
import { dayFor, saidName, saidTime } from "./said.ts";
import { clientOf } from "./said-client.ts";

/** `in 2 hours`, `after 90 minutes`: a time that runs from now, shorter than a day, with its place in the sentence. */
function delaySaid(
  clause: Clause,
): { readonly minutes: number; readonly start: number; readonly end: number } | undefined {
  const { text, tokens, locale } = clause.sentence;
  const from = tokens[clause.from]?.start ?? 0;
  for (const found of findDurations(clause.text, locale)) {
    const [start, end] = [found.start + from, found.end + from];
    const { value } = found;
    if (value.minutes >= minutesPerDay) continue;
    const before = /(?:^|\s)(?:in|after|en|dans|em|daqui a?|dentro de|within)\s+$/iu.exec(text.slice(0, start));
    if (before && value.minutes >= 1) return { minutes: Math.round(value.minutes), start: before.index, end };
  }
  return undefined;
}

function withoutEnding(text: string | undefined, ending: string | undefined): string | undefined {
  return ending && text?.endsWith(ending) ? text.slice(0, -ending.length).trim() || undefined : text;
}

/** The first of the days a rhythm names: of `every monday and thursday` on a Tuesday, Thursday. */
function firstWithin(clause: Clause, rhythm: { readonly start: number; readonly end: number }): Day | undefined {
  const days = clause
    .moments("future")
    .flatMap(({ start, end, value }) => (start < rhythm.end && rhythm.start < end && value.day ? [value.day] : []));
  return days.toSorted()[0];
}

/** `wake me at 6:30`: nobody is woken at a bare hour of the afternoon. */
function woken<T extends { readonly time: string | null }>(clause: Clause, when: T): T {
  const { time } = when;
  if (time === null || time < "13:00" || !/(?<!\p{L})wake (?:me|us)(?!\p{L})/iu.test(clause.text)) return when;
  const told = /\d\s?p\.?m|afternoon|evening|tonight|nap|(?<!\d)(?:1[3-9]|2[0-3])\s?[:h.]?\d\d/iu.test(clause.text);
  return told ? when : { ...when, time: `${String(Number(time.slice(0, 2)) - 12).padStart(2, "0")}${time.slice(2)}` };
}

/** Parts of the day behind its morning, by the hour at which one is told something then: `tonight`, `tomorrow afternoon`. */
const laterInDay: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:tonight|(?:this|tomorrow|\p{L}+day) (?:evening|night)|(?:esta|(?:mañana|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo) (?:por|en|a) la) noche|(?:ce|demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?: au)? soir|(?:heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)[- ]?abends?|(?:hoje|amanhã|segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo)(?:-feira)? (?:[àa]|de|pela) noite)(?!\p{L})/iu,
    "19:00",
  ],
  [
    /(?<!\p{L})(?:(?:this|tomorrow|\p{L}+day) afternoon|(?:esta|(?:mañana|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo) (?:por|en|a) la) tarde|(?:cet|demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) (?:apr[èe]s-midi|aprem)|(?:heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)[- ]?nachmittags?|(?:hoje|amanhã|segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo)(?:-feira)? (?:[àa]|de|pela) tarde)(?!\p{L})/iu,
    "15:00",
  ],
];

/** The hour of a part of the day that is not over yet; undefined where none is said. */
function hourOfPart(clause: Clause, day: Day): string | undefined {
  const { today, time } = clause.sentence.hearing;
  const hour = laterInDay.find(([part]) => part.test(clause.text))?.[1];
  return hour !== undefined && (day > today || hour > time) ? hour : undefined;
}

/** Something to be reminded of. */
export function fillReminder(scene: Scene): Part {
  const behind = remindedBehind(scene.clause);
  const clause = behind?.clause ?? scene.clause;
  const when = woken(clause, saidTime(clause, "future"));
  const { hearing } = clause.sentence;
  const day = when.day ?? (when.time ? dayFor(clause, when.time) : null);
  const clients = namesOf(clause, "client");
  const person = clients[0] ? clientOf(scene, { clients: clients[0].value, words: null }) : {};
  const ahead = clause.durations.find((d) => d.value.minutes > 0);
  const rhythm = saidRhythm(clause);
  const moments = clause.moments("future").filter((m) => m.value.day === when.day || m.value.time === when.time);
  const delay = rhythm ? undefined : delaySaid(clause);
  const hour = when.time ?? (day && !rhythm ? hourOfPart(clause, day) : undefined);
  const places = rhythm ? [rhythm, ...moments] : delay ? [delay, ...moments] : moments;
  const said = {
    for: behind?.reason ?? withoutEnding(reminderText(clause, places), rhythm?.ending),
    repeat: rhythm ? ruleOf(rhythm.value) : undefined,
    delay: delay ? String(delay.minutes) : undefined,
    due: day ? (hour ? `${day}T${hour}` : day) : undefined,
    client: person.client,
    invoice: clause.invoices[0]?.value.known[0]?.number,
    project: saidName(clause, "project"),
  };
  if (rhythm && !person.options) {
    const time = rhythm.value.time ?? when.time;
    const apart = moments.find((m) => m.value.day !== null && (m.end <= rhythm.start || m.start >= rhythm.end));
    const between = apart && apart.end <= rhythm.start ? clause.sentence.text.slice(apart.end, rhythm.start) : "";
    // `on the 31st of every month`: the day said before is the rhythm's.
    if (apart?.value.day && rhythm.value.unit === "month" && /^\s*(?:of|de|du|des|do|im|in)\s*$/iu.test(between)) {
      const repeat = ruleOf({ ...rhythm.value, dayOfMonth: dayOfMonth(apart.value.day) });
      return entry("reminder.add", { ...said, repeat, due: time ? `${hearing.today}T${time}` : hearing.today });
    }
    const begin = rhythm.ending === undefined ? apart?.value.day : null;
    const first = rhythm.value.unit === "week" ? firstWithin(clause, rhythm) : undefined;
    const from = rhythm.value.from ?? (begin && begin >= hearing.today ? begin : (first ?? hearing.today));
    return entry("reminder.add", { ...said, due: time ? `${from}T${time}` : from });
  }
  if (impossibleDay(clause.text, hearing)) return ask("field", "date", "reminder.add", { ...said, due: undefined });
  if (person.options) return ask("disambiguation", "client", "reminder.add", said, person.options);
  if (!day && ahead && /\b(?:in|en|dans|em|daqui)\b/i.test(clause.text)) {
    const [h = 0, m = 0] = hearing.time.split(":").map(Number);
    const total = h * 60 + m + ahead.value.minutes;
    const on = addDays(hearing.today, Math.floor(total / 1440));
    const clock = `${String(Math.floor((total % 1440) / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
    return entry("reminder.add", { ...said, due: `${on}T${clock}` });
  }
  if (!day) return ask("field", "date", "reminder.add", said);
  if (day < hearing.today) return ask("field", "date", "reminder.add", { ...said, due: undefined });
  return entry("reminder.add", said);
}
