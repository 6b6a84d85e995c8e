import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readCases, score, type Verdict } from "./score.ts";

/** Prints how the corpora come out: `tsx report.ts [--fails] [--tag x] [file…]`. */
const args = process.argv.slice(2);
const fails = args.includes("--fails");
const here = import.meta.dirname;
const chosen = args.filter((arg) => !arg.startsWith("--"));
const files =
  chosen.length > 0
    ? chosen
    : [...readdirSync(here), ...readdirSync(join(here, "held-out")).map((name) => join("held-out", name))]
        .filter((name) => name.endsWith(".jsonl"))
        .map((name) => join(here, name));

function percent(list: readonly Verdict[]): string {
  const right = list.filter((v) => v.strict).length;
  const wrong = list.filter((v) => v.wrongWrite).length;
  return `${right}/${list.length} = ${((100 * right) / Math.max(1, list.length)).toFixed(1)} %, wrong writes ${wrong}`;
}

const all: Verdict[] = [];
for (const file of files) {
  const verdicts: Verdict[] = [];
  for (const each of readCases(file)) verdicts.push(await score(each));
  all.push(...verdicts);
  console.log(`${file.replace(here, "")}: ${percent(verdicts)}`);
  if (fails) {
    for (const v of verdicts.filter((x) => !x.strict)) {
      console.log(
        `${v.wrongWrite ? "!! " : "   "}${JSON.stringify(v.each.line.text)}\n        want ${JSON.stringify(v.each.expect)}\n        got  ${JSON.stringify(v.answer)}   [${v.why}]`,
      );
    }
  }
}
const tags = [...new Set(all.flatMap((v) => v.each.tags))].sort();
if (!fails) for (const tag of tags) console.log(`  ${tag}: ${percent(all.filter((v) => v.each.tags.includes(tag)))}`);
for (const lang of [...new Set(all.map((v) => v.each.lang))])
  console.log(`  [${lang}]: ${percent(all.filter((v) => v.each.lang === lang))}`);
console.log(`all: ${percent(all)}`);
