import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { systemClock } from "../../src/time/clock.ts";
import { openBooksFor, writeDue } from "../crash/due-books.ts";
import { peopleAt } from "../crash/people-at.ts";
import { print, quantile } from "./measure.ts";
import { startProduct } from "./wire/bot.ts";

const people = 60;

/**
 * `push-window`: from Telegram having taken a push until the product has noted it, the only time in which its end would show
 * that push twice; n reminders that fall due together, the product in a process of its own.
 */
export async function pushWindowBench(reminders = 600): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "purser-bench-"));
  const file = join(folder, "books.db");
  const at = await peopleAt.telegram(people);
  const members = await openBooksFor(file, "telegram", at.accounts);
  const from = systemClock.now().getTime() - 60_000;
  writeDue(
    file,
    Array.from({ length: reminders }, (_, n) => ({
      kind: "reminder",
      member: members[n % people] ?? "",
      name: `thing-${n}`,
      at: new Date(from + n),
    })),
  );
  const db = new Database(file, { readonly: true });
  const noted = db.prepare('SELECT count(*) FROM "Shown"').pluck();
  const bot = startProduct(file, at.environment);
  const takenUs: number[] = [];
  const openUs: number[] = [];
  while (openUs.length < reminders) {
    const taken = at.posted().length;
    const now = performance.now() * 1_000;
    while (takenUs.length < taken) takenUs.push(now);
    // They are noted in the order in which they were taken, but for those of one moment.
    if (openUs.length < takenUs.length)
      for (const last = noted.get() as number; openUs.length < last; )
        openUs.push(performance.now() * 1_000 - (takenUs[openUs.length] ?? 0));
    await (openUs.length < takenUs.length ? nextTurn() : sleep(0.1));
  }
  db.close();
  await bot.stop();
  await at.close();
  rmSync(folder, { recursive: true });
  print({
    bench: "push-window",
    n: reminders,
    p50_us: Math.round(quantile(openUs, 0.5)),
    p99_us: Math.round(quantile(openUs, 0.99)),
  });
}
