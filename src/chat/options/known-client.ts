import { clientKey } from "../../clients/client-key.ts";
import { archivedClients } from "../../db/queries/archived-clients.ts";
import type { Named, NamedOrNew } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import type { Choice, Option, Reading } from "../command.ts";
import { mayUse } from "../may-use.ts";
import { namedOrNew } from "./named.ts";
import { anyOf, archivedOf, choicesShown, knownOf, type Namesakes, namesakes } from "./told-apart.ts";

/** Clients, told apart by what else is known of them: stage, email, and the day they were added. */
const clients: Namesakes = {
  kind: "client",
  idShape: /^cli_[0-9a-z]{16}$/,
  byId: async (id, scope) => {
    const row = await scope.read.client.findFirst({ where: { id }, select: { id: true, name: true } });
    return row ? { value: row } : { problem: scope.say.clients.gone, choices: [] };
  },
  archivedAs: (text, scope) => {
    const where = { archivedAt: { not: null }, key: clientKey(text) };
    return scope.read.client.findMany({ where, select: { id: true, name: true }, take: choicesShown });
  },
  choicesOf: async (scope, ids) => {
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
  },
};

/** A client by its name, or by its id where a button means one of several of the same name. */
export const knownClient = (describe: string): Option<Named> => knownOf(clients, describe);

/** As `knownClient`, and an archived client where no other has the name. */
export const anyClient = (describe: string): Option<Named> => anyOf(clients, describe);

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
    among: anyClient(describe).read,
    read: async (text, scope) => {
      if (text.startsWith(backMark)) return comingBack(text.slice(backMark.length), scope);
      if (clients.idShape.test(text) || namesakes("client", text, scope).length > 1) return known.read(text, scope);
      const reading = await orNew.read(text, scope);
      return "value" in reading ? reading : ((await restorable(text, scope)) ?? reading);
    },
  };
}

/** As `clientOrNew` for those who may add clients; for everybody else one that is known. */
export function clientOrNewByManager(describe: string): Option<NamedOrNew> {
  const orNew = clientOrNew(describe);
  const known = knownClient(describe);
  const adds = ({ person }: Scope) => mayUse(person.role, "manager");
  return { ...orNew, read: (text, scope) => (adds(scope) ? orNew : known).read(text, scope) };
}

async function comingBack(id: string, scope: Scope): Promise<Reading<Named>> {
  const reading = await clients.byId(id, scope);
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
  const choices = await clients.choicesOf(
    scope,
    rows.map((row) => row.id),
  );
  return {
    problem: putAway(only.name),
    choices: choices.map((one) => ({ label: restoreButton(one.label), value: value(one.value) })),
  };
}

/** An archived client by its name; one that is not archived is read too, so that it can be said. */
export function archivedClient(describe: string): Option<Named> {
  const known = knownClient(describe);
  return {
    ...known,
    read: async (text, scope) => {
      if (clients.idShape.test(text)) return clients.byId(text, scope);
      const reading = (await archivedOf(clients, text, scope)) ?? (await known.read(text, scope));
      if ("value" in reading || reading.choices === undefined || reading.choices.length > 0) return reading;
      return { problem: scope.say.clients.noSuchArchived(text), choices: await newlyArchived(scope) };
    },
    suggest: async (typed, scope) => {
      const names = (await newlyArchived(scope)).map((choice) => choice.label);
      return names.filter((name) => clientKey(name).startsWith(clientKey(typed)));
    },
  };
}

async function newlyArchived(scope: Scope): Promise<Choice[]> {
  const where = { archivedAt: { not: null } };
  const rows = await scope.read.client.findMany({ where, orderBy: { archivedAt: "desc" }, take: choicesShown });
  return rows.map((row) => ({ label: row.name, value: row.id }));
}
