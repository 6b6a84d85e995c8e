import { expect } from "vitest";
import { story } from "../support/story.ts";

story("what was bought stays with an expense wherever it is said", async (t) => {
  await t.say("new strimmer 189.99 screwfix on the card");
  expect(t.field("Vendor")).toBe("screwfix");
  expect(t.field("For")).toBe("strimmer");
  await t.say("flour and butter 38.20 waitrose, card");
  expect(t.field("For")).toBe("flour and butter");
  await t.say("screwfix 84.37 copper pipe");
  expect(t.field("For")).toBe("copper pipe");
  await t.say("train to Leeds set me back 64.20");
  expect(t.field("For")).toBe("train to Leeds");
  await t.say("amazon 3 usb cables 26.97");
  expect(t.field("For")).toBe("3 usb cables");
});

story("what money came for stays with it, and words that are only said along do not", async (t) => {
  await t.say("new client Marta Ruiz");
  await t.say("marta 2 walks 50 venmo");
  expect(t.field("For")).toBe("2 walks");
  await t.say("marta finally coughed up the 70 yesterday, cash, yay");
  expect(t.field("For")).toBeUndefined();
  await t.say("marta boiler service 85 paid cash");
  expect(t.field("For")).toBe("boiler service");
});

story("what was done stays with hours", async (t) => {
  await t.say("new client Lumen Labs");
  await t.say("log 2.5h on lumen today, wireframes");
  expect(t.field("For")).toBe("wireframes");
  await t.say("half an hour on lumen fixing typos");
  expect(t.field("For")).toBe("fixing typos");
  await t.say("3h lumen");
  expect(t.field("For")).toBeUndefined();
});

story("what a meeting is about and where it is stays with it", async (t) => {
  await t.say("new client Lumen Labs");
  await t.say("call w/ lumen tmrw 3pm re: q2 roadmap");
  expect(t.field("Agenda")).toBe("q2 roadmap");
  await t.say("coffee with lumen monday 1pm, pricing and samples");
  expect(t.field("Agenda")).toBe("pricing and samples");
  await t.say("tasting with lumen saturday 11 at the studio");
  expect(t.field("Place")).toBe("the studio");
  await t.say("zoom with lumen tuesday 10am, 45 min");
  expect(t.field("Agenda")).toBeUndefined();
});

story("what is told of a new client stays in the notes, and a price agreed on is the contract's value", async (t) => {
  await t.say("new client Priya & Tom wedding 14 June, cake 450, deposit paid 150 bank transfer");
  t.expectReply(/Added Priya & Tom as client[\s\S]*Recorded \$150\.00 from Priya & Tom/);
  await t.say("show me Priya & Tom");
  expect([t.field("Notes"), t.field("Contract value")]).toEqual(["wedding 14 June, cake 450", "$450.00"]);
  await t.say("new client Tracy Holt 937 555 0199 has a cockapoo called Teddy");
  expect(t.field("Notes")).toBe("has a cockapoo called Teddy");
  await t.say("new client Mrs Quinn, 12 Griffith Ave");
  expect([t.field("Notes"), t.field("Contract value")]).toEqual(["12 Griffith Ave", undefined]);
});

story("a rhythm may begin in the month that has begun, and hours go on with what they were for", async (t) => {
  await t.say("new client Lumen Labs");
  await t.say("retainer 2k/month from lumen starting november");
  t.expectReply(/Sun 1 Nov 2026 has passed already\. Shall I record that one too\?/);
  await t.click("Record it too");
  t.expectReply(/every month on the 1st\. The next one is on Tue 1 Dec 2026/);
  await t.say("log 2.5h on lumen today, wireframes");
  await t.say("another 1h yesterday, emails");
  expect([t.field("Hours"), t.field("For"), t.field("Client")]).toEqual(["1 h", "emails", "Lumen Labs"]);
  await t.say("invoice the council 1,240 for grounds maintenance, 30 days");
  t.expectReply(/I don't know a client called "council"/);
});
