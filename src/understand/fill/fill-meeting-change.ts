import type { Found } from "../../found.ts";
import { seldom } from "../../seldom.ts";
import { addDays, type Day } from "../../time/day.ts";
import type { Moment } from "../../time/find-moments.ts";
import { movedBy } from "../../time/moved-by.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import type { Name } from "../names/names.ts";
import { cannotMake } from "../signs/cannot-make.ts";
import { type Lengthened, lengthened } from "../signs/made-longer.ts";
import { besideBooked } from "./beside-booked.ts";
import { laterBy } from "./later-by.ts";
import { ask, entry, type Part } from "./part.ts";
import { dayFor, saidTime } from "./said.ts";
import { meantOf, meetingsOf, namedOtherwise, withStranger } from "./which-meeting.ts";
import { withWhom } from "./with-whom.ts";

/** A day told by its name alone, and not as today. */
const byName = /^(?!heute?|today|tonight|now|hoy|ahora|aujourd|maintenant|hoje|agora|jetzt|gleich|noch)\p{L}{2}/iu;

/** Verbs that only ever make a meeting later. */
const pushesBack = seldom(
  /(?<!\p{L})(?:push(?:ed|ing)?|postpon\p{L}*|delay\p{L}*|defer\p{L}*|put(?:\s\p{L}+){0,3}?\s(?:off|back)|aplaz\p{L}+|pospon\p{L}+|posp[óo]n\p{L}*|postp[óo]n\p{L}*|retras\p{L}+|atras\p{L}+|posterg\p{L}+|repouss\p{L}+|report(?:e|er|ons|ez|[ée]e?)|remet\p{L}*|vertag\p{L}+|nach hinten|adi(?:a|ar|e|amos|ei|ou)|empurr\p{L}+)(?!\p{L})/iu,
);

/** A day that is told from today, or by its number: that one, whatever else is meant. */
const nearDay =
  /^(?:on |am |el |le )?(?:\d|today|tonight|tomorrow|tmrw|2m|heute|morgen|[üu]bermorgen|hoy|ma[ñn]ana|pasado|aujourd|demain|hoje|amanh[ãa]|depois de|the \d|den \d|dia)/iu;

/** The same day of the week, the first time behind another day. */
function firstAfter(day: Day, booked: string): Day {
  let found = day;
  while (found <= booked) found = addDays(found, 7);
  return found;
}

/** The day a meeting is moved to: `auf Freitag`, told on a Friday of a meeting of next week, is no day before it. */
function comingDay(clause: Clause, { start, value: { day } }: Found<Moment>, candidates: readonly Name[]): Day | null {
  const { today } = clause.sentence.hearing;
  const [meeting, ...more] = candidates;
  const booked = more.length === 0 ? (meeting?.detail ?? "").slice(0, 10) : "";
  const isLater = booked > today;
  // What is pushed to a weekday is not on one before it.
  if (day !== null && day < booked && pushesBack.test(clause.text) && !nearDay.test(clause.sentence.text.slice(start)))
    return firstAfter(day, booked);
  return day === today && isLater && byName.test(clause.sentence.text.slice(start)) ? addDays(day, 7) : day;
}

/** The days and times a clause says of a meeting that is moved. */
interface Shift {
  readonly said: readonly Found<Moment>[];
  /** Those it is moved to. */
  readonly to: readonly Found<Moment>[];
  /** When it was, where that is told as well. */
  readonly from: Moment | undefined;
  /** Whether a word leads to what it is moved to, so that no length is by how much. */
  readonly led: boolean;
}

function shiftSaid(clause: Clause): Shift {
  const { text, tokens } = clause.sentence;
  const lead = clause.hits("to", "shift").at(-1)?.to ?? clause.from;
  const said = clause
    .moments("future")
    .filter((m) => !byLength.test(text.slice(m.start, m.end)))
    .filter((m, _i, all) => all.length === 1 || !insteadOf.test(text.slice(0, m.start)))
    .flatMap((m) => fromAndTo(clause, m));
  if (leavesDay(clause, said)) return { said, to: [], from: said[0]?.value, led: false };
  // `can't do friday, how about monday`, `tomorrow's thing on thursday`: the day that can't be, or was, is left for the other.
  const left = said.length > 1 && (cannotMake.test(clause.text) || isOwner(clause, said[0]));
  const news = left ? said.slice(1) : said;
  const ledTo = news.filter((m) => tokens.findIndex((token) => token.start >= m.start) >= lead);
  const led = ledTo.length > 0;
  const to = led ? ledTo : news;
  return { said, to, from: led || left ? said.find((m) => !to.includes(m))?.value : undefined, led };
}

