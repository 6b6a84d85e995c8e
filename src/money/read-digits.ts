import { type Decimal, decimal } from "./decimal.ts";

/** A number as it was written in digits. */
export interface WrittenNumber {
  readonly value: Decimal;
  /** A thousands separator was written. */
  readonly grouped: boolean;
  /** How many digits were written after the decimal separator. */
  readonly fraction: number;
}

const decimalMarks = new Map<string, "." | ",">();

/** The decimal separator of a locale: comma on the continent, point in English. */
export function decimalMark(locale: string): "." | "," {
  let mark = decimalMarks.get(locale);
  if (!mark) {
    const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
    mark = parts.find((p) => p.type === "decimal")?.value === "," ? "," : ".";
    decimalMarks.set(locale, mark);
  }
  return mark;
}

const spacing = new Map<string, boolean>();

/** Whether a locale sets thousands apart by a space, as French does. */
export function groupsBySpace(locale: string): boolean {
  let spaced = spacing.get(locale);
  if (spaced === undefined) {
    const parts = new Intl.NumberFormat(locale).formatToParts(12_345);
    spaced = /^\s$/u.test(parts.find((p) => p.type === "group")?.value ?? "");
    spacing.set(locale, spaced);
  }
  return spaced;
}

/** Groups of three, or Indian groups of two before a last one of three. */
function areGroups(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  const last = rest.at(-1);
  if (last?.length !== 3 || first.length === 0 || first.length > 3 || /^0/.test(first)) return false;
  const inner = rest.slice(0, -1);
  return inner.every((g) => g.length === 3) || (first.length <= 2 && inner.every((g) => g.length === 2));
}

function written(groups: readonly string[], fraction: string): WrittenNumber {
  return {
    value: decimal(BigInt(groups.join("") + fraction), fraction.length),
    grouped: groups.length > 1,
    fraction: fraction.length,
  };
}

/**
 * Reads digits with separators, or null when they form no number. The rightmost separator is the decimal one unless
 * the locale or the digits say otherwise: a separator said twice groups, and three digits after a single one are a
 * group when the currency (`places` digits) can't have as many or the locale's decimal separator is the other one.
 */
export function readDigits(raw: string, locale: string, places: number): WrittenNumber | null {
  const text = raw.replaceAll(/[\s'’\u00a0\u202f\u2009]/g, "_");
  const marks = text.replaceAll(/\d/g, "");
  if (marks === "") return written([text], "");
  const last = marks.at(-1) ?? "";
  const at = text.lastIndexOf(last);
  const head = text.slice(0, at);
  const tail = text.slice(at + 1);
  const split = (part: string) => part.split(/[.,_]/);
  const groupsOf = (part: string, mark: string) =>
    new Set(part.replaceAll(/\d/g, "")).size <= 1 && !part.includes(mark) ? split(part) : null;

  if (last === "_" || marks.length > 1) {
    if (new Set(marks).size === 1) return areGroups(split(text)) ? written(split(text), "") : null;
    const groups = last === "_" ? null : groupsOf(head, last);
    // `1'200.000`: millions by an apostrophe, thousands by the usual mark.
    if (groups && places < 3 && /^\d{1,3}['’]/.test(raw) && areGroups([...groups, tail]))
      return written([...groups, tail], "");
    return groups && areGroups(groups) ? written(groups, tail) : null;
  }
  const couldGroup = areGroups([head, tail]);
  if (couldGroup && (decimalMark(locale) !== last || places < 3)) return written([head, tail], "");
  return written([head], tail);
}
