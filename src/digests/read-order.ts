import { literally } from "../literally.ts";
import type { Scope } from "../scope.ts";
import { readMoment } from "../time/read-moment.ts";
import { dayStyle } from "../workspace/day-style.ts";
import { type DigestKind, type DigestSection, digestSections } from "./digest-kinds.ts";

/** What is said of digests: what is left out stays as it is. */
export interface DigestOrder {
  readonly kinds: readonly DigestKind[];
  readonly active?: boolean;
  /** `HH:MM`. */
  readonly time?: string;
  /** ISO weekdays. */
  readonly weekdays?: readonly number[];
  readonly dayOfMonth?: number;
  readonly silentWhenEmpty?: boolean;
  /** `me`, `here`, or a channel as it was said. */
  readonly to?: string;
  readonly without: readonly DigestSection[];
  readonly with: readonly DigestSection[];
}

const dayWord =
  "mon(?:days?)?|tue(?:s|sdays?)?|wed(?:nesdays?)?|thu(?:r|rs|rsdays?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?";
const dayCodes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const indexOf = (word: string) => dayCodes.indexOf(word.slice(0, 3).toLowerCase()) + 1;
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Reads how digests shall come, in any order of words: `mon wed fri 7:30 without goals`; null when something is left that can't be read. */
export function readDigestOrder(text: string, scope: Scope): DigestOrder | null {
  let rest = ` ${text.trim()} `;
  /** Takes the first fit of a pattern out of the text. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const to = take(
    /\s(?:to|in|into)\s+(me|dm|direct message|here|this channel|<#[^>]+>|#?(?!(?:the)\s)[^\s,]+)(?=\s|,)/i,
  )?.[1];
  const even = take(/\s(?:even|also)\s+(?:if|when)\s+(?:it(?:'s| is)\s+)?empty(?=\s)/i);
  const silent = take(/\s(?:silent|quiet)(?:[\s-]+(?:when|if|on)[\s-]+empty(?:\s+days)?)?(?:\s+(on|off))?(?=\s)/i);
  const without = takeSections(take, scope, "without|no|minus");
  const included = takeSections(take, scope, "with|plus|and with");
  const kinds = takeKinds(take);
  const weekdays = takeWeekdays(take);
  const dayOfMonth = take(
    /\s(?:on\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)(?:\s+of\s+(?:the|each|every)\s+month)?(?=\s|,)/i,
  )?.[1];
  const switched = take(/\s(off|on|stop|none|never)(?=\s*$)/i)?.[1] ?? take(/\s(off|stop|none|never)(?=\s)/i)?.[1];
  const left = rest
    .replace(/\s(?:at|on|every|each|and|the|digests?|o'clock|only)(?=\s)/gi, " ")
    .replace(/[,;]/g, " ")
    .trim();
  const time = left === "" ? undefined : clockOf(left, scope);
  if (time === null || (dayOfMonth !== undefined && (Number(dayOfMonth) < 1 || Number(dayOfMonth) > 31))) return null;
  return {
    kinds,
    ...(switched ? { active: switched.toLowerCase() === "on" } : {}),
    ...(time ? { time } : {}),
    ...(weekdays ? { weekdays } : {}),
    ...(dayOfMonth === undefined ? {} : { dayOfMonth: Number(dayOfMonth) }),
    ...(even ? { silentWhenEmpty: false } : silent ? { silentWhenEmpty: silent[1]?.toLowerCase() !== "off" } : {}),
    ...(to ? { to } : {}),
    without,
    with: included,
  };
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

/** A time of day by itself, in digits as a clock of 24 hours shows it; null for anything else. */
function clockOf(text: string, scope: Scope): string | null {
  const [, hours, minutes = "00"] = /^([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?$/i.exec(text) ?? [];
  if (hours !== undefined) return `${hours.padStart(2, "0")}:${minutes}`;
  const moment = readMoment(text, dayStyle(scope, "future"));
  return moment?.day === null ? (moment.time ?? null) : null;
}

/** `without goals and leads`: the parts named behind a word. */
function takeSections(take: Take, { say }: Scope, word: string): readonly DigestSection[] {
  const names = digestSections
    .flatMap((section) => say.digests.sections[section].map((name) => ({ section, name })))
    .sort((a, b) => b.name.length - a.name.length);
  const name = `(?:the\\s+)?(?:${names.map((one) => literally(one.name)).join("|")})`;
  const found: DigestSection[] = [];
  const list = new RegExp(`\\s(?:${word})\\s+(${name}(?:\\s*(?:,|and|&|or)\\s*(?:and\\s+)?${name})*)(?=\\s|,)`, "i");
  for (let said = take(list); said; said = take(list)) {
    for (const part of (said[1] ?? "").toLowerCase().split(/\s*(?:,|&|\band\b|\bor\b)\s*/)) {
      const one = names.find((known) => known.name === part.replace(/^the\s+/, ""));
      if (one) found.push(one.section);
    }
  }
  return found;
}

const kindWords: readonly (readonly [DigestKind, RegExp])[] = [
  ["weekly", /\s(?:weekly|every week|each week|once a week)(?=\s|,)/i],
  ["monthly", /\s(?:monthly|every month|each month|once a month)(?=\s|,)/i],
  ["daily", /\s(?:daily|morning)(?=\s|,)/i],
];

function takeKinds(take: Take): DigestKind[] {
  return kindWords.flatMap(([kind, words]) => (take(words) ? [kind] : []));
}

function takeWeekdays(take: Take): readonly number[] | null {
  if (take(/\s(?:every ?day|each day|all days|all week|7 days)(?=\s|,)/i)) return everyDay;
  if (take(/\s(?:(?:on|every)\s+)?(?:weekdays?|workdays?|working days|business days)(?=\s|,)/i)) return [1, 2, 3, 4, 5];
  if (take(/\s(?:(?:on|every)\s+)?(?:weekends?)(?=\s|,)/i)) return [6, 7];
  const days = new Set<number>();
  const range = take(new RegExp(`\\s(${dayWord})\\s*(?:-|–|to|through|till|until)\\s*(${dayWord})(?=\\s|,)`, "i"));
  if (range) {
    const [from, to] = [indexOf(range[1] ?? ""), indexOf(range[2] ?? "")];
    for (let day = from; ; day = (day % 7) + 1) {
      days.add(day);
      if (day === to) break;
    }
  }
  const one = new RegExp(`[\\s,/](?:(?:on|every|and|&)\\s+)?(${dayWord})(?=[\\s,/])`, "i");
  for (let said = take(one); said; said = take(one)) days.add(indexOf(said[1] ?? ""));
  return days.size > 0 ? [...days].sort((a, b) => a - b) : null;
}
