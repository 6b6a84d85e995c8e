import { clientInvoices } from "../db/queries/client-invoices.ts";
import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { minorIn, projectFigures } from "../work/project-figures.ts";
import { unbilledHours } from "../work/unbilled-hours.ts";

/** What was agreed on with a client or for a project, and how much of it is on no invoice yet. */
export interface ValueLeft {
  readonly client: { readonly id: string; readonly name: string } | null;
  /** Null for the contract value of the client. */
  readonly project: { readonly id: string; readonly name: string } | null;
  readonly value: Money;
  readonly left: Money;
}

/** Billable hours on no invoice, of a client, and what they come to; null where no rate is known. */
export interface HoursLeft {
  readonly client: { readonly id: string; readonly name: string };
  readonly minutes: number;
  readonly worth: readonly Money[];
  readonly unrated: boolean;
}

/** What is still to be billed. */
export interface LeftToBill {
  readonly values: readonly ValueLeft[];
  /** The projects with something left, those under a contract too. */
  readonly projects: readonly ValueLeft[];
  readonly hours: readonly HoursLeft[];
  /** Income entered as expected that is on no invoice, each currency apart. */
  readonly entries: readonly Money[];
}

/** Whose or of what. */
export interface LeftAsked {
  readonly clientId?: string | undefined;
  readonly projectId?: string | undefined;
}

/** More clients and projects than one list can say anything of. */
const most = 500;

/**
 * What is on no invoice yet (SPEC 3, 5): the rest of contract values; the rest of the values of open and completed projects,
 * where their client has no contract value, which would say the same twice; hours that are no part of such a value; entries
 * that are expected. Drafts count as billed.
 */
export async function leftToBill(scope: Scope, asked: LeftAsked): Promise<LeftToBill> {
  const contracts = asked.projectId === undefined ? await contractsLeft(scope, asked) : [];
  const projects = (await projectsLeft(scope, asked)).filter((one) => one.left.minor > 0n);
  const covered = new Set(contracts.map((one) => one.client?.id));
  const entries = await scope.read.income.groupBy({
    by: ["currency"],
    where: {
      receivedOn: null,
      invoiceId: null,
      ...of("clientId", asked.clientId),
      ...of("projectId", asked.projectId),
    },
    _sum: { amountMinor: true },
  });
  return {
    projects,
    values: [...contracts, ...projects.filter((one) => one.client === null || !covered.has(one.client.id))]
      .filter((one) => one.left.minor > 0n)
      .toSorted((a, b) => (a.left.minor > b.left.minor ? -1 : 1)),
    hours: await hoursLeft(scope, asked, covered),
    entries: entries.flatMap(({ currency, _sum }) => (_sum.amountMinor ? [money(_sum.amountMinor, currency)] : [])),
  };
}

/** A condition where something is asked for, and none where nothing is. */
const of = <K extends string>(column: K, value: string | undefined) =>
  (value === undefined ? {} : { [column]: value }) as { readonly [_ in K]?: string };

async function contractsLeft(scope: Scope, { clientId }: LeftAsked): Promise<ValueLeft[]> {
  const rows = await scope.read.client.findMany({
    where: { ...of("id", clientId), contractMinor: { not: null }, archivedAt: null, stage: { in: ["client", "past"] } },
    select: { id: true, name: true, contractMinor: true, contractCurrency: true },
    take: most,
  });
  if (rows.length === 0) return [];
  const invoices = await scope.query(clientInvoices, { clientIds: rows.map((row) => row.id), today: scope.today });
  return rows.map(({ id, name, contractMinor, contractCurrency }) => {
    const value = money(contractMinor ?? 0n, contractCurrency ?? scope.workspace.currency);
    const billed = invoices
      .filter((one) => one.clientId === id && one.currency === value.currency && one.status !== "void")
      .reduce((sum, one) => sum + one.totalMinor, 0n);
    return { client: { id, name }, project: null, value, left: money(value.minor - billed, value.currency) };
  });
}

async function projectsLeft(scope: Scope, { clientId, projectId }: LeftAsked): Promise<ValueLeft[]> {
  const rows = await scope.read.project.findMany({
    where: {
      ...of("id", projectId),
      ...of("clientId", clientId),
      valueMinor: { not: null },
      archivedAt: null,
      status: { not: "cancelled" },
    },
    include: { client: { select: { id: true, name: true } } },
    take: most,
  });
  const figures = await projectFigures(
    scope,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, name, valueMinor, currency, client }, i) => {
    const value = money(valueMinor ?? 0n, currency);
    const left = value.minor - minorIn(figures[i]?.invoiced ?? [], currency);
    return { client, project: { id, name }, value, left: money(left, currency) };
  });
}

/** Hours by client: those on a project with a value, or of a client with one for all, are paid with that. */
async function hoursLeft(
  scope: Scope,
  asked: LeftAsked,
  covered: ReadonlySet<string | undefined>,
): Promise<HoursLeft[]> {
  const valued = await scope.read.project.findMany({ where: { valueMinor: { not: null } }, select: { id: true } });
  const apart = new Set(valued.map((row) => row.id));
  const unbilled = { some: { lineId: null, billable: true } } as const;
  const clients = await scope.read.client.findMany({
    where: {
      archivedAt: null,
      ...of("id", asked.clientId),
      ...(asked.projectId === undefined
        ? { OR: [{ hours: unbilled }, { projects: { some: { hours: unbilled } } }] }
        : { projects: { some: { id: asked.projectId } } }),
    },
    select: { id: true, name: true },
    orderBy: { key: "asc" },
    take: most,
  });
  const out: HoursLeft[] = [];
  for (const client of clients.filter(({ id }) => !covered.has(id))) {
    const groups = (await unbilledHours(scope, { clientId: client.id, projectId: asked.projectId })).filter(
      ({ project }) => project === null || !apart.has(project.id),
    );
    const minutes = groups.reduce((sum, one) => sum + one.minutes, 0);
    if (minutes === 0) continue;
    const worth = new Map<string, bigint>();
    for (const { rate, minutes: own } of groups)
      if (rate) worth.set(rate.currency, (worth.get(rate.currency) ?? 0n) + (rate.minor * BigInt(own)) / 60n);
    out.push({
      client,
      minutes,
      worth: [...worth].map(([currency, minor]) => money(minor, currency)),
      unrated: groups.some((one) => one.rate === null),
    });
  }
  return out;
}
