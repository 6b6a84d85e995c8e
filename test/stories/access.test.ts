import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

const bob = { as: "bob" };

/** The code in an answer, as it is shown. */
function codeIn(told: Told): string {
  const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec(told.text)?.[0];
  if (!code) throw new Error(`no code in: ${told.text}`);
  return code;
}

/** Money that only people of these books may see. */
async function bookSecret({ say, expectReply }: Teller): Promise<void> {
  await say("add client Acme");
  await say("received 500 from Acme, cash");
  expectReply(/Recorded \$500\.00 from Acme/);
}

const invited = async ({ say }: Teller, role: string) => codeIn(await say(`invite ${role}`));

story("an invited manager works in the same books, but changes no setting", async (teller) => {
  const { say, field } = teller;
  await say("add client Acme");
  const code = await invited(teller, "manager");
  expect((await say(`/join ${code}`, bob)).text).toMatch(/You are in as manager/);
  await say("got 500 from Acme, cash", bob);
  expect([field("Amount"), field("Client")]).toEqual(["$500.00", "Acme"]);
  expect((await say("settings currency EUR", bob)).text).toMatch(/role does not allow/);
  expect((await say("invite owner", bob)).text).toMatch(/role does not allow/);
  expect((await say("whoami", bob)).text).toMatch(/bob, manager of/);
});

story("an employee sees no figure", async (teller) => {
  const { say, line } = teller;
  await bookSecret(teller);
  expect((await say(`/join ${await invited(teller, "employee")}`, bob)).text).toMatch(/You are in as employee/);
  for (const text of ["balances", "how much did i make this year", "who owes me", "undo", "workflow", "show me Acme"]) {
    expect((await say(text, bob)).text).not.toMatch(/500/);
  }
  const typed = await line({ suggest: { command: "income", option: "client", typed: "A" }, ...bob });
  expect(typed.suggestions).toEqual([]);
});

story("a code that lets somebody in is for who asked for it alone, in an open channel too", async ({ say }) => {
  await say("/settings channel open", { in: "#team" });
  for (const asked of ["/invite manager", "/link"]) {
    const { messages } = await say(asked, { in: "#team" });
    expect(messages.map((one) => [one.visibility, one.to, one.buttons])).toEqual([["person", "owner", []]]);
  }
});

story("a code is good once, in capitals or not, and not for ever", async (teller) => {
  const { say, advance } = teller;
  const code = await invited(teller, "manager");
  expect((await say(code.toLowerCase(), bob)).text).toMatch(/You are in as manager/);
  expect((await say(`/join ${code}`, { as: "eve" })).text).toMatch(/code is not good/);
  const late = await invited(teller, "manager");
  await advance("8d");
  expect((await say(`/join ${late}`, { as: "eve" })).text).toMatch(/code is not good/);
});

story("after five wrong codes an account waits ten minutes", async (teller) => {
  const { say, advance } = teller;
  const code = await invited(teller, "manager");
  for (let n = 0; n < 4; n++) expect((await say(`/join AAAA${n}-BBBBB`, bob)).text).toMatch(/code is not good/);
  expect((await say("/join AAAA9-BBBBB", bob)).text).toMatch(/wait 10 minutes/);
  expect((await say(`/join ${code}`, bob)).ignored).toBe(true);
  await advance("11m");
  expect((await say(`/join ${code}`, bob)).text).toMatch(/You are in as manager/);
});

story("a link code ties a second account to the same person", async (teller) => {
  const { say } = teller;
  await bookSecret(teller);
  const phone = { as: "phone" };
  const code = codeIn(await say("link"));
  expect((await say(`/link ${code}`, phone)).text).toMatch(/linked/);
  expect((await say("balances", phone)).text).toMatch(/500\.00/);
  expect((await say("members")).text).toMatch(/only member/);
  expect((await say("unlink", phone)).text).toMatch(/no longer yours/);
  expect((await say("balances", phone)).text).not.toMatch(/500/);
});

story("a link code lives ten minutes", async ({ say, advance }) => {
  const code = codeIn(await say("link"));
  await advance("11m");
  expect((await say(`/link ${code}`, { as: "phone" })).text).toMatch(/code is not good/);
});

story("the only owner can't lock everybody out", async ({ say }) => {
  expect((await say("unlink")).text).toMatch(/without an owner/);
  expect((await say("whoami")).text).toMatch(/owner of/);
});

story("a removed member is a stranger again, and undo brings them back", async (teller) => {
  const { say } = teller;
  await say(`/join ${await invited(teller, "manager")}`, bob);
  expect((await say("member remove bob")).text).toMatch(/bob is removed/);
  expect((await say("balances", bob)).text).not.toMatch(/bank/);
  await say("undo");
  expect((await say("balances", bob)).text).toMatch(/bank|nothing/i);
});

story("a role taken away counts at once", async (teller) => {
  const { say } = teller;
  await say(`/join ${await invited(teller, "manager")}`, bob);
  expect((await say("member role bob employee")).text).toMatch(/bob is now employee/);
  expect((await say("balances", bob)).text).toMatch(/role does not allow/);
});

story("books of one's own on the same bot are read by nobody else", async (teller) => {
  const { say } = teller;
  await bookSecret(teller);
  const code = codeIn(await say("invite books"));
  expect((await say(`/join ${code}`, bob)).text).toMatch(/You own the books/);
  for (const answer of ["Bob & Co", "EUR", "Europe/Berlin", "Umbrella"]) await say(answer, bob);
  expect((await say("balances", bob)).text).not.toMatch(/500/);
  expect((await say("show me Acme", bob)).text).not.toMatch(/500/);
  expect((await say("got 77 from Umbrella, cash", bob)).text).toMatch(/Recorded €77\.00 from Umbrella/);
  expect((await say("balances")).text).not.toMatch(/77|Umbrella/);
});

story("a channel is of the books whose owner set it up, and other books leave it alone", async ({ say }) => {
  const code = codeIn(await say("invite books"));
  await say(`/join ${code}`, bob);
  for (const answer of ["Bob & Co", "EUR", "Europe/Berlin", "Umbrella"]) await say(answer, bob);
  expect((await say("/settings channel log", { in: "#team" })).text).toMatch(/log/);
  const refused = await say("/settings channel open", { ...bob, in: "#team" });
  expect(refused.text).toMatch(/That channel belongs to other books\./);
  expect((await say("/settings channel", { in: "#team" })).text).toMatch(/^This channel: log: every message is read\./);
});
