import { decodeMoney, divideHalfUp, encodeMoney } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";
import type { Understanding } from "../understanding.ts";

const and = String.raw`[\s,.;:–-]+(?:(?:and|but|y|pero|et|mais|und|aber|e|mas|with|mit|con|avec|com|of which|davon|dont)\s)*`;
const who = String.raw`(?:(?:she|he|they|who|ella|él|ellos|ya|me|nos|elle|il|ils|on|m['’]|sie|er|ela|ele|eles|já|has|have|hat|haben|ha|han|a|ont|already|just|schon|bereits|déjà)\s?)*`;
const paid = String.raw`(?:paid|got|received|recib[ií]|bekommen|reçu|recebi|gave|sent|settled|put down|pag[óo]u?|pagad[ao]s?|pagaron|pagaram|di[óo]|deu|abon[óo]|abonad[ao]|anticip[óo]|pay[ée]e?s?|vers[ée]|r[ée]gl[ée]e?|bezahlt|gezahlt|angezahlt|überwiesen|pag[ao]s?)`;
const part = String.raw`(?:(?<half>half|la mitad|mitad|la moiti[ée]|(?:die )?h[äa]lfte|metade)|(?<percent>\d{1,2})\s?%|(?<sum>#))`;
const small = String.raw`(?:me|us|the|a|an|el|la|un|una|une|als|eine|um|uma|her|his|their|mir|uns|die|das)`;
const deposit = String.raw`(?:deposit|down ?payment|up ?front|advance|anticipo|adelanto|acompte|anzahlung|sinal|adiantamento|entrada)`;
const tail = String.raw`(?<rest>(?:\s(?:of it|of that|already|so far|as (?:a )?deposit|as an advance|${deposit}|in advance|schon|bereits|davon|im voraus|ya|de (?:anticipo|adelanto|sinal|entrada)|por adelantado|déjà|d['’]acompte|d['’]avance|já|adiantado|today|yesterday|heute|gestern|hoy|ayer|aujourd['’]hui|hier|hoje|ontem|cash|by card|by transfer|by check|via paypal|bar|en efectivo|con tarjeta|por transferencia|en espèces|par carte|par virement|em dinheiro|no pix|por pix))*)\W*$`;

/** What was paid of an invoice just told, behind it: `she paid 400`, `paid half`, `400 already paid`, `with a 400 deposit paid`. */
const paidPart = new RegExp(
  `${and}${who}(?:${paid}\\s(?:${small}\\s)*(?:${deposit}\\s(?:of\\s|de\\s|von\\s)?)?${part}${tail}|(?:${small}\\s)*${part.replaceAll("?<", "?<also_")}\\s(?:(?:of it|already|schon|bereits|ya|déjà|já|was|has been|${deposit})\\s)*(?:${paid}|received|erhalten|recibid[oa]s?|reçus?|recebid[oa]s?)${tail.replace("?<rest>", "?<also_rest>")}|(?:${small}\\s)*${deposit}\\s(?:of\\s|de\\s|d['’]|von\\s)?(?<deposit>#)\\s(?:already\\s|schon\\s|ya\\s|déjà\\s|já\\s)*(?:${paid}|received|erhalten|recibid[oa]|reçu|recebid[oa])\\W*$)`,
  "iu",
);

/** That all of it was paid: `already paid`, `and mark it paid`. */
const paidAll = seldom(
  /[\s,.;:–-]+(?:(?:and|y|et|und|e)\s)?(?:(?:it['’]?s|is|está|c['’]est|ist)\s)?(?:mark (?:it|that|this) (?:as )?paid|(?:already|all|fully) paid(?: up)?|paid (?:already|in full|up)|(?:ya|ya est[áa]) pagad[ao]|(?:d[ée]j[àa]) (?:pay|r[ée]gl)[ée]e|(?:schon|bereits) (?:bezahlt|gezahlt)|j[áa] pag[ao])\W*$|(?:[,.;:–-]+\s?(?:and\s)?|\sand\s)(?:she|he|they)(?:['’]ve| has| have)? (?:already )?paid(?: (?:it|already|in full))?\W*$/iu,
);

const said = seldom(
  /(?:paid|got|pag|pay[ée]|zahlt|r[ée]gl|vers|abon|gave|sent|settled|received|erhalten|recib|reçu|receb|überwiesen|put down)/iu,
);

const billed = seldom(/(?:invoic|bill|rechnung|factur|fatura)/iu);

const given = (groups: Record<string, string | undefined>, name: string) => groups[name] ?? groups[`also_${name}`];

/**
 * `invoice Lena 800, she paid 400`: an invoice that is out, and a payment of who it is to, and nothing spent; `already paid` is a
 * payment of all of it. Null of anything else.
 */
export async function billedAndPaid(
  { text, money, invoices, hearing }: Sentence,
  anew: (text: string) => Promise<Understanding>,
): Promise<readonly Part[] | null> {
  if (invoices.length > 0 || text.includes("?") || money.length === 0 || money.length > 2 || !said.test(text))
    return null;
  if (!billed.test(text)) return null;
  const [price, sum] = money;
  if (!price) return null;
  const marked = sum ? `${text.slice(0, sum.start)}#${text.slice(sum.end)}` : text;
  const some = paidPart.exec(marked);
  const all = some || sum ? null : paidAll.exec(text);
  const at = some?.index ?? all?.index ?? 0;
  if (at < price.end) return null;
  const { parts } = await anew(text.slice(0, at));
  const [bill, ...others] = parts;
  if (bill?.kind !== "entry" || bill.intent !== "invoice.create" || others.length > 0) return null;
  const { client, newClient, amount = "", tax, discount } = bill.slots;
  const whole = decodeMoney(amount);
  if (!whole || client === undefined) return null;
  const groups = some?.groups ?? {};
  const percent = given(groups, "percent");
  const share = given(groups, "half") ? 50n : percent ? BigInt(percent) : 100n;
  const isSum = (given(groups, "sum") ?? groups.deposit) !== undefined;
  const paidMoney = isSum && sum ? sum.value.money : { ...whole, minor: divideHalfUp(whole.minor * share, 100n) };
  const rest = await anew(`got ${encodeMoney(paidMoney)} ${given(groups, "rest") ?? ""}`);
  const [told] = rest.parts;
  const { on = hearing.today, mode } = told?.intent === "income.add" ? told.slots : {};
  const sent = entry("invoice.create", { ...bill.slots, status: "sent" });
  // What tax or a discount makes of the whole is for the invoice to say (SPEC 5): all of it is paid as such, a share is asked for.
  if (!isSum && (tax ?? discount) !== undefined)
    return [
      sent,
      share === 100n ? entry("invoice.pay", { client, on, mode }) : ask("field", "amount", "income.add", { client }),
    ];
  return [sent, entry("income.add", { amount: encodeMoney(paidMoney), client, newClient, on, mode, received: "true" })];
}
