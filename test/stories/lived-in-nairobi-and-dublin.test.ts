import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "what has a price and was paid today is spent, unless a client is named",
  async ({ say, count }) => {
    await say("rent 8,000, paid today");
    expect(await count("expense")).toBe(1);
    await say("groceries 640, paid today");
    expect(await count("expense")).toBe(2);
    expect(await count("income")).toBe(0);
    await say("new client BrightPath");
    await say("BrightPath 4000 paid today");
    expect(await count("income")).toBe(1);
    expect(await count("expense")).toBe(2);
  },
  { zone: "Africa/Nairobi", currency: "KES", locale: "en-KE" },
);

story(
  "who rang and is to be rung back on a day is a call with its follow-up",
  async ({ say, count }) => {
    await say("new client Windmill Lane");
    await say("Ciara from Windmill Lane rang, wants me for two days in January, ring her back thursday");
    expect(await count("reminder")).toBe(1);
  },
  { zone: "Europe/Dublin", currency: "EUR", locale: "en-IE" },
);
