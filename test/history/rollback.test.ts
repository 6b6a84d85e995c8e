import { afterEach, beforeEach, expect, test } from "vitest";
import { lastChange, takeBack } from "../../src/history/undo.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";

let books: TestBooks;
beforeEach(async () => {
  books = await openTestBooks();
});
afterEach(() => books.close());

test("a change whose taking back was rolled back counts as it did, though the same transaction writes something else", async () => {
  await books.as((scope) => scope.write.insert("tag", { name: "vip", key: "vip" }));
  const changed = await books.as(async (scope) => {
    const change = await lastChange(scope, "do");
    if (!change) throw new Error("nothing was written");
    const mark = scope.write.mark();
    await takeBack(scope, [change]);
    await scope.write.rollback(mark);
    await scope.write.insert("tag", { name: "press", key: "press" });
    return change.id;
  });
  const [change, tags] = await books.as(async ({ read }) => [
    await read.change.findFirst({ where: { id: changed } }),
    await read.tag.count({}),
  ]);
  expect([change?.undoneById, tags]).toEqual([null, 2]);
});
