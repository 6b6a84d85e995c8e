import type { Logger } from "pino";
import { kindOf, placesOf } from "../../src/errors.ts";

/** Why an event was not taken in though nothing is wrong with it; Slack is not told that it arrived, and brings it again. */
export class ComesAgain extends Error {
  override readonly name = "ComesAgain";
}

/** Says in the log why an event was not acknowledged: what will come right by itself is told apart from a fault. */
export function logNotTakenIn(log: Logger, error: unknown): void {
  const cause = error instanceof Error && "original" in error ? error.original : error;
  if (cause instanceof ComesAgain) log.warn({ platform: "slack" }, `${cause.message}; Slack brings it again`);
  else
    log.error(
      { platform: "slack", err: { type: kindOf(cause), stack: placesOf(cause) } },
      "an event could not be taken in",
    );
}
