import type { Option } from "../command.ts";

/** A part of a whole, as a fraction: `parts` of `of`. */
export interface Share {
  readonly parts: bigint;
  readonly of: bigint;
}

/** A part of something, more than nothing and not more than all: `1/3`, `30%`, `12.5%`. */
export function share(describe: string): Option<Share> {
  return {
    kind: "share",
    describe,
    required: true,
    read: (text, scope) => {
      const value = readShare(text.trim());
      return value === null ? { problem: scope.say.invoices.badShare(text) } : { value };
    },
  };
}

function readShare(text: string): Share | null {
  const [, part, whole] = /^(\d{1,4})\s?\/\s?(\d{1,4})$/.exec(text) ?? [];
  const [, percent, hundredths = ""] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s?%$/.exec(text) ?? [];
  const read =
    percent === undefined
      ? { parts: BigInt(part ?? 0), of: BigInt(whole ?? 0) }
      : { parts: BigInt(percent + hundredths.padEnd(2, "0")), of: 10_000n };
  return read.parts > 0n && read.parts <= read.of ? read : null;
}