/** A meeting moved to another day or time; what isn't said stays as it was. */
export async function fillMove(scene: Scene): Promise<Part> {
  const { clause } = scene;
  const person = withWhom(scene);
  if (person.options) return ask("disambiguation", "client", "meeting.move", {}, person.options);
  const takes = scene.has("@longer") ? lengthened(clause) : null;
  if (takes) return fillLength(scene, person.client, takes);
  const shift = shiftSaid(clause);
  const meetings = await meetingsOf(scene, person.client, shift.from?.day ?? null);
  const candidates = withStranger(scene, atTime(meetings, shift.from?.time ?? null));
  const moved = { shift, candidates, client: person.client };
  return clause.sentence.hearing.facts.meetings ? movedInBooks(scene, moved) : movedAsSaid(scene, moved);
}

/** How a meeting is moved, those that may be meant, and with which client it is. */
interface Moved {
  readonly shift: Shift;
  readonly candidates: readonly Name[];
  readonly client: string | undefined;
}

/** The day and the time it is moved to; null where none is said. */
function newStart(
  clause: Clause,
  { shift, candidates }: Moved,
): { readonly day: Day | null; readonly time: string | null } {
  const dayed = shift.to.find((m) => m.value.day !== null);
  const time = shift.to.find((m) => m.value.time !== null)?.value.time ?? null;
  return { day: dayed ? comingDay(clause, dayed, candidates) : null, time };
}

/** A move of a meeting of the books, which know when it is: its command asks which where several fit. */
function movedInBooks(scene: Scene, moved: Moved): Part {
  const { clause } = scene;
  const { shift, candidates, client } = moved;
  const { day, time } = newStart(clause, moved);
  const later = shift.led ? null : laterBy(clause);
  const was = candidates.length === 1 ? candidates[0]?.detail : undefined;
  const at = time ? besideBooked(clause, shift.said, time, was) : undefined;
  const to = [day, at].filter((one) => one !== null && one !== undefined).join(" ");
  const start = later === null ? to : undefined;
  const unknown = namedOtherwise(scene, candidates, client);
  if (unknown !== undefined) return entry("meeting.move", { meeting: unknown, start });
  const before = shift.from?.day ?? null;
  return entry("meeting.move", {
    client: candidates.length === 0 ? client : undefined,
    on: candidates.length === 0 ? (before ?? undefined) : undefined,
    ...meantOf(scene, candidates, before),
    start,
    later: later === null ? undefined : String(later),
  });
}

/** A move of a meeting of which no more is known than was said. */
function movedAsSaid(scene: Scene, moved: Moved): Part {
  const { clause } = scene;
  const { shift, candidates, client } = moved;
  if (namedOtherwise(scene, candidates, client) !== undefined) return ask("field", "meeting", "meeting.move", {});
  if (candidates.length > 1)
    return ask(
      "disambiguation",
      "meeting",
      "meeting.move",
      { client },
      candidates.map((m) => `${m.name} ${m.detail ?? ""}`.trim()),
    );
  const [meeting] = candidates;
  const later = laterBy(clause);
  const { last } = clause.sentence.hearing;
  const booked = meeting?.detail ?? (last?.intent.startsWith("meeting.") ? last.start : undefined);
  if (later !== null && !shift.led && booked && booked.length >= 16)
    return entry("meeting.move", { client: client ?? meeting?.owner, start: movedBy(booked, later) });
  const { day, time } = newStart(clause, moved);
  if (!time && !day) return ask("field", "time", "meeting.move", { client });
  const at = time ? besideBooked(clause, shift.said, time, booked) : meeting?.detail?.slice(11, 16);
  const on = day ?? (meeting?.detail?.slice(0, 10) as Day | undefined) ?? (time ? dayFor(clause, time) : undefined);
  return entry("meeting.move", { client: client ?? meeting?.owner, start: on && at ? `${on}T${at}` : on });
}

/** A meeting that begins when it did and takes longer or shorter. */
async function fillLength(scene: Scene, client: string | undefined, { by, to }: Lengthened): Promise<Part> {
  const candidates = withStranger(scene, await meetingsOf(scene, client, saidTime(scene.clause, "future").day));
  const length = {
    longer: by === undefined ? undefined : String(by),
    durationMinutes: to === undefined ? undefined : String(to),
  };
  const unknown = namedOtherwise(scene, candidates, client);
  if (unknown !== undefined) return entry("meeting.move", { meeting: unknown, ...length });
  if (scene.clause.sentence.hearing.facts.meetings && candidates.length > 0)
    return entry("meeting.move", { ...meantOf(scene, candidates, null), ...length });
  return entry("meeting.move", { client: client ?? candidates[0]?.owner, ...length });
}

