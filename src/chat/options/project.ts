import { nameKey } from "../../name-key.ts";
import type { Named, NamedOrNew } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import { projectsInSight } from "../../work/sight.ts";
import type { Choice, Option, Reading } from "../command.ts";
import { named, namedOrNew } from "./named.ts";

const idShape = /^prj_[0-9a-z]{16}$/;
const choicesShown = 8;

/** A project by its name, or by its id where a button means one of several of the same name. */
export function knownProject(describe: string): Option<Named> {
  const byName = named("project", describe);
  return {
    ...byName,
    read: async (text, scope) => {
      if (idShape.test(text)) return byId(text, scope);
      const ids = namesakes(text, scope);
      if (ids.length < 2) return byName.read(text, scope);
      return { problem: scope.say.problems.several(text), choices: await choicesOf(scope, ids) };
    },
  };
}

/** As `knownProject`, but an unknown name can be added on the spot: asked with a button, never done silently (SPEC 6). */
export function projectOrNew(describe: string): Option<NamedOrNew> {
  const orNew = namedOrNew("project", describe);
  const known = knownProject(describe);
  return {
    ...orNew,
    read: (text, scope) =>
      idShape.test(text) || namesakes(text, scope).length > 1 ? known.read(text, scope) : orNew.read(text, scope),
  };
}

/** As `knownProject`, and an archived project where no other has the name. */
export function anyProject(describe: string): Option<Named> {
  const known = knownProject(describe);
  return {
    ...known,
    read: async (text, scope) => {
      const reading = await known.read(text, scope);
      return "value" in reading ? reading : ((await archived(text, scope)) ?? reading);
    },
  };
}

async function byId(id: string, scope: Scope): Promise<Reading<Named>> {
  const where = { id, ...projectsInSight(scope) };
  const row = await scope.read.project.findFirst({ where, select: { id: true, name: true } });
  return row ? { value: row } : { problem: scope.say.work.goneProject, choices: [] };
}

async function archived(text: string, scope: Scope): Promise<Reading<Named> | null> {
  const where = { archivedAt: { not: null }, key: nameKey(text), ...projectsInSight(scope) };
  const rows = await scope.read.project.findMany({ where, select: { id: true, name: true }, take: choicesShown });
  const [only] = rows;
  if (!only) return null;
  if (rows.length === 1) return { value: only };
  const ids = rows.map((row) => row.id);
  return { problem: scope.say.problems.several(text), choices: await choicesOf(scope, ids) };
}

/** The projects that have one name between them, by which they can't be told apart. */
function namesakes(text: string, scope: Scope): string[] {
  const typed = text.trim().toLowerCase();
  const fits = scope.names.byName("project", text);
  const whole = fits.filter((one) => one.name.toLowerCase() === typed);
  const found = whole.length > 0 ? whole : fits;
  return new Set(found.map((one) => one.name)).size < found.length ? found.map((one) => one.id) : [];
}

/** Projects told apart by their clients. */
async function choicesOf(scope: Scope, ids: readonly string[]): Promise<Choice[]> {
  const rows = await scope.read.project.findMany({
    where: { id: { in: ids.slice(0, choicesShown) }, ...projectsInSight(scope) },
    include: { client: { select: { name: true } } },
    orderBy: [{ key: "asc" }, { id: "asc" }],
  });
  const { inHouse } = scope.say.work;
  return rows.map((row) => ({ label: `${row.name} (${row.client?.name ?? inHouse})`, value: row.id }));
}
