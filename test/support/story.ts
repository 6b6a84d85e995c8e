import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pino } from "pino";
import { expect, test } from "vitest";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { plainText } from "../../src/chat/plain-text.ts";
import type { Card } from "../../src/chat/reply.ts";
import { jsonChatOn } from "../../src/cli/chat.ts";
import { invariants } from "../../src/db/invariants.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock, readWallTime } from "../../src/time/simulated-clock.ts";
import { migratedCopy } from "./migrated-copy.ts";

/** A message of the bot, as `purser chat --json` prints it (INTERFACES). */
export interface Shown {
  readonly message: string;
  readonly at: string;
  readonly to: string;
  readonly in: string;
  readonly text: string;
  readonly card?: Card;
  readonly buttons: readonly { readonly label: string; readonly id: string }[];
  readonly visibility: "person" | "channel";
  readonly replaces?: string;
}

/** What one line came to. */
export interface Told {
  readonly messages: readonly Shown[];
  /** Everything said, as plain text. */
  readonly text: string;
  readonly ignored: boolean;
  readonly error?: string;
  readonly suggestions?: readonly string[];
}

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
  count(table: "income" | "expense" | "invoice" | "payment" | "client" | "change" | "inbox"): Promise<number>;
  /** The value of a field on the last card. */
  field(label: string): string | undefined;
  /** Stops the product and starts it again on the same file. */
  restart(): Promise<void>;
  /** Every row of the books, for comparing them bit for bit. */
  snapshot(): Promise<unknown>;
  readonly product: () => Product;
}

export interface Setting {
  readonly clock?: string;
  readonly zone?: string;
  readonly currency?: string;
  readonly locale?: string;
  /** Leave the first-run questions to be asked. */
  readonly tour?: boolean;
}

/**
 * A story: a chat on a real database file, told line by line over the JSON chat, on Friday 2026-11-20 at 09:30 in New
 * York unless set otherwise. At its end every invariant of the books must hold.
 */
export function story(name: string, tell: (teller: Teller) => Promise<void>, setting: Setting = {}): void {
  test(name, async () => {
    const folder = mkdtempSync(join(tmpdir(), "purser-"));
    const chat = await openChat(folder, setting);
    try {
      await tell(chat.teller);
      for (const invariant of invariants) {
        expect(await chat.teller.product().database.transaction((tx) => invariant.faults(tx)), invariant.says).toEqual(
          [],
        );
      }
    } finally {
      await chat.close();
      rmSync(folder, { recursive: true });
    }
  });
}

async function openChat(folder: string, setting: Setting): Promise<{ teller: Teller; close(): Promise<void> }> {
  const file = join(folder, "books.db");
  await migratedCopy(file);
  const zone = setting.zone ?? "America/New_York";
  const clock = createSimulatedClock(readWallTime(setting.clock ?? "2026-11-20T09:30", zone));
  let running = await start();
  let last: Told = { messages: [], text: "", ignored: false };

  async function start() {
    const product = await openProduct(`file:${file}`, clock, pino({ level: "silent" }));
    const answers = setting.tour
      ? {}
      : { zone, currency: setting.currency ?? "USD", locale: setting.locale ?? "en-US" };
    await openOwner(product.database, { answers, tour: true, at: () => clock.now() });
    const input = new PassThrough();
    const output: object[] = [];
    let wake = () => {};
    const write = (line: object) => {
      output.push(line);
      wake();
    };
    const ended = jsonChatOn(
      product,
      { now: () => clock.now(), advance: (to, at) => clock.advance(to, at) },
      { input, write },
    );
    const next = async () => {
      while (output.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return output.shift() as Record<string, unknown>;
    };
    const stop = async () => {
      input.end();
      await ended;
      await product.database.close();
    };
    return { product, input, next, stop };
  }

  async function line(given: object): Promise<Told> {
    running.input.write(`${JSON.stringify(given)}\n`);
    const messages: Shown[] = [];
    for (;;) {
      const out = await running.next();
      if ("message" in out) messages.push(out as unknown as Shown);
      else {
        last = {
          messages,
          text: messages.map(plainText).join("\n"),
          ignored: out.ignored === true,
          ...(typeof out.error === "string" ? { error: out.error } : {}),
          ...(Array.isArray(out.suggestions) ? { suggestions: out.suggestions } : {}),
        };
        return last;
      }
    }
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
    restart: async () => {
      await running.stop();
      running = await start();
    },
    snapshot: () => snapshotOf(running.product),
    product: () => running.product,
  };
  return { teller, close: () => running.stop() };
}

const booksTables = [
  "client",
  "contact",
  "contactPoint",
  "tag",
  "clientTag",
  "stageMove",
  "category",
  "paymentMode",
  "exchangeRate",
  "income",
  "expense",
  "invoice",
  "invoiceLine",
  "payment",
] as const;

async function snapshotOf(product: Product): Promise<unknown> {
  return product.database.transaction(async (tx) => {
    const all: Record<string, unknown> = {};
    for (const table of booksTables) {
      all[table] = await (tx[table] as unknown as { findMany(args: object): Promise<unknown> }).findMany({
        orderBy: { id: "asc" },
      });
    }
    return all;
  });
}