/** Whether a day is whose a meeting is: `tomorrow's thing`. */
function isOwner(clause: Clause, found: Found<Moment> | undefined): boolean {
  return found !== undefined && /^['’]s\s/u.test(clause.sentence.text.slice(found.end));
}

/** Whether the day said is that of the meeting itself: `Acme can't make it friday`, `push tomorrow's lunch by an hour`. */
function leavesDay(clause: Clause, said: readonly Found<Moment>[]): boolean {
  if (said.length !== 1 || clause.has("to") || /(?<!\p{L})(?:instead|rather)(?!\p{L})/iu.test(clause.text))
    return false;
  if (cannotMake.test(clause.text)) return true;
  return said.every(({ value }) => value.time === null) && laterBy(clause) !== null;
}

/** What stands before the day or time that no longer holds: `thursday instead of wednesday`. */
const insteadOf =
  /(?:instead of|rather than|(?<!\p{L})not|en vez de|en lugar de|au lieu d[eu']|statt|anstatt|em vez d[eao]|ao inv[eé]s d[eao]|(?<!\p{L})(?:was|were|used to be|estaba|era|[ée]tait|war|estava))\s*(?:at|on|el|am|le|a)?\s*(?:the\s+)?$/iu;

/** `half an hour later`, `em uma hora`: by how much something is put off, and no moment. */
const byLength =
  /\d.*(?:later|earlier|sooner|sp[äa]ter|fr[üu]her|plus (?:tard|t[ôo]t)|m[áa]s tarde|antes|mais (?:tarde|cedo))$|^half.*(?:later|earlier|sooner)$|^an hour (?:later|earlier|sooner)$|^(?:eine halbe stunde|eine stunde|media hora|una hora|une demi-?heure|une heure|meia hora|uma hora) (?:sp[äa]ter|fr[üu]her|plus (?:tard|t[ôo]t)|m[áa]s (?:tarde|temprano)|antes|mais (?:tarde|cedo))$|^e[mn] (?:\d+|uma?|una|meia|media|duas|dos) (?:horas?|h|min\p{L}*)$/iu;

/** `3pm to 4`, `from 3 to 4`: what is moved is moved from the one to the other, and is no meeting that long. */
function fromAndTo(clause: Clause, found: Found<Moment>): Found<Moment>[] {
  const { text } = clause.sentence;
  const { until, ...value } = found.value;
  const parting = /\s(?:to|nach|auf|para|al?|à|au|pra)\s/iu.exec(text.slice(found.start, found.end));
  if (!until || (until.time === null && until.day === null) || !parting) return [found];
  const place = found.start + parting.index;
  return [
    { start: found.start, end: place, value },
    { start: place + parting[0].length, end: found.end, value: { ...value, day: until.day ?? null, time: until.time } },
  ];
}

/** Those that begin at a time, where one is said and any does: `my 3pm`. */
function atTime(candidates: readonly Name[], time: string | null): readonly Name[] {
  const then = time === null ? [] : candidates.filter((one) => one.detail?.slice(11, 16) === time);
  return then.length > 0 ? then : candidates;
}

/** A meeting that won't take place. */
export async function fillCancel(scene: Scene): Promise<Part> {
  const person = withWhom(scene);
  if (person.options) return ask("disambiguation", "client", "meeting.cancel", {}, person.options);
  const when = saidTime(scene.clause, "future");
  const span = when.day === null ? scene.clause.periods("future")[0]?.value : undefined;
  const all = withStranger(scene, atTime(await meetingsOf(scene, person.client, when.day), when.time));
  // `skip Amira next week`: of a series, the one of then.
  const candidates =
    span && span.from !== span.to
      ? all.filter(({ detail = "" }) => span.from <= detail.slice(0, 10) && detail.slice(0, 10) <= span.to)
      : all;
  const then = when.day ?? (span && candidates.length === 1 ? (candidates[0]?.detail?.slice(0, 10) as Day) : null);
  const unknown = namedOtherwise(scene, candidates, person.client);
  const told = scene.clause.sentence.hearing.facts.meetings !== undefined;
  if (unknown !== undefined)
    return told ? entry("meeting.cancel", { meeting: unknown }) : ask("field", "meeting", "meeting.cancel", {});
  if (told)
    return entry("meeting.cancel", {
      client: candidates.length === 0 ? person.client : undefined,
      on: candidates.length === 0 ? (when.day ?? undefined) : undefined,
      ...meantOf(scene, candidates, then),
    });
  if (candidates.length > 1)
    return ask(
      "disambiguation",
      "meeting",
      "meeting.cancel",
      { client: person.client },
      candidates.map((m) => `${m.name} ${m.detail ?? ""}`.trim()),
    );
  const [meeting] = candidates;
  // Where meetings are known and none is with them, which one is called off is the question.
  if (!meeting && person.client && scene.clause.sentence.hearing.names.all("meeting", 1).length > 0)
    return ask("field", "meeting", "meeting.cancel", { client: person.client });
  return entry("meeting.cancel", { client: person.client ?? meeting?.owner, start: meeting?.detail });
}
