import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../src/project-root.ts";
import { seldom } from "../src/seldom.ts";

const root = projectRoot();
const under = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(root, folder, file), "utf8"));

const literal = /seldom\(\s*\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*),?\s*\)/g;

/** The patterns of the source that are tried only on texts that have their letters. */
const patterns = under("src", ".ts").flatMap((source) =>
  [...source.matchAll(literal)].map(([, pattern = "", flags]) => new RegExp(pattern, flags)),
);

const texts = under("test/understand", ".jsonl").flatMap((set) =>
  set
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => String(JSON.parse(line).text)),
);

test("no text is skipped that a pattern of the source matches", () => {
  expect(patterns.length).toBeGreaterThan(50);
  expect(texts.length).toBeGreaterThan(5000);
  const quick = patterns.map((pattern) => seldom(pattern));
  const skipped: string[] = [];
  for (const text of texts.flatMap((text) => [text, text.toUpperCase()])) {
    for (const [i, pattern] of patterns.entries()) {
      if (pattern.test(text) && !quick[i]?.test(text)) skipped.push(`${pattern} on ${text}`);
    }
  }
  expect(skipped).toEqual([]);
});

test.each<[RegExp, readonly string[], readonly string[]]>([
  [/(?<!\p{L})(?:apparently|al parecer|para[îi]t[ -]il)(?!\p{L})/iu, ["Apparently so", "PARAÎT-il"], ["so it appears"]],
  [/^(?:re|fwd?)\s?:/i, ["Fwd: hello", "RE: x", "fw : x"], ["forward"]],
  [/colou?rs{2,}|\d+ (?:h|hrs)\b/i, ["colorss", "Colourss", "5 h"], ["colou"]],
  [/(?:paid )?back|[¿?]$/u, ["back", "sure?"], ["bac"]],
  [/gr[üu](?:ß|ss)e/iu, ["GRÜSSE", "viele grüße"], ["grues"]],
  [/(?=x)x|a|/, ["", "b"], []],
])("%s is tried on what it matches", (pattern, matching, others) => {
  const quick = seldom(pattern);
  for (const text of matching) {
    expect(quick.test(text)).toBe(true);
    expect(quick.exec(text)).toEqual(pattern.exec(text));
  }
  for (const text of others) {
    expect(quick.test(text)).toBe(false);
    expect(quick.exec(text)).toBeNull();
  }
});
