import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import type { Moment } from "../../time/find-moments.ts";
import { areSums } from "./counted-words.ts";
import type { Language } from "./cue-phrases.ts";

/** Things in the plural right behind their count, with a word or two of what kind they are. */
const things: Readonly<Record<Language, RegExp>> = {
  en: /^\s(?:\p{L}{2,}\s){0,2}?\p{L}{2,}s(?!\p{L})/u,
  es: /^\s\p{L}{3,}s(?:\s(?:de\s)?\p{Ll}{4,})?(?!\p{L})/u,
  fr: /^\s\p{L}{2,}[sx](?:\s(?:de\s|d['’])?\p{Ll}{4,})?(?!\p{L})/u,
  de: /^\s(?:\p{L}{3,}en?\s)?(?!uhr|essen|parken|tanken|trinken)\p{L}{3,}(?:e|en|er|s)(?!\p{L})/iu,
  pt: /^\s\p{L}{3,}s(?:\s(?:de\s)?\p{Ll}{4,})?(?!\p{L})/u,
};

/** What may stand between them and the hour: nothing, or whom it is with, blanked as a name of the books. */
const linked = /^\s(?:(?:with|for|con|para|avec|pour|mit|für|com)\s[¦\s]+\s)?$/iu;

/** Verbs that no count can follow: `spent 18 drinks at 9pm`. */
const spending = /(?<!\p{L})(?:spent|gast[ée]|gastei|gastamos|d[ée]pens[ée]e?s?)\s$/iu;

/** More than this is seldom counted where no other amount is said. */
const mostCounted = 20;

/**
 * Without the counts of what happens at an hour: of `2 appels à 15h avec acme` and `payé 3 cafés à 9h pour 12` neither 2 nor 3
 * is an amount, whatever was paid.
 */
export function notCountedAtHour(
  money: readonly Found<SaidMoney>[],
  text: string,
  language: Language,
  hours: () => readonly Found<Moment>[],
): readonly Found<SaidMoney>[] {
  return money.filter((amount, i) => {
    const { marked, worked } = amount.value;
    const said = text.slice(amount.start, amount.end);
    if (marked || worked || !/^(?:\d{1,2}|\p{L}+)$/u.test(said)) return true;
    if (Number(said) > mostCounted && i === money.length - 1) return true;
    if (spending.test(text.slice(0, amount.start))) return true;
    const behind = text.slice(amount.end);
    const counted = things[language].exec(behind)?.[0];
    if (counted === undefined || areSums(behind)) return true;
    const end = amount.end + counted.length;
    return !hours().some(
      ({ start, value }) => value.time !== null && start > end && linked.test(text.slice(end, start)),
    );
  });
}
