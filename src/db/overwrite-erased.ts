import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";

/**
 * Writes the file anew where books were deleted from it for good: what rows left behind in pages that were freed before
 * goes with that (sqlite.org/lang_vacuum.html). `eraseBooks` says so in the file's `user_version`, which nothing else uses.
 */
export async function overwriteErased(connection: SqlDriverAdapter): Promise<void> {
  const { rows } = await connection.queryRaw({ sql: "PRAGMA user_version", args: [], argTypes: [] });
  if (Number(rows[0]?.[0] ?? 0) === 0) return;
  await connection.executeScript("VACUUM; PRAGMA user_version = 0;");
}
