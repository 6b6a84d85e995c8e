import { expect } from "vitest";
import { story } from "../support/story.ts";

const dublin = { clock: "2026-11-05T18:00", zone: "Europe/Dublin", currency: "EUR", locale: "en-IE" } as const;
const dayton = { clock: "2026-11-05T18:00" } as const;
const bangalore = { clock: "2026-11-06T10:00", zone: "Asia/Kolkata", currency: "INR", locale: "en-IN" } as const;

story(
  "a gardener's round is written down as it is told, and what did not take place moves nothing",
  async ({ say, field, count, expectReply }) => {
    await say("add clients: Mrs Byrne, Murphys, Dr Nolan");
    await say("new client Mrs Quinn, lawn every tuesday 40 quid");
    expectReply(/income €40\.00 from Mrs Quinn/);
    await say("did byrne today 40 cash");
    expect(field("Client")).toBe("Mrs Byrne");
    expect(field("Payment mode")).toBe("cash");
    await say("rained off today, no murphys");
    expectReply(/no meeting with Murphys/);
    await say("murphys not home, no charge");
    await say("no work at all next thurs and fri");
    expectReply(/no days off/);
    expect(await count("income")).toBe(1);
    await say("got paid by everyone today, byrne 40 murphys 50 nolan 45");
    expect(await count("income")).toBe(4);
    await say("lads wages 2 x 120 cash");
    expectReply(/€240\.00 spent/);
    await say("lodged 400 cash to the bank");
    await say("worked on patio 9 to 5 with half hour lunch");
    await say("3 lawns today 40 each all cash");
    expectReply(/did it come in, or did you spend it/);
    expect(await count("expense")).toBe(1);
    await say("what do i owe kilsaran");
    expectReply(/Nothing is coming|forecast|paid yet/i);
  },
  dublin,
);

story(
  "a baker's deposits are those of who booked, and the price of a cake is no money yet",
  async ({ say, field, count, expectReply }) => {
    await say("new client Kayla Brenner");
    await say("lead Bree Lopez");
    await say("booked the brenner wedding cake 650 total, 200 deposit paid today on venmo");
    expect(field("Amount")).toBe("$200.00");
    expect(field("Client")).toBe("Kayla Brenner");
    await say("bree said yes! deposit of 300 coming by zelle");
    await say("bree booked! 950, deposit 250 zelle");
    expect(field("Client")).toBe("Bree Lopez");
    expect(await count("income")).toBe(2);
    expect(await count("expense")).toBe(0);
    await say("who can see my data");
    expectReply(/members/);
    await say("is there a mobile app");
    expectReply(/Slack, Telegram and Discord/);
    await say("can i export to excel");
    expectReply(/export xlsx/);
  },
  dayton,
);

story(
  "a developer's two drafts are sent one by one, and an evening's call moves within its evening",
  async ({ say, click, field, count, expectReply }) => {
    await say("add clients Zentek, Globex");
    await say("aws bill 12k, gst 18% on top");
    expect(field("Amount")).toBe("₹14,160.00");
    await say("invoice zentek 75000");
    await say("invoice globex 3200");
    await say("mark both sent");
    expectReply(/INV-1|Which/);
    await click("INV-1, ₹75,000.00, Zentek");
    expectReply(/INV-1 to Zentek is marked as sent/);
    await say("set globex terms to net 60");
    expectReply(/no payment terms of their own/);
    await say("client call tmrw 7:30 pm with zentek");
    await say("call moved to 8");
    expect(field("When")).toMatch(/20:00–20:30/);
    await say("petrol 500, lunch 350 w/ client zentek, uber 289");
    expect(await count("expense")).toBe(4);
  },
  bangalore,
);
