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
    await say("delete Lena Fox");
    expectReply(/Delete Lena Fox from your contacts\?/);
    await say("contact list");
    expectReply(/1 contact/);
    await say("contact delete Lena Fox");
    await click("Delete Lena Fox");
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

story(
  "who works at a client speaks for it, and is reached by its address",
  async ({ say, click, field, count, expectReply }) => {
    await say("new client Brook Publishing, contact Lena Brook lena@brook.example");
    await say("save contact: Tom Reed, accountant");
    await say("lena paid 300");
    expectReply(/\$300\.00 from Brook Publishing/);
    await say("lena called, she wants the second volume, follow up friday");
    expect(field("Client")).toBe("Brook Publishing");
    expect(field("Person")).toBe("Lena Brook");
    await say("lena's email?");
    expect(field("Email")).toBe("lena@brook.example");
    await say("tom called");
    expect(field("Person")).toBe("Tom Reed");
    await say("paid tom 90");
    expectReply(/\$90\.00 paid to Tom Reed/);
    // Somebody who is no client pays: income of a client who is to be added, and no expense.
    await say("tom paid 40");
    await click("Add Tom Reed");
    expectReply(/\$40\.00 from Tom Reed/);
    expect(await count("expense")).toBe(1);
  },
);

story("they are the client spoken of right before", async ({ say, click, field, count, expectReply }) => {
  await say("new client Acme");
  await say("new client Globex");
  await say("invoice them 500 for the logo");
  expect(field("Client")).toBe("Globex");
  await say("book a call with them on tuesday at 10");
  expect(field("Client")).toBe("Globex");
  await say("remind me to chase them on thursday");
  expect(field("Client")).toBe("Globex");
  await say("emailed them the draft");
  expect(field("Client")).toBe("Globex");
  // What was asked counts as well: they are whoever was spoken of last.
  await say("show Acme");
  await say("they paid 40");
  expectReply(/\$40\.00 from Acme/);
  // Nobody can tell who they are behind what was of nobody, or of several.
  await say("who owes me");
  await say("they paid 50");
  expectReply(/Who paid \$50\.00\?[\s\S]*\[Acme\] \[Globex\] \[Somebody else\]/);
  expect(await count("income")).toBe(1);
  await click("Somebody else");
  expectReply(/Recorded \$50\.00/);
  expect(field("Client")).toBeUndefined();
  await say("got 100 from Acme and 200 from Globex");
  await say("they paid 30");
  expectReply(/Who paid \$30\.00\?/);
  await say("globex");
  expectReply(/\$30\.00 from Globex/);
  await say("undo");
  await say("who owes me");
  await say("she paid 30 cash");
  await click("Acme");
  expectReply(/\$30\.00 from Acme/);
  expect(field("Payment mode")).toBe("cash");
  expect(await count("income")).toBe(5);
});
