import { isCommonWord } from "../marks/common-words.ts";
import type { Token } from "../marks/tokens.ts";
import { isSeller } from "../marks/vendors.ts";
import { calledExactly } from "./called-exactly.ts";
import { editDistance, slipsAllowed } from "./edit-distance.ts";
import { isGivenName, isNamedMonth, isNameFirst } from "./given-names.ts";
import { isLegalForm, type NameUnit, nameUnits, nameWords } from "./name-key.ts";
import { candidatesKept, type NameStore } from "./name-store.ts";
import type { FoundNames, Name, NameFit } from "./names.ts";
import { isTheirs } from "./relatives.ts";

/** Whether a folded word is a word of speech before it is anybody's name. */
const isSpeech = (word: string) => isCommonWord(word) && !isNameFirst(word);

/** No name is compared beyond its first words. */
const wordsCompared = 6;
/** The most keys looked through for one that is spelled differently. */
const keysTried = 2000;

/** Names said from a word of a text on, and over how many words. */
interface Hit {
  readonly length: number;
  readonly names: readonly Name[];
  readonly fit: NameFit;
  /** Where it ends, where that is behind its words. */
  readonly end?: number;
}

/** The names said in a text, in order and not overlapping. */
export function findNames(store: NameStore, text: string, tokens?: readonly Token[]): FoundNames[] {
  if (store.size === 0) return [];
  const units = nameUnits(text, tokens);
  const found: FoundNames[] = [];
  let at = 0;
  for (let unit = units[at]; unit; unit = units[at]) {
    const hit = isThingCalledSo(text, units, at) ? null : hitAt(store, text, units, at);
    if (!hit || hit.names.length === 0 || isOtherWord(hit, text, units[at + hit.length - 1]?.end ?? unit.end)) {
      at++;
      continue;
    }
    const past = withLegalForm(units, at + hit.length, text);
    const said = units.slice(at, at + hit.length);
    const end = hit.end ?? units[past - 1]?.end ?? unit.end;
    found.push({
      start: unit.start,
      end,
      value: hit.names,
      fit: hit.fit,
      ordinary: !unit.mention && said.every((each) => each.number || isSpeech(each.text)),
    });
    at = past;
    while ((units[at]?.start ?? end) < end) at++;
  }
  return found;
}

/** English words before what is a thing rather than somebody of that name: `the bill`, `my phone bill`. */
const belonging: ReadonlySet<string> = new Set("the my our this that his her their your a an another".split(" "));

/** What is billed for month by month. */
const supplied: ReadonlySet<string> = new Set(
  "phone mobile gas electric electricity water internet broadband wifi hydro power energy heating tax fuel utility utilities hotel bar restaurant vet dentist repair".split(
    " ",
  ),
);

/** Who may well be called so: `my client bill`. */
const people: ReadonlySet<string> = new Set(
  "client customer friend mate buddy neighbour neighbor boss man guy lad".split(" "),
);

/** Whether a given name in small letters is the word of speech it is besides: `paid the bill 40` in books with a client Bill. */
function isThingCalledSo(text: string, units: readonly NameUnit[], at: number): boolean {
  const [unit, before, first] = [units[at], units[at - 1], units[at - 2]];
  if (!unit || !before || !unit.joined || unit.mention || !isGivenName(unit.text) || !isCommonWord(unit.text))
    return false;
  if (/^\p{Lu}/u.test(text.slice(unit.start, unit.end))) return false;
  if (belonging.has(before.text) || supplied.has(before.text)) return true;
  return unit.text === "bill" && belonging.has(first?.text ?? "") && before.joined && !people.has(before.text);
}

/** `kopi-o` is no Kopi House: a letter or two behind a dash make the first word of a name another word. */
function isOtherWord({ fit }: Hit, text: string, end: number): boolean {
  return fit === "first" && text[end] === "-" && /^-\p{Ll}{1,2}(?!\p{L})/u.test(text.slice(end, end + 4));
}

/** What is said from a word on, by the first way of saying names that fits. */
function hitAt(store: NameStore, text: string, units: readonly NameUnit[], at: number): Hit | null {
  const unit = units[at];
  if (!unit) return null;
  // Where no name begins with a word, none begins with more of them.
  const begun = store.vocabulary().isFirst(unit.text) ? begunAt(store, text, units, at) : null;
  return (
    begun ??
    relatedTo(store, unit, units[at + 1]) ??
    laterWords(store, unit, units[at + 1]) ??
    twoAsOne(store, unit, units[at + 1]) ??
    laterWord(store, unit) ??
    titled(store, units, at) ??
    family(store, unit) ??
    oneAsSeveral(store, unit) ??
    misspelt(store, unit, units[at + 1])
  );
}

