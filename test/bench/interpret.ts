import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "chrono-node/en";
import { projectRoot } from "../../src/project-root.ts";
import { hearingOfLine, type Line } from "../../src/understand/interpret-lines.ts";
import { createNames } from "../../src/understand/names/create-names.ts";
import type { Names } from "../../src/understand/names/names.ts";
import { understand } from "../../src/understand/understand.ts";
import { figures, print, timed } from "./measure.ts";

const rounds = 25;
const warmUp = 5;

/** `interpret`: one message over the sample sentences, with n clients known, beside bare `chrono.parse` of the same texts. */
export async function interpretBench(): Promise<void> {
  const path = join(projectRoot(), "test/understand/utterances-sample.jsonl");
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
  for (const n of [50, 5_000, 100_000]) {
    const names = manyNames(lines, n);
    const scenes = lines.map((line) => ({ text: line.text, hearing: { ...hearingOfLine(line), names } }));
    const samples: number[] = [];
    const baseline: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const { text, hearing } of scenes) {
        const took = await timed(() => understand(text, hearing));
        const bare = await timed(() => parse(text));
        if (round >= warmUp) {
          samples.push(took);
          baseline.push(bare);
        }
      }
    }
    print(figures("interpret", n, samples, baseline));
  }
}

const firsts = [
  "North",
  "Blue",
  "Silver",
  "Green",
  "Iron",
  "Amber",
  "Stone",
  "River",
  "Maple",
  "Summit",
  "Harbor",
  "Cedar",
];
const lasts = [
  "Studio",
  "Bakery",
  "Films",
  "Dental",
  "Partners",
  "Logistics",
  "Design",
  "Foods",
  "Media",
  "Clinic",
  "Works",
];

/** A vocabulary of n clients, those of the sentences among them. */
function manyNames(lines: readonly Line[], n: number): Names {
  const names = createNames();
  const own = new Set(lines.flatMap((line) => (line.context?.clients ?? []).map((client) => client.name)));
  for (const [i, name] of [...own].entries()) names.add({ kind: "client", id: `own${i}`, name });
  for (let i = own.size; i < n; i++) {
    const made = `${firsts[i % firsts.length]}${(i * 7919) % 9973} ${lasts[i % lasts.length]} ${syllables(i)}`;
    names.add({ kind: "client", id: `cli${i}`, name: made });
  }
  return names;
}

/** A made-up word for a number, so that names differ in more than digits. */
function syllables(i: number): string {
  const parts = ["ba", "ko", "ri", "tu", "me", "sa", "lo", "vi", "ne", "du"];
  return [...String(i)].map((digit) => parts[Number(digit)]).join("");
}
