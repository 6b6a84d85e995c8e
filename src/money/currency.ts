/** Minor-unit digits that differ from 2, from ISO 4217's list one. */
const otherDigits: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Whether `code` is an ISO 4217 code the runtime knows, written in capitals. */
export function isCurrency(code: string): boolean {
  return known.has(code);
}

/** How many digits the currency has after the point (ISO 4217): USD 2, JPY 0, KWD 3. */
export function currencyDigits(code: string): number {
  return otherDigits[code] ?? 2;
}
