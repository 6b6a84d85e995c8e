import { takeClient } from "../clients/take-client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { type HoursView, readHoursEntry, type SaidWork, workedOn } from "./hours-entry.ts";
import { seesMoney } from "./sight.ts";

export interface NewHours extends Omit<SaidWork, "client"> {
  /** Whom it was for; one who is new is added with the hours. */
  readonly client?: NamedOrNew | null | undefined;
  readonly minutes: number;
  readonly on: Day;
  /** Who worked; the person unless told otherwise. */
  readonly member?: Named | undefined;
  readonly note?: string | undefined;
  readonly billable?: boolean | undefined;
  /** What an hour of it costs, before what its service, project or the workspace says; left out by who sees no money. */
  readonly rate?: Money | undefined;
}

/** The minutes of a day. */
export const dayMinutes = 24 * 60;

/**
 * Writes down time worked (SPEC 4). On a service that is not priced by the hour it is not billable unless told so.
 * UserErrors: no time at all, a day to come, another's hours by who may only log their own, a project not in sight.
 */
export async function logHours(scope: Scope, given: NewHours): Promise<HoursView> {
  const { work } = scope.say;
  if (given.minutes <= 0) throw new UserError(work.tooFewMinutes, work.examples.log);
  if (given.on > scope.today) throw new UserError(work.hoursLater(scope.show.day(given.on)), work.examples.log);
  const memberId = given.member?.id ?? scope.person.id;
  if (memberId !== scope.person.id && !seesMoney(scope)) throw new UserError(work.othersToLog, work.examples.log);
  const rate = seesMoney(scope) ? given.rate : undefined;
  const client = given.client ? await takeClient(scope, given.client) : given.client;
  const { hourly, ...on } = await workedOn(scope, { ...given, client });
  const row = await scope.write.insert("hoursEntry", {
    ...on,
    memberId,
    minutes: given.minutes,
    workedOn: given.on,
    note: given.note ?? null,
    billable: given.billable ?? hourly,
    rateMinor: rate?.minor ?? null,
    rateCurrency: rate?.currency ?? null,
  });
  return readHoursEntry(scope, row.id);
}

/** The minutes a member has logged on a day, but those of one entry. */
export async function minutesOn(scope: Scope, memberId: string, day: Day, except?: string): Promise<number> {
  const sum = await scope.read.hoursEntry.aggregate({
    where: { memberId, workedOn: day, ...(except === undefined ? {} : { id: { not: except } }) },
    _sum: { minutes: true },
  });
  return sum._sum.minutes ?? 0;
}
