import { UserError } from "../errors.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { type HoursView, readHoursEntry, workedOn } from "./hours-entry.ts";
import { dayMinutes, minutesOn } from "./log-hours.ts";
import { seesMoney } from "./sight.ts";

/** What to change of hours; what is left out stays. */
export interface HoursPatch {
  readonly minutes?: number | undefined;
  readonly on?: Day | undefined;
  readonly project?: Named | null | undefined;
  readonly service?: Named | null | undefined;
  readonly client?: Named | null | undefined;
  readonly member?: Named | undefined;
  readonly note?: string | null | undefined;
  readonly billable?: boolean | undefined;
}

/**
 * Corrects hours (SPEC 4, 12): another project drops the service of the former one. UserErrors: they are billed, another's
 * hours, no time at all, a day to come.
 */
export async function reviseHours(scope: Scope, id: string, patch: HoursPatch): Promise<HoursView> {
  const { work } = scope.say;
  const view = await readHoursEntry(scope, id);
  const { row } = view;
  refuseBilled(scope, view);
  refuseOthers(scope, patch.member?.id ?? row.memberId);
  if (patch.minutes !== undefined && patch.minutes <= 0) throw new UserError(work.tooFewMinutes, work.examples.log);
  if (patch.on && patch.on > scope.today) throw new UserError(work.hoursLater(scope.show.day(patch.on)));
  await refuseOverADay(scope, view, patch);
  const { hourly, ...about } = await aboutAfter(scope, view, patch);
  const moved = about.serviceId !== row.serviceId;
  await scope.write.update("hoursEntry", id, {
    ...about,
    ...(patch.minutes === undefined ? {} : { minutes: patch.minutes }),
    ...(patch.on === undefined ? {} : { workedOn: patch.on }),
    ...(patch.member === undefined ? {} : { memberId: patch.member.id }),
    ...(patch.note === undefined ? {} : { note: patch.note }),
    billable: patch.billable ?? (moved ? hourly : row.billable),
  });
  return readHoursEntry(scope, id);
}

/** Deletes hours that are not billed; a UserError for billed ones, and for another's by who may only log their own. */
export async function deleteHours(scope: Scope, id: string): Promise<HoursView> {
  const view = await readHoursEntry(scope, id);
  refuseBilled(scope, view);
  refuseOthers(scope, view.row.memberId);
  await scope.write.remove("hoursEntry", id);
  return view;
}

async function aboutAfter(scope: Scope, { row, project, service, client }: HoursView, patch: HoursPatch) {
  const said = patch.project !== undefined || patch.service !== undefined || patch.client !== undefined;
  if (!said)
    return { projectId: row.projectId, serviceId: row.serviceId, clientId: row.clientId, hourly: row.billable };
  const kept = patch.project === undefined && patch.client === undefined;
  const keptProject = patch.client === undefined || patch.client?.id === client?.id ? project : null;
  return workedOn(scope, {
    project: patch.project === undefined ? (patch.service ? undefined : keptProject) : patch.project,
    service: patch.service === undefined ? (kept ? service : undefined) : patch.service,
    client: patch.client === undefined ? (row.clientId ? client : undefined) : patch.client,
  });
}

/** A correction never makes a day longer than 24 hours. */
async function refuseOverADay(scope: Scope, { row, member }: HoursView, patch: HoursPatch): Promise<void> {
  const { minutes = row.minutes, on = row.workedOn } = patch;
  if (minutes <= row.minutes && on === row.workedOn && !patch.member) return;
  const total = minutes + (await minutesOn(scope, patch.member?.id ?? row.memberId, on, row.id));
  if (total <= dayMinutes) return;
  const name = patch.member?.name ?? member.name;
  throw new UserError(scope.say.work.dayTooLong(name, scope.show.day(on), scope.show.minutes(total)));
}

function refuseBilled(scope: Scope, { invoice }: HoursView): void {
  if (invoice) throw new UserError(scope.say.work.billedOn(invoice.name), `invoice line ${invoice.name} remove 1`);
}

function refuseOthers(scope: Scope, memberId: string): void {
  if (memberId !== scope.person.id && !seesMoney(scope)) throw new UserError(scope.say.work.othersHours);
}
