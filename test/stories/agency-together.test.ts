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
    expect((await say("unlink", olga)).text).toMatch(/no longer yours/);
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
