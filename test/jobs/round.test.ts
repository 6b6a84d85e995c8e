import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { showPushes } from "../../adapters/console/pushes.ts";
import { addClient } from "../../src/clients/add-client.ts";
import { lastChange, takeBack } from "../../src/history/undo.ts";
import { createInvoice } from "../../src/invoices/create-invoice.ts";
import { payInvoice } from "../../src/invoices/pay-invoice.ts";
import { readInvoice } from "../../src/invoices/read-invoice.ts";
import { readSteps } from "../../src/invoices/reminder-steps.ts";
import { sendInvoice } from "../../src/invoices/send-invoice.ts";
import { snoozeInvoice } from "../../src/invoices/snooze-invoice.ts";
import { unvoidInvoice, voidInvoice } from "../../src/invoices/void-invoice.ts";
import { advanceTo } from "../../src/jobs/advance.ts";
import { dailyRound } from "../../src/jobs/daily-round.ts";
import { createScheduler, type Scheduler } from "../../src/jobs/scheduler.ts";
import { snoozedInvoices } from "../../src/jobs/snoozed.ts";
import { money } from "../../src/money/money.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { openScope, type Scope } from "../../src/scope.ts";
import { addDays, type Day } from "../../src/time/day.ts";
import { createSimulatedClock, type SimulatedClock } from "../../src/time/simulated-clock.ts";
import { instantOf, wallTime } from "../../src/time/zone.ts";
import { workspaceSettings } from "../../src/workspace/settings.ts";
import { day } from "../support/day.ts";
import { migratedCopy } from "../support/migrated-copy.ts";

const log = pino({ level: "silent" });
const start = day("2026-11-20");

/** Books with one client, on a clock that is moved. */
interface Books {
  readonly as: <T>(work: (scope: Scope) => Promise<T>, kind?: "do" | "undo") => Promise<T>;
  readonly advance: (day: Day, time?: string) => Promise<void>;
  /** Moves the clock while nothing runs. */
  readonly sleep: (day: Day, time?: string) => void;
  readonly wake: () => Promise<void>;
  /** What was told since asked last, each with the wall time it was told at. */
  readonly told: () => Promise<string[]>;
  readonly invoice: (dueOn: Day) => Promise<string>;
  readonly undo: () => Promise<void>;
}

let folder: string;
let open: Product[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "purser-"));
});

afterEach(async () => {
  await closeBooks();
  rmSync(folder, { recursive: true });
});

async function closeBooks(): Promise<void> {
  for (const product of open) await product.database.close();
  open = [];
}

async function openBooks(zone: string, from = start, name = "books"): Promise<Books> {
  const file = join(folder, `${name}.db`);
  await migratedCopy(file);
  const clock: SimulatedClock = createSimulatedClock(instantOf({ day: from, time: "08:00" }, zone));
  const product = await openProduct(`file:${file}`, clock, log);
  open.push(product);
  await openOwner(product.database, { answers: { zone }, tour: false, at: () => clock.now() });
  const scheduler: Scheduler = createScheduler({
    ...product,
    clock,
    jobs: [dailyRound, snoozedInvoices],
    told: () => undefined,
  });
  const instant = (day: Day, time: string) => instantOf({ day, time }, zone);
  const as: Books["as"] = (work, kind = "do") =>
    product.database.transaction(async (tx) => {
      const person = await tx.member.findFirstOrThrow();
      const workspace = await tx.workspace.findFirstOrThrow();
      const account = { platform: "console", account: "owner" };
      const names = await product.names.of(tx, workspace);
      const who = { workspace, person, account, conversation: "console:dm", at: clock.now(), names };
      const scope = openScope(tx, who);
      const result = await work(scope);
      await scope.write.finish({ command: "test", title: "test", kind });
      return result;
    });
  const client = await as((scope) => addClient(scope, { name: "Acme", stage: "client" }));
  return {
    as,
    advance: (day, time = "12:00") => advanceTo(clock, scheduler, instant(day, time)),
    sleep: (day, time = "12:00") => clock.moveTo(instant(day, time)),
    wake: async () => void (await scheduler.runDue()),
    told: async () => {
      const texts: string[] = [];
      await showPushes(product.database, ({ reply, at }) => {
        const wall = wallTime(at, zone);
        texts.push(`${wall.day} ${wall.time} ${reply.text}`);
      });
      return texts;
    },
    invoice: (dueOn) =>
      as(async (scope) => {
        const { row } = await createInvoice(scope, { client, amount: money(10_000n, "USD"), due: { on: dueOn } });
        await sendInvoice(scope, row.id, scope.today);
        return row.id;
      }),
    undo: () =>
      as(async (scope) => {
        const change = await lastChange(scope, "do");
        if (change) await takeBack(scope, [change]);
      }, "undo"),
  };
}

const all = (on: Day) => [-3, 0, 1, 7, 14].map((step) => addDays(on, step));
const days = (told: readonly string[]) => told.map((text) => text.slice(0, 16));

