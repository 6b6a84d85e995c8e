import { examples } from "./declared-examples.ts";
import { options } from "./declared-options.ts";
import { summaries } from "./declared-summaries.ts";

/** What commands declare of themselves, in Spanish by the English. */
export const declared: Readonly<Record<string, string>> = { ...summaries, ...options, ...examples };
