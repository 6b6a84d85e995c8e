import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Tx } from "../../src/db/database.ts";
import { newId } from "../../src/id.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

/** Renames the workspace by adding to its name, by Prisma's own or by raw SQL, and then perhaps fails. */
interface Work {
  readonly adds: string;
  readonly raw: boolean;
  readonly fails: boolean;
}

function run({ adds, raw, fails }: Work): Promise<string> {
  return books.database.transaction(async (tx) => {
    const { id, name } = await tx.workspace.findFirstOrThrow();
    if (raw) await tx.$executeRaw`UPDATE "Workspace" SET "name" = "name" || ${adds} WHERE "id" = ${id}`;
    else await tx.workspace.update({ where: { id }, data: { name: `${name}${adds}` } });
    if (fails) throw new Error(adds);
    return adds;
  });
}

const nameNow = () => books.database.transaction(async (tx) => (await tx.workspace.findFirstOrThrow()).name);

const works = fc.array(fc.record({ adds: fc.stringMatching(/^[a-z]$/), raw: fc.boolean(), fails: fc.boolean() }), {
  minLength: 1,
  maxLength: 40,
});

test("of works that begin at once, in the order given, those that fail leave nothing and the others everything", async () => {
  await fc.assert(
    fc.asyncProperty(works, async (all) => {
      const before = await nameNow();
      const ended = await Promise.allSettled(all.map(run));
      const expected = all.map(({ adds, fails }) =>
        fails ? { status: "rejected", reason: new Error(adds) } : { status: "fulfilled", value: adds },
      );
      expect(ended).toEqual(expected);
      const kept = all.filter((one) => !one.fails).map((one) => one.adds);
      expect(await nameNow()).toBe(before + kept.join(""));
    }),
    { numRuns: 30 },
  );
});

test("a work that Prisma refuses half-way leaves those that share its commit alone", async () => {
  const before = await nameNow();
  const twice = books.database.transaction(async (tx) => {
    const { id: workspaceId } = await tx.workspace.findFirstOrThrow();
    const data = { id: newId("mem"), workspaceId, name: "Twice", role: "manager", createdAt: new Date(0) };
    await tx.member.create({ data });
    await tx.member.create({ data });
  });
  const ended = await Promise.allSettled([
    run({ adds: "x", raw: false, fails: false }),
    twice,
    run({ adds: "y", raw: true, fails: false }),
  ]);
  expect(ended.map((one) => one.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await nameNow()).toBe(`${before}xy`);
  expect(await books.database.transaction((tx) => tx.member.count({ where: { name: "Twice" } }))).toBe(0);
});

test("raw SQL of a work that has ended is refused while another shares its transaction", async () => {
  const ended: Tx[] = [];
  const late = async () => {
    for (const tx of ended) await tx.$executeRaw`UPDATE "Workspace" SET "name" = ${"Late"}`;
  };
  const first = books.database.transaction(async (tx) => void ended.push(tx));
  const second = books.database.transaction(() => expect(late()).rejects.toThrow("the transaction is over"));
  await Promise.all([first, second]);
  expect(await nameNow()).not.toBe("Late");
});

test("after the database is closed nothing runs on it any more, and what asks for it is told so", async () => {
  const closed = await openTestBooks();
  await closed.database.close();
  let ran = 0;
  const asked = [1, 2, 3].map(() =>
    closed.database.transaction(async () => {
      ran += 1;
    }),
  );
  const refused = { status: "rejected", reason: new Error("the database is closed") };
  expect(await Promise.allSettled(asked)).toEqual([refused, refused, refused]);
  expect(ran).toBe(0);
});

test("what comes in goes before what waits, in the order given", async () => {
  const order: string[] = [];
  const { transaction, receive, note } = books.database;
  const says = (name: string) => async () => void order.push(name);
  await Promise.all([
    transaction(says("waits")),
    transaction(says("waits, too")),
    receive(says("comes in")),
    transaction(says("waits as well")),
    note(says("is noted")),
    receive(says("comes in, too")),
  ]);
  expect(order).toEqual(["comes in", "is noted", "comes in, too", "waits", "waits, too", "waits as well"]);
});
