import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "../../src/db/database.ts";
import { openScope, type Scope } from "../../src/scope.ts";
import { instantOf } from "../../src/time/zone.ts";
import { createWorkspace } from "../../src/workspace/create-workspace.ts";
import { createNameIndex } from "../../src/workspace/name-index.ts";
import { day } from "./day.ts";
import { migratedCopy } from "./migrated-copy.ts";

/** Books on a real SQLite file in a folder of their own, with a clock that stands still until moved. */
export interface TestBooks {
  readonly database: Database;
  /** Runs work as the owner in one transaction, as the assistant does, and keeps what it wrote; undo says so by its kind. */
  as<T>(work: (scope: Scope) => Promise<T>, kind?: "do" | "undo"): Promise<T>;
  /** Moves the clock to a wall time in the workspace's zone: `2026-11-20T09:30`. */
  at(moment: string): void;
  close(): Promise<void>;
}

/** Opens books in USD, New York, on Friday 2026-11-20 at 09:30. */
export async function openTestBooks(
  given: { currency?: string; zone?: string; locale?: string } = {},
): Promise<TestBooks> {
  const folder = mkdtempSync(join(tmpdir(), "purser-"));
  const file = join(folder, "books.db");
  await migratedCopy(file);
  const database = await openDatabase(`file:${file}`);
  const zone = given.zone ?? "America/New_York";
  const clock = (moment: string) => instantOf({ day: day(moment.slice(0, 10)), time: moment.slice(11) }, zone);
  let now = clock("2026-11-20T09:30");
  const index = createNameIndex();
  const { workspace, owner } = await database.transaction((tx) =>
    createWorkspace(tx, {
      name: "Studio",
      currency: given.currency ?? "USD",
      zone,
      locale: given.locale ?? "en-US",
      tourStep: null,
      owner: { name: "Sam", platform: "console", account: "owner" },
      at: now,
    }),
  );
  return {
    database,
    as: (work, kind = "do") =>
      database.transaction(async (tx) => {
        const current = await tx.workspace.findUniqueOrThrow({ where: { id: workspace.id } });
        const names = await index.of(tx, current);
        const scope = openScope(tx, {
          workspace: current,
          person: owner,
          account: { platform: "console", account: "owner" },
          conversation: "console:dm",
          at: now,
          names,
        });
        const result = await work(scope);
        await scope.write.finish({ command: "test", title: "test", kind });
        await index.changed(tx, current, scope.write.named());
        return result;
      }),
    at: (moment) => {
      now = clock(moment);
    },
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
