import type { Timer } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day } from "../time/day.ts";
import { instantOf, wallTime } from "../time/zone.ts";
import { type HoursView, type SaidWork, workedOn } from "./hours-entry.ts";
import { logHours } from "./log-hours.ts";

/** A running timer, with how long it has run by the clock. */
export interface RunningTimer {
  readonly row: Timer;
  /** What it runs on: project and service, else client, else note; null when nothing was named. */
  readonly on: string | null;
  readonly startedOn: Day;
  /** `HH:MM` on the person's clock. */
  readonly startedTime: string;
  readonly minutes: number;
  /** From its start to the end of that day. */
  readonly untilMidnight: number;
  /** It ran through the night or half a day, so that somebody must have forgotten it. */
  readonly forgotten: boolean;
}

/** A timer over this long is taken for forgotten, one that ran into another day over this less long. */
const forgottenAfter = 12 * 60;
const forgottenOvernight = 4 * 60;

const minutesBetween = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / 60_000);

/** The person's running timer, or null. One a member (SPEC 4); it is a row, so it outlives any restart. */
export async function runningTimer(scope: Scope): Promise<RunningTimer | null> {
  const name = { select: { name: true } } as const;
  const found = await scope.read.timer.findFirst({
    where: { memberId: scope.person.id },
    include: { project: name, service: name, client: name },
  });
  if (!found) return null;
  const { project, service, client, ...row } = found;
  const started = wallTime(row.startedAt, scope.zone);
  const minutes = minutesBetween(row.startedAt, scope.at);
  const midnight = instantOf({ day: addDays(started.day, 1), time: "00:00" }, scope.zone);
  const limit = started.day < scope.today ? forgottenOvernight : forgottenAfter;
  return {
    row,
    on: project ? scope.say.work.hoursOf(project.name, service?.name ?? null) : (client?.name ?? row.note),
    startedOn: started.day,
    startedTime: started.time,
    minutes,
    untilMidnight: minutesBetween(row.startedAt, midnight),
    forgotten: minutes >= limit,
  };
}

/** Starts the person's timer now. The one running has to be stopped before. */
export async function startTimer(
  scope: Scope,
  said: SaidWork & { readonly note?: string | undefined },
): Promise<Timer> {
  const { projectId, serviceId, clientId } = await workedOn(scope, said);
  return scope.write.insert("timer", {
    memberId: scope.person.id,
    projectId,
    serviceId,
    clientId,
    note: said.note ?? null,
    startedAt: scope.at,
  });
}

/** Stops a timer: `minutes` are logged on the day it was started; nothing is when they are none. */
export async function stopTimer(scope: Scope, timer: RunningTimer, minutes: number): Promise<HoursView | null> {
  const { row, startedOn } = timer;
  await scope.write.remove("timer", row.id);
  if (minutes <= 0) return null;
  const known = (id: string | null) => (id === null ? undefined : { id, name: "" });
  return logHours(scope, {
    minutes,
    on: startedOn > scope.today ? scope.today : startedOn,
    project: known(row.projectId),
    service: known(row.serviceId),
    client: known(row.clientId),
    note: row.note ?? undefined,
  });
}
