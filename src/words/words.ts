import { english } from "./en/say/english.ts";

/** Every sentence shown to people; English defines what is complete, another language satisfies the type. */
export type Say = typeof english;

/** The sentences of the person's language; English where the language has none yet. */
export function sayFor(_locale: string): Say {
  return english;
}
