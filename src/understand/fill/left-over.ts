import { fold } from "../../fold.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked } from "../clauses/clause.ts";
import { catalogues, type Language } from "../marks/cue-phrases.ts";
import { overlaps } from "../marks/marks.ts";
import { saidAlong } from "../marks/said-along.ts";

/** Cues of words that name a thing, and so may tell what something was for. */
const nouns =
  /^(?:category\.|goalCategory\.|resource\.|rep\.|channel\.|medium\.|(?:income|expense|meeting|service|project|contact|goal|digest)Noun$|partial$|sources$|history$|pdf$|workflow$|balances$|start$|touch$|priorityWord$)/;

/** Cues that give words of their own a meaning beside a meeting: they ask, tell to do something, or say how it takes place. */
const commands =
  /^(?:self|question|auxiliary|show|polite|hypothetical|wish|promise|negation|jest|smallTalk|thirdParty|letter|tellOther|intend|pronoun|remind|checkIn|followUp|howItWent|correct|correctTo|undo|redo|cancel|help|book|shift|callOff|save|add|create|every|each|seeing|logWord|(?:medium|priority|mode)\..*)$/;

/** What somebody was at: `fixing typos`, `editando el catálogo`. */
const participle = /(?:ing|ando|[ie]endo)$/;

/** Cues of words that only say what of the books is meant, where they stand alone: `for the Website project`. */
const ofBooks: readonly CueName[] = ["projectNoun", "serviceNoun", "contactNoun", "goalNoun"];

/** Cues of words that only say that money came: `kelly deposit in, 700` is of Kelly. */
const ofIncome: readonly CueName[] = ["incomeNoun", "moneyIn"];

/** Cues of words that join others, and tell nothing alone. */
const joining: readonly CueName[] = ["common", "article", "of", "for", "with", "at", "to", "under", "about", "also"];

/** So many words at most are an aside by themselves: `log 2h on Website, wireframes and emails`. */
const mostAside = 6;

