const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The segmenter copies the whole of what it reads for every letter. */
const readAtOnce = 256;

/**
 * Parts of a text that each measure at most `limit`, cut at ends of lines where there are, else at blanks, else between
 * letters; never within one. `measure` tells how long a text is once it is written for a platform.
 */
export function splitText(
  text: string,
  limit: number,
  measure: (text: string) => number = (part) => part.length,
): readonly string[] {
  const fits = (part: string) => measure(part) <= limit;
  if (fits(text)) return [text];
  const lines = text.split("\n").flatMap((line) => (fits(line) ? [line] : packed(wordsOf(line, fits), "", fits)));
  return packed(lines, "\n", fits);
}

/** The words of a line with the blanks after them; one that is too long by itself in pieces that fit. */
function wordsOf(line: string, fits: (part: string) => boolean): string[] {
  return (line.match(/\S+\s*|\s+/g) ?? []).flatMap((word) =>
    fits(word) ? [word] : packed(lettersOf(word, fits), "", fits),
  );
}

/** The letters of a word; one under more marks than fit comes apart into them. */
function lettersOf(word: string, fits: (part: string) => boolean): string[] {
  const letters: string[] = [];
  for (let at = 0; at < word.length; ) {
    const found = Array.from(graphemes.segment(word.slice(at, at + readAtOnce)), ({ segment }) => segment);
    // The last letter read may go on behind what was read.
    const whole = at + readAtOnce < word.length && found.length > 1 ? found.slice(0, -1) : found;
    for (const letter of whole) {
      letters.push(...(fits(letter) ? [letter] : letter));
      at += letter.length;
    }
  }
  return letters;
}

/** Puts as many pieces together as fit, with `between` them. */
function packed(pieces: readonly string[], between: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let current: string | null = null;
  for (const piece of pieces) {
    const longer: string = current === null ? piece : `${current}${between}${piece}`;
    if (current === null || fits(longer)) current = longer;
    else {
      parts.push(current);
      current = piece;
    }
  }
  return current === null ? parts : [...parts, current];
}
