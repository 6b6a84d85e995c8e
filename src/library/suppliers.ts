import type { Supplier } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";

/** What of a supplier can be given or changed; null clears. */
export interface SupplierFields {
  readonly person?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly website?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly notes?: string | null | undefined;
}

/** What was bought from a supplier in one currency. */
export interface Bought {
  readonly currency: string;
  readonly minor: bigint;
  readonly count: number;
  readonly lastOn: Day;
}

/** A supplier, what is kept of theirs, and what was bought. */
export interface SupplierView {
  readonly row: Supplier;
  readonly items: readonly string[];
  readonly bought: readonly Bought[];
}

const written = (fields: SupplierFields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Adds a supplier; a UserError when there is one of that name. Expenses paid to that name are theirs from the start. */
export async function addSupplier(
  scope: Scope,
  { name, ...fields }: SupplierFields & { readonly name: string },
): Promise<SupplierView> {
  const key = nameKey(name);
  const known = await scope.read.supplier.findFirst({ where: { key } });
  if (known?.archivedAt) {
    await scope.write.update("supplier", known.id, { archivedAt: null, ...written(fields) });
    return readSupplier(scope, known.id);
  }
  if (known) throw new UserError(scope.say.supplies.supplierThere(known.name), scope.say.supplies.examples.supplier);
  const row = await scope.write.insert("supplier", { name: name.trim(), key, formerKeys: "", ...written(fields) });
  return readSupplier(scope, row.id);
}

/** Changes a supplier. What was bought under the former name stays theirs. */
export async function reviseSupplier(
  scope: Scope,
  id: string,
  patch: SupplierFields & { readonly name?: string | undefined; readonly archived?: boolean | undefined },
): Promise<SupplierView> {
  const { row } = await readSupplier(scope, id);
  const { name, archived, ...fields } = patch;
  const key = name === undefined ? row.key : nameKey(name);
  const former = row.formerKeys.split("\n").filter((one) => one !== "" && one !== key);
  const formerKeys = key === row.key ? row.formerKeys : [...former, row.key].join("\n");
  await scope.write.update("supplier", id, {
    ...written(fields),
    ...(name === undefined ? {} : { name: name.trim(), key, formerKeys }),
    ...(archived === undefined ? {} : { archivedAt: archived ? scope.at : null }),
  });
  return readSupplier(scope, id);
}

/** A supplier with what was bought from them; a UserError when it is gone. */
export async function readSupplier(scope: Scope, id: string): Promise<SupplierView> {
  const row = await scope.read.supplier.findFirst({ where: { id } });
  if (!row) throw new UserError(scope.say.library.gone, scope.say.supplies.examples.suppliers);
  const items = await scope.read.supplyItem.findMany({ where: { supplierId: id, archivedAt: null }, take: 50 });
  const keys = [row.key, ...row.formerKeys.split("\n").filter((one) => one !== "")];
  const sums = await scope.read.expense.groupBy({
    by: ["currency"],
    where: { vendorKey: { in: keys } },
    _sum: { amountMinor: true },
    _count: { _all: true },
    _max: { spentOn: true },
  });
  const bought = sums.flatMap(({ currency, _sum, _count, _max: { spentOn: lastOn } }) =>
    lastOn ? { currency, minor: _sum.amountMinor ?? 0n, count: _count._all, lastOn } : [],
  );
  return { row, items: items.map((item) => item.name), bought };
}

/** The suppliers by name, and how many there are. */
export async function listSuppliers(
  scope: Scope,
  most: number,
): Promise<{ readonly suppliers: readonly Supplier[]; readonly count: number }> {
  const where = { archivedAt: null };
  const suppliers = await scope.read.supplier.findMany({ where, orderBy: { key: "asc" }, take: most });
  return { suppliers, count: await scope.read.supplier.count({ where }) };
}
