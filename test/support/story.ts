import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { expect, test } from "vitest";
import { invariants } from "../../src/db/invariants.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock, readWallTime } from "../../src/time/simulated-clock.ts";
import { migratedCopy } from "./migrated-copy.ts";
import { snapshotOf } from "./snapshot.ts";
import type { SurfaceKind, Told, Wire, World } from "./surface.ts";
import { surfaces } from "./surfaces.ts";

/** The teller of a story: each call is one line of the chat, and its answer. */
export interface Teller {
  say(text: string, more?: object): Promise<Told>;
  /** Presses the newest button of that label. */
  click(label: string, more?: object): Promise<Told>;
  /** Any line of the JSON chat. */
  line(line: object): Promise<Told>;
  advance(to: string): Promise<Told>;
  /** Checks the last answer's plain text. */
  expectReply(expected: RegExp | string): void;
  /** The last answer must not say this. */
  expectNot(unexpected: RegExp): void;
  /** Counts rows: how many income entries, invoices … there are. */
  count(
    table:
      | "income"
      | "expense"
      | "invoice"
      | "payment"
      | "client"
      | "change"
      | "inbox"
      | "delivery"
      | "project"
      | "hoursEntry"
      | "task"
      | "interaction"
      | "mention"
      | "reminder"
      | "document"
      | "storedFile"
      | "recurring"
      | "budget"
      | "deal"
      | "meeting"
      | "meetingException",
  ): Promise<number>;
  /** The value of a field on the last card. */
  field(label: string): string | undefined;
  /** Stops the product, does something, and starts it again on the same file. */
  restart(meanwhile?: () => void): Promise<void>;
  /** Every row of the books, for comparing them bit for bit. */
  snapshot(): Promise<unknown>;
  readonly product: () => Product;
  /** The wire to the platform; the console has none. */
  readonly wire: () => Wire;
}

export interface Setting {
  readonly clock?: string;
  readonly zone?: string;
  readonly currency?: string;
  readonly locale?: string;
  /** Where the web server is reached from outside; nowhere unless set. */
  readonly publicUrl?: string;
  /** Leave the first-run questions to be asked. */
  readonly tour?: boolean;
  /** The surfaces it can be told on, when it is about what only those have. */
  readonly on?: readonly SurfaceKind["name"][];
}

/**
 * A story: a chat on a real database file, told line by line on every surface, on Friday 2026-11-20 at 09:30 in New York
 * unless set otherwise. At its end every invariant of the books must hold.
 */
export function story(name: string, tell: (teller: Teller) => Promise<void>, setting: Setting = {}): void {
  for (const surface of surfaces.filter((one) => setting.on?.includes(one.name) ?? true)) {
    test(`${name} (${surface.name})`, async () => {
      const folder = mkdtempSync(join(tmpdir(), "purser-"));
      const chat = await openChat(surface, folder, setting);
      try {
        await tell(chat.teller);
        await chat.teller.product().database.transaction(async (tx) => {
          for (const invariant of invariants) expect(await invariant.faults(tx), invariant.says).toEqual([]);
        });
      } finally {
        await chat.close();
        rmSync(folder, { recursive: true });
      }
    });
  }
}

async function openChat(
  kind: SurfaceKind,
  folder: string,
  setting: Setting,
): Promise<{ teller: Teller; close(): Promise<void> }> {
  const file = join(folder, "books.db");
  await migratedCopy(file);
  const { zone = "America/New_York", currency = "USD", locale = "en-US", tour = false } = setting;
  const clock = createSimulatedClock(readWallTime(setting.clock ?? "2026-11-20T09:30", zone));
  const world: World = { clock, log: pino({ level: "silent" }), setting: { zone, currency, locale, tour } };
  let running = await start();
  let last: Told = { messages: [], text: "", ignored: false };

  async function start() {
    const { publicUrl } = setting;
    const product = await openProduct(`file:${file}`, clock, world.log, publicUrl ? { publicUrl, httpPort: 0 } : {});
    return { product, surface: await kind.open(product, world) };
  }

  async function line(given: object): Promise<Told> {
    last = await running.surface.line(given);
    return last;
  }

  const teller: Teller = {
    line,
    say: (text, more = {}) => line({ say: text, ...more }),
    click: (label, more = {}) => line({ click: label, ...more }),
    advance: (to) => line({ advance: to }),
    expectReply: (expected) => {
      expect(last.error ?? last.text).toMatch(expected);
    },
    expectNot: (unexpected) => {
      expect(last.text).not.toMatch(unexpected);
    },
    count: (table) =>
      running.product.database.transaction((tx) => (tx[table] as unknown as { count(): Promise<number> }).count()),
    field: (label) => last.messages.findLast((one) => one.card)?.card?.fields.find((one) => one.label === label)?.value,
    restart: async (meanwhile) => {
      await running.surface.stop();
      meanwhile?.();
      running = await start();
    },
    snapshot: () => snapshotOf(running.product),
    product: () => running.product,
    wire: () => {
      const { wire } = running.surface;
      if (!wire) throw new Error(`no wire leads to ${kind.name}`);
      return wire;
    },
  };
  return {
    teller,
    close: async () => {
      await running.surface.stop();
      await world.platform?.close();
    },
  };
}
