import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day, weekdayOf } from "../time/day.ts";
import { daysOf, type Rule, readRule, ruleOf } from "../time/recurrence.ts";
import type { WallTime } from "../time/zone.ts";
import { planned } from "./book-meeting.ts";
import { type FullMeeting, readMeeting } from "./full-meeting.ts";
import { heldColumns } from "./held.ts";
import { booked, nextOccurrence, spanAt } from "./occurrences.ts";
import { firstLook } from "./reminded.ts";
import type { Schedule } from "./schedule.ts";
import { timesWritten } from "./taken-back.ts";

/** Where a meeting goes: a wall time in its own zone, and how long it then takes. */
export interface Target extends WallTime {
  readonly minutes: number;
}

/** The number of a meeting's next change: counted from the journal, so that no calendar sees an older one after an undo. */
async function nextSequence(scope: Scope, meeting: FullMeeting): Promise<number> {
  return Math.max(meeting.sequence + 1, await timesWritten(scope, meeting.id));
}

/** Moves a meeting that takes place once, or a whole series from its next time on. */
export async function moveMeeting(scope: Scope, meeting: FullMeeting, target: Target): Promise<FullMeeting> {
  const schedule = await scheduleAt(scope, meeting, target);
  const ended = meeting.rule === null ? null : await endedBefore(scope, meeting);
  if (ended) return continued(scope, meeting, ended, schedule);
  const columns = await planned(scope, schedule);
  if (meeting.rule !== null) await dropExceptions(scope, meeting, columns.rule === meeting.rule);
  return rewrite(scope, meeting, { ...columns, status: "booked" });
}

/** The schedule a meeting has once it is moved; a series is given the weekday or day of the month it is moved to. */
export async function scheduleAt(scope: Scope, meeting: FullMeeting, target: Target): Promise<Schedule> {
  const { zone, rule } = meeting;
  if (rule === null) return { ...target, zone, rule };
  const next = await nextOccurrence(meeting, scope.at);
  const on = next?.on ?? meeting.startOn;
  return { ...target, zone, rule: on === target.day ? rule : ruleMoved(scope, rule, target.day) };
}

function ruleMoved(scope: Scope, rule: Rule, to: Day): Rule {
  const { weekdays, nth, dayOfMonth, ...rest } = readRule(rule);
  if (rest.unit === "week" && (weekdays?.length ?? 1) === 1) return ruleOf({ ...rest, weekdays: [weekdayOf(to)] });
  if (rest.unit === "month" && nth === undefined) return ruleOf({ ...rest, dayOfMonth: Number(to.slice(8)) });
  if (rest.unit === "day" || rest.unit === "year") return rule;
  throw new UserError(scope.say.calendar.rhythmStays, scope.say.calendar.examples.repeat);
}

/** The rule a series that has begun ends with, before its next time; null when it has not begun. */
export async function endedBefore(
  scope: Scope,
  meeting: FullMeeting,
): Promise<{ rule: Rule; next: Day; past: number } | null> {
  const { rule, startOn, startsAt } = meeting;
  if (rule === null || startsAt >= scope.at) return null;
  const next = (await nextOccurrence(meeting, scope.at))?.on ?? scope.today;
  const days = (await daysOf(rule, startOn, startOn, 3000)).filter((day) => day < next);
  const until = days.at(-1) ?? addDays(next, -1);
  const { count: _count, ...rest } = readRule(rule);
  return { rule: ruleOf({ ...rest, until }), next, past: days.length };
}

/** A series that has begun keeps what was held: it ends, and goes on as another at the new time. */
async function continued(
  scope: Scope,
  meeting: FullMeeting,
  ended: { readonly rule: Rule; readonly past: number },
  schedule: Schedule,
): Promise<FullMeeting> {
  const { exceptions: _exceptions, client: _client, contact: _contact, documents: _documents, ...row } = meeting;
  const { id: _id, workspaceId: _workspace, createdAt: _created, ...kept } = row;
  const { count, ...rest } = readRule(schedule.rule ?? "");
  const left = count === undefined ? rest : { ...rest, count: Math.max(1, count - ended.past) };
  const columns = await planned(scope, { ...schedule, rule: ruleOf(left) });
  await endSeries(scope, meeting, ended.rule);
  const scheduled = booked(columns);
  const nudgeAt = await firstLook(scope, meeting, scheduled);
  const held = await heldColumns(scheduled, scope.at);
  const made = await scope.write.insert("meeting", {
    ...kept,
    ...columns,
    ...held,
    sequence: 0,
    snoozedTo: null,
    nudgeAt,
  });
  return readMeeting(scope, made.id);
}

/** Ends a series with a rule that has no more days to come. */
export async function endSeries(scope: Scope, meeting: FullMeeting, rule: Rule): Promise<void> {
  const columns = await planned(scope, scheduleOf({ ...meeting, rule }));
  await rewrite(scope, meeting, columns);
}

function scheduleOf({ startOn, startTime, minutes, zone, rule }: FullMeeting): Schedule {
  return { day: startOn, time: startTime, minutes, zone, rule };
}

/** Moves one of a series, by the day its rule gives it. */
export async function moveOccurrence(
  scope: Scope,
  meeting: FullMeeting,
  on: Day,
  target: Target,
): Promise<FullMeeting> {
  const { startsAt, endsAt } = spanAt(target, meeting.zone, target.minutes);
  const own = { startOn: target.day, startTime: target.time, minutes: target.minutes, startsAt, cancelled: false };
  await except(scope, meeting, on, own);
  return rewrite(scope, meeting, endsAt > meeting.endsAt ? { endsAt } : {});
}

/** Calls off one of a series. */
export async function cancelOccurrence(scope: Scope, meeting: FullMeeting, on: Day): Promise<FullMeeting> {
  const none = { startOn: null, startTime: null, minutes: null, startsAt: null, cancelled: true };
  await except(scope, meeting, on, none);
  return rewrite(scope, meeting, {});
}

async function except(
  scope: Scope,
  meeting: FullMeeting,
  occurrenceOn: Day,
  own: Partial<FullMeeting["exceptions"][number]> & { readonly cancelled: boolean },
): Promise<void> {
  const known = meeting.exceptions.find((one) => one.occurrenceOn === occurrenceOn);
  if (known) await scope.write.update("meetingException", known.id, own);
  else await scope.write.insert("meetingException", { meetingId: meeting.id, occurrenceOn, ...own });
}

/** What of a series was called off or moved by its day means nothing under another rule; moved ones go back with the others. */
async function dropExceptions(scope: Scope, meeting: FullMeeting, keepsDays: boolean): Promise<void> {
  const gone = meeting.exceptions.filter((one) => !(keepsDays && one.cancelled));
  for (const one of gone) await scope.write.remove("meetingException", one.id);
}

/** Writes columns of a meeting's time, counts the change and plans its reminders anew. */
export async function rewrite(
  scope: Scope,
  meeting: FullMeeting,
  columns: Partial<
    Omit<FullMeeting, "id" | "workspaceId" | "createdAt" | "exceptions" | "client" | "contact" | "documents">
  >,
): Promise<FullMeeting> {
  const planned = { ...(await readMeeting(scope, meeting.id)), ...columns };
  const nudgeAt = await firstLook(scope, meeting, planned);
  const held = await heldColumns(planned, scope.at);
  const sequence = await nextSequence(scope, meeting);
  await scope.write.update("meeting", meeting.id, { snoozedTo: null, ...columns, ...held, sequence, nudgeAt });
  return readMeeting(scope, meeting.id);
}
