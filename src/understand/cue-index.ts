import { fold } from "../fold.ts";
import { type CueName, type CueWords, cueNames } from "../words/cue-words.ts";
import { cues as de } from "../words/de/cues.ts";
import { cues as en } from "../words/en/cues.ts";
import { cues as es } from "../words/es/cues.ts";
import { cues as fr } from "../words/fr/cues.ts";
import { cues as pt } from "../words/pt/cues.ts";
import { editDistance } from "./edit-distance.ts";
import { letterMask, masksApart } from "./letter-mask.ts";
import { type Token, tokenise } from "./tokens.ts";

/** The languages sentences are understood in. */
export const languages = ["en", "es", "fr", "de", "pt"] as const;

export type Language = (typeof languages)[number];

/** A cue phrase in a text: the half-open range of its tokens and the language it belongs to. */
export interface CueHit {
  readonly name: CueName;
  readonly from: number;
  readonly to: number;
  readonly language: Language;
}

interface Node {
  next: Map<string, Node> | undefined;
  any: Node | undefined;
  gives: { readonly name: CueName; readonly language: Language }[] | undefined;
}

const catalogues: Readonly<Record<Language, CueWords>> = { en, es, fr, de, pt };

/** The longest gap a `*` in a phrase bridges, in tokens. */
const widestGap = 4;

function newNode(): Node {
  return { next: undefined, any: undefined, gives: undefined };
}

function child(node: Node, word: string): Node {
  node.next ??= new Map();
  let next = node.next.get(word);
  if (!next) {
    next = newNode();
    node.next.set(word, next);
  }
  return next;
}

/** A word that is its own only token and has nothing to fold: most words of the catalogues, and quick to learn. */
const plainWord = /^[a-z]+$/;

/** `l'`, `d'`: a token of its own, which tokenising it alone would not give. */
const elision = /^[a-z]+'$/;

/** Words whose `'s` is often typed without the apostrophe. */
const runOn = /^(what|who|how|where|when|that|it|there|here|let|she|he)s$/;

function choose(node: Node, choice: string): Node[] {
  if (choice === "'d" || choice === "'s" || elision.test(choice)) return [child(node, choice)];
  const typed = plainWord.test(choice)
    ? child(node, choice)
    : tokenise(choice || "|").reduce((n, token) => child(n, token.text), node);
  const word = choice.endsWith("s") ? runOn.exec(choice)?.[1] : undefined;
  return word ? [typed, child(child(node, word), "'s")] : [typed];
}

function steps(nodes: readonly Node[], part: string): Node[] {
  if (plainWord.test(part) && !part.endsWith("s")) return nodes.map((node) => child(node, part));
  const optional = part.length > 1 && part.endsWith("?");
  const body = optional ? part.slice(0, -1) : part;
  const reached = nodes.flatMap((node) => {
    if (body === "*") {
      node.any ??= newNode();
      return [node.any];
    }
    return body.split("|").flatMap((choice) => choose(node, choice));
  });
  return optional ? [...nodes, ...reached] : reached;
}

function learn(root: Node, phrase: string, name: CueName, language: Language): void {
  let nodes: Node[] = [root];
  for (const part of phrase.split(" ").filter((p) => p !== "")) nodes = steps(nodes, part);
  for (const node of nodes) {
    if (node === root) continue;
    node.gives ??= [];
    if (!node.gives.some((given) => given.name === name && given.language === language)) {
      node.gives.push({ name, language });
    }
  }
}

/** A phrase of the catalogues, not yet learned. */
interface Phrase {
  readonly text: string;
  readonly name: CueName;
  readonly language: Language;
}

/** The tokens that a phrase may begin with; `*` for one that begins with anything. */
function beginnings(phrase: string): string[] {
  const blank = phrase.indexOf(" ");
  const part = blank < 0 ? phrase : phrase.slice(0, blank);
  if (plainWord.test(part) && !part.endsWith("s")) return [part];
  const root = newNode();
  const parts = phrase.split(" ").filter((one) => one !== "");
  let nodes: Node[] = [root];
  for (const one of parts) {
    nodes = steps(nodes, one);
    if (!nodes.includes(root)) break;
  }
  return [...(root.next?.keys() ?? []), ...(root.any ? ["*"] : [])];
}

/** The phrases of all languages by how they begin, each list in the order of the catalogues. */
function byBeginning(): Map<string, Phrase[]> {
  const all = new Map<string, Phrase[]>();
  for (const language of languages) {
    for (const name of cueNames) {
      for (const said of catalogues[language][name].split(",")) {
        const text = said.trim();
        for (const beginning of beginnings(text)) {
          const known = all.get(beginning);
          if (known) known.push({ text, name, language });
          else all.set(beginning, [{ text, name, language }]);
        }
      }
    }
  }
  return all;
}

