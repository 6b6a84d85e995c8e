import { type SharedKey, sharedKeys } from "../db/queries/client-duplicates.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { nearlySameName } from "./client-key.ts";

/** Two clients that may be one, and what they share. */
export interface DuplicatePair {
  /** The older of the two, which a merge keeps. */
  readonly keep: Named;
  readonly other: Named;
  readonly by: SharedKey["by"];
  readonly value: string;
}

/** Pairs found at most, clients whose names are compared, and how many neighbours in the alphabet each is compared with. */
const most = 100;
const compared = 20_000;
const neighbours = 5;

/** Clients that share an email or a phone or have nearly the same name (SPEC 3), each pair once. */
export async function duplicatePairs(scope: Scope): Promise<DuplicatePair[]> {
  const pairs = new Map<string, SharedKey>();
  const put = (pair: SharedKey) => {
    const key = [pair.oneId, pair.otherId].sort().join();
    if (!pairs.has(key)) pairs.set(key, pair);
  };
  for (const pair of await scope.query(sharedKeys, most)) put(pair);
  const rows = await scope.read.client.findMany({
    where: { archivedAt: null },
    orderBy: { key: "asc" },
    take: compared,
    select: { id: true, name: true, createdAt: true },
  });
  for (const [index, a] of rows.entries())
    for (const b of rows.slice(index + 1, index + 1 + neighbours)) {
      if (!nearlySameName(a.name, b.name)) continue;
      const [keep, other] = a.createdAt <= b.createdAt ? [a, b] : [b, a];
      put({ oneId: keep.id, otherId: other.id, by: "name", value: other.name });
    }
  const found = [...pairs.values()].slice(0, most);
  const names = await scope.read.client.findMany({
    where: { id: { in: found.flatMap((pair) => [pair.oneId, pair.otherId]) } },
    select: { id: true, name: true },
  });
  const byId = new Map(names.map((one) => [one.id, one]));
  return found.flatMap(({ oneId, otherId, by, value }) => {
    const [keep, other] = [byId.get(oneId), byId.get(otherId)];
    return keep && other ? [{ keep, other, by, value }] : [];
  });
}
