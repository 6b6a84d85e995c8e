import type { Found } from "../../found.ts";
import { addDays, type Day, dayOfMonth, minutesPerDay } from "../../time/day.ts";
import { findDurations } from "../../time/find-durations.ts";
import type { Moment } from "../../time/find-moments.ts";
import { movedBy } from "../../time/moved-by.ts";
import { ruleOf } from "../../time/recurrence.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import { phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import { partyOf } from "../flow/party.ts";
import { impossibleClock, impossibleDay } from "../marks/impossible-day.ts";
import type { Name } from "../names/names.ts";
import { cannotMake } from "../signs/cannot-make.ts";
import { doubtfulTime } from "../signs/doubtful-time.ts";
import { dayOfTalk } from "../signs/told-day.ts";
import { besideBooked } from "./beside-booked.ts";
import { followUpTime, interactionText } from "./interaction-text.ts";
import { laterBy } from "./later-by.ts";
import { asidesOf } from "./left-over.ts";
import {
  meetingAgenda,
  meetingContact,
  meetingPlace,
  meetingRhythm,
  meetingStranger,
  meetingTitle,
} from "./meeting-words.ts";
import { ask, entry, type Part } from "./part.ts";
import { reminderText, saidRhythm } from "./reminder-text.ts";
import { dayFor, saidDay, saidName, saidTime, saidValue, worked } from "./said.ts";
import { clientOf } from "./said-client.ts";
import { meantOf, meetingsOf, namedOtherwise, withStranger } from "./which-meeting.ts";

function who(scene: Scene) {
  const named = namesOf(scene.clause, "client")[0];
  if (named) return clientOf(scene, { clients: named.value, words: null });
  for (const cue of scene.clause.hits("with", "meetVerb", "for", "shift", "callOff")) {
    const words = phraseFrom(scene.clause, cue.to);
    const known = words ? partyOf(scene.clause, words).clients : [];
    if (known.length > 0) return clientOf(scene, { clients: known, words: null });
  }
  return {};
}

/** Members who come along, beside the person or the client the meeting is with: no field of it names them, so its title does. */
function withMembers(clause: Clause, client: string | undefined): string | undefined {
  const members = namesOf(clause, "member").flatMap(({ value }) =>
    value.length === 1 ? value.map((one) => one.name) : [],
  );
  if (members.length === 0) return undefined;
  const other = meetingContact(clause) ?? client;
  return [...new Set([...(other === undefined ? [] : [other]), ...members])].join(", ");
}

/** A meeting to come. */
export function fillMeeting(scene: Scene): Part {
  const { clause } = scene;
  const { hearing } = clause.sentence;
  const person = who(scene);
  const rhythm = meetingRhythm(clause);
  const when = rhythm
    ? { ...saidTime(clause, "future"), day: rhythm.day, time: rhythm.time }
    : saidTime(clause, "future");
  const length = worked(clause).find((d) => d.value.minutes > 0 && d.value.minutes <= 12 * 60);
  const day = when.day ?? (when.time ? dayFor(clause, when.time) : null);
  const end = when.endTime && day ? `${when.endDay ?? day}T${when.endTime}` : undefined;
  const whom =
    withMembers(clause, person.client) ??
    (person.client && namesOf(clause, "client").length === 0 ? undefined : meetingStranger(clause));
  const place = meetingPlace(clause);
  const contact = meetingContact(clause);
  const said = {
    client: person.client,
    start: day && when.time ? `${day}T${when.time}` : (day ?? undefined),
    end,
    durationMinutes: length ? String(length.value.minutes) : undefined,
    medium: saidValue(clause, "medium"),
    priority: saidValue(clause, "priority"),
    repeat: rhythm?.rule,
    except: rhythm?.except.join(", ") || undefined,
    name: meetingTitle(clause),
    whom,
    agenda: meetingAgenda(clause) ?? asidesOf(clause, [person.client, whom, contact, meetingTitle(clause), place]),
    place,
    contact,
  };
  if (person.options) return ask("disambiguation", "client", "meeting.book", said, person.options);
  if (impossibleDay(clause.text, hearing.dateOrder ?? (hearing.locale === "en-US" ? "mdy" : "dmy")))
    return ask("field", "date", "meeting.book", { ...said, start: undefined });
  if (impossibleClock(clause.text))
    return ask("field", "time", "meeting.book", { ...said, start: day ?? undefined, end: undefined });
  if (!day && !when.time) return ask("field", scene.has("@period") ? "date" : "time", "meeting.book", said);
  if (day && !when.time) return ask("field", "time", "meeting.book", said);
  if (day && day < hearing.today) return ask("field", "date", "meeting.book", said);
  const doubt = day && when.time ? doubtfulTime(clause, day, when) : null;
  // What is only to be confirmed the command asks about by itself, naming the time.
  if (doubt === "confirm") return ask("confirm", "time", "meeting.book", said);
  if (doubt) return ask("field", "time", "meeting.book", { ...said, start: day ?? undefined, end: undefined });
  return entry("meeting.book", said);
}

