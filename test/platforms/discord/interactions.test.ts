import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIChatInputApplicationCommandInteraction } from "discord.js";
import { afterEach, describe, expect, test } from "vitest";
import { askedOf } from "../../../adapters/discord/from-interaction.ts";
import { encodeRoute } from "../../../adapters/discord/route.ts";
import { sayFor } from "../../../src/words/words.ts";
import { until } from "../../support/until.ts";
import { controlsOf } from "./server/messages.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
afterEach(() => stage.close());

/** A message of the bot, as the rest of the program hands it over. */
const said = { id: "msg_7d0kq2m4v9x1p3ab", text: "Here it is.", buttons: [], files: [], visibility: "person" } as const;

const labels = (buttons: readonly { readonly label: string }[] = []) => buttons.map((one) => one.label);

describe("commands", () => {
  test("a command is answered by its first response, once", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    await stage.say("add client Acme");
    const asked = server.people.slash(owner, dm, ["income", "add"], { amount: "1.2k", client: "Acme", mode: "bank" });
    await stage.settled(asked);
    const [income] = stage.news().slice(-1);
    expect(income?.card?.fields[0]).toEqual({ label: "Amount", value: "$1,200.00" });
    const calls = server.calls.filter((call) => call.path.includes(asked.id) || call.path.includes(asked.token));
    expect(calls.map(({ method, path }) => [method, path.split("/").at(-1)])).toEqual([["POST", "callback"]]);
  });

  test("in a server an answer is for the person alone, and sharing it is for everybody", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const team = server.channel("team");
    const [private_] = await stage.slash("client add", { client: "Acme" }, team);
    expect([private_?.visibility, private_?.in, labels(private_?.buttons)]).toEqual([
      "person",
      "team",
      ["Undo", "Edit", "Share"],
    ]);
    const message = server.state.messages.get(private_?.message ?? "");
    expect(message?.seenBy).toBe(owner.id);
    const share = private_?.buttons.at(-1)?.id ?? "";
    if (message) await stage.settled(server.people.press(owner, message, { id: share }));
    expect(stage.news().map((one) => [one.visibility, one.in, one.text])).toEqual([
      ["channel", "team", "Added Acme as lead."],
    ]);
  });

  test("harmless answers are for everybody at once", async () => {
    stage = await openStage();
    const shown = await stage.slash("help", {}, stage.server.channel("team"));
    expect(shown.map((one) => one.visibility)).toEqual(["channel"]);
  });

  test("a sentence can be said in private in a server", async () => {
    stage = await openStage();
    await stage.say("add client Acme");
    const shown = await stage.slash("purser", { say: "got 75 from Acme, cash" }, stage.server.channel("team"));
    expect(shown.map((one) => [one.visibility, one.card?.fields[0]?.value])).toEqual([["person", "$75.00"]]);
  });

  test("options called otherwise on Discord reach the command", async () => {
    stage = await openStage();
    await stage.slash("client add", { client: "Acme", "contract-value": "5000", "next-step": "send the draft" });
    const [card] = await stage.slash("client show", { client: "Acme" });
    expect(card?.card?.fields.map((one) => one.value)).toEqual(expect.arrayContaining(["send the draft"]));
  });

  test("it is acknowledged in time while the database is busy, and answered where it said it was thinking", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const team = server.channel("team");
    let free = () => {};
    const busy = stage.product().database.transaction(() => new Promise<void>((resolve) => (free = resolve)));
    const asked = server.people.slash(owner, team, ["client", "add"], { client: "Acme" });
    await until(() => asked.acknowledged);
    expect([asked.original?.loading, asked.original?.seenBy]).toEqual([true, owner.id]);
    free();
    await busy;
    await stage.settled(asked);
    expect([asked.original?.loading, asked.original?.content]).toEqual([false, "Added Acme as lead."]);
    expect(await stage.count("client")).toBe(1);
  });

  test("a public answer that comes late leaves no private place behind", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const team = server.channel("team");
    let free = () => {};
    const busy = stage.product().database.transaction(() => new Promise<void>((resolve) => (free = resolve)));
    const asked = server.people.slash(owner, team, ["help"], {});
    await until(() => asked.acknowledged);
    free();
    await busy;
    await stage.settled(asked);
    expect(asked.original?.deleted).toBe(true);
    expect(stage.news().map((one) => [one.visibility, one.in])).toEqual([["channel", "team"]]);
  });

  test("a stranger gets one refusal, alone; then acknowledgements that leave nothing", async () => {
    stage = await openStage();
    const { server } = stage;
    const team = server.channel("team");
    const mallory = server.people.named("mallory");
    const first = server.people.slash(mallory, team, ["income", "add"], { amount: "5" });
    await stage.settled(first);
    expect(stage.news().map((one) => [one.visibility, one.to, one.text])).toEqual([
      ["person", "mallory", sayFor("en").access.stranger],
    ]);
    const second = server.people.slash(mallory, team, ["income", "add"], { amount: "5" });
    await stage.settled(second);
    await until(() => second.original?.deleted === true);
    expect([second.acknowledged, stage.news()]).toEqual([true, []]);
  });
});

