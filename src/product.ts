import type { Logger } from "pino";
import { openLocalFile } from "../adapters/console/open-local-file.ts";
import { hearingOf } from "../commands/hearing.ts";
import { commands } from "../commands/index.ts";
import { type Assistant, createAssistant } from "./chat/assistant.ts";
import type { Command } from "./chat/command.ts";
import type { OpenFile } from "./chat/receive-files.ts";
import { type Database, openDatabase } from "./db/database.ts";
import type { Clock } from "./time/clock.ts";
import { createNameIndex, type NameIndex } from "./workspace/name-index.ts";

/** The product put together on one database, without any platform. */
export interface Product {
  readonly database: Database;
  readonly names: NameIndex;
  readonly assistant: Assistant;
  readonly commands: readonly Command[];
  readonly log: Logger;
  /** How each platform that is served gives the files that were sent there. */
  readonly openFile: Map<string, OpenFile>;
}

/** Opens (and migrates) the database at `url` and puts the product on it. */
export async function openProduct(
  url: string,
  clock: Clock,
  log: Logger,
  owners: readonly string[] = [],
): Promise<Product> {
  const database = await openDatabase(url);
  return assemble(database, clock, log, owners);
}

/** The product on a database that is already open; `owners` are accounts let in as its owner (PURSER_OWNER). */
export function assemble(database: Database, clock: Clock, log: Logger, owners: readonly string[] = []): Product {
  const names = createNameIndex();
  const openFile = new Map<string, OpenFile>([["console", openLocalFile]]);
  const parts = { database, clock, names, commands, hear: hearingOf, log, owners: new Set(owners), openFile };
  return { database, names, commands, log, openFile, assistant: createAssistant(parts) };
}