/** A name said from its first word on: as it is called, or with the `s` of a possessive or plural, rather than by its first words alone. */
function begunAt(store: NameStore, text: string, units: readonly NameUnit[], at: number): Hit | null {
  const first = wholeOrFirst(store, units, at);
  const said = byInitial(store, text, units, at) ?? (first && (withCloseLast(store, first, units, at) ?? first));
  return said?.fit === "whole" ? said : (possessed(store, units, at) ?? said);
}

/** As many words as a name that begins at a place may have: words that a stop or a comma parts are of no one name. */
function runFrom(units: readonly NameUnit[], at: number): readonly NameUnit[] {
  let end = at + 1;
  while (end < at + wordsCompared && units[end]?.joined) end++;
  return units.slice(at, end);
}

/** Whether an ordinary word can be the first of somebody's name all the same: `bill`, `may`, `harvest`. */
function mayBeCalled(word: string): boolean {
  return isGivenName(word) || isNamedMonth(word) || isSeller(word);
}

const definite: ReadonlySet<string> = new Set(
  "the el la los las al del le les du au aux der die das dem den vom zum zur o a os as do da dos das no na ao".split(
    " ",
  ),
);

/** Whether a word is a definite article, by itself or with what it is of. */
const isThe = (unit: NameUnit | undefined): boolean => unit !== undefined && definite.has(unit.text);

/** `le café` is Café Névé, where it is the one thing whose name begins so, and a client. */
const onlyClient = (names: readonly Name[]): readonly Name[] =>
  names.length === 1 && names[0]?.kind === "client" ? names : [];

/** A name in full, or several by their first words; the longest of them. */
function wholeOrFirst(store: NameStore, units: readonly NameUnit[], at: number): Hit | null {
  const vocabulary = store.vocabulary();
  let key = "";
  let length = 0;
  let best: Hit | null = null;
  for (const unit of runFrom(units, at)) {
    length++;
    key = length === 1 ? unit.text : `${key} ${unit.text}`;
    const exact = store.whole(key);
    const prefixed = vocabulary.goingOn(key, candidatesKept);
    if (exact.length > 0) {
      const next = units[at + length];
      const formSaid = next?.joined === true && isLegalForm(next.text);
      best = { length, ...calledExactly(exact, store.wholes(prefixed), formSaid) };
    } else if (
      prefixed.length > 0 &&
      (length > 1 || !isOrdinary(unit) || mayBeCalled(unit.text) || (isThe(units[at - 1]) && !isTitle(unit.text)))
    ) {
      const begun = store.wholes(prefixed);
      const firsts = length > 1 || !isOrdinary(unit) || mayBeCalled(unit.text) ? begun : onlyClient(begun);
      if (firsts.length === 0) continue;
      const kinds = new Set(firsts.map((name) => name.kind));
      // `the catalog`: what only a meeting begins with may as well be work of which it is a later word.
      const meets = kinds.size === 1 && kinds.has("meeting");
      const more = length === 1 ? store.later(key).filter((name) => meets || kinds.has(name.kind)) : [];
      best = { length, names: [...firsts, ...more], fit: "first" };
    }
    // No name goes on from here: longer stretches of the text can't be one either.
    if (prefixed.length === 0) break;
  }
  return best;
}

/** Of several by their first word the one whose second is nearly said: `julie peters` for Julie Peeters; beside Acme alone, `acme lab` for Acme Labs. */
function withCloseLast(
  store: NameStore,
  { fit, length, names }: Hit,
  units: readonly NameUnit[],
  at: number,
): Hit | null {
  const [first, next] = [units[at], units[at + 1]];
  const several = fit === "whole" || (fit === "first" && names.length > 1);
  if (!several || length > 1 || !first || !next?.joined) return null;
  const slips = isOrdinary(next) ? 0 : slipsAllowed(next.text.length);
  const nearly = (word: string) =>
    word === `${next.text}s` ||
    next.text === `${word}s` ||
    (slips > 0 && editDistance(word, next.text, slips) <= slips);
  const keys = store
    .vocabulary()
    .goingOn(first.text, keysTried)
    .filter((key) => nearly(key.split(" ")[1] ?? ""));
  const [only, ...more] = keys;
  return only !== undefined && more.length === 0 ? { length: 2, names: store.wholes([only]), fit: "close" } : null;
}

