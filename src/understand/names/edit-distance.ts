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
  return distanceWithin(a.slice(start, start + rows), b.slice(start, start + columns), most);
}

/** Three rows of the table of distances: the two before and the one being filled. */
interface Rows {
  older: Uint32Array;
  previous: Uint32Array;
  row: Uint32Array;
}

const rowsFor = (length: number): Rows => ({
  older: new Uint32Array(length),
  previous: new Uint32Array(length),
  row: new Uint32Array(length),
});

/** Kept, since words are compared by the thousand. */
let kept = rowsFor(32);

function distanceWithin(a: string, b: string, most: number): number {
  if (b.length >= kept.row.length) kept = rowsFor(b.length * 2);
  const rows = kept;
  for (let j = 0; j <= b.length; j++) rows.previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(rows, a, b, i) > most) return most + 1;
    const { older, previous, row } = rows;
    rows.older = previous;
    rows.previous = row;
    rows.row = older;
  }
  return Math.min(rows.previous[b.length] ?? most, most + 1);
}

/** Fills the row of a letter of the first word; answers with its least distance. */
function fillRow({ older, previous, row }: Rows, a: string, b: string, i: number): number {
  const letter = a.charCodeAt(i - 1);
  const before = a.charCodeAt(i - 2);
  row[0] = i;
  let best = i;
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    let value = (previous[j - 1] ?? 0) + (letter === other ? 0 : 1);
    value = Math.min(value, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && before === other)
      value = Math.min(value, (older[j - 2] ?? 0) + 1);
    row[j] = value;
    if (value < best) best = value;
  }
  return best;
}

/** How many slips of the finger a word of that length may hold and still be taken for another (none in short ones). */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
