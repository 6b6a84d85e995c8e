import { expect } from "vitest";
import { story } from "../support/story.ts";

story("a retainer posts itself on its day, can be taken back, and never comes twice", async (t) => {
  await t.say("new client Acme");
  await t.say("retainer 500 from Acme every month on the 1st");
  t.expectReply(
    /Set up: income \$500\.00 from Acme for retainer, every month on the 1st\. The next one is on Tue 1 Dec 2026/,
  );
  expect(await t.count("income")).toBe(0);
  expect([t.field("Repeats"), t.field("Next"), t.field("Payment mode")]).toEqual([
    "every month on the 1st",
    "Tue 1 Dec 2026",
    "bank (assumed)",
  ]);
  await t.advance("2026-12-01T08:00");
  t.expectReply(/I recorded income \$500\.00 from Acme for retainer for Tue 1 Dec 2026/);
  expect([await t.count("income"), t.field("Date"), t.field("For")]).toEqual([1, "Tue 1 Dec 2026", "retainer"]);
  await t.click("Undo");
  t.expectReply(/Undone: Income \$500\.00 from Acme/);
  expect(await t.count("income")).toBe(0);
  await t.restart();
  await t.advance("2026-12-31T08:00");
  expect(await t.count("income")).toBe(0);
  await t.advance("2027-02-01T08:00");
  expect(await t.count("income")).toBe(2);
});

story("the first of several is recorded on the day it is told; undo takes both back", async (t) => {
  const before = await t.snapshot();
  await t.say("hosting 20 monthly card");
  t.expectReply(
    /every month on the 20th\. The next one is on Sun 20 Dec 2026\. The one of Fri 20 Nov 2026 is recorded already/,
  );
  expect(await t.count("expense")).toBe(1);
  await t.click("Undo");
  expect([await t.count("expense"), await t.count("recurring")]).toEqual([0, 0]);
  await t.click("Redo");
  expect([await t.count("expense"), await t.count("recurring")]).toEqual([1, 1]);
  await t.say("undo");
  expect(await t.snapshot()).toEqual(before);
});

story("pause, resume, skip, change and end", async (t) => {
  await t.say("hosting 20 monthly on the 1st, card");
  await t.say("recurring skip hosting");
  t.expectReply(
    /Left out Tue 1 Dec 2026 of recurring expense \$20\.00 for hosting\. The next one is on Fri 1 Jan 2027/,
  );
  await t.say("recurring update hosting to 25");
  t.expectReply(/Changed: recurring expense \$25\.00 for hosting/);
  await t.advance("2027-01-02T09:00");
  expect([await t.count("expense"), t.field("Amount")]).toEqual([1, "$25.00"]);
  await t.say("recurring pause hosting");
  await t.advance("2027-03-10T09:00");
  expect(await t.count("expense")).toBe(1);
  await t.say("recurring resume hosting");
  t.expectReply(/The next one is on Thu 1 Apr 2027/);
  await t.click("End it");
  t.expectReply(/Ended: recurring expense \$25\.00 for hosting/);
  await t.advance("2027-06-10T09:00");
  expect(await t.count("expense")).toBe(1);
  await t.say("recurring");
  t.expectReply(/Nothing recurs yet/);
  await t.say("recurring resume studio");
  t.expectReply(/Nothing called "studio" recurs/);
});

story("invoices are written as drafts or as sent, due after their terms", async (t) => {
  await t.say("new client Acme");
  await t.say("invoice Acme 800 every quarter until december 2027, net 30");
  t.expectReply(/until Fri 31 Dec 2027/);
  expect(await t.count("invoice")).toBe(1);
  await t.advance("2027-02-20T09:00");
  expect([await t.count("invoice"), t.field("Status"), t.field("Due")]).toEqual([2, "Draft", "Mon 22 Mar 2027"]);
  await t.say("show INV-2");
  t.expectReply(/INV-2/);
});

story("days that lie behind are asked about", async (t) => {
  await t.say("new client Acme");
  await t.say("retainer 500 from Acme monthly since 1 september");
  t.expectReply(/Tue 1 Sep 2026, Thu 1 Oct 2026, Sun 1 Nov 2026 have passed already/);
  expect([await t.count("income"), await t.count("recurring")]).toEqual([0, 0]);
  await t.click("Record all 3");
  expect([await t.count("income"), await t.count("recurring")]).toEqual([3, 1]);
  expect(t.field("Next")).toBe("Tue 1 Dec 2026");
});

story("corrections change what is to come", async (t) => {
  await t.say("new client Acme");
  await t.say("retainer 500 from Acme every month on the 1st");
  await t.say("no, make it 600");
  expect(t.field("Amount")).toBe("$600.00");
  await t.advance("2026-12-01T08:00");
  expect([await t.count("income"), t.field("Amount")]).toEqual([1, "$600.00"]);
});

story("an employee sees nothing of it", async (t) => {
  await t.say("retainer 500 every month");
  const invited = await t.say("invite employee");
  const code = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(invited.text)?.[0] ?? "";
  await t.say(`/join ${code}`, { as: "sam" });
  for (const text of ["recurring", "recurring show retainer", "recurring end retainer", "hosting 20 monthly"]) {
    await t.say(text, { as: "sam" });
    t.expectNot(/500|retainer \$/);
  }
  expect(await t.count("recurring")).toBe(1);
});

story("what recurs for a project keeps it, and its postings are for it", async (t) => {
  await t.say("add client Acme");
  await t.say("project Website for Acme 6000");
  await t.say("service Hosting on Website, fixed 50");
  await t.say("500 from Acme every month on the 1st for the Website project");
  t.expectReply(/Set up: income \$500\.00 from Acme for Website/);
  expect([t.field("Client"), t.field("Project")]).toEqual(["Acme", "Website"]);
  await t.say("project delete Website");
  t.expectReply(/can't be deleted: it has 1 recurring entry/);
  await t.advance("2026-12-01T09:30");
  t.expectReply(/I recorded income \$500\.00 from Acme/);
  expect(t.field("Project")).toBe("Website");
  await t.say("recurring update which: website service: Hosting");
  expect([t.field("Project"), t.field("Service")]).toEqual(["Website", "Hosting"]);
  await t.advance("2027-01-01T09:30");
  expect([t.field("Project"), t.field("Service")]).toEqual(["Website", "Hosting"]);
  const before = await t.snapshot();
  await t.say("recurring update which: website project: none");
  expect([t.field("Project"), t.field("Service")]).toEqual([undefined, undefined]);
  await t.say("undo");
  expect(await t.snapshot()).toEqual(before);
  await t.say("spent 45 on fonts every month, project Website, card");
  expect([t.field("Project"), t.field("Client")]).toEqual(["Website", "Acme"]);
  await t.say("invoice Acme 800 every quarter for the Website project, net 30");
  t.expectReply(/The one of Fri 1 Jan 2027 is recorded already/);
  await t.say("list invoices");
  await t.say("show invoice 1");
  expect(t.field("Project")).toBe("Website");
});

story("a day that was left out stays so through a pause", async ({ say, field, advance, count }) => {
  await say("digest off");
  await say("rent 900 every month on the 31st");
  await say("recurring skip rent");
  await say("recurring pause rent");
  await say("recurring resume rent");
  expect(field("Next")).toBe("Thu 31 Dec 2026");
  await advance("2026-12-05T09:00");
  expect(await count("expense")).toBe(0);
  await say("recurring pause rent");
  await advance("2027-01-03T09:00");
  await say("recurring resume rent");
  expect([field("Next"), await count("expense")]).toEqual(["Sun 31 Jan 2027", 0]);
});