/** A name of several words with the `s` of its possessive run on to the last: `may lins email`. */
function possessed(store: NameStore, units: readonly NameUnit[], at: number): Hit | null {
  const [first, ...others] = runFrom(units, at);
  let key = first?.text ?? "";
  let length = 1;
  for (const { text } of others) {
    length++;
    const exact = text.length > 3 && text.endsWith("s") ? store.whole(`${key} ${text.slice(0, -1)}`) : [];
    if (exact.length > 0) return { length, names: exact, fit: "close" };
    key = `${key} ${text}`;
  }
  return null;
}

/** A letter by itself behind a word, but for those that are words of their own. */
const initial = / ([b-df-hj-np-tvwz])(?= |$)/iy;

/** A client by the given name and the letter the other begins with: `bill n`, `ana p`. */
function byInitial(store: NameStore, text: string, units: readonly NameUnit[], at: number): Hit | null {
  const unit = units[at];
  if (!unit || unit.number || text.charCodeAt(unit.end + 2) > 32) return null;
  initial.lastIndex = unit.end;
  const letter = initial.exec(text)?.[1]?.toLowerCase();
  if (letter === undefined) return null;
  // The `n` of `bill n dave` joins two names, and is no word of either.
  const length = units[at + 1]?.start === unit.end + 1 ? 2 : 1;
  const behind = units[at + length];
  if (behind?.joined && store.vocabulary().isFirst(behind.text)) return null;
  const keys = store.vocabulary().startingWith(`${unit.text} ${letter}`, candidatesKept);
  const names = store.wholes(keys).filter((name) => name.kind === "client");
  return names.length > 0 ? { length, names, fit: "first", end: unit.end + 2 } : null;
}

/** A client's name with the `s` of its possessive run on, before one of theirs: `sams wife`. */
function relatedTo(store: NameStore, unit: NameUnit, next: NameUnit | undefined): Hit | null {
  if (!next?.joined || unit.text.length < 4 || !unit.text.endsWith("s") || !isTheirs(next.text)) return null;
  const stem = unit.text.slice(0, -1);
  if (!store.vocabulary().isFirst(stem)) return null;
  const said = [...store.whole(stem), ...store.wholes(store.vocabulary().goingOn(stem, candidatesKept))];
  const names = said.filter((name) => name.kind === "client");
  return names.length > 0 ? { length: 1, names, fit: "close" } : null;
}

/** The end of `Make 1500 this month` is a time, and names no goal. */
const spans: ReadonlySet<string> = new Set(
  "day week month quarter year tag woche monat quartal jahr dia semana mes trimestre ano jour semaine mois annee".split(
    " ",
  ),
);

/** Work, a goal or a client by its last two words, ordinary as they are: `lens fund` for `New lens fund`, `san josé` for `Colegio San José`. */
function laterWords(store: NameStore, first: NameUnit, second: NameUnit | undefined): Hit | null {
  if (!second?.joined || first.number || first.text.length < 3 || spans.has(second.text)) return null;
  const said = ` ${first.text} ${second.text}`;
  const names = store
    .later(first.text)
    .filter(
      ({ kind, name }) =>
        (kind === "goal" || kind === "project" || (kind === "client" && !isOrdinary(second))) &&
        nameWords(name).join(" ").endsWith(said),
    );
  return names.length > 0 ? { length: 2, names, fit: "later" } : null;
}

/** A name of one word that was written as two: `tide water`. */
function twoAsOne(store: NameStore, first: NameUnit, second: NameUnit | undefined): Hit | null {
  if (!second?.joined || first.number || second.number) return null;
  const joined = first.text + second.text;
  if (joined.length < 6 || !store.vocabulary().isFirst(joined)) return null;
  const exact = store.whole(joined);
  if (exact.length > 0) return { length: 2, names: exact, fit: "close" };
  const prefixed = store.vocabulary().goingOn(joined, candidatesKept);
  return prefixed.length > 0 ? { length: 2, names: store.wholes(prefixed), fit: "close" } : null;
}

function laterWord(store: NameStore, unit: NameUnit): Hit | null {
  if (isOrdinary(unit) || unit.text.length < 3) return null;
  const names = store.later(unit.text);
  return names.length > 0 ? { length: 1, names, fit: "later" } : null;
}

/** Somebody by a last name that is a word of speech as well, behind how they are addressed: `frau kurz`, `mr brown`. */
function titled(store: NameStore, units: readonly NameUnit[], at: number): Hit | null {
  const [before, unit] = [units[at - 1], units[at]];
  if (!before || !unit?.joined || unit.number || !isTitle(before.text)) return null;
  const names = store
    .later(unit.text)
    .filter(({ kind, name }) => (kind === "client" || kind === "contact") && nameWords(name).at(-1) === unit.text);
  return names.length > 0 ? { length: 1, names, fit: "later" } : null;
}

