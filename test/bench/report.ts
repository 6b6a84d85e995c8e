import Database from "better-sqlite3";
import type { Inbound } from "../../src/chat/inbound.ts";
import { makeFullBooks, productOn, removeBooks } from "./full-books.ts";
import { figures, print, timed } from "./measure.ts";

const runs = 12;

/** Profit by month, written by hand. */
const byHand = `
  SELECT month, SUM(minor) AS profit FROM (
    SELECT substr(receivedOn, 1, 7) AS month, amountMinor AS minor FROM Income
      WHERE workspaceId = @workspace AND receivedOn BETWEEN @from AND @to
    UNION ALL SELECT substr(paidOn, 1, 7), amountMinor FROM Payment WHERE workspaceId = @workspace AND paidOn BETWEEN @from AND @to
    UNION ALL SELECT substr(paidOn, 1, 7), -amountMinor FROM Expense WHERE workspaceId = @workspace AND paidOn BETWEEN @from AND @to
  ) GROUP BY month ORDER BY month`;

/** `report`: profit by month over n entries, asked as a message, beside one hand-written SQL query on the same file. */
export async function reportBench(sizes: readonly number[] = [1_000_000]): Promise<void> {
  for (const n of sizes) {
    const file = await makeFullBooks(n);
    const product = await productOn(file);
    const db = new Database(file, { readonly: true });
    db.pragma("cache_size=-32000");
    const { id } = db.prepare("SELECT id FROM Workspace").get() as { id: string };
    const query = db.prepare(byHand);
    const samples: number[] = [];
    const baseline: number[] = [];
    for (let i = 0; i < runs; i++) {
      const took = await timed(async () => {
        const { replies } = await product.assistant.handle(asking(i));
        if ((replies[0]?.card?.table?.rows.length ?? 0) < 30) throw new Error(`no report: ${replies[0]?.text}`);
      });
      const bare = await timed(() => query.all({ workspace: id, from: "2024-01-01", to: "2026-12-31" }));
      if (i >= 2) {
        samples.push(took);
        baseline.push(bare);
      }
    }
    print(figures("report", n, samples, baseline));
    db.close();
    await product.database.close();
    removeBooks(file);
  }
}

function asking(i: number): Inbound {
  const slots = { period: "2024-01-01..2026-12-31", groupBy: "month" };
  return {
    id: `ask-${i}`,
    platform: "console",
    from: "owner",
    name: "owner",
    channel: "dm",
    private: true,
    kind: "command",
    command: "report profit",
    slots,
  };
}
