import { expect } from "vitest";
import { story } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

/** What came by itself while the clock moved: the first line of each message. */
const pushed = (told: Told) => told.messages.map((one) => one.text.split("\n")[0] ?? "");

story("what can wait is held in quiet hours, and what was asked for is not", async ({ say, advance }) => {
  await say("digest off");
  await say("settings quiet 8pm to 9:30");
  await say("hosting 20 every month on the 21st");
  await say("remind me tomorrow 9am to stretch");
  expect(pushed(await advance("2026-11-21T09:29"))).toEqual(["⏰ stretch"]);
  expect(pushed(await advance("2026-11-21T09:30"))).toEqual([expect.stringMatching(/hosting/)]);
  expect(pushed(await advance("2026-11-22T12:00"))).toEqual([]);
});

story("what a quiet weekend held comes as one summary, each thing a button away", async (teller) => {
  const { say, advance, click, expectReply } = teller;
  await say("settings weekends quiet");
  expectReply("Weekends: quiet.");
  await say("hosting 20 every month on the 21st");
  await say("domain 30 every month on the 22nd");
  expect(pushed(await advance("2026-11-22T23:59"))).toEqual([]);
  await say("held");
  expectReply(/Waiting until your quiet hours are over:\n.*20\.00.*\n.*30\.00/);
  expect(pushed(await advance("2026-11-23T08:59"))).toEqual([]);
  const [summary, ...more] = (await advance("2026-11-23T09:00")).messages;
  expect(summary?.text).toMatch(/^2 things waited for you:\n1\. .*20\.00.*\n2\. .*30\.00/);
  expect(summary?.buttons.map((one) => one.label)).toEqual(["1", "2"]);
  expect(more).toEqual([]);
  await click("2");
  expectReply(/30\.00/);
  await click("Undo");
  expectReply(/Undone/);
});

story("a change of quiet hours, and its undo, moves what is held", async ({ say, advance }) => {
  await say("settings quiet 20:00-09:30");
  await say("hosting 20 every month on the 21st");
  expect(pushed(await advance("2026-11-21T09:10"))).toEqual([]);
  await say("settings my quiet 22:00-11:00");
  expect(pushed(await advance("2026-11-21T10:00"))).toEqual([]);
  await say("undo");
  expect(pushed(await advance("2026-11-21T10:01"))).toEqual([expect.stringMatching(/hosting/)]);
});

story("a kind is turned off where it appears, and on again by its Undo or in words", async (teller) => {
  const { say, advance, click, expectReply } = teller;
  await say("hosting 20 every day");
  expect(pushed(await advance("2026-11-21T12:00")).length).toBe(1);
  await click("No more recurring entries");
  expectReply(/no more recurring entries\. They still post themselves\. .*settings push recurring on/);
  await click("Undo");
  expect(pushed(await advance("2026-11-22T12:00")).length).toBe(1);
  await say("no more recurring entries");
  await say("settings push");
  expectReply(/everything but recurring entries/);
  expect(pushed(await advance("2026-11-24T12:00"))).toEqual([]);
  await say("settings push recurring on");
  expect(pushed(await advance("2026-11-25T12:00")).length).toBe(1);
});

story(
  "an employee sets what is their own, and nothing of the workspace",
  async ({ say, advance, line, expectReply }) => {
    const sam = { as: "sam" };
    const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec((await say("invite employee")).text)?.[0];
    await say(`/join ${code}`, sam);
    await say("settings my quiet 22:00-07:00", sam);
    expectReply("Your quiet hours: 22:00–07:00.");
    await say("settings quiet 22:00-07:00", sam);
    expectReply(/only an owner changes the settings of the workspace/);
    await say("settings currency EUR", sam);
    expectReply(/only an owner changes the settings of the workspace/);
    await say("remind me tomorrow 9am to stretch", sam);
    await advance("2026-11-21T09:00");
    await line({ click: "No more reminders", ...sam });
    expectReply(/no more reminders/);
  },
);

const inTeam = { in: "#team" };

story("events are told in the channel for notices, those of a kind together, each once", async (teller) => {
  const { line, say, advance, expectReply } = teller;
  await line({ slash: "settings", options: { what: "notices here" }, ...inTeam });
  expectReply(/Notices: .*with names and amounts, to everybody who reads it\./);
  for (const client of ["Acme", "Globex"]) {
    await say(`new client ${client}`);
    await say(`invoice ${client} 1200 for logo, net 30`);
  }
  await advance("2026-11-20T09:33");
  for (const number of ["INV-1", "INV-2"]) {
    await say(`mark ${number} sent`);
    await line({ slash: "invoice pay", options: { invoice: number } });
  }
  await advance("2026-11-20T09:34");
  await say("deal Acme website 5000");
  await say("deal won website");
  expect(await advance("2026-11-20T09:39")).toMatchObject({ messages: [] });
  const told = (await advance("2026-11-20T09:40")).messages;
  expect(told.map((one) => [one.in.replace("#", ""), one.visibility, one.text])).toEqual([
    ["team", "channel", "2 new clients: Acme; Globex."],
  ]);
  expect((await advance("2026-11-20T12:00")).messages.map((one) => one.text)).toEqual([
    "2 invoices paid: INV-1 from Acme, $1,200.00; INV-2 from Globex, $1,200.00.",
    "Deal won: website for Acme, $5,000.00.",
  ]);
});

