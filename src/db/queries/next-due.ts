import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** Where a kind of row says when it is due: its table, the column of its id, that of the instant, and a condition besides. */
export interface DuePlan {
  readonly table: Prisma.ModelName;
  readonly id: string;
  readonly at: string;
  readonly only?: string;
}

/**
 * The row of all books that is due next, leaving some out; null when none is planned. Raw, because every start and every
 * tick asks it of each job, before Prisma's own query engine is needed for anything.
 */
export async function nextDue(
  tx: Tx,
  plan: DuePlan,
  except: readonly string[],
): Promise<{ readonly id: string; readonly at: Date } | null> {
  const [table, id, at] = [plan.table, plan.id, plan.at].map((name) => Prisma.raw(`"${name}"`));
  const only = plan.only === undefined ? Prisma.empty : Prisma.raw(`AND ${plan.only}`);
  const others = except.length === 0 ? Prisma.empty : Prisma.sql`AND ${id} NOT IN (${Prisma.join([...except])})`;
  const rows = await tx.$queryRaw<{ id: string; at: Date }[]>`
    SELECT ${id} AS "id", ${at} AS "at" FROM ${table} WHERE ${at} IS NOT NULL ${only} ${others} ORDER BY ${at} LIMIT 1`;
  return rows[0] ?? null;
}
