import type { Deal } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import { nameKey } from "../name-key.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { addClient } from "./add-client.ts";
import { type MovedClient, moveClient } from "./move-client.ts";
import { takeClient } from "./take-client.ts";

/** Where a deal stands (SPEC 3). */
export const dealStages = ["open", "won", "lost"] as const;
export type DealStage = (typeof dealStages)[number];

/** A deal with its client. */
export interface DealView {
  readonly row: Deal;
  readonly client: Named;
}

export interface NewDeal {
  readonly client: NamedOrNew;
  readonly title: string;
  readonly value?: Money | undefined;
  readonly closeOn?: Day | undefined;
}

const client = { select: { id: true, name: true } } as const;

/** Writes an open deal; a client nobody knew yet starts as a lead. A UserError when its value is below zero. */
export async function addDeal(scope: Scope, given: NewDeal): Promise<DealView> {
  if (given.value && given.value.minor < 0n) throw new UserError(scope.say.deals.belowZero, scope.say.deals.example);
  const of = "create" in given.client ? await lead(scope, given.client.create) : await takeClient(scope, given.client);
  const row = await scope.write.insert("deal", {
    clientId: of.id,
    title: given.title,
    key: nameKey(given.title),
    valueMinor: given.value?.minor ?? null,
    currency: given.value?.currency ?? scope.workspace.currency,
    stage: "open",
    closeOn: given.closeOn ?? null,
    memberId: scope.person.id,
  });
  return readDeal(scope, row.id);
}

async function lead(scope: Scope, name: string): Promise<Named> {
  const row = await addClient(scope, { name, stage: "lead" });
  return { id: row.id, name: row.name };
}

/** The deal of that id; a UserError when it is no longer there. */
export async function readDeal(scope: Scope, id: string): Promise<DealView> {
  const found = await scope.read.deal.findFirst({ where: { id }, include: { client } });
  if (!found) throw new UserError(scope.say.deals.gone, scope.say.deals.example);
  const { client: of, ...row } = found;
  return { row, client: of };
}

/** Deals by their expected close, open ones first; at most so many. */
export async function listDeals(
  scope: Scope,
  filter: { readonly stage?: DealStage | undefined; readonly clientId?: string | undefined },
  most: number,
): Promise<DealView[]> {
  const { stage, clientId } = filter;
  const found = await scope.read.deal.findMany({
    where: { ...(stage ? { stage } : {}), ...(clientId ? { clientId } : {}) },
    include: { client },
    orderBy: [{ closeOn: { sort: "asc", nulls: "last" } }, { createdAt: "desc" }],
    take: most,
  });
  return found.map(({ client: of, ...row }) => ({ row, client: of }));
}

/** How many open deals there are with a client of exactly that name. */
export async function openDealsOf(scope: Scope, called: string): Promise<number> {
  const [only, other] = scope.names.byName("client", called, "exact");
  return only && !other ? scope.read.deal.count({ where: { clientId: only.id, stage: "open" } }) : 0;
}

/** Decides a deal: winning one moves its client to `client` (SPEC 3); `open` takes the decision back. */
export async function decideDeal(
  scope: Scope,
  id: string,
  stage: DealStage,
): Promise<{ deal: DealView; moved: MovedClient | null }> {
  const { row, client: of } = await readDeal(scope, id);
  if (row.stage === stage) throw new UserError(scope.say.deals.already(row.title, scope.say.deals.stages[stage]));
  await scope.write.update("deal", id, { stage, closedOn: stage === "open" ? null : scope.today });
  const moved = stage === "won" ? await moveClient(scope, of.id, "client") : null;
  return { deal: await readDeal(scope, id), moved: moved?.moved ? moved : null };
}

export interface DealPatch {
  readonly title?: string | undefined;
  readonly value?: Money | null | undefined;
  readonly closeOn?: Day | null | undefined;
  readonly client?: NamedOrNew | undefined;
  readonly notes?: string | null | undefined;
}

/** Changes anything about a deal but where it stands. */
export async function reviseDeal(scope: Scope, id: string, patch: DealPatch): Promise<DealView> {
  const { title, value, closeOn, notes } = patch;
  if (value && value.minor < 0n) throw new UserError(scope.say.deals.belowZero, scope.say.deals.example);
  const clientId = patch.client ? (await takeClient(scope, patch.client)).id : undefined;
  await scope.write.update("deal", id, {
    ...(title === undefined ? {} : { title, key: nameKey(title) }),
    ...(value === undefined
      ? {}
      : { valueMinor: value?.minor ?? null, ...(value ? { currency: value.currency } : {}) }),
    ...(closeOn === undefined ? {} : { closeOn }),
    ...(notes === undefined ? {} : { notes }),
    ...(clientId === undefined ? {} : { clientId }),
  });
  return readDeal(scope, id);
}
