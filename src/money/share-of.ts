import type { Found } from "../found.ts";
import type { SaidMoney } from "./find-money.ts";
import { divideHalfUp } from "./money.ts";
import { paidAhead } from "./paid-ahead.ts";
import type { AmountText } from "./read-amount.ts";

const written = /(?<![\p{L}\d.,/])(?:(\d{1,3})(?:[.,](\d{1,2}))?\s?%|(\d{1,2})\s?\/\s?(\d{1,3}))\s$/u;

/** A share that is paid ahead, in front of the amount it is of: `30% deposit from Acme on a 2000 job`. */
const sharePaidAhead = new RegExp(String.raw`(?<![\p{L}\d.,/])(\d{1,2})(?:[.,](\d{1,2}))?\s?%${paidAhead}$`, "u");

/**
 * An amount with the share of it that was said in front ("10% of 500", "1/3 of 1000", "half of 900"), rounded half up to
 * the minor unit; the amount as it is when none was. Amounts take arithmetic (SPEC 12).
 */
export function shareOf(source: AmountText, found: Found<SaidMoney>): Found<SaidMoney> {
  const { folded, words } = source;
  const ahead = folded.includes("%")
    ? sharePaidAhead.exec(folded.slice(Math.max(0, found.start - 90), found.start))
    : null;
  if (ahead) return shared(found, found.start, percentParts(ahead[1], ahead[2]), 10_000n);
  const before = folded.slice(Math.max(0, found.start - 40), found.start);
  const of = words.shareOf.exec(before);
  if (!of) return found;
  const said = before.slice(0, of.index);
  const share = readShare(said, words.fractions, words.fractionAtEnd);
  if (!share || share.of === 0n) return found;
  return shared(found, found.start - before.length + share.start, share.parts, share.of);
}

/** A share of an amount, where both are said from a place on. */
function shared({ end, value }: Found<SaidMoney>, start: number, parts: bigint, of: bigint): Found<SaidMoney> {
  const minor = divideHalfUp(value.money.minor * parts, of);
  return { start, end, value: { ...value, money: { ...value.money, minor }, shaped: true } };
}

/** Hundredths of a percent. */
const percentParts = (percent = "", hundredths = "") => BigInt(percent + hundredths.padEnd(2, "0"));

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
      : { start: figures.index, parts: percentParts(percent, hundredths), of: 10_000n };
  }
  const worded = atEnd.exec(said);
  const fraction = worded && fractions.get(worded[1] ?? "");
  return worded && fraction ? { start: worded.index, parts: BigInt(fraction[0]), of: BigInt(fraction[1]) } : null;
}
