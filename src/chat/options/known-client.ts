import { clientKey } from "../../clients/client-key.ts";
import { archivedClients } from "../../db/queries/archived-clients.ts";
import type { Named, NamedOrNew } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import type { Choice, Option, Reading } from "../command.ts";
import { named, namedOrNew } from "./named.ts";

const idShape = /^cli_[0-9a-z]{16}$/;
const choicesShown = 8;

/** A client by its name, or by its id where a button means one of several of the same name. */
export function knownClient(describe: string): Option<Named> {
  const byName = named("client", describe);
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

/** How a slot says that a client is brought back: set by the "Restore …" button. */
const backMark = "^";

/**
 * As `knownClient`, but an unknown name can be added on the spot, and an archived client brought back: asked with a button,
 * never done silently (SPEC 12).
 */
export function clientOrNew(describe: string): Option<NamedOrNew> {
  const orNew = namedOrNew("client", describe);
  const known = knownClient(describe);
  return {
    ...orNew,
    read: async (text, scope) => {
      if (text.startsWith(backMark)) return comingBack(text.slice(backMark.length), scope);
      if (idShape.test(text) || namesakes(text, scope).length > 1) return known.read(text, scope);
      const reading = await orNew.read(text, scope);
      return "value" in reading ? reading : ((await restorable(text, scope)) ?? reading);
    },
  };
}

async function comingBack(id: string, scope: Scope): Promise<Reading<Named>> {
  const reading = await byId(id, scope);
  return "value" in reading ? { value: { ...reading.value, archived: true } } : reading;
}

/** The question whether an archived client is to be brought back; null when none has that name. */
async function restorable(text: string, scope: Scope): Promise<Reading<Named> | null> {
  const rows = await scope.query(archivedClients, { key: clientKey(text), most: choicesShown });
  const [only] = rows;
  if (!only) return null;
  const { putAway, restoreButton } = scope.say.clients;
  const value = (id: string) => `${backMark}${id}`;
  if (rows.length === 1) {
    const choice: Choice = { label: restoreButton(only.name), value: value(only.id), answers: "yes" };
    return { problem: putAway(only.name), choices: [choice] };
  }
  const choices = await choicesOf(
    scope,
    rows.map((row) => row.id),
  );
  return {
    problem: putAway(only.name),
    choices: choices.map((one) => ({ label: restoreButton(one.label), value: value(one.value) })),
  };
}

/** The clients that have one name between them, by which they can't be told apart. */
function namesakes(text: string, scope: Scope): string[] {
  const typed = text.trim().toLowerCase();
  const fits = scope.names.byName("client", text);
  const whole = fits.filter((one) => one.name.toLowerCase() === typed);
  const found = whole.length > 0 ? whole : fits;
  return new Set(found.map((one) => one.name)).size < found.length ? found.map((one) => one.id) : [];
}

/** As `knownClient`, and an archived client where no other has the name. */
export function anyClient(describe: string): Option<Named> {
  const known = knownClient(describe);
  return {
    ...known,
    read: async (text, scope) => {
      const reading = await known.read(text, scope);
      return "value" in reading ? reading : ((await archived(text, scope)) ?? reading);
    },
  };
}

/** An archived client by its name; one that is not archived is read too, so that it can be said. */
export function archivedClient(describe: string): Option<Named> {
  const known = knownClient(describe);
  return {
    ...known,
    read: async (text, scope) => {
      if (idShape.test(text)) return byId(text, scope);
      const reading = (await archived(text, scope)) ?? (await known.read(text, scope));
      if ("value" in reading || reading.choices === undefined || reading.choices.length > 0) return reading;
      return { problem: scope.say.clients.noSuchArchived(text), choices: await newlyArchived(scope) };
    },
    suggest: async (typed, scope) => {
      const names = (await newlyArchived(scope)).map((choice) => choice.label);
      return names.filter((name) => clientKey(name).startsWith(clientKey(typed)));
    },
  };
}

async function byId(id: string, scope: Scope): Promise<Reading<Named>> {
  const row = await scope.read.client.findFirst({ where: { id }, select: { id: true, name: true } });
  return row ? { value: row } : { problem: scope.say.clients.gone, choices: [] };
}

async function archived(text: string, scope: Scope): Promise<Reading<Named> | null> {
  const where = { archivedAt: { not: null }, key: clientKey(text) };
  const rows = await scope.read.client.findMany({ where, select: { id: true, name: true }, take: choicesShown });
  const [only] = rows;
  if (!only) return null;
  if (rows.length === 1) return { value: only };
  const ids = rows.map((row) => row.id);
  return { problem: scope.say.problems.several(text), choices: await choicesOf(scope, ids) };
}

async function newlyArchived(scope: Scope): Promise<Choice[]> {
  const where = { archivedAt: { not: null } };
  const rows = await scope.read.client.findMany({ where, orderBy: { archivedAt: "desc" }, take: choicesShown });
  return rows.map((row) => ({ label: row.name, value: row.id }));
}

/** Clients told apart by what else is known of them: stage, email, and the day they were added. */
async function choicesOf(scope: Scope, ids: readonly string[]): Promise<Choice[]> {
  const rows = await scope.read.client.findMany({
    where: { id: { in: ids.slice(0, choicesShown) } },
    include: { points: { where: { kind: "email" }, take: 1 }, moves: { where: { fromStage: null }, take: 1 } },
  });
  const choices = rows.map((row) => {
    const added = row.moves[0] ? [scope.show.day(row.moves[0].movedOn)] : [];
    const apart = [row.stage, ...row.points.map((point) => point.value), ...added];
    return { label: `${row.name} (${apart.join(", ")})`, value: row.id };
  });
  return choices.sort((a, b) => a.label.localeCompare(b.label));
}
