import { systemClock } from "../../../src/time/clock.ts";
import { createPeople } from "../../platforms/slack/server/people.ts";
import { startSlack } from "../../platforms/slack/server/slack-server.ts";
import { createWaiting, follow, type Line, sentence, until } from "./line.ts";

/** Slack by Socket Mode, in direct messages: the acknowledgement is that of the event. */
export async function slackLine(people: number, expected: RegExp): Promise<Line> {
  const server = await startSlack(systemClock);
  const { state, delivery } = server;
  const crowd = createPeople(state, delivery);
  const all = Array.from({ length: people }, (_, n) => crowd.named(`person${n}`));
  const waiting = createWaiting(expected);
  follow(state.seen, (one) => {
    if (one.kind === "posted" && one.message.user === state.bot) waiting.seen(one.message.channel, one.message.text);
  });
  return {
    environment: {
      SLACK_BOT_TOKEN: state.botToken,
      SLACK_APP_TOKEN: state.appToken,
      SLACK_API_URL: server.apiUrl,
    },
    accounts: all.map((one) => `${state.team}/${one.id}`),
    tell: async (person, amount) => {
      const from = all[person];
      if (!from) throw new Error("nobody there");
      const channel = crowd.direct(from);
      const replied = waiting.begin(channel.id);
      const { delivered } = crowd.say(from, channel, sentence(amount));
      const [{ tookMs }, repliedUs] = await Promise.all([delivered, replied]);
      return { repliedUs, acknowledgedUs: tookMs * 1_000 };
    },
    ready: async () => {
      const anybody = all[0];
      if (!anybody) throw new Error("nobody there");
      await until(() => state.calls.some((call) => call.method === "apps.connections.open"));
      while (!(await crowd.openHome(anybody)).acknowledged);
    },
    close: () => server.close(),
  };
}
