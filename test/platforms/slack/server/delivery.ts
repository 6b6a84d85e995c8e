import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { WebSocket } from "ws";
import type { Json, State } from "./state.ts";

/** How something reaches the bot: events are brought again when they are not acknowledged, the others are not. */
export interface Envelope {
  readonly type: "events_api" | "slash_commands" | "interactive";
  readonly payload: Json;
}

/** How a delivery ended. */
export interface Delivered {
  readonly acknowledged: boolean;
  /** How long the bot took, in milliseconds. */
  readonly tookMs: number;
  /** What it acknowledged with. */
  readonly answer: Json | null;
  readonly tries: number;
}

/** Brings events, commands and interactions to the bot: over its sockets, or posted to an address and signed. */
export interface Delivery {
  bring(envelope: Envelope): Promise<Delivered>;
  /** Posts from now on to that address instead of using sockets. */
  postTo(url: string): void;
  /** Resolves when nothing is on its way any more. */
  idle(): Promise<void>;
  /** How often each delivery took to be acknowledged, in milliseconds. */
  readonly acknowledgements: number[];
  /** How long Slack waits between tries. */
  retryAfterMs: readonly number[];
  ticket(): string;
  add(socket: WebSocket): void;
  remove(socket: WebSocket): void;
  acknowledge(frame: Json): void;
  stop(): void;
}

const waitsMs = 3_000;

export function createDelivery(state: State): Delivery {
  const open = new Set<WebSocket>();
  const waiting = new Map<string, (answer: Json | null) => void>();
  const underWay = new Set<Promise<unknown>>();
  let stopped = false;
  let address: string | null = null;
  let turn = 0;

  const overSocket = async (envelope: Envelope, tried: number): Promise<Json | null | "none"> => {
    const sockets = [...open];
    const socket = sockets[turn++ % Math.max(sockets.length, 1)];
    if (!socket) return "none";
    const id = state.ids.next("envelope-");
    const answered = new Promise<Json | null>((resolve) => waiting.set(id, resolve));
    socket.send(
      JSON.stringify({
        envelope_id: id,
        ...envelope,
        accepts_response_payload: envelope.type !== "events_api",
        ...(envelope.type === "events_api" ? { retry_attempt: tried, retry_reason: tried > 0 ? "timeout" : "" } : {}),
      }),
    );
    return Promise.race([answered, sleep(waitsMs, "none" as const, { ref: false })]);
  };

  const posted = async (url: string, { type, payload }: Envelope, tried: number): Promise<Json | null | "none"> => {
    const [kind, body] = bodyOf(type, payload);
    const timestamp = String(Math.floor(state.clock.now().getTime() / 1_000));
    const signature = createHmac("sha256", state.signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
    const response = await fetch(url, {
      method: "POST",
      body,
      headers: {
        "content-type": kind,
        "x-slack-request-timestamp": timestamp,
        "x-slack-signature": `v0=${signature}`,
        ...(tried > 0 ? { "x-slack-retry-num": String(tried), "x-slack-retry-reason": "http_timeout" } : {}),
      },
      signal: AbortSignal.timeout(waitsMs),
    }).catch(() => null);
    if (!response?.ok) return "none";
    const text = await response.text();
    return text === "" ? null : (JSON.parse(text) as Json);
  };

  const bring = async (envelope: Envelope): Promise<Delivered> => {
    const delays = envelope.type === "events_api" ? delivery.retryAfterMs : [];
    let tookMs = 0;
    for (let tried = 0; ; tried++) {
      const from = performance.now();
      const answer = await (address === null ? overSocket(envelope, tried) : posted(address, envelope, tried)).catch(
        () => "none" as const,
      );
      tookMs = performance.now() - from;
      if (answer !== "none") {
        delivery.acknowledgements.push(tookMs);
        return { acknowledged: true, tookMs, answer, tries: tried + 1 };
      }
      const delay = delays[tried];
      if (delay === undefined || stopped) return { acknowledged: false, tookMs, answer: null, tries: tried + 1 };
      await sleep(delay);
    }
  };

  const delivery: Delivery = {
    bring: (envelope) => {
      const work = bring(envelope);
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
      return work;
    },
    postTo: (url) => {
      address = url;
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    acknowledgements: [],
    retryAfterMs: [20, 100, 500, 1_000, 2_000],
    ticket: () => state.ids.next("ticket"),
    add: (socket) => open.add(socket),
    remove: (socket) => open.delete(socket),
    acknowledge: (frame) => {
      const id = String(frame.envelope_id);
      waiting.get(id)?.((frame.payload as Json | undefined) ?? null);
      waiting.delete(id);
    },
    stop: () => {
      stopped = true;
    },
  };
  return delivery;
}

function bodyOf(type: Envelope["type"], payload: Json): readonly [type: string, body: string] {
  if (type === "events_api") return ["application/json", JSON.stringify(payload)];
  const form =
    type === "slash_commands"
      ? Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]))
      : { payload: JSON.stringify(payload) };
  return ["application/x-www-form-urlencoded", new URLSearchParams(form).toString()];
}
