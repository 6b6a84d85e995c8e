import type { Card } from "../../src/chat/reply.ts";
import { money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import { minorIn } from "../../src/work/project-figures.ts";
import type { ProjectView } from "../../src/work/read-project.ts";
import type { ShownProject } from "../../src/work/show-project.ts";
import { seesMoney } from "../../src/work/sight.ts";
import { showAmounts } from "./client-figures.ts";
import { documentsField } from "./documents-field.ts";
import { servicesTable } from "./service-card.ts";

type Field = Card["fields"][number];

/** How far a project is, as a whole percent; "—" when there is nothing to divide by, or when it would tell of money. */
export function showPercent(scope: Scope, { completion }: Pick<ProjectView, "completion">): string {
  const hidden = completion.basis === "invoicing" && !seesMoney(scope);
  return scope.show.percent(hidden ? null : completion.percent);
}

/** How far a project is, with what that is told by (SPEC 4). */
function showCompletion(scope: Scope, view: ProjectView): string {
  const { work } = scope.say;
  const { row, completion, figures } = view;
  const percent = showPercent(scope, view);
  if (completion.percent === null || percent === work.none) return work.none;
  if (completion.basis === "hours")
    return work.byHours(
      percent,
      scope.show.minutes(figures.loggedMinutes),
      scope.show.minutes(row.estimatedMinutes ?? 0),
    );
  const { currency } = row;
  const invoiced = scope.show.minor(minorIn(figures.invoiced, currency), currency);
  return work.byInvoicing(percent, invoiced, scope.show.minor(row.valueMinor ?? 0n, currency));
}

/** What was typed in of a project, and how far it is; figures of money only for those who may see them (SPEC 1). */
export function projectCard(scope: Scope, view: ProjectView): Card {
  return { title: view.row.name, fields: [...headFields(scope, view), ...tailFields(scope, view)] };
}

/** Everything about a project, with its services. */
export function shownProjectCard(scope: Scope, shown: ShownProject): Card {
  const { fields, tasksDone } = scope.say.work;
  const { view, services, tasks, documents } = shown;
  const table = servicesTable(scope, services);
  return {
    title: view.row.name,
    fields: [
      ...headFields(scope, view),
      ...(seesMoney(scope) ? moneyFields(scope, view) : []),
      ...(tasks.all > 0 ? [{ label: fields.tasks, value: tasksDone(tasks.done, tasks.all) }] : []),
      ...tailFields(scope, view),
      ...documentsField(scope, documents),
    ],
    ...(services.length > 0 ? { table } : {}),
  };
}

function headFields(scope: Scope, view: ProjectView): Field[] {
  const { work, say } = { work: scope.say.work, say: scope.say };
  const { row, client, figures } = view;
  const amounts = seesMoney(scope);
  const shown = (label: string, value: string | null): Field[] => (value === null ? [] : [{ label, value }]);
  const minor = (value: bigint | null) => (value === null ? null : scope.show.minor(value, row.currency));
  const day = (value: string | null) => (value === null ? null : scope.show.day(value));
  const logged = figures.loggedMinutes > 0 || row.estimatedMinutes !== null;
  return [
    ...shown(work.fields.client, client?.name ?? null),
    ...(amounts ? shown(work.fields.value, minor(row.valueMinor)) : []),
    { label: work.fields.status, value: work.statuses[row.status] },
    { label: work.fields.priority, value: work.priorities[row.priority] },
    ...shown(work.fields.start, day(row.startOn)),
    ...shown(work.fields.due, day(row.dueOn)),
    ...shown(work.fields.completed, day(row.completedOn)),
    ...shown(work.fields.estimate, row.estimatedMinutes === null ? null : scope.show.minutes(row.estimatedMinutes)),
    ...shown(work.fields.logged, logged ? scope.show.minutes(figures.loggedMinutes) : null),
    { label: say.work.fields.completion, value: showCompletion(scope, view) },
    ...(amounts
      ? shown(work.fields.rate, row.rateMinor === null ? null : work.perHour(minor(row.rateMinor) ?? ""))
      : []),
  ];
}

function moneyFields(scope: Scope, { row, figures }: ProjectView): Field[] {
  const { fields } = scope.say.work;
  const { invoiced, earned, spent, unbilledMinutes } = figures;
  const amounts = (label: string, list: typeof invoiced) => ({ label, value: showAmounts(scope, list, row.currency) });
  const currencies = [...new Set([...earned, ...spent].map((one) => one.currency))];
  const profit = currencies.map((code) => money(minorIn(earned, code) - minorIn(spent, code), code));
  return [
    amounts(fields.invoiced, invoiced),
    amounts(fields.earned, earned),
    ...(spent.length > 0 ? [amounts(fields.spent, spent), amounts(fields.profit, profit)] : []),
    ...(unbilledMinutes > 0 ? [{ label: fields.unbilled, value: scope.show.minutes(unbilledMinutes) }] : []),
  ];
}

function tailFields(scope: Scope, { row, members }: ProjectView): Field[] {
  const { fields, score } = scope.say.work;
  return [
    ...(members.length > 0 ? [{ label: fields.members, value: members.map((one) => one.name).join(", ") }] : []),
    ...(row.satisfaction === null ? [] : [{ label: fields.satisfaction, value: score(row.satisfaction) }]),
    ...(row.notes === null ? [] : [{ label: fields.notes, value: row.notes }]),
  ];
}