/** A day told by its name alone, and not as today. */
const byName = /^(?!heute?|today|tonight|now|hoy|ahora|aujourd|maintenant|hoje|agora|jetzt|gleich|noch)\p{L}{2}/iu;

/** The day a meeting is moved to: `auf Freitag`, told on a Friday of a meeting of next week, is no day before it. */
function comingDay(clause: Clause, { start, value: { day } }: Found<Moment>, candidates: readonly Name[]): Day | null {
  const { today } = clause.sentence.hearing;
  const [meeting, ...more] = candidates;
  const isLater = more.length === 0 && (meeting?.detail ?? "").slice(0, 10) > today;
  return day === today && isLater && byName.test(clause.sentence.text.slice(start)) ? addDays(day, 7) : day;
}

/** A meeting moved to another day or time; what isn't said stays as it was. */
export async function fillMove(scene: Scene): Promise<Part> {
  const { clause } = scene;
  const person = who(scene);
  if (person.options) return ask("disambiguation", "client", "meeting.move", {}, person.options);
  const to = clause.hits("to", "shift").at(-1)?.to ?? clause.from;
  const said = clause
    .moments("future")
    .filter((m) => !byLength.test(clause.sentence.text.slice(m.start, m.end)))
    .filter((m, _i, all) => all.length === 1 || !insteadOf.test(clause.sentence.text.slice(0, m.start)))
    .flatMap((m) => fromAndTo(clause, m));
  const stays = leavesDay(clause, said);
  // `can't do friday, how about monday`, `tomorrow's thing on thursday`: the day that can't be, or was, is left for the other.
  const left = cannotMake.test(clause.text) || isOwner(clause, said[0]);
  const other = said.length > 1 && left ? said.slice(1) : undefined;
  const target = stays
    ? []
    : (other ?? said).filter((m) => clause.sentence.tokens.findIndex((t) => t.start >= m.start) >= to);
  const moments = target.length > 0 || stays ? target : (other ?? said);
  const timed = moments.find((m) => m.value.time !== null)?.value;
  const dayed = moments.find((m) => m.value.day !== null);
  const from = target.length > 0 || stays || other ? said.find((m) => !moments.includes(m))?.value : undefined;
  const before = from?.day ?? null;
  const candidates = withStranger(scene, atTime(await meetingsOf(scene, person.client, before), from?.time ?? null));
  const day = dayed ? comingDay(clause, dayed, candidates) : null;
  const unknown = namedOtherwise(scene, candidates, person.client);
  if (unknown !== undefined && !clause.sentence.hearing.facts.meetings)
    return ask("field", "meeting", "meeting.move", {});
  if (clause.sentence.hearing.facts.meetings) {
    const later = target.length === 0 ? laterBy(clause) : null;
    const was = candidates.length === 1 ? candidates[0]?.detail : undefined;
    const time = timed?.time ? besideBooked(clause, said, timed.time, was) : undefined;
    const to = [day, time].filter((one) => one !== null && one !== undefined).join(" ");
    if (unknown !== undefined)
      return entry("meeting.move", { meeting: unknown, start: later === null ? to : undefined });
    return entry("meeting.move", {
      client: candidates.length === 0 ? person.client : undefined,
      on: candidates.length === 0 ? (before ?? undefined) : undefined,
      ...meantOf(scene, candidates, before),
      start: later === null ? to : undefined,
      later: later === null ? undefined : String(later),
    });
  }
  if (candidates.length > 1)
    return ask(
      "disambiguation",
      "meeting",
      "meeting.move",
      { client: person.client },
      candidates.map((m) => `${m.name} ${m.detail ?? ""}`.trim()),
    );
  const [meeting] = candidates;
  const moved = laterBy(clause);
  const { last } = clause.sentence.hearing;
  const booked = meeting?.detail ?? (last?.intent.startsWith("meeting.") ? last.start : undefined);
  if (moved !== null && target.length === 0 && booked && booked.length >= 16)
    return entry("meeting.move", { client: person.client ?? meeting?.owner, start: movedBy(booked, moved) });
  const time = timed?.time ? besideBooked(clause, said, timed.time, booked) : meeting?.detail?.slice(11, 16);
  const on =
    day ?? (meeting?.detail?.slice(0, 10) as Day | undefined) ?? (timed?.time ? dayFor(clause, timed.time) : undefined);
  if (!timed && !day) return ask("field", "time", "meeting.move", { client: person.client });
  return entry("meeting.move", {
    client: person.client ?? meeting?.owner,
    start: on && time ? `${on}T${time}` : on,
  });
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

/** `half an hour later`: by how much something is put off, and no moment. */
const byLength =
  /\d.*(?:later|earlier|sooner|sp[äa]ter|fr[üu]her|plus (?:tard|t[ôo]t)|m[áa]s tarde|antes|mais (?:tarde|cedo))$|^half.*(?:later|earlier|sooner)$|^an hour (?:later|earlier|sooner)$/iu;

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
  const person = who(scene);
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

/** Somebody in capitals behind how they were met whom the books don't know: `spoke to Umbrella about a website`. */
function strangerMet(clause: Clause): string | undefined {
  for (const cue of clause.cues.filter((one) => one.name.startsWith("channel."))) {
    const phrase = phraseFrom(clause, cue.to, { ends: ["about"] });
    if (phrase?.capital && !phrase.article) return phrase.text;
  }
  return undefined;
}

/** How they were in touch: of `had a word with Acme on the phone` the phone. */
function channelSaid(clause: Clause): string {
  const talked = clause.has("channel.call", "channel.email", "channel.meeting", "channel.text");
  const said = saidValue(clause, "channel", talked ? ["note"] : []);
  if (said === "meeting" && clause.has("medium.phone") && clause.has("channel.call")) return "call";
  return said ?? (clause.has("meetingNoun", "meetVerb") && !clause.has("channel.note") ? "meeting" : "note");
}

/** A call, mail, meeting, text or note that happened, with the follow-up it asks for. */
export function fillInteraction(scene: Scene): Part {
  const { clause } = scene;
  const person = who(scene);
  const follow = clause.hits("followUp")[0];
  const followUp = follow
    ? (saidDay(clause, "future", follow.to) ?? saidDay(clause, "future", follow.from - 3, follow.from))
    : undefined;
  // What a note says behind its colon is its text: `note on Acme: pays on the first`.
  const colon = clause.has("channel.note")
    ? clause.sentence.tokens.findIndex((t, i) => i > clause.from && t.text === ":")
    : -1;
  const until = colon > 0 && colon < clause.to ? colon : clause.to;
  const on = dayOfTalk(clause, follow ? follow.from : until);
  const { today } = clause.sentence.hearing;
  const contacts = namesOf(clause, "contact")[0]?.value ?? [];
  const stranger = person.client || contacts.length > 0 ? undefined : strangerMet(clause);
  const told = interactionText(clause, stranger);
  const known = contacts.filter((one) => person.client === undefined || one.owner === person.client);
  const contact = known.length === 1 ? known[0] : undefined;
  const single = followUp !== undefined && clause.moments("past").filter((m) => m.value.day !== null).length === 1;
  const said = {
    client: person.client ?? contact?.owner ?? stranger,
    contact: contact?.name,
    channel: channelSaid(clause),
    on: on && !single && on <= today && on !== followUp ? on : today,
    followUp: followUp ? followUpTime(clause, followUp) : told.followUp,
    summary: told.summary,
    nextStep: told.nextStep,
  };
  if (person.options) return ask("disambiguation", "client", "interaction.log", said, person.options);
  return entry("interaction.log", said);
}

/** `in 2 hours`, `after 90 minutes`: a time that runs from now, shorter than a day, with its place in the sentence. */
function delaySaid(
  clause: Clause,
): { readonly minutes: number; readonly start: number; readonly end: number } | undefined {
  const { text, tokens, hearing } = clause.sentence;
  const from = tokens[clause.from]?.start ?? 0;
  for (const found of findDurations(clause.text, hearing.locale)) {
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
    /(?<!\p{L})(?:tonight|(?:this|tomorrow|\p{L}+day) (?:evening|night)|(?:esta|mañana por la) noche|(?:ce|demain) soir|(?:heute|morgen) abend|(?:hoje|amanhã) (?:à|de) noite|esta noite)(?!\p{L})/iu,
    "19:00",
  ],
  [
    /(?<!\p{L})(?:(?:this|tomorrow|\p{L}+day) afternoon|(?:esta|mañana por la) tarde|cet après-midi|demain après-midi|(?:heute|morgen) nachmittag|(?:hoje|amanhã) (?:à|de) tarde)(?!\p{L})/iu,
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
  const { clause } = scene;
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
    for: withoutEnding(reminderText(clause, places), rhythm?.ending),
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
  if (impossibleDay(clause.text, hearing.dateOrder ?? (hearing.locale === "en-US" ? "mdy" : "dmy")))
    return ask("field", "date", "reminder.add", { ...said, due: undefined });
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
