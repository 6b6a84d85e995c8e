import type { CurrencyWord } from "../words/value-words.ts";
import type { MoneyStyle } from "./find-money.ts";

const dollars = {
  US: "USD",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  SG: "SGD",
  HK: "HKD",
  TW: "TWD",
  JM: "JMD",
  TT: "TTD",
  BS: "BSD",
  BB: "BBD",
  BZ: "BZD",
  FJ: "FJD",
  NA: "NAD",
};

/** Pesos written with the sign of the dollar. */
const pesosBySign = { MX: "MXN", AR: "ARS", CL: "CLP", CO: "COP", UY: "UYU", DO: "DOP" };

/** For words and signs that several countries share: whose region means which currency, and which one when none does. */
const shared: Readonly<Record<string, { readonly regions: Readonly<Record<string, string>>; readonly other: string }>> =
  {
    $: { regions: { ...dollars, ...pesosBySign }, other: "USD" },
    dollar: { regions: dollars, other: "USD" },
    pound: { regions: { GB: "GBP", EG: "EGP", LB: "LBP" }, other: "GBP" },
    // In Ireland a quid is a euro.
    quid: { regions: { GB: "GBP", IE: "EUR" }, other: "GBP" },
    rupee: { regions: { IN: "INR", PK: "PKR", LK: "LKR", NP: "NPR", MU: "MUR", SC: "SCR" }, other: "INR" },
    peso: {
      regions: { MX: "MXN", AR: "ARS", CL: "CLP", CO: "COP", UY: "UYU", DO: "DOP", PH: "PHP", CU: "CUP" },
      other: "MXN",
    },
    krone: { regions: { SE: "SEK", NO: "NOK", DK: "DKK", IS: "ISK", CZ: "CZK", FO: "DKK" }, other: "SEK" },
    franc: { regions: { CH: "CHF", LI: "CHF", SN: "XOF", CI: "XOF", ML: "XOF", CM: "XAF", GA: "XAF" }, other: "CHF" },
    "¥": { regions: { JP: "JPY", CN: "CNY" }, other: "JPY" },
  };

const languageRegions: Readonly<Record<string, string>> = {
  sv: "SE",
  nb: "NO",
  no: "NO",
  nn: "NO",
  da: "DK",
  is: "IS",
  cs: "CZ",
};

/**
 * The ISO 4217 code a currency word or shared sign means: the locale's region first, then the home currency when it
 * is one of those that share it, else the commonest (LANGUAGE: `$`, `£`, `Rs` follow locale first).
 */
export function currencyFor(word: CurrencyWord, style: MoneyStyle): string {
  if (word === "home") return style.currency;
  const names = shared[word];
  if (!names) return word;
  const region = /[-_]([A-Z]{2})\b/.exec(style.locale)?.[1] ?? languageRegions[style.locale.slice(0, 2)];
  const local = region ? names.regions[region] : undefined;
  if (local) return local;
  return Object.values(names.regions).includes(style.currency) ? style.currency : names.other;
}