describe("steps of the schedule", () => {
  test.each([
    ["over a month's end and a leap day", "UTC", "2028-02-20", "2028-02-27"],
    ["over the end of summer time in New York", "America/New_York", "2026-10-25", "2026-11-01"],
    ["over the begin of summer time in London", "Europe/London", "2027-03-20", "2027-03-28"],
    ["over the change of half an hour on Lord Howe", "Australia/Lord_Howe", "2026-09-28", "2026-10-04"],
    ["at an offset of 5:45", "Asia/Kathmandu", "2026-12-20", "2026-12-30"],
  ] as const)("come at nine on their days %s", async (_what, zone, from, due) => {
    const books = await openBooks(zone, day(from));
    await books.invoice(day(due));
    await books.advance(addDays(day(due), 40));
    expect(days(await books.told())).toEqual(all(day(due)).map((day) => `${day} 09:00`));
  });

  test("at an hour that the clock skips they come when it has", async () => {
    const books = await openBooks("America/New_York", day("2027-03-10"));
    await books.as(async (scope) => scope.write.update("workspace", scope.workspace.id, { remindTime: "02:30" }));
    await books.invoice(day("2027-03-14"));
    await books.advance(day("2027-03-16"));
    expect(days(await books.told())).toEqual(["2027-03-11 02:30", "2027-03-14 03:30", "2027-03-15 02:30"]);
  });

  test("after a time when nothing ran only the latest comes, once", async () => {
    const books = await openBooks("UTC");
    await books.invoice(day("2026-11-24"));
    await books.advance(day("2026-11-20"));
    books.sleep(day("2026-12-03"), "15:00");
    await books.wake();
    await books.wake();
    expect(await books.told()).toEqual(["2026-12-03 15:00 INV-1 to Acme is 9 days overdue: $100.00 outstanding."]);
    await books.advance(day("2027-01-31"));
    expect(days(await books.told())).toEqual(["2026-12-08 09:00"]);
  });

  test("another due day begins anew", async () => {
    const books = await openBooks("UTC");
    const id = await books.invoice(day("2026-11-24"));
    await books.advance(day("2026-11-25"));
    await books.told();
    await books.as((scope) => scope.write.update("invoice", id, { dueOn: day("2026-12-10") }));
    await books.advance(day("2027-01-31"));
    expect(days(await books.told())).toEqual(all(day("2026-12-10")).map((day) => `${day} 09:00`));
  });

  test("a zone moved to and back tells nothing twice, and the new clock holds at once", async () => {
    const books = await openBooks("UTC");
    await books.invoice(day("2026-11-24"));
    await books.advance(day("2026-11-24"), "09:00");
    const setZone = (zone: string) => books.as((scope) => changeZone(scope, zone));
    await setZone("America/Los_Angeles");
    await books.advance(day("2026-11-24"), "23:00");
    await setZone("Asia/Tokyo");
    await books.advance(day("2026-11-26"), "23:00");
    expect(days(await books.told())).toEqual(["2026-11-21 09:00", "2026-11-24 09:00", "2026-11-25 00:00"]);
  });
});

async function changeZone(scope: Scope, zone: string): Promise<void> {
  await workspaceSettings.find((one) => one.words === "zone")?.set(scope, zone);
}

describe("what happens to an invoice", () => {
  test("a payment ends its nudges, the rest of a part is told, an undone payment brings them back", async () => {
    const books = await openBooks("UTC");
    const id = await books.invoice(day("2026-11-24"));
    await books.advance(day("2026-11-21"));
    await books.as((scope) => payInvoice(scope, id, { amount: money(4_000n, "USD"), on: scope.today }));
    await books.advance(day("2026-11-24"));
    await books.as((scope) => payInvoice(scope, id, { on: scope.today }));
    await books.advance(day("2026-11-25"));
    await books.undo();
    await books.advance(day("2026-12-01"));
    expect(await books.told()).toEqual([
      "2026-11-21 09:00 INV-1 to Acme is due in 3 days: $100.00 outstanding.",
      "2026-11-24 09:00 INV-1 to Acme is due today: $60.00 outstanding.",
      "2026-12-01 09:00 INV-1 to Acme is 7 days overdue: $60.00 outstanding.",
    ]);
  });

  test("a void one is silent, and brought back it is told of again", async () => {
    const books = await openBooks("UTC");
    const id = await books.invoice(day("2026-11-24"));
    await books.as((scope) => voidInvoice(scope, id, false));
    await books.advance(day("2026-11-30"));
    expect(await books.told()).toEqual([]);
    await books.as((scope) => unvoidInvoice(scope, id));
    await books.advance(day("2026-12-02"));
    expect(days(await books.told())).toEqual(["2026-12-01 09:00"]);
  });

  test("a snooze ends at its minute, takes a step of that day along, and can be taken back", async () => {
    const books = await openBooks("UTC");
    const id = await books.invoice(day("2026-11-24"));
    await books.advance(day("2026-11-24"));
    await books.as((scope) => snoozeInvoice(scope, id, { minutes: 90 }));
    await books.advance(day("2026-11-24"), "23:00");
    await books.as((scope) => snoozeInvoice(scope, id, { days: 7 }));
    await books.advance(day("2026-12-02"));
    await books.as((scope) => snoozeInvoice(scope, id, { days: 14 }));
    await books.undo();
    await books.advance(day("2026-12-31"));
    expect(days(await books.told())).toEqual([
      "2026-11-21 09:00",
      "2026-11-24 09:00",
      "2026-11-24 13:30",
      "2026-12-01 09:00",
      "2026-12-08 09:00",
    ]);
  });
});

