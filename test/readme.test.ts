import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../commands/index.ts";
import { projectRoot } from "../src/project-root.ts";
import { story, type Teller } from "./support/story.ts";

const readme = readFileSync(join(projectRoot(), "README.md"), "utf8");

/** The README's table of commands, made from their declarations. */
const table = commands
  .map((command) => `| \`${command.name}\` | ${command.summary} | ${command.examples[0]} |`)
  .join("\n");

test("the README lists every command as it is declared", () => {
  expect(readme).toContain(table);
});

test.each(["npm ci && npm start", "npm ci && npm test"])("the README shows %s", (line) => {
  expect(readme).toContain(line);
});

/** What a transcript has people say, each with the pieces of what is answered; `…` stands for what is left out. */
const turnsOf = (transcript: string) =>
  transcript.split("\n\n").map((turn) => {
    const [said = "", ...answer] = turn.split("\n");
    return { said: said.replace(/^> /, ""), pieces: answer.join("\n").split(/\n?…\n?/) };
  });

const [inEnglish = [], inSpanish = []] = [...readme.matchAll(/```\n(> [\s\S]*?)\n```/g)].map(([, text = ""]) =>
  turnsOf(text),
);

async function tell({ say }: Teller, turns: ReturnType<typeof turnsOf>): Promise<void> {
  for (const { said, pieces } of turns) {
    const text = (await say(said)).text.replace(/\u00a0/g, " ");
    let from = 0;
    for (const piece of pieces) {
      const at = text.indexOf(piece, from);
      expect(at, `${said}: ${piece} in ${text}`).toBeGreaterThanOrEqual(from);
      from = at + piece.length;
    }
  }
}

story(
  "the README's transcript is what is said",
  async (teller) => {
    expect(inEnglish.map((turn) => turn.said)).toContain("undo");
    await tell(teller, inEnglish);
  },
  { clock: "2026-11-20T09:30", on: ["console"] },
);

story(
  "the README's transcript in Spanish is what is said",
  async (teller) => {
    expect(inSpanish.map((turn) => turn.said)).toContain("quién me debe");
    await tell(teller, inSpanish);
  },
  { clock: "2026-11-20T09:30", zone: "Europe/Madrid", locale: "es-ES", currency: "EUR", on: ["console"] },
);
