/** Which letters a folded word holds, one bit each: a cheap proof that two words can't be near in spelling. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

/** How many letters only one of two words holds. */
export function masksApart(a: number, b: number): number {
  let differing = a ^ b;
  let count = 0;
  while (differing !== 0) {
    differing &= differing - 1;
    count++;
  }
  return count;
}
