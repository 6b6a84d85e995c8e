import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "an invoice told with what was paid of it is out, and owes the rest",
  async ({ say, expectReply, field, count }) => {
    await say("new client Lena");
    await say("invoice Lena 800 for the logo, she paid 400 upfront");
    expectReply(/Booked \$400\.00 from Lena on INV-1\. \$400\.00 left/);
    expect(await count("expense")).toBe(0);
    expect(await count("income")).toBe(0);
    await say("how much does Lena owe");
    expectReply(/Lena owes \$400\.00/);
    await say("Lena paid the rest");
    expectReply(/INV-1/);
    await say("invoice Lena 300 for icons, already paid");
    expectReply(/INV-2\. It is paid/);
    await say("invoice Lena 500 for a flyer, paid 30% by card");
    expect(field("Payment mode")).toBe("card");
    expectReply(/\$150\.00 from Lena on INV-3/);
    await say("how much does Lena owe");
    expectReply(/Lena owes \$350\.00/);
  },
);

story("what the speaker spent behind an invoice is an expense", async ({ say, count }) => {
  await say("new client Lena");
  await say("invoice Lena 800, spent 40 on fonts");
  expect(await count("invoice")).toBe(1);
  expect(await count("expense")).toBe(1);
  expect(await count("payment")).toBe(0);
});

story("of an invoice with tax all is paid when all was, and a share is asked for", async ({ say, expectReply }) => {
  await say("new client Lena");
  await say("invoice Lena 800 plus 10% tax, already paid");
  expectReply(/Booked \$880\.00 from Lena on INV-1\. It is paid/);
  await say("invoice Lena 500 plus 10% tax, she paid half");
  expectReply(/How much\?/);
});
