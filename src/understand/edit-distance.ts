/** How many letters two words begin with in common. */
function sameAtStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many letters two words end with in common, behind those they begin with. */
function sameAtEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}

/**
 * How many letters must be added, dropped, changed or swapped with a neighbour to turn one word into the other
 * (Damerau-Levenshtein, restricted), or `most + 1` as soon as it is known to be more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const start = sameAtStart(a, b);
  const end = sameAtEnd(a, b, start);
  const rows = a.length - start - end;
  const columns = b.length - start - end;
  if (rows === 0 || columns === 0) return rows + columns;
  if (most <= 1 && rows > 2 && columns > 2) return most + 1;
  let older: number[] = [];
  let previous = Array.from({ length: columns + 1 }, (_, j) => j);
  for (let i = 1; i <= rows; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= columns; j++) {
      const cost = a[start + i - 1] === b[start + j - 1] ? 0 : 1;
      let value = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[start + i - 1] === b[start + j - 2] && a[start + i - 2] === b[start + j - 1]) {
        value = Math.min(value, (older[j - 2] ?? 0) + 1);
      }
      row.push(value);
      if (value < best) best = value;
    }
    if (best > most) return most + 1;
    older = previous;
    previous = row;
  }
  return Math.min(previous[columns] ?? most, most + 1);
}

/** How many slips of the finger a word of that length may hold and still be taken for another (none in short ones). */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
