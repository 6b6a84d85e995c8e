import { expect } from "vitest";
import { commands } from "../../commands/index.ts";
import { story, type Teller } from "../support/story.ts";

const sam = { as: "sam" };
/** Everything of the books that tells of money. */
const figures = /6,000|4,321|1,234|\$|USD|80\.00|by invoicing|rate|Earned|Profit|INV-/i;
const secrets = /Secret|Globex/;

/** Books with an employee, assigned to the Website of Acme, and not to the Secret of Globex. */
async function team(teller: Teller): Promise<void> {
  const { line, say } = teller;
  for (const client of ["Acme", "Globex"]) await line({ slash: "client", options: { client, stage: "client" } });
  const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec((await say("invite employee")).text)?.[0];
  await say(`/join ${code}`, sam);
  await line({
    slash: "project",
    options: { project: "Website", client: "Acme", amount: "6000", rate: "80", members: "sam" },
  });
  await line({ slash: "project", options: { project: "Secret", client: "Globex", amount: "4321" } });
  await line({
    slash: "service",
    options: { service: "Sketches", project: "Website", amount: "80", pricing: "hourly" },
  });
  await line({ slash: "task", options: { task: "Draft", project: "Website" } });
  await line({ slash: "task", options: { task: "Secret draft", project: "Secret" } });
  await line({ slash: "hours", options: { hours: "2", project: "Website" } });
  await line({ slash: "hours", options: { hours: "3", project: "Secret" } });
  await say("got 1234 for Website, bank");
  await say("invoice hours Acme");
}

const options: Readonly<Record<string, string>> = {
  project: "Website",
  service: "Sketches",
  task: "Draft",
  hours: "1",
  client: "Acme",
  satisfaction: "5",
};

const own = commands.filter(
  (one) => one.theme === "work" || /^report (project|hours)|^invoice (hours|project)/.test(one.name),
);

story("no command of work tells an employee a figure or a project of others", async (teller) => {
  const { line, say } = teller;
  await team(teller);
  for (const command of own) {
    const given = Object.entries(options).filter(([name]) => command.options[name]?.required);
    for (const slots of [{}, Object.fromEntries(given)]) {
      const told = await line({ slash: command.name, options: slots, ...sam });
      const refused = /role does not allow/.test(told.text);
      expect(refused, command.name).toBe(command.access !== "employee" || refused);
      if (!refused) expect(told.text, command.name).not.toMatch(figures);
      expect(told.text, command.name).not.toMatch(secrets);
      await say("cancel", sam);
    }
  }
});

story("an employee logs hours where they are assigned, and nowhere else", async (teller) => {
  const { say, field, count } = teller;
  await team(teller);
  const before = await count("hoursEntry");
  await say("2h on Website yesterday", sam);
  expect([field("Project"), field("Client"), field("Billing")]).toEqual(["Website", "Acme", undefined]);
  for (const text of ["3h on Secret yesterday", "log 2 hours for Globex"])
    expect((await say(text, sam)).text).not.toMatch(/Logged/);
  await say("cancel", sam);
  expect((await say("no, make it 3 hours", sam)).text).toMatch(/Corrected: 3 h on Website/);
  expect(await count("hoursEntry")).toBe(before + 1);
  expect((await say("find secret", sam)).text).not.toMatch(/Secret draft|Globex/);
  expect((await say("find website", sam)).text).toMatch(/Website/);
  for (const text of ["how is Secret going", "project show Secret", "task list all", "hours list", "list my projects"])
    expect((await say(text, sam)).text, text).not.toMatch(/Secret draft|Globex|4,321|6,000/);
});

story("an employee changes neither projects nor other people's hours", async (teller) => {
  const { say, line, count } = teller;
  await team(teller);
  for (const text of ["new project Mine for Acme", "Website is done", "invoice Acme for the unbilled hours"])
    expect((await say(text, sam)).text, text).toMatch(/role does not allow/);
  const other = await line({ slash: "hours", options: { hours: "1", project: "Website", member: "owner" }, ...sam });
  expect(other.text).toMatch(/You log your own hours|I don't know a member/);
  expect((await line({ slash: "edit", options: { subject: "project:prj_0", amount: "1" }, ...sam })).text).not.toMatch(
    /\$/,
  );
  expect(await count("project")).toBe(2);
});

story(
  "an employee is completed nothing but what they are assigned to",
  async (teller) => {
    await team(teller);
    for (const [option, all] of [
      ["project", ["Website"]],
      ["client", ["Acme"]],
      ["service", ["Sketches"]],
    ] as const) {
      const typed = await teller.line({ suggest: { command: "hours", option, typed: "" }, ...sam });
      expect(typed.suggestions).toEqual(all);
    }
  },
  { on: ["console"] },
);
