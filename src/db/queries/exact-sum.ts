import { Prisma } from "../generated/client.ts";

const half = 2n ** 32n;

/**
 * A sum of 64-bit integers that can't overflow or turn into floating point, as two columns `high` and `low`: the upper
 * and lower half of each number are added apart. `exactTotal` puts them together.
 */
export function exactSum(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SUM(${column} >> 32) AS high, SUM(${column} & 4294967295) AS low`;
}

/** The same for a sum over sums. */
export const exactSumOfSums = Prisma.sql`SUM(high) AS high, SUM(low) AS low`;

export interface ExactSum {
  high: number | bigint | null;
  low: number | bigint | null;
}

/** The number that the two halves stand for; 0 when nothing was added. */
export function exactTotal({ high, low }: ExactSum): bigint {
  return BigInt(high ?? 0) * half + BigInt(low ?? 0);
}