test("a snooze that ended while nothing ran and a step missed behind it are told of together", async () => {
  const books = await openBooks("UTC");
  const id = await books.invoice(day("2026-11-24"));
  await books.advance(day("2026-11-21"));
  await books.told();
  await books.as((scope) => snoozeInvoice(scope, id, { minutes: 90 }));
  books.sleep(day("2026-11-24"), "15:00");
  await books.wake();
  expect(await books.told()).toEqual(["2026-11-24 15:00 INV-1 to Acme is due today: $100.00 outstanding."]);
  await books.advance(day("2026-11-26"));
  expect(days(await books.told())).toEqual(["2026-11-25 09:00"]);
});

const act = fc.oneof(
  fc.record({ do: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant("sleep" as const), days: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant("part" as const) }),
  fc.record({ do: fc.constant("rest" as const) }),
  fc.record({ do: fc.constant("undo" as const) }),
  fc.record({ do: fc.constant("snooze" as const), days: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant("later" as const), minutes: fc.integer({ min: 1, max: 2_000 }) }),
  fc.record({ do: fc.constant("due" as const), days: fc.integer({ min: -5, max: 9 }) }),
  fc.record({ do: fc.constant("void" as const) }),
);

/** Undone, a snooze that a shorter one stood for is over already; nothing runs until a step has been missed behind it. */
const snoozeBroughtBack = [
  { do: "snooze" as const, days: 2 },
  { do: "snooze" as const, days: 1 },
  { do: "wait" as const, days: 2 },
  { do: "undo" as const },
  { do: "sleep" as const, days: 2 },
];

test("whatever happens to an invoice, nothing is told twice for one cause and nothing of a paid or void one", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      run += 1;
      const books = await openBooks("Europe/London", start, `run-${run}`);
      const id = await books.invoice(addDays(start, 4));
      let today = start;
      const outstanding = () =>
        books.as(async (scope) => {
          const view = await readInvoice(scope, id);
          return view.row.status === "sent" ? view.outstandingMinor : 0n;
        });
      for (const one of acts) {
        const owed = await outstanding();
        if (one.do === "wait" || one.do === "sleep") {
          today = addDays(today, one.days);
          if (one.do === "sleep") books.sleep(today);
          await books.advance(today, "12:01");
          const told = await books.told();
          expect(new Set(told).size).toBe(told.length);
          expect(new Set(days(told)).size).toBe(told.length);
          if (owed <= 0n) expect(told).toEqual([]);
          for (const text of told) expect(text).toContain(`$${owed / 100n}.00 outstanding`);
          if (one.do === "sleep") expect(told.length).toBeLessThanOrEqual(1);
        }
        if (one.do === "part" && owed > 1000n)
          await books.as((scope) => payInvoice(scope, id, { amount: money(1_000n, "USD"), on: scope.today }));
        if (one.do === "rest" && owed > 0n) await books.as((scope) => payInvoice(scope, id, { on: scope.today }));
        if (one.do === "snooze" && owed > 0n) await books.as((scope) => snoozeInvoice(scope, id, { days: one.days }));
        if (one.do === "later" && owed > 0n)
          await books.as((scope) => snoozeInvoice(scope, id, { minutes: one.minutes }));
        if (one.do === "due" && owed > 0n)
          await books.as((scope) => scope.write.update("invoice", id, { dueOn: addDays(today, one.days) }));
        if (one.do === "void" && owed === 10_000n) await books.as((scope) => voidInvoice(scope, id, false));
        if (one.do === "undo") await undoUnless(books, id);
      }
      await closeBooks();
    }),
    { numRuns: 25, examples: [[snoozeBroughtBack]] },
  );
}, 900_000);

/** Takes the last change back, but not the invoice itself, nor what a later one has built on. */
async function undoUnless(books: Books, id: string): Promise<void> {
  const isMade = await books.as(async (scope) => {
    const change = await lastChange(scope, "do");
    const rows = await scope.read.changeRow.findMany({ where: { changeId: change?.id ?? "" } });
    return !change || rows.some((row) => row.rowId === id && row.before === null);
  });
  if (!isMade) await books.undo();
}

test.each([
  ["-3 0 1 7 14", "-3,0,1,7,14"],
  ["3 before, on the day, 1, 7, 14 after", "-3,0,1,7,14"],
  ["7 and 3 days before, on the due day, a week after", "-7,-3,0,7"],
  ["14, 7", "7,14"],
  ["off", ""],
  ["usual", null],
  ["whenever", undefined],
  ["400", undefined],
])("%j is read as %j", (text, kept) => {
  expect(readSteps(text)).toBe(kept);
});
