/**
 * Something the person can put right (DESIGN 6): the sentence says what was wrong and what was understood;
 * `example` is a message that works as it stands. Nothing has been written when it is thrown.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly example: string | undefined;
  constructor(sentence: string, example?: string, options?: ErrorOptions) {
    super(sentence, options);
    this.example = example;
  }
}

/** The impossible case of an exhaustive switch; the argument's type is the proof that it can't be reached. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

/** The kind of an error, for the log: what it says may quote what people typed. */
export function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** Where an error came about, innermost first, without what it says; undefined when nobody knows. */
export function placesOf(error: unknown): readonly string[] | undefined {
  const lines = error instanceof Error ? error.stack?.split("\n") : undefined;
  return lines?.filter((line) => line.trimStart().startsWith("at ")).slice(0, 12);
}
