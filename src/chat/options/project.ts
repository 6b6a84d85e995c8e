import { nameKey } from "../../name-key.ts";
import type { Named, NamedOrNew } from "../../named.ts";
import { projectsInSight } from "../../work/sight.ts";
import type { Option } from "../command.ts";
import { namedOrNew } from "./named.ts";
import { anyOf, choicesShown, knownOf, type Namesakes, namesakes } from "./told-apart.ts";

/** Projects, told apart by their clients. */
const projects: Namesakes = {
  kind: "project",
  idShape: /^prj_[0-9a-z]{16}$/,
  byId: async (id, scope) => {
    const where = { id, ...projectsInSight(scope) };
    const row = await scope.read.project.findFirst({ where, select: { id: true, name: true } });
    return row ? { value: row } : { problem: scope.say.work.goneProject, choices: [] };
  },
  archivedAs: (text, scope) => {
    const where = { archivedAt: { not: null }, key: nameKey(text), ...projectsInSight(scope) };
    return scope.read.project.findMany({ where, select: { id: true, name: true }, take: choicesShown });
  },
  choicesOf: async (scope, ids) => {
    const rows = await scope.read.project.findMany({
      where: { id: { in: ids.slice(0, choicesShown) }, ...projectsInSight(scope) },
      include: { client: { select: { name: true } } },
      orderBy: [{ key: "asc" }, { id: "asc" }],
    });
    const { inHouse } = scope.say.work;
    return rows.map((row) => ({ label: `${row.name} (${row.client?.name ?? inHouse})`, value: row.id }));
  },
};

/** A project by its name, or by its id where a button means one of several of the same name. */
export const knownProject = (describe: string): Option<Named> => knownOf(projects, describe);

/** As `knownProject`, and an archived project where no other has the name. */
export const anyProject = (describe: string): Option<Named> => anyOf(projects, describe);

/** As `knownProject`, but an unknown name can be added on the spot: asked with a button, never done silently (SPEC 6). */
export function projectOrNew(describe: string): Option<NamedOrNew> {
  const orNew = namedOrNew("project", describe);
  const known = knownProject(describe);
  return {
    ...orNew,
    among: anyProject(describe).read,
    read: (text, scope) =>
      projects.idShape.test(text) || namesakes("project", text, scope).length > 1
        ? known.read(text, scope)
        : orNew.read(text, scope),
  };
}
