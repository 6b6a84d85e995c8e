/** What a business is called until somebody says what it is called: after its owner, where they have a name. */
export function businessOf(owner: string | null): string {
  return owner === null ? "My business" : `${owner}${ofOwner}`;
}

const ofOwner = "'s business";

/** Whether nobody has said yet what a business is called. */
export function isUnnamed(business: string): boolean {
  return business === businessOf(null) || business.endsWith(ofOwner);
}

/** Who signs letters: a business by its name, else its owner; nobody where neither has one. */
export function signs(business: string): string {
  return isUnnamed(business) ? (business === businessOf(null) ? "" : business.slice(0, -ofOwner.length)) : business;
}

/** Currencies by region for the guess of a first run; anything else starts in US dollars and is changed in chat. */
const currencyOf: Readonly<Record<string, string>> = {
  US: "USD",
  GB: "GBP",
  IE: "EUR",
  DE: "EUR",
  AT: "EUR",
  FR: "EUR",
  ES: "EUR",
  IT: "EUR",
  NL: "EUR",
  BE: "EUR",
  PT: "EUR",
  FI: "EUR",
  GR: "EUR",
  CH: "CHF",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  IN: "INR",
  BR: "BRL",
  MX: "MXN",
  AR: "ARS",
  CO: "COP",
  CL: "CLP",
  JP: "JPY",
  KR: "KRW",
  CN: "CNY",
  SG: "SGD",
  HK: "HKD",
  ZA: "ZAR",
  NG: "NGN",
  KE: "KES",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
  PL: "PLN",
  CZ: "CZK",
  HU: "HUF",
  RO: "RON",
  TR: "TRY",
  IL: "ILS",
  AE: "AED",
  SA: "SAR",
  KW: "KWD",
  PK: "PKR",
};

export interface Guesses {
  readonly currency: string;
  readonly zone: string;
  readonly locale: string;
}

/** What a first run assumes until told otherwise: what was given, else the machine's locale and zone and its region's currency. */
export function guess(given: Partial<Guesses>): Guesses {
  const machine = new Intl.DateTimeFormat().resolvedOptions();
  const locale = given.locale ?? machine.locale;
  const region = new Intl.Locale(locale).maximize().region ?? "US";
  return { locale, zone: given.zone ?? machine.timeZone, currency: given.currency ?? currencyOf[region] ?? "USD" };
}
