import { matchAt } from "../matches-of.ts";
import { alternation } from "./amount-words.ts";
import { isCurrency } from "./currency.ts";
import { currencyFor } from "./currency-by-locale.ts";
import type { MoneyStyle } from "./find-money.ts";

/** Signs written beside digits, folded, and the currency or shared word each stands for. */
const signs: Readonly<Record<string, string>> = {
  $: "$",
  us$: "USD",
  usd$: "USD",
  a$: "AUD",
  au$: "AUD",
  c$: "CAD",
  ca$: "CAD",
  cad$: "CAD",
  nz$: "NZD",
  s$: "SGD",
  hk$: "HKD",
  mx$: "MXN",
  nt$: "TWD",
  r$: "BRL",
  br$: "BRL",
  $us: "USD",
  $ca: "CAD",
  $au: "AUD",
  $nz: "NZD",
  $hk: "HKD",
  $mx: "MXN",
  "£gb": "GBP",
  "jp¥": "JPY",
  "cn¥": "CNY",
  "€": "EUR",
  "£": "GBP",
  "¥": "¥",
  "￥": "¥",
  "₹": "INR",
  rs: "rupee",
  "rs.": "rupee",
  rm: "MYR",
  kr: "krone",
  "kr.": "krone",
  "fr.": "franc",
  sfr: "CHF",
  "sfr.": "CHF",
  zł: "PLN",
  zl: "PLN",
  kc: "CZK",
  ft: "HUF",
  "₽": "RUB",
  "₩": "KRW",
  "₪": "ILS",
  "₫": "VND",
  "฿": "THB",
  "₺": "TRY",
  "₦": "NGN",
  "₱": "PHP",
  "₴": "UAH",
  "₡": "CRC",
  "₲": "PYG",
  "₸": "KZT",
  "₵": "GHS",
};

/** Codes believed in small letters too; the others are also words of our languages. */
const smallCodes: ReadonlySet<string> = new Set(
  "usd eur gbp inr jpy cad aud chf brl mxn nzd sgd hkd sek nok dkk pln czk huf zar aed cny pkr lkr bdt php thb idr myr krw kwd ars clp cop ils rub uah ngn kes twd vnd sar qar".split(
    " ",
  ),
);

/** Codes that are English words too, believed only after digits and in capitals. */
const wordCodes: ReadonlySet<string> = new Set(["ALL", "TOP", "CUP", "PEN", "GEL", "LAK", "SOS", "BAM"]);

/** Signs that are only written behind the amount: before digits they are feet and Czech words. */
const onlyAfter = new Set(["ft", "kc", "$us", "$ca", "$au", "$nz", "$hk", "$mx", "£gb"]);
const signBefore = new RegExp(
  `(?<![\\p{L}\\d])(${alternation(Object.keys(signs).filter((s) => /[a-z]/.test(s) && !onlyAfter.has(s)))})\\s?$|(${alternation(Object.keys(signs).filter((s) => !/[a-z]/.test(s)))})\\s?$`,
  "u",
);
const signAfter = new RegExp(
  `\\s?(${alternation(Object.keys(signs).filter((s) => !["fr.", "rm", "sfr."].includes(s)))})(?![\\p{L}\\d$])`,
  "yu",
);
const signInsideAmount = /([€£$])(\d{2})(?![\d.,:%])/y;
const codeBefore = /(?<![\p{L}\d])([a-z]{3})\s?$/iu;
const codeAfter = /\s?([a-z]{3})(?![\p{L}\d])/iuy;

/** A currency said beside an amount: where the mark starts or ends, and the ISO 4217 code it means. */
export interface CurrencyMark {
  readonly at: number;
  readonly currency: string;
}

function code(raw: string, after: boolean): string | null {
  const upper = raw.toUpperCase();
  if (!isCurrency(upper)) return null;
  if (smallCodes.has(raw.toLowerCase())) return upper;
  return raw === upper && (after || !wordCodes.has(upper)) ? upper : null;
}

const paysFrancs = ({ currency, locale }: MoneyStyle) => currency === "CHF" || /-(?:CH|LI)$/.test(locale);

/** Francs as they are shortened behind an amount: `850 fr`, `290 fr.` before what goes on. */
const shortFrancs = /\s?fr(?:\.(?=\s\S))?(?![\p{L}\d])/uy;

/** The sign or code that ends right before `at`, looking no further back than `from`. */
export function markBefore(
  text: string,
  folded: string,
  at: number,
  from: number,
  style: MoneyStyle,
): CurrencyMark | null {
  const start = Math.max(from, at - 6);
  const sign = signBefore.exec(folded.slice(start, at));
  if (sign && (paysFrancs(style) || sign[1] !== "fr."))
    return { at: start + sign.index, currency: currencyFor(signs[sign[1] ?? sign[2] ?? ""] ?? "", style) };
  // `N275k`: in Nigeria the letter stands for the naira.
  if (style.currency === "NGN" && /(?<![\p{L}\d])N$/u.test(text.slice(start, at)))
    return { at: at - 1, currency: "NGN" };
  // So does `R450` for the rand in South Africa; `invoice R12` is a number.
  const numbered = /(?<!\p{L})(?:inv(?:oice)?|no|number)\.?\s?R$/iu.test(text.slice(Math.max(from, at - 10), at));
  const rand = style.currency === "ZAR" && /(?<![\p{L}\d])R$/u.test(text.slice(start, at));
  if (rand && !(numbered && /^\d{1,2}(?![\d.,])/.test(text.slice(at)))) return { at: at - 1, currency: "ZAR" };
  const match = codeBefore.exec(text.slice(start, at));
  const currency = match && code(match[1] ?? "", false);
  return match && currency ? { at: start + match.index, currency } : null;
}

/** The sign or code that starts at `at`, a space between allowed. */
export function markAfter(text: string, folded: string, at: number, style: MoneyStyle): CurrencyMark | null {
  const sign = matchAt(signAfter, folded, at);
  if (sign) return { at: at + sign[0].length, currency: currencyFor(signs[sign[1] ?? ""] ?? "", style) };
  const francs = paysFrancs(style) ? matchAt(shortFrancs, folded, at) : null;
  if (francs) return { at: at + francs[0].length, currency: "CHF" };
  const match = matchAt(codeAfter, text, at);
  const currency = match && code(match[1] ?? "", true);
  return match && currency ? { at: at + match[0].length, currency } : null;
}

/** The decimals written behind a sign, `5€50`, and where they end. */
export function decimalsBehindSign(
  folded: string,
  at: number,
): { readonly at: number; readonly cents: string; readonly sign: string } | null {
  const match = matchAt(signInsideAmount, folded, at);
  return match ? { at: at + match[0].length, cents: match[2] ?? "", sign: signs[match[1] ?? ""] ?? "" } : null;
}
