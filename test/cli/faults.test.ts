import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../src/project-root.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "purser-faults-"));
  const { status } = purser(["start", "--db", "books.db"], "spent 5 on tea, cash\n");
  expect(status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

function purser(args: readonly string[], input = "", environment: Readonly<Record<string, string>> = {}) {
  const { status, stderr } = spawnSync(process.execPath, [join(projectRoot(), "dist", "main.js"), ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH, TZ: "UTC", LOG_LEVEL: "silent", ...environment },
  });
  return { status, said: stderr };
}

test("a place where nothing can be written or read is told in one line", () => {
  mkdirSync(join(folder, "there"));
  for (const args of [
    ["export", "--format", "json", "--out", "nowhere/books.json", "--db", "books.db"],
    ["export", "--format", "csv", "--out", "there", "--db", "books.db"],
    ["import", "there", "--db", "books.db"],
    ["import", "nowhere.csv", "--db", "books.db"],
  ]) {
    const { status, said } = purser(args);
    expect(status, args.join(" ")).toBeGreaterThan(0);
    expect(said, args.join(" ")).toMatch(/^[^\n]*(?:nowhere|there)[^\n]*\n$/);
  }
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("an export that can't be finished leaves the one before it as it was", () => {
  writeFileSync(join(folder, "income.csv"), "the one before");
  expect(
    purser(["export", "--format", "csv", "--table", "none", "--out", "income.csv", "--db", "books.db"]).status,
  ).toBe(2);
  expect(readFileSync(join(folder, "income.csv"), "utf8")).toBe("the one before");
});

test("a port that is taken is told in one line", async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, () => resolve((taken.address() as { port: number }).port));
  });
  const { status, said } = purser(["start", "--db", "books.db"], "", { HTTP_PORT: String(port) });
  taken.close();
  expect(status).toBe(1);
  expect(said).toBe(`Port ${port} is in use by another program. Give another HTTP_PORT, or end that one.\n`);
});
