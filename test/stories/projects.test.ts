import { expect } from "vitest";
import { story, type Teller } from "../support/story.ts";

async function website({ line, say }: Teller): Promise<void> {
  await line({ slash: "client", options: { client: "Acme", stage: "client" } });
  await line({ slash: "client", options: { client: "Globex", stage: "client" } });
  await say("new project Website for Acme worth 6000, due 31 jan");
}

story("a project is 50 % done by invoicing, and over 100 % as it is", async (teller) => {
  const { say, field, expectReply } = teller;
  await website(teller);
  expect([field("Client"), field("Value"), field("Completion due")]).toEqual(["Acme", "$6,000.00", "Sun 31 Jan 2027"]);
  expect(field("Completion")).toBe("0% by invoicing ($0.00 of $6,000.00)");
  await say("invoice Website 3000");
  expect(field("Project")).toBe("Website");
  await say("how is Website going");
  expect(field("Completion")).toBe("50% by invoicing ($3,000.00 of $6,000.00)");
  await say("invoice the Website project");
  expectReply(/Drafted INV-2 for Acme: \$3,000\.00/);
  await say("invoice the Website project");
  expectReply(/Nothing is left to invoice for Website: \$6,000\.00 is on invoices already/);
  await say("invoice Website 1500");
  await say("project show Website");
  expect(field("Completion")).toBe("125% by invoicing ($7,500.00 of $6,000.00)");
  await say("void INV-3");
  await say("project show Website");
  expect(field("Completion")).toBe("100% by invoicing ($6,000.00 of $6,000.00)");
});

story("a project with estimated hours is 70 % done by hours", async (teller) => {
  const { say, field } = teller;
  await website(teller);
  await say("project update Website estimate 10 h");
  await say("7h on Website yesterday");
  await say("how is Website going");
  expect(field("Completion")).toBe("70% by hours (7 h of 10 h)");
  await say("project update Website estimate none, value none");
  await say("project show Website");
  expect(field("Completion")).toBe("—");
});

story("the board is moved on by buttons, and a move is undone", async (teller) => {
  const { say, click, expectReply, snapshot } = teller;
  await website(teller);
  await say("project Logo for Globex 1500 high priority");
  const before = await snapshot();
  await say("project board");
  expectReply(/Not started.*2.*Website \(Acme\) 0%, Logo \(Globex\) 0%/);
  await click("Website");
  expectReply(/Where does Website go/);
  await click("→ On hold");
  expectReply(/Website is on hold now/);
  expectReply(/On hold.*1.*Website/);
  await click("By priority");
  expectReply(/High.*1.*Logo \(Globex\)/);
  await say("undo");
  expect(await snapshot()).toEqual(before);
});

story("a completed project is dated and asks how satisfied the client was", async (teller) => {
  const { say, click, field, expectReply } = teller;
  await website(teller);
  await say("Website is done");
  expectReply(/How satisfied was the client with Website, 1 to 5/);
  expect([field("Status"), field("Completed on")]).toEqual(["Completed", "Fri 20 Nov 2026"]);
  await click("★ 4");
  expect(field("Satisfaction")).toBe("4 of 5");
  await say("client show Acme");
  expect(field("Project satisfaction")).toBe("4 of 5, after a project");
  await say("project move Website to in progress");
  expect(field("Completed on")).toBeUndefined();
});

story("a project named with income brings its client, and another client leaves it behind", async (teller) => {
  const { say, field, expectReply } = teller;
  await website(teller);
  await say("got 500 for Website, bank");
  expect([field("Client"), field("Project")]).toEqual(["Acme", "Website"]);
  await say("it was for Globex");
  expect([field("Client"), field("Project")]).toEqual(["Globex", undefined]);
  await say("workflow last project Website");
  expectReply(/Website is a project of Acme, not of Globex/);
  await say("workflow last client Acme");
  await say("workflow last project Website");
  expect([field("Client"), field("Project")]).toEqual(["Acme", "Website"]);
  await say("spent 45 on hosting for Website, card");
  expect([field("Client"), field("Project")]).toEqual(["Acme", "Website"]);
  await say("project show Website");
  expect([field("Earned"), field("Expenses"), field("Profit")]).toEqual(["$500.00", "$45.00", "$455.00"]);
  await say("project update Website client Globex");
  expectReply(/stays with that client/);
});

