/** A pattern that few texts match: tried only on those that have what its words are made of. */
export interface Seldom {
  /** Whether it matches a text, or a part of a whole one, whose letters are looked up already: what is not said in it is in no part. */
  test(text: string, whole?: string): boolean;
  exec(text: string, whole?: string): RegExpExecArray | null;
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

/** A text with what is said in it. */
interface Marked {
  text: string;
  readonly bits: Int32Array;
  /** How many texts were marked in this place: what woke by an earlier one sleeps. */
  turn: number;
  /** By the place of a pattern, the turn that it woke in. */
  readonly woke: number[];
}

const blank = (): Marked => ({ text: "", bits: new Int32Array(words), turn: 0, woke: [] });

/** The places of the patterns that wake where a bit is said: those that can't match without one of a few, of which it is one. */
const wakenBy: (number[] | undefined)[] = new Array(words * 32).fill(undefined);

function mark(into: Marked, text: string): void {
  const { bits, woke } = into;
  const turn = into.turn + 1;
  const say = (bit: number) => {
    const said = bits[bit >> 5] as number;
    const added = said | (1 << (bit & 31));
    if (added === said) return;
    bits[bit >> 5] = added;
    const waken = wakenBy[bit];
    if (waken) for (const place of waken) woke[place] = turn;
  };
  into.text = text;
  into.turn = turn;
  bits.fill(0);
  let before = -1;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = letterOf(code);
    if (letter < 0) say(signOf(code));
    else if (last >= 0) {
      say(pairOf(last, letter));
      if (before >= 0) say(tripleOf(before, last, letter));
    }
    before = last;
    last = letter;
  }
}

/** The two texts that were marked last: a sentence, and the clause of it that is being looked at. */
let marked = blank();
let markedBefore = blank();

function markedAs(text: string): Marked {
  if (marked.text === text) return marked;
  [marked, markedBefore] = [markedBefore, marked];
  if (marked.text !== text) mark(marked, text);
  return marked;
}

/**
 * What a text has to have: each of these bits, and of each group what one of its members asks for. Where both are empty nothing
 * can be told.
 */
interface Needs {
  readonly bits: readonly number[];
  readonly groups: readonly (readonly Needs[])[];
}

const nothing: Needs = { bits: [], groups: [] };
const isNothing = ({ bits, groups }: Needs) => bits.length + groups.length === 0;

/** One thing in a pattern: a letter, or what it needs. */
interface Atom {
  readonly letter?: number;
  readonly needs: Needs;
}

const anything: Atom = { needs: nothing };

const byFrequency = "etaoinsrhldcumfpgwybvkxjqz";
const rarity = (letter: number) => byFrequency.indexOf(String.fromCharCode(letter + 97));

