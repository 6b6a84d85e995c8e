import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { invariants } from "../../src/db/invariants.ts";
import { booksInWords } from "../support/books-in-words.ts";
import { startJson } from "../support/json-process.ts";
import { numbersFrom } from "../support/numbers-from.ts";

/** How often the process is killed. */
const kills = 200;

/** What is said, in order: each message writes, corrects or takes back something, with amounts that name their line. */
function script(): { id: string; say: string }[] {
  const says = ["add client Acme", "add client Globex"];
  for (let n = 1; n <= 60; n++) {
    says.push(`got ${1000 + n}.25 from Acme for job ${n}, bank`);
    if (n % 3 === 0) says.push(`spent ${n}.50 on hosting, card`);
    if (n % 4 === 0)
      says.push(
        `invoice Globex ${2000 + n} net 30`,
        `mark INV-${n / 4} sent`,
        `Globex paid ${500 + n} for INV-${n / 4}`,
      );
    if (n % 5 === 0) says.push("undo");
    if (n % 7 === 0) says.push(`no, make it ${3000 + n}`);
    if (n % 10 === 0) says.push("undo", "redo", "move Globex to negotiation");
    if (n % 11 === 0) says.push(`got ${n} from Globex, spent ${n}.10 on travel`);
  }
  return says.map((say, index) => ({ id: `line-${index + 1}`, say }));
}

async function wordsOf(db: string): Promise<unknown> {
  const database = await openDatabase(`file:${db}`);
  try {
    for (const invariant of invariants) {
      expect(await database.transaction((tx) => invariant.faults(tx)), invariant.says).toEqual([]);
    }
    return await database.transaction(booksInWords);
  } finally {
    await database.close();
  }
}

/** Says the script to a process that is killed at random points and started again, until all is said and all kills are done. */
async function sayAmidKills(db: string, times: number, seed: number): Promise<void> {
  const lines = script();
  const random = numbersFrom(seed);
  let next = 0;
  let killed = 0;
  while (killed < times || next < lines.length) {
    const running = startJson(db);
    const dying = killed < times;
    const from = next;
    const upTo = dying ? Math.min(lines.length, from + 1 + Math.floor(random() * 4)) : lines.length;
    for (const line of lines.slice(from, upTo)) running.send(line);
    if (dying) {
      const answersFirst = Math.floor(random() * (upTo - from + 1));
      if (answersFirst > 0) await running.until((line) => line.done === answersFirst);
      await new Promise((resolve) => setTimeout(resolve, random() * 12));
      await running.kill();
      killed += 1;
    } else await running.end();
    next = from + running.lines.filter((line) => typeof line.done === "number").length;
    if (dying && next >= lines.length - 1) next = Math.floor(random() * lines.length);
  }
}

test(`every entry is in the books exactly once after ${kills} kills at random points`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "purser-kill-"));
  const calm = startJson(join(folder, "calm.db"));
  for (const line of script()) calm.send(line);
  expect(await calm.end()).toBe(0);
  const expected = await wordsOf(join(folder, "calm.db"));

  const seeds = [20261120, 20261121];
  await Promise.all(seeds.map((seed) => sayAmidKills(join(folder, `${seed}.db`), kills / seeds.length, seed)));

  for (const seed of seeds) expect(await wordsOf(join(folder, `${seed}.db`))).toEqual(expected);
  rmSync(folder, { recursive: true });
}, 1_800_000);
