import type { ParseArgsConfig } from "node:util";

/** A subcommand of `purser`: what it takes and what it does; its result is the exit code. */
export interface Subcommand {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** How many words may follow it. */
  readonly positionals?: number;
  run(given: Given): Promise<number>;
}

/** The options and words a subcommand was called with. */
export interface Given {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
}

/** A text option that was given, or undefined. */
export function textOption(given: Given, name: string): string | undefined {
  const value = given.options[name];
  return typeof value === "string" ? value : undefined;
}
