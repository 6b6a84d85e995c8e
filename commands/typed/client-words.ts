import type { Slots } from "../../src/call.ts";
import { clientFields, fieldsFrom } from "../../src/understand/fill/client-fields.ts";

/**
 * Reads a client and what is told of it, as typed behind a command's words: `Acme tier: gold, industry: printing`, `Globex
 * stage lead`. Null when no field is told.
 */
export function readClientFields(rest: string): Slots | null {
  const from = fieldsFrom(rest);
  const bare =
    /^(\S.*?)\s+(tier|position|industry|company|size|source|stage|website|linkedin|email|phone|owner|next step|satisfaction)\s+(\S.*)$/is;
  const [, name, field, value] = from < 0 ? (bare.exec(rest) ?? []) : [];
  const told = name && field && value ? `${field}: ${value}` : from < 0 ? "" : rest.slice(from);
  const client = (name ?? rest.slice(0, Math.max(0, from))).trim().replace(/[,;:]$/, "");
  const fields = Object.fromEntries(
    Object.entries(clientFields(told)).filter((field): field is [string, string] => field[1] !== undefined),
  );
  return client === "" || Object.keys(fields).length === 0 ? null : { client, ...fields };
}
