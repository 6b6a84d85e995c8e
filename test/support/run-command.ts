import type { Slots } from "../../src/call.ts";
import type { Answer, Asking, Command } from "../../src/chat/command.ts";
import { readInput } from "../../src/chat/read-input.ts";
import type { Scope } from "../../src/scope.ts";

/** Runs a command as a slash command would, and returns its answer; a question it asks, or a slot it can't read, throws. */
export async function runCommand(scope: Scope, command: unknown, slots: Slots = {}): Promise<Answer> {
  const answer = await askCommand(scope, command, slots);
  if ("ask" in answer) throw new Error(`asked: ${answer.ask.text}`);
  return answer;
}

/** As `runCommand`, but a question is an answer too. */
export async function askCommand(scope: Scope, command: unknown, slots: Slots = {}): Promise<Answer | Asking> {
  const known = command as Command;
  const reading = await readInput(known, slots, scope);
  if ("missing" in reading) throw new Error(`missing ${reading.missing.option}: ${reading.missing.text}`);
  return known.run(scope, reading.input, slots);
}
