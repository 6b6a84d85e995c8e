import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/time/clock.ts";
import { startProgram } from "../support/program.ts";
import { openBooksFor, writeDue } from "./due-books.ts";
import { peopleAt } from "./people-at.ts";

const minuteMs = 60_000;
const people = 4;
/** Far beyond the three ticks after which a clock that was set back is noticed, and far from the hour that was set. */
const soonMs = 120_000;

/** A process whose wall clock is beside the true one by what a file says, as when the machine's clock is set; its timers go on. */
function shiftedClock(file: string): string {
  return `
    import { readFileSync } from "node:fs";
    const Real = Date;
    const shift = () => Number(readFileSync(${JSON.stringify(file)}, "utf8"));
    globalThis.Date = class Date extends Real {
      constructor(...given) { if (given.length === 0) super(Real.now() + shift()); else super(...given); }
      static now() { return Real.now() + shift(); }
    };`;
}

test("a clock that is set back or forward by an hour under the process doubles no push and loses none", {
  timeout: 900_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "purser-clock-"));
  const [books, shiftFile, preload] = ["books.db", "shift", "shifted.mjs"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const at = await peopleAt.telegram(people);
  const members = await openBooksFor(books, "telegram", at.accounts);
  let shiftMs = 0;
  const set = (minutes: number) => {
    shiftMs = minutes * minuteMs;
    writeFileSync(`${shiftFile}.new`, String(shiftMs));
    renameSync(`${shiftFile}.new`, shiftFile);
  };
  set(0);
  writeFileSync(preload, shiftedClock(shiftFile));
  const due: string[] = [];
  /** Something falls due for everybody, so many minutes from what the process takes for now. */
  const fallDue = (name: string, minutes = 0) => {
    const from = systemClock.now().getTime() + shiftMs + minutes * minuteMs - 500;
    const things = members.map((member, n) => ({
      kind: n % 2 === 0 ? ("reminder" as const) : ("meeting" as const),
      member,
      name: `thing-${name}-${n}`,
      at: new Date(from + n),
    }));
    due.push(...things.map((one) => one.name));
    writeDue(books, things);
  };
  const posted = () => at.posted().map(({ text }) => /\bthing-\w+-\d+/.exec(text)?.[0] ?? text);
  const until = async (name: string) => {
    const names = members.map((_, n) => `thing-${name}-${n}`);
    for (let waitedMs = 0; waitedMs < soonMs && !names.every((one) => posted().includes(one)); waitedMs += 50)
      await sleep(50);
    expect(
      posted()
        .filter((one) => names.includes(one))
        .sort(),
    ).toEqual(names);
  };

  const program = startProgram({ ...at.environment, DATABASE_URL: `file:${books}` }, { preload });
  onTestFinished(program.kill);

  fallDue("before");
  await until("before");
  set(-60);
  fallDue("back");
  await until("back");
  fallDue("between", 30);
  set(0);
  await until("between");
  fallDue("ahead", 30);
  set(60);
  await until("ahead");
  fallDue("later");
  await until("later");
  set(0);
  fallDue("after");
  await until("after");
  await sleep(6_000);
  expect(await program.stop()).toBe(0);
  await at.close();
  rmSync(folder, { recursive: true });
  expect(posted().sort()).toEqual(due.toSorted());
});
