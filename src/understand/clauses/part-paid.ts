import { decimalText, divideHalfUp } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import type { Sentence } from "../sentence.ts";

const paid =
  "paid|gave|put down|sent|pag[óo]u?|pagaron|pagaram|di[óo]|dieron|deu|deram|abon[óo]|abonaron|mand[óo]u?|pay[ée]|vers[ée]|donn[ée]|r[ée]gl[ée]|hat|haben|bezahlt|gezahlt|angezahlt";
const half = "half|metade|(?:la\\s)?mitad|(?:la\\s)?moiti[ée]|(?:die\\s)?h[äa]lfte";

/** `alongamento da Bruna 180, pagou metade`: a price, and how much of it was paid. */
const partBehind = seldom(
  new RegExp(
    String.raw`^(?<told>[^?;\n]*\d[^?;\n]*?)(?:,\s?|\s)(?:(?:and|but|y|pero|et|mais|und|aber|e|mas)\s)?(?:(?:she|he|they|me|ya|j[áa]|nos|il|elle|ils|elles|on|m['’]|a|ont|ha|han|sie|er|mir)\s?){0,3}(?:${paid})\s(?:(?:me|us|mir|nos|have|already|the|el|la|a|le|schon|uns)\s){0,2}(?:(?<half>${half})|(?<percent>\d{1,2})\s?%)(?:\s(?:up ?front|in advance|deposit|as (?:a )?deposit|de\s(?:anticipo|adelanto|abono|sinal|entrada|acompte)|d['’]acompte|por adelantado|d['’]avance|adiantado|anzahlung|im voraus|vorab|bezahlt|gezahlt|angezahlt|[üu]berwiesen|of it|bar|cash|no pix|em dinheiro|en efectivo))*[.!]*$`,
    "iu",
  ),
);

/** The text with what was paid of its price in place of the price; null where no part of one was paid. */
export function partPaid({ text, money, cues, invoices }: Sentence): string | null {
  const [price, ...more] = money;
  if (!price || more.length > 0 || price.value.worked || invoices.length > 0) return null;
  const { told, percent } = partBehind.exec(text)?.groups ?? {};
  if (told === undefined || price.end > told.length) return null;
  if (cues.some(({ name }) => name === "invoiceNoun" || name === "invoiceVerb" || name === "quote")) return null;
  const share = percent === undefined ? 50n : BigInt(percent);
  const sum = { ...price.value.money, minor: divideHalfUp(price.value.money.minor * share, 100n) };
  return `${told.slice(0, price.start)}${decimalText(sum)} ${sum.currency}${told.slice(price.end)}`;
}
