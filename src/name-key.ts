import { fold } from "./fold.ts";

/** A name as the books compare it: without case, accents and punctuation, `&` as "and". */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
