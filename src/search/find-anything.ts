import { type Hit, type Sought, searchRows } from "../db/queries/search.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { ownersOf } from "./belonging.ts";
import { describers } from "./describers.ts";
import type { Found } from "./found.ts";
import { spellings } from "./spellings.ts";

/** What was found, the likeliest first, and whether there is more. */
export interface Finding {
  readonly found: readonly Found[];
  readonly more: boolean;
}

/** The most hits looked at: enough to fill a list once those the person may not see are left out. */
const looked = 200;

/** Words between those that are looked for. */
const little =
  /^(?:a|an|the|of|for|from|to|in|on|at|by|with|and|or|my|our|der|die|das|für|von|und|de|la|el|del|para|y|du|le|les|pour|et|do|da|e|o)$/iu;

/** More words than these are looked for as they stand, not in what things belong to. */
const mostWords = 6;

function wordsOf(text: string): readonly string[] {
  const all = text.match(/[\p{L}\p{N}@.+_-]+/gu) ?? [];
  const telling = all.filter((word) => !little.test(word));
  return telling.length > 0 ? telling : all;
}

async function soughtIn(scope: Scope, text: string): Promise<readonly Sought[]> {
  const words = wordsOf(text);
  const many = words.length > 1 && words.length <= mostWords;
  const sought: Sought[] = [];
  for (const word of words) {
    const ways = spellings(word);
    sought.push({ spellings: ways, owners: many ? await ownersOf(scope, ways) : [] });
  }
  return sought;
}

/**
 * Everything the person may see that holds all of the words, each of which may be begun only and may be that of the client,
 * contact or project it belongs to: what is called just so, what begins so, what is called so in part, then what says so, then
 * what belongs so; of each the newest first.
 */
export async function findAnything(scope: Scope, text: string, most: number): Promise<Finding> {
  const kinds = describers.filter((one) => one.access.includes(scope.person.role));
  const words = await soughtIn(scope, text);
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

function rankOf({ kind, name, by }: Hit, key: string): number {
  const place = kindOrder.indexOf(kind);
  const within = (place < 0 ? kindOrder.length : place) / 100;
  const own = nameKey(name);
  if (own === key) return within;
  if (own.startsWith(key)) return 1 + within;
  return by === "name" ? 2 + within : by === "text" ? 3 : 4 + within;
}
