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

const found = (told: {
  readonly messages: readonly {
    readonly card?: { readonly table?: { readonly rows: readonly (readonly string[])[] } } | null;
  }[];
}) => (told.messages[0]?.card?.table?.rows ?? []).map(([what, name, details]) => `${what}: ${name} · ${details}`);

story("words may be spread over a thing and who it belongs to", async ({ say }) => {
  await say("add client Acme Ltd");
  await say("add client Globex");
  await say("new project Rebrand for Acme Ltd");
  await say("task Send the logo sketches on Rebrand");
  await say("got 500 from Acme for the logo yesterday, bank");
  await say("got 700 from Globex for the logo yesterday, bank");
  await say("invoice Acme 800 for the second logo");
  const things = found(await say("find acme logo"));
  expect(things.map((one) => one.split(" ·")[0]).toSorted()).toEqual([
    "income: $500.00",
    "invoice: INV-1",
    "task: Send the logo sketches",
  ]);
  expect(found(await say("find logo for globex"))).toHaveLength(1);
  expect(found(await say("find rebrand sketches"))).toHaveLength(1);
  expect(found(await say("find globex sketches"))).toEqual([]);
  await say("rename Acme Ltd to Zenith");
  expect(found(await say("find zenith logo"))).toHaveLength(3);
  expect(found(await say("find acme logo"))).toEqual([]);
});

story("what moves to another client is found by the name of that one", async ({ say, click }) => {
  await say("add client Initech");
  await say("add client Umbrella");
  await say("invoice Initech 800 for banners");
  await say("client merge Initech into Umbrella");
  await click("Merge");
  expect(found(await say("find umbrella banners"))).toHaveLength(1);
  expect(found(await say("find initech banners"))).toEqual([]);
});

story("umlauts and their like are found however they are written", async ({ say }) => {
  await say("add client Müller & Söhne");
  await say("add client Jaeger");
  await say("add client Großmann");
  for (const [said, name] of [
    ["mueller", "Müller & Söhne"],
    ["muller", "Müller & Söhne"],
    ["MÜLLER soehne", "Müller & Söhne"],
    ["jäger", "Jaeger"],
    ["grossmann", "Großmann"],
  ])
    expect(found(await say(`find ${said}`))).toEqual([`client: ${name} · Client`]);
});

story("what is archived is found and said to be", async ({ say }) => {
  await say("add client Zephyr");
  await say("archive Zephyr");
  expect(found(await say("find zephyr"))).toEqual(["client: Zephyr · Client · archived"]);
});

story("an employee finds nothing by the name of a client they may not know", async ({ say }) => {
  await say("add client Globex");
  await say("new project Site for Globex");
  const invited = await say("invite employee");
  const code = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(invited.text)?.[0] ?? "";
  await say(`/join ${code}`, { as: "sam" });
  await say("task Draw the teapot on Site");
  await say("assign task Draw the teapot to sam");
  expect(found(await say("find teapot", { as: "sam" }))).toHaveLength(1);
  expect(found(await say("find globex teapot", { as: "sam" }))).toEqual([]);
  expect(found(await say("find globex teapot"))).toHaveLength(1);
});
