import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { invariants } from "../../src/db/invariants.ts";
import { projectRoot } from "../../src/project-root.ts";
import { systemClock } from "../../src/time/clock.ts";
import { numbersFrom } from "../support/numbers-from.ts";
import { type DueThing, openBooksFor, writeDue } from "./due-books.ts";
import { type PeopleAt, type PlatformAt, peopleAt } from "./people-at.ts";

/** How often the process is killed at each platform: 200 times together. */
const kills: readonly (readonly [PlatformAt, number])[] = [
  ["telegram", 100],
  ["slack", 50],
  ["discord", 50],
];
const people = 12;

/** The built program at a platform, as a service manager starts it. */
function start(file: string, { environment }: PeopleAt): ChildProcess {
  const main = join(projectRoot(), "dist", "main.js");
  const env = { PATH: process.env.PATH, TZ: "UTC", LOG_LEVEL: "silent", ...environment };
  return spawn(
    process.execPath,
    ["--max-semi-space-size=2", "--heap-growing-percent=100", main, "start", "--db", file],
    { env, stdio: "ignore" },
  );
}

const gone = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once("exit", resolve));

/** What the name of something due is, in what was posted of it. */
const nameIn = (text: string) => /\bthing-\d+/.exec(text)?.[0] ?? text;

/** Has things fall due again and again under a process that is killed while it tells of them; what was posted, and what was due. */
async function pushAmidKills(name: PlatformAt, times: number) {
  const folder = mkdtempSync(join(tmpdir(), "purser-push-"));
  const file = join(folder, "books.db");
  const at = await peopleAt[name](people);
  const members = await openBooksFor(file, name, at.accounts);
  const random = numbersFrom(20261121 + times);
  const due: DueThing[] = [];
  const fallDue = (count: number) => {
    const from = systemClock.now().getTime() - 1_000;
    const things = Array.from({ length: count }, (_, n) => ({
      kind: random() < 0.25 ? ("meeting" as const) : ("reminder" as const),
      member: members[Math.floor(random() * members.length)] ?? "",
      name: `thing-${due.length + n}`,
      at: new Date(from + n),
    }));
    due.push(...things);
    writeDue(file, things);
  };
  for (let killed = 0; killed < times; killed++) {
    fallDue(4 + Math.floor(random() * 6));
    const before = at.posted().length;
    const child = start(file, at);
    const exited = gone(child);
    if (random() < 0.2) await sleep(random() * 700);
    else {
      while (at.posted().length === before && child.exitCode === null) await sleep(2);
      await sleep(random() * 60);
    }
    expect(child.exitCode).toBe(null);
    child.kill("SIGKILL");
    await exited;
  }
  const last = start(file, at);
  const exited = gone(last);
  const missing = () => {
    const seen = new Set(at.posted().map(({ text }) => nameIn(text)));
    return due.filter((one) => !seen.has(one.name)).length;
  };
  while (missing() > 0 && last.exitCode === null) await sleep(20);
  await sleep(500);
  last.kill("SIGTERM");
  expect(await exited).toBe(0);
  const posted = at.posted().map(({ place, text }) => ({ place, name: nameIn(text) }));
  await at.close();
  const database = await openDatabase(`file:${file}`);
  const [pushes, owed] = await database.transaction(async (tx) => [await tx.push.count(), await tx.delivery.count()]);
  for (const invariant of invariants)
    expect(await database.transaction((tx) => invariant.faults(tx)), invariant.says).toEqual([]);
  await database.close();
  rmSync(folder, { recursive: true });
  return { due, posted, pushes, owed };
}

for (const [name, times] of kills)
  test.concurrent(`after ${times} kills amid pushing on ${name} nothing is lost, and nothing repeated that can be looked for`, {
    timeout: 1_800_000,
  }, async ({ expect }) => {
    const { due, posted, pushes, owed } = await pushAmidKills(name, times);
    const first = posted.filter((one, index) => posted.findIndex((other) => other.name === one.name) === index);
    expect({ pushes, owed, posted: first.map((one) => one.name).sort() }).toEqual({
      pushes: due.length,
      owed: 0,
      posted: due.map((one) => one.name).sort(),
    });
    // In each chat what fell due earlier stands first among its kind; meetings that are due together are told together.
    const turn = (one: { readonly name: string }) => due.findIndex((thing) => thing.name === one.name);
    for (const place of new Set(first.map((one) => one.place)))
      for (const kind of ["reminder", "meeting"]) {
        const there = first.filter((one) => one.place === place).map(turn);
        const alike = there.filter((index) => due[index]?.kind === kind);
        expect(alike).toEqual(alike.toSorted((a, b) => a - b));
      }
    // Telegram can't be asked what it has taken: what a chat took last when the process was killed comes there again.
    const repeated = posted.filter((one) => !first.includes(one));
    for (const one of repeated) {
      const there = posted.filter(({ place }) => place === one.place);
      expect(there[there.indexOf(one) - 1]?.name).toBe(one.name);
    }
    if (name !== "telegram") expect(repeated).toEqual([]);
  });
