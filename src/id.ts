import { randomBytes } from "node:crypto";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A source of random bytes; production uses the system's, tests pass a seeded one. */
export type Randomness = (size: number) => Uint8Array;

const systemRandomness: Randomness = (size) => randomBytes(size);

/** A short random id with a speaking prefix: 16 characters of Crockford base 32 = 80 bits, for example `inc_7d0kq2m4v9x1p3ab`. */
export function newId(prefix: string, randomness: Randomness = systemRandomness): string {
  let text = `${prefix}_`;
  for (const byte of randomness(16)) text += alphabet[byte & 31];
  return text;
}

/** Random text of `length` characters from Crockford's base 32, in capitals: no letter looks like a digit. */
export function randomText(length: number, randomness: Randomness = systemRandomness): string {
  return [...randomness(length)]
    .map((byte) => alphabet[byte & 31])
    .join("")
    .toUpperCase();
}
