import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "a checklist is ticked by buttons and by typing, in place",
  async ({ say, click, field, snapshot, expectReply }) => {
    await say("resource checklist VAT quarter: collect receipts; file return; pay");
    expectReply(/Kept the checklist "VAT quarter"/);
    expect(field("2.")).toBe("☐ file return");
    const before = await snapshot();
    const ticked = await click("☑ collect receipts");
    expectReply(/VAT quarter: 1 of 3 done/);
    expect(ticked.messages[0]?.replaces).toBeDefined();
    await say("tick 2 on VAT quarter");
    expect(field("2.")).toBe("☑ file return");
    await say("tick 9 on VAT quarter");
    expectReply(/has no item 9; it has 3/);
    await say("tick 2 on VAT quarter");
    expect(field("2.")).toBe("☐ file return");
    await say("undo");
    await say("undo");
    await say("undo");
    expect(await snapshot()).toEqual(before);
  },
);

story("links are kept as guides, listed, changed and deleted", async ({ say, field, expectReply }) => {
  await say("save https://example.org/pricing-guide as a guide");
  expect(field("Link")).toMatch(/example\.org\/pricing-guide/);
  await say("resource list guides");
  expectReply(/Pricing guide/);
  await say("resource update resource: Pricing guide for: taxes notes: read each spring");
  expect(field("Category")).toBe("taxes");
  await say("resource list taxes");
  expectReply(/1 resource/);
  await say("resource delete pricing guide");
  await say("resource show pricing guide");
  expectReply(/don't know a resource called/);
});
