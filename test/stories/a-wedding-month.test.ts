import { story } from "../support/story.ts";

story("what a client gives for their invoice pays it, and what was kept of a payment is a fee", async (teller) => {
  const { say, expectReply } = teller;
  await say("new client Acme");
  await say("invoice Acme 3000, sent");
  await say("acme sent 2000 towards their invoice");
  expectReply(/Booked \$2,000\.00 from Acme on INV-1\. \$1,000\.00 left/);
  await say("they paid the rest of it today, stripe fee was 30.10");
  expectReply(/Recorded \$30\.10 spent on stripe fee/);
});

story("what a client wants and is put on their invoice is a line of it", async ({ say, expectReply }) => {
  await say("new client Acme");
  await say("invoice Acme 3000");
  await say("acme wants lighting for 450, put it on their invoice");
  expectReply(/it comes to \$3,450\.00/);
  await say("forward me something to nudge acme");
  expectReply(/INV-1/);
});

story("a budget for each month is understood as it is written", async ({ say, expectReply }) => {
  await say("budget for marketing 400/mo");
  expectReply(/\$400\.00/);
  await say("whats on my plate this week");
  expectReply(/Nothing is due this week/);
});

story("what is still to be paid is no income to expect, and a subscription is stopped by its name", async (teller) => {
  const { say, expectReply } = teller;
  await say("need to pay the DJ 600 by the 1st");
  expectReply(/has not been paid yet.*remind me friday/);
  await say("sub for adobe 22.99 monthly starting today");
  await say("stop the adobe subscription");
  expectReply(/adobe.*[Ee]nd|[Ee]nd.*adobe/);
});
