import { fold } from "../fold.ts";
import type { Found } from "../found.ts";
import { isCommonWord } from "./common-words.ts";
import { editDistance, slipsAllowed } from "./edit-distance.ts";
import { isGivenName } from "./given-names.ts";
import { letterMask, masksApart } from "./letter-mask.ts";
import { elidedWords, hasLegalForm, isLegalForm, type NameUnit, nameUnits, nameWords, runOnWords } from "./name-key.ts";
import type { Token } from "./tokens.ts";

/** The kinds of things a workspace has names for. */
export type NameKind =
  | "client"
  | "project"
  | "service"
  | "contact"
  | "goal"
  | "meeting"
  | "mode"
  | "category"
  | "classification"
  | "tag"
  | "vendor"
  | "member"
  | "resource"
  | "supply";

/** One name the workspace knows. `owner` names the client a project belongs to, the project a service belongs to … */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  readonly name: string;
  readonly owner?: string;
  /** The client's stage, the meeting's start: what a sentence may have to be read against. */
  readonly detail?: string;
}

/** How a name was said: in full, by its first words, by a later word of its own, or misspelt. */
type NameFit = "whole" | "first" | "later" | "close";

/** A place in a text where one name, or several that fit alike, is said. */
export interface FoundNames extends Found<readonly Name[]> {
  readonly fit: NameFit;
  /** The words said are ordinary words too (`March`, `cash`): the sentence has to show that the name is meant. */
  readonly ordinary: boolean;
}

/** The names of one workspace, indexed for finding them in running text. */
export interface Names {
  readonly size: number;
  add(name: Name): void;
  remove(id: string): void;
  /** The names said in a text, in order and not overlapping. */
  find(text: string, tokens?: readonly Token[]): FoundNames[];
  /** The names of a kind that a text on its own means: those of exactly that name, else starting so, else spelt nearly so. */
  byName(kind: NameKind, text: string, spelling?: "close" | "exact"): readonly Name[];
  /** The `most` names of a kind nearest in spelling to a text, nearest first, for "did you mean". */
  close(kind: NameKind, text: string, most: number): readonly Name[];
  /** Up to `most` names of a kind with a word that starts with what was typed; names starting so come first. */
  startingWith(kind: NameKind, typed: string, most: number): readonly Name[];
  /** Every name of a kind, up to `most`. */
  all(kind: NameKind, most: number): readonly Name[];
}

/** No name is compared beyond its first words. */
const wordsCompared = 6;
/** More names than this sharing a word say nothing about which is meant. */
const candidatesKept = 26;

type Posting = number | number[];

function put(map: Map<string, Posting>, key: string, index: number): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, index);
  else if (typeof held === "number") map.set(key, [held, index]);
  else held.push(index);
}

function take(map: Map<string, Posting>, key: string, index: number): void {
  const held = map.get(key);
  if (held === undefined) return;
  const left = typeof held === "number" ? [] : held.filter((i) => i !== index);
  if (typeof held === "number" && held !== index) return;
  if (left.length === 0) map.delete(key);
  else map.set(key, left.length === 1 ? (left[0] as number) : left);
}

/** First words of names that begin with the same letter and are equally long, with their letter masks. */
interface Bucket {
  readonly words: readonly string[];
  readonly masks: Int32Array;
}

/** The keys of all names in order, and where the first words among them are found. */
interface Vocabulary {
  readonly keys: readonly string[];
  /** By first word, the place of the first key that begins with it. */
  readonly starts: ReadonlyMap<string, number>;
  readonly alike: ReadonlyMap<string, Bucket>;
}

const none: readonly never[] = [];

/** First words shorter than this have too many neighbours to be taken for misspelt. */
const shortestMisspelt = 4;

function vocabularyOf(keys: readonly string[]): Vocabulary {
  const starts = new Map<string, number>();
  const alike = new Map<string, string[]>();
  for (const [at, key] of keys.entries()) {
    const space = key.indexOf(" ");
    const word = space < 0 ? key : key.slice(0, space);
    if (starts.has(word)) continue;
    starts.set(word, at);
    if (word.length < shortestMisspelt) continue;
    const name = `${word[0]}${word.length}`;
    const words = alike.get(name);
    if (words) words.push(word);
    else alike.set(name, [word]);
  }
  const bucketOf = (words: string[]): Bucket => ({ words, masks: Int32Array.from(words, letterMask) });
  return { keys, starts, alike: new Map([...alike].map(([name, words]) => [name, bucketOf(words)])) };
}

