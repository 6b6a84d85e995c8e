import { Prisma } from "./generated/client.ts";
import { sqliteCode } from "./sqlite-file.ts";

/** Whether a statement failed because a row like it is there already; raw statements and Prisma's own say so differently. */
export function isUniqueViolation(error: unknown): boolean {
  const code = sqliteCode(error);
  if (code !== undefined) return /^SQLITE_CONSTRAINT_(?:UNIQUE|PRIMARYKEY)$/.test(code);
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
