import { shorthand } from "../../words/shorthand.ts";
import { isCalled } from "../names/is-called.ts";
import type { FoundNames } from "../names/names.ts";
import { isCommonWord } from "./common-words.ts";
import { type CueHit, everyCue, meantKeyWord } from "./cue-index.ts";
import { isCueWord } from "./cue-phrases.ts";
import { overlaps } from "./marks.ts";
import type { Token } from "./tokens.ts";

const spokenEnding = /(?<=^\p{L}+)ao$/u;

/** `ds 3 jours`, `facture pr Tanguy`: what chats shorten, in the speaker's own language, unless it is a letter with a stop or beside a number. */
function inFull(tokens: readonly Token[], text: string, locale: string): readonly Token[] {
  const known = shorthand[locale.slice(0, 2)];
  const isShort = (token: Token, at: number) =>
    known?.[token.text] !== undefined &&
    token.kind === "word" &&
    tokens[at - 1]?.kind !== "number" &&
    !/^\p{Lu}|^\p{L}+[./']/u.test(text.slice(token.start, token.end + 1));
  if (!known || !tokens.some(isShort)) return tokens;
  return tokens.map((token, at) => (isShort(token, at) ? { ...token, text: known[token.text] ?? token.text } : token));
}

/** The cues of the words as they stand, and of those that are shortened. */
export function cuesOf(tokens: readonly Token[], text: string, locale: string, found: readonly FoundNames[]): CueHit[] {
  const cues = everyCue(tokens.map((token) => spelt(token, found)));
  const full = inFull(tokens, text, locale);
  if (full === tokens) return cues;
  const isNew = ({ from, to, name, language }: CueHit) =>
    !cues.some((cue) => cue.from === from && cue.to === to && cue.name === name && cue.language === language);
  return [...cues, ...everyCue(full.map((token) => spelt(token, found))).filter(isNew)].sort((a, b) => a.from - b.from);
}

/** A word nobody knows, one slip away from one of bookkeeping, is taken for that one. */
function spelt(token: Token, names: readonly FoundNames[]): Token {
  if (token.kind !== "word" || isCommonWord(token.text)) return token;
  // Spanish as it is spoken: `me ha dao`, `he gastao`.
  const participle =
    token.text.endsWith("ao") && spokenEnding.test(token.text) ? token.text.replace(spokenEnding, "ado") : "";
  if (participle !== "" && isCueWord(participle)) return { ...token, text: participle };
  if (token.text.length < 6) return token;
  if (names.some((name) => overlaps(name, token) && (name.fit !== "close" || isCalled(name)))) return token;
  const meant = meantKeyWord(token.text);
  return meant ? { ...token, text: meant } : token;
}
