import { describe, expect } from "vitest";
import { story, type Teller } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const ana = { as: "ana" };
const emil = { as: "emil" };
const team = { in: "#team" };

/** The code in an answer, as it is shown. */
const codeIn = (told: Told) => /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec(told.text)?.[0] ?? "";

/** The card that an answer showed, for replying to it. */
const cardOf = (told: Told) => ({ reply: told.messages.at(-1)?.message ?? "" });

async function joined({ say }: Teller, role: string, who: { readonly as: string }): Promise<void> {
  await say(`/join ${codeIn(await say(`invite ${role}`))}`, who);
}

/** An agency at one table: an owner, Ana who keeps the accounts, Emil who works on the Website; all is read and seen in #team. */
async function agency(teller: Teller): Promise<void> {
  const { say, line } = teller;
  await joined(teller, "manager", ana);
  await joined(teller, "employee", emil);
  for (const client of ["Acme", "Globex"]) await line({ slash: "client", options: { client, stage: "client" } });
  await line({ slash: "project", options: { project: "Website", client: "Acme", members: "emil" } });
  for (const how of ["log", "open"]) await say(`/settings channel ${how}`, team);
}

describe("undo among several", () => {
  story("in a channel it is of what one wrote there, and never of what was said in private", async (teller) => {
    const { say, count } = teller;
    await agency(teller);
    await say("spent 70 on hosting, card", ana);
    await say("got 300 from Acme, cash", team);
    const refused = await say("undo", { ...ana, ...team });
    expect(refused.text).toMatch(/nothing of yours in this channel.*Reply "undo"/);
    expect(refused.text).not.toMatch(/70/);
    expect([await count("expense"), await count("income")]).toEqual([1, 1]);
    await say("spent 80 on hosting, card", { ...ana, ...team });
    await say("got 400 from Acme, cash", team);
    expect((await say("undo", { ...ana, ...team })).text).toMatch(/Undone: Expense \$80\.00/);
    expect((await say("undo", ana)).text).toMatch(/Undone: Expense \$70\.00/);
  });

  story("where only they see the answer, it is asked whether what they wrote elsewhere is meant", async (teller) => {
    const { say, click, count } = teller;
    await agency(teller);
    await say("spent 70 on hosting, card", ana);
    const asked = await say("@purser undo", { ...ana, in: "#quiet" });
    expect(asked.messages.map((one) => one.visibility)).toEqual(["person"]);
    expect(asked.text).toMatch(/Take back Expense \$70\.00/);
    await click("Undo", { ...ana, in: "#quiet" });
    expect(await count("expense")).toBe(0);
  });

  story("a reply takes somebody else's entry back as far as one's role goes", async (teller) => {
    const { say, count } = teller;
    await agency(teller);
    const entry = cardOf(await say("got 300 from Acme, cash", team));
    expect((await say("undo", { ...emil, ...team, ...entry })).text).toMatch(/you can't take it back/);
    expect(await count("income")).toBe(1);
    expect((await say("undo", { ...ana, ...team, ...entry })).text).toMatch(/Undone: Income \$300\.00/);
    const currency = cardOf(await say("/settings currency EUR", team));
    expect((await say("undo", { ...ana, ...team, ...currency })).text).toMatch(/role does not allow "settings"/);
    const role = cardOf(await say("member role emil manager", team));
    expect((await say("undo", { ...ana, ...team, ...role })).text).toMatch(/role does not allow "member role"/);
    const client = cardOf(await say("client Initech", team));
    expect((await say("undo", { ...ana, ...team, ...client })).text).toMatch(/role does not allow/);
    expect((await say("client Umbrella", { ...ana, ...team })).text).toMatch(/Added Umbrella/);
    expect((await say("undo", { ...ana, ...team })).text).toMatch(/Undone: Client Umbrella/);
  });

  story(
    "who is an employee by now takes no entry back that tells of money, and meets no figure of it",
    async (teller) => {
      const { say, click } = teller;
      await agency(teller);
      await say("spent 77 on hosting, card", ana);
      await say("member role ana employee");
      for (const text of ["undo", "undo that", "undo last 2", "undo everything"])
        expect((await say(text, ana)).text, text).toMatch(/^(?!.*77).*role does not allow/s);
      expect((await click("Undo", ana)).text).toMatch(/role does not allow "expense"/);
      await say("member role ana manager");
      expect((await say("undo", ana)).text).toMatch(/Undone: Expense \$77\.00/);
    },
  );
});

describe("owners", () => {
  const olga = { as: "olga" };

  story("an owner whom no account reaches does not count as the last one", async (teller) => {
    const { say } = teller;
    await joined(teller, "owner", olga);
    const parted = await say("unlink", olga);
    expect([parted.text, parted.messages[0]?.buttons]).toEqual([expect.stringMatching(/no longer yours/), []]);
    for (const text of ["member role owner manager", "member remove owner", "unlink"])
      expect((await say(text)).text, text).toMatch(/without an owner who can reach them/);
    expect((await say("whoami")).text).toMatch(/owner of/);
  });

  story(
    "who stepped down does not step up again by undo, and no undo leaves the books without an owner",
    async (teller) => {
      const { say } = teller;
      await joined(teller, "employee", olga);
      await say("/settings channel open", team);
      const made = cardOf(await say("@purser member role olga owner", team));
      expect((await say("member role owner manager")).text).toMatch(/now manager/);
      expect((await say("undo")).text).toMatch(/role does not allow "member role"/);
      expect((await say("undo", { ...olga, ...team, ...made })).text).toMatch(/without an owner who can reach them/);
      expect((await say("whoami", olga)).text).toMatch(/owner of/);
    },
  );
});

describe("what somebody else wrote", () => {
  story(
    "a correction behind it is of one's own last entry while that is fresh, and is asked about later",
    async (teller) => {
      const { say, click, advance, field } = teller;
      await agency(teller);
      await say("spent 80 on hosting, card", { ...ana, ...team });
      await say("spent 40 on lunch, cash", team);
      expect((await say("no, 85", { ...ana, ...team })).text).toMatch(/Corrected: Expense \$85\.00 for hosting/);
      await advance("2h");
      await say("spent 41 on lunch, cash", team);
      expect((await say("no, 45", { ...ana, ...team })).text).toMatch(
        /correct yours, .*Expense \$85\.00 for hosting\?/,
      );
      await click("Keep", { ...ana, ...team });
      expect((await say("undo", { ...ana, ...team })).text).toMatch(
        /Take back .*hosting\? That is what you wrote last/,
      );
      await click("Keep", { ...ana, ...team });
      const lunch = await say("spent 42 on lunch, cash", team);
      await say("make it 43", { ...ana, ...team, ...cardOf(lunch) });
      expect([field("Amount"), field("For")]).toEqual(["$43.00", "lunch"]);
    },
  );

  story("who wrote nothing in the channel is told how to correct what others wrote", async (teller) => {
    const { say } = teller;
    await agency(teller);
    await say("got 300 from Acme, cash", team);
    for (const who of [ana, emil]) {
      const told = await say("no, 400", { ...who, ...team });
      expect(told.text).toMatch(/^Nothing of yours .* reply to its card\.$/);
      expect((await say("we need 400 chairs?!", { ...who, ...team })).text).not.toMatch(/Nothing of yours/);
    }
  });

  story("a reply speaks of what its card is about, as far as one's role goes", async (teller) => {
    const { say } = teller;
    await agency(teller);
    const drafted = cardOf(await say("invoice Acme 900 for logo", team));
    expect((await say("mark it sent", { ...emil, ...team, ...drafted })).text).toMatch(/role does not allow/);
    const sent = await say("mark it sent", { ...ana, ...team, ...drafted });
    expect(sent.text).toMatch(/INV-1 to Acme is marked as sent/);
    expect((await say("paid by card", { ...team, ...cardOf(sent) })).text).toMatch(
      /Booked \$900\.00 from Acme on INV-1/,
    );
    const task = cardOf(await say("task print the flyers on Website", team));
    expect((await say("done", { ...ana, ...team, ...task })).text).toMatch(/Done: print the flyers/);
  });

  story("a reply to somebody else's question answers nothing, and says so", async (teller) => {
    const { say, count } = teller;
    await agency(teller);
    const question = cardOf(await say("got 300 from Newco, cash", team));
    for (const text of ["yes", "add them", "ok"])
      expect((await say(text, { ...ana, ...team, ...question })).text, text).toMatch(/I asked somebody else that/);
    expect([await count("income"), await count("client")]).toEqual([0, 2]);
    expect((await say("yes", { ...team, ...question })).text).toMatch(/Recorded \$300\.00 from Newco/);
    await say("thanks!", { ...ana, ...team, ...question });
    expect(await count("income")).toBe(1);
  });

  story("people who arrange a drink behind an entry add nothing to it", async (teller) => {
    const { say, field } = teller;
    await agency(teller);
    for (const text of [
      "shall we go for a drink",
      "let's meet for lunch",
      "see you all for coffee",
      "vamos por un trago",
    ]) {
      await say("got 300 from Acme, cash", team);
      expect((await say(text, team)).text, text).not.toMatch(/Corrected/);
    }
    await say("got 310 from Acme, cash", team);
    await say("for the logo", team);
    expect([field("Amount"), field("For")]).toEqual(["$310.00", "logo"]);
  });

  story("people talk under a card without being interrupted", async (teller) => {
    const { say } = teller;
    await agency(teller);
    const entry = cardOf(await say("got 300 from Acme, cash", team));
    for (const text of ["that's great news, congrats everybody", "thanks!", "who is that?", "shall we go for a drink"])
      expect((await say(text, { ...ana, ...team, ...entry })).text, text).toBe("");
    expect((await say("make that 310 pounds and a half please", { ...ana, ...team, ...entry })).text).not.toBe("");
    expect((await say("@purser florp the wizzle", { ...ana, ...team, ...entry })).text).toMatch(/did not get that/);
    expect((await say("florp the wizzle", { ...team, ...entry })).text).toMatch(/did not get that/);
  });
});

story("a log channel is read for its own books alone", async (teller) => {
  const { say, count } = teller;
  const zoe = { as: "zoe" };
  await agency(teller);
  await say(`/join ${codeIn(await say("invite books"))}`, zoe);
  for (const answer of ["Zoe and Co", "EUR", "Europe/Berlin", "Umbrella"]) await say(answer, zoe);
  const inbox = await count("inbox");
  for (const who of [zoe, { as: "stranger" }])
    expect((await say("spent 50 on lunch, cash", { ...who, ...team })).messages).toEqual([]);
  expect(await count("expense")).toBe(0);
  expect((await count("inbox")) - inbox).toBeOneOf([0, 2]);
  const told = await say("@purser spent 50 on lunch, cash", { ...zoe, ...team });
  expect(told.messages.map((one) => one.visibility)).toEqual(["person"]);
  expect(told.text).toMatch(/Recorded €50\.00/);
});

describe("the same money told twice", () => {
  const phone = { as: "phone" };

  story("by one person on two accounts, or by two people: it is said who wrote it first", async (teller) => {
    const { say, count, advance } = teller;
    await agency(teller);
    await say(`/link ${codeIn(await say("link"))}`, phone);
    expect((await say("spent 40 on lunch, cash")).text).not.toMatch(/same/);
    expect((await say("spent 40 on lunch, cash")).text).not.toMatch(/same/);
    expect((await say("spent 40 on lunch, cash", phone)).text).toMatch(/You wrote the same down a few minutes ago/);
    expect((await say("spent 40 on lunch, cash", ana)).text).toMatch(/owner wrote the same down a few minutes ago/);
    expect(await count("expense")).toBe(4);
    for (const other of ["spent 41 on lunch, cash", "spent 40 on hosting, cash", "spent 40 on lunch yesterday, cash"])
      expect((await say(other, ana)).text, other).not.toMatch(/same/);
    await say("undo", ana);
    await advance("15m");
    expect((await say("spent 40 on lunch, cash", ana)).text).not.toMatch(/same/);
  });

  story("a payment of an invoice that somebody books as income again is noticed too", async (teller) => {
    const { say } = teller;
    await agency(teller);
    await say("invoice Acme 900 for logo");
    await say("mark INV-1 sent");
    expect((await say("Acme paid 900, bank")).text).toMatch(/Booked \$900\.00 from Acme on INV-1/);
    expect((await say("got 900 from Acme, bank", ana)).text).toMatch(/owner wrote the same down/);
    expect((await say("got 900 from Globex, bank", ana)).text).not.toMatch(/same/);
  });

  story("by client or category, by words where both have them, and by where it was spent", async (teller) => {
    const { say } = teller;
    await agency(teller);
    await say("got 300 from Acme for the logo, bank");
    expect((await say("got 300 from Acme for the flyer, bank", ana)).text).not.toMatch(/same/);
    expect((await say("got 300 from Acme, cash", ana)).text).toMatch(/owner wrote the same down/);
    await say("got 70 for the raffle, bank");
    expect((await say("got 70 for the poem, bank", ana)).text).not.toMatch(/same/);
    await say("expecting 450 from Acme for the banner on friday");
    expect((await say("expecting 450 from Acme for the banner on friday", ana)).text).toMatch(
      /owner wrote the same down/,
    );
    await say("undo");
    await say("undo", ana);
    expect((await say("expecting 450 from Acme for the banner on friday", ana)).text).not.toMatch(/same/);
    await say("paid Hetzner 60 for hosting, card");
    expect((await say("paid Hetzner 60 for hosting, cash", ana)).text).toMatch(/owner wrote the same down/);
  });
});

describe("an employee", () => {
  const figures = /\$|1200|spent|got \d|worth|who owes|invoice/i;

  story("is given examples of what their role allows", async (teller) => {
    const { say } = teller;
    await agency(teller);
    for (const text of ["florp the wizzle", "hello", "who are you?", "why is that so?", "help", "no, 45", "edit"]) {
      const { messages } = await say(text, emil);
      expect(messages[0]?.text, text).not.toMatch(figures);
    }
    expect((await say("florp the wizzle", emil)).text).toMatch(/3h on Website yesterday/);
    expect((await say("florp the wizzle", ana)).text).toMatch(/got 1200 from Acme/);
  });

  story("of no project is told who assigns them, and not asked which", async (teller) => {
    const { say } = teller;
    const vera = { as: "vera" };
    await agency(teller);
    await joined(teller, "employee", vera);
    for (const text of ["2h on Website", "project list"])
      expect((await say(text, vera)).text, text).toMatch(/assigned to no project yet.*add vera to Website/);
    expect((await say("start timer on Website", vera)).text).toMatch(/don't know a project called "Website"/);
    expect((await say("add vera to Website")).text).toMatch(/Updated Website/);
    expect((await say("2h on Website", vera)).text).toMatch(/Logged 2 h on Website/);
  });

  story("who was a manager is asked nothing more of what they were asked then", async (teller) => {
    const { say, count, click } = teller;
    await agency(teller);
    for (const text of ["got 777 from Newco, cash", "got 888 from Otherco, cash"]) await say(text, ana);
    await say("member role ana employee");
    for (const text of ["yes", "florp the wizzle", "cancel", "yes"])
      expect((await say(text, ana)).text, text).not.toMatch(/777|888|Newco|Otherco/);
    await say("member role ana manager");
    await click("Add Otherco", ana);
    expect([await count("income"), await count("client")]).toEqual([0, 2]);
  });

  story("who was a manager meets no figure in what waits for their quiet hours to end", async (teller) => {
    const { say, advance } = teller;
    await agency(teller);
    await say("Acme is ana's client");
    await say("invoice Acme 5931 for site, net 3");
    await say("mark INV-1 sent");
    await say("settings my quiet 00:00-23:59", ana);
    await advance("2026-11-23T12:00");
    expect((await say("held", ana)).text).toMatch(/5,931/);
    await say("member role ana employee");
    expect((await say("held", ana)).text).toMatch(/Nothing waits/);
    await say("settings my quiet off", ana);
    expect((await advance("2026-11-25T12:00")).messages.filter((one) => one.to === "ana")).toEqual([]);
  });
});
