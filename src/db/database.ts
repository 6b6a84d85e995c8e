import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { UserError } from "../errors.ts";
import { clientOn, letGo } from "./clients.ts";
import type { Connections } from "./connections.ts";
import { type FileStore, filesFolder, openFileStore } from "./file-store.ts";
import type { Prisma } from "./generated/client.ts";
import { holderLeft, newHolder } from "./holder.ts";
import { joinModels } from "./joined-models.ts";
import { forgetTables, keepTables } from "./kept-tables.ts";
import { isMigrated, migrate } from "./migrate.ts";
import { overwriteErased } from "./overwrite-erased.ts";
import { keepStatistics } from "./planner-statistics.ts";
import { type RawSql, rawSql } from "./raw-sql.ts";
import { keepSearchIndex } from "./search-index.ts";
import { type Begun, type Safe, shareCommits } from "./shared-commits.ts";
import { orSayWhy } from "./unopened.ts";

/** One transaction on the database. */
export type Tx = Omit<Prisma.TransactionClient, keyof RawSql> &
  RawSql & {
    readonly files: FileStore;
    /** Who has the database open: what one process alone is to do is done under this name. */
    readonly holder: string;
  };

/** The open books. */
export interface Database {
  /**
   * Runs `work` in one transaction: all of it is durable when the promise resolves (`synchronous=FULL`), none of it when
   * it rejects. Transactions run one after another, and those that wait for each other share a commit. There is no other door: on SQLite's one connection a statement
   * outside a transaction would fall into whichever one is open, and be rolled back with it.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same before all that waits, for what somebody is to be told at once that it has arrived. It may take no time. */
  receive<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same as that for what may be forgotten when the machine loses its power, though not when the process is killed. */
  note<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The files kept beside the database; `tx.files` is the same. */
  readonly files: FileStore;
  /** Closes the file, behind what is under way; a transaction asked for after that rejects. */
  close(): Promise<void>;
}

/**
 * Opens the SQLite file at `url` (`file:./data/purser.db`), creating its folder and migrating it first (DESIGN 5). Throws a
 * UserError where the file is not one of the product's, is damaged, or can't be written.
 */
export async function openDatabase(url: string): Promise<Database> {
  const path = url.replace(/^file:/, "");
  await orSayWhy(path, () => ready(url, path));
  const files = openFileStore(filesFolder(path));
  const client = await clientOn(url);
  const { prisma, connections } = client;
  let set: Safe = "on disk";
  let open = true;
  let underWay = 0;
  const holder = newHolder();
  const run = shareCommits<Tx>(async (work, safe) => {
    if (!open) throw new Error("the database is closed");
    if (safe !== set) await connections.set(`synchronous=${safe === "on disk" ? "FULL" : "NORMAL"}`);
    set = safe;
    underWay += 1;
    try {
      await connections.transact(async () => {
        const { models, end } = joinModels(prisma);
        try {
          await work(begun(models, connections, { files, holder }));
        } finally {
          await end();
        }
      });
    } finally {
      underWay -= 1;
    }
  });
  return {
    transaction: (work) => run(work, { safe: "on disk" }),
    receive: (work) => run(work, { safe: "on disk", first: true }),
    note: (work) => run(work, { safe: "from a kill", first: true }),
    files,
    close: async () => {
      if (!open) return;
      open = false;
      // Only the client itself can break off what is under way, and it is of no more use then.
      if (underWay > 0) await prisma.$disconnect();
      else letGo(client);
      holderLeft(holder);
    },
  };
}

/** Makes the file what this version of the program works on. */
async function ready(url: string, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const applied = await withConnection(url, async (connection) => {
    const names = await appliedMigrations(connection);
    if (isMigrated(names)) await keepDerived(connection);
    return names;
  });
  if (isMigrated(applied)) return;
  // The engine needs the file for itself.
  await migrate(url, () => withConnection(url, forgetTables));
  await withConnection(url, keepDerived);
}

/** Puts in place what is derived from the tables. */
async function keepDerived(connection: SqlDriverAdapter): Promise<void> {
  await overwriteErased(connection);
  await keepSearchIndex(connection);
  await keepTables(connection);
  await keepStatistics(connection);
}

function begun(
  models: Prisma.TransactionClient,
  connections: Connections,
  ours: Pick<Tx, "files" | "holder">,
): Begun<Tx> {
  return {
    savepoint: async (does) => {
      connections.statement(`${does} part`).run([]);
    },
    part: async (work) => {
      const raw = rawSql(connections);
      try {
        return await work(Object.create(models, Object.getOwnPropertyDescriptors({ ...raw.sql, ...ours })));
      } finally {
        raw.end();
      }
    },
  };
}

/** Names of the migrations the file has. */
async function appliedMigrations(connection: SqlDriverAdapter): Promise<string[]> {
  const rows = async (sql: string) => (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  const tables = (await rows("SELECT name FROM sqlite_master WHERE type = 'table'")).map(([name]) => name);
  if (tables.length > 0 && !tables.includes("_prisma_migrations"))
    throw new UserError("The file is a database of another program. Name another with --db or DATABASE_URL.");
  if (tables.length === 0) return [];
  const names = await rows(
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return names.map(([name]) => String(name));
}

async function withConnection<T>(url: string, work: (connection: SqlDriverAdapter) => Promise<T>): Promise<T> {
  const connection = await new PrismaBetterSqlite3({ url }).connect();
  try {
    return await work(connection);
  } finally {
    await connection.dispose();
  }
}