/** A client by the plural of the last name: `the delgados` for Mr & Mrs Delgado. */
function family(store: NameStore, unit: NameUnit): Hit | null {
  const stem = { ...unit, text: unit.text.slice(0, -1) };
  if (stem.text.length < 4 || !unit.text.endsWith("s") || isOrdinary(unit) || isOrdinary(stem)) return null;
  const names = store
    .later(stem.text)
    .filter(({ kind, name }) => kind === "client" && nameWords(name).at(-1) === stem.text);
  return names.length > 0 ? { length: 1, names, fit: "close" } : null;
}

/** A name of several words that were written as one: `harbourlight`. */
function oneAsSeveral(store: NameStore, unit: NameUnit): Hit | null {
  if (unit.text.length < 6 || isOrdinary(unit)) return null;
  const fits: string[] = [];
  const vocabulary = store.vocabulary();
  for (let end = 3; end < unit.text.length; end++) {
    const first = unit.text.slice(0, end);
    const keys = vocabulary.isFirst(first) ? vocabulary.goingOn(first, keysTried) : [];
    fits.push(...keys.filter((key) => key.replaceAll(" ", "") === unit.text));
  }
  return fits.length > 0 ? { length: 1, names: store.wholes(fits), fit: "close" } : null;
}

/** A name with slips of the finger in its first word, or in its first two; several where they are spelt equally near: `Marra` of Maria and Marta. */
function misspelt(store: NameStore, unit: NameUnit, next: NameUnit | undefined): Hit | null {
  // `D'Angelo` stands in the list twice, whole and without its elision; only the latter is tried for slips.
  if (isOrdinary(unit) || (next && next.start < unit.end)) return null;
  const close = store.vocabulary().closeTo(unit.text, slipsAllowed(unit.text.length));
  const hits = close.flatMap(({ word, distance }) => {
    const hit = speltAs(store, word, next);
    return hit ? [{ ...hit, distance }] : [];
  });
  const [best] = hits;
  if (!best) return null;
  const alike = hits.filter(({ distance, length }) => distance === best.distance && length === best.length);
  return { length: best.length, names: alike.flatMap(({ names }) => names), fit: "close" };
}

/** A name that begins with a word, and goes on nearly as the next word of the text; else the name of that word, or those it begins. */
function speltAs(store: NameStore, word: string, next: NameUnit | undefined): Hit | null {
  const vocabulary = store.vocabulary();
  if (next?.joined) {
    const slips = slipsAllowed(next.text.length);
    const keys = vocabulary
      .goingOn(word, keysTried)
      .filter((key) => editDistance(key.split(" ")[1] ?? "", next.text, slips) <= slips);
    if (keys.length > 0) return { length: 2, names: store.wholes(keys.slice(0, candidatesKept)), fit: "close" };
  }
  const exact = store.whole(word);
  if (exact.length > 0) return { length: 1, names: exact, fit: "close" };
  const prefixed = vocabulary.goingOn(word, candidatesKept);
  return prefixed.length > 0 ? { length: 1, names: store.wholes(prefixed), fit: "close" } : null;
}

/** How people are addressed, which many are: `Mme Garnier` is not Mme Leroy. */
const titles: ReadonlySet<string> = new Set(
  "mr mrs ms miss mister mme mlle monsieur madame mademoiselle herr frau dr dra sr sra srta senor senora don dona doctor docteur doktor prof maitre".split(
    " ",
  ),
);

/** Whether a word, folded, is only how people are addressed. */
export const isTitle = (word: string): boolean => titles.has(word);

/** Whether a word is no name by itself: a number, a letter, a title, or a word of everyday speech. */
function isOrdinary(unit: NameUnit): boolean {
  return unit.number || unit.text.length < 2 || titles.has(unit.text) || isSpeech(unit.text);
}

/** The place behind the legal form that stands at a place, or that place. */
function withLegalForm(units: readonly NameUnit[], at: number, text: string): number {
  const next = units[at];
  const owned = /['’]s/iu.test(text.slice(units[at - 1]?.end ?? 0, next?.start ?? 0));
  if (!next?.joined || !isLegalForm(next.text) || owned) return at;
  // `às`, `se`, `as` are words of speech in lower case: only capitals make them a legal form.
  return !/^(?:as|se|ab)$/.test(next.text) || /^\p{Lu}/u.test(text.slice(next.start, next.end)) ? at + 1 : at;
}
