import { setTimeout as sleep } from "node:timers/promises";
import type { Receiver, webApi } from "@slack/bolt";
import type { Logger } from "pino";
import type { SlackConfig } from "../../src/config.ts";
import { createConnectionNote } from "../../src/outbox/connection-note.ts";
import { keepTrying } from "../../src/outbox/keep-trying.ts";
import { type Connection, TokenRefused } from "../../src/outbox/platform.ts";
import type { Clock } from "../../src/time/clock.ts";
import type { Hook } from "../../src/web/server.ts";
import { waitAskedFor } from "./problem.ts";
import type { Reach } from "./reach.ts";
import { createSignedEvents } from "./signed-events.ts";
import { createSocket } from "./socket.ts";
import type { Workspaces } from "./workspaces.ts";

/** How events come from Slack, and whether they can. */
export interface SlackConnection {
  /** What Bolt's app is made with. */
  readonly receiver: Receiver;
  readonly hooks: readonly Hook[];
  /** Connects; resolves too when Slack is away, and goes on trying. Rejects with a `TokenRefused`. */
  start(): Promise<void>;
  /** Takes no more events. */
  stop(): Promise<void>;
  now(): Connection;
  /** Notes that Slack refuses the token of a workspace; it is asked now and then whether it still does. */
  lose(team: string): void;
}

export interface ConnectionParts {
  readonly workspaces: Workspaces;
  readonly reach: Reach;
  readonly options: webApi.WebClientOptions;
  readonly clock: Clock;
  readonly log: Logger;
}

/** A way for events to come in. */
interface Line {
  readonly receiver: Receiver;
  readonly hooks: readonly Hook[];
  start(): Promise<void>;
  stop(): Promise<void>;
  isOpen(): boolean;
}

/** Start does not wait longer than this for Slack. */
const startsWithinMs = 5_000;
const waitForTokenMs = 60_000;
const firstWaitMs = 250;

/** The connection to Slack, not yet opened. */
export function createConnection(config: SlackConfig, parts: ConnectionParts): SlackConnection {
  const { workspaces, reach, clock, log } = parts;
  const stopping = new AbortController();
  const connection = createConnectionNote("slack", clock, log);
  const note = () => connection.set(!stopping.signal.aborted && line.isOpen() && workspaces.all().length > 0);
  const line = config.appToken === undefined ? postedLine(config, parts) : socketLine(config.appToken, parts, note);

  let asking = false;
  const askAgain = async () => {
    if (asking) return;
    asking = true;
    const onFailure = (error: unknown) => (error instanceof TokenRefused ? waitForTokenMs : waitAskedFor(error));
    await keepTrying(workspaces.connect, { stopping: stopping.signal, onFailure, firstWaitMs });
    asking = false;
    note();
  };
  reach.watch(() => {
    note();
    if (!reach.isReached()) void askAgain();
  });

  const begin = async () => {
    try {
      await workspaces.connect();
    } catch (error) {
      if (error instanceof TokenRefused) throw error;
      log.warn({ platform: "slack" }, "Slack can't be reached; trying again");
      void askAgain();
    }
    await line.start();
    note();
  };

  return {
    receiver: line.receiver,
    hooks: line.hooks,
    start: async () => {
      const begun = begin();
      const first = await Promise.race([begun, sleep(startsWithinMs, "later" as const, { ref: false })]);
      if (first === "later") begun.catch((error: unknown) => logRefusal(log, error));
    },
    stop: async () => {
      stopping.abort();
      await line.stop();
      note();
    },
    now: connection.now,
    lose: (team) => {
      workspaces.lose(team);
      note();
      void askAgain();
    },
  };
}

function logRefusal(log: Logger, error: unknown): void {
  const why = error instanceof TokenRefused ? error.message : "an error of the program";
  log.error({ platform: "slack" }, `slack is not served: ${why}`);
}

function socketLine(appToken: string, { options, log }: ConnectionParts, onChange: () => void): Line {
  return { ...createSocket({ appToken, options, log, onChange }), hooks: [] };
}

/** Slack posts events where its app says; nothing is connected for that, but Slack has to be there to answer to. */
function postedLine({ signingSecret = "" }: SlackConfig, { reach, clock, log }: ConnectionParts): Line {
  const { receiver, hook } = createSignedEvents({ signingSecret, clock, log });
  return {
    receiver,
    hooks: [hook],
    start: async () => undefined,
    stop: async () => {
      await receiver.stop();
    },
    isOpen: reach.isReached,
  };
}
