import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "an amount without a sign from who owes in another currency is asked about, and booked as it was meant",
  async ({ say, click, count, expectReply, field }) => {
    await say("add client Globex");
    await say("settings rate USD 84");
    await say("invoice Globex $3200 for the api, sent");
    await say("globex paid 2000");
    expectReply(/open invoice in another currency\. Was it \$2,000\.00 or ₹2,000\.00\?/);
    expect([await count("payment"), await count("income")]).toEqual([0, 0]);
    await click("$2,000.00");
    expectReply(/Booked \$2,000\.00 from Globex on INV-1\. \$1,200\.00 left/);
    await say("globex paid 1000");
    await click("₹1,000.00");
    expect(field("Amount")).toBe("₹1,000.00");
    expect([await count("payment"), await count("income")]).toEqual([1, 1]);
    await say("globex paid 500");
    await say("500 usd");
    expectReply(/Booked \$500\.00 from Globex on INV-1/);
    // More than is owed there, or in its own currency: nothing to ask.
    await say("globex paid 150000");
    expect(field("Amount")).toBe("₹1,50,000.00");
    await say("globex paid $700");
    expectReply(/Booked \$700\.00 from Globex on INV-1\. It is paid/);
  },
  { locale: "en-IN", currency: "INR", zone: "Asia/Kolkata" },
);