/** How little a bit tells: three seldom letters the most, digits and commas next to nothing. */
function commonness(bit: number): number {
  if (bit >= triples) {
    const letters = bit - triples;
    return -rarity(letters % 26) - rarity(Math.floor(letters / 26) % 26) - rarity(Math.floor(letters / 26 ** 2));
  }
  if (bit >= pairs) return 8;
  return /[\d.,'-]/.test(String.fromCharCode(bit)) ? 20 : 2;
}

/** What letters in a row need: all threes of them, or the two there are. */
function neededBy(run: readonly number[]): readonly number[] {
  const [first = -1, second = -1] = run;
  if (run.length < 2) return [];
  if (run.length === 2) return [pairOf(first, second)];
  return run.slice(2).map((letter, at) => tripleOf(run[at] ?? 0, run[at + 1] ?? 0, letter));
}

const signNeeds = (code: number): Needs => ({ bits: [signOf(code)], groups: [] });

function plainAtom(code: number): Atom {
  const letter = letterOf(code);
  if (letter >= 0) return { letter, needs: nothing };
  return code === space ? anything : { needs: signNeeds(code) };
}

/** One of several: nothing where one of them needs nothing. */
function oneOf(members: readonly Needs[]): Needs {
  if (members.length === 0 || members.some(isNothing)) return nothing;
  return members.length === 1 && members[0] ? members[0] : { bits: [], groups: [members] };
}

/** Reads the source of a pattern for what each text has that matches it. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to the end or a closing bracket: what one of them needs. */
  alternatives(): Needs {
    const members: Needs[] = [];
    do members.push(this.sequence());
    while (this.takes(/\|/y));
    return oneOf(members);
  }

  private sequence(): Needs {
    const bits = new Set<number>();
    const groups: (readonly Needs[])[] = [];
    let run: number[] = [];
    const endRun = () => {
      for (const bit of neededBy(run)) bits.add(bit);
      run = [];
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      const { letter, needs } = this.atom();
      const times = this.takes(/(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y);
      const optional = times !== null && (/^[?*]/.test(times[0]) || times[1] === "0");
      if (letter !== undefined && !optional) run.push(letter);
      if (letter === undefined || times) endRun();
      if (optional) continue;
      for (const bit of needs.bits) bits.add(bit);
      groups.push(...needs.groups);
    }
    endRun();
    return { bits: [...bits].toSorted((a, b) => commonness(a) - commonness(b)), groups };
  }

  private atom(): Atom {
    const group = this.takes(/\((\?(?:<?[=!]|:|<\w+>))?/y);
    if (group) {
      const needs = this.alternatives();
      this.at++;
      return group[1]?.endsWith("!") ? anything : { needs };
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
  if (said === "d") return { needs: signNeeds(digit) };
  return /^[^\p{L}\d]$/u.test(said) ? plainAtom(said.charCodeAt(0)) : anything;
}

/** `[éeè]` is one letter, `[:;]` one of two signs; ranges and classes can be much. */
function setAtom(members: string): Atom {
  if (/^\^|\\[^\-\][.^/\\]|[^\\]-./su.test(members)) return anything;
  const atoms = [...members.replaceAll("\\", "")].map((member) => plainAtom(member.charCodeAt(0)));
  const [first] = atoms;
  if (first?.letter !== undefined && atoms.every(({ letter }) => letter === first.letter)) return first;
  return { needs: oneOf(atoms.map(({ needs }) => needs)) };
}

function meets({ bits, groups }: Needs, said: Int32Array): boolean {
  for (const bit of bits) if (((said[bit >> 5] as number) & (1 << (bit & 31))) === 0) return false;
  for (const group of groups) if (!meetsOne(group, said)) return false;
  return true;
}

function meetsOne(group: readonly Needs[], said: Int32Array): boolean {
  for (const member of group) {
    // Most members fail by their rarest bit: told before looking any closer.
    const rarest = member.bits[0];
    if (rarest !== undefined && ((said[rarest >> 5] as number) & (1 << (rarest & 31))) === 0) continue;
    if (meets(member, said)) return true;
  }
  return false;
}

/** Of bits one of which is needed, how little the commonest tells. */
const commonest = (bits: readonly number[]) => Math.max(...bits.map(commonness));

/** Bits of which every text that meets the needs says one: of all such choices the one that fewest texts say. */
function oneNeeded({ bits, groups }: Needs): readonly number[] {
  const choices = [...bits.map((bit) => [bit]), ...groups.map((group) => group.flatMap(oneNeeded))];
  return choices.reduce((best, choice) => (commonest(choice) < commonest(best) ? choice : best));
}

/** How many patterns were given a place. */
let places = 0;

/** Gives a pattern a place, where it sleeps until one of what it needs is said. */
function placeOf(needs: Needs): number {
  const place = places++;
  for (const bit of new Set(oneNeeded(needs))) {
    wakenBy[bit] ??= [];
    wakenBy[bit].push(place);
  }
  // What was marked before knows nothing of it.
  for (const { woke, turn } of [marked, markedBefore]) woke[place] = turn;
  return place;
}

/**
 * A pattern for whole texts that few of them match. A message is looked at by hundreds of such patterns: each is tried only
 * where the letters and signs that it can't do without are said, which are read off the pattern when it is first met. The
 * rarest of them wake it, so that most patterns are not asked what they need at all.
 */
export function seldom(pattern: RegExp): Seldom {
  if (pattern.global || pattern.sticky) throw new RangeError("a pattern that keeps its place can't be skipped");
  let needs: Needs | undefined;
  let place = -1;
  const may = (text: string) => {
    const { bits, woke, turn } = markedAs(text);
    if (!needs) {
      needs = new Reader(pattern.source).alternatives();
      if (!isNothing(needs)) place = placeOf(needs);
    }
    return place < 0 || (woke[place] === turn && meets(needs, bits));
  };
  return {
    test: (text, whole = text) => may(whole) && pattern.test(text),
    exec: (text, whole = text) => (may(whole) ? pattern.exec(text) : null),
  };
}
