import { builtInsRead } from "../../built-in-names.ts";
import type { NamedOrNew } from "../../named.ts";
import type { Option } from "../command.ts";
import { namedOrNew } from "./named.ts";

/** A category of the workspace's own list, one that everybody knows and it has not used yet (LANGUAGE: category), or a new one when the person confirms it. */
export function category(describe: string): Option<NamedOrNew> {
  const own = namedOrNew("category", describe);
  return {
    ...own,
    read: async (text, scope) => {
      const reading = await own.read(text, scope);
      const [called] = builtInsRead("category", text);
      return "problem" in reading && called !== undefined ? { value: { create: called } } : reading;
    },
  };
}
