import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { invariants } from "../../src/db/invariants.ts";
import { systemClock } from "../../src/time/clock.ts";
import { startDiscord } from "../platforms/discord/server/discord-server.ts";
import { startProgram } from "../support/program.ts";
import { until } from "../support/until.ts";
import { type DueThing, openBooksFor, writeDue } from "./due-books.ts";

const people = 6;
const rounds = 6;

test("two processes on one database by mistake tell everything once, and answer everybody once", {
  timeout: 900_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "purser-two-"));
  const file = join(folder, "books.db");
  const server = await startDiscord();
  const all = Array.from({ length: people }, (_, n) => server.people.named(`person${n}`));
  const members = await openBooksFor(
    file,
    "discord",
    all.map((one) => one.id),
  );
  const environment = {
    DATABASE_URL: `file:${file}`,
    DISCORD_BOT_TOKEN: server.state.token,
    DISCORD_API_URL: server.url,
  };
  const start = () => {
    const program = startProgram(environment);
    onTestFinished(program.kill);
    return program;
  };
  const shown = () => [...server.state.messages.values()].filter((one) => one.author.bot).map(({ content }) => content);
  const due: string[] = [];
  const fallDue = (count: number) => {
    const now = systemClock.now().getTime();
    const things = Array.from({ length: count }, (_, n): DueThing => {
      const name = `thing-${due.length + n}`;
      return {
        kind: n % 4 === 0 ? "meeting" : "reminder",
        member: members[n % people] ?? "",
        name,
        at: new Date(now + n),
      };
    });
    due.push(...things.map((one) => one.name));
    writeDue(file, things);
  };

  fallDue(40);
  const processes = [start()];
  await until(() => shown().length > 0);
  processes.push(start());
  await until(() => server.gateway.sessions().connected === 2);
  const amounts: number[] = [];
  for (let round = 0; round < rounds; round++) {
    fallDue(12);
    for (const who of all) {
      const amount = 1_001 + amounts.length;
      amounts.push(amount);
      server.people.post(who, server.people.directWith(who), { content: `got ${amount} as a gift, bank` });
    }
    await sleep(1_500);
  }
  const nameIn = (text: string) =>
    /\bthing-\d+/.exec(text)?.[0] ?? /^Recorded \$(\d,\d+)/.exec(text)?.[1]?.replace(",", "") ?? text;
  const expected = [...due, ...amounts.map(String)].sort();
  const deadline = systemClock.now().getTime() + 600_000;
  const isLate = () => systemClock.now().getTime() >= deadline;
  await until(() => new Set(shown().map(nameIn)).size >= expected.length || isLate(), 50);
  await sleep(1_000);
  expect(await Promise.all(processes.map((one) => one.stop()))).toEqual([0, 0]);
  const logged = processes.map((one) => one.logged());
  expect({ shown: shown().map(nameIn).sort(), logged }).toEqual({ shown: expected, logged: ["", ""] });
  const database = await openDatabase(`file:${file}`);
  const [income, owed] = await database.transaction(async (tx) => [await tx.income.count(), await tx.delivery.count()]);
  expect({ income, owed }).toEqual({ income: amounts.length, owed: 0 });
  for (const invariant of invariants)
    expect(await database.transaction((tx) => invariant.faults(tx)), invariant.says).toEqual([]);
  await database.close();
  await server.close();
  rmSync(folder, { recursive: true });
});
