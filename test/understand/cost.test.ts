import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../src/project-root.ts";
import { hearingOfLine, type Line } from "../../src/understand/interpret-lines.ts";
import { understand } from "../../src/understand/understand.ts";

/** More patterns than this are not to be run for a message of the sample, in the mean: each costs up to a microsecond. */
const mostPatterns = 225;

/** Counts which patterns are run while something is done. */
async function patternsRun(act: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const runs = new Map<string, number>();
  const { exec } = RegExp.prototype;
  // Testing, splitting and replacing all come down to this.
  RegExp.prototype.exec = function counted(this: RegExp, text: string) {
    runs.set(this.source, (runs.get(this.source) ?? 0) + 1);
    return exec.call(this, text);
  };
  try {
    await act();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return runs;
}

test("a message is understood by no more patterns than its words call for", async () => {
  const path = join(projectRoot(), "test/understand/utterances-sample.jsonl");
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
  const scenes = lines.map((line) => ({ text: line.text, hearing: hearingOfLine(line) }));
  const hearAll = async () => {
    for (const { text, hearing } of scenes) await understand(text, hearing);
  };
  // What is learned when it is first met is no cost of a message.
  await hearAll();
  const runs = await patternsRun(hearAll);
  const total = [...runs.values()].reduce((sum, count) => sum + count, 0);
  const most = [...runs].toSorted(([, a], [, b]) => b - a).slice(0, 10);
  expect(
    total / scenes.length,
    `run most: ${most.map(([source, count]) => `${(count / scenes.length).toFixed(1)} ${source}`).join("\n")}`,
  ).toBeLessThan(mostPatterns);
});
