import { expect } from "vitest";
import { commands } from "../../commands/index.ts";
import { story, type Teller } from "../support/story.ts";

const sam = { as: "sam" };

/** Figures and names of these books that no employee may meet anywhere (SPEC 1). */
const secrets = /7,?777|6,?543|9,?876|8,?642|5,?931|4,?319|3,?187|Zyxcorp|Moonbase|Quorn|zyx@/i;

/** Books of figures, with an employee who is assigned to the Website of Acme alone. */
async function books({ line, say, advance }: Teller): Promise<void> {
  for (const client of ["Acme", "Zyxcorp"]) await line({ slash: "client", options: { client, stage: "client" } });
  await line({ slash: "client update", options: { client: "Zyxcorp", email: "zyx@corp.example" } });
  const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec((await say("invite employee")).text)?.[0];
  await say(`/join ${code}`, sam);
  await line({ slash: "project", options: { project: "Website", client: "Acme", amount: "9876", members: "sam" } });
  await line({ slash: "project", options: { project: "Moonbase", client: "Zyxcorp", amount: "8642" } });
  await line({
    slash: "income",
    options: { amount: "7777", client: "Acme", mode: "bank", asIncome: "new", for: "site" },
  });
  await line({ slash: "expense", options: { amount: "6543", vendor: "Quorn", category: "hosting", mode: "card" } });
  await line({ slash: "invoice", options: { client: "Acme", amount: "5931", status: "sent", for: "site" } });
  await say("budget hosting 4319");
  await say("deal Acme logo 3187");
  await say("retainer 3187 from Acme every month on the 1st");
  await say("log a call with Zyxcorp about Moonbase");
  await line({ slash: "meet", options: { client: "Zyxcorp", start: "2026-11-24 10:00", name: "Moonbase review" } });
  await line({ slash: "meet", options: { client: "Acme", start: "2026-11-24 12:00", name: "Site review" } });
  await say("save contact: Zyx Quorn, accountant, zyx@corp.example");
  await say("my goal is to save 4319 by june");
  await advance("1m");
}

/** Every command but the one that would make its account a stranger's, to whom nothing is answered any more. */
const walked = commands.filter(({ name }) => name !== "unlink");

/** What somebody sees of messages: everything but ids and where files lie, which may look like a figure by chance. */
const seen = (messages: unknown) =>
  JSON.stringify(messages, (key, value) => (["path", "id", "message", "replaces"].includes(key) ? undefined : value));

const values: Readonly<Record<string, string>> = { client: "Acme", project: "Website", hours: "1", invoice: "INV-1" };

story(
  "no command tells an employee a figure, or anything of clients they do not work for",
  async (teller) => {
    const { line, say } = teller;
    await books(teller);
    for (const text of ["balances", "project list", "deal list", "contact list", "meet list", "who owes me"])
      expect((await say(text)).text, `the owner sees it: ${text}`).toMatch(secrets);
    const answered = async () => expect((await say("project list", sam)).text).toMatch(/Website/);
    await answered();
    for (const command of walked) {
      const given = Object.entries(values).filter(([name]) => name in command.options);
      const tries = [
        { slash: command.name, options: {} },
        { slash: command.name, options: Object.fromEntries(given) },
      ];
      const said = command.examples.map((example) => ({ say: example }));
      for (const one of [...tries, ...said]) {
        const told = await line({ ...one, ...sam });
        expect(told.text, JSON.stringify(one)).not.toMatch(secrets);
        expect(seen(told.messages), JSON.stringify(one)).not.toMatch(secrets);
        await say("cancel", sam);
      }
    }
    await answered();
  },
  { on: ["console"] },
);