/** An empty set of names. Holds a hundred thousand in a few dozen megabytes and finds them in a sentence in microseconds. */
export function createNames(): Names {
  const names: (Name | undefined)[] = [];
  const byId = new Map<string, number>();
  const whole = new Map<string, Posting>();
  const later = new Map<string, Posting>();
  /** Everything but clients by kind: what is listed whole is never found by walking through all clients. */
  const fewer = new Map<NameKind, Set<number>>();
  let known: Vocabulary | undefined;
  let live = 0;

  function vocabulary(): Vocabulary {
    known ??= vocabularyOf([...whole.keys()].sort());
    return known;
  }

  function lowerBound(key: string): number {
    const { keys } = vocabulary();
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function keysFrom(place: number, prefix: string, most: number): readonly string[] {
    const { keys } = vocabulary();
    let end = place;
    while (end < keys.length && end - place < most && (keys[end] as string).startsWith(prefix)) end++;
    return end === place ? none : keys.slice(place, end);
  }

  function startingKeys(prefix: string, most: number): readonly string[] {
    return keysFrom(lowerBound(prefix), prefix, most);
  }

  /** The keys whose first word that is and that go on behind it. */
  function goingOn(word: string, most: number): readonly string[] {
    const { keys, starts } = vocabulary();
    const place = starts.get(word);
    if (place === undefined) return none;
    return keysFrom(keys[place] === word ? place + 1 : place, `${word} `, most);
  }

  function held(posting: Posting | undefined): Name[] {
    if (posting === undefined) return [];
    const indexes = typeof posting === "number" ? [posting] : posting.slice(0, candidatesKept);
    return indexes.flatMap((index) => names[index] ?? []);
  }

  function ofKeys(keys: readonly string[]): Name[] {
    return keys.flatMap((key) => held(whole.get(key)));
  }

  /** First words of names within the slips allowed for a word of that length, nearest first. */
  function closeWords(word: string, slips: number): { readonly word: string; readonly distance: number }[] {
    const found: { word: string; distance: number }[] = [];
    const mask = letterMask(word);
    for (let length = word.length - slips; length <= word.length + slips; length++) {
      const bucket = vocabulary().alike.get(`${word[0]}${length}`);
      if (!bucket) continue;
      const { words, masks } = bucket;
      for (let i = 0; i < masks.length; i++) {
        if (masksApart(mask, masks[i] as number) > slips * 2) continue;
        const candidate = words[i] as string;
        const distance = editDistance(word, candidate, slips);
        if (distance <= slips) found.push({ word: candidate, distance });
      }
    }
    return found.sort((a, b) => a.distance - b.distance);
  }

  function runLength(units: readonly NameUnit[], at: number): number {
    let length = 1;
    while (length < wordsCompared && units[at + length]?.joined) length++;
    return length;
  }

  interface Hit {
    readonly length: number;
    readonly names: readonly Name[];
    readonly fit: NameFit;
  }

  function wholeOrFirst(units: readonly NameUnit[], at: number): Hit | null {
    // Where no name begins with the first word, none begins with more of them.
    if (!vocabulary().starts.has((units[at] as NameUnit).text)) return null;
    const longest = runLength(units, at);
    let key = "";
    let best: Hit | null = null;
    for (let length = 1; length <= longest; length++) {
      const unit = units[at + length - 1] as NameUnit;
      key = length === 1 ? unit.text : `${key} ${unit.text}`;
      const exact = whole.get(key);
      // No name goes on from here: longer stretches of the text can't be one either.
      const prefixed = length === 1 ? goingOn(key, candidatesKept) : startingKeys(`${key} `, candidatesKept);
      if (exact !== undefined) {
        const next = units[at + length];
        const formSaid = next?.joined === true && isLegalForm(next.text);
        best = exactly(held(exact), ofKeys(prefixed), length, formSaid);
      } else if (prefixed.length > 0 && (length > 1 || !isOrdinary(unit) || isGivenName(unit.text))) {
        const firsts = ofKeys(prefixed);
        const kinds = new Set(firsts.map((name) => name.kind));
        const more = length === 1 ? held(later.get(key)).filter((name) => kinds.has(name.kind)) : [];
        best = { length, names: [...firsts, ...more], fit: "first" };
      }
      if (prefixed.length === 0) break;
    }
    return best ?? possessed(units, at);
  }

  /**
   * Names said in full. One that only lacks its legal form is not alone where others go on from there: with `Acme Corp`
   * and `Acme Labs` in the books, `Acme` may be either.
   */
  function exactly(names: readonly Name[], further: readonly Name[], length: number, formSaid: boolean): Hit {
    const whole = formSaid || further.length === 0 || names.some((name) => !hasLegalForm(name.name));
    const others = whole ? [] : further.filter((name) => names.some(({ kind }) => kind === name.kind));
    return { length, names: [...names, ...others], fit: others.length > 0 ? "first" : "whole" };
  }

  /** A name of several words with the `s` of its possessive run on to the last: `may lins email`. */
  function possessed(units: readonly NameUnit[], at: number): Hit | null {
    const longest = runLength(units, at);
    let key = (units[at] as NameUnit).text;
    for (let length = 2; length <= longest; length++) {
      const { text } = units[at + length - 1] as NameUnit;
      const exact = text.length > 3 && text.endsWith("s") ? whole.get(`${key} ${text.slice(0, -1)}`) : undefined;
      if (exact !== undefined) return { length, names: held(exact), fit: "close" };
      key = `${key} ${text}`;
    }
    return null;
  }

  function isOrdinary(unit: NameUnit | undefined): boolean {
    return unit === undefined || unit.number || unit.text.length < 2 || isCommonWord(unit.text);
  }

  function laterWord(unit: NameUnit): Hit | null {
    const posting = later.get(unit.text);
    if (posting === undefined || isOrdinary(unit) || unit.text.length < 3) return null;
    const found = held(posting);
    return found.length > 0 ? { length: 1, names: found, fit: "later" } : null;
  }

  function twoAsOne(units: readonly NameUnit[], at: number): Hit | null {
    const second = units[at + 1];
    const first = units[at];
    if (!first || !second?.joined || first.number || second.number) return null;
    const joined = first.text + second.text;
    if (joined.length < 6 || !vocabulary().starts.has(joined)) return null;
    const exact = whole.get(joined);
    if (exact !== undefined) return { length: 2, names: held(exact), fit: "close" };
    const prefixed = goingOn(joined, candidatesKept);
    return prefixed.length > 0 ? { length: 2, names: ofKeys(prefixed), fit: "close" } : null;
  }

  function oneAsSeveral(unit: NameUnit): Hit | null {
    if (unit.text.length < 6 || isOrdinary(unit)) return null;
    const fits: string[] = [];
    for (let end = 3; end < unit.text.length; end++) {
      for (const key of goingOn(unit.text.slice(0, end), 2000))
        if (key.replaceAll(" ", "") === unit.text) fits.push(key);
    }
    return fits.length > 0 ? { length: 1, names: ofKeys(fits), fit: "close" } : null;
  }

  function misspelt(units: readonly NameUnit[], at: number): Hit | null {
    const unit = units[at] as NameUnit;
    if (isOrdinary(unit)) return null;
    const next = units[at + 1];
    for (const { word } of closeWords(unit.text, slipsAllowed(unit.text.length))) {
      if (next?.joined) {
        const keys = goingOn(word, 2000).filter((key) => {
          const second = key.split(" ")[1] ?? "";
          return editDistance(second, next.text, slipsAllowed(next.text.length)) <= slipsAllowed(next.text.length);
        });
        if (keys.length > 0) return { length: 2, names: ofKeys(keys.slice(0, candidatesKept)), fit: "close" };
      }
      const exact = whole.get(word);
      if (exact !== undefined) return { length: 1, names: held(exact), fit: "close" };
      const prefixed = goingOn(word, candidatesKept);
      if (prefixed.length > 0) return { length: 1, names: ofKeys(prefixed), fit: "close" };
    }
    return null;
  }

  /** A first word spelt right is worth little when the next one only nearly fits: `zoe flims`. */
  function withLegalForm(units: readonly NameUnit[], at: number, text: string): number {
    const next = units[at];
    const owned = /['’]s/iu.test(text.slice(units[at - 1]?.end ?? 0, next?.start ?? 0));
    if (!next?.joined || !isLegalForm(next.text) || owned) return at;
    // `às`, `se`, `as` are words of speech in lower case: only capitals make them a legal form.
    return !/^(?:as|se|ab)$/.test(next.text) || /^\p{Lu}/u.test(text.slice(next.start, next.end)) ? at + 1 : at;
  }

  function find(text: string, tokens?: readonly Token[]): FoundNames[] {
    if (live === 0) return [];
    const units = nameUnits(text, tokens);
    const found: FoundNames[] = [];
    let at = 0;
    while (at < units.length) {
      const unit = units[at] as NameUnit;
      const hit =
        wholeOrFirst(units, at) ??
        twoAsOne(units, at) ??
        laterWord(unit) ??
        oneAsSeveral(unit) ??
        (overlapsNext(units, at) ? null : misspelt(units, at));
      if (!hit || hit.names.length === 0) {
        at++;
        continue;
      }
      const past = withLegalForm(units, at + hit.length, text);
      const said = units.slice(at, at + hit.length);
      found.push({
        start: unit.start,
        end: (units[past - 1] as NameUnit).end,
        value: hit.names,
        fit: hit.fit,
        ordinary: !unit.mention && said.every((each) => each.number || isCommonWord(each.text)),
      });
      at = past;
      while (units[at] && (units[at] as NameUnit).start < (found.at(-1)?.end ?? 0)) at++;
    }
    return found;
  }

  /** `D'Angelo` stands in the list twice, whole and without its elision; only the latter is tried for slips. */
  function overlapsNext(units: readonly NameUnit[], at: number): boolean {
    const next = units[at + 1];
    return next !== undefined && next.start < (units[at] as NameUnit).end;
  }

  function add(name: Name): void {
    if (byId.has(name.id)) remove(name.id);
    const words = nameWords(name.name);
    const index = names.push(name) - 1;
    byId.set(name.id, index);
    if (name.kind !== "client") fewer.set(name.kind, (fewer.get(name.kind) ?? new Set()).add(index));
    put(whole, words.join(" "), index);
    const runOn = runOnWords(name.name);
    if (runOn) put(whole, runOn.join(" "), index);
    for (const word of new Set([...words.slice(1), ...elidedWords(name.name)])) {
      if (word.length > 2) put(later, word, index);
    }
    live++;
    known = undefined;
  }

  function remove(id: string): void {
    const index = byId.get(id);
    const name = index === undefined ? undefined : names[index];
    if (index === undefined || !name) return;
    const words = nameWords(name.name);
    take(whole, words.join(" "), index);
    const runOn = runOnWords(name.name);
    if (runOn) take(whole, runOn.join(" "), index);
    for (const word of new Set([...words.slice(1), ...elidedWords(name.name)])) take(later, word, index);
    names[index] = undefined;
    fewer.get(name.kind)?.delete(index);
    byId.delete(id);
    live--;
    known = undefined;
  }

  const of = (kind: NameKind) => (name: Name) => name.kind === kind;

  function byName(kind: NameKind, text: string, spelling: "close" | "exact" = "close"): readonly Name[] {
    const words = nameWords(text);
    const key = words.join(" ");
    if (!key) return [];
    const exact = held(whole.get(key)).filter(of(kind));
    const first = ofKeys(startingKeys(`${key} `, 200)).filter(of(kind));
    if (exact.length > 0) return exactly(exact, first, words.length, hasLegalForm(text)).names;
    const last = words.length === 1 ? held(later.get(key)).filter(of(kind)) : [];
    if (first.length + last.length > 0) return [...first, ...last].slice(0, candidatesKept);
    return spelling === "exact" ? [] : near(kind, key, slipsAllowed(key.length)).slice(0, 1);
  }

  function near(kind: NameKind, key: string, slips: number): Name[] {
    const first = key.split(" ")[0] ?? "";
    const scored: { readonly name: Name; readonly distance: number }[] = [];
    for (const { word } of [{ word: first }, ...closeWords(first, Math.min(2, slips))]) {
      for (const candidate of [...(whole.has(word) ? [word] : []), ...goingOn(word, 200)]) {
        const distance = Math.min(
          editDistance(key, candidate, slips),
          editDistance(key, candidate.split(" ")[0] ?? "", slips),
        );
        if (distance > slips) continue;
        for (const name of held(whole.get(candidate)).filter(of(kind))) {
          if (!scored.some((s) => s.name.id === name.id)) scored.push({ name, distance });
        }
      }
    }
    return scored.sort((a, b) => a.distance - b.distance).map((s) => s.name);
  }

  return {
    get size() {
      return live;
    },
    add,
    remove,
    find,
    byName,
    close: (kind, text, most) => {
      const key = nameWords(text).join(" ");
      return near(kind, key, Math.max(2, Math.ceil(key.length / 4))).slice(0, most);
    },
    startingWith: (kind, typed, most) => {
      const key = fold(typed).trim();
      const out: Name[] = [];
      const seen = new Set<string>();
      const keep = (list: readonly Name[]) => {
        for (const name of list) {
          if (name.kind === kind && out.length < most && !seen.has(name.id)) {
            seen.add(name.id);
            out.push(name);
          }
        }
      };
      keep(ofKeys(startingKeys(key, 2000)));
      if (out.length < most && key.length > 1) {
        for (const [word, posting] of later) {
          if (out.length >= most) break;
          if (word.startsWith(key)) keep(held(posting));
        }
      }
      return out;
    },
    all: (kind, most) => {
      const out: Name[] = [];
      const indexes = kind === "client" ? names.keys() : (fewer.get(kind) ?? []);
      for (const index of indexes) {
        const name = names[index];
        if (name?.kind === kind) out.push(name);
        if (out.length >= most) break;
      }
      return out;
    },
  };
}
