import { breaksLine, type Token, tokenise } from "../marks/tokens.ts";

/** A word as names are compared: elisions joined (`D'Angelo` is `dangelo`), and what stood between it and the last. */
export interface NameUnit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a name may run on from the word before to this one. */
  readonly joined: boolean;
  readonly number: boolean;
  readonly mention: boolean;
}

const between = new Set(["&", "+", ".", "-", "–", "/", "'", "’", "@", "_", "!", "*"]);
const ands = new Set(["and", "und", "et", "y", "e", "i", "n"]);
const legal = new Set(
  "llc ltd limited inc incorporated corp corporation co company gmbh kg ag ug ohg gbr ev se sl sa slu sau sas sarl eurl sasu lda ltda mei eireli plc llp lp bv nv spa srl oy ab as aps pty pvt pte cie".split(
    " ",
  ),
);

/** What names are shortened to, and what people say for it: `Hnos. Calvo` are the hermanos Calvo. */
const shortened: ReadonlyMap<string, string> = new Map([
  ["hnos", "hermanos"],
  ["hno", "hermano"],
  ["ayto", "ayuntamiento"],
  ["mun", "municipal"],
  ["bros", "brothers"],
  ["gebr", "gebruder"],
  ["st", "street"],
  ["str", "strasse"],
  ["rd", "road"],
  ["ave", "avenue"],
  ["mt", "mount"],
  ["ctr", "center"],
  ["assoc", "associates"],
  ["intl", "international"],
  ["mgmt", "management"],
  ["svcs", "services"],
  ["univ", "university"],
  ["hosp", "hospital"],
  ["apts", "apartments"],
]);

function inFull({ text }: Token): string {
  return shortened.get(text) ?? text;
}

/** Whether a word only joins two: the `y` of `Luz y Sol`, and not that of `Y&Z` or `E-Bike`, where the sign joins. */
function isAnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !ands.has(token.text)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const joins = (sign: Token | undefined) => sign?.text === "&" || sign?.text === "-";
  return !(joins(before) && before?.end === token.start) && !(joins(after) && after?.start === token.end);
}

/** The words of a text that can be part of a name, in order. */
export function nameUnits(text: string, tokens: readonly Token[] = tokenise(text)): NameUnit[] {
  const units: NameUnit[] = [];
  let joined = false;
  let at = 0;
  let elision: Token | undefined;
  let mention = false;
  for (const [i, token] of tokens.entries()) {
    if (breaksLine(text, at, token.start)) joined = false;
    at = token.end;
    if (token.kind === "sign") {
      if (!between.has(token.text)) joined = false;
      mention = token.text === "@";
      continue;
    }
    if (token.kind === "possessive") continue;
    if (token.kind === "elision") {
      elision = token;
      continue;
    }
    if (isAnd(tokens, i) && !elision) continue;
    const start = elision?.start ?? token.start;
    const head = elision ? elision.text.slice(0, -1) : "";
    const number = token.kind === "number";
    const unit = { text: head + inFull(token), start, end: token.end, joined, number, mention };
    units.push(unit);
    if (elision) units.push({ ...unit, text: token.text, start: token.start, joined: false });
    elision = undefined;
    mention = false;
    joined = true;
  }
  return units;
}

/** The same words with possessives run on, as they are typed without the apostrophe (`sparkys electrical`), or null. */
export function runOnWords(name: string): string[] | null {
  const joined = name.replace(/['’ʼ`´]s(?![\p{L}\p{N}])/giu, "s");
  return joined === name ? null : nameWords(joined);
}

const pair = /^(\p{L})\p{L}*\s*[&+]\s*(\p{L})\p{L}*$/u;

/** The initials of a pair of names, which people write `T&R` for `Thistle & Rye`; null where it is no such pair. */
export function initials(name: string): string[] | null {
  const [, first, second] = pair.exec(name) ?? [];
  return first && second ? nameWords(`${first}x ${second}x`).map((each) => each.slice(0, 1)) : null;
}

const lettersAtEnd = /\s(\p{L}{1,2}\s?&\s?\p{L}{1,2})$/u;

/** The letters a name ends in, by which people call it: `b&r` for `Estudio Contable B&R`; null where it ends in no such pair. */
export function closingLetters(name: string): string[] | null {
  const letters = lettersAtEnd.exec(name)?.[1];
  return letters === undefined ? null : nameWords(letters);
}

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };

/** The same words with umlauts as keyboards without them write them (`Söhne` is `soehne`), or null. */
export function spelledOutWords(name: string): string[] | null {
  const spelled = name.normalize("NFC").replace(/[äöüÄÖÜ]/g, (letter) => umlauts[letter] ?? letter);
  return spelled === name ? null : nameWords(spelled);
}

const dotted = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}/gu;

/** The same words with letters that stops part run together, as they are typed: `A.B. Cargo` is `ab cargo`; null without such letters. */
export function undottedWords(name: string): string[] | null {
  const joined = name.replace(dotted, (letters) => `${letters.replace(/[.\s]/g, "")} `);
  return joined === name ? null : nameWords(joined);
}

/** The words of a name that stand behind an elision, without it: `L'Atelier d'Émile` is also `atelier` and `emile`. */
export function elidedWords(name: string): string[] {
  const tokens = tokenise(name);
  return tokens.flatMap((token, i) => (token.kind === "word" && tokens[i - 1]?.kind === "elision" ? [token.text] : []));
}

/** Whether a folded word is the legal form of a company, which nobody has to say. */
export function isLegalForm(word: string): boolean {
  return legal.has(word);
}

/** Whether a name ends in a legal form that nobody has to say. */
export function hasLegalForm(name: string): boolean {
  const words = tokenise(name).filter((token) => token.kind === "word" || token.kind === "number");
  return words.length > 1 && isLegalForm(words.at(-1)?.text ?? "");
}

/** The folded words a name is known by: without signs, "and" and legal form (`Kim & Park LLC` is `kim park`). */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  let head = "";
  const tokens = tokenise(name);
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "elision") head = token.text.slice(0, -1);
    else if (token.kind === "word" || token.kind === "number") {
      if (head || !isAnd(tokens, i)) words.push(head + inFull(token));
      head = "";
    }
  }
  if (words.length === 0) return tokenise(name).map((t) => t.text);
  while (words.length > 1 && legal.has(words.at(-1) ?? "")) words.pop();
  return words;
}
