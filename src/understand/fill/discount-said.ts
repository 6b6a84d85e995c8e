import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import { encodeMoney } from "../../money/money.ts";
import { type Clause, tokenAt } from "../clauses/clause.ts";

/** What a discount depends on: that it is paid early. */
const ifEarly =
  /(?<!\p{L})(?:bei\s(?:be)?zahlung|bei\s(?:sofort|bar)zahlung|bei\s\d|innerhalb|innert|binnen|wenn|falls|within|if|for (?:early|prompt|quick) payment|si|sous|dentro|se)(?!\p{L})|\d\s?(?:tagen?|t\.)(?!\p{L})/iu;

/** A discount that is granted to whoever pays early stands on the invoice, and nothing is taken off for it. */
export interface EarlyTerms {
  readonly terms: string;
  /** In how many days it is to be paid for that; undefined where that is not told. */
  readonly days: number | undefined;
}

/** The stretch between commas that a token stands in. */
function stretchAt(text: string, place: number): string {
  const before = Math.max(text.lastIndexOf(", ", place), text.lastIndexOf("; ", place), text.lastIndexOf("\n", place));
  const ends = [", ", "; ", "\n", ". "].map((sign) => text.indexOf(sign, place)).filter((end) => end >= 0);
  return text.slice(before + 1, ends.length > 0 ? Math.min(...ends) : undefined).replace(/^[\s,;]+|[\s,;.]+$/gu, "");
}

/** `2% Skonto bei Zahlung innerhalb 7 Tagen`: what a clause grants to whoever pays early; null where it grants nothing so. */
export function earlyTerms(clause: Clause): EarlyTerms | null {
  const [cue] = clause.hits("discount");
  if (!cue || clause.percents.length === 0) return null;
  const { text, tokens } = clause.sentence;
  const stretch = stretchAt(text, tokens[cue.from]?.start ?? 0);
  if (!ifEarly.test(stretch) || !/\d\s?%/u.test(stretch)) return null;
  const days = /(\d{1,3})\s?(?:tagen?|days?|jours|d[ií]as|dias)(?!\p{L})/iu.exec(stretch)?.[1];
  const [, said = stretch] = /((?:(?:in\s)?\d{1,3}\s?(?:tagen?|days)\s.*?)?\d[\d.,]*\s?%.*)$/isu.exec(stretch) ?? [];
  return { terms: said, days: days === undefined ? undefined : Number(days) };
}

/** What stands between an amount and the word for what is taken off by it. */
const beside = /^\s?(?:€|\$|£|euros?|eur|chf|franken|fr\.?)?\s?(?:de\s)?$/iu;

/** `abzüglich 1200 Anzahlung`: what was paid already is no discount. */
const paidBefore =
  /^\s?(?:€|euros?|eur|chf|franken|fr\.?|\.[-–])?\s?(?:de\s|d['’])?(?:(?:geleisteter?|bereits|schon|bezahlter?)\s)*(?:anzahlung|abschlag|akonto|vorauszahlung|vorkasse|deposit|down ?payment|prepa\p{L}+|acompte|avance|anticipo|se[ñn]a|sinal|adiantamento)/iu;

/** Whether what was paid already is taken off: what is left of it to pay depends on its tax. */
export const lessPaid = (clause: Clause): boolean =>
  clause.has("discount") && clause.money.some(({ end }) => paidBefore.test(clause.sentence.text.slice(end)));

/** The amount that is taken off: `50 Rabatt`, `Nachlass von 50`; undefined where none is. */
export function amountOff(clause: Clause): Found<SaidMoney> | undefined {
  const { text, tokens } = clause.sentence;
  const places = clause.hits("discount").map(({ from, to }) => ({
    from: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
  if (places.length === 0 || clause.percents.length > 0) return undefined;
  return clause.money.find(
    ({ start, end }) =>
      !paidBefore.test(text.slice(end)) &&
      places.some(
        (cue) =>
          (end <= cue.from && beside.test(text.slice(end, cue.from))) ||
          (cue.end <= start && /^\s?(?:von|of|de|:)?\s?$/iu.test(text.slice(cue.end, start))),
      ),
  );
}

/** A clause without what is taken off in it, and that as the text of a discount. */
export function lessDiscount(clause: Clause): { readonly rest: Clause; readonly discount: string | undefined } {
  const off = amountOff(clause);
  if (!off || tokenAt(clause, off.start) < clause.from) return { rest: clause, discount: undefined };
  return {
    rest: clause.with({ money: clause.money.filter((each) => each !== off) }),
    discount: encodeMoney(off.value.money),
  };
}
