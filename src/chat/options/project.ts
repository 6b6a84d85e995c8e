import type { Slots } from "../../call.ts";
import { nameKey } from "../../name-key.ts";
import type { Named, NamedOrNew } from "../../named.ts";
import type { Scope } from "../../scope.ts";
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

/** How many names are looked through for those of the client chosen, and how many are suggested. */
const most = { looked: 500, suggested: 25 };

/** Names that begin as typed: of the projects of the client chosen beside it, where one is. */
async function suggest(typed: string, scope: Scope, { client }: Slots): Promise<readonly string[]> {
  const clients = client === undefined ? [] : scope.names.byName("client", client).map((one) => one.id);
  if (clients.length === 0) return scope.names.startingWith("project", typed, most.suggested).map((one) => one.name);
  const found = scope.names.startingWith("project", typed, most.looked);
  const where = { id: { in: found.map((one) => one.id) }, clientId: { in: clients }, ...projectsInSight(scope) };
  const theirs = new Set((await scope.read.project.findMany({ where, select: { id: true } })).map((one) => one.id));
  return found
    .filter((one) => theirs.has(one.id))
    .slice(0, most.suggested)
    .map((one) => one.name);
}

/** A project by its name, or by its id where a button means one of several of the same name. */
export const knownProject = (describe: string): Option<Named> => ({ ...knownOf(projects, describe), suggest });

/** As `knownProject`, and an archived project where no other has the name. */
export const anyProject = (describe: string): Option<Named> => ({ ...anyOf(projects, describe), suggest });

/** As `knownProject`, but an unknown name can be added on the spot: asked with a button, never done silently (SPEC 6). */
export function projectOrNew(describe: string): Option<NamedOrNew> {
  const orNew = namedOrNew("project", describe);
  const known = knownProject(describe);
  return {
    ...orNew,
    suggest,
    among: anyProject(describe).read,
    read: (text, scope) =>
      projects.idShape.test(text) || namesakes("project", text, scope).length > 1
        ? known.read(text, scope)
        : orNew.read(text, scope),
  };
}
