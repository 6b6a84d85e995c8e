import type { Logger } from "pino";
import { openLocalFile } from "../adapters/console/open-local-file.ts";
import { hearingOf } from "../commands/hearing/hearing.ts";
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

/** What the configuration says of the product itself (INTERFACES: Environment). */
export interface ProductConfig {
  /** Accounts let in as the owner without a set-up code: `slack:U123` (PURSER_OWNER). */
  readonly owners?: readonly string[];
  /** Where their daily digest goes: `slack:C123` (PURSER_DIGEST_CHANNEL). */
  readonly digestChannel?: string | undefined;
  /** The web server's port, and where it is reached from outside: it takes both for an address that works. */
  readonly httpPort?: number | undefined;
  readonly publicUrl?: string | undefined;
}

/** Opens (and migrates) the database at `url` and puts the product on it. */
export async function openProduct(url: string, clock: Clock, log: Logger, given: ProductConfig = {}): Promise<Product> {
  const database = await openDatabase(url);
  return assemble(database, clock, log, given);
}

/** The product on a database that is already open. */
export function assemble(database: Database, clock: Clock, log: Logger, given: ProductConfig = {}): Product {
  const names = createNameIndex();
  const openFile = new Map<string, OpenFile>([["console", openLocalFile]]);
  const owning = { owners: new Set(given.owners ?? []), digestChannel: given.digestChannel };
  const publicUrl = given.httpPort === undefined ? undefined : given.publicUrl;
  const parts = { database, clock, names, commands, hear: hearingOf, log, owning, openFile, publicUrl };
  return { database, names, commands, log, openFile, assistant: createAssistant(parts) };
}
