import type { Found } from "../../found.ts";
import { matchesOf } from "../../matches-of.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import type { Duration } from "../../time/find-durations.ts";
import type { Moment } from "../../time/find-moments.ts";
import type { FoundNames } from "../names/names.ts";
import type { CueHit } from "./cue-index.ts";
import { overlaps } from "./marks.ts";
import type { Token } from "./tokens.ts";

const clock = /(?<![\p{L}\d:.,-])(\d{1,2}):([0-5]\d)(?![\d:]|\s*(?:[ap]\.?m\b|uhr|h\b|-|–|to\b|till\b))/giu;

/** What stands before a time of day. */
const atTime =
  /(?<!\p{L})(?:at|from|since|until|till|by|um|ab|seit|bis|[àa]s?|las|d[èe]s|vers|desde|hasta|at[ée])\s*$|\d\s*(?:to|a|à|bis|-|–)\s*$/iu;

/** What stands between when something begins and how long it takes. */
const lasting = /^,?\s(?:for|für|fuer|durante|por|pendant)\s$/iu;

const ofWork = new Set(["worked", "logWord"]);

/**
 * Hours written like a clock, where work is told: `worked 1:30 on Website`, `Website: 2:15`. What begins or ends at an hour
 * is a time of day.
 */
export function clockLengths(
  text: string,
  known: readonly Found<Duration>[],
  cues: readonly CueHit[],
  names: readonly FoundNames[],
): Found<Duration>[] {
  if (!text.includes(":")) return [];
  const meets = cues.some((cue) => cue.name === "meetingNoun" || cue.name === "meetVerb" || cue.name === "remind");
  const onProject = names.some((found) =>
    found.value.some((name) => name.kind === "project" || name.kind === "service"),
  );
  const told = cues.some((cue) => ofWork.has(cue.name)) || (onProject && !cues.some((cue) => cue.name === "shift"));
  if (meets || !told) return [];
  return matchesOf(clock, text).flatMap((match) => {
    const { index: start } = match;
    const end = start + match[0].length;
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    if (minutes === 0 || atTime.test(text.slice(0, start)) || known.some((one) => overlaps(one, { start, end })))
      return [];
    // `monday 8:40 for 20 min`: how long it takes is told behind it.
    if (known.some((one) => one.start > end && lasting.test(text.slice(end, one.start)))) return [];
    return [{ start, end, value: { minutes, decimalHours: String(Number((minutes / 60).toFixed(4))) } }];
  });
}

/** A number with half a unit, which no price is written with, before "on" or "for" and what it went to. */
const halves = /(?<![\p{L}\d:.,$€£₹-])(\d{1,2})[.,]5(?=\s(?:on|for|an|am|im|für|en|sur|em|no|na|para|pour)\s)/giu;

/** `6.5 on the bathrooms today`: a number with a half, on a project, is hours. */
export function halfHours(text: string, names: readonly FoundNames[]): Found<Duration>[] {
  const work = names.filter((found) => found.value.some(({ kind }) => kind === "project" || kind === "service"));
  if (work.length === 0) return [];
  return matchesOf(halves, text).flatMap((match) => {
    const end = match.index + match[0].length;
    const hours = Number(match[1]) + 0.5;
    const to = work.find(
      (found) => found.start > end && /^\s\p{L}+\s(?:\p{L}+\s)?$/u.test(text.slice(end, found.start)),
    );
    if (!to || hours > 24) return [];
    return [{ start: match.index, end, value: { minutes: hours * 60, decimalHours: String(hours) } }];
  });
}

/** A number of hours as one is written without its unit. */
const bareHours = /^(?:\d|1[0-2])(?:[.,](?:5|25|75))?$/;

/** What may stand between it and what was worked on. */
const toWork = /^\s(?:(?:on|for|an|am|im|für|en|sur|em|no|na|para|pour|de|of)\s)?(?:\p{L}{1,3}\s)?$/iu;

/** What stands between it and a client it was worked for. */
const forWhom = /^\s(?:for|with|für|bei|para|con|pour|chez|com)\s(?:\p{L}{1,3}\s)?$/iu;

/** What may stand between it and the day it was worked on. */
const toDay = /^\s(?:(?:on|the|am|el|le|em|na|no)\s)*$/iu;

/** What stands before a number that is an amount, whatever is told besides. */
const isPrice = /(?<!\p{L})(?:at|for|paid|spent|cost|got|charged|bill(?:ed)?|von|für|por|a|à|um|@)\s$/iu;

/**
 * Hours without their unit behind hours that have it, before work or a day: the 2 of `3h on the arches, 2 on the lobby`, the 3
 * of `4.5h on the study yesterday and 3 today`.
 */
export function bareLengths(
  text: string,
  amounts: readonly Found<SaidMoney>[],
  known: readonly Found<Duration>[],
  names: readonly FoundNames[],
  days: () => readonly Found<Moment>[],
): Found<Duration>[] {
  const [first] = known;
  if (!first) return [];
  const work = names.filter((found) => found.value.some(({ kind }) => kind === "project" || kind === "service"));
  const plain = ({ start, end, value }: Found<SaidMoney>) =>
    !value.marked && !value.worked && bareHours.test(text.slice(start, end)) && !isPrice.test(text.slice(0, start));
  const clients = names.filter((found) => found.value.some(({ kind }) => kind === "client"));
  // `5h for hartley and 2 for brightpath`: alike in both, a client too is what was worked for.
  const forClient = (from: number) =>
    clients.find((found) => found.start > from && forWhom.test(text.slice(from, found.start)));
  const goesOn = ({ start: begin, end }: Found<SaidMoney>) =>
    (forClient(end) !== undefined && forClient(first.end) !== undefined) ||
    (/^\s*(?:[,;.+]|$)/u.test(text.slice(end)) && work.some((found) => /^:?\s$/u.test(text.slice(found.end, begin)))) ||
    work.some((found) => found.start > end && toWork.test(text.slice(end, found.start))) ||
    days().some(
      // Alone `3 today` is an hour of today.
      ({ start, end: until, value }) =>
        value.day !== null &&
        (start === begin ||
          (start > end && toDay.test(text.slice(end, start))) ||
          // `4h yesterday and today 3`
          (until < begin && text.slice(until, begin) === " " && /^\s*(?:$|[,;.])/u.test(text.slice(end)))) &&
        // Where no work of the books is named, nothing else may be told of it.
        (names.length > 0 || /^\s*(?:$|[,;.]|(?:and|y|e|et|und)\s)/u.test(text.slice(Math.max(until, end)))),
    );
  return amounts
    .filter((amount) => amount.start > first.end && plain(amount) && goesOn(amount))
    .map(({ start, end }) => {
      const hours = Number(text.slice(start, end).replace(",", "."));
      return { start, end, value: { minutes: hours * 60, decimalHours: String(hours) } };
    });
}

/** `put in 4 hours` is no time from now: the text without that "in". */
export function withoutPutIn(text: string, tokens: readonly Token[], cues: readonly CueHit[]): string {
  let left = text;
  for (const { name, from, to } of cues) {
    const last = tokens[to - 1];
    if (name === "worked" && to - from > 1 && last?.text === "in")
      left = left.slice(0, last.start) + "¦".repeat(last.end - last.start) + left.slice(last.end);
  }
  return left;
}
