import type { Found } from "../../found.ts";
import { seldom } from "../../seldom.ts";

const quoted =
  /"([^"\n]{1,200})"|“([^”\n]{1,200})”|„([^“”"\n]{1,200})[“”"]|«\s?([^»\n]{1,200}?)\s?»|(?<![\p{L}\p{N}])['‘]([^'’\n]{2,120})['’](?![\p{L}\p{N}])/gu;

const opening = seldom(/["“„«'‘]/);

/** What stands in quotation marks, without them (SPEC 12: taken as it stands). */
export function findQuotes(text: string): Found<string>[] {
  if (!opening.test(text)) return [];
  return [...text.matchAll(quoted)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? "").trim(),
  }));
}
