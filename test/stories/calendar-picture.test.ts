import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Reply } from "../../src/chat/reply.ts";
import type { Product } from "../../src/product.ts";
import { story, type Teller } from "../support/story.ts";

/** The files of the newest message, as they went out. */
async function filesOf(product: Product) {
  const newest = await product.database.transaction((tx) => tx.message.findFirst({ orderBy: { seq: "desc" } }));
  const { reply } = JSON.parse(newest?.body ?? "{}") as { reply: Reply };
  return reply.files.map(({ name, mime, alt, path }) => ({ name, mime, alt, bytes: readFileSync(path) }));
}

async function bookSome({ say }: Teller) {
  await say("add client Acme");
  await say("call with Acme tue 3pm for 45 min on zoom");
  await say("lunch with Jane wed noon");
}

story(
  "a month comes as text and as an image that the text describes",
  async (teller) => {
    const { say, click, product, expectReply } = teller;
    await bookSome(teller);
    await say("calendar month");
    const text =
      "2 meetings in November 2026.\nTue 24: 15:00–15:45 Call with Acme (Zoom)\nWed 25: 12:00–12:30 Lunch with Jane";
    expectReply(text);
    const [picture, ...others] = await filesOf(product());
    expect([others, picture?.name, picture?.mime, picture?.alt]).toEqual([
      [],
      "calendar-2026-11-01.png",
      "image/png",
      text,
    ]);
    expect(picture?.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(picture?.bytes.readUInt32BE(16)).toBe(1428);
    await click("Later ▶");
    expectReply(/No meetings in December 2026/);
    expect(await filesOf(product())).toEqual([]);
  },
  { on: ["telegram", "slack", "discord"] },
);

story(
  "the console shows a month and a week as text alone",
  async (teller) => {
    const { say, product, expectReply } = teller;
    await bookSome(teller);
    await say("calendar month");
    expectReply(/2 meetings in November 2026\.\nTue 24: 15:00–15:45 Call with Acme \(Zoom\)/);
    expect(await filesOf(product())).toEqual([]);
    await say("calendar next week");
    expectReply(/15:00–15:45 Call with Acme/);
    expect(await filesOf(product())).toEqual([]);
  },
  { on: ["console"] },
);
