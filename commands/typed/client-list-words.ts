import type { Slots } from "../../src/call.ts";
import { statuses } from "../../src/clients/client-status.ts";
import { stages } from "../../src/clients/stages.ts";

const options: Readonly<Record<string, string>> = {
  stage: "stage",
  status: "status",
  source: "source",
  from: "source",
  tag: "tag",
  tags: "tag",
  tagged: "tag",
  owner: "owner",
  search: "search",
  find: "search",
  sort: "sort",
  by: "sort",
  outstanding: "hasOutstanding",
  projects: "projects",
  archived: "archived",
};

const named = new RegExp(`(?:^|\\s)(${Object.keys(options).join("|")}|any):\\s*`, "gi");

/**
 * Reads the conditions of a list as they are typed: `leads tag: vip, press sort: revenue`, `any: vip, press`,
 * `outstanding`. Null when something else is said too.
 */
export function readListWords(rest: string): Slots | null {
  const marks = [...rest.matchAll(named)];
  const slots: Record<string, string> = {};
  for (const [index, mark] of marks.entries()) {
    const value = rest.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim();
    const word = mark[1]?.toLowerCase() ?? "";
    if (value === "") return null;
    if (word === "any") slots.tag = `any: ${value}`;
    else slots[options[word] ?? word] = unquoted(value);
  }
  for (const word of rest.slice(0, marks[0]?.index).split(/[\s,]+/)) {
    const slot = bare(word.toLowerCase());
    if (slot === null) return null;
    if (slot) slots[slot[0]] = slot[1];
  }
  return slots;
}

/** A condition said in one word; undefined when there is no word, null when it says something else. */
function bare(word: string): readonly [slot: string, value: string] | undefined | null {
  if (word === "" || word === "all") return undefined;
  const one = word.replace(/s$/, "");
  const stage = stages.find((known) => known === word || known === one);
  if (word === "outstanding") return ["hasOutstanding", "yes"];
  if (word === "projects") return ["projects", "yes"];
  if (word === "archived") return ["archived", "yes"];
  if (stage && stage !== "past") return ["stage", stage];
  const status = statuses.find((known) => known === word);
  return status ? ["status", status] : null;
}

function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/, "$1");
}
