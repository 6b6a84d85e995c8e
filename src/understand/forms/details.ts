import { encodeMoney } from "../../money/money.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";
import type { Range } from "../marks/marks.ts";
import type { NameKind } from "../names/names.ts";

/** What stands behind the words of a thing: until when, for whom, for how much. `to` is where its own words end. */
export interface Details {
  readonly to: number;
  readonly due?: string;
  readonly close?: string;
  readonly amount?: string;
  readonly project?: string;
  readonly client?: string;
  readonly member?: string;
}

type Detail = Exclude<keyof Details, "to">;

const before: Readonly<Record<Detail, readonly CueName[]>> = {
  due: ["due", "by", "for", "at", "to"],
  close: ["due", "by", "for", "at", "to", "expecting"],
  amount: ["for", "worth", "at", "of"],
  project: ["to", "for", "under", "of", "at", "with", "about"],
  client: ["to", "for", "under", "of", "with", "from"],
  member: ["to", "for", "by"],
};

/** Words that may stand before a day of a plan whatever cues they are besides. */
const atDay =
  /^(?:by|on|due|until|till|til|before|for|clos(?:e|es|ing|ed)|expected|cierra|cierre|fermeture|abschluss|fecha|fechamento|am|bis|zum|fur|para|el|ate|no|na|pour|le|d'ici|avant|antes|vor|in|im|en|em|au|around|about|approx|ca|circa|~)$/;

/** … and before what something is worth. */
const atAmount =
  /^(?:worth|about|around|approx|roughly|some|for|at|of|valued|value|por|valor|vale|de|unos|pour|environ|valeur|fur|uber|etwa|ca|circa|wert|cerca|uns|umas|~|:)$/;

function rangeAt(
  clause: Clause,
  list: readonly Range[],
  from: number,
  to: number,
): { readonly at: number; readonly mark: Range } | null {
  const { tokens } = clause.sentence;
  const end = tokens[to - 1]?.end ?? 0;
  const mark = list.find((each) => each.end === end);
  if (!mark) return null;
  let at = to - 1;
  while (at > from && (tokens[at]?.start ?? 0) > mark.start) at--;
  return at > from ? { at, mark } : null;
}

/** Where the words that lead to a detail begin; null where none of them stand there. */
function leadIn(clause: Clause, from: number, at: number, detail: Detail, free: boolean): number | null {
  const { tokens } = clause.sentence;
  let start = at;
  while (start - 1 > from) {
    const token = tokens[start - 1];
    const isDay = detail === "due" || detail === "close";
    const word = token?.text ?? "";
    const told = (isDay && atDay.test(word)) || (detail === "amount" && atAmount.test(word));
    const leads = told || cuedAt(clause, start - 1, ...before[detail], "article");
    if (token?.kind !== "sign" && !leads) break;
    if (token?.kind === "sign" && !/[,;:(–-]/.test(token.text)) break;
    start--;
  }
  return start < at || free ? start : null;
}

/** Takes the details asked for off the end of a range of tokens. */
export function behind(clause: Clause, from: number, until: number, wanted: readonly Detail[]): Details {
  const found: Partial<Record<Detail, string>> = {};
  let to = until;
  for (let more = true; more; ) {
    more = false;
    while (
      to > from &&
      clause.sentence.tokens[to - 1]?.kind === "sign" &&
      /[.,;!)]/.test(clause.sentence.tokens[to - 1]?.text ?? "")
    )
      to--;
    for (const detail of wanted) {
      if (found[detail] !== undefined) continue;
      const one = detailAt(clause, from, to, detail);
      if (!one) continue;
      found[detail] = one.value;
      to = one.at;
      more = true;
    }
  }
  return { to, ...found };
}

function detailAt(
  clause: Clause,
  from: number,
  to: number,
  detail: Detail,
): { readonly at: number; readonly value: string } | null {
  if (detail === "due" || detail === "close") {
    const days = clause.moments("future").filter((one) => one.value.day !== null);
    const periods = detail === "close" ? clause.periods("future") : [];
    const day = rangeAt(clause, days, from, to);
    const period = rangeAt(clause, periods, from, to);
    const meant = day ?? period;
    if (!meant) return null;
    const value = day
      ? days.find((one) => one === day.mark)?.value.day
      : periods.find((one) => one === period?.mark)?.value.to;
    const at = leadIn(clause, from, meant.at, detail, true);
    return value && at !== null ? { at, value } : null;
  }
  if (detail === "amount") {
    const meant = rangeAt(clause, clause.money, from, to);
    const money = clause.money.find((one) => one === meant?.mark);
    const at = meant && leadIn(clause, from, meant.at, detail, true);
    return money && at !== null && at !== undefined ? { at, value: encodeMoney(money.value.money) } : null;
  }
  const names = clause.namesOf(detail as NameKind).filter((one) => one.value.length === 1);
  const meant = rangeAt(clause, names, from, to);
  const name = names.find((one) => one === meant?.mark)?.value[0]?.name;
  const at = meant && leadIn(clause, from, meant.at, detail, false);
  return name !== undefined && at !== null && at !== undefined ? { at, value: name } : null;
}
