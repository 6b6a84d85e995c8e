import { searchRows } from "../db/queries/search.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { spellings } from "../search/spellings.ts";

/** More expenses than any word is said of. */
const most = 20_000;

/** The vendor of some expense that is called so, or that begins with it as whole words, as it was spelt. */
export async function vendorCalled(scope: Scope, vendor: string): Promise<string | null> {
  const key = nameKey(vendor);
  const where = { OR: [{ vendorKey: key }, { vendorKey: { startsWith: `${key} ` } }] };
  const found = await scope.read.expense.findFirst({ where, select: { vendor: true } });
  return found?.vendor ?? null;
}

/** A word's beginning that its singular has too: `flowers` and `flower`, `flores` and `flor`. */
const stem = (word: string) => (word.length > 5 ? word.replace(/(?:es|s|n)$/u, "") : word.replace(/(?<=.{3})s$/u, ""));

/** The expenses whose description or vendor has every word, however it ends. */
export async function expensesSaying(scope: Scope, text: string): Promise<readonly string[]> {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({ spellings: spellings(stem(word)), owners: [] }));
  const hits = await scope.query(searchRows, { words, kinds: ["expense"], most });
  return hits.map((hit) => hit.id);
}
