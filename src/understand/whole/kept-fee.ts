import { add, decodeMoney, encodeMoney, type Money } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";
import type { Understanding } from "../understanding.ts";

/** Who brings money and keeps something of it, those first that are ways of paying too. */
const ways = "stripe|pay ?pal|wise|venmo|zelle|cash ?app";
const taker = `(?:${ways}|square|etsy|shopify|sum ?up|klarna|mollie|gumroad|upwork|fiverr|gocardless|mercado ?pago|revolut|payoneer)`;
const fee =
  "(?:fees?|charges?|commission|cut|comisi[óo]n(?:es)?|tarifas?|gastos|frais|geb[üu]hr(?:en)?|provision|spesen|taxas?|tarifas?|comiss[ãa]o|comiss[õo]es)";
const small =
  "(?:an?|the|their|its|in|of|for|on|as|about|me|off|de|del|en|la|las|el|los|una?|su|sus|por|le|les|des|du|un|une|ses|leurs?|die|der|den|das|ihre|an|von|f[üu]r|uma?|o|os|as|em|com|bank|card|transfer|wire|transaction|processing|service|bancari[oa]s?|banc[áa]ri[oa]s?|bancaires?)";
const between = `(?:${small}\\s|${taker}(?:['’]s)?\\s)*`;

/** `minus 12 in fees`, `menos 12 de comisión`: what was taken off an amount that is told whole. */
const takenOff = seldom(
  new RegExp(
    `[\\s,;(–-]+(?:and |y |et |und |e )?(?:minus|less|menos|moins|abz[üu]glich|abzgl\\.?|weniger|descontando|descontad[oa]s?|tirando)\\s(?:${between}#(?:\\s${between}(?:${taker}\\s)?${fee}|\\s(?:${small}\\s)*${taker}(?:\\s(?:${fee}|took|takes|kept|keeps|charged|deducted|skimmed))?)|${between}${fee}\\s${between}#)[\\s.!)]*$`,
    "iu",
  ),
);

/** `after 30 in fees`, `sin los 30 de comisión`: what is gone already of an amount that is told as it came. */
const goneAlready = seldom(
  new RegExp(
    `[\\s,;(–-]+(?:after|net of|ya sin|despu[ée]s de|tras|apr[èe]s|nach(?: abzug von)?|depois de|ap[óo]s|j[áa] sem)\\s(?:${between}#\\s${between}(?:${taker}\\s)?${fee}|${between}${fee}\\s${between}#)[\\s.!)]*$`,
    "iu",
  ),
);

/** `stripe took 30`, `paypal se quedó 30`, `the fee was 30`: what was kept, and not whether the amount told is before or after it. */
const keptOf = seldom(
  new RegExp(
    `[\\s,;(–-]+(?:(?:with|and|but|y|pero|con|et|mais|und|aber|mit|e|mas|com)\\s)?(?:${small}\\s)*(?:(?:${taker}|they|it|se|ellos|ils|die|eles)\\s(?:me |m['’]|se |s['’]|a |hat |hat davon |haben |j[áa] )?(?:took|takes|kept|keeps|charged|deducted|skimmed|ate|qued[óo](?: con)?|cobr[óo]|descont[óo]|retuvo|llev[óo]|pris|gard[ée]|retenu|pr[ée]lev[ée]|d[ée]duit|ficou com|cobrou|descontou|reteve|levou|tirou)\\s${between}#|${taker}\\shat\\s(?:davon\\s|sich\\s)?#\\s(?:ein)?(?:behalten|abgezogen|genommen|berechnet)|(?:${taker}\\s)?${fee}\\s(?:(?:was|were|is|of|fue|era|de|[ée]taient|[ée]tait|war|waren|von|foi|[:=])\\s)?#)(?:\\s${between}${fee}|\\s(?:off|out|of it|cut|davon))*[\\s.!)]*$`,
    "iu",
  ),
);

const anyTaker = new RegExp(`(?<!\\p{L})${taker}(?!\\p{L})`, "iu");
const anyWay = new RegExp(`^(?:${ways})$`, "iu");

