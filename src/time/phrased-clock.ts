import { countAt } from "./read-count.ts";
import { type SaidClock, saidClock } from "./said-clock.ts";
import type { Tokens } from "./tokens.ts";

/** The hour before a spoken one: before one it is noon, not midnight. */
const hourBefore = (hour: number) => (hour === 1 ? 12 : (hour + 23) % 24);

/** "dreiviertel neun", "viertel neun": a quarter of the hour before, or three, as in "halb neun". */
function quartersBefore(tokens: Tokens, at: number): SaidClock | null {
  const minutes = tokens.is(at, "threeQuarters") ? 45 : tokens.is(at, "quarterHour") ? 15 : null;
  const hour = minutes === null ? null : countAt(tokens, at + 1);
  if (minutes === null || !hour || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return null;
  return tokens.sense(hour.next).unit === undefined ? saidClock(hourBefore(hour.value), minutes, hour.next) : null;
}

/** "às quinze pras três", "un cuarto para las cinco": no first of two hours, as "das 10 para as 11" has. */
function leadsToHour(tokens: Tokens, at: number, joint: number, minutes: number): boolean {
  if (!tokens.is(joint, "toHour") || !/^(?:para|pra|pa)/.test(tokens.texts[joint] ?? "")) return false;
  return minutes % 5 === 0 && !tokens.is(at - 1, "from") && !/^d[aeo]/.test(tokens.texts[at - 1] ?? "");
}

/** "half past three", "quarter to four", "ten past three", "halb vier". */
export function phrasedClock(tokens: Tokens, at: number): SaidClock | null {
  if (tokens.is(at, "halfBefore")) {
    const hour = countAt(tokens, at + 1);
    return hour && hour.value >= 1 && hour.value <= 24 && Number.isInteger(hour.value)
      ? saidClock(hourBefore(hour.value), 30, hour.next)
      : null;
  }
  const early = tokens.words.german ? quartersBefore(tokens, at) : null;
  if (early) return early;
  const quarter = tokens.is(at, "quarterHour");
  const half = tokens.is(at, "half");
  const count = quarter || half ? null : countAt(tokens, at);
  const minutes = quarter ? 15 : half ? 30 : (count?.value ?? 0);
  const joint = count ? count.next : at + 1;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 30) return null;
  if (half && tokens.words.english && tokens.texts[at] === "half") {
    const british = countAt(tokens, joint);
    const behind = british && tokens.at(british.next);
    const free =
      behind === undefined ||
      (behind !== null &&
        (behind.shape === "sign" ||
          behind.sense.roles !== undefined ||
          /^(?:with|w|at|in)$/.test(behind.text) ||
          behind.sense.part !== undefined ||
          behind.sense.day !== undefined ||
          behind.sense.weekday !== undefined));
    if (
      british &&
      free &&
      Number.isInteger(british.value) &&
      british.value >= 1 &&
      british.value <= 12 &&
      !tokens.is(joint, "one")
    )
      return saidClock(british.value, 30, british.next);
  }
  // `viertel ab zwei`, as the Swiss say it.
  const from = quarter && tokens.words.german && tokens.texts[joint] === "ab";
  const past = from || (tokens.is(joint, "past") && /past|after|nach/.test(tokens.texts[joint] ?? ""));
  const to =
    (!past && tokens.is(joint, "toHour") && /^(?:to|till|vor)$/.test(tokens.texts[joint] ?? "")) ||
    leadsToHour(tokens, at, joint, minutes);
  if (!past && !to) return null;
  if (count && to && tokens.texts[joint] !== "vor" && tokens.at(at)?.shape === "number") return null;
  const hour = countAt(tokens, joint + 1);
  if (!hour || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 24) return null;
  return past ? saidClock(hour.value, minutes, hour.next) : saidClock(hourBefore(hour.value), 60 - minutes, hour.next);
}
