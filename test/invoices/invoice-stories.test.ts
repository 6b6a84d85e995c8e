import { story } from "../support/story.ts";

story("an invoice is drafted, sent and paid in two parts", async ({ say, click, line, expectReply, field }) => {
  await say("add client Acme");
  await say("invoice Acme 1200 for the logo, net 30");
  expectReply(/Drafted INV-1 for Acme: \$1,200\.00, due Sun 20 Dec 2026/);
  await click("Mark sent");
  expectReply(/INV-1 to Acme is marked as sent on Fri 20 Nov 2026\. \$1,200\.00 outstanding/);
  await say("Acme paid 700 on INV-1");
  expectReply(/\$500\.00 left/);
  await say("INV-1 paid");
  expectReply(/It is paid/);
  await line({ slash: "invoice show", options: { invoice: "1" } });
  console.log(JSON.stringify(field("Status")), field("Payments"));
});