/** Verbs of what reached the speaker, which is mostly told without what was kept. */
const toldNet =
  /(?<!\p{L})(?:got|received|landed|came|cleared|arrived|in|hit|recib[ií]|cobr[ée]|lleg(?:[óo]|aron)|entr(?:[óo]|ou|aron|aram)|cay(?:[óo]|eron)|re[çc]u|touch[ée]|encaiss[ée]|arriv[ée]e?s?|tomb[ée]e?s?|bekommen|erhalten|kamen?|eingegangen|recebi|ca[ií](?:u|ram)|cheg(?:ou|aram))(?!\p{L})/iu;

/** Whether a sum is a rounder one than another: of 970 and 30 the 1000 was the price, of 1000 and 30 no 1030. */
function rounder(sum: bigint, other: bigint): boolean {
  const zeros = (minor: bigint) => /0*$/.exec(String(minor))?.[0].length ?? 0;
  return zeros(sum) > zeros(other);
}

type Anew = (text: string) => Promise<Understanding>;

/** The text before what was kept of the money, and how that is told. */
function cut(text: string, start: number, end: number) {
  const marked = `${text.slice(0, start)}#${text.slice(end)}`;
  for (const [how, way] of [
    ["off", takenOff],
    ["gone", goneAlready],
    ["kept", keptOf],
  ] as const) {
    const found = way.exec(marked);
    if (found && found.index <= start) return { how, head: text.slice(0, found.index), tail: found[0] };
  }
  return null;
}

/** The one open invoice of a client on which exactly that much is outstanding. */
async function invoiceOf({ hearing }: Sentence, client: string | undefined, whole: Money): Promise<string | undefined> {
  if (client === undefined) return undefined;
  const said = encodeMoney(whole);
  const open = await hearing.facts.openInvoices(client);
  const [only, ...more] = open.filter(({ status, outstanding }) => status === "sent" && outstanding === said);
  return more.length === 0 ? only?.number : undefined;
}

/**
 * `they paid it via wise, minus 12 in fees`: what came is booked as if nothing had been kept of it, and what was kept is an expense,
 * so that the invoice is paid and the balance is what arrived. Null where no payment stands before it.
 */
export async function keptFee(sentence: Sentence, anew: Anew): Promise<readonly Part[] | null> {
  const kept = sentence.money.at(-1);
  const { text } = sentence;
  if (!kept || sentence.money.length > 2 || text.includes("?")) return null;
  const found = cut(text, kept.start, kept.end);
  if (!found || found.head.trim() === "") return null;
  const { parts } = await anew(found.head);
  const [paid, ...more] = parts;
  if (paid?.kind !== "entry" || more.length > 0) return null;
  if (paid.intent !== "invoice.pay" && paid.intent !== "income.add") return null;
  const brand = (anyTaker.exec(found.tail) ?? anyTaker.exec(found.head))?.[0];
  const mode = paid.slots.mode ?? (brand && anyWay.test(brand) ? brand.toLowerCase() : undefined);
  const cost = entry("expense.add", {
    amount: encodeMoney(kept.value.money),
    on: paid.slots.on,
    vendor: brand,
    category: "fees",
    mode,
  });
  const came = decodeMoney(paid.slots.amount ?? "");
  const booked = entry(paid.intent, { ...paid.slots, mode });
  if (came && came.currency !== kept.value.money.currency) return null;
  if (!came || found.how === "off") return [booked, cost];
  const whole = add(came, kept.value.money);
  const invoice = await invoiceOf(sentence, paid.slots.client, whole);
  if (invoice !== undefined && paid.slots.invoice === undefined) {
    const { client, on } = paid.slots;
    return [entry("invoice.pay", { invoice, client, on, mode }), cost];
  }
  const net = found.how === "gone" || (toldNet.test(found.head) && rounder(whole.minor, came.minor));
  const amount = net ? encodeMoney(whole) : paid.slots.amount;
  return [entry(paid.intent, { ...paid.slots, mode, amount }), cost];
}
