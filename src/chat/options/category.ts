import type { NamedOrNew } from "../../named.ts";
import type { Option } from "../command.ts";
import { namedOrNew } from "./named.ts";

/** Categories of expenses that everybody knows: the first use of one adds it to the workspace (LANGUAGE: category). */
const wellKnownCategories = [
  "software",
  "hosting",
  "travel",
  "meals",
  "office",
  "equipment",
  "contractor",
  "marketing",
  "rent",
  "insurance",
  "fees",
  "education",
  "phone",
  "utilities",
  "taxes",
  "shipping",
  "other",
];

/** A category of the workspace's own list, a well-known one it has not used yet, or a new one when the person confirms it. */
export function category(describe: string): Option<NamedOrNew> {
  const own = namedOrNew("category", describe);
  return {
    ...own,
    read: async (text, scope) => {
      const reading = await own.read(text, scope);
      const wellKnown = text.trim().toLowerCase();
      return "problem" in reading && wellKnownCategories.includes(wellKnown)
        ? { value: { create: wellKnown } }
        : reading;
    },
  };
}
