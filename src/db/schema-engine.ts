import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

/** The part of the WebAssembly standard used here; TypeScript declares it with the browser's library only. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, unknown>,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};

export const noFilter = { externalTables: [], externalEnums: [] };

/** The engine, and how to let go of the file: its connections stay open, with the file locked, until closed. */
export interface OpenEngine {
  readonly engine: SchemaEngine;
  /**
   * Where the engine was opened to work at once, keeps what it did: until then, nothing of it is in the file. Throws when
   * that would leave rows that refer to none.
   */
  commit(): Promise<void>;
  close(): Promise<void>;
}

/** Whether all that the engine does becomes one transaction; a kill amid it leaves the file as it was. */
interface EngineSetting {
  readonly schema?: { readonly path: string; readonly content: string };
  readonly atOnce?: true;
}

type Bindings = typeof import("@prisma/schema-engine-wasm/schema_engine_bg");

let loaded: Promise<Bindings> | undefined;

/**
 * The engine's WebAssembly, instantiated once a process: its bindings hold one instance only. The package expects a
 * bundler to load its .wasm; Node 20 does not, so it is done here the way the package's entry file does.
 */
async function load(): Promise<Bindings> {
  const require = createRequire(import.meta.url);
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const script = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const binary = readFileSync(script.replace(/schema_engine_bg\.js$/, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(binary, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings;
}

/** Prisma's own schema engine on the SQLite file at `url`. */
export async function openSchemaEngine(url: string, { schema, atOnce }: EngineSetting = {}): Promise<OpenEngine> {
  loaded ??= load();
  const { SchemaEngine } = await loaded;
  const datamodels: [string, string][] | undefined = schema && [[schema.path, schema.content]];
  const factory = new EngineConnections(url, atOnce === true);
  const silent = () => {};
  const engine = await SchemaEngine.new({ datamodels }, silent, bindMigrationAwareSqlAdapterFactory(factory));
  return { engine, commit: () => factory.commit(), close: () => factory.close() };
}

/** The engine's connections, kept so that they can be closed. */
class EngineConnections extends PrismaBetterSqlite3 {
  private readonly open: SqlDriverAdapter[] = [];
  private readonly atOnce: boolean;

  constructor(url: string, atOnce: boolean) {
    super({ url });
    this.atOnce = atOnce;
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect();
    this.open.push(adapter);
    // Within a transaction the scripts' own switching of foreign keys has no effect (sqlite.org/pragma.html#pragma_foreign_keys).
    if (this.atOnce) await adapter.executeScript("PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;");
    return adapter;
  }

  async commit(): Promise<void> {
    for (const adapter of this.open) {
      const { rows } = await adapter.queryRaw({ sql: "PRAGMA foreign_key_check", args: [], argTypes: [] });
      if (rows.length > 0) throw new Error(`the migrations leave rows of ${String(rows[0]?.[0])} that refer to none`);
      await adapter.executeScript("COMMIT;");
    }
  }

  /** The engine replays whole migrations on its shadow database through executeRaw, which better-sqlite3 takes one statement at a time. */
  override async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const adapter = await super.connectToShadowDb();
    const one = adapter.executeRaw.bind(adapter);
    adapter.executeRaw = async (query) => {
      if (query.args.length > 0) return one(query);
      await adapter.executeScript(query.sql);
      return 0;
    };
    return adapter;
  }

  async close(): Promise<void> {
    for (const adapter of this.open.splice(0)) await adapter.dispose();
  }
}
