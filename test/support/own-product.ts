import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { showPushes } from "../../adapters/console/pushes.ts";
import type { Reply } from "../../src/chat/reply.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock, type SimulatedClock } from "../../src/time/simulated-clock.ts";
import { migratedCopy } from "./migrated-copy.ts";

/** A product on a file of its own, whose owner sits at the console, in UTC. */
export interface OwnProduct {
  readonly product: Product;
  readonly clock: SimulatedClock;
  /** Says something as the owner. */
  say(text: string): Promise<void>;
  /** The pushes that came since asked last. */
  pushes(): Promise<Reply[]>;
  close(): Promise<void>;
}

/** Opens one, at a moment. */
export async function openOwnProduct(at: Date): Promise<OwnProduct> {
  const folder = mkdtempSync(join(tmpdir(), "purser-"));
  const file = join(folder, "books.db");
  await migratedCopy(file);
  const clock = createSimulatedClock(at);
  const product = await openProduct(`file:${file}`, clock, pino({ level: "silent" }));
  await openOwner(product.database, { answers: { zone: "UTC" }, tour: false, at: () => clock.now() });
  let said = 0;
  return {
    product,
    clock,
    async say(text) {
      said += 1;
      const place = { platform: "console", from: "owner", name: "owner", channel: "dm", private: true };
      await product.assistant.handle({ ...place, id: `said-${said}`, kind: "text", text });
    },
    async pushes() {
      const replies: Reply[] = [];
      await showPushes(product.database, ({ reply }) => replies.push(reply));
      return replies;
    },
    async close() {
      await product.database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
