import { expect } from "vitest";
import { fileToSend } from "../support/sent-file.ts";
import { story } from "../support/story.ts";

story("a service by a unit of one's own is worth its price times how many there are", async ({ say, field }) => {
  await say("new client Acme");
  await say("project Website for Acme worth 6000");
  await say("service Photos under Website, 25 per photo, 10 photos");
  expect(["Pricing", "Quantity", "Value"].map(field)).toEqual(["$25.00 per photo", "10", "$250.00"]);
  await say("service Copy under Website, 0.12 per word, 2000 words");
  expect(["Pricing", "Quantity", "Value"].map(field)).toEqual(["$0.12 per word", "2000", "$240.00"]);
  await say("service Logo under Website, fixed 600 per project");
  expect(["Pricing", "Value"].map(field)).toEqual(["$600.00 fixed", "$600.00"]);
  await say("add service Design under Website 80 per hour");
  expect(field("Pricing")).toBe("$80.00 an hour");
});

story("a part of a project is invoiced, a project is in progress, and a task is somebody's", async (teller) => {
  const { say, field, expectReply } = teller;
  await say("new client Acme");
  await say("project Website for Acme worth 6000");
  await say("Website is in progress");
  expect(field("Status")).toBe("In progress");
  await say("invoice project Website for 3000");
  expect(["Project", "Total"].map(field)).toEqual(["Website", "$3,000.00"]);
  await say("project show Website");
  expect(field("Completion")).toBe("50% by invoicing ($3,000.00 of $6,000.00)");
  await say("invoice project Webshop");
  expectReply(/don't know a project called "Webshop"/);
  await say("task Draft on Website by friday, assigned to owner");
  expect(["Project", "Assigned", "Completion due"].map(field)).toEqual(["Website", "owner", "Fri 27 Nov 2026"]);
});

story("a project and a client name the documents kept with them", async ({ say, line, field }) => {
  await say("new client Acme");
  await say("project Website for Acme worth 6000");
  await line({ file: fileToSend("brief.pdf", "%PDF-1.4 the brief"), caption: "proposal for Website" });
  await line({ file: fileToSend("lease.pdf", "%PDF-1.4 the lease"), caption: "contract for Acme" });
  await say("project show Website");
  expect(field("Documents")).toBe("brief.pdf");
  await say("client show Acme");
  expect(field("Documents")).toBe("lease.pdf");
});
