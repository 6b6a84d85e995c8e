import { matchAt } from "../matches-of.ts";
import { currencyDigits } from "./currency.ts";
import { markAfter } from "./currency-marks.ts";
import { addDecimals, type Decimal, decimal } from "./decimal.ts";
import type { AmountText } from "./read-amount.ts";

const decimalsAfterWord = /\s(?:and\s|y\s|et\s|und\s|e\s|con\s|com\s)?(\d{1,2})(?![\d:%]|[.,]\d)/y;

/** Hundredths set apart by a space where nothing that could be counted follows: "£3 20 on monday", "27 quid 40 (rebill)". */
const centsBehind =
  /^\s(\d{2})(?=$|[.;!?)]|\s?\(|,?\s(?:for|on|from|at|to|by|in|with|via|cash|card|yesterday|today|tonight|this|last)(?!\p{L})|,\s\p{L})/u;

/** What an amount's digits come to with what is said behind them, and where that ends. */
export interface Counted {
  readonly value: Decimal;
  readonly currency: string | null;
  readonly end: number;
}

/** `50 cents`, `80p`: digits that count the smaller unit of a currency not said otherwise. */
export function subunitsAt({ folded, style, words }: AmountText, { value, end }: Counted): Counted | null {
  const unit = matchAt(words.subunit, folded, end);
  if (!unit || (unit[1] === "p" && /^\s/.test(unit[0]))) return null;
  const currency = words.subunits.get(unit[1] ?? "") ?? style.currency;
  return {
    value: decimal(value.digits, value.places + currencyDigits(currency)),
    currency,
    end: end + unit[0].length,
  };
}

/** `5 euros 50`, `5 dollars and 50 cents`: hundredths said behind the currency. */
export function hundredthsBehind(source: AmountText, whole: Counted): Counted | null {
  const { text, folded, style, words } = source;
  const match = matchAt(decimalsAfterWord, folded, whole.end);
  if (!match) return null;
  const cents = match[1] ?? "";
  const end = whole.end + match[0].length;
  const subunit = matchAt(words.subunit, folded, end);
  if (subunit) return withHundredths(whole, cents, end + subunit[0].length);
  if (cents.length !== 2 || matchAt(words.notMoneyAfter, folded, end)) return null;
  // In English two amounts may stand side by side, `10 euros 20 pens`; what closes behind them are hundredths.
  if (style.locale.slice(0, 2) === "en") return hundredthsApart(source, whole);
  const ofNext = /^\s?[\p{L}$€£]/u.test(folded.slice(end)) && markAfter(text, folded, end, style);
  return ofNext ? null : withHundredths(whole, cents, end);
}

/** `£3 20`: hundredths set apart by a space. */
export function hundredthsApart({ folded }: AmountText, whole: Counted): Counted | null {
  const cents = centsBehind.exec(folded.slice(whole.end))?.[1];
  return cents === undefined ? null : withHundredths(whole, cents, whole.end + 1 + cents.length);
}

function withHundredths({ value, currency }: Counted, cents: string, end: number): Counted {
  return { value: addDecimals(value, decimal(BigInt(cents), 2)), currency, end };
}
