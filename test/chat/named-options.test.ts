import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Command } from "../../src/chat/command.ts";
import { readNamed } from "../../src/chat/slash.ts";

const income = commands.find((one) => one.name === "income") as Command;

test.each([
  ["amount: 1200 client: Acme Ltd", { amount: "1200", client: "Acme Ltd" }],
  ["Amount:1200  on: 20 Nov at 10:30", { amount: "1200", on: "20 Nov at 10:30" }],
  ['for: "logo, on: blue" mode: bank', { for: '"logo, on: blue"', mode: "bank" }],
  ["client:", { client: "" }],
  ["amount:1200 colour: red", { amount: "1200", colour: "red" }],
  ["for: a note: pens mode: cash", { for: "a note: pens", mode: "cash" }],
  ["1200 from Acme", null],
  ["1200 client: Acme", null],
  ["colour: red", null],
])("options typed by name after a command: %s", (rest, slots) => {
  expect(readNamed(income, rest)).toEqual(slots);
});
