import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";

const maya = { as: "maya" };
const sam = { as: "sam" };

/** An agency: an owner, Maya who manages, Sam who logs hours; a project both work on. */
async function agency({ say, line }: Teller): Promise<void> {
  for (const [role, who] of [
    ["Maya as a project manager", maya],
    ["our new junior", sam],
  ] as const) {
    const code = /\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec((await say(`invite ${role}`)).text)?.[0];
    await say(`/join ${code}`, who);
  }
  for (const client of ["Acme", "Globex"]) await line({ slash: "client", options: { client, stage: "client" } });
  await line({ slash: "project", options: { project: "Website", client: "Acme", rate: "80", members: "maya, sam" } });
}

story("hours are those of the member who is named, and of nobody unknown", async (teller) => {
  const { say, field } = teller;
  await agency(teller);
  await say("log 2h for sam on the website yesterday", maya);
  expect([field("Hours"), field("Member")]).toEqual(["2 h", "sam"]);
  await say("sam worked 3h on the website", maya);
  expect([field("Hours"), field("Member")]).toEqual(["3 h", "sam"]);
  await say("i did 2h with sam on the website", maya);
  expect(field("Member")).toBe("maya");
  expect((await say("log 5 hours for priya on the website", maya)).text).toMatch(/"priya" is no member/);
  expect((await say("maya did 2h on the website", sam)).text).toMatch(/You log your own hours/);
  const both = await say("maya and sam 1h each on the website", maya);
  expect(both.text).toMatch(/logged for sam/);
  await say("sam 3h website, not billable", maya);
  expect(field("Billing")).toBe("not billable");
});

story("hours are asked for by who worked them, and an employee sees their own alone", async (teller) => {
  const { say } = teller;
  await agency(teller);
  await say("2h website", maya);
  await say("3h website", sam);
  await say("1h website, unbillable", sam);
  expect((await say("who worked on the website this month?")).text).toMatch(/sam.*4 h.*maya.*2 h/s);
  expect((await say("what did sam do this month")).text).toMatch(/^4 h logged .*\(sam\)/);
  expect((await say("how billable were we this month?")).text).toMatch(/5 h \(83%\)/);
  expect((await say("hours of maya this month", sam)).text).toMatch(/your own hours alone/);
  expect((await say("who worked on the website this month?", sam)).text).toMatch(/^4 h logged .*sam/);
});

story("what a member takes is their task, their project or their client", async (teller) => {
  const { say, field } = teller;
  await agency(teller);
  expect((await say("maya takes the homepage")).text).toMatch(/Added the task "homepage"/);
  expect(field("Assigned")).toBe("maya");
  expect((await say("give the homepage to sam instead", maya)).text).toMatch(/Updated the task "homepage"/);
  expect(field("Assigned")).toBe("sam");
  await say("remind maya to send the contract on friday");
  expect(field("Assigned")).toBe("maya");
  expect((await say("take sam off the website")).text).toMatch(/Updated Website/);
  expect(field("Assigned")).toBe("maya");
  expect((await say("globex is maya's client")).text).toMatch(/Globex/);
  expect((await say("sam takes friday off")).text).not.toMatch(/task/);
});

story("an invitation for a role that there is not says which there are", async ({ say }) => {
  expect((await say("invite bookkeeper")).text).toMatch(/no role "bookkeeper".*sees no figures.*None only reads/s);
  expect((await say("who's on the team?")).text).toMatch(/only member/);
});

story("people talk among themselves where every message is read", async (teller) => {
  const { say } = teller;
  await agency(teller);
  const team = { in: "#team" };
  await say("/settings channel log", team);
  for (const text of ["morning all", "brb, lunch", "yes will do", "sam, log your hours please", "no idea, ask owner"])
    expect((await say(text, { ...maya, ...team })).ignored, text).toBe(true);
  expect((await say("2h website", { ...sam, ...team })).text).toMatch(/Logged 2 h on Website/);
  expect((await say("2h webiste please", { ...sam, ...team })).ignored).not.toBe(true);
});

