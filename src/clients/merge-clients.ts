import type { Client } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { references, type Table } from "../history/tables.ts";
import type { Scope } from "../scope.ts";
import { textDetails } from "./client-details.ts";

/** Every column of the books that names a client, so that nothing is left behind (SPEC 3: everything moves to the survivor). */
const ofClients = references.filter((one) => one.of === "client");

/** What of a client moves to another: rows, by table. */
export interface Moving {
  readonly table: Table;
  readonly count: number;
}

interface Found {
  readonly id: string;
}

/** The reading operations that a merge needs of any table. */
interface AnyTable {
  findMany(args: { where: object; select: { id: true } }): Promise<Found[]>;
  count(args: { where: object }): Promise<number>;
}

const reading = (scope: Scope, table: Table) => scope.read[table as keyof Scope["read"]] as unknown as AnyTable;

/** What would move if a client were merged into another. */
export async function movingOf(scope: Scope, id: string): Promise<Moving[]> {
  const moving: Moving[] = [];
  for (const { table, column } of ofClients) {
    const count = await reading(scope, table).count({ where: { [column]: id } });
    if (count > 0) moving.push({ table, count });
  }
  return moving;
}

/**
 * Merges a client into another as one change: everything of it moves to the survivor, which keeps what it says itself and
 * takes over what it says nothing of; then the client is gone (SPEC 3). A UserError when both are the same.
 */
export async function mergeClients(scope: Scope, fromId: string, intoId: string): Promise<Client> {
  if (fromId === intoId) throw new UserError(scope.say.merge.same, scope.say.merge.example);
  const from = await scope.read.client.findFirstOrThrow({ where: { id: fromId } });
  const into = await scope.read.client.findFirstOrThrow({ where: { id: intoId } });
  await dropDoubles(scope, fromId, intoId);
  for (const { table, column } of ofClients) {
    const rows = await reading(scope, table).findMany({ where: { [column]: fromId }, select: { id: true } });
    for (const { id } of rows) await scope.write.update(table, id, { [column]: intoId } as never);
  }
  await countMoves(scope, intoId);
  const survivor = await scope.write.update("client", intoId, takenOver(from, into));
  await scope.write.remove("client", fromId);
  return survivor;
}

/** Tags, emails, phones and sites that both have: the survivor's stay. */
async function dropDoubles(scope: Scope, fromId: string, intoId: string): Promise<void> {
  const tags = await scope.read.clientTag.findMany({ where: { clientId: { in: [fromId, intoId] } } });
  const kept = new Set(tags.filter((one) => one.clientId === intoId).map((one) => one.tagId));
  for (const one of tags)
    if (one.clientId === fromId && kept.has(one.tagId)) await scope.write.remove("clientTag", one.id);
  const points = await scope.read.contactPoint.findMany({ where: { clientId: { in: [fromId, intoId] } } });
  const own = points.filter((one) => one.clientId === intoId);
  const last = Math.max(-1, ...own.map((one) => one.position));
  for (const one of points.filter((point) => point.clientId === fromId)) {
    const known = own.some((other) => other.kind === one.kind && other.key === one.key);
    if (known) await scope.write.remove("contactPoint", one.id);
    else await scope.write.update("contactPoint", one.id, { position: one.position + last + 1 });
  }
}

/** Counts the stage moves of both anew, in the order they were made. */
async function countMoves(scope: Scope, clientId: string): Promise<void> {
  const moves = await scope.read.stageMove.findMany({
    where: { clientId },
    orderBy: [{ createdAt: "asc" }, { sequence: "asc" }],
    select: { id: true },
  });
  for (const [index, { id }] of moves.entries()) await scope.write.update("stageMove", id, { sequence: index + 1 });
}

const details = [...textDetails, "satisfaction", "ownerId"] as const;

/** What the survivor says nothing of, and the other does; notes of both; the earlier day since when it is a client. */
function takenOver(from: Client, into: Client): Partial<Omit<Client, "id" | "workspaceId" | "createdAt">> {
  const missing = Object.fromEntries(
    details.flatMap((name) => (into[name] === null && from[name] !== null ? [[name, from[name]]] : [])),
  );
  const { contractMinor, contractCurrency } = into.contractMinor === null ? from : into;
  const since = [from.sinceOn, into.sinceOn].filter((day) => day !== null).sort();
  const notes = [into.notes, from.notes].filter((text) => text !== null);
  return {
    ...missing,
    contractMinor,
    contractCurrency,
    sinceOn: since[0] ?? null,
    notes: notes.length > 0 ? notes.join("\n") : null,
  };
}
