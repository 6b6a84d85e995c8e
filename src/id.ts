import { randomBytes } from "node:crypto";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A source of random bytes; production uses the system's, tests pass a seeded one. */
export type Randomness = (size: number) => Uint8Array;

const fetchedAtOnce = 4_096;
let fetched = randomBytes(0);

/** Bytes of the system's, each given out once; asking the system for so many at once costs no more than for one id. */
const systemRandomness: Randomness = (size) => {
  if (fetched.length < size) fetched = randomBytes(Math.max(size, fetchedAtOnce));
  const given = fetched.subarray(0, size);
  fetched = fetched.subarray(size);
  return given;
};

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
