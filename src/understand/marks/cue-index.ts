import { fold } from "../../fold.ts";
import type { CueName } from "../../words/cue-words.ts";
import { editDistance } from "../names/edit-distance.ts";
import { letterMask, masksApart } from "../names/letter-mask.ts";
import {
  catalogues,
  isCueWord,
  isOneToken,
  type Language,
  languages,
  type Phrase,
  partOf,
  phrasesFrom,
  runsOf,
} from "./cue-phrases.ts";
import type { Token } from "./tokens.ts";

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

function steps(nodes: readonly Node[], part: string): Node[] {
  if (isOneToken(part)) return nodes.map((node) => child(node, part));
  const { choices, optional } = partOf(part);
  const reached = nodes.flatMap((node) =>
    choices.flatMap((choice) => {
      if (choice !== "*") return runsOf(choice, choices.length > 1).map((run) => run.reduce(child, node));
      node.any ??= newNode();
      return [node.any];
    }),
  );
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

/** What phrases that begin in one way come to. */
function learned(phrases: readonly Phrase[]): Node {
  const all = newNode();
  for (const { text, name, language } of phrases) learn(all, text, name, language);
  return all;
}

const anything = learned(phrasesFrom("*")).any;
const begun = new Map<string, Node | null>();

/** Where phrases that begin with a word lead; learned when the word is first met. */
function after(word: string): Node | null {
  let node = begun.get(word);
  if (node === undefined) {
    if (!isCueWord(word)) return null;
    node = learned(phrasesFrom(word)).next?.get(word) ?? null;
    begun.set(word, node);
  }
  return node;
}

function follow(node: Node, tokens: readonly Token[], at: number, out: CueHit[], from: number): void {
  if (node.gives) for (const { name, language } of node.gives) out.push({ name, from, to: at, language });
  if (at >= tokens.length) return;
  const next = node.next?.get(tokens[at]?.text ?? "");
  if (next) follow(next, tokens, at + 1, out, from);
  if (node.any) {
    for (let skip = 1; skip <= widestGap && at + skip <= tokens.length; skip++) {
      follow(node.any, tokens, at + skip, out, from);
    }
  }
}

/** Every cue phrase of every language in the tokens, shorter ones inside longer ones included. */
export function everyCue(tokens: readonly Token[]): CueHit[] {
  const out: CueHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const next = after(tokens[at]?.text ?? "");
    if (next) follow(next, tokens, at + 1, out, at);
    if (!anything) continue;
    for (let skip = 1; skip <= widestGap && at + skip <= tokens.length; skip++)
      follow(anything, tokens, at + skip, out, at);
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
