import { add, basisPoints, decodeMoney, encodeMoney } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import type { OpenQuestion } from "../questions.ts";
import type { Step, Turn } from "../turn.ts";
import type { Before } from "./completing.ts";
import { askedWith, isAskedLast } from "./correct-asked.ts";

/** `add 20% vat`, `más 21% de IVA`, `plus 19 % MwSt`: a tax on top of an amount told before, and nothing else. */
const onTop = seldom(
  /^\W*(?:(?:no|nein|non|n[ãa]o|oh|ah|and|und|et|y|e)[\s,]+)*(?:(?:please|add|plus|with|zzgl\.?|zuz[üu]glich|mit|m[áa]s|suma(?:le)?|a[ñn]ade(?:le)?|con|ajoute(?:z)?|avec|mais|soma|adiciona|acrescenta|com|rechne|noch)[\s,]+)+(?:(?:the|el|la|le|os?|die|den|another|noch|another)\s)?(?<rate>\d{1,2}(?:[.,]\d{1,2})?)\s?%\s?(?:(?:of|de|d[eo]|an)\s)?(?:vat|gst|hst|sales tax|tax|iva|tva|mwst\.?|ust\.?|mehrwertsteuer|umsatzsteuer|imposto)(?:\s(?:on top|to (?:it|that)|extra|drauf|dazu|obendrauf|en plus|encima|por cima|hinzu))?\W*$/iu,
);

/** An amount with a tax on top, as canonical text; null where it is none. */
function withTax(amount: string | undefined, rate: string): string | null {
  const money = decodeMoney(amount ?? "");
  const bps = Math.round(Number(rate.replace(",", ".")) * 100);
  return money && encodeMoney(add(money, basisPoints(money, bps)));
}

/**
 * A tax that comes on top of what was told right before: of money that moved, the amount with it is what moved; what is asked
 * about is asked again with it. Null of anything else: an invoice has its own rate.
 */
export async function taxAdded(
  turn: Turn,
  text: string,
  { spokenOf, question, replyTo }: Before,
): Promise<Step | null> {
  const { rate } = onTop.exec(text)?.groups ?? {};
  if (rate === undefined) return null;
  if (question && replyTo === undefined && (await isAskedLast(turn, question))) return ofAsked(turn, question, rate);
  if (!spokenOf || (spokenOf.subjectTable !== "income" && spokenOf.subjectTable !== "expense")) return null;
  const { last } = await turn.hear(turn.scope, spokenOf);
  const amount = withTax(await last?.amount?.(), rate);
  return amount === null ? null : { do: "run", press: { command: "edit", slots: { amount, change: spokenOf.id } } };
}

async function ofAsked(turn: Turn, question: OpenQuestion, rate: string): Promise<Step | null> {
  const { press } = question;
  if (press.command !== "income" && press.command !== "expense") return null;
  const amount = withTax(press.slots.amount, rate);
  if (amount === null) return null;
  return askedWith(turn, question, { amount });
}