story("what was taken back before it was told is not told, and comes when it is brought forward", async (teller) => {
  const { line, say, advance } = teller;
  await line({ slash: "settings", options: { what: "notices here" }, ...inTeam });
  await say("new client Acme");
  await say("undo");
  expect(pushed(await advance("2026-11-20T10:00"))).toEqual([]);
  await say("redo");
  expect(pushed(await advance("2026-11-20T10:30"))).toEqual(["New client: Acme."]);
  await say("undo");
  await say("redo");
  expect(pushed(await advance("2026-11-20T12:00"))).toEqual([]);
});

story("notices wait for the quiet hours of the workspace to end, and stop at a button", async (teller) => {
  const { line, say, advance, expectReply } = teller;
  await line({ slash: "settings", options: { what: "notices here" }, ...inTeam });
  await say("settings quiet 20:00-09:00");
  await advance("2026-11-20T21:00");
  await say("new client Acme");
  await advance("2026-11-20T22:00");
  await say("new lead Globex");
  expect(pushed(await advance("2026-11-21T08:59"))).toEqual([]);
  expect(pushed(await advance("2026-11-21T09:00"))).toEqual(["2 new clients: Acme; Globex (lead)."]);
  await line({ click: "No more notices", ...inTeam });
  expectReply("Notices: off.");
  await say("new client Initech");
  expect(pushed(await advance("2026-11-22T12:00"))).toEqual([]);
  await say("settings notices #nowhere");
});

story("only an owner says where notices go", async ({ line, say, advance, expectReply }) => {
  const sam = { as: "sam" };
  const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec((await say("invite employee")).text)?.[0];
  await say(`/join ${code}`, sam);
  await line({ slash: "settings", options: { what: "notices here" }, ...inTeam, ...sam });
  expectReply(/only an owner/);
  await line({ slash: "settings", options: { what: "notices here" }, ...inTeam });
  await say("new client Acme");
  await advance("2026-11-20T10:00");
  await line({ click: "No more notices", ...inTeam, ...sam });
  expectReply(/only an owner/);
});

story(
  "a channel is named as people there name it",
  async ({ line, say, advance, expectReply }) => {
    await line({ slash: "/help", ...inTeam });
    for (const set of [{ say: "settings notices #team" }, { slash: "/settings notices #team" }]) {
      await line(set);
      expectReply(/Notices: #team\. New clients/);
      await say("settings notices off");
    }
    await line({ say: "settings notices #team" });
    await say("settings notices");
    expectReply(/Notices: #team\./);
    await say("new client Acme");
    expect((await advance("2026-11-20T10:00")).messages.map((one) => one.in)).toEqual(["#team"]);
    await say("settings notices here");
    expectReply(/only take a channel from within/);
  },
  { on: ["console", "slack"] },
);

story("what was held for a manager is not told to the employee they have become", async (teller) => {
  const { say, advance, line, expectReply } = teller;
  const sam = { as: "sam" };
  const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec((await say("invite manager")).text)?.[0];
  await say(`/join ${code}`, sam);
  await say("settings my zone America/New_York", sam);
  await say("settings my quiet 20:00-09:30", sam);
  await say("hosting 777 every month on the 21st", sam);
  await say("domain 888 every month on the 21st", sam);
  expect(pushed(await advance("2026-11-21T09:10"))).toEqual([]);
  await line({ slash: "member role", options: { member: "sam", role: "employee" } });
  expectReply(/employee/);
  expect(pushed(await advance("2026-11-22T12:00"))).toEqual([]);
});

story("notices stop where they are told when somebody there says so, and undo brings them back", async (teller) => {
  const { say, expectReply } = teller;
  await say("/settings notices here", { in: "#team" });
  await say("@purser no more notices", { in: "#team" });
  expectReply(/Notices: off\./);
  await say("@purser undo", { in: "#team" });
  await say("settings notices");
  expectReply(/^Notices: (?!off)/);
});

story("a kind is turned off by the words people use for it, in their language", async ({ say, expectReply }) => {
  await say("turn off invoice nudges");
  expectReply(/no more invoice reminders/);
  await say("stop meeting reminders");
  expectReply(/no more meeting reminders/);
  await say("no quiero más avisos de facturas");
  await say("keine Terminerinnerungen mehr");
  await say("settings push");
  expectReply(/everything but meeting reminders, invoice reminders/);
  await say("settings push réunions rappels on");
  expectReply(/meeting reminders again/);
});
