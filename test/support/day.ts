import { type Day, readIsoDay } from "../../src/time/day.ts";

/** A calendar day written out; throws when there is no such day. */
export function day(text: string): Day {
  const read = readIsoDay(text);
  if (!read) throw new Error(`no such day: ${text}`);
  return read;
}