story(
  "no completion and no search tells them either",
  async (teller) => {
    const { line, say } = teller;
    await books(teller);
    for (const command of commands) {
      for (const [option, { hidden }] of Object.entries(command.options)) {
        if (hidden) continue;
        for (const typed of ["", "z", "m", "q"]) {
          const { suggestions } = await line({ suggest: { command: command.name, option, typed }, ...sam });
          expect(JSON.stringify(suggestions ?? []), `${command.name} ${option}`).not.toMatch(secrets);
        }
      }
    }
    for (const words of ["zyxcorp", "moonbase", "quorn", "7777", "site", "review", "acme", "save"]) {
      const told = await say(`find ${words}`, sam);
      expect(seen(told.messages).replace(new RegExp(words, "gi"), ""), words).not.toMatch(secrets);
    }
  },
  { on: ["console"] },
);

story(
  "what an employee is told unasked holds no figure",
  async (teller) => {
    const { say, advance } = teller;
    await books(teller);
    await say("remind me tomorrow 9am to call Acme", sam);
    const told = await advance("2026-12-02T10:00");
    const theirs = told.messages.filter((one) => one.to === "sam");
    expect(theirs.length).toBeGreaterThan(0);
    expect(seen(theirs)).not.toMatch(secrets);
  },
  { on: ["console"] },
);

story(
  "a manager may all but delete clients, change settings and manage members",
  async ({ line, say, snapshot, product }) => {
    await line({ slash: "client", options: { client: "Acme" } });
    const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec((await say("invite manager")).text)?.[0];
    await say(`/join ${code}`, sam);
    const settled = () =>
      product().database.transaction(async (tx) => ({
        workspace: await tx.workspace.findMany({ omit: { namesVersion: true } }),
        members: await tx.member.findMany({ orderBy: { id: "asc" } }),
      }));
    const [books, people] = [await snapshot(), await settled()];
    const refused: string[] = [];
    for (const { name } of walked) {
      const { text } = await line({ slash: name, options: {}, ...sam });
      if (text.startsWith(`Your role does not allow "${name}".`)) refused.push(name);
      await say("cancel", sam);
    }
    expect(refused.toSorted()).toEqual(
      commands
        .filter(({ access }) => access === "owner")
        .map(({ name }) => name)
        .toSorted(),
    );
    expect(refused).toEqual(
      expect.arrayContaining(["client delete", "invite", "members", "member role", "member remove"]),
    );
    for (const said of ["delete client Acme", "settings currency EUR", "settings tax 19%", "member remove owner"])
      expect((await say(said, sam)).text, said).toMatch(/^Your role does not allow/);
    expect(await snapshot()).toEqual(books);
    expect(await settled()).toEqual(people);
    expect((await say("got 300 from Acme, bank", sam)).text).toMatch(/\$300\.00/);
    expect((await say("balances", sam)).text).toMatch(/\$300\.00/);
  },
  { on: ["console"] },
);

story("an employee sees the clients of their projects, how to reach them and no figure", async (teller) => {
  const { line, say, field, expectReply } = teller;
  await books(teller);
  await line({
    slash: "client update",
    options: { client: "Acme", email: "jane@acme.example", contractValue: "5931" },
  });
  expect((await say("client list", sam)).messages[0]?.card?.table).toEqual({
    head: ["Client", "Stage", "Last interaction"],
    rows: [["Acme", "Client", "today"]],
  });
  const shown = await say("show me Acme", sam);
  expect(field("Email")).toBe("jane@acme.example");
  expect(seen(shown.messages)).not.toMatch(secrets);
  expect(shown.messages[0]?.card?.fields.map((one) => one.label)).toEqual(["Stage", "Last interaction", "Email"]);
  for (const other of [
    "show me Zyxcorp",
    "client show Zyxcorp",
    "client list sort: revenue",
    "client list status: active",
  ])
    expect(seen((await say(other, sam)).messages).replace(/called \\+"Zyxcorp\\+"/g, ""), other).not.toMatch(secrets);
  await line({ slash: "client list", options: { hasOutstanding: "yes" }, ...sam });
  expectReply(/role does not allow/);
});
