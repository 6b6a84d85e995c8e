import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import type { Table } from "../../src/history/tables.ts";
import type { Scope } from "../../src/scope.ts";
import { subjectOf } from "./subject-of.ts";

/** The project that a change was of, itself or through a service, task or hours of it; undefined where it was of none. */
export async function lastProject(scope: Scope, spokenOf: SpokenOf): Promise<string | undefined> {
  const { read } = scope;
  const find = spokenOf.subjectTable ? projectIds[spokenOf.subjectTable] : undefined;
  if (!find) return undefined;
  const id = await subjectOf(scope, spokenOf);
  const projectId = id ? await find(scope, id) : undefined;
  if (!projectId) return undefined;
  return (await read.project.findFirst({ where: { id: projectId }, select: { name: true } }))?.name;
}

type Find = (scope: Scope, id: string) => Promise<string | null | undefined>;

const projectIds: Readonly<Partial<Record<Table, Find>>> = {
  project: async (_scope, id) => id,
  service: async ({ read }, id) =>
    (await read.service.findFirst({ where: { id }, select: { projectId: true } }))?.projectId,
  task: async ({ read }, id) => (await read.task.findFirst({ where: { id }, select: { projectId: true } }))?.projectId,
  hoursEntry: async ({ read }, id) =>
    (await read.hoursEntry.findFirst({ where: { id }, select: { projectId: true } }))?.projectId,
};
