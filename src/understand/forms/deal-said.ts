import { encodeMoney } from "../../money/money.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";
import type { Gathered } from "../fill/part.ts";
import { behind, type Details } from "./details.ts";
import { type Fit, type Said, textOf } from "./match-form.ts";

/** A deal: whose, what about, what it is worth and when it is to close. */
export function dealSaid(clause: Clause, fit: Fit, said: Said): Gathered {
  const title = fit.slots.get("title");
  if (!title) return said;
  const { title: _title, ...rest } = said;
  const whole: Details = behind(clause, title.from, title.to, ["close", "amount", "client"]);
  let { from } = title;
  let { client } = whole;
  const start = clause.sentence.tokens[from]?.start;
  const leading = clause.namesOf("client").find((found) => found.start === start);
  if (leading && client === undefined && leading.value.length === 1) {
    client = leading.value[0]?.name;
    while (from < whole.to && (clause.sentence.tokens[from]?.start ?? 0) < leading.end) from++;
    while (
      from < whole.to &&
      (clause.sentence.tokens[from]?.kind === "sign" ||
        clause.sentence.tokens[from]?.kind === "possessive" ||
        cuedAt(clause, from, "for"))
    )
      from++;
  }
  const leads = whole.amount
    ? undefined
    : clause.money.find((one) => one.start === clause.sentence.tokens[from]?.start);
  while (leads && from < whole.to && (clause.sentence.tokens[from]?.start ?? 0) < leads.end) from++;
  while (leads && from < whole.to && cuedAt(clause, from, "for")) from++;
  const name = textOf(clause, from, whole.to).replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, "");
  return {
    ...rest,
    client,
    amount: whole.amount ?? (leads && encodeMoney(leads.value.money)),
    close: whole.close,
    title: from < whole.to && name !== "" ? name : undefined,
  };
}
