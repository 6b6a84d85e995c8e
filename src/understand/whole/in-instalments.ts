import { decodeMoney, encodeMoney } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";
import type { Understanding } from "../understanding.ts";

/** How something is paid off, with the small word before it. */
const inParts = seldom(
  /[\s,]+(?:(?:in|on|by|over|a|à|en|em|auf|per|with|avec|con|com)\s(?:an?\s|un\s|une\s|uma\s)?)?(?:monthly\s)?(?:instal?lments?|payment plan|finance|financed|plazos|cuotas|mensualidades|plusieurs fois|cr[ée]dit|mensualit[ée]s|raten(?:zahlung)?|finanziert|presta[çc][õo]es|parcelas|parcelad[oa])(?!\p{L})/iu,
);

/** What is paid each month or week of it, at the end: `, 40 a month`. */
const rate =
  /[\s,;:(–-]+(?:(?:and|that['’]?s|it['’]?s|at|y|e|et|und|a|à|zu|je|de|son|são|c['’]est|sind)\s)*(?:[$€£₹]|r\$\s?)?#\s?(?:€|euros?|eur|reais|pesos|dollars|pounds|quid|bucks)?\s?(?:\/\s?|an?\s|each\s|every\s|per\s|pro\s|im\s|al\s|por\s|par\s|ao\s|cada\s|monatlich|mensuales|mensais|monthly)(month|mo|monat|mes|m[êe]s|mois|week|wk|woche|semana|semaine)?[\s.!)]*$/iu;

/**
 * `bought a phone for 480 in instalments, 40 a month`: what is paid is the instalments, as many as the price comes to, and the price
 * itself is not spent besides. Null of anything else.
 */
export async function inInstalments(
  { money, text }: Sentence,
  anew: (text: string) => Promise<Understanding>,
): Promise<readonly Part[] | null> {
  const [price, each, ...more] = money;
  if (!price || !each || more.length > 0 || text.includes("?") || !inParts.test(text)) return null;
  const marked = `${text.slice(0, each.start)}#${text.slice(each.end)}`;
  const found = rate.exec(marked);
  if (!found || found.index > each.start) return null;
  const head = text.slice(0, found.index);
  const how = inParts.exec(head);
  const { parts } = await anew(how ? head.replace(how[0], "") : head);
  const [bought, ...others] = parts;
  if (bought?.kind !== "entry" || bought.intent !== "expense.add" || others.length > 0) return null;
  const whole = decodeMoney(bought.slots.amount ?? "");
  const part = each.value.money;
  if (!whole || whole.currency !== part.currency || part.minor <= 0n || whole.minor <= part.minor) return null;
  if (whole.minor % part.minor !== 0n) return [ask("field", "amount", "expense.add", bought.slots)];
  const unit = /^(?:week|wk|woche|seman)/iu.test(found[1] ?? "") ? "WEEKLY" : "MONTHLY";
  return [
    entry("expense.add", {
      ...bought.slots,
      amount: encodeMoney(part),
      repeat: `FREQ=${unit};COUNT=${whole.minor / part.minor}`,
    }),
  ];
}
