import { afterEach, describe, expect, test } from "vitest";
import { told } from "../../../adapters/discord/localized.ts";
import { encodeRoute } from "../../../adapters/discord/route.ts";
import { showFor } from "../../../src/words/show.ts";
import { sayFor } from "../../../src/words/words.ts";
import { until } from "../../support/until.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
afterEach(() => stage.close());

describe.each(["es-ES", "de-DE"])("what Discord shows around an answer, %s", (locale) => {
  const { discord } = sayFor(locale);

  test("a menu asks to choose in the language of the answer", async () => {
    stage = await openStage();
    const buttons = Array.from({ length: 12 }, (_, n) => ({ label: `${n}`, id: `msg_none.${n}` }));
    const reply = { id: "msg_7d0kq2m4v9x1p3ab", text: "…", buttons, files: [], visibility: "person", locale } as const;
    const route = encodeRoute({ channel: stage.dm.id, shared: false, user: stage.owner.id });
    await stage.serving().platforms[0]?.show({ reply, route, replaces: [], attempts: 0 });
    const [menu] = stage.server.state.shown.at(-1)?.message.components[0]?.components ?? [];
    expect(menu && "placeholder" in menu && menu.placeholder).toBe(discord.choose);
  });

  test("the button behind which a private answer waits is in its language, drawn after a restart too", async () => {
    stage = await openStage();
    await stage.speak(locale);
    const { server, owner } = stage;
    const team = server.channel("team");
    server.state.closed.add(owner.id);
    server.trouble({ on: ({ path }) => path.endsWith("/users/@me/channels"), times: 99, with: { status: 502 } });
    await stage.settled();
    stage.news();
    server.people.post(owner, team, { content: `<@${server.state.self.id}> /client Acme` });
    await until(() => stage.log.some((line) => line.code === "502"));
    await stage.restart(() => server.endTroubles());
    const [door] = stage.news();
    expect([door?.text, door?.buttons.map((one) => one.label)]).toEqual([discord.forYouOnly, [discord.open]]);
  });

  test("a form asks in the member's language, and says in it what can't be read, after a restart too", async () => {
    stage = await openStage();
    await stage.speak(locale);
    const { server, owner, dm } = stage;
    const { declared } = sayFor(locale);
    const asked = server.people.slash(owner, dm, ["expense", "add"], {});
    await until(() => asked.modal !== undefined);
    if (!asked.modal) throw new Error("no form");
    expect(asked.modal.components.map((one) => one.label)).toContain(declared("How much"));
    const filled = { amount: "12 zzz", vendor: "*Hetzner*" };
    await stage.settled(server.people.submit(owner, dm, asked.modal, filled));
    const [problem] = stage.news();
    expect(problem?.text).toContain(`${discord.formProblems}\n${declared("How much")}: `);
    expect(problem?.buttons.map((one) => one.label)).toEqual([discord.correct]);
    expect(problem?.card?.fields.map((one) => one.label)).toContain(declared("How much"));
    await stage.restart();
    const message = server.state.messages.get(problem?.message ?? "");
    if (!message) throw new Error("no message");
    const again = server.people.press(owner, message, { id: problem?.buttons[0]?.id ?? "" });
    await until(() => again.modal !== undefined);
    expect(again.modal?.title).toBe(asked.modal.title);
    const values = again.modal?.components.map(({ component }) => component.value);
    expect(values).toEqual(expect.arrayContaining(Object.values(filled)));
  });

  test("a member is answered in their own language, a stranger in that of their Discord", async () => {
    stage = await openStage();
    const { server, owner } = stage;
    const team = server.channel("team");
    await stage.speak(locale);
    server.state.closed.add(owner.id);
    server.people.post(owner, team, { content: `<@${server.state.self.id}> /client Acme` });
    await stage.settled();
    const [door] = stage.news();
    const message = server.state.messages.get(door?.message ?? "");
    if (!message) throw new Error("no message");
    const open = { id: door?.buttons[0]?.id ?? "" };
    const mallory = server.people.named("mallory");
    server.state.locales.set(mallory.id, "fr");
    server.people.press(mallory, message, open);
    await until(() => server.state.shown.at(-1)?.message.seenBy === mallory.id);
    expect(stage.news().at(-1)?.text).toBe(sayFor("fr").chat.othersButton);
    await stage.settled(server.people.slash(mallory, team, ["income", "add"], {}));
    expect(stage.news().map((one) => one.text)).toEqual([sayFor("fr").access.stranger]);
  });

  test("a stranger's message, of whom Discord tells no language, is refused in the one they write in", async () => {
    stage = await openStage();
    const { server } = stage;
    const said = { rosa: "hola, ¿puedo entrar?", jean: "bonjour", uwe: "Guten Tag", bia: "oi, tudo bem?", aino: "hei" };
    const refused = { rosa: "es", jean: "fr", uwe: "de", bia: "pt", aino: "en" } as const;
    for (const [name, content] of Object.entries(said)) {
      const somebody = server.people.named(name);
      server.people.post(somebody, server.people.directWith(somebody), { content });
      await stage.settled();
      const { stranger } = sayFor(refused[name as keyof typeof refused]).access;
      expect(stage.news().map((one) => one.text)).toEqual([stranger]);
    }
  });

  test("fixed values are offered by what they are called in each language", async () => {
    stage = await openStage();
    const called = (value: string) => showFor(locale).name("choice", value);
    const command = stage.server.state.commands.find((one) => one.name === "project");
    const add = command?.options.find((one) => one.name === "add");
    const priority = add && "options" in add ? add.options.find((one) => one.name === "priority") : undefined;
    const client = locale === "es-ES" ? locale : "de";
    expect(priority?.choices?.map((one) => [one.value, told(one.name_localizations)[client]])).toEqual([
      ["low", called("low")],
      ["medium", called("medium")],
      ["high", called("high")],
    ]);
  });
});
