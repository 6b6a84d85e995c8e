import type { Named } from "../../named.ts";
import type { Option } from "../command.ts";
import { named } from "./named.ts";

/** Members named where somebody is none of them. */
const mostNamed = 12;

const own = new Set(["me", "myself", "mine"]);

/** A member by name, or `me`. */
export function member(describe: string): Option<Named> {
  const byName = named("member", describe);
  return {
    ...byName,
    read: async (text, scope) => {
      if (own.has(text.trim().toLowerCase())) return { value: { id: scope.person.id, name: scope.person.name } };
      const reading = await byName.read(text.trim().replace(/^@/, ""), scope);
      if (!("problem" in reading) || reading.choices?.length) return reading;
      const all = scope.names.startingWith("member", "", mostNamed).map(({ name }) => name);
      return { ...reading, problem: scope.say.problems.noMember(text, all) };
    },
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
