import { hoursInSight, projectsInSight, seesMoney } from "../../work/sight.ts";
import { among, type Describer, everybody, joined, named } from "../found.ts";

const project: Describer = {
  kind: "project",
  access: everybody,
  describe: async (scope, ids) => {
    const where = { AND: [among(ids), projectsInSight(scope)] };
    const rows = await scope.read.project.findMany({ where, include: { client: named } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "project",
      title: row.name,
      detail: joined(
        row.client?.name,
        scope.show.name("choice", row.status),
        row.archivedAt && scope.say.search.archived,
      ),
      open: { command: "project show", slots: { project: row.name } },
    }));
  },
};

const service: Describer = {
  kind: "service",
  access: everybody,
  describe: async (scope, ids) => {
    const where = { AND: [among(ids), { project: projectsInSight(scope) }] };
    const rows = await scope.read.service.findMany({ where, include: { project: named } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "service",
      title: row.name,
      detail: joined(row.project.name, scope.show.name("choice", row.status)),
      open: { command: "project show", slots: { project: row.project.name } },
    }));
  },
};

const task: Describer = {
  kind: "task",
  access: everybody,
  describe: async (scope, ids) => {
    const own = { OR: [{ memberId: scope.person.id }, { project: projectsInSight(scope) }] };
    const where = { AND: [among(ids), ...(seesMoney(scope) ? [] : [own])] };
    const rows = await scope.read.task.findMany({ where, include: { project: named } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "task",
      title: row.title,
      detail: joined(row.project?.name, row.dueOn && scope.show.day(row.dueOn), row.doneOn && scope.say.search.done),
      open: null,
    }));
  },
};

const hours: Describer = {
  kind: "hoursEntry",
  access: everybody,
  describe: async (scope, ids) => {
    const where = { AND: [among(ids), hoursInSight(scope)] };
    const rows = await scope.read.hoursEntry.findMany({ where, include: { project: named } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "hours",
      title: row.note ?? "",
      detail: joined(row.project?.name, scope.show.day(row.workedOn)),
      open: null,
    }));
  },
};

/** Projects and what is done on them. */
export const work: readonly Describer[] = [project, service, task, hours];
