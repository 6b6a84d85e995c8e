import { type Clause, namesOf } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { impossibleClock, impossibleDay } from "../marks/impossible-day.ts";
import { doubtfulTime } from "../signs/doubtful-time.ts";
import { pricedEvent } from "../signs/priced-event.ts";
import { asidesOf, closingWords } from "./left-over.ts";
import {
  meetingAgenda,
  meetingContact,
  meetingPlace,
  meetingRhythm,
  meetingStranger,
  meetingTitle,
} from "./meeting-words.ts";
import { ask, entry, type Part } from "./part.ts";
import { dayFor, saidTime, saidValue, worked } from "./said.ts";
import { withWhom } from "./with-whom.ts";

/** Members who come along, beside the person or the client the meeting is with: no field of it names them, so its title does. */
function withMembers(clause: Clause, client: string | undefined): string | undefined {
  const members = namesOf(clause, "member").flatMap(({ value }) =>
    value.length === 1 ? value.map((one) => one.name) : [],
  );
  if (members.length === 0) return undefined;
  const other = meetingContact(clause) ?? client;
  return [...new Set([...(other === undefined ? [] : [other]), ...members])].join(", ");
}

/** What is to be talked about, or done: told by itself, in a part of its own, or last of all. */
function agendaOf(clause: Clause, taken: readonly (string | undefined)[]): string | undefined {
  const about = meetingAgenda(clause) ?? asidesOf(clause, taken) ?? closingWords(clause, taken);
  const [price] = pricedEvent(clause) ? clause.money : [];
  const amount = price && clause.sentence.text.slice(price.start, price.end).trim();
  return amount && !about?.includes(amount) ? [about, amount].filter(Boolean).join(", ") : about;
}

/** A meeting to come. */
export function fillMeeting(scene: Scene): Part {
  const { clause } = scene;
  const { hearing } = clause.sentence;
  const person = withWhom(scene);
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
    agenda: agendaOf(clause, [person.client, whom, contact, meetingTitle(clause), place]),
    place,
    contact,
  };
  if (person.options) return ask("disambiguation", "client", "meeting.book", said, person.options);
  if (impossibleDay(clause.text, hearing)) return ask("field", "date", "meeting.book", { ...said, start: undefined });
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
