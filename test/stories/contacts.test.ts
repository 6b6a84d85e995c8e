import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "business contacts are kept, found, changed and deleted",
  async ({ say, click, field, snapshot, expectReply }) => {
    await say("save contact: Lena Fox, bookkeeper, lena@fox.example");
    expectReply(/Added Lena Fox/);
    expect(field("Email")).toBe("lena@fox.example");
    const before = await snapshot();
    await say("contact update contact: Lena Fox category: Finance phone: 646-555-0142");
    expect(field("Phone")).toBe("646-555-0142");
    await say("what's Lena's email");
    expectReply(/lena@fox\.example/);
    await say("contact list finance");
    expectReply(/1 contact in finance/);
    await say("contact delete Lena Fox");
    await say("contact list");
    expectReply(/no contacts yet/);
    await say("undo");
    await say("undo");
    expect(await snapshot()).toEqual(before);
    await say("save contact: Lena Fox, lawyer");
    expectReply(/Is that the same person/);
    await click("Add anyway");
    expectReply(/Added Lena Fox/);
  },
);