story("the workflow sets project and service, and offers to create what does not exist", async (teller) => {
  const { say, click, field, expectReply, count } = teller;
  await website(teller);
  await say("got 300 from Acme for a banner, bank");
  await say("workflow banner project Banner");
  expectReply(/I don't know a project called "Banner"/);
  expect(await count("project")).toBe(1);
  await click("Add Banner");
  expect([field("Project"), await count("project")]).toEqual(["Banner", 2]);
  await say("workflow banner service Printing");
  await click("Add Printing");
  expect(field("Service")).toBe("Printing");
  await say("workflow");
  expectReply(/Acme.*Banner.*Printing/);
  await say("service list");
  expectReply(/Printing.*Banner.*Acme.*\$300\.00/);
});

story("services are priced by the hour, at once or by a unit", async (teller) => {
  const { say, line, field, expectReply } = teller;
  await website(teller);
  await say("service: Retouching, 60 per hour, under Website");
  await say("service update Retouching hours 12");
  expect(field("Value")).toBe("$720.00");
  await say("add service Copywriting under Website, fixed 600");
  expect([field("Pricing"), field("Value")]).toEqual(["$600.00 fixed", "$600.00"]);
  const pages = { service: "Proofs", project: "Website", pricing: "per page", amount: "2.50", quantity: "30" };
  await line({ slash: "service", options: pages });
  expect([field("Pricing"), field("Value")]).toEqual(["$2.50 per page", "$75.00"]);
  await line({ slash: "service", options: { ...pages, service: "Shop drawings", pricing: "constructor" } });
  expect(field("Pricing")).toBe("$2.50 constructor");
  await line({ slash: "service", options: { service: "Proofs", project: "Website" } });
  expectReply(/Website has a service called Proofs already/);
});

story("tasks are ticked off in the list and opened again", async (teller) => {
  const { say, click, expectReply, count } = teller;
  await website(teller);
  await say("task Send the draft on Website by friday");
  expectReply(/Added the task "Send the draft", due Fri 27 Nov 2026/);
  await say("task Call the printer for a quote due yesterday");
  await say("task list overdue");
  expectReply(/1 task \(overdue\)/);
  await say("task list mine");
  await click("✓ Send the draft");
  expectReply(/Done: Send the draft\. 1 task/);
  await say("task reopen draft");
  expectReply(/Open again: Send the draft/);
  expect(await count("task")).toBe(2);
});

story("a project with money is archived, one without is deleted, and both come back", async (teller) => {
  const { say, click, expectReply, count, snapshot } = teller;
  await website(teller);
  await say("project Banner for Globex");
  const before = await snapshot();
  await say("project delete Banner");
  await click("Delete Banner");
  expect(await count("project")).toBe(1);
  await say("undo");
  expect(await snapshot()).toEqual(before);
  await say("2h on Website");
  await say("project delete Website");
  expectReply(/can't be deleted: it has 1 hours entry/);
  await say("project archive Website");
  await say("list my projects");
  expectReply(/1 project/);
  await say("project restore Website");
  expectReply(/Website is back/);
});

story("names are asked about rather than guessed", async (teller) => {
  const { say, line, expectReply, count } = teller;
  await website(teller);
  await line({ slash: "hours", options: { hours: "2", project: "Websiet" } });
  expect(await count("hoursEntry")).toBeLessThan(2);
  await line({ slash: "hours", options: { hours: "2", project: "Catalogue" } });
  expectReply(/I don't know a project called "Catalogue"/);
  await say("cancel");
});

story(
  "names of projects are completed",
  async (teller) => {
    await website(teller);
    const typed = await teller.line({ suggest: { command: "hours", option: "project", typed: "web" } });
    expect(typed.suggestions).toEqual(["Website"]);
  },
  { on: ["console"] },
);

story("a client's card tells the value of its projects, and lists tell who has one", async (teller) => {
  const { say, field, expectReply, expectNot } = teller;
  await website(teller);
  await say("client show Acme");
  expect(field("Project value")).toBe("$6,000.00");
  await say("client list projects: yes");
  expectReply(/Acme/);
  expectNot(/Globex/);
});
