import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOwner } from "../../adapters/console/open-owner.ts";
import type { Inbound } from "../../src/chat/inbound.ts";
import { receive } from "../../src/chat/inbox.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createSimulatedClock, readWallTime } from "../../src/time/simulated-clock.ts";

const zone = "America/New_York";
const clock = createSimulatedClock(readWallTime("2026-11-20T09:30", zone));
let folder: string;
let product: Product;

const open = () => openProduct(`file:${join(folder, "books.db")}`, clock, pino({ level: "silent" }));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "purser-"));
  product = await open();
  const answers = { zone, currency: "USD", locale: "en-US" };
  await openOwner(product.database, { answers, tour: false, at: () => clock.now() });
});

afterEach(async () => {
  await product.database.close();
  rmSync(folder, { recursive: true });
});

function text(id: string, said: string, channel = "dm"): Inbound {
  const place = { platform: "console", from: "owner", name: "owner", channel, private: channel === "dm" };
  return { ...place, id, kind: "text", text: said, addressed: true };
}

const amounts = () =>
  product.database.transaction(async (tx) => {
    const rows = await tx.changeRow.findMany({ where: { table: "income" }, orderBy: { seq: "asc" } });
    return rows.map((row) => JSON.parse(row.after ?? "{}").amountMinor.int);
  });

test("events of one conversation are answered in the order they came, however fast they come", async () => {
  const said = Array.from({ length: 15 }, (_, i) =>
    product.assistant.handle(text(`e${i}`, `got ${100 + i} as a gift, bank`)),
  );
  await Promise.all(said);
  expect(await amounts()).toEqual(Array.from({ length: 15 }, (_, i) => `${100 + i}00`));
});

test("events of several conversations at once are each written once", async () => {
  const channels = ["dm", "#one", "#two"];
  const said = channels.flatMap((channel) =>
    Array.from({ length: 6 }, (_, i) =>
      product.assistant.handle(text(`${channel}${i}`, `got ${100 + i} as a gift, bank`, channel)),
    ),
  );
  await Promise.all(said);
  expect((await amounts()).toSorted()).toEqual(
    channels.flatMap(() => [0, 1, 2, 3, 4, 5].map((i) => `${100 + i}00`)).toSorted(),
  );
});

test("the same event delivered twice at the same moment writes once, and both get the same answer", async () => {
  const twice = [
    product.assistant.handle(text("e1", "got 100 as a gift")),
    product.assistant.handle(text("e1", "got 100 as a gift")),
  ];
  const [first, second] = await Promise.all(twice);
  expect(second?.replies).toEqual(first?.replies);
  expect(await amounts()).toEqual(["10000"]);
});

test("an event that was accepted and never answered is taken up at the next start, once", async () => {
  await product.database.transaction((tx) => receive(tx, text("lost", "got 100 as a gift"), clock.now()));
  await product.database.close();
  product = await open();
  const resumed = await product.assistant.resume();
  expect(resumed.map(({ inbound }) => inbound.id)).toEqual(["lost"]);
  expect(await amounts()).toEqual(["10000"]);
  expect(await product.assistant.resume()).toEqual([]);
});

test("an event that can't be answered is apologised for with a reference, and writes nothing", async () => {
  const broken = { ...text("e1", "got 100 as a gift"), text: undefined } as unknown as Inbound;
  const { replies } = await product.assistant.handle(broken);
  expect(replies.map((reply) => reply.text)).toEqual([expect.stringMatching(/went wrong on my side.*reference \w{6}/)]);
  expect(await amounts()).toEqual([]);
  expect((await product.assistant.handle(text("e2", "got 5 as a gift"))).replies).toHaveLength(1);
  expect(await amounts()).toEqual(["500"]);
});
