import { expect } from "vitest";
import { story } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const happened = (told: Told) =>
  told.messages.flatMap((one) => one.card?.table?.rows.map((row) => `${row[0]}: ${row[1]}`) ?? []);

story("every time a weekly meeting was held is in the client's history and its last contact", async (teller) => {
  const { say, line, advance, field, expectReply } = teller;
  await say("digest off");
  await say("meet reminders off");
  await say("new client Acme");
  await say("new client Beta");
  await say("weekly call with Acme every monday 10am for 30 min, zoom");
  await advance("2026-12-07T10:15");
  await say("show me Acme");
  expect(field("Last interaction")).toBe("7 days ago (Mon 30 Nov 2026)");
  await advance("2026-12-07T10:30");
  expect(happened(await say("log list Acme"))).toEqual([
    "Mon 7 Dec 2026: Meeting held: Weekly call",
    "Mon 30 Nov 2026: Meeting held: Weekly call",
    "Mon 23 Nov 2026: Meeting held: Weekly call",
    "Fri 20 Nov 2026: Added as client",
  ]);

  await line({ slash: "meet move", options: { meeting: "call", on: "2026-12-14", which: "one", start: "2026-12-15" } });
  await line({ slash: "meet cancel", options: { meeting: "call", on: "2026-12-21", which: "one" } });
  await advance("2026-12-23T10:00");
  await say("show me Acme");
  expect(field("Last interaction")).toBe("8 days ago (Tue 15 Dec 2026)");
  await advance("2026-12-30T10:00");
  expect(happened(await say("log list Acme")).slice(0, 3)).toEqual([
    "Mon 28 Dec 2026: Meeting held: Weekly call",
    "Tue 15 Dec 2026: Meeting held: Weekly call",
    "Mon 7 Dec 2026: Meeting held: Weekly call",
  ]);
  expect(happened(await say("log list")).slice(0, 2)).toEqual(["Mon 28 Dec 2026: Acme", "Tue 15 Dec 2026: Acme"]);
  await say("who haven't I talked to in 30 days");
  expectReply(/Beta/);

  await line({ slash: "meet cancel", options: { meeting: "call", which: "series" } });
  await advance("2027-01-28T10:00");
  await say("who haven't I talked to in 30 days");
  expectReply(/Acme/);
  await say("show me Acme");
  expect(field("Last interaction")).toBe("31 days ago (Mon 28 Dec 2026)");
  await say("undo");
  await say("show me Acme");
  expect(field("Last interaction")).toBe("3 days ago (Mon 25 Jan 2027)");
});
