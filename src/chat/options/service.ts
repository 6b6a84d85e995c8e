import type { Slots } from "../../call.ts";
import type { Named, NamedOrNew } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import type { Name } from "../../understand/names/names.ts";
import { projectsInSight } from "../../work/sight.ts";
import type { Option, Reading } from "../command.ts";
import { named, namedOrNew } from "./named.ts";

const idShape = /^srv_[0-9a-z]{16}$/;

const mostSuggested = 25;

/** Names that begin as typed: of the services of the project chosen beside it, where one is. */
function suggest(typed: string, scope: Scope, { project }: Slots): readonly string[] {
  const found = scope.names.startingWith("service", typed, project === undefined ? mostSuggested : 500);
  const said = project === undefined ? [] : scope.names.byName("project", project);
  const theirs = said.length === 0 ? found : said.flatMap((one) => ofProject(found, one.name));
  return theirs.slice(0, mostSuggested).map((one) => one.name);
}

/** A service by its name, told apart by its project (`Logo of Website`), or by its id. */
export function knownService(describe: string): Option<Named> {
  const byName = named("service", describe);
  return { ...byName, suggest, read: async (text, scope) => (await apart(text, scope)) ?? byName.read(text, scope) };
}

/** As `knownService`, but an unknown name can be added on the spot: asked with a button. */
export function serviceOrNew(describe: string): Option<NamedOrNew> {
  const orNew = namedOrNew("service", describe);
  return {
    ...orNew,
    suggest,
    among: knownService(describe).read,
    read: async (text, scope) => (await apart(text, scope)) ?? orNew.read(text, scope),
  };
}

/** What an id means, or one of several services of the same name; null where the name alone will do. */
async function apart(text: string, scope: Scope): Promise<Reading<Named> | null> {
  if (idShape.test(text)) {
    const where = { id: text, project: projectsInSight(scope) };
    const row = await scope.read.service.findFirst({ where, select: { id: true, name: true } });
    return row ? { value: row } : { problem: scope.say.work.goneService, choices: [] };
  }
  const [, name = text, project] = /^(.+?)\s+(?:of|\()\s*(.+?)\)?$/.exec(text) ?? [];
  const fits = scope.names.byName("service", text);
  const said = fits.length === 0 && project ? ofProject(scope.names.byName("service", name), project) : fits;
  const [only] = said;
  if (only && said.length === 1) return { value: { id: only.id, name: only.name } };
  if (said.length < 2) return null;
  const choices = said.slice(0, 8).map((one) => ({ label: `${one.name} (${one.owner ?? ""})`, value: one.id }));
  return { problem: scope.say.problems.several(text), choices };
}

const ofProject = (services: readonly Name[], project: string) =>
  services.filter((one) => one.owner?.toLowerCase() === project.trim().toLowerCase());
