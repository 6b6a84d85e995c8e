import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";
import { saidValue } from "./said.ts";

/** `has to be ready by friday`, `muss bis 20.12. fertig sein`: what has to be is not yet. */
const hasToBe = seldom(
  /(?<!\p{L})(?:has to|have to|must|needs? to|should|tem de|tem que|precisa|deve|tiene que|debe|ha de|muss|m[üu]ssen|soll|doit|il faut)(?!\p{L})/iu,
);

/** How far work on something is told to be. */
export function statusTold(clause: Clause): string | undefined {
  if (clause.has("due") && hasToBe.test(clause.text)) return undefined;
  const said = saidValue(clause, "work");
  // `40% done` is not done.
  const begun = clause.percents.some(({ value }) => Number(value) < 100);
  return said === "completed" && begun ? "in_progress" : said;
}
