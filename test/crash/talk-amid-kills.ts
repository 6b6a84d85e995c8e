import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { type Database, openDatabase } from "../../src/db/database.ts";
import { invariants } from "../../src/db/invariants.ts";
import { systemClock } from "../../src/time/clock.ts";
import { booksInWords } from "../support/books-in-words.ts";
import { numbersFrom } from "../support/numbers-from.ts";
import { startProgram } from "../support/program.ts";
import { type DueThing, openBooksFor, writeDue } from "./due-books.ts";
import { type PlatformAt, type Posted, peopleAt } from "./people-at.ts";

/** What is so when all was said and told. */
export interface Talked {
  readonly due: readonly DueThing[];
  /** What was posted, in order: texts of answers, and of pushes the name of what fell due. */
  readonly posted: readonly Posted[];
  readonly books: Awaited<ReturnType<typeof booksInWords>>;
}

const people = 12;
/** So many kills come while the process starts, out of all; the others once it has posted something. */
const whileStarting = 0.2;
const startsWithinMs = 1_200;
/** Every so many kills the books are looked at before the next start. */
const looks = 10;

/**
 * The first of some people says lines to a process that is killed at random points and started again, while things fall due
 * for all of them, until all is said and all kills are done; every invariant holds on the way and at the end. With no kills
 * nothing falls due, and it is how the same books come about in calm.
 */
export async function talkAmidKills(platform: PlatformAt, lines: readonly string[], kills: number): Promise<Talked> {
  const folder = mkdtempSync(join(tmpdir(), "purser-kill-"));
  const file = join(folder, "books.db");
  const at = await peopleAt[platform](people);
  const members = await openBooksFor(file, platform, at.accounts);
  const random = numbersFrom(20261121);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const due: DueThing[] = [];
  const fallDue = (count: number) => {
    const things = Array.from({ length: count }, (_, n) => thingDue(due.length + n, members, random));
    due.push(...things);
    writeDue(file, things);
  };
  const unsaid = [...lines];
  const say = (count: number) => {
    for (const line of unsaid.splice(0, count)) at.say(line);
  };
  const posted = (what: (one: Posted) => boolean) => at.posted().filter(what).length;

  const start = () => startProgram({ ...at.environment, DATABASE_URL: `file:${file}` });
  let program = start();
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) {
      if (!program.runs()) throw new Error(`the program ended by itself: ${program.logged()}`);
      await sleep(4);
    }
  };
  await until(at.hears);
  say(1);
  await until(() => posted(isAnswer) === 1);
  for (let killed = 1; killed <= kills; killed++) {
    await program.kill();
    if (killed % looks === 0) await lookAt(file);
    fallDue(upTo(6));
    say(upTo(2));
    const calls = at.calls();
    program = start();
    if (random() < whileStarting) await sleep(random() * startsWithinMs);
    else {
      await until(() => at.calls() > calls);
      say(upTo(2));
      // Killed amid answers, amid pushes, or between one of them and the note that it was shown.
      const [what, all] = random() < 0.5 ? [isPush, due.length] : [isAnswer, lines.length - unsaid.length];
      const wanted = Math.min(posted(what) + upTo(3), all);
      await until(() => posted(what) >= wanted);
      await sleep(random() * 30);
    }
  }
  say(unsaid.length);
  const database = await openDatabase(`file:${file}`);
  const done = { heard: lines.length, unanswered: 0, pushes: due.length, owed: 0 };
  await until(async () => {
    await sleep(200);
    return isDeepStrictEqual(await countsOf(database), done);
  });
  expect(await program.stop()).toBe(0);
  expect(await countsOf(database)).toEqual(done);
  await database.close();
  const all = at.posted().map(named);
  await at.close();
  const books = await lookAt(file);
  rmSync(folder, { recursive: true });
  return { due, posted: all, books };
}

/** The n-th thing to fall due: for somebody, by now. */
function thingDue(n: number, members: readonly string[], random: () => number): DueThing {
  const kind = random() < 0.25 ? "meeting" : "reminder";
  const member = members[Math.floor(random() * members.length)] ?? "";
  return { kind, member, name: `thing-${n}`, at: new Date(systemClock.now().getTime() - 1_000 + n) };
}

const nameIn = ({ text }: Posted) => /\bthing-\d+/.exec(text)?.[0];
/** Whether it tells of something that fell due. */
export const isPush = (one: Posted) => nameIn(one) !== undefined;
/** Whether it answers what was said. */
export const isAnswer = (one: Posted) => !isPush(one);
const named = (one: Posted): Posted => ({ place: one.place, text: nameIn(one) ?? one.text });

function countsOf(database: Database) {
  return database.transaction(async (tx) => ({
    heard: await tx.inbox.count(),
    unanswered: await tx.inbox.count({ where: { doneAt: null } }),
    pushes: await tx.push.count(),
    owed: await tx.delivery.count(),
  }));
}

/** The books in words, in which every invariant holds. */
async function lookAt(file: string): Promise<Talked["books"]> {
  const database = await openDatabase(`file:${file}`);
  try {
    return await database.transaction(async (tx) => {
      for (const invariant of invariants) expect(await invariant.faults(tx), invariant.says).toEqual([]);
      return booksInWords(tx);
    });
  } finally {
    await database.close();
  }
}