/** Phrases whose first word no text has had yet: learning all of them would be a fifth of a start. */
const unlearned = byBeginning();

/** What phrases that begin in one way come to. */
function learned(phrases: readonly Phrase[]): Node {
  const all = newNode();
  for (const { text, name, language } of phrases) learn(all, text, name, language);
  return all;
}

const anything = learned(unlearned.get("*") ?? []).any;
const begun = new Map<string, Node>();

/** Where phrases that begin with a word lead; learned when the word is first met. */
function after(word: string): Node | undefined {
  const phrases = unlearned.get(word);
  if (phrases) {
    unlearned.delete(word);
    const node = learned(phrases).next?.get(word);
    if (node) begun.set(word, node);
  }
  return begun.get(word);
}

function follow(node: Node, tokens: readonly Token[], at: number, end: number, out: CueHit[], from: number): void {
  if (node.gives) for (const { name, language } of node.gives) out.push({ name, from, to: at, language });
  if (at >= end) return;
  const next = node.next?.get(tokens[at]?.text ?? "");
  if (next) follow(next, tokens, at + 1, end, out, from);
  if (node.any) {
    for (let skip = 1; skip <= widestGap && at + skip <= end; skip++) {
      follow(node.any, tokens, at + skip, end, out, from);
    }
  }
}

/** Every cue phrase of every language in the tokens, shorter ones inside longer ones included. */
export function everyCue(tokens: readonly Token[]): CueHit[] {
  const out: CueHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const next = after(tokens[at]?.text ?? "");
    if (next) follow(next, tokens, at + 1, tokens.length, out, at);
    if (!anything) continue;
    for (let skip = 1; skip <= widestGap && at + skip <= tokens.length; skip++)
      follow(anything, tokens, at + skip, tokens.length, out, at);
  }
  return out;
}

const slipped = [
  "invoiceVerb",
  "invoiceNoun",
  "pay",
  "payI",
  "receive",
  "spend",
  "remind",
  "meetingNoun",
  "clientNoun",
  "projectNoun",
  "rep.expenses",
  "arrive",
  "undo",
  "invoiced",
  "every",
] as const;

const keyWords: readonly string[] = [
  ...new Set(
    languages.flatMap((language) =>
      slipped.flatMap((name) => catalogues[language][name].split(",").map((phrase) => fold(phrase.trim()))),
    ),
  ),
].filter((word) => /^\p{L}{6,}$/u.test(word));

const keyWordsBy = new Map<string, { readonly word: string; readonly mask: number }[]>();
for (const word of keyWords) {
  for (const length of [word.length - 1, word.length, word.length + 1]) {
    const key = `${word[0]}${length}`;
    keyWordsBy.set(key, [...(keyWordsBy.get(key) ?? []), { word, mask: letterMask(word) }]);
  }
}

/** The word of bookkeeping that an unknown folded word is one slip away from (`invocie`), or null. */
export function meantKeyWord(word: string): string | null {
  const near = keyWordsBy.get(`${word[0]}${word.length}`);
  if (!near || word.length < 6) return null;
  const mask = letterMask(word);
  return near.find((key) => masksApart(mask, key.mask) <= 2 && editDistance(word, key.word, 1) === 1)?.word ?? null;
}

/** Whether a folded word occurs in a phrase of any language: a word of speech, which a name alone can't be told from. */
export function isCueWord(word: string): boolean {
  return known.has(word);
}

const known = knownWords();

/** The words of all phrases, taken as `choose` takes them. */
function knownWords(): ReadonlySet<string> {
  const words = new Set<string>();
  const seen = new Set<string>();
  const texts = languages.flatMap((language) => cueNames.map((name) => catalogues[language][name]));
  for (const part of texts.flatMap((text) => text.split(/[\s,]+/))) {
    if (part === "" || seen.has(part)) continue;
    seen.add(part);
    const body = part.length > 1 && part.endsWith("?") ? part.slice(0, -1) : part;
    if (body !== "*") for (const choice of body.split("|")) for (const word of wordsOf(choice)) words.add(word);
  }
  return words;
}

function wordsOf(choice: string): string[] {
  if (choice === "'d" || choice === "'s" || elision.test(choice)) return [choice];
  const typed = plainWord.test(choice) ? [choice] : tokenise(choice || "|").map((token) => token.text);
  const word = choice.endsWith("s") ? runOn.exec(choice)?.[1] : undefined;
  return word ? [...typed, word, "'s"] : typed;
}
