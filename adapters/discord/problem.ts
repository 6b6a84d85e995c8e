import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { Never, NotNow, TokenRefused } from "../../src/outbox/platform.ts";

/** The answers of Discord that mean something to us, by its own numbers. */
export const codes = {
  unknownChannel: 10_003,
  unknownMessage: 10_008,
  unknownWebhook: 10_015,
  unknownInteraction: 10_062,
  openingDirectMessagesTooFast: 40_003,
  alreadyAcknowledged: 40_060,
  missingAccess: 50_001,
  notOurMessage: 50_005,
  cannotMessageUser: 50_007,
  missingPermissions: 50_013,
  invalidWebhookToken: 50_027,
  threadArchived: 50_083,
  threadLocked: 160_005,
} as const;

/** Discord's own number of a problem; undefined when it did not give one. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined;
}

/** Whether Discord refused with one of those codes. */
export function isOneOf(error: unknown, ...some: readonly (keyof typeof codes)[]): boolean {
  const code = codeOf(error);
  return code !== undefined && some.some((name) => codes[name] === code);
}

/** The interaction's token is no longer good, or Discord never knew it: the answer has to go as a plain message. */
export function isOver(error: unknown): boolean {
  return isOneOf(error, "unknownInteraction", "unknownWebhook", "unknownMessage", "invalidWebhookToken");
}

/** The bot may not write in that channel, or nobody may in that thread any more. */
export function isShutOut(error: unknown): boolean {
  return isOneOf(error, "missingAccess", "missingPermissions", "threadArchived", "threadLocked");
}

/** A problem of the library as the courier understands it. */
export function deliveryProblem(error: unknown): unknown {
  if (error instanceof RateLimitError)
    return new NotNow("429", Math.max(error.retryAfter, error.sublimitTimeout, error.timeToReset, 100));
  if (error instanceof HTTPError) return new NotNow(String(error.status));
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return new TokenRefused("Discord refuses the token");
    if (codeOf(error) === codes.openingDirectMessagesTooFast) return new NotNow(String(error.code), 60_000);
    return new Never(`${error.status} ${error.code}`, { closed: isOneOf(error, "cannotMessageUser") });
  }
  if (error instanceof TypeError || !(error instanceof Error)) return error;
  if (isOfNetwork(error)) return new NotNow(networkCodeOf(error));
  return error;
}

/** Connections that break or can't be made come as errors of the network library or of the system. */
function isOfNetwork(error: Error): boolean {
  return error.name === "AbortError" || error.name === "TimeoutError" || networkCodeOf(error) !== error.name;
}

function networkCodeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
