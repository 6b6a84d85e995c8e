import type { SupplyItem } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { type Quantity, quantityText } from "./quantity.ts";

/** How a stock changes: some is used, some is bought, or it is counted. */
export type SupplyChange = "used" | "bought" | "set";

/** Something there is a stock of, with who it is bought from. */
export interface SupplyView {
  readonly row: SupplyItem;
  readonly supplier: string | null;
  /** Whether it is to be ordered again. */
  readonly isLow: boolean;
}

/** What of it can be given or changed; null clears. */
export interface SupplyFields {
  readonly unit?: string | null | undefined;
  readonly reorder?: Quantity | null | undefined;
  readonly supplierId?: string | null | undefined;
  readonly notes?: string | null | undefined;
}

const written = ({ unit, reorder, supplierId, notes }: SupplyFields) => ({
  ...(unit === undefined ? {} : { unit }),
  ...(reorder === undefined ? {} : { reorderMilli: reorder?.milli ?? null }),
  ...(supplierId === undefined ? {} : { supplierId }),
  ...(notes === undefined ? {} : { notes }),
});

/** Keeps something in stock, with what there is of it; a UserError when it is kept already. */
export async function addSupply(
  scope: Scope,
  given: SupplyFields & { readonly name: string; readonly quantity?: Quantity | undefined },
): Promise<SupplyView> {
  const { name, quantity, ...fields } = given;
  const key = nameKey(name);
  const known = await scope.read.supplyItem.findFirst({ where: { key } });
  if (known && !known.archivedAt)
    throw new UserError(scope.say.supplies.itemThere(known.name), scope.say.supplies.examples.use);
  const unit = fields.unit ?? quantity?.unit ?? fields.reorder?.unit ?? undefined;
  const columns = { ...written({ ...fields, unit }), archivedAt: null };
  const row = known
    ? await scope.write.update("supplyItem", known.id, columns)
    : await scope.write.insert("supplyItem", { name: name.trim(), key, quantityMilli: 0n, ...columns });
  if (quantity) return moveSupply(scope, row.id, "set", quantity);
  return readSupply(scope, row.id);
}

/** Uses, adds or counts; a UserError when more is used than there is, or a number is below nothing. */
export async function moveSupply(
  scope: Scope,
  itemId: string,
  kind: SupplyChange,
  { milli }: Quantity,
): Promise<SupplyView> {
  const { row } = await readSupply(scope, itemId);
  const { supplies } = scope.say;
  if (milli < 0n || (milli === 0n && kind !== "set")) throw new UserError(supplies.notBelow, supplies.examples.use);
  const deltaMilli = kind === "set" ? milli - row.quantityMilli : kind === "used" ? -milli : milli;
  const quantityMilli = row.quantityMilli + deltaMilli;
  if (quantityMilli < 0n)
    throw new UserError(
      supplies.notThatMuch(row.name, quantityText(row.quantityMilli, row.unit, scope.locale)),
      supplies.examples.set,
    );
  if (deltaMilli !== 0n) {
    await scope.write.insert("supplyMove", {
      itemId,
      kind,
      deltaMilli,
      movedOn: scope.today,
      memberId: scope.person.id,
    });
    await scope.write.update("supplyItem", itemId, { quantityMilli });
  }
  return readSupply(scope, itemId);
}

/** Something in stock; a UserError when it is gone. */
export async function readSupply(scope: Scope, id: string): Promise<SupplyView> {
  const found = await scope.read.supplyItem.findFirst({
    where: { id },
    include: { supplier: { select: { name: true } } },
  });
  if (!found) throw new UserError(scope.say.library.gone, scope.say.supplies.examples.supplies);
  return viewOf(found);
}

function viewOf({
  supplier,
  ...row
}: SupplyItem & { readonly supplier: { readonly name: string } | null }): SupplyView {
  const isLow = row.reorderMilli !== null && row.quantityMilli <= row.reorderMilli;
  return { row, supplier: supplier?.name ?? null, isLow };
}

/** Changes what is known of it. */
export async function reviseSupply(
  scope: Scope,
  id: string,
  patch: SupplyFields & { readonly name?: string | undefined; readonly archived?: boolean | undefined },
): Promise<SupplyView> {
  const { name, archived, ...fields } = patch;
  await scope.write.update("supplyItem", id, {
    ...written(fields),
    ...(name === undefined ? {} : { name: name.trim(), key: nameKey(name) }),
    ...(archived === undefined ? {} : { archivedAt: archived ? scope.at : null }),
  });
  return readSupply(scope, id);
}

/** More than this in stock is another trade's business. */
const mostItems = 2_000;

/** What there is, or what of it is to be ordered again, by name; and how many there are. */
export async function listSupplies(
  scope: Scope,
  { low }: { readonly low: boolean },
  most: number,
): Promise<{ readonly supplies: readonly SupplyView[]; readonly count: number }> {
  const rows = await scope.read.supplyItem.findMany({
    where: { archivedAt: null, ...(low ? { reorderMilli: { not: null } } : {}) },
    orderBy: { key: "asc" },
    take: mostItems,
    include: { supplier: { select: { name: true } } },
  });
  const all = rows.map(viewOf).filter((view) => !low || view.isLow);
  return { supplies: all.slice(0, most), count: all.length };
}
