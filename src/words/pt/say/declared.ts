import { examples } from "./declared-examples.ts";
import { options } from "./declared-options.ts";
import { summaries } from "./declared-summaries.ts";

/** What the commands declare of themselves: summaries, options and examples, by the English text. */
export const declared: Readonly<Record<string, string>> = { ...summaries, ...options, ...examples };
