import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

/** Things that are counted, not paid, even where the aim is one of money: `make 20 sales calls`. */
const counted =
  /^(?:km|kilomet(?:er|re)s|miles|mi|pounds|lbs?|kg|kilos?|books?|times|clients?|customers?|posts?|articles?|steps|days|workouts|sessions|followers|subscribers|hours|calls|libros?|livres?|bücher|livros?)$/iu;

/** Aims of money: what stands behind their number is no unit of its own. */
const ofMoney =
  /(?<!\p{L})(?:save|saving|savings|earn|make|bill|invoice|put|set|raise|spend|pay|fund|deposit|revenue|income|profit|sales|turnover|ahorrar|facturar|ingresar|ganar|[ée]conomiser|gagner|facturer|sparen|verdienen|einnehmen|umsetzen|erwirtschaften|umsatz|faturar|ganhar|guardar|economizar|juntar)(?!\p{L})/iu;

/** Words behind a number that are no unit of it: of money, of time, or what goes on. */
const noUnit =
  /^(?:by|before|until|till|this|next|in|on|at|for|from|to|of|per|a|an|each|every|and|or|with|more|revenue|income|profit|sales|turnover|euros?|dollars?|bucks?|usd|eur|gbp|reais|francs?|grand|mil|thousand|millions?|lakhs?|crores?|millones|mill[oó]n|millionen|einnehmen|umsetzen|erwirtschaften|verdienen|sparen|milh[õo]es|milh[ãa]o|mille|tausend|umsatz|gewinn|einnahmen|bis|im|in|bei|c|ce|cet|cette|chaque|cada|este|esta|esse|essa|diese[mnrs]?|jede[mnrs]?|dieses|fin|fins|mensuel|mensuels|mensal|mensais|mensuales|chiffre|recettes|revenus|ventes|net|brut|ventas|ingresos|antes|para|hasta|al|en|de|d|avant|pour|für|fürs|fuer|du|até|em|no|na|ao|and|et|y|e|und|net|gross|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

const weights = /(?<!\p{L})(?:lose|drop|shed|gain)(?!\p{L})/iu;

const numbered =
  /(?<![\p{L}\d.,$€£₹])(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d{1,2})?)(?:\s?(k)(?!\p{L}))?\s*(?!(?:st|nd|rd|th|k)(?!\p{L}))((?:(?:new|more|nuevos|neue|novos|nouveaux)\s+)?\p{L}[\p{L}-]*)/giu;

/** Words that go on with a unit of two words: `20 push ups`, `30 blog posts`. */
const twoWords =
  /^\s+(?!and\b|then\b|done\b)(\p{L}{2,}s)(?=\s*(?:$|[.,!;]|by\b|before\b|until\b|till\b|this\b|per\b|an?\b|each\b|every\b|in\b))/iu;

/** A goal's target that counts something of its own, with its unit (SPEC 9): `10 pounds`, `5000 followers`; else undefined. */
export function countedTarget({ text, money }: Clause): string | undefined {
  const marked = money.some((amount) => amount.value.marked);
  for (const found of text.matchAll(numbered)) {
    const [all, number = "", thousands, said = ""] = found;
    const [word = "", ...before] = said.split(/\s+/).reverse();
    const isKnown = counted.test(word) || before.length > 0;
    const isWeight = weights.test(text);
    const isMoney = marked || noUnit.test(word) || ofMoney.test(text);
    if (/^(?:pounds|stone)$/iu.test(word) ? !isWeight : isMoney && !(isKnown && !marked)) continue;
    const [, second] = (counted.test(word) ? null : twoWords.exec(text.slice(found.index + all.length))) ?? [];
    return `${plainNumber(number, thousands !== undefined)} ${[word, second].filter(Boolean).join(" ")}`;
  }
  return undefined;
}

function plainNumber(number: string, isThousands: boolean): string {
  const whole = /[.,]\d{3}$/.test(number) ? number.replace(/[.,]/g, "") : number.replace(",", ".");
  return isThousands ? String(Math.round(Number(whole) * 1000)) : whole;
}

const announced = seldom(
  /^\W*(?:(?:my|our|new|set|a|the)\s+)*(?:goal|resolution)(?:\s+(?:is|of|for)|\s*[:=-])?\s+(?!progress|done|list)/iu,
);

/** Whether a clause begins by announcing a goal that counts something: `goal: 50 hours a month`, `goal read 12 books`. */
export function announcesCount(clause: Clause): boolean {
  if (!announced.test(clause.text)) return false;
  return clause.namesOf("goal").length === 0 && countedTarget(clause) !== undefined;
}