describe("completion", () => {
  test("names are completed from the books; invoices and projects of the client, and services of the project, that was chosen", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    for (const text of ["add client Acme", "add client Globex", "invoice Acme 100", "invoice Globex 200"])
      await stage.say(text);
    const typed = async (path: string[], option: string, text: string, others = {}) => {
      const asked = server.people.type(owner, dm, path, { option, typed: text, others });
      await stage.settled(asked);
      return asked.choices?.map((one) => one.value);
    };
    expect(await typed(["income", "add"], "client", "gl")).toEqual(["Globex"]);
    expect(await typed(["invoice", "pay"], "invoice", "")).toEqual(["INV-2", "INV-1"]);
    expect(await typed(["invoice", "pay"], "invoice", "", { client: "Acme" })).toEqual(["INV-1"]);
    for (const text of ["new project Rebrand for Acme", "new project Website for Globex"]) await stage.say(text);
    for (const text of ["add service Sketches under Rebrand, fixed 600", "add service Copy under Website, fixed 300"])
      await stage.say(text);
    expect(await typed(["income", "add"], "project", "")).toEqual(["Rebrand", "Website"]);
    expect(await typed(["income", "add"], "project", "", { client: "Globex" })).toEqual(["Website"]);
    expect(await typed(["expense", "add"], "project", "w", { client: "Acme" })).toEqual([]);
    expect(await typed(["hours", "log"], "project", "", { client: "Somebody New" })).toEqual(["Rebrand", "Website"]);
    expect(await typed(["hours", "log"], "service", "", { project: "Rebrand" })).toEqual(["Sketches"]);
    expect(await typed(["hours", "log"], "service", "")).toEqual(["Copy", "Sketches"]);
    expect(await typed(["income", "add"], "mode", "ca")).toEqual(expect.arrayContaining(["cash", "card"]));
  });

  test("a stranger is told no name", async () => {
    stage = await openStage();
    const { server } = stage;
    await stage.say("add client Acme");
    const mallory = server.people.named("mallory");
    const asked = server.people.type(mallory, server.channel("team"), ["income", "add"], {
      option: "client",
      typed: "A",
    });
    await stage.settled(asked);
    expect(asked.choices).toEqual([]);
  });
});

describe("forms", () => {
  test("a command called without what it needs opens a form, and the form does what the command would", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    await stage.say("add client Acme");
    const asked = server.people.slash(owner, dm, ["income", "add"], { client: "Acme" });
    await stage.settled(asked);
    expect(asked.modal?.components.map(({ label, component }) => [label, component.required, component.value])).toEqual(
      [
        ["How much", true, undefined],
        ["From which client", false, "Acme"],
        ["What for", false, undefined],
        ["When", false, undefined],
        ["How it was paid", false, undefined],
      ],
    );
    if (!asked.modal) throw new Error("no form");
    const sent = server.people.submit(owner, dm, asked.modal, { amount: "80", client: "Acme", mode: "cash" });
    stage.news();
    await stage.settled(sent);
    const [shown] = stage.news();
    expect(shown?.card?.fields.map((one) => one.value).slice(0, 2)).toEqual(["$80.00", "Acme"]);
  });

  test("what can't be read in a form is said by field, and the form opens again with what was filled in, after a restart too", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const team = server.channel("team");
    const asked = server.people.slash(owner, team, ["expense", "add"], {});
    await stage.settled(asked);
    if (!asked.modal) throw new Error("no form");
    const long = `two *thousand* letters ${"and more ".repeat(220)}`.trim();
    const filled = { amount: "12 bananas", vendor: "*Hetzner* <@1>", for: long };
    const sent = server.people.submit(owner, team, asked.modal, filled);
    stage.news();
    await stage.settled(sent);
    const [problem] = stage.news();
    expect(problem?.visibility).toBe("person");
    expect(problem?.text).toMatch(/wrote nothing down:\nHow much: I can't read "12 bananas"/);
    expect(labels(problem?.buttons)).toEqual(["Correct it"]);
    expect(await stage.count("inbox")).toBe(0);
    await stage.restart();
    const message = server.state.messages.get(problem?.message ?? "");
    if (!message) throw new Error("no message");
    const again = server.people.press(owner, message, { id: problem?.buttons[0]?.id ?? "" });
    await stage.settled(again);
    await until(() => again.modal !== undefined);
    const values = again.modal?.components.map(({ component }) => component.value);
    expect(values).toEqual(expect.arrayContaining(Object.values(filled)));
    if (!again.modal) throw new Error("no form");
    await stage.settled(server.people.submit(owner, team, again.modal, { ...filled, amount: "12" }, message));
    expect(stage.news().at(-1)?.text).toMatch(/\$12\.00/);
  });

  test("a stranger is refused before any form", async () => {
    stage = await openStage();
    const { server } = stage;
    const asked = server.people.slash(server.people.named("mallory"), server.channel("team"), ["income", "add"], {});
    await stage.settled(asked);
    expect([asked.modal, stage.news()[0]?.text]).toEqual([undefined, expect.stringMatching(/can't help you here/)]);
  });
});

describe("buttons", () => {
  test("a button pressed while the database is busy is acknowledged in time, and its message changes afterwards", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const [asked] = await stage.slash("income add", { amount: "20", client: "Newco" });
    const message = server.state.messages.get(asked?.message ?? "");
    if (!message) throw new Error("no message");
    let free = () => {};
    const busy = stage.product().database.transaction(() => new Promise<void>((resolve) => (free = resolve)));
    const add = asked?.buttons.find((one) => one.label === "Add Newco")?.id ?? "";
    const pressed = server.people.press(owner, message, { id: add });
    await until(() => pressed.acknowledged);
    expect([message.loading, message.content]).toEqual([false, asked?.text]);
    free();
    await busy;
    await stage.settled();
    expect(stage.news().map((one) => [one.replaces, one.text])).toEqual([
      [message.id, expect.stringMatching(/Recorded \$20\.00 from Newco/)],
    ]);
  });

  test("more than ten stand in a menu, and an entry chosen there does what the button would", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const buttons = Array.from({ length: 12 }, (_, n) => ({ label: `Entry ${n}`, id: `msg_none.${n}` }));
    const route = encodeRoute({ channel: stage.dm.id, shared: false, user: owner.id });
    await stage.serving().platforms[0]?.show({ reply: { ...said, buttons }, route, replaces: [], attempts: 0 });
    const [shown] = stage.news();
    const message = server.state.messages.get(shown?.message ?? "");
    const entry = controlsOf(message?.components ?? []).find((one) => one.label === "Entry 11");
    if (!message || !entry?.menu) throw new Error("no menu");
    await stage.settled(server.people.press(owner, message, entry));
    expect(stage.news().map((one) => one.text)).toEqual([expect.stringMatching(/no longer|already|stale|any more/)]);
  });

  test("an answer to a button stands where the button was, for the person alone in a server", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const team = server.channel("team");
    const [asked] = await stage.slash("income add", { amount: "20", client: "Newco" }, team);
    const message = server.state.messages.get(asked?.message ?? "");
    if (!message) throw new Error("no message");
    const add = asked?.buttons.find((one) => one.label === "Add Newco")?.id ?? "";
    await stage.settled(server.people.press(owner, message, { id: add }));
    const [done] = stage.news();
    expect([done?.message, done?.replaces, done?.visibility]).toEqual([asked?.message, asked?.message, "person"]);
    expect(done?.text).toMatch(/Recorded \$20\.00 from Newco/);
  });
});

