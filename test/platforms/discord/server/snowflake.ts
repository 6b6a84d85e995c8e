const epoch = 1_420_070_400_000n;

/** Ids as Discord gives them: 64 bits of milliseconds and a count, in the order given. */
export interface Snowflakes {
  next(): string;
}

export function createSnowflakes(now: () => number): Snowflakes {
  let last = 0n;
  return {
    next: () => {
      const timed = (BigInt(now()) - epoch) << 22n;
      last = timed > last ? timed : last + 1n;
      return String(last);
    },
  };
}
