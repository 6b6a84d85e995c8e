import { afterAll, beforeAll, expect, test } from "vitest";
import { readDigestOrder } from "../../src/digests/read-order.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const none = { kinds: [], without: [], with: [] };

test.each([
  ["off", { active: false }],
  ["8:00 daily", { kinds: ["daily"], time: "08:00" }],
  ["8:00 weekdays", { time: "08:00", weekdays: [1, 2, 3, 4, 5] }],
  ["at 7", { time: "07:00" }],
  ["7:30", { time: "07:30" }],
  ["7:30 pm", { time: "19:30" }],
  ["mon wed fri 7:30", { time: "07:30", weekdays: [1, 3, 5] }],
  ["mon-thu 9", { time: "09:00", weekdays: [1, 2, 3, 4] }],
  ["monday, wednesday and friday at 7:30", { time: "07:30", weekdays: [1, 3, 5] }],
  ["every day at 6am", { time: "06:00", weekdays: [1, 2, 3, 4, 5, 6, 7] }],
  ["weekends", { weekdays: [6, 7] }],
  ["weekly", { kinds: ["weekly"] }],
  ["weekly friday 16:00", { kinds: ["weekly"], time: "16:00", weekdays: [5] }],
  ["weekly off", { kinds: ["weekly"], active: false }],
  ["monthly on the 3rd at 9", { kinds: ["monthly"], time: "09:00", dayOfMonth: 3 }],
  ["silent-when-empty on", { silentWhenEmpty: true }],
  ["silent when empty off", { silentWhenEmpty: false }],
  ["8:00 even when empty", { time: "08:00", silentWhenEmpty: false }],
  ["to #team", { to: "#team" }],
  ["8:30 weekdays to <#C123|team>", { time: "08:30", weekdays: [1, 2, 3, 4, 5], to: "<#C123|team>" }],
  ["to me", { to: "me" }],
  ["to here", { to: "here" }],
  ["without goals", { without: ["goals"] }],
  ["without goals and stale leads", { without: ["goals", "leads"] }],
  ["with goals, follow-ups", { with: ["goals", "reminders"] }],
  ["weekly without chart", { kinds: ["weekly"], without: ["chart"] }],
] as const)("%s", async (text, expected) => {
  expect(await books.as(async (scope) => readDigestOrder(text, scope))).toEqual({ ...none, ...expected });
});

test.each(["frobnicate", "8:00 frobnicate", "25:00", "without unicorns", "monthly on the 32nd"])(
  "%s is not read",
  async (text) => {
    expect(await books.as(async (scope) => readDigestOrder(text, scope))).toBe(null);
  },
);
