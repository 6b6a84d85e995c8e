import type { Found } from "../found.ts";
import type { SaidMoney } from "./find-money.ts";
import { divideHalfUp } from "./money.ts";
import type { AmountText } from "./read-amount.ts";

const written = /(?<![\p{L}\d.,/])(?:(\d{1,3})(?:[.,](\d{1,2}))?\s?%|(\d{1,2})\s?\/\s?(\d{1,3}))\s$/u;

/**
 * An amount with the share of it that was said in front ("10% of 500", "1/3 of 1000", "half of 900"), rounded half up to
 * the minor unit; the amount as it is when none was. Amounts take arithmetic (SPEC 12).
 */
export function shareOf(source: AmountText, found: Found<SaidMoney>): Found<SaidMoney> {
  const { folded, words } = source;
  const before = folded.slice(Math.max(0, found.start - 40), found.start);
  const of = words.shareOf.exec(before);
  if (!of) return found;
  const said = before.slice(0, of.index);
  const share = readShare(said, words.fractions, words.fractionAtEnd);
  if (!share || share.of === 0n) return found;
  const { money } = found.value;
  const minor = divideHalfUp(money.minor * share.parts, share.of);
  const start = found.start - before.length + share.start;
  return { start, end: found.end, value: { ...found.value, money: { ...money, minor }, shaped: true } };
}

interface Share {
  readonly start: number;
  readonly parts: bigint;
  readonly of: bigint;
}

function readShare(
  said: string,
  fractions: ReadonlyMap<string, readonly [number, number]>,
  atEnd: RegExp,
): Share | null {
  const figures = written.exec(said);
  if (figures) {
    const [, percent, hundredths, parts, of] = figures;
    return percent === undefined
      ? { start: figures.index, parts: BigInt(parts ?? ""), of: BigInt(of ?? "") }
      : { start: figures.index, parts: BigInt(percent + (hundredths ?? "").padEnd(2, "0")), of: 10_000n };
  }
  const worded = atEnd.exec(said);
  const fraction = worded && fractions.get(worded[1] ?? "");
  return worded && fraction ? { start: worded.index, parts: BigInt(fraction[0]), of: BigInt(fraction[1]) } : null;
}
