import type { Card } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import type { HoursView } from "../../src/work/hours-entry.ts";
import { seesMoney } from "../../src/work/sight.ts";
import { ownRate } from "../../src/work/unbilled-hours.ts";

/** What hours are on: their project and service, else the client, else the note. */
export function hoursOn(scope: Scope, { project, service, client, row }: HoursView): string {
  const { work } = scope.say;
  if (project) return work.hoursOf(project.name, service?.name ?? null);
  return client?.name ?? row.note ?? work.nothingNamed;
}

/** What hours are called: `3 h on Website`. */
export function hoursTitle(scope: Scope, view: HoursView): string {
  return scope.say.work.hoursTitle(scope.show.minutes(view.row.minutes), hoursOn(scope, view));
}

/** How hours are billed: on which invoice, not yet, or not at all. */
function showBilling(scope: Scope, { row, invoice }: HoursView): string {
  const { work } = scope.say;
  if (invoice) return work.isBilled(invoice.name);
  return row.billable ? work.unbilled : work.notBillable;
}

/** Hours as written, resolved (SPEC 12). */
export function hoursCard(scope: Scope, view: HoursView): Card {
  const { fields, hoursReport, perHour } = scope.say.work;
  const rate = ownRate(view.row);
  const { row, project, service, client, member } = view;
  const shown = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  return {
    title: hoursReport,
    fields: [
      { label: fields.duration, value: scope.show.minutes(row.minutes) },
      ...shown(fields.project, project?.name),
      ...shown(fields.service, service?.name),
      ...shown(fields.client, client?.name),
      ...shown(fields.note, row.note),
      { label: fields.date, value: scope.show.day(row.workedOn) },
      { label: fields.member, value: member.name },
      ...shown(fields.rate, seesMoney(scope) && rate ? perHour(scope.show.money(rate)) : null),
      ...(seesMoney(scope) ? [{ label: fields.billing, value: showBilling(scope, view) }] : []),
    ],
  };
}

/** Hours in a table, the newest first. */
export function hoursListCard(scope: Scope, entries: readonly HoursView[]): Card {
  const { heads, none, hoursList } = scope.say.work;
  const billing = seesMoney(scope);
  return {
    title: hoursList,
    fields: [],
    table: {
      head: [
        heads.date,
        heads.hours,
        heads.project,
        heads.client,
        heads.for,
        heads.member,
        ...(billing ? [heads.billing] : []),
      ],
      rows: entries.map((view) => [
        scope.show.day(view.row.workedOn),
        scope.show.minutes(view.row.minutes),
        view.project ? scope.say.work.hoursOf(view.project.name, view.service?.name ?? null) : none,
        view.client?.name ?? none,
        view.row.note ?? none,
        view.member.name,
        ...(billing ? [showBilling(scope, view)] : []),
      ]),
    },
  };
}
