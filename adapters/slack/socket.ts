import { setTimeout as sleep } from "node:timers/promises";
import { SocketModeReceiver, type webApi } from "@slack/bolt";
import type { Logger } from "pino";
import { keepTrying } from "../../src/outbox/keep-trying.ts";
import { TokenRefused } from "../../src/outbox/platform.ts";
import { libraryLog } from "./library-log.ts";
import { logNotTakenIn } from "./not-taken-in.ts";
import { codeOf, refusesToken, waitAskedFor } from "./problem.ts";

/** The connection over which Slack brings events in Socket Mode. */
export interface Socket {
  /** What Bolt's app is made with. */
  readonly receiver: SocketModeReceiver;
  /** Connects, and connects again whenever the connection is lost. Rejects with a `TokenRefused`. */
  start(): Promise<void>;
  stop(): Promise<void>;
  isOpen(): boolean;
}

export interface SocketParts {
  readonly appToken: string;
  readonly options: webApi.WebClientOptions;
  readonly log: Logger;
  /** The connection was made, or is lost. */
  readonly onChange: () => void;
}

const connectsWithinMs = 15_000;
const closesWithinMs = 2_000;
const waitForTokenMs = 60_000;
/** Slack pings a connection that lives; one that is dead is given up after this. */
const silentForMs = 30_000;
const firstWaitMs = 250;

/**
 * The library reconnects slowly, and an outage while it does ends the process with an error that nobody catches: so it is
 * told not to, and connected from here.
 */
export function createSocket({ appToken, options, log, onChange }: SocketParts): Socket {
  const stopping = new AbortController();
  let open = false;
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    serverPingTimeout: silentForMs,
    logger: libraryLog(log),
    installerOptions: { clientOptions: { ...options } },
    // What was not taken in is not acknowledged, and Slack brings it again.
    processEventErrorHandler: async ({ error }) => {
      logNotTakenIn(log, error);
      return false;
    },
  });
  const { client } = receiver;

  const note = (now: boolean) => {
    if (open === now) return;
    open = now;
    onChange();
  };

  const connect = async () => {
    const timer = new AbortController();
    const late = sleep(connectsWithinMs, "late" as const, { signal: timer.signal }).catch(() => "late" as const);
    const connected = client.start();
    const first = await Promise.race([connected, late]).finally(() => timer.abort());
    // What has connected too late to be of use would keep the process from ending.
    if (first !== "late") return stopping.signal.aborted ? void client.disconnect() : note(true);
    connected.catch(() => undefined);
    void client.disconnect();
    throw new Error("Slack did not say hello");
  };

  const keepConnecting = () =>
    keepTrying(connect, {
      stopping: stopping.signal,
      onFailure: (error, failures) => {
        const refused = refusesToken(error);
        if (failures === 1 && refused)
          log.error({ platform: "slack", code: codeOf(error) }, "Slack refuses the app token");
        if (failures === 1 && !refused) log.warn({ platform: "slack" }, "Slack can't be reached; trying again");
        return refused ? waitForTokenMs : waitAskedFor(error);
      },
      firstWaitMs,
    });

  client.on("disconnected", () => {
    if (!open) return;
    note(false);
    if (!stopping.signal.aborted) void keepConnecting();
  });

  return {
    receiver,
    start: async () => {
      try {
        await connect();
      } catch (error) {
        if (refusesToken(error)) throw new TokenRefused("Slack refuses SLACK_APP_TOKEN");
        void keepConnecting();
      }
    },
    stop: async () => {
      stopping.abort();
      if (open) await Promise.race([client.disconnect(), sleep(closesWithinMs, undefined, { ref: false })]);
      note(false);
    },
    isOpen: () => open,
  };
}
