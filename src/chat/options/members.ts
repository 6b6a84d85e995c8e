import type { Named } from "../../named.ts";
import type { Option } from "../command.ts";
import { named } from "./named.ts";

const own = new Set(["me", "myself", "mine"]);

/** A member by name, or `me`. */
export function member(describe: string): Option<Named> {
  const byName = named("member", describe);
  return {
    ...byName,
    read: (text, scope) =>
      own.has(text.trim().toLowerCase())
        ? { value: { id: scope.person.id, name: scope.person.name } }
        : byName.read(text.trim().replace(/^@/, ""), scope),
  };
}

/** Members by name, parted by commas or "and". */
export function members(describe: string): Option<readonly Named[]> {
  const { among: _among, ...one } = member(describe);
  return {
    ...one,
    read: async (text, scope) => {
      const read: Named[] = [];
      for (const part of text.split(/\s*(?:,|;|&|\band\b)\s*/).filter((each) => each !== "")) {
        const reading = await one.read(part, scope);
        if ("problem" in reading) return reading;
        read.push(reading.value);
      }
      return { value: read };
    },
  };
}
