import { fold } from "../../fold.ts";

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

const isDigit = (code: number) => code >= 48 && code <= 57;
const isSmall = (code: number) => code >= 97 && code <= 122;
const isCapital = (code: number) => code >= 65 && code <= 90;

/** What may go on a word that begins in plain letters: letters beyond those, and apostrophes. */
const isBeyond = (code: number) => code > 127 || code === 39 || code === 96;

/** The end of the plain letters and digits from a place on, and whether capitals are among them. */
function plainRun(text: string, from: number): { readonly end: number; readonly capitals: boolean } {
  let capitals = false;
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isCapital(code)) capitals = true;
    else if (!isSmall(code) && !isDigit(code)) break;
  }
  return { end, capitals };
}

/** The words, numbers and signs of a text in order, folded: the one reading of it that names and cues are compared with. */
export function tokenise(text: string): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at);
    if (first === 32 || (first >= 9 && first <= 13)) {
      at++;
      continue;
    }
    const { end, capitals } = plainRun(text, at);
    const next = text.charCodeAt(end);
    if (isBeyond(end === at ? first : next)) {
      // What plain letters do not tell: the whole pattern reads it.
      pieces.lastIndex = at;
      const match = pieces.exec(text);
      if (!match) break;
      const [raw, letters] = match;
      at = match.index + raw.length;
      if (letters !== undefined) split(raw, match.index, out);
      else out.push({ text: raw, start: match.index, end: at, kind: "sign" });
    } else if (end === at) {
      out.push({ text: text.charAt(at), start: at, end: at + 1, kind: "sign" });
      at++;
    } else {
      const said = text.slice(at, end);
      out.push({
        text: capitals ? said.toLowerCase() : said,
        start: at,
        end,
        kind: isDigit(first) ? "number" : "word",
      });
      at = end;
    }
  }
  return out;
}

/** Whether a line ends between two places of a text. */
export function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
  }
  return false;
}
