import { expect, test } from "vitest";
import { faultSaid } from "../../src/cli/fault.ts";

test.each([
  [{ code: "SQLITE_FULL" }, /^The disk is full/],
  [{ code: "ENOSPC", syscall: "write" }, /^The disk is full/],
  [{ code: "SQLITE_CORRUPT_VTAB" }, /damaged\. Put a backup back/],
  [{ code: "SQLITE_IOERR_WRITE" }, /can't be read or written \(SQLITE_IOERR_WRITE\)/],
  [{ code: "EROFS", syscall: "open", path: "/books" }, /^\/books may not be written here/],
])("the failure %j of the machine is told", (given, line) => {
  expect(faultSaid(Object.assign(new Error("it failed"), given))).toMatch(line);
});

test("a fault of the program's own is none of the machine's", () => {
  expect(faultSaid(new TypeError("undefined is not a function"))).toBeUndefined();
});
