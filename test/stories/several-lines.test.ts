import { expect } from "vitest";
import { story } from "../support/story.ts";

const bad = ["bla quux wobble", "the dog ate my shoe", "the thing with the guy from the other day"];
const good = ["spent 10 on coffee", "20 on taxi yesterday", "got 200 from Acme", "spent 7 on paper, card"];

story("a line that means nothing is told back wherever it stands, and the others are written", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("client Acme");
  let written = 0;
  for (const [i, line] of bad.entries())
    for (let at = 0; at <= good.length; at += 2) {
      const lines = [...good.slice(0, at), line, ...good.slice(at)];
      await say(lines.join("\n"));
      expectReply(line);
      written += 3;
      expect(await count("expense")).toBe(written);
      expect(await count("income")).toBe(written / 3);
      expect(i).toBeLessThan(bad.length);
    }
  await say("expense list");
  for (const line of bad) teller.expectNot(new RegExp(line));
});

story("a line's own day is no other line's", async ({ say, field }) => {
  await say("spent 10 on coffee\n20 on taxi yesterday\nspent 7 on paper");
  expect(field("Date")).toBe("Fri 20 Nov 2026");
});
