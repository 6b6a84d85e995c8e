import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { commands } from "../../commands/index.ts";
import { projectRoot } from "../../src/project-root.ts";
import { story } from "../support/story.ts";
import type { Told } from "../support/surface.ts";

/** What no command asks for. */
const oddities = [
  '"hello',
  "\\",
  "[x",
  "(a*b",
  "{n}",
  "-5",
  "0",
  "99999999999999999999",
  "1e308",
  "__proto__",
  "$",
  "2026-13-45",
  "31 feb",
  "INV-0",
  "#",
  "@",
  "?",
  "=1+1",
  "1/0",
  "x".repeat(300),
  "one\ntwo\n",
  "everything",
  "client: ",
  "amount: lots",
  "١٢٣",
];

const answers = [
  "undo",
  "redo",
  "make it 600",
  "yesterday",
  "done",
  "paid",
  "yes",
  "no",
  "cancel",
  "3pm",
  "snooze a week",
  "delete it",
  "that was euros",
  "1",
];

const questions = ["report", "aging", "workflow", "board", "who owes me", "digest", "find logo", "history", "forecast"];

function sentences(): string[] {
  const folder = join(projectRoot(), "test/understand");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** One move: an answer, a press and a reply go to one of the newest messages, `which` of them counted from the last. */
type Move =
  | { readonly kind: "say"; readonly text: string }
  | { readonly kind: "reply"; readonly text: string; readonly which: number }
  | { readonly kind: "click"; readonly which: number; readonly button: number }
  | { readonly kind: "advance"; readonly to: string };

const which = fc.nat(8);
const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ kind: fc.constant("say" as const), text: fc.constantFrom(...sentences()) }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...commands), fc.constantFrom(...oddities))
      .map(([command, rest]) => ({ kind: "say" as const, text: `/${command.name} ${rest}` })),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("say" as const),
      text: fc.constantFrom(...answers, ...questions, ...commands.flatMap((command) => command.examples)),
    }),
  },
  { weight: 7, arbitrary: fc.record({ kind: fc.constant("click" as const), which, button: fc.nat(6) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("reply" as const), which, text: fc.constantFrom(...answers) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("advance" as const), to: fc.constantFrom("1h", "1d", "1w") }) },
);

for (const seed of [1, 2, 3]) {
  story(
    `whatever is typed, pressed and answered, nothing stumbles and the books stay true (${seed})`,
    async ({ say, line, advance }) => {
      const shown: Told["messages"][number][] = [];
      const made = (move: Move): Promise<Told> | null => {
        const on = shown.at(-1 - (move.kind === "reply" || move.kind === "click" ? move.which : 0));
        if (move.kind === "say") return say(move.text);
        if (move.kind === "advance") return advance(move.to);
        if (move.kind === "reply") return on ? line({ reply: on.message, say: move.text }) : null;
        const button = on?.buttons[move.button % Math.max(1, on.buttons.length)];
        return button ? line({ click: button.id }) : null;
      };
      const [walk = []] = fc.sample(fc.array(moves, { minLength: 300, maxLength: 300 }), { seed, numRuns: 1 });
      for (const move of walk) {
        const told = await made(move);
        if (!told) continue;
        expect(told.error, JSON.stringify(move)).toBeUndefined();
        for (const message of told.messages) expect(message.text, JSON.stringify(move)).not.toMatch(/went wrong/);
        shown.push(...told.messages);
      }
      expect(shown.length).toBeGreaterThan(200);
    },
    { on: ["console"] },
  );
}
