/**
 * What a command is called with: the text of its options, by option name. A sentence, a slash command, a form and a button
 * all come down to slots, which the options of the command then read (`readInput`).
 */
export type Slots = Readonly<Record<string, string>>;

/** A command called by its name, as if typed: what a button does when pressed, or what an answer comes to. */
export interface Call {
  readonly command: string;
  readonly slots: Slots;
}

/** Whether two calls are of the same command with the same slots, in the same order. */
export function sameCall(one: Call, other: Call): boolean {
  return one.command === other.command && JSON.stringify(one.slots) === JSON.stringify(other.slots);
}
