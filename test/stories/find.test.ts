import { expect } from "vitest";
import { story } from "../support/story.ts";

story("anything is found by words, what is called so first", async ({ say, expectReply }) => {
  await say("add client Acme Ltd, jane@acme.example");
  await say("got 500 from Globex for the Acme-like logo yesterday, bank");
  await say("yes");
  await say("spent 20 on hosting at Acme Hosting");
  await say("invoice Acme 800 for a logo");
  const told = await say("find acme");
  const rows = told.messages[0]?.card?.table?.rows ?? [];
  expect(rows.map(([what, name]) => [what, name])[0]).toEqual(["client", "Acme Ltd"]);
  await say("find logo");
  expectReply(/INV-1/);
  await say("find jane@acme");
  expectReply(/Acme Ltd/);
  await say("find nothing like that");
  expectReply('I found nothing with "nothing like that".');
});

story("what was taken back or renamed is found as it stands", async ({ say, expectReply, click }) => {
  await say("spent 20 on zebra posters, card");
  await say("find zebra");
  expectReply(/\$20\.00/);
  await say("undo");
  await say("find zebra");
  expectReply(/nothing with "zebra"/);
  await say("redo");
  await say("find zebr");
  expectReply(/\$20\.00/);
  await say("add client Müller & Söhne");
  await say("find muller");
  expectReply(/Müller & Söhne/);
  await click("Müller & Söhne");
  expectReply(/Müller & Söhne/);
});

story("hostile words find nothing and break nothing", async ({ say, expectReply }) => {
  for (const words of ['" OR 1=1', "workspaceId: *", "NEAR(a b)", "***", "(", "a* NOT b"]) {
    await say(`find ${words}`);
    expectReply(/I found nothing/);
  }
});
