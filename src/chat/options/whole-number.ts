import type { Option } from "../command.ts";

/** A whole number between two others, both included. */
export function wholeNumber(describe: string, from: number, to: number): Option<number> {
  return {
    kind: "number",
    describe,
    required: true,
    read: (text, scope) => {
      const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
      return value >= from && value <= to ? { value } : { problem: scope.say.clients.badWhole(text, from, to) };
    },
  };
}
