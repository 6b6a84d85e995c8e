import { readPhone } from "../../clients/contact-keys.ts";
import type { Option } from "../command.ts";

/** One phone number or several, with commas between them. */
export function phones(describe: string): Option<readonly string[]> {
  return {
    kind: "phones",
    describe,
    required: true,
    read: (text, scope) => {
      const typed = text.split(/[,;\n]/).flatMap((part) => part.trim() || []);
      const bad = typed.find((part) => readPhone(part) === null);
      if (bad !== undefined || typed.length === 0) return { problem: scope.say.clients.badPhone(bad ?? text) };
      return { value: typed.flatMap((part) => readPhone(part) ?? []) };
    },
  };
}
