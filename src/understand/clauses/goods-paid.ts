import { seldom } from "../../seldom.ts";
import type { Language } from "../marks/cue-phrases.ts";
import type { Sentence } from "../sentence.ts";

/** That the others paid for it, by the form of the verb. */
const theyPaid =
  "(?:they|she|he)(?:['’]ve|\\s(?:have|has))?\\s(?:(?:just|already|all)\\s)?(?:paid|gave me|settled)|(?:ya\\s)?(?:me\\s)?(?:l[oa]s?\\s)?(?:pag(?:ó|o|aron)|han? pagado)|(?:ils?|elles?)\\s(?:m['’]|l['’])?(?:a|ont)\\s(?:tout\\s)?(?:payé|réglé)|(?:(?:sie|er)\\s)?(?:haben|hat)(?=\\s.*zahlt)|(?:já\\s)?(?:me\\s)?(?:pag(?:ou|aram))";

/** That it was paid, by a check: nobody pays a shop with one for what is counted and priced. */
const paidByCheck =
  "(?:all\\s)?(?:paid|pagad[oa]s?|pago|payée?s?|réglée?s?|bezahlt|gezahlt)(?=.*(?:check|cheque|chèque|scheck))";

/** Things counted for somebody, and that they were paid for: `12 doz cookies for Acme at 15 a doz, paid check 180`. */
const paidFor = seldom(
  new RegExp(
    `^(?<goods>\\d{1,4}\\s[^,;?¿!\\n]{2,60}?)\\s(?:for|para|pra|pour|für)\\s(?<whom>[^,;?¿!\\n]{2,60}?)[,;]\\s(?:and\\s|y\\s|et\\s|und\\s|e\\s)?(?:(?<they>${theyPaid})|(?<check>${paidByCheck}))(?!\\p{L})(?<how>[^,;?¿!\\n]{0,40})$`,
    "iu",
  ),
);

const sum =
  /(?<![\p{L}\d])[$€£₹]?\d[\d.,]*(?:\s?(?:€|\$|£|euros?|eur|reais|dollars?|bucks|pounds?|quid|franken|chf))?(?!\p{L})/iu;

/** What a client's paying the speaker reads like, the amount and the way between, and what it was for. */
const paidMe: Readonly<Record<Language, (who: string, paid: string, goods: string) => string>> = {
  en: (who, paid, goods) => `${who} paid me ${paid}${goods}`,
  es: (who, paid, goods) => `${who} me pagó ${paid}${goods}`,
  fr: (who, paid, goods) => `${who} m'a payé ${paid}${goods}`,
  de: (who, paid, goods) => `${who} hat mir ${paid} bezahlt${goods}`,
  pt: (who, paid, goods) => `${who} me pagou ${paid}${goods}`,
};
const behind: Readonly<Record<Language, string>> = { en: "for", es: "por", fr: "pour", de: "für", pt: "por" };

/** How it was paid, as it stands behind an amount. */
function wayOf(how: string): string {
  const way = how
    .replace(sum, " ")
    .replace(/(?<!\p{L})(?:bezahlt|gezahlt|me|mir)(?!\p{L})/giu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return /^(?:check|cheque|cash|card|venmo|zelle|paypal)(?!\p{L})/iu.test(way) ? `by ${way}` : way;
}

/** What a client took and paid for is theirs to pay, though nothing says so but what they paid with. */
function soldTo({ text, names, money, language }: Sentence): string | null {
  const said = paidFor.exec(text)?.groups;
  if (!said?.goods || !said.whom) return null;
  const start = text.indexOf(said.whom, said.goods.length);
  const client = names.find((found) => found.start === start && found.value.some(({ kind }) => kind === "client"));
  const price = client ? text.slice(client.end, start + said.whom.length).trim() : "";
  if (!client || (said.check !== undefined && price === "") || (money.length === 0 && price === "")) return null;
  const who = text.slice(client.start, client.end);
  const way = wayOf(said.how ?? "");
  const each = money.find(
    ({ start: at, value }) => value.goodsFrom !== undefined && at < start + (said.whom ?? "").length,
  );
  const [paid] = sum.exec(said.how ?? "") ?? (each ? [] : (sum.exec(price) ?? []));
  if (paid) return paidMe[language](who, `${paid} ${way}`.trim(), ` ${behind[language]} ${said.goods}`);
  return each && money.length === 1 ? paidMe[language](who, way, ` ${said.goods} ${price}`) : null;
}

/** What is said before a price. */
const beforePrice = /[\s,]+(?:(?:at|@|a|à|zu|je|por|x|for)\s*)*$/iu;

/** `12 doz eggs at 4 a doz, paid cash 48`: what was paid is what the price comes to, and no second amount. */
function paidAsPriced({ text, tokens, cues, money, language, invoices }: Sentence): string | null {
  const [price, paid, ...more] = money;
  const from = price?.value.goodsFrom;
  if (!price || !paid || more.length > 0 || from === undefined || invoices.length > 0) return null;
  if (price.value.money.minor !== paid.value.money.minor || !/^\W*$/u.test(text.slice(0, from))) return null;
  const cut = text.slice(price.end).search(/[,;]\s/u);
  if (cut < 0 || price.end + cut > paid.start) return null;
  const apart = price.end + cut + 1;
  const pays = cues.some(
    ({ name, from: at }) => (name === "pay" || name === "payI" || name === "spend") && (tokens[at]?.start ?? 0) > apart,
  );
  const goods = text.slice(from, price.start).replace(beforePrice, "");
  return pays ? `${text.slice(apart).trim()} ${behind[language]} ${goods}` : null;
}

/** Counted goods told with a price and that they were paid, in words that tell who paid, and only once; null where it is none. */
export function goodsPaid(sentence: Sentence): string | null {
  if (sentence.money.length === 0 || !/^\W*\d/.test(sentence.text)) return null;
  return soldTo(sentence) ?? paidAsPriced(sentence);
}
