import { type Hit, searchRows } from "../db/queries/search.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { describers } from "./describers.ts";
import type { Found } from "./found.ts";

/** What was found, the likeliest first, and whether there is more. */
export interface Finding {
  readonly found: readonly Found[];
  readonly more: boolean;
}

/** So many hits are looked at: enough to fill a list after those that the person may not see are left out. */
const looked = 200;

/**
 * Everything the person may see that holds all of the words, the last of which may be begun only: what is called just so,
 * what begins so, what is called so in part, then what says so; of each the newest first.
 */
export async function findAnything(scope: Scope, text: string, most: number): Promise<Finding> {
  const words = text.match(/[\p{L}\p{N}@.+_-]+/gu) ?? [];
  const kinds = describers.filter((one) => one.access.includes(scope.person.role));
  const hits = await scope.query(searchRows, { words, kinds: kinds.map((one) => one.kind), most: looked });
  const key = nameKey(text);
  const ranked = hits.map((hit, order) => ({ hit, order, rank: rankOf(hit, key) }));
  ranked.sort((a, b) => a.rank - b.rank || a.order - b.order);
  const described = new Map<string, Found>();
  for (const { kind, describe } of kinds) {
    const ids = hits.filter((hit) => hit.kind === kind).map((hit) => hit.id);
    if (ids.length > 0) for (const one of await describe(scope, ids)) described.set(one.of, one);
  }
  const all = ranked.flatMap(({ hit }) => described.get(hit.id) ?? []);
  const each = all.filter((one, index) => all.findIndex((other) => other.row === one.row) === index);
  return { found: each.slice(0, most), more: each.length > most || hits.length >= looked };
}

const kindOrder = ["client", "project", "invoice", "contact", "meeting", "deal", "task"];

function rankOf({ kind, name, called }: Hit, key: string): number {
  const place = kindOrder.indexOf(kind);
  const within = (place < 0 ? kindOrder.length : place) / 100;
  const own = nameKey(name);
  if (own === key) return within;
  if (own.startsWith(key)) return 1 + within;
  return called ? 2 + within : 3;
}
