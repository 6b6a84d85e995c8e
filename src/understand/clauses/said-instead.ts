import { overlaps, type Range } from "../marks/marks.ts";
import type { FoundNames } from "../names/names.ts";
import type { Sentence } from "../sentence.ts";
import { takingBack } from "./slip.ts";

const no = "[,;.…–—-]\\s*(?:no|nope|n[aã]o|non|nein|nee)";

/** A no that goes on with who it was. */
const denied = new RegExp(
  `${no}[\\s,]+(?:it was|it's|that was|it were|era|fue|foi|war|das war|es war|c'[eé]tait)\\s$`,
  "iu",
);

/** A no right before who paid, where what they paid follows: `, nee globex hat 300 gezahlt`. */
const deniedAlone = new RegExp(`${no}\\s$`, "iu");
/** The same right before who it was, and nothing else: `acme 500, euh non globex`. */
const deniedLast = /[,;.…–—-]\s*(?:e+uh?|[äa]h+m*|u+h+m*|e+r+m*)?\s?(?:no|nope|non|nein|nee)\s$/iu;
const paidThat = /^\s(?:(?:has|hat|ha|me|m'a|a)\s)*(?:(?:paid|sent|pag[oó]|pagou|pay[eé])\s(?:me\s|us\s)?)?[$€£₹]?\d/iu;

/** What stands between a word of taking back and a name: `sorry, from globex`. */
const beforeName =
  /(?<=[\s,])(?:(?:from|by|with|for|to|de|da|do|del|a|o|la|el|l[ea]|von|der|die|mit|avec|con|com)\s)+$/iu;

/** What may follow who is meant instead and tells nothing new of them. */
const didSo =
  /^\W*(?:(?:that |who |que |qui |die |der |das |a |hat |ha |me |mir |m'a )*(?:paid|did|pag[oó]|pagou|pay[eé]|bezahlt|gezahlt)(?: (?:it|that|me|us|lo|eso|isso|ça|das))?|war (?:das|es|der|die)|war['’]?s|was it|it was)?\W*$/iu;

const besides = /(?<!\p{L})(?:also|too|as well|tambi[eé]n|aussi|auch|tamb[eé]m)(?!\p{L})/iu;

/** Where the sentence that begins at a place ends. */
function sentenceEnd(text: string, from: number): number {
  const stop = text.slice(from).search(/[.;!?\n](?:\s|$)/u);
  return stop < 0 ? text.length : from + stop;
}

/** Where what is told of somebody begins: behind the last sign or amount before them. */
function toldFrom({ text, money }: Sentence, start: number): number {
  const amount = money.findLast((each) => each.end <= start)?.end ?? 0;
  const sign = /^[\s\S]*[.;!?\n]\s*/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const joined = /^\W*(?:(?:and|y|et|und|e|then)\s)?/iu.exec(text.slice(amount, start))?.[0].length ?? 0;
  return Math.max(sign, amount > 0 ? amount + joined : 0);
}

/** In Spanish and Portuguese a no before somebody denies them instead. */
const deniesLast = ({ language }: Sentence, gap: string, behind: string) =>
  language !== "es" && language !== "pt" && /^\W*$/u.test(behind) && deniedLast.test(gap);

/** Somebody the books don't find by that word, right before a word of taking back or before a verb of paying: `Lucas`. */
const namedBefore = /(?<!\p{L})(\p{Lu}[\p{L}'’-]+)(?=[\s,.;:…–—!(-])/gu;
const paysNext =
  /^\s(?:(?:has|just|finally|me|m['’]a|hat|a|ha)\s)*(?:paid|sent|pag[óo]|pagou|pay[ée]|bezahlt|gezahlt|\d[^,;.]*\s(?:bezahlt|gezahlt))(?!\p{L})/iu;
const fromNext = /(?<!\p{L})(?:from|by|de|da|do|del|von|par|por)\s$/iu;

/** Whom a client is named instead of, where the books don't know them by what was said. */
function unfound({ text }: Sentence, second: FoundNames): Range | null {
  const found = [...text.slice(0, second.start).matchAll(namedBefore)].findLast(({ index, 0: { length } }) => {
    const behind = text.slice(index + length, second.start).replace(beforeName, "");
    return fromNext.test(text.slice(0, index)) ? takingBack.test(behind) : index === 0 && paysNext.test(behind);
  });
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** What is meant where one client is taken back for another; null where nothing is. */
function instead(sentence: Sentence, first: Range, second: FoundNames): string | null {
  const { text, money } = sentence;
  const gap = text.slice(first.end, second.start).replace(beforeName, "");
  const end = sentenceEnd(text, second.end);
  const behind = text.slice(second.end, end);
  const slip =
    gap.length > 120
      ? null
      : (takingBack.exec(gap) ??
        denied.exec(gap) ??
        (paidThat.test(behind) ? deniedAlone.exec(gap) : null) ??
        (deniesLast(sentence, gap, behind) ? deniedLast.exec(gap) : null));
  if (!slip) return null;
  const within = (range: Range) => money.some((each) => overlaps(each, range));
  if (besides.test(behind)) return null;
  const named = text.slice(second.start, second.end);
  const begin = toldFrom(sentence, first.start);
  if (within({ start: first.end, end: second.start }) && within({ start: second.end, end }))
    return text.slice(0, begin) + text.slice(second.start);
  const told = [...money, ...sentence.durations, ...sentence.moments("future")];
  const [, did = "", rest = ""] = /^([^,]*)(,.*)?$/su.exec(behind) ?? [];
  if (!didSo.test(did) || !told.some((each) => each.start < second.start)) return null;
  return text.slice(0, first.start) + named + gap.slice(0, slip.index) + rest + text.slice(end);
}

/** What is told anew behind a word of taking back, up to its own amount: `lyft` of `uber 20, no wait, lyft 20`. */
const toldAnew = /([\s,;.:…–—!-].*?[\s,.:!…–—])((?:\p{L}[\p{L}'’-]*\s){1,3})$/su;

/** The text without what opens it, where that is taken back for something else with an amount of its own; null where nothing is. */
function thingInstead({ text, money }: Sentence): string | null {
  const [first, second, ...more] = money;
  if (!first || !second || more.length > 0 || /[.;!?\n]\s/.test(text.slice(0, first.start))) return null;
  const gap = text.slice(first.end, second.start);
  const [, slip = "", what = ""] = toldAnew.exec(gap) ?? [];
  if (gap.length > 60 || what === "" || besides.test(gap) || !takingBack.test(slip)) return null;
  // A word of taking back is no thing: `45, no wait, it was 50`.
  if (takingBack.test(`, ${what.trim()}`) || !/\p{L}{2}/u.test(text.slice(0, first.start))) return null;
  return text.slice(second.start - what.length);
}

/**
 * The text without what is taken back in it, where one client or project is named for another: `Acme paid 300, wait Globex paid 500` tells of
 * Globex alone, `acme paid 300, no it was globex` of 300 from Globex. Null where nobody is.
 */
export function saidInstead(sentence: Sentence): string | null {
  if (sentence.quotes.length > 0) return null;
  const clients = sentence.names.filter(({ value }) => value.some(({ kind }) => kind === "client"));
  const [only, ...others] = clients;
  if (only && others.length === 0) {
    const first = sentence.money.length === 1 ? unfound(sentence, only) : null;
    const meant = first && instead(sentence, first, only);
    if (meant) return meant;
  }
  if (clients.length > 1) return insteadOf(sentence, clients);
  const projects = sentence.names.filter(({ value }) => value.some(({ kind }) => kind === "project"));
  if (projects.length > 1 && sentence.durations.length > 0) return insteadOf(sentence, projects);
  return sentence.money.length === 2 ? thingInstead(sentence) : null;
}

/** The text with the first two of these that are not the same, where the second is meant instead. */
function insteadOf(sentence: Sentence, named: readonly FoundNames[]): string | null {
  for (const [i, second] of named.entries()) {
    const first = named[i - 1];
    const known = first?.value.map(({ id }) => id) ?? [];
    if (!first || second.value.some(({ id }) => known.includes(id))) continue;
    const meant = instead(sentence, first, second);
    if (meant !== null) return meant;
  }
  return null;
}
