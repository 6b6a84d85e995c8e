import { afterEach, describe, expect, test } from "vitest";
import { encodeRoute } from "../../../adapters/discord/route.ts";
import { sayFor } from "../../../src/words/words.ts";
import { openStage, type Stage, until } from "./stage.ts";

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
});
