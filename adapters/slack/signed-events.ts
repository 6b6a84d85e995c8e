import { type App, isValidSlackRequest, type Receiver, type ReceiverEvent } from "@slack/bolt";
import type { Logger } from "pino";
import type { Clock } from "../../src/time/clock.ts";
import type { Hook } from "../../src/web/server.ts";
import { logNotTakenIn } from "./not-taken-in.ts";

/** Where Slack posts events, commands and interactions when there is no Socket Mode (INTERFACES: On the wire). */
export interface SignedEvents {
  readonly receiver: Receiver;
  readonly hook: Hook;
}

/** Slack's payloads are small; more than this was not sent by it. */
const longestBody = 2_000_000;

/** Takes what Slack posts on the shared web server: signed with the app's secret and not older than 5 minutes. */
export function createSignedEvents(given: {
  readonly signingSecret: string;
  readonly clock: Clock;
  readonly log: Logger;
}): SignedEvents {
  const { signingSecret, clock, log } = given;
  let app: App | null = null;

  const deliver = (body: ReceiverEvent["body"], headers: Headers): Promise<Response> =>
    new Promise((resolve) => {
      const retry = headers.get("x-slack-retry-num");
      const reason = headers.get("x-slack-retry-reason");
      const event: ReceiverEvent = {
        body,
        ack: async (answer) => resolve(acknowledgement(answer)),
        ...(retry === null ? {} : { retryNum: Number(retry) }),
        ...(reason === null ? {} : { retryReason: reason }),
      };
      const taken = app ? app.processEvent(event) : Promise.reject(new Error("not serving"));
      taken.then(
        () => resolve(acknowledgement(undefined)),
        (error: unknown) => {
          if (app) logNotTakenIn(log, error);
          resolve(new Response(null, { status: 503 }));
        },
      );
    });

  return {
    receiver: {
      init: (given) => {
        app = given;
      },
      start: async () => undefined,
      stop: async () => {
        app = null;
      },
    },
    hook: {
      path: "/slack/events",
      handle: async (request) => {
        if (Number(request.headers.get("content-length") ?? 0) > longestBody)
          return new Response(null, { status: 413 });
        const text = await request.text();
        if (!isSigned(text, request.headers, signingSecret, clock)) {
          log.warn({ platform: "slack" }, "a request without Slack's signature was refused");
          return new Response(null, { status: 401 });
        }
        const body = readBody(text, request.headers.get("content-type") ?? "");
        if (body === null) return new Response(null, { status: 400 });
        if (body.type === "url_verification") return Response.json({ challenge: body.challenge });
        if (body.ssl_check !== undefined) return new Response(null, { status: 200 });
        return deliver(body, request.headers);
      },
    },
  };
}

function isSigned(body: string, headers: Headers, signingSecret: string, clock: Clock): boolean {
  const signature = headers.get("x-slack-signature") ?? "";
  const timestamp = Number(headers.get("x-slack-request-timestamp") ?? Number.NaN);
  if (!Number.isInteger(timestamp)) return false;
  return isValidSlackRequest({
    signingSecret,
    body,
    headers: { "x-slack-signature": signature, "x-slack-request-timestamp": timestamp },
    nowMilliseconds: clock.now().getTime(),
  });
}

/** Events come as JSON; commands and interactions as a form, the latter with their JSON in `payload`. */
function readBody(text: string, type: string): ReceiverEvent["body"] | null {
  const json = type.startsWith("application/x-www-form-urlencoded") ? null : text;
  try {
    if (json !== null) return JSON.parse(json);
    const form = Object.fromEntries(new URLSearchParams(text));
    return form.payload === undefined ? form : JSON.parse(form.payload);
  } catch {
    return null;
  }
}

function acknowledgement(answer: unknown): Response {
  if (answer === undefined || answer === "") return new Response(null, { status: 200 });
  return typeof answer === "string" ? new Response(answer) : Response.json(answer);
}
