import { readZone } from "../../workspace/settings.ts";
import type { Option } from "../command.ts";

/** An IANA time zone, by its name or its city. */
export function zone(describe: string): Option<string> {
  return {
    kind: "zone",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readZone(text);
      return value ? { value } : { problem: scope.say.settings.badZone(text) };
    },
    suggest: (typed) =>
      Intl.supportedValuesOf("timeZone")
        .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
        .slice(0, 25),
  };
}
