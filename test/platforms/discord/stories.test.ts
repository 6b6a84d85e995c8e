import { expect } from "vitest";
import { story } from "../../support/story.ts";

const on = { on: ["discord"] } as const;

story(
  "money is written down, corrected and taken back",
  async ({ say, expectReply, field, count }) => {
    await say("add client Acme");
    await say("got 1200 from Acme for the logo yesterday, bank");
    expect([field("Amount"), field("Client"), field("Date")]).toEqual(["$1,200.00", "Acme", "Thu 19 Nov 2026"]);
    await say("no, make it 1300");
    expect(field("Amount")).toBe("$1,300.00");
    await say("undo");
    await say("undo");
    expectReply(/Undone/);
    expect(await count("income")).toBe(0);
  },
  on,
);

story(
  "a client unknown is asked about with buttons, and the answer survives a restart",
  async ({ say, click, field, restart, count }) => {
    await say("got 500 from Globex, cash");
    expect(await count("income")).toBe(0);
    await restart();
    await click("Add Globex");
    expect([field("Amount"), field("Client")]).toEqual(["$500.00", "Globex"]);
    expect(await count("income")).toBe(1);
  },
  on,
);
