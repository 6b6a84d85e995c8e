import { expect } from "vitest";
import { story } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const column = (told: Told, head: string) => {
  const table = told.messages.at(-1)?.card?.table;
  const at = table?.head.indexOf(head) ?? -1;
  return table?.rows.map((row) => row[at]);
};

story("lists are newest first within a day too, over pages, an undo and a redo", async ({ say, click }) => {
  await say("new client Acme");
  for (const n of [1, 2, 3, 4, 5]) await say(`got ${n} from Acme, cash`);
  await say("got 6 from Acme, cash; got 7 from Acme, cash");
  await say("undo");
  await say("redo");
  for (const n of [8, 9, 10, 11]) await say(`got ${n} from Acme, cash`);
  await say("got 99 from Acme yesterday, cash");
  const amounts = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => `$${from - i}.00`);
  expect(column(await say("income list"), "Amount")).toEqual(amounts(11, 2));
  expect(column(await click("More"), "Amount")).toEqual(["$1.00", "$99.00"]);
  expect(column(await say("workflow"), "Amount")).toEqual([...amounts(11, 1), "$99.00"]);
  for (const n of [1, 2, 3]) await say(`spent ${n} on lunch, cash`);
  expect(column(await say("expense list"), "Amount")).toEqual(["$3.00", "$2.00", "$1.00"]);
});

story("the workflow shows what clients paid of invoices, and each entry once", async ({ say, line, expectReply }) => {
  await say("new client Acme");
  await line({ slash: "invoice", options: { client: "Acme", lines: "2 x 30 Decals; Hosting 50", status: "sent" } });
  await say("Acme paid 40 on INV-1, cash");
  await say("got 10 from Acme for the logo, bank");
  await line({ slash: "invoice", options: { client: "Acme", entry: "logo" } });
  await say("expecting 5 from Acme for the site");
  const told = await say("workflow");
  expect(told.messages.at(-1)?.card?.table?.rows).toEqual([
    ["Fri 20 Nov 2026", "$5.00", "site", "Acme", "—", "—", "—", "not received"],
    ["Fri 20 Nov 2026", "$10.00", "logo", "Acme", "—", "—", "INV-2", "bank"],
    ["Fri 20 Nov 2026", "$40.00", "Decals, Hosting", "Acme", "—", "—", "INV-1", "cash"],
  ]);
  expectReply(/3 entries of client income/);
  await line({ slash: "workflow", options: { received: "no" } });
  expectReply(/1 entry of client income/);
  expect(column(await line({ slash: "workflow", options: { mode: "cash" } }), "Amount")).toEqual(["$40.00"]);
  expect(column(await line({ slash: "workflow", options: { invoice: "INV-1" } }), "Amount")).toEqual(["$40.00"]);
});

story(
  "what is due this week are invoices, tasks, meetings and reminders; an employee hears of no invoice",
  async (t) => {
    const { say, field, expectReply } = t;
    await say("what's due this week");
    expectReply(/Nothing is due this week/);
    await say("add client Acme");
    await say("invoice Acme 1200 for March, due sunday");
    await say("send it");
    await say("task Draft proposal due saturday");
    await say("call with Acme tomorrow 3pm");
    await say("remind me saturday 9am to call Acme");
    await say("what's due this week?");
    expectReply(/This week: 1 invoice due \(\$1,200\.00\), 1 task, 1 meeting and 1 reminder\./);
    expect(["Invoices due", "Tasks", "Meetings", "Reminders"].map(field)).toEqual([
      "INV-1 Acme $1,200.00, Sun 22 Nov 2026",
      "Draft proposal, Sat 21 Nov 2026",
      "Sat 21 Nov 2026, 15:00–15:30 Call with Acme",
      "Sat 21 Nov 2026, 09:00 call Acme",
    ]);
    const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec((await say("invite employee")).text)?.[0];
    await say(`/join ${code}`, { as: "bob" });
    await say("remind me saturday 10am to stretch", { as: "bob" });
    await say("what's due this week?", { as: "bob" });
    expectReply(/This week: 1 reminder\./);
    expect(field("Invoices due")).toBeUndefined();
  },
);

story("what is due is asked of any time to come; what was due before stands in one that has begun", async (t) => {
  const { say, field, expectReply, expectNot } = t;
  await say("add client Acme");
  await say("task Draft proposal due saturday");
  await say("task Order paper due dec 1");
  await say("invoice Acme 1200 due nov 25");
  await say("send it");
  await say("remind me nov 24 9am to call Acme");
  await say("what's due next week");
  expectReply(/Mon 23 Nov 2026 – Sun 29 Nov 2026: 1 invoice due \(\$1,200\.00\) and 1 reminder\./);
  await say("what tasks are due next week");
  expectReply("No tasks (Mon 23 Nov 2026 – Sun 29 Nov 2026).");
  await say("anything due in december?");
  expectReply(/December 2026: 1 task\./);
  expect(field("Tasks")).toBe("Order paper, Tue 1 Dec 2026");
  await t.advance("2026-11-26T12:00");
  await say("what's due on monday");
  expectReply("Nothing is due in that time (Mon 30 Nov 2026).");
  await say("what's due by tuesday");
  expectReply(/1 overdue \(\$1,200\.00\), 2 tasks and 1 reminder\./);
  await say("tasks due by tuesday");
  expectReply(/^2 tasks/);
  await say("task list overdue");
  expectReply("1 task (overdue).");
  expectNot(/Order paper/);
  await say("settings language de");
  await say("Aufgaben diese Woche");
  expectReply("1 Aufgabe (diese Woche).");
});

story("a task's day may stand anywhere behind its words", async ({ say, field }) => {
  await say("add client Acme");
  const due = (title: string) => [title, field("Completion due"), field("Client")];
  for (const said of [
    "task Call the printer friday for Acme",
    "task Call the printer due friday, for Acme",
    "task Call the printer for Acme by friday",
    "task Call the printer for Acme friday",
  ]) {
    const { text } = await say(said);
    expect(due(/"(.*?)"/.exec(text)?.[1] ?? "")).toEqual(["Call the printer", "Fri 27 Nov 2026", "Acme"]);
  }
  await say("task Plan Black Friday");
  expect(field("Completion due")).toBeUndefined();
});
