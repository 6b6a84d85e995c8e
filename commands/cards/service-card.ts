import type { Card } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import type { ServiceView } from "../../src/work/read-service.ts";
import { seesMoney } from "../../src/work/sight.ts";
import { showAmounts } from "./client-figures.ts";

/** What a service costs: `$80.00 an hour`, `$600.00 fixed`, `$12.00 per page`. */
function showPrice(scope: Scope, { row }: ServiceView): string {
  const { work } = scope.say;
  const known = row.pricing === "hourly" || row.pricing === "fixed" ? work.pricings[row.pricing] : null;
  const unit = known ?? row.pricing;
  if (row.rateMinor === null) return unit;
  const rate = scope.show.minor(row.rateMinor, row.currency);
  return row.pricing === "hourly" ? work.perHour(rate) : work.perUnit(rate, unit);
}

const worthOf = (scope: Scope, { row, valueMinor }: ServiceView) =>
  valueMinor === null ? scope.say.work.none : scope.show.minor(valueMinor, row.currency);

/** Everything about a service, with what is derived (SPEC 4). */
export function serviceCard(scope: Scope, view: ServiceView): Card {
  const { fields, statuses } = scope.say.work;
  const { row, project, client, member, loggedMinutes, income } = view;
  const shown = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  return {
    title: row.name,
    fields: [
      ...shown(fields.client, client?.name),
      { label: fields.project, value: project.name },
      { label: fields.pricing, value: showPrice(scope, view) },
      ...shown(fields.quantity, row.quantityMilli === null ? null : String(Number(row.quantityMilli) / 1000)),
      ...shown(fields.duration, row.minutes === null ? null : scope.show.minutes(row.minutes)),
      ...shown(fields.logged, loggedMinutes > 0 ? scope.show.minutes(loggedMinutes) : null),
      { label: fields.value, value: worthOf(scope, view) },
      { label: fields.income, value: showAmounts(scope, income, row.currency) },
      { label: fields.status, value: statuses[row.status] },
      ...shown(fields.assigned, member?.name),
    ],
  };
}

/** Services in a table; prices, values and income only for those who may see them (SPEC 1). */
export function servicesTable(
  scope: Scope,
  services: readonly ServiceView[],
  withProject = false,
): NonNullable<Card["table"]> {
  const { heads, statuses, none } = scope.say.work;
  const amounts = seesMoney(scope);
  return {
    head: [
      heads.service,
      ...(withProject ? [heads.project, heads.client] : []),
      heads.status,
      heads.hours,
      ...(amounts ? [heads.pricing, heads.value, heads.income] : []),
    ],
    rows: services.map((view) => [
      view.row.name,
      ...(withProject ? [view.project.name, view.client?.name ?? none] : []),
      statuses[view.row.status],
      view.loggedMinutes > 0 ? scope.show.minutes(view.loggedMinutes) : none,
      ...(amounts
        ? [showPrice(scope, view), worthOf(scope, view), showAmounts(scope, view.income, view.row.currency)]
        : []),
    ]),
  };
}