story("hours told of a week that is over are of that week, and are never money", async (teller) => {
  const { say, field } = teller;
  await agency(teller);
  await say("6h on the website last week");
  expect(field("Date")).toBe("Fri 13 Nov 2026");
  const listed = await say("hours of last week: website 6, acme 4");
  expect(listed.text).toMatch(/Logged 6 h on Website, Fri 13 Nov 2026.*Logged 4 h on Acme, Fri 13 Nov 2026/s);
  expect(listed.text).not.toMatch(/\$/);
});

story("a member's hours are billed alone, at the rate that is said", async (teller) => {
  const { say } = teller;
  await agency(teller);
  await say("4h website", maya);
  await say("2h website", sam);
  expect((await say("bill acme for maya's hours at 110")).text).toMatch(/4 h, \$440\.00/);
  expect((await say("bill acme for the unbilled hours")).text).toMatch(/2 h, \$160\.00/);
});

story("undo takes nothing back in the name of another", async (teller) => {
  const { say } = teller;
  await agency(teller);
  await say("got 500 from acme, cash", maya);
  expect((await say("undo maya's last entry")).text).toMatch(/your own changes, so I changed nothing/);
  expect((await say("balances")).text).toMatch(/500\.00/);
  expect((await say("undo", maya)).text).toMatch(/Undone: Income \$500\.00/);
});

story("roles are given and taken in a sentence, by an owner alone", async (teller) => {
  const { say } = teller;
  await agency(teller);
  expect((await say("make sam an owner", maya)).text).toMatch(/role does not allow/);
  expect((await say("make sam a manager")).text).toMatch(/sam is now manager/);
  expect((await say("who owes us?", sam)).text).toMatch(/Nobody owes/);
  expect((await say("sam is an employee again")).text).toMatch(/sam is now employee/);
  expect((await say("who owes us?", sam)).text).toMatch(/role does not allow/);
  expect((await say("my quiet hours are 10pm to 9am", maya)).text).toMatch(/Your quiet hours: 22:00–09:00/);
  expect((await say("remove sam from the team")).text).toMatch(/sam is removed/);
});

story("what a new client pays each month comes with the client, from the day that is said", async (teller) => {
  const { say, field } = teller;
  await agency(teller);
  const told = await say("retainer 2000 a month for a new client Harbor Dental starting dec 1");
  expect(told.text).toMatch(/Added Harbor Dental.*Set up: income \$2,000\.00 from Harbor Dental.*Tue 1 Dec 2026/s);
  await say("1500 a month retainer for globex from dec 1");
  expect(field("Next")).toBe("Tue 1 Dec 2026");
});

story("no meeting on a day calls that one off, and no other is moved to it", async (teller) => {
  const { say } = teller;
  await agency(teller);
  expect((await say("team meeting every monday 9am with maya and sam")).text).toMatch(/Team meeting with maya, sam/);
  await say("meeting with acme on thursday at 10am");
  expect((await say("no team meeting this monday")).text).toMatch(/Cancelled: Team meeting.*Mon 23 Nov 2026/);
  expect((await say("meet list")).text).toMatch(/Thu 26 Nov/);
});

story("what is planned for another client is a project of its own", async (teller) => {
  const { say, field } = teller;
  await agency(teller);
  await say("website for globex, budget 6000, deadline dec 18");
  expect([field("Client"), field("Value")]).toEqual(["Globex", "$6,000.00"]);
  expect((await say("profit on the website")).text).not.toMatch(/Profit in/);
});

story("who worked how long side by side is told apart, and whose it was is put right", async (teller) => {
  const { say, field } = teller;
  await agency(teller);
  const told = await say("yesterday sam 4 hrs and me 2 hrs on the website", maya);
  expect(told.text).toMatch(/Logged 4 h .*for sam.*Logged 2 h on Website, Thu 19 Nov 2026/s);
  await say("2h website", maya);
  await say("that was sam", maya);
  expect(field("Member")).toBe("sam");
  expect((await say("sam's unbilled hours")).text).toMatch(/^6 h in 2 entries \(sam, unbilled\)/);
});

story("a member who can't come is asked about, and moves no meeting", async (teller) => {
  const { say } = teller;
  await agency(teller);
  await say("meeting with acme and maya on thursday at 11am");
  expect((await say("maya can't make it on thursday")).text).toMatch(
    /When should it be instead: .*Thu 26 Nov 2026, 11:00/,
  );
});
