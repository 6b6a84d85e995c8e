import { webApi } from "@slack/bolt";
import type { Logger } from "pino";
import type { SlackConfig } from "../../src/config.ts";
import { TokenRefused } from "../../src/outbox/platform.ts";
import { libraryLog } from "./library-log.ts";
import { codeOf, refusesToken } from "./problem.ts";

/** A Slack workspace in which the bot is installed. */
export interface Workspace {
  readonly team: string;
  readonly client: webApi.WebClient;
  /** The bot's own account there. */
  readonly self: string;
}

/** The workspaces that there are tokens for. */
export interface Workspaces {
  /** Asks Slack what the tokens are for. Rejects with a `TokenRefused` when it accepts none of them. */
  connect(): Promise<void>;
  /** The workspace with that id, or the only one there is; undefined before it is known, and when its token is refused. */
  of(team: string | null | undefined): Workspace | undefined;
  /** Whether Slack has said what the tokens are for. */
  areKnown(): boolean;
  /** The workspaces that can be reached. */
  all(): readonly Workspace[];
  /** Notes that Slack refuses the token of a workspace from now on. */
  lose(team: string): void;
}

const callTimeoutMs = 15_000;

/** What every call of Slack's library is made with: it neither repeats nor waits by itself, which is the courier's to do. */
export function clientOptions(
  config: SlackConfig,
  log: Logger,
  fetch: typeof globalThis.fetch,
): webApi.WebClientOptions {
  return {
    ...(config.apiUrl === undefined ? {} : { slackApiUrl: config.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: callTimeoutMs,
    logger: libraryLog(log),
    fetch: fetch as NonNullable<webApi.WebClientOptions["fetch"]>,
  };
}

/** Several tokens, parted by commas, are those of one app in several workspaces. */
export function createWorkspaces(config: SlackConfig, log: Logger, options: webApi.WebClientOptions): Workspaces {
  const tokens = config.token.split(",").map((one) => one.trim());
  const clients = tokens.filter((one) => one !== "").map((token) => new webApi.WebClient(token, { ...options }));
  const refused = new Set<webApi.WebClient>();
  let known: readonly Workspace[] = [];
  let asked = false;

  const identify = async (client: webApi.WebClient): Promise<Workspace | null> => {
    try {
      const { team_id: team = "", user_id: self = "" } = await client.auth.test();
      refused.delete(client);
      return { team, client, self };
    } catch (error) {
      if (!refusesToken(error)) throw error;
      if (!refused.has(client)) log.error({ platform: "slack", code: codeOf(error) }, "Slack refuses a bot token");
      refused.add(client);
      return null;
    }
  };
  return {
    connect: async () => {
      const found = await Promise.all(clients.map(identify));
      known = found.filter((one) => one !== null);
      asked = true;
      if (known.length === 0) throw new TokenRefused("Slack refuses SLACK_BOT_TOKEN");
    },
    of: (team) => known.find((one) => one.team === team) ?? (clients.length === 1 ? known[0] : undefined),
    areKnown: () => asked,
    all: () => known,
    lose: (team) => {
      const lost = clients.length === 1 ? known : known.filter((one) => one.team === team);
      if (lost.length > 0) log.error({ platform: "slack" }, "Slack refuses the bot token from now on");
      known = known.filter((one) => !lost.includes(one));
    },
  };
}