/** Signs that part what is said; all others belong to the words around them. */
const parting = /^[,;:!?()[\]"“”„«»¦…–—\n]$/u;

const smallOf = new Map<Language, ReadonlySet<string>>();

/** The small words of a language, folded. */
function smallWords(language: Language): ReadonlySet<string> {
  let small = smallOf.get(language);
  if (!small) {
    small = new Set(catalogues[language].common.split(",").map((word) => fold(word.trim())));
    smallOf.set(language, small);
  }
  return small;
}

type Kind = "tells" | "joins" | "ends" | "parts";

function kindAt(clause: Clause, at: number, asides = false): Kind {
  const { language, text, tokens } = clause.sentence;
  const token = tokens[at];
  if (!token || marked(clause, at)) return "ends";
  if (token.kind === "sign") {
    if (parting.test(token.text)) return "parts";
    const apart = /\s/.test(text[token.start - 1] ?? "") && /\s/.test(text[token.end] ?? "");
    return token.text === "-" && apart ? "parts" : "joins";
  }
  if (token.kind !== "word" && token.kind !== "number") return "joins";
  // `new oak boards, 34.99`: what was bought is new, and nothing is made.
  const small = smallWords(language).has(token.text) || cuedAt(clause, at, ...joining, "newWord");
  if (small || saidAlong.has(token.text)) return "joins";
  const doing = participle.test(token.text);
  const tells = (name: CueName) => (asides ? !commands.test(name) : nouns.test(name) || (doing && name === "worked"));
  if (!clause.cuesAt(at).every(({ name }) => tells(name))) return "ends";
  return token.kind === "word" && token.text.length > 2 && !/\d/.test(token.text) ? "tells" : "joins";
}

/** The words of a stretch without those that only join, at its ends; a count before them stays: `2 sessions`. */
function trimmed(clause: Clause, from: number, to: number, asides: boolean): string {
  const { text, tokens } = clause.sentence;
  const joins = (at: number) => kindAt(clause, at, asides) === "joins";
  let [first, last] = [from, to];
  while (first < last && joins(first)) first++;
  while (last > first && joins(last - 1)) last--;
  if (last === first || (last === first + 1 && cuedAt(clause, first, ...ofBooks))) return "";
  if (first > from && tokens[first - 1]?.kind === "number") first--;
  return text.slice(tokens[first]?.start, tokens[last - 1]?.end);
}

/** The stretches of a part between two signs that are nothing but words; none where they tell something else by themselves. */
function stretchesOf(
  clause: Clause,
  from: number,
  to: number,
  known: ReadonlySet<string>,
  asides: boolean,
): readonly string[] {
  const { text, tokens } = clause.sentence;
  const takenFrom = (at: number) =>
    [at + 5, at + 4, at + 3, at + 2, at + 1].find(
      (end) => end <= to && known.has(fold(text.slice(tokens[at]?.start, tokens[end - 1]?.end))),
    );
  const stretches: string[] = [];
  let isAside = true;
  let begin = from;
  let at = from;
  while (at < to) {
    const next = takenFrom(at) ?? (kindAt(clause, at, asides) === "ends" ? at + 1 : undefined);
    if (next === undefined) {
      at++;
      continue;
    }
    if (kindAt(clause, at, asides) === "ends" && !marked(clause, at) && !cuedAt(clause, at, ...ofIncome))
      isAside = false;
    stretches.push(trimmed(clause, begin, at, asides));
    begin = next;
    at = next;
  }
  stretches.push(trimmed(clause, begin, to, asides));
  const isMarked = Array.from({ length: to - from }, (_, i) => marked(clause, from + i)).includes(true);
  const aside = !isMarked && isAside && to - from <= mostAside;
  return aside || (isMarked && !asides) ? stretches.filter((stretch) => stretch !== "") : [];
}

/**
 * What a clause says besides what is taken of it: the stretches of words that no amount, name, day or verb covers, as typed and
 * joined by commas; undefined where they tell nothing. What no field takes stays with its entry as what it was for (CONTRIBUTING).
 */
export function leftOver(
  clause: Clause,
  taken: readonly (string | undefined)[],
  category?: string,
): string | undefined {
  const said = saidBeside(clause, taken, false);
  return said !== undefined && category !== undefined && fold(said) === fold(category) ? undefined : said;
}

/** What is said of an entry in parts of their own: `lunch with Ruth friday 1pm, contract and next steps`. */
export function asidesOf(clause: Clause, taken: readonly (string | undefined)[]): string | undefined {
  return saidBeside(clause, taken, true);
}

/** Whether a token tells when something is. */
function isTime(clause: Clause, at: number): boolean {
  const token = clause.sentence.tokens[at];
  return token !== undefined && clause.moments("future").some((time) => overlaps(time, token));
}

/** The words behind everything else that is recognised, and nothing but words: the last of `rdv mardi 14h30 coupe + mèches`. */
export function closingWords(clause: Clause, taken: readonly (string | undefined)[]): string | undefined {
  const known = new Set(taken.flatMap((each) => (each === undefined ? [] : [fold(each)])));
  let from = clause.to;
  while (from > clause.from && /^(?:tells|joins)$/.test(kindAt(clause, from - 1, true))) from--;
  while (from < clause.to && isTime(clause, from)) from++;
  if (from === clause.from || from === clause.to || !isTime(clause, from - 1)) return undefined;
  return stretchesOf(clause, from, clause.to, known, true)[0];
}

function saidBeside(clause: Clause, taken: readonly (string | undefined)[], asides: boolean): string | undefined {
  const known = new Set(taken.flatMap((each) => (each === undefined ? [] : [fold(each)])));
  const said: string[] = [];
  let from = clause.from;
  for (let at = clause.from; at <= clause.to; at++) {
    if (at < clause.to && kindAt(clause, at) !== "parts") continue;
    said.push(...stretchesOf(clause, from, at, known, asides));
    from = at + 1;
  }
  return said.length > 0 ? said.join(", ") : undefined;
}
