import { builtInsCalled } from "../built-in-names.ts";
import { nameKey } from "../name-key.ts";

/** Where clients come from, as the books spell it (SPEC 3); a workspace may have sources of its own besides. */
export const sources = [
  "referral",
  "Google",
  "social media",
  "yard sign",
  "vehicle wrap",
  "website",
  "repeat",
  "other",
] as const;

/** A source as the books spell it: a known one however it was typed (`GOOGLE`, `social_media`), else the text itself. */
export function spellSource(text: string): string {
  const key = nameKey(text);
  const [called] = builtInsCalled("source", text);
  return sources.find((known) => nameKey(known) === key) ?? called ?? text.trim().replace(/\s+/g, " ");
}
