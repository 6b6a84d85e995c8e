import { systemClock } from "../../src/time/clock.ts";
import { startDiscord } from "../platforms/discord/server/discord-server.ts";
import { createPeople } from "../platforms/slack/server/people.ts";
import { startSlack } from "../platforms/slack/server/slack-server.ts";
import { startBotApi } from "../platforms/telegram/bot-api.ts";
import { meet, say } from "../platforms/telegram/people.ts";

/** Something the bot posted, and where. */
export interface Posted {
  readonly place: string;
  readonly text: string;
}

/** A local platform with some people at it. */
export interface PeopleAt {
  /** How the bot finds the platform. */
  readonly environment: Readonly<Record<string, string>>;
  readonly accounts: readonly string[];
  /** The first of them writes to the bot. */
  say(text: string): void;
  /** How many calls the bot has made. */
  calls(): number;
  /** Whether the platform brings what is said, now or later. */
  hears(): boolean;
  /** Everything the bot has posted, in order. */
  posted(): readonly Posted[];
  close(): Promise<void>;
}

/** Each platform, with so many people who can be written to. */
export const peopleAt = {
  telegram: async (count: number): Promise<PeopleAt> => {
    const api = await startBotApi();
    const { world } = api;
    const people = Array.from({ length: count }, (_, n) => meet(world, { id: 1_000 + n, first_name: `Person ${n}` }));
    return {
      environment: { TELEGRAM_BOT_TOKEN: world.token, TELEGRAM_API_ROOT: api.url },
      accounts: people.map((one) => String(one.id)),
      say: (text) => {
        const [first] = people;
        if (first) say(world, first, first.chat, text);
      },
      calls: () => api.calls.length,
      hears: () => true,
      posted: () =>
        world.seen.flatMap((one) =>
          one.kind === "sent" && one.message.from.is_bot
            ? [{ place: String(one.chat), text: one.message.text ?? "" }]
            : [],
        ),
      close: () => api.close(),
    };
  },
  slack: async (count: number): Promise<PeopleAt> => {
    const server = await startSlack(systemClock);
    const { state } = server;
    server.delivery.retryAfterMs = Array.from({ length: 10_000 }, () => 100);
    const crowd = createPeople(state, server.delivery);
    const people = Array.from({ length: count }, (_, n) => crowd.named(`person${n}`));
    return {
      environment: {
        SLACK_BOT_TOKEN: state.botToken,
        SLACK_APP_TOKEN: state.appToken,
        SLACK_API_URL: server.apiUrl,
      },
      accounts: people.map((one) => `${state.team}/${one.id}`),
      say: (text) => {
        const [first] = people;
        if (first) crowd.say(first, crowd.direct(first), text);
      },
      calls: () => state.calls.length,
      hears: () => true,
      posted: () =>
        state.seen.flatMap((one) =>
          one.kind === "posted" && one.message.user === state.bot
            ? [{ place: one.message.channel, text: one.message.text }]
            : [],
        ),
      close: () => server.close(),
    };
  },
  discord: async (count: number): Promise<PeopleAt> => {
    const server = await startDiscord();
    const people = Array.from({ length: count }, (_, n) => server.people.named(`person${n}`));
    return {
      environment: { DISCORD_BOT_TOKEN: server.state.token, DISCORD_API_URL: server.url },
      accounts: people.map((one) => one.id),
      say: (text) => {
        const [first] = people;
        if (first) server.people.post(first, server.people.directWith(first), { content: text });
      },
      calls: () => server.calls.length,
      hears: () => server.gateway.sessions().connected > 0,
      posted: () =>
        [...server.state.messages.values()]
          .filter((one) => one.author.bot)
          .map((one) => ({ place: one.channel, text: one.content })),
      close: () => server.close(),
    };
  },
} as const;

export type PlatformAt = keyof typeof peopleAt;
