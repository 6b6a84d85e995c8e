import { GrammyError, HttpError } from "grammy";
import { Never, NotNow } from "../../src/outbox/platform.ts";

/** What Telegram's refusal of a call means for the message that was to be shown; anything but a refusal is thrown on as it is. */
export function problemOf(error: unknown): unknown {
  if (error instanceof HttpError) return new NotNow("telegram can't be reached");
  if (!(error instanceof GrammyError)) return error;
  const { error_code: code, parameters } = error;
  if (code === 429) return new NotNow("429", (parameters.retry_after ?? 1) * 1_000);
  if (code === 401 || code === 404) return new NotNow(`${code}`, waitForTokenMs);
  return code >= 500 ? new NotNow(`${code}`) : new Never(reasonOf(error), { closed: code === 403 });
}

const waitForTokenMs = 60_000;

/** Whether the token is not one that Telegram knows. */
export function refusesToken(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

/** How long to wait, in milliseconds, before the same is tried again: as Telegram asked, and long for a token; null when that is free. */
export function waitAskedFor(error: unknown): number | null {
  if (refusesToken(error)) return waitForTokenMs;
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return seconds === undefined ? null : seconds * 1_000;
}

/** Whether the bot may not write to that person: they never opened a chat with it, or blocked it. */
export function isClosedToBot(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}

/** Whether the bot may read there and not write: a topic that is closed, a group in which it has no right to. */
export function isBarred(error: unknown): boolean {
  return says(error, "topic_closed", "not enough rights", "have no rights", "chat_write_forbidden");
}

/** Whether a refusal says this: `message is not modified`. */
export function says(error: unknown, ...phrases: readonly string[]): boolean {
  return error instanceof GrammyError && phrases.some((phrase) => error.description.toLowerCase().includes(phrase));
}

/** The chat that a group became when it was made a supergroup; null for any other refusal. */
export function movedTo(error: unknown): number | null {
  return error instanceof GrammyError ? (error.parameters.migrate_to_chat_id ?? null) : null;
}

/** A reason for the log: the description without what it may quote of the message. */
function reasonOf({ error_code: code, description }: GrammyError): string {
  return `${code} ${description.split(":")[1]?.trim() ?? ""}`.trim();
}
