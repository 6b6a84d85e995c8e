import { UserError } from "../../src/errors.ts";
import { fold } from "../../src/fold.ts";
import type { Table } from "../../src/history/tables.ts";
import { hasPrice } from "../../src/invoices/edit-lines.ts";
import { readInvoice } from "../../src/invoices/read-invoice.ts";
import type { Money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import { type ToldLately, toldLately } from "./told-lately.ts";

interface Entry {
  readonly table: Table;
  readonly id: string;
}

/** What a correction says of the entry it means: what was bought with its category (`lunch, meals`), and what it said until now. */
interface Meant {
  readonly what?: string | undefined;
  readonly was?: Money | undefined;
}

/**
 * The entry that a correction names, which the person wrote lately in this conversation, where the one that would be corrected is
 * another: `no, lunch was 54` behind `uber 32, lunch 45 and paper 18`. Null when it is that entry; a UserError when what is
 * named is no entry of theirs, so that no other is changed in its place.
 */
export async function besidesLast(scope: Scope, entry: Entry, { what, was }: Meant): Promise<Entry | null> {
  if (was && entry.table === "invoice" && (await hasPrice(scope, entry.id, was))) return null;
  const told = await toldLately(scope);
  const last = told.find(({ id }) => id === entry.id);
  const wasSo = was === undefined ? told : told.filter(({ money }) => isSame(money, was));
  if (was !== undefined && wasSo.length === 0)
    return last || !(await saysSo(scope, entry, was)) ? none(scope, scope.show.money(was)) : null;
  const found = what === undefined ? wasSo : called(wasSo, what);
  if (found.some(({ id }) => id === entry.id)) return null;
  const [latest] = found.length > 0 || was === undefined ? found : wasSo;
  if (latest) return { table: latest.table, id: latest.id };
  if (what !== undefined && !what.includes(", ")) return none(scope, what);
  return what !== undefined && last && saysOther(last, what)
    ? none(scope, what.slice(0, what.lastIndexOf(", ")))
    : null;
}

/** Whether what is no entry of money may have said that amount; what an invoice comes to is known. */
async function saysSo(scope: Scope, { table, id }: Entry, was: Money): Promise<boolean> {
  if (table !== "invoice") return hasAmount.has(table);
  const { total, row } = await readInvoice(scope, id);
  return row.currency === was.currency && (total.totalMinor === was.minor || total.linesMinor === was.minor);
}

/** What has an amount, and is none of the entries that are told by it. */
const hasAmount: ReadonlySet<Table> = new Set<Table>(["recurring", "budget", "deal", "project", "service"]);

const isSame = (one: Money, other: Money) => one.currency === other.currency && one.minor === other.minor;

function none(scope: Scope, said: string): never {
  throw new UserError(scope.say.edit.noneLately(said), scope.say.edit.onCard);
}

/** The entries called so, else the only expense of that category. */
function called(told: readonly ToldLately[], what: string): readonly ToldLately[] {
  const at = what.lastIndexOf(", ");
  const [word, category] = at < 0 ? [fold(what), ""] : [fold(what.slice(0, at)), fold(what.slice(at + 2))];
  // Told by its name alone, it may be money in as well.
  const named = told.filter(({ table, words }) => (table === "expense" || category === "") && words.includes(word));
  if (named.length > 0 || category === "") return named;
  const ofKind = told.filter((one) => one.category === category);
  return ofKind.length === 1 ? ofKind : [];
}

/** Whether an entry is of another category than the one said. */
function saysOther({ category }: ToldLately, what: string): boolean {
  return category !== "" && category !== fold(what.slice(what.lastIndexOf(", ") + 2));
}
