/** A pattern that few texts match: tried only on those that have what its words are made of. */
export interface Seldom {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * What of a text can be looked up at once: a bit for each sign, each pair and each three letters in a row, whatever their
 * case and accents. What no bit tells apart (letters by themselves, spaces) is left out.
 */
const pairs = 128;
const triples = pairs + 26 ** 2;
const words = Math.ceil((triples + 26 ** 3) / 32);
const digit = 48;
const otherSign = 1;
const space = 32;

const isSmall = (code: number) => code >= 97 && code <= 122;

/** Letters beyond ASCII by their code, as they were last looked up. */
const beyond = new Map<number, number>();

/** The letter of a code unit from 0 for `a`, without case and accent; -1 for a sign. */
function letterOf(code: number): number {
  if (code < 128) {
    const small = code | 32;
    return isSmall(small) && code >= 65 ? small - 97 : -1;
  }
  let letter = beyond.get(code);
  if (letter === undefined) {
    const plain = String.fromCharCode(code).normalize("NFKD").toLowerCase().charCodeAt(0);
    letter = isSmall(plain) ? plain - 97 : -1;
    beyond.set(code, letter);
  }
  return letter;
}

const signOf = (code: number) => (code > 127 ? otherSign : code >= 48 && code <= 57 ? digit : code);
const pairOf = (a: number, b: number) => pairs + a * 26 + b;
const tripleOf = (a: number, b: number, c: number) => triples + (a * 26 + b) * 26 + c;

interface Marked {
  text: string;
  readonly bits: Int32Array;
}

function mark(into: Marked, text: string): void {
  const { bits } = into;
  const set = (bit: number) => {
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
  };
  into.text = text;
  bits.fill(0);
  let before = -1;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = letterOf(code);
    if (letter < 0) set(signOf(code));
    else if (last >= 0) {
      set(pairOf(last, letter));
      if (before >= 0) set(tripleOf(before, last, letter));
    }
    before = last;
    last = letter;
  }
}

/** The two texts that were marked last: a sentence, and the clause of it that is being looked at. */
let marked: Marked = { text: "", bits: new Int32Array(words) };
let markedBefore: Marked = { text: "", bits: new Int32Array(words) };

function marksOf(text: string): Int32Array {
  if (marked.text === text) return marked.bits;
  [marked, markedBefore] = [markedBefore, marked];
  if (marked.text !== text) mark(marked, text);
  return marked.bits;
}

/** Bits one of which a text has to have; null where nothing can be told. */
type Needed = readonly number[] | null;

/** One thing in a pattern: a letter, or what it needs. */
interface Atom {
  readonly letter?: number;
  readonly needed: Needed;
}

const anything: Atom = { needed: null };

/** How little a bit tells: three letters are seldom said, digits and commas often. */
function commonness(bit: number): number {
  if (bit >= triples) return 1;
  if (bit >= pairs) return 8;
  return /[\d.,'-]/.test(String.fromCharCode(bit)) ? 20 : 2;
}

const costOf = (needed: readonly number[]) => needed.reduce((sum, bit) => sum + commonness(bit), 0);

const byFrequency = "etaoinsrhldcumfpgwybvkxjqz";
const rarity = (letter: number) => byFrequency.indexOf(String.fromCharCode(letter + 97));

/** What letters in a row need: the three of them that are said the least. */
function neededBy(run: readonly number[]): Needed {
  const [first = -1, second = -1] = run;
  if (run.length < 2) return null;
  if (run.length === 2) return [pairOf(first, second)];
  let best: Needed = null;
  let rarest = -1;
  for (let at = 2; at < run.length; at++) {
    const [a = 0, b = 0, c = 0] = run.slice(at - 2, at + 1);
    const rare = rarity(a) + rarity(b) + rarity(c);
    if (rare > rarest) [best, rarest] = [[tripleOf(a, b, c)], rare];
  }
  return best;
}

function plainAtom(code: number): Atom {
  const letter = letterOf(code);
  if (letter >= 0) return { letter, needed: null };
  return code === space ? anything : { needed: [signOf(code)] };
}

/** Reads the source of a pattern for what each text has that matches it. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to the end or a closing bracket: what one of them needs. */
  alternatives(): Needed {
    let needed: Needed = [];
    do {
      const one = this.sequence();
      needed = needed && one ? [...needed, ...one] : null;
    } while (this.takes(/\|/y));
    return needed;
  }

  private sequence(): Needed {
    let best: Needed = null;
    let run: number[] = [];
    const consider = (needed: Needed) => {
      if (needed && (!best || costOf(needed) < costOf(best))) best = needed;
    };
    const endRun = () => {
      consider(neededBy(run));
      run = [];
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      const { letter, needed } = this.atom();
      const times = this.takes(/(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y);
      const optional = times !== null && (/^[?*]/.test(times[0]) || times[1] === "0");
      if (letter !== undefined && !optional) {
        run.push(letter);
        if (times) endRun();
      } else {
        endRun();
        if (!optional) consider(needed);
      }
    }
    endRun();
    return best;
  }

  private atom(): Atom {
    const group = this.takes(/\((\?(?:<?[=!]|:|<\w+>))?/y);
    if (group) {
      const needed = this.alternatives();
      this.at++;
      return /[=!]$/.test(group[1] ?? "") ? anything : { needed };
    }
    const set = this.takes(/\[((?:[^\]\\]|\\.)*)\]/suy);
    if (set) return setAtom(set[1] ?? "");
    const escaped = this.takes(/\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|k<\w+>|\d|.)/suy);
    if (escaped) return escapedAtom(escaped[0].slice(1));
    const code = this.source.charCodeAt(this.at++);
    return code === 46 || code === 94 || code === 36 ? anything : plainAtom(code);
  }

  private takes(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at = pattern.lastIndex;
    return match;
  }
}

/** `\d` is a digit, `\.` a dot; what else a letter behind `\` stands for can be much. */
function escapedAtom(said: string): Atom {
  if (said === "d") return { needed: [digit] };
  return /^[^\p{L}\d]$/u.test(said) ? plainAtom(said.charCodeAt(0)) : anything;
}

/** `[éeè]` is one letter, `[:;]` one of two signs; ranges and classes can be much. */
function setAtom(members: string): Atom {
  if (/^\^|\\[^\-\][.^/\\]|[^\\]-./su.test(members)) return anything;
  const atoms = [...members.replaceAll("\\", "")].map((member) => plainAtom(member.charCodeAt(0)));
  const [first] = atoms;
  if (first?.letter !== undefined && atoms.every(({ letter }) => letter === first.letter)) return first;
  return atoms.every(({ needed }) => needed) ? { needed: atoms.flatMap(({ needed }) => needed ?? []) } : anything;
}

function hasOne(needed: readonly number[], text: string): boolean {
  const bits = marksOf(text);
  for (const bit of needed) if (((bits[bit >> 5] as number) & (1 << (bit & 31))) !== 0) return true;
  return false;
}

/**
 * A pattern for whole texts that few of them match. A message is looked at by hundreds of such patterns: each is tried only
 * where the letters and signs that it can't do without are said, which are read off the pattern when it is first met.
 */
export function seldom(pattern: RegExp): Seldom {
  if (pattern.global || pattern.sticky) throw new RangeError("a pattern that keeps its place can't be skipped");
  let needed: Needed | undefined;
  const may = (text: string) => {
    needed ??= new Reader(pattern.source).alternatives() ?? [];
    return needed.length === 0 || hasOne(needed, text);
  };
  return {
    test: (text) => may(text) && pattern.test(text),
    exec: (text) => (may(text) ? pattern.exec(text) : null),
  };
}
