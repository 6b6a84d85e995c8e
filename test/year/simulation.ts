import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { expect } from "vitest";
import type { Slots } from "../../src/call.ts";
import { invariants } from "../../src/db/invariants.ts";
import { jobs } from "../../src/jobs/jobs.ts";
import { createScheduler, type Scheduler } from "../../src/jobs/scheduler.ts";
import { openProduct, type Product } from "../../src/product.ts";
import { createWorkspace } from "../../src/workspace/create-workspace.ts";
import { migratedCopy } from "../support/migrated-copy.ts";
import type { Plan } from "./plans.ts";

/** What somebody was told, and at which tick. */
export interface Told {
  readonly to: string;
  readonly at: number;
  readonly text: string;
}

/** The real process looks every 5 seconds; here at :03 and :08 of a minute, so that no tick falls on what is due. */
const beforeMs = 2_000;
export const afterMs = 3_000;

/** The product on real books, its clock moved by hand, with somebody at each of several wall clocks. */
export interface Simulation {
  readonly told: readonly Told[];
  now(): number;
  /** Sets the clock, also back. */
  setClock(at: number): void;
  /** Somebody uses a command. */
  command(who: string, command: string, slots: Slots): Promise<void>;
  plan(who: string, plan: Plan): Promise<void>;
  /**
   * Ticks as the process does, leaving out most ticks at which nothing is expected: what came at one of those comes at the
   * tick just before the next expected instant, where nothing is expected either.
   */
  runTo(to: number, expected: readonly number[]): Promise<void>;
  tick(): Promise<void>;
  /** The process ends and, later, another starts on the same file. */
  restart(): Promise<void>;
  product(): Product;
  close(): Promise<void>;
}

export async function simulate(
  from: number,
  people: Readonly<Record<string, string>>,
  { digests = false }: { readonly digests?: boolean } = {},
): Promise<Simulation> {
  const folder = mkdtempSync(join(tmpdir(), "purser-year-"));
  const file = join(folder, "books.db");
  await migratedCopy(file);
  let now = from;
  const clock = { now: () => new Date(now) };
  const told: Told[] = [];
  const faults: unknown[] = [];
  const log = pino({ level: "error" }, { write: (line: string) => void faults.push(line) });
  let product = await openProduct(`file:${file}`, clock, log);
  for (const [account, zone] of Object.entries(people))
    await product.database.transaction((tx) =>
      createWorkspace(tx, {
        name: account,
        currency: "USD",
        zone,
        locale: "en-US",
        tourStep: null,
        owner: { name: account, platform: "console", account },
        at: clock.now(),
      }),
    );
  const start = (): Scheduler =>
    createScheduler({
      ...product,
      clock,
      jobs,
      told: (owed) => {
        for (const { conversation, reply } of owed)
          told.push({ to: conversation.replace("console:dm:", ""), at: now, text: reply.text });
      },
    });
  let scheduler = start();
  let events = 0;

  const simulation: Simulation = {
    told,
    now: () => now,
    setClock: (at) => {
      now = at;
    },
    command: async (who, command, slots) => {
      events += 1;
      const event = { id: `event-${events}`, platform: "console", from: who, name: who, channel: "dm", private: true };
      const { replies } = await product.assistant.handle({ ...event, kind: "command", command, slots });
      const undoable = replies.map(({ buttons }) => buttons.some(({ label }) => label.endsWith("Undo")));
      expect(undoable, replies.map((one) => one.text).join()).toEqual([true]);
    },
    plan: (who, { kind, name, start: day, time, rhythm }) => {
      const repeat = rhythm === "once" ? {} : { repeat: rhythm };
      if (kind === "reminder")
        return simulation.command(who, "remind", { for: name, due: `${day} ${time}`, ...repeat });
      if (kind === "meeting")
        return simulation.command(who, "meet", { name, start: `${day} ${time}`, ...repeat, sure: "past,odd,clash" });
      return simulation.command(who, "expense", { amount: "20", for: name, on: day, mode: "card", ...repeat });
    },
    tick: async () => void (await scheduler.runDue()),
    runTo: async (to, expected) => {
      const instants = [...new Set(expected)].sort((a, b) => a - b).filter((at) => at + afterMs > now);
      for (const next of instants) {
        for (const at of [next - beforeMs, next + afterMs]) {
          if (at < now || at > to) continue;
          now = at;
          await scheduler.runDue();
        }
      }
      now = to;
      await scheduler.runDue();
    },
    restart: async () => {
      await product.database.close();
      product = await openProduct(`file:${file}`, clock, log);
      scheduler = start();
    },
    product: () => product,
    close: async () => {
      try {
        expect(faults).toEqual([]);
        for (const invariant of invariants)
          expect(await product.database.transaction((tx) => invariant.faults(tx)), invariant.says).toEqual([]);
      } finally {
        await product.database.close();
        rmSync(folder, { recursive: true });
      }
    },
  };
  if (!digests) for (const account of Object.keys(people)) await simulation.command(account, "digest", { what: "off" });
  return simulation;
}

/** What was told as lines that compare: to the second, and what recurs as how many entries were posted. */
export function lines(all: readonly Told[]): string[] {
  return all.map(({ to, at, text }) => `${new Date(at).toISOString()} ${to}: ${short(text)}`).sort();
}

function short(text: string): string {
  const several = /^(\d+) recurring entries have come/.exec(text);
  if (several) return `${several[1]} posted`;
  return text.startsWith("It is time: ") ? "1 posted" : text;
}

/** The same lines for what is expected: at the first tick after it is due. */
export function expectedLines(to: string, all: readonly { readonly at: number; readonly text: string }[]): string[] {
  return all.map(({ at, text }) => `${new Date(at + afterMs).toISOString()} ${to}: ${text}`);
}
