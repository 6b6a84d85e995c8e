import { createInterface } from "node:readline/promises";
import type { Assistant } from "../../src/chat/assistant.ts";
import { plainText } from "../../src/chat/plain-text.ts";
import type { Reply } from "../../src/chat/reply.ts";
import { typedLine } from "./typed.ts";

/** Where the console reads and writes. */
export interface ConsoleStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** A person at a terminal, who gets a prompt and the tour; else each line is a message. */
  readonly terminal: boolean;
}

/** A console: what is said unasked may be shown at any time, also while a line is being typed. */
export interface Console {
  show(replies: readonly Reply[]): void;
  /** Chats line by line until the input ends (INTERFACES: standard input). */
  run(assistant: Assistant, greet: boolean): Promise<void>;
}

/** A console on those streams. */
export function openConsole({ input, output, terminal }: ConsoleStreams): Console {
  let shown: readonly Reply[] = [];
  const show = (replies: readonly Reply[]) => {
    for (const reply of replies) output.write(`${plainText(reply)}\n${terminal ? "\n" : ""}`);
    shown = replies.length > 0 ? replies : shown;
  };
  return {
    show,
    run: async (assistant, greet) => {
      for (const { inbound, outcome } of await assistant.resume())
        if (inbound.platform === "console") show(outcome.replies);
      if (greet) show((await assistant.handle(typedLine("/start", []))).replies);
      const lines = createInterface({ input, output: terminal ? output : undefined, terminal, prompt: "> " });
      if (terminal) lines.prompt();
      for await (const line of lines) {
        if (line.trim() !== "") show((await assistant.handle(typedLine(line, shown))).replies);
        if (terminal) lines.prompt();
      }
    },
  };
}
