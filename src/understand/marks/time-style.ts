import type { MomentStyle } from "../../time/find-moments.ts";
import type { Hearing } from "../hearing.ts";
import type { FoundNames, NameKind } from "../names/names.ts";
import type { CueHit } from "./cue-index.ts";
import type { Token } from "./tokens.ts";

/** How days and times are read by the locale of what is said: their words, where their order is that of the person. */
export function styleOf(hearing: Hearing, locale: string, atHours: boolean): MomentStyle {
  const { today, time, zone, weekStart } = hearing;
  const dateOrder = hearing.dateOrder ?? (hearing.locale === "en-US" ? undefined : "dmy");
  const style: { -readonly [Key in keyof MomentStyle]: MomentStyle[Key] } = {
    today,
    time,
    zone,
    locale,
    look: "past",
  };
  if (dateOrder) style.dateOrder = dateOrder;
  if (weekStart) style.weekStart = weekStart;
  if (atHours || hearing.last?.intent.startsWith("meeting.")) style.hours = true;
  return style;
}

/** Whether the text speaks of something that begins at an hour. `coffee mon 4` may as well have been drunk for 4. */
export function hourly(cues: readonly CueHit[]): boolean {
  const meals = (cue: CueHit) => cues.some((other) => other.name === "category.meals" && other.from === cue.from);
  return cues.some(
    (cue) =>
      ["meetVerb", "seeEachOther", "shift", "remind"].includes(cue.name) ||
      cue.name.startsWith("medium.") ||
      (cue.name === "meetingNoun" && !meals(cue)),
  );
}

/** Verbs that book a time, and nothing that costs, where somebody is named right behind them. */
const booking = /^(?:book|schedule|pencil|squeeze|agend\p{L}*|reserv\p{L}*)$/u;

/** `book pete tue 2, nina wed 11`: who is booked is seen at an hour. */
export function booksSomebody(
  tokens: readonly Token[],
  cues: readonly CueHit[],
  names: readonly FoundNames[],
): boolean {
  return cues.some(
    ({ name, from, to }) =>
      name === "book" &&
      booking.test(tokens[from]?.text ?? "") &&
      names.some(({ start, value }) => start === tokens[to]?.start && value.some(({ kind }) => people.has(kind))),
  );
}

const people: ReadonlySet<NameKind> = new Set<NameKind>(["client", "contact"]);
