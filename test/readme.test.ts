import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../commands/index.ts";
import { projectRoot } from "../src/project-root.ts";

const readme = readFileSync(join(projectRoot(), "README.md"), "utf8");

/** The README's table of commands, made from their declarations. */
const table = commands
  .map((command) => `| \`${command.name}\` | ${command.summary} | ${command.examples[0]} |`)
  .join("\n");

test("the README lists every command as it is declared", () => {
  expect(readme).toContain(table);
});

test.each(["npm ci && npm start", "npm ci && npm test"])("the README shows %s", (line) => {
  expect(readme).toContain(line);
});
