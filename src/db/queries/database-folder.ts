import { dirname } from "node:path";
import type { Tx } from "../database.ts";

/** The folder that holds the database's file: what is kept beside it goes there. */
export async function databaseFolder(tx: Tx): Promise<string> {
  const rows = await tx.$queryRaw<{ name: string; file: string }[]>`PRAGMA database_list`;
  return dirname(rows.find((row) => row.name === "main")?.file ?? "");
}
