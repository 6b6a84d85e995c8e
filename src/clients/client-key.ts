import { editDistance, slipsAllowed } from "../understand/names/edit-distance.ts";
import { nameWords } from "../understand/names/name-key.ts";

/** A client's name as the books compare and sort it: lower case, no accents, signs or legal form (`Kim & Park LLC` is `kim park`). */
export function clientKey(name: string): string {
  return nameWords(name).join(" ") || name.trim().toLowerCase();
}

const digitsOf = (key: string) => key.replace(/\D+/g, " ").trim();

/**
 * Whether two names are nearly the same (SPEC 3): equal as keys, or but for blanks, or a slip or two of the finger apart.
 * Names that count (`Studio 1`, `Studio 2`) are different ones.
 */
export function nearlySameName(a: string, b: string): boolean {
  const [one, other] = [clientKey(a), clientKey(b)];
  if (one.replaceAll(" ", "") === other.replaceAll(" ", "")) return true;
  if (digitsOf(one) !== digitsOf(other)) return false;
  const slips = slipsAllowed(Math.min(one.length, other.length));
  return editDistance(one, other, slips) <= slips;
}
