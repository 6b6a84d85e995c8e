import { expect } from "vitest";
import { story } from "../support/story.ts";

story(
  "a correction that names what was bought, or what it said until now, leaves the last entry alone",
  async (teller) => {
    const { say, count, expectReply } = teller;
    await say("new client Acme");
    await say("gas 62.30 and parking 18");
    await say("spent 1400 on a lens, card");
    await say("gas was 26.30 not 62.30");
    expectReply(/Corrected: Expense \$26\.30 for gas/);
    await say("no, it was 41 not 77");
    expectReply(/I find no entry of \$77\.00/);
    await say("got 200 from Acme, cash");
    await say("no it was 1300 not 1400");
    expectReply(/Corrected: Expense \$1,300\.00/);
    expect(await count("expense")).toBe(3);
  },
);

story("an entry is deleted by what it was for, also where it was written beside others", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("gas 62.30 and parking 18");
  await say("spent 40 on paper, cash");
  await say("delete the gas entry");
  expectReply(/Delete Expense \$62\.30 for gas\?/);
  await say("yes");
  expect(await count("expense")).toBe(2);
});

story("an invoice of somebody the books don't know is never another client's", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("new client Acme");
  await say("invoice Acme 600, sent");
  await say("linda's invoice paid cash");
  expectReply(/I don't know a client called "linda"/);
  expect(await count("payment")).toBe(0);
});

story("`stop` under a timer's card stops it, and a list's first line is not lost", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("new client Acme");
  await say("new project Website for Acme");
  await say("start timer for Website");
  await say("stop");
  expectReply(/The timer on Website/);
  await say("import these:\nNov 3 Dribbble 60\nNov 7 Namecheap 18.50");
  expect(await count("expense")).toBe(2);
});

story("money moved between one's own accounts answers no open question about an amount", async (teller) => {
  const { say, count, expectReply } = teller;
  await say("new client Acme");
  await say("Acme came by and paid");
  expectReply(/How much/);
  await say("moved 1500 to savings");
  expectReply(/between your own pockets/);
  expect(await count("income")).toBe(0);
});

story("an invitation is made for the role said, whoever it is for", async ({ say, expectReply }) => {
  await say("invite Priya as a manager");
  expectReply(/manager/);
  expectReply(/^join \S+$/m);
});
