import type { Option } from "../command.ts";
import { text } from "./text.ts";

const known: ReadonlyMap<string, string> = new Map([
  ["hourly", "hourly"],
  ["hour", "hourly"],
  ["per hour", "hourly"],
  ["an hour", "hourly"],
  ["fixed", "fixed"],
  ["flat", "fixed"],
  ["flat rate", "fixed"],
]);

/** How a service is priced: `hourly`, `fixed`, or a unit of one's own as typed. */
export function pricing(describe: string): Option<string> {
  const own = text(describe);
  return {
    ...own,
    read: (typed, scope) => {
      const word = known.get(typed.trim().toLowerCase());
      return word ? { value: word } : own.read(typed, scope);
    },
    suggest: (typed) => ["hourly", "fixed"].filter((one) => one.startsWith(typed.toLowerCase())),
  };
}
