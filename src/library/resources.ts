import type { Resource, ResourceItem } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { fold } from "../fold.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";

/** What a resource can be (SPEC 9). */
export const resourceKinds = ["checklist", "guide", "strategy", "tip"] as const;

export type ResourceKind = (typeof resourceKinds)[number];

/** A resource and its to-do items, in order. */
export interface ResourceView {
  readonly row: Resource;
  readonly items: readonly ResourceItem[];
}

/** What of a resource can be given or changed; null clears. */
export interface ResourceFields {
  readonly kind?: ResourceKind | undefined;
  readonly category?: string | null | undefined;
  readonly link?: string | null | undefined;
  readonly notes?: string | null | undefined;
}

/** Keeps a resource, with its items in the order given. */
export async function addResource(
  scope: Scope,
  given: ResourceFields & { readonly name: string; readonly items?: readonly string[] | undefined },
): Promise<ResourceView> {
  const { name, kind = "tip", category, link, notes, items = [] } = given;
  const row = await scope.write.insert("resource", {
    name,
    key: nameKey(name),
    kind,
    category: category?.toLowerCase() ?? null,
    link: link ?? null,
    notes: notes ?? null,
    memberId: scope.person.id,
  });
  await addItems(scope, row.id, items);
  return readResource(scope, row.id);
}

/** Adds to-do items behind those there are. */
export async function addItems(scope: Scope, resourceId: string, items: readonly string[]): Promise<void> {
  const last = await scope.read.resourceItem.findFirst({ where: { resourceId }, orderBy: { position: "desc" } });
  let position = last?.position ?? 0;
  for (const text of items) {
    position += 1;
    await scope.write.insert("resourceItem", { resourceId, position, text });
  }
}

/** A resource of this workspace; a UserError when it is gone. */
export async function readResource(scope: Scope, id: string): Promise<ResourceView> {
  const row = await scope.read.resource.findFirst({ where: { id } });
  if (!row) throw new UserError(scope.say.library.gone, scope.say.resources.examples.list);
  const items = await scope.read.resourceItem.findMany({ where: { resourceId: id }, orderBy: { position: "asc" } });
  return { row, items };
}

/** Changes a resource. */
export async function reviseResource(
  scope: Scope,
  id: string,
  patch: ResourceFields & { readonly name?: string | undefined },
): Promise<ResourceView> {
  const { name, category, ...rest } = patch;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  await scope.write.update("resource", id, {
    ...given,
    ...(category === undefined ? {} : { category: category?.toLowerCase() ?? null }),
    ...(name === undefined ? {} : { name, key: nameKey(name) }),
  });
  return readResource(scope, id);
}

/** The item of that number, counted from 1; a UserError when there is none. */
function itemAt(scope: Scope, { row, items }: ResourceView, number: number): ResourceItem {
  const item = items[number - 1];
  if (!item) throw new UserError(scope.say.resources.noItem(row.name, number, items.length));
  return item;
}

/**
 * The number of an item said by it or by words of it: its whole text, else the only one that holds them. A UserError names
 * the resource when none does, or several do.
 */
export async function itemNumber(scope: Scope, resourceId: string, said: string): Promise<number> {
  if (/^#?\d{1,3}$/.test(said.trim())) return Number(said.replace(/\D/g, ""));
  const { row, items } = await readResource(scope, resourceId);
  const wanted = fold(said.trim());
  const whole = items.findIndex((item) => fold(item.text) === wanted);
  if (whole >= 0) return whole + 1;
  const fits = items.flatMap((item, i) => (fold(item.text).includes(wanted) ? [i + 1] : []));
  const [only, ...more] = fits;
  if (only !== undefined && more.length === 0) return only;
  throw new UserError(
    scope.say.resources.noSuchItem(row.name, said, fits.length),
    scope.say.resources.tickExample(row.name),
  );
}

/** Ticks an item, or takes its tick away; unless told which, the other of the two. */
export async function tickItem(
  scope: Scope,
  resourceId: string,
  number: number,
  done?: boolean | undefined,
): Promise<ResourceView> {
  const item = itemAt(scope, await readResource(scope, resourceId), number);
  const ticked = done ?? item.doneOn === null;
  if (ticked !== (item.doneOn !== null))
    await scope.write.update("resourceItem", item.id, { doneOn: ticked ? scope.today : null });
  return readResource(scope, resourceId);
}

/** Takes an item out; those behind it move up. */
export async function removeItem(scope: Scope, resourceId: string, number: number): Promise<ResourceView> {
  await scope.write.remove("resourceItem", itemAt(scope, await readResource(scope, resourceId), number).id);
  return readResource(scope, resourceId);
}

/** Removes a resource with its items. */
export async function removeResource(scope: Scope, id: string): Promise<void> {
  const { items } = await readResource(scope, id);
  for (const item of items) await scope.write.remove("resourceItem", item.id);
  await scope.write.remove("resource", id);
}

/** A resource in a list, with how many of its items are done. */
export interface ListedResource {
  readonly row: Resource;
  readonly items: number;
  readonly done: number;
}

/** The resources of a kind or category, by name, and how many there are. */
export async function listResources(
  scope: Scope,
  filter: { readonly kind?: ResourceKind | undefined; readonly category?: string | undefined },
  most: number,
): Promise<{ readonly resources: readonly ListedResource[]; readonly count: number }> {
  const { kind, category } = filter;
  const where = { ...(kind ? { kind } : {}), ...(category ? { category: category.toLowerCase() } : {}) };
  const rows = await scope.read.resource.findMany({
    where,
    orderBy: { key: "asc" },
    take: most,
    include: { items: { select: { doneOn: true } } },
  });
  const resources = rows.map(({ items, ...row }) => ({
    row,
    items: items.length,
    done: items.filter((item) => item.doneOn !== null).length,
  }));
  return { resources, count: await scope.read.resource.count({ where }) };
}
