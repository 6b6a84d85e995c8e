import type { APIChatInputApplicationCommandInteraction, APIMessage } from "discord.js";
import { afterEach, describe, expect, test } from "vitest";
import { askedOf, calledOf, commandInbound, interactionEvent } from "../../../adapters/discord/from-interaction.ts";
import { messageInbound } from "../../../adapters/discord/from-message.ts";
import type { Inbound } from "../../../src/chat/inbound.ts";
import { openProduct } from "../../../src/product.ts";
import { readAdvance } from "../../../src/time/simulated-clock.ts";
import { until } from "../../support/until.ts";
import { respond } from "./server/interactions.ts";
import type { Interaction, Message } from "./server/state.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
afterEach(() => stage.close());

/** What the process had taken in before it died, without saying a word about it. */
async function takenInAndDied(inbound: Inbound): Promise<void> {
  const product = await openProduct(stage.url(), stage.clock, stage.logger);
  await (await product.assistant.accept(inbound)).answered;
  await product.database.close();
}

/** The last thing the gateway had to tell. */
const lastTold = () => stage.server.gateway.told.at(-1)?.event;

async function commandOfNow(): Promise<Inbound> {
  const interaction = lastTold() as APIChatInputApplicationCommandInteraction;
  const event = interactionEvent(interaction, askedOf(interaction, stage.clock.now()));
  return commandInbound(event, calledOf(interaction.data, stage.product().commands));
}

const textOf = (message: Message | undefined) => message?.content;

describe("what was taken in is answered once, whatever happens", () => {
  test("a command delivered again is neither written nor answered again", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    await stage.settled(server.people.slash(owner, dm, ["client", "add"], { client: "Acme" }));
    stage.news();
    server.gateway.tellAgain(1);
    await stage.settled();
    expect([await stage.count("client"), stage.news()]).toEqual([1, []]);
  });

  test("a post whose answer was lost stands there once", async () => {
    stage = await openStage();
    stage.server.trouble({
      on: ({ method, path }) => method === "POST" && path.endsWith("/messages"),
      times: 1,
      with: "lost answer",
    });
    await stage.say("add client Acme");
    await until(async () => (await stage.count("delivery")) === 0);
    const said = [...stage.server.state.messages.values()].filter((one) => one.author.bot);
    expect(said.map(textOf)).toEqual(["Added Acme as client."]);
  });

  test("a post whose answer was lost long ago is looked for before it is repeated", async () => {
    stage = await openStage();
    stage.server.trouble({
      on: ({ method, path }) => method === "POST" && path.endsWith("/messages"),
      times: 1,
      with: "lost answer",
    });
    const { server, owner, dm } = stage;
    server.people.post(owner, dm, { content: "add client Acme" });
    await until(() => server.state.nonces.size === 1);
    server.state.nonces.clear();
    await until(async () => (await stage.count("delivery")) === 0);
    const said = [...server.state.messages.values()].filter((one) => one.author.bot);
    expect(said.map(textOf)).toEqual(["Added Acme as client."]);
  });

  test("a first response whose answer was lost stands there once", async () => {
    stage = await openStage();
    stage.server.trouble({ on: ({ path }) => path.endsWith("/callback"), times: 1, with: "lost answer" });
    await stage.slash("client add", { client: "Acme" }, stage.server.channel("team"));
    await until(async () => (await stage.count("delivery")) === 0);
    const said = [...stage.server.state.messages.values()].filter((one) => one.author.bot && !one.deleted);
    expect(said.map(textOf)).toEqual(["Added Acme as lead."]);
  });

  test("a message answered but not shown when the process died is shown at the next start", async () => {
    stage = await openStage();
    const { server, owner, dm } = stage;
    await stage.restart(async () => {
      server.people.post(owner, dm, { content: "add client Acme" });
      const heard = { message: lastTold() as APIMessage, shared: false };
      await takenInAndDied(
        await messageInbound(heard, {
          self: server.state.self.id,
          shownAs: async () => null,
          commands: stage.product().commands,
        }),
      );
    });
    expect(stage.news().map((one) => one.text)).toEqual(["Added Acme as client."]);
    expect([await stage.count("client"), await stage.count("inbox")]).toEqual([1, 1]);
  });

  test("a command acknowledged but not answered when the process died is answered where it said it was thinking", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    let asked: Interaction | undefined;
    await stage.restart(async () => {
      asked = server.people.slash(owner, server.channel("team"), ["client", "add"], { client: "Acme" });
      respond(server.state, asked, { type: 5, data: { flags: 64 } }, []);
      await takenInAndDied(await commandOfNow());
    });
    expect([asked?.original?.loading, textOf(asked?.original)]).toEqual([false, "Added Acme as lead."]);
    expect(stage.news().map((one) => [one.visibility, one.in])).toEqual([["person", "team"]]);
  });

  test("a command nobody acknowledged is answered by a direct message", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    await stage.restart(async () => {
      server.people.slash(owner, server.channel("team"), ["client", "add"], { client: "Acme" });
      await takenInAndDied(await commandOfNow());
    });
    expect(stage.news().map((one) => [one.visibility, one.in, one.text])).toEqual([
      ["person", "dm", "Added Acme as lead."],
    ]);
  });

  test("a command whose token has run out is answered by a direct message", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    await stage.restart(async () => {
      const asked = server.people.slash(owner, server.channel("team"), ["client", "add"], { client: "Acme" });
      respond(server.state, asked, { type: 5, data: { flags: 64 } }, []);
      await takenInAndDied(await commandOfNow());
      stage.clock.moveTo(readAdvance("20m", stage.clock.now(), "UTC"));
    });
    expect(stage.news().map((one) => [one.visibility, one.in, one.text])).toEqual([
      ["person", "dm", "Added Acme as lead."],
    ]);
  });

  test("a button pressed long ago is answered in the place of its message all the same", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const [asked] = await stage.say("got 20 from Newco");
    const message = server.state.messages.get(asked?.message ?? "");
    if (!message) throw new Error("no message");
    server.trouble({ on: ({ path }) => /\/(?:interactions|webhooks)\//.test(path), times: 20, with: { status: 503 } });
    server.people.press(owner, message, { id: asked?.buttons[0]?.id ?? "" });
    await until(() => stage.log.some((line) => line.code === "503"));
    stage.clock.moveTo(readAdvance("20m", stage.clock.now(), "UTC"));
    await until(async () => (await stage.count("delivery")) === 0);
    await stage.settled();
    expect(stage.news().map((one) => [one.replaces, one.text])).toEqual([
      [message.id, expect.stringMatching(/Recorded \$20\.00 from Newco/)],
    ]);
  });
});
