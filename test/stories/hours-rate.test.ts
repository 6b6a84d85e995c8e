import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "a price said with the hours is kept, and billed beside those at another",
  async ({ say, field, count, expectReply }) => {
    await say("add client Sunrise Bakery");
    await say("worked 6 hours at 75/h for Sunrise Bakery today");
    expect([field("Hours"), field("Hourly rate"), field("Billing")]).toEqual(["6 h", "$75.00 an hour", "unbilled"]);
    await say("2h for Sunrise Bakery yesterday");
    expect(field("Hourly rate")).toBeUndefined();
    await say("bill them for it");
    expectReply(/What does an hour of Sunrise Bakery cost\? Nothing is invoiced yet/);
    expect(await count("invoice")).toBe(0);
    await say("90");
    expectReply(/Drafted INV-1 for Sunrise Bakery: 8 h, \$630\.00/);
    await say("put another 40 for parking on it");
    expect(field("Total")).toBe("$670.00");
    expect(await count("expense")).toBe(0);
  },
);

story(
  "an employee's hours are kept without the price they told, and the answer says so",
  async ({ say, line, field, expectReply }) => {
    const sam = { as: "sam" };
    const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec((await say("invite our new junior")).text)?.[0];
    await say(`/join ${code}`, sam);
    await line({ slash: "client", options: { client: "Acme", stage: "client" } });
    await line({ slash: "project", options: { project: "Website", client: "Acme", rate: "80", members: "sam" } });
    await say("3 hours at 500/h on the website", sam);
    expectReply(/3 h on Website.*What an hour costs is for a manager to say, so I left the rate out\./s);
    expect([field("Hours"), field("Hourly rate")]).toEqual(["3 h", undefined]);
    await say("invoice Acme for the unbilled hours");
    expect(field("Total")).toBe("$240.00");
  },
);
