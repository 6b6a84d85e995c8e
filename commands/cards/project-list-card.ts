import type { Card } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import type { ProjectView } from "../../src/work/read-project.ts";
import { seesMoney } from "../../src/work/sight.ts";
import { openStatuses } from "../../src/work/work-status.ts";
import { showPercent } from "./project-card.ts";

/** Projects in a table; their values only for those who may see them (SPEC 1). */
export function projectListCard(scope: Scope, projects: readonly ProjectView[]): Card {
  const { heads, none, statuses, priorities, listTitle } = scope.say.work;
  const amounts = seesMoney(scope);
  const value = ({ row }: ProjectView) =>
    row.valueMinor === null ? none : scope.show.minor(row.valueMinor, row.currency);
  return {
    title: listTitle,
    fields: [],
    table: {
      head: [
        heads.project,
        heads.client,
        heads.status,
        heads.priority,
        heads.due,
        heads.completion,
        ...(amounts ? [heads.value] : []),
      ],
      rows: projects.map((view) => [
        view.row.name,
        view.client?.name ?? none,
        statuses[view.row.status],
        priorities[view.row.priority],
        showDue(scope, view),
        showPercent(scope, view),
        ...(amounts ? [value(view)] : []),
      ]),
    },
  };
}

/** The day a project should be done by, marked when it is past and the project open. */
function showDue(scope: Scope, { row }: ProjectView): string {
  const { none, late } = scope.say.work;
  if (row.dueOn === null) return none;
  const day = scope.show.day(row.dueOn);
  const open = openStatuses.some((status) => status === row.status);
  return open && row.dueOn < scope.today ? late(day) : day;
}
