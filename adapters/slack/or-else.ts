import type { Logger } from "pino";
import { kindOf } from "../../src/errors.ts";

/** What some work comes to, or something else where it fails, which is logged without what the error says. */
export function orElse<T, O>(log: Logger, work: Promise<T>, otherwise: O, failure: string): Promise<T | O> {
  return work.catch((error: unknown) => {
    log.warn({ platform: "slack", type: kindOf(error) }, failure);
    return otherwise;
  });
}
