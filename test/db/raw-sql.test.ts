import { afterAll, beforeAll, expect, test } from "vitest";
import type { Tx } from "../../src/db/database.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const within = <T>(work: (tx: Tx) => Promise<T>) => books.database.transaction(work);

test("raw SQL gives the values that Prisma's own gives", async () => {
  await within(async (tx) => {
    const sql = `
      SELECT w."name", w."createdAt", w."taxBps", w."tourStep", c."open", 9007199254740993 AS "large", 1.5 AS "real",
        COUNT(*) AS "counted", NULL AS "nothing"
      FROM "Workspace" w LEFT JOIN "Channel" c ON c."workspaceId" = w."id"`;
    const strings = Object.assign([sql], { raw: [sql] });
    expect(await tx.$queryRaw(strings)).toEqual(await tx.$queryRawUnsafe(sql));
    expect(await tx.$queryRaw`SELECT "name" FROM "Workspace" WHERE "id" = ${"nobody"}`).toEqual([]);
  });
});

test("raw SQL takes the values that Prisma's own takes", async () => {
  const values = ["text", 7, 9007199254740993n, true, new Date("2026-11-20T14:30:00Z"), null];
  await within(async (tx) => {
    const [a, b, c, d, e, f] = values;
    const own = await tx.$queryRawUnsafe("SELECT ? AS a, ? AS b, ? AS c, ? AS d, ? AS e, ? AS f", ...values);
    expect(await tx.$queryRaw`SELECT ${a} AS a, ${b} AS b, ${c} AS c, ${d} AS d, ${e} AS e, ${f} AS f`).toEqual(own);
  });
});

test("raw SQL and Prisma's operations see each other within a transaction, and are undone together", async () => {
  const failing = within(async (tx) => {
    expect(await tx.$executeRaw`UPDATE "Workspace" SET "name" = ${"Renamed"}`).toBe(1);
    expect((await tx.workspace.findFirstOrThrow()).name).toBe("Renamed");
    await tx.workspace.updateMany({ data: { name: "Again" } });
    expect(await tx.$queryRaw`SELECT "name" FROM "Workspace"`).toEqual([{ name: "Again" }]);
    throw new Error("taken back");
  });
  await expect(failing).rejects.toThrow("taken back");
  expect((await within((tx) => tx.workspace.findFirstOrThrow())).name).toBe("Studio");
});

test("a transaction that is over takes no raw SQL, whether or not another is open", async () => {
  const over = await within(async (tx) => tx);
  const late = () => over.$executeRaw`UPDATE "Workspace" SET "name" = ${"Late"}`;
  await expect(late()).rejects.toThrow("no transaction is open");
  await within(async () => {
    await expect(late()).rejects.toThrow("the transaction is over");
  });
});

test("statements work again after more others than are kept prepared", async () => {
  await within(async (tx) => {
    const numbers = Array.from({ length: 700 }, (_, i) => i % 350);
    const read: { n: bigint }[][] = [];
    for (const i of numbers) read.push(await tx.$queryRawUnsafe<{ n: bigint }[]>(`SELECT ? + ${i} AS n`, 1));
    expect(read.map(([row]) => Number(row?.n))).toEqual(numbers.map((i) => i + 1));
  });
});
