import { fold } from "../fold.ts";

/** A word, number or sign of a text, folded, with the UTF-16 range it stands at. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `elision` is the `l'` of `l'acompte` and the `D'` of `D'Angelo`; `possessive` the `'s` of `Ruth's`. */
  readonly kind: "word" | "number" | "elision" | "possessive" | "sign";
}

/** A word or number with the apostrophes inside it, else a sign. */
const pieces = /([\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{M}]+)*)|\S/gu;
const digitFirst = /^\p{N}/u;
const apostrophe = /['’ʼ`´]/;
const elided = new Set(["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu"]);

/** `I'll`, `we're`, `I'd`: joined they would read as other words. */
const verbTails = new Set(["ll", "re", "d"]);

function word(raw: string, start: number): Token {
  const text = fold(raw);
  return { text, start, end: start + raw.length, kind: digitFirst.test(raw) ? "number" : "word" };
}

function split(raw: string, start: number, out: Token[]): void {
  const at = raw.search(apostrophe);
  if (at < 0) {
    out.push(word(raw, start));
    return;
  }
  if (elided.has(fold(raw.slice(0, at)))) {
    out.push({ text: `${fold(raw.slice(0, at))}'`, start, end: start + at + 1, kind: "elision" });
    split(raw.slice(at + 1), start + at + 1, out);
    return;
  }
  const last = Math.max(...["'", "’", "ʼ", "`", "´"].map((sign) => raw.lastIndexOf(sign)));
  const tail = fold(raw.slice(last + 1));
  if (tail === "s") {
    split(raw.slice(0, last), start, out);
    out.push({ text: "'s", start: start + last, end: start + raw.length, kind: "possessive" });
    return;
  }
  if (verbTails.has(tail)) {
    split(raw.slice(0, last), start, out);
    out.push({ text: tail === "d" ? "'d" : tail, start: start + last, end: start + raw.length, kind: "word" });
    return;
  }
  const joined = raw.replace(/['’ʼ`´]/g, "");
  out.push({ ...word(joined, start), end: start + raw.length });
}

/** The words, numbers and signs of a text in order, folded: the one reading of it that names and cues are compared with. */
export function tokenise(text: string): Token[] {
  const out: Token[] = [];
  for (const match of text.matchAll(pieces)) {
    const raw = match[0];
    if (match[1] !== undefined) split(raw, match.index, out);
    else out.push({ text: raw, start: match.index, end: match.index + raw.length, kind: "sign" });
  }
  return out;
}
