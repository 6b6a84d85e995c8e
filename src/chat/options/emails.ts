import { readEmail } from "../../clients/contact-keys.ts";
import type { Option } from "../command.ts";

/** One email address or several, with commas or blanks between them. */
export function emails(describe: string): Option<readonly string[]> {
  return {
    kind: "emails",
    describe,
    required: true,
    read: (text, scope) => {
      const typed = text.split(/[\s,;]+/).filter((part) => part !== "");
      const bad = typed.find((part) => readEmail(part) === null);
      if (bad !== undefined || typed.length === 0) return { problem: scope.say.clients.badEmail(bad ?? text) };
      return { value: typed.flatMap((part) => readEmail(part) ?? []) };
    },
  };
}
