import { findMoney } from "../../money/find-money.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Hearing } from "../hearing.ts";

/** Codes that in small letters are a word of one of our languages: the `ils` of `ils ont payé`. */
const ownWords = /^(?:ils|try|sos|top)$/;

const denied = /(?:not|no|nicht|pas|n[aã]o|instead of|rather than|statt|en vez de|em vez de|au lieu de)\s*$/i;

/** The currency that words are the name, code or sign of; undefined when they are more or other than that. */
export function currencyCalled(words: string, hearing: Pick<Hearing, "locale" | "currency">): string | undefined {
  const [found] = findMoney(`1 ${words}`, hearing);
  return found?.value.marked && found.end === words.length + 2 ? (found.value.money.currency ?? undefined) : undefined;
}

/** The currency a clause names beside no amount, and does not put aside: of `euros, not dollars` the euro. */
export function saidCurrency(clause: Clause): string | undefined {
  const { hearing, text, tokens } = clause.sentence;
  const finish = tokens[clause.to - 1]?.end ?? 0;
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    if (!token || clause.sentence.marked(at) || denied.test(text.slice(0, token.start))) continue;
    if (ownWords.test(text.slice(token.start, token.end))) continue;
    for (const last of [at + 1, at]) {
      const words = text.slice(token.start, Math.min(finish, tokens[last]?.end ?? 0));
      const called = currencyCalled(words, hearing);
      if (called) return called;
    }
  }
  return undefined;
}

const aside =
  /(?<!\p{L})(?:btw|by the way|actually|all of it|in|en|auf|em|übrigens|por cierto|au fait|ali[áa]s)(?!\p{L})/giu;

/** Whether a clause names a currency and tells nothing else: `US dollars btw`, `in euros`. */
export function saysOnlyCurrency(clause: Clause): boolean {
  if (clause.tokens.length > 6 || clause.money.length + clause.names.length > 0 || !saidCurrency(clause)) return false;
  const words = clause.text.replace(aside, " ").replace(/[.,!]/g, " ").trim().replace(/\s+/g, " ");
  return currencyCalled(words, clause.sentence.hearing) !== undefined;
}
