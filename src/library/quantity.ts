/** A count of something, exact to a thousandth, and of what. */
export interface Quantity {
  readonly milli: bigint;
  readonly unit: string | null;
}

/** Most of anything: what a 64-bit integer of thousandths holds with room for adding. */
const mostMilli = 10n ** 15n;

/** Reads `10`, `2.5 kg`, `1,200 km`, `-3`; null for anything else. Both `.` and `,` may part decimals, at most three. */
export function readQuantity(text: string): Quantity | null {
  const [, sign = "", whole = "", , part = "", unit = ""] =
    /^([+-]?)\s*(\d{1,3}(?:[, ]\d{3})+(?!\d)|\d{1,12})(?:([.,])(\d{1,3}))?\s*(\p{L}[\p{L}\s²³/-]{0,29})?$/u.exec(
      text.trim(),
    ) ?? [];
  if (whole === "") return null;
  const milli = BigInt(whole.replace(/[, ]/g, "")) * 1000n + BigInt(part.padEnd(3, "0"));
  if (milli > mostMilli) return null;
  return { milli: sign === "-" ? -milli : milli, unit: unit.trim() || null };
}

const formats = new Map<string, Intl.NumberFormat>();

/** A count as people of a locale write it, without needless noughts: 2500 thousandths are `2.5`, in German `2,5`. */
export function quantityText(milli: bigint, unit: string | null, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
    formats.set(locale, format);
  }
  const number = format.format(Number(milli) / 1000);
  return unit ? `${number} ${unit}` : number;
}