describe("files", () => {
  const file = () => {
    const path = join(mkdtempSync(join(tmpdir(), "purser-")), "INV-1.csv");
    writeFileSync(path, "What,Amount\nLogo,$5.00\n");
    return { name: "INV-1 _final_.csv", mime: "text/csv", path };
  };

  test("go out as attachments under their names: directly, and to the one who asked alone", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    const team = server.channel("team");
    const platform = stage.serving().platforms[0];
    const reply = { ...said, files: [file()] };
    await stage.slash("client add", { client: "Acme" }, team);
    const asked = askedOf(
      server.gateway.told.at(-1)?.event as APIChatInputApplicationCommandInteraction,
      stage.clock.now(),
    );
    for (const route of [
      { channel: dm.id, shared: false, user: owner.id },
      { channel: team.id, shared: true, user: owner.id, asked },
    ])
      await platform?.show({ reply, route: encodeRoute(route), replaces: [], attempts: 0 });
    const shown = stage.news().map((one) => ({ ...one, ...server.state.messages.get(one.message) }));
    expect(
      shown.map((one) => [
        one.in,
        one.visibility,
        one.attachments?.map(({ filename, content }) => [filename, content]),
      ]),
    ).toEqual([
      ["dm", "person", [["INV-1 _final_.csv", "What,Amount\nLogo,$5.00\n"]]],
      ["team", "person", [["INV-1 _final_.csv", "What,Amount\nLogo,$5.00\n"]]],
    ]);
  });

  test("a document stays with the message it came in when that changes, a picture does not", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    await stage.say("add client Acme");
    const pressed = async (label: string) => {
      const control = server.state.controls.findLast((one) => one.control.label === label);
      if (!control) throw new Error(`no button ${label}`);
      await stage.settled(server.people.press(owner, control.message, control.control));
      return control.message.attachments.map(({ filename }) => filename);
    };
    await stage.say("invoice Acme 800 for March");
    expect(await pressed("Mark sent")).toEqual(["INV-1.pdf"]);
    expect(await pressed("Mark paid")).toEqual(["INV-1.pdf"]);
    expect(await pressed("Undo")).toEqual(["INV-1.pdf"]);
    await stage.say("call with Acme tomorrow 3pm");
    const [month] = await stage.say("calendar month");
    const names = server.state.messages.get(month?.message ?? "")?.attachments.map(({ filename }) => filename);
    expect(names).toEqual([expect.stringMatching(/\.png$/)]);
    expect(await pressed("Later ▶")).toEqual([]);
  });
});
