import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { openStatuses } from "./work-status.ts";

/** A client's projects together (SPEC 3: derived). Archived ones count, cancelled ones have no value any more. */
export interface ClientProjects {
  readonly all: number;
  readonly open: number;
  /** The values of its projects per currency. */
  readonly values: readonly Money[];
  /** The scores given after its projects, 1 to 5. */
  readonly scores: readonly number[];
}

/** Adds up the projects of a client. */
export async function clientProjects(scope: Scope, clientId: string): Promise<ClientProjects> {
  const rows = await scope.read.project.groupBy({
    by: ["currency", "status", "satisfaction"],
    where: { clientId },
    _sum: { valueMinor: true },
    _count: true,
  });
  const values = new Map<string, bigint>();
  for (const { status, currency, _sum } of rows) {
    if (status === "cancelled" || !_sum.valueMinor) continue;
    values.set(currency, (values.get(currency) ?? 0n) + _sum.valueMinor);
  }
  const count = (some: typeof rows) => some.reduce((sum, row) => sum + row._count, 0);
  return {
    all: count(rows),
    open: count(rows.filter((row) => openStatuses.some((status) => status === row.status))),
    values: [...values].map(([currency, minor]) => money(minor, currency)),
    scores: rows.flatMap(({ satisfaction, _count }) =>
      satisfaction === null ? [] : Array.from({ length: _count }, () => satisfaction),
    ),
  };
}
