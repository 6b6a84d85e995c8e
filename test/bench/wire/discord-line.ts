import { startDiscord } from "../../platforms/discord/server/discord-server.ts";
import { createWaiting, follow, type Line, until } from "./line.ts";

const acknowledging = /^\/interactions\/(\d+)\/.*\/callback$/;

/** Discord by slash commands, for which it has no limit a second: the acknowledgement is the first response. */
export async function discordLine(people: number, expected: RegExp): Promise<Line> {
  const server = await startDiscord();
  const { state, gateway } = server;
  const all = Array.from({ length: people }, (_, n) => server.people.named(`Person ${n}`));
  const waiting = createWaiting(expected);
  const acknowledged = createWaiting(/^$/);
  follow(state.shown, ({ kind, message }) => {
    if (kind !== "deleted" && !message.loading && message.interaction !== undefined)
      waiting.seen(message.interaction, `${message.content}${message.embeds[0]?.title ?? ""}`);
  });
  follow(server.calls as unknown as object[], () => {
    const id = acknowledging.exec(server.calls.at(-1)?.path ?? "")?.[1];
    if (id !== undefined) acknowledged.seen(id, "");
  });
  return {
    environment: {
      DISCORD_BOT_TOKEN: state.token,
      DISCORD_APPLICATION_ID: state.application,
      DISCORD_GUILD_ID: state.guild,
      DISCORD_API_URL: server.url,
    },
    accounts: all.map((one) => one.id),
    tell: async (person, amount) => {
      const from = all[person];
      if (!from) throw new Error("nobody there");
      const options = { amount: String(amount), client: "Acme", for: "the logo", on: "yesterday", mode: "bank" };
      const { id } = server.people.slash(from, server.people.directWith(from), ["income", "add"], options);
      const [repliedUs, acknowledgedUs] = await Promise.all([waiting.begin(id), acknowledged.begin(id)]);
      return { repliedUs, acknowledgedUs };
    },
    ready: async () => {
      await until(() => gateway.sessions().connected > 0);
      await until(() => state.commands.some((one) => one.name === "income"));
    },
    close: () => server.close(),
  };
}
