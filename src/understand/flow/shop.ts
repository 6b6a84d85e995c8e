import { type Clause, cuedAt, marked, tokenAt } from "../clauses/clause.ts";
import { phraseBetween } from "../clauses/phrase.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { nameLike, type Party } from "./party.ts";

/** What shops are called in their own names: by the first word or the last. */
const shopWords = new Set(
  `market bazaar mall warehouse hardware supplies depot stores superstore supermarket hypermarket mart pharmacy chemist chemists stationers builders merchants merchant grocer grocers ironmongers newsagents newsagent bookshop nursery
  ferreteria farmacia papeleria tienda supermercado mercado bazar libreria quincaillerie pharmacie papeterie magasin supermarche librairie baumarkt apotheke drogerie markt supermarkt buchhandlung papelaria loja armarinho livraria`.split(
    /\s+/,
  ),
);

/** Whether nothing but words that no other meaning have stand before an amount: what was bought, and no work that was sold. */
function goodsFirst(clause: Clause, end: number): boolean {
  const words = clause.sentence.tokens
    .slice(clause.from, end)
    .filter(({ kind, text }) => kind === "word" && text !== "n");
  return words.length > 0 && words.some(({ text }) => !isCommonWord(text));
}

/** `bibs n cones 380 cash, sportsmans warehouse`: a shop that stands by itself behind what was bought there and for how much. */
export function shopBehind(clause: Clause): Party | null {
  const { tokens } = clause.sentence;
  const [amount, ...more] = clause.money;
  if (!amount || more.length > 0) return null;
  if (!goodsFirst(clause, tokenAt(clause, amount.start)) && !cuedAt(clause, tokenAt(clause, amount.end), "for"))
    return null;
  for (let at = tokenAt(clause, amount.end); at < clause.to; at++) {
    if (tokens[at]?.text !== ",") continue;
    let end = at + 1;
    while (end < clause.to && tokens[end]?.kind === "word" && !marked(clause, end)) end++;
    const named = shopWords.has(tokens[at + 1]?.text ?? "") || shopWords.has(tokens[end - 1]?.text ?? "");
    const words = named && end - at > 2 && end - at < 6 ? phraseBetween(clause, at + 1, end) : null;
    if (nameLike(words)) return { clients: [], words };
  }
  return null;
}
