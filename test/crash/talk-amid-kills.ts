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
import { type Program, startProgram } from "../support/program.ts";
import { type DueThing, openBooksFor, writeDue } from "./due-books.ts";
import { type PeopleAt, type PlatformAt, type Posted, peopleAt } from "./people-at.ts";

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
export async function talkAmidKills(
  platform: PlatformAt,
  lines: readonly string[],
  kills: number,
  onTestFinished: (end: () => Promise<void>) => void,
): Promise<Talked> {
  const folder = mkdtempSync(join(tmpdir(), "purser-kill-"));
  const file = join(folder, "books.db");
  const at = await peopleAt[platform](people);
  const members = await openBooksFor(file, platform, at.accounts);
  const talk = beginTalk({ at, file, members, lines });
  let program = talk.start();
  onTestFinished(() => program.kill());
  await until(program, at.hears);
  talk.say(1);
  await until(program, () => talk.posted(isAnswer) === 1);
  for (let killed = 1; killed <= kills; killed++) {
    await program.kill();
    if (killed % looks === 0) await lookAt(file);
    program = await startAmid(talk);
  }
  talk.say(lines.length);
  await endTalk(talk, program);
  const posted = at.posted().map(named);
  await at.close();
  const books = await lookAt(file);
  rmSync(folder, { recursive: true });
  return { due: talk.due, posted, books };
}

/** The people of a platform, and the books they talk to. */
interface TalkParts {
  readonly at: PeopleAt;
  readonly file: string;
  readonly members: readonly string[];
  readonly lines: readonly string[];
}

/** What was said and fell due so far. */
interface Talk extends TalkParts {
  readonly due: readonly DueThing[];
  /** How many lines were said. */
  said(): number;
  /** Says the next lines. */
  say(count: number): void;
  /** Has so many things fall due. */
  fallDue(count: number): void;
  /** How many messages of a kind the bot has posted. */
  posted(what: (one: Posted) => boolean): number;
  readonly random: () => number;
  start(): Program;
}

function beginTalk(parts: TalkParts): Talk {
  const { at, file, members, lines } = parts;
  const random = numbersFrom(20261121);
  const due: DueThing[] = [];
  const unsaid = [...lines];
  return {
    ...parts,
    due,
    random,
    said: () => lines.length - unsaid.length,
    say: (count) => {
      for (const line of unsaid.splice(0, count)) at.say(line);
    },
    fallDue: (count) => {
      const things = Array.from({ length: count }, (_, n) => thingDue(due.length + n, members, random));
      due.push(...things);
      writeDue(file, things);
    },
    posted: (what) => at.posted().filter(what).length,
    start: () => startProgram({ ...at.environment, DATABASE_URL: `file:${file}` }),
  };
}

/** Starts the program with something to tell and to answer; resolves at the random point at which it is to be killed. */
async function startAmid(talk: Talk): Promise<Program> {
  const { at, random, due } = talk;
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  talk.fallDue(upTo(6));
  talk.say(upTo(2));
  const calls = at.calls();
  const program = talk.start();
  if (random() < whileStarting) await sleep(random() * startsWithinMs);
  else {
    await until(program, () => at.calls() > calls);
    talk.say(upTo(2));
    // Killed amid answers, amid pushes, or between one of them and the note that it was shown.
    const [what, all] = random() < 0.5 ? [isPush, due.length] : [isAnswer, talk.said()];
    const wanted = Math.min(talk.posted(what) + upTo(3), all);
    await until(program, () => talk.posted(what) >= wanted);
    await sleep(random() * 30);
  }
  return program;
}

/** Lets the program answer and tell all there is, stops it, and finds nothing open. */
async function endTalk({ file, lines, due }: Talk, program: Program): Promise<void> {
  const done = { heard: lines.length, unanswered: 0, pushes: due.length, owed: 0 };
  const database = await openDatabase(`file:${file}`);
  await until(program, async () => {
    await sleep(200);
    return isDeepStrictEqual(await countsOf(database), done);
  });
  expect(await program.stop()).toBe(0);
  expect(await countsOf(database)).toEqual(done);
  await database.close();
}

/** Waits while the program runs; throws what it logged when it has ended by itself. */
async function until(program: Program, isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    if (!program.runs()) throw new Error(`the program ended by itself: ${program.logged()}`);
    await sleep(4);
  }
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
