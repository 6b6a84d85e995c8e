import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import { decimalText } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import type { FoundNames } from "../names/names.ts";
import { carriedThousands } from "./carried-thousands.ts";
import { areSums, isCounted, isLabel, isSoon } from "./counted-words.ts";
import { goodsSummed } from "./goods-summed.ts";
import { isPlaceOrWeight, someOf } from "./places.ts";
import { isSeller } from "./vendors.ts";

/** `45 Mittagessen, davon 5 Trinkgeld`: a part of what is said before, and nothing that moved besides. */
const ofWhich = seldom(
  /(?<!\p{L})(?:davon(?: (?:sind|waren|ist|war))?|darin enthalten|of which|of that|of it|de (?:los|las) cuales|de ell[oa]s|de eso|dont|d[oa]s quais|disso)\s(?:[$€£₹]|chf |eur )?$/iu,
);

/** `davon 30 bar`: how a part was paid is told, and the rest otherwise. */
const paidOtherwise =
  /^\s?(?:€|\$|£|euros?|eur|chf|fr\.?|franken)?\s?(?:was |were |in |per |mit |by |on |with |via |en |con |em |no |na |par |avec )?(?:bar|cash|karte|card|kreditkarte|credit|debit|paypal|[üu]berw\p{L}+|bank|transfer|twint|bankomat|ec|efectivo|tarjeta|transferencia|esp[èe]ces|carte|virement|dinheiro|cart[ãa]o|pix)(?!\p{L})/iu;

/** `1100, davon 300 Anzahlung`: what was paid of a price is what moved. */
const paidAhead =
  /^\S{0,3}\s?(?:€|\$|£|euros?|eur|chf|fr\.?|franken)?\s?(?:d['’]|d[ea]\s|en\s|als\s|as\s)?(?:acompte|arrhes|anzahlung|angezahlt|deposit|down ?payment|anticipo|abono|adelanto|se[ñn]al|sinal|entrada)(?!\p{L})/iu;
const onInvoice = /(?<!\p{L})(?:invoice|bill|factur|rechnung|fatura)/iu;

/** `500 in, of which 80 went on parking`: what came was spent in part, and that moved too. */
const spentAgain =
  /^\s?(?:€|\$|£|euros?|eur)?\s?(?:[^,.;\n]{0,40}?\s)?(?:went (?:on|to|out|straight|back)|spent|ausgegeben|draufgegangen|ging(?:en)?|gast\p{L}+|se fueron|fueron (?:a|en|para)|foram (?:pr[oa]|para|em|gast\p{L}+)|foi (?:pr[oa]|para|em)|d[ée]pens\p{L}+|sont partis|sont all[ée]s|pass[ée]s (?:en|dans))(?!\p{L})/iu;
const cameBefore =
  /(?<!\p{L})(?:got|received|came|in|bekommen|erhalten|kamen|reingekommen|von|recib\p{L}+|cobr\p{L}+|ingres\p{L}+|re[çc]u|vers[ée]\p{L}*|encaiss\p{L}+|receb\p{L}+|entr(?:ou|aram|[óo]|aron))(?!\p{L})|(?<=\p{L})(?<!(?:^|\s)(?:i|we|just|ive)) paid(?!\p{L})/iu;

/** Whether an amount is a part of one before it that moved no further, or did; null where it is no part of any. */
function partOfSaid(text: string, { start, end }: Found<SaidMoney>): "still" | "moved" | null {
  if (start <= 4 || !ofWhich.test(text.slice(Math.max(0, start - 24), start), text)) return null;
  if (paidOtherwise.test(text.slice(end)) || (paidAhead.test(text.slice(end)) && !onInvoice.test(text))) return null;
  return spentAgain.test(text.slice(end)) && cameBefore.test(text.slice(0, start)) ? "moved" : "still";
}

/** Bare numbers that count or label something are no amounts: `2,400 followers`, `gate 42`. */
export function amountsOnly(text: string, said: readonly Found<SaidMoney>[]): Found<SaidMoney>[] {
  const money = withChange(
    text,
    carriedThousands(text, said).map((amount) => spokenHundred(text, amount)),
  );
  return money.filter((amount) => {
    if (weighed.test(text.slice(0, amount.start), text) && /pounds|stone/iu.test(text.slice(amount.start, amount.end)))
      return false;
    const part = partOfSaid(text, amount);
    if (part === "still") return false;
    if (part === "moved" || amount.value.marked || amount.value.worked) return true;
    if (isTaxForm(text, amount) || opensHours(text, amount)) return false;
    if (offered(text, amount) || ordinal(text, amount, money)) return false;
    // Beside an amount with its currency, a bare number that can be a year is one: `project Offsite 2029, 6,500 €`.
    if (/^20[2-4]\d$/.test(text.slice(amount.start, amount.end)) && money.some((other) => other.value.marked))
      return false;
    if (/^\d{1,2}\.\d{1,2}$/.test(text.slice(amount.start, amount.end)) && money.length > 1 && closesDay(text, amount))
      return false;
    if (
      /^\d{1,2}\.\d{1,2}$/.test(text.slice(amount.start, amount.end)) &&
      /^\.(?!\d)/.test(text.slice(amount.end)) &&
      /\b(?:am|vom|zum|bis|ab|den)\s$/i.test(text.slice(0, amount.start))
    )
      return false;
    if (/\d\s?mm$/iu.test(text.slice(amount.start, amount.end))) return false;
    if (isAlwaysOn(text, amount)) return false;
    const behind = text.slice(amount.end);
    // What is multiplied is worked out, whatever was counted: `0.12 x 5000 words`.
    if (!multiplied.test(text.slice(amount.start, amount.end)) && isCounted(behind)) return false;
    const before = text.slice(0, amount.start);
    if (isPlaceOrWeight(text, amount)) return false;
    if (isSoon(before, text.slice(amount.start, amount.end))) return false;
    // `add line 500 for the logo` puts a line on an invoice, and numbers none.
    if (
      !amount.value.shaped &&
      isLabel(before, text.slice(amount.start, amount.end)) &&
      !/\badd (?:an?other |an? )?(?:new )?line\s$/i.test(before)
    )
      return false;
    return !countsAmounts(text, amount, money) && !countsThings(text, amount, money);
  });
}

const alwaysOn = seldom(
  /(?<!\p{L})(?:immer (?:am|zum)|siempre (?:el|los)(?: d[ií]a)?|toujours le|sempre (?:no |dia |no dia )|always (?:on )?the)\s?$/iu,
);

/** `geht immer am 5. runter`: the day of the month on which something always happens. */
const isAlwaysOn = (text: string, { start, end }: Found<SaidMoney>): boolean =>
  /^(?:[12]?\d|3[01])\.?$/.test(text.slice(start, end)) && alwaysOn.test(text.slice(0, start), text);

/** `42, told me to keep the change from 50`: what was given stands for what it was for. */
const changeOf = seldom(
  /(?<!\p{L})(?:(?:keep|kept|keeping) the change (?:from|out of|on|of)|garder? la monnaie (?:sur|de)|qued(?:arme|ate|ó|é) (?:con )?el cambio de|(?:ficar|ficasse|fica) com o troco de|(?:stimmt so|rest behalten|rest für mich) (?:bei|von|auf))\s(?:a |the |un |une |uma |una |einem |einen )?[$€£]?\d/iu,
);

function withChange(text: string, money: readonly Found<SaidMoney>[]): readonly Found<SaidMoney>[] {
  const given = money.at(-1);
  if (money.length !== 2 || !given || !changeOf.test(text.slice(0, given.start + 1))) return money;
  return [given];
}

/** `7.30 til 4 on the kitchen`: from when to when, and no price. */
function opensHours(text: string, { start, end }: Found<SaidMoney>): boolean {
  const closes = /(?<![\d.,$€£])(?:[5-9]|1\d|0\d)\.(?:00|15|30|45)\s?(?:till?|until|to|bis|-|–)\s?$/iu;
  if (/^\d{1,2}(?:\.\d\d)?$/.test(text.slice(start, end)) && closes.test(text.slice(0, start))) return true;
  return (
    /^(?:[5-9]|1\d|0\d)\.(?:00|15|30|45)$/.test(text.slice(start, end)) &&
    /^\s?(?:till?|until|to|bis|-|–)\s?\d{1,2}(?:[.:](?:00|15|30|45))?(?![\d.,%€$£])/iu.test(text.slice(end))
  );
}

/** `1099 contractor total`, `send her a 1099`: a form of the tax office, and no amount. */
function isTaxForm(text: string, { start, end }: Found<SaidMoney>): boolean {
  if (!/^(?:1099|1040|941|940|1120)$/.test(text.slice(start, end))) return false;
  return (
    /^(?:s(?!\p{L})|\s?-?\s?(?:nec|misc|k|int|es|form|forms|contractors?|filing|filed|totals?)(?!\p{L}))/iu.test(
      text.slice(end),
    ) ||
    /(?<!\p{L})(?:form|an?|her|his|their|file|filing|issue|send (?:her|him|them|out))\s(?:the\s)?$/iu.test(
      text.slice(0, start),
    )
  );
}

/** `a 10 class pass`, `5 lesson pack`: how many of something are in what is sold. */
const ofBundle =
  /^[\s-](?:class|session|lesson|visit|ride|entry|month|week|day|hour|photo|image|shoot|treatment|clip|reel|post|page|song|track|meal|wash)[\s-](?:\p{L}+\s)?(?:pass|pack|package|bundle|block|card|deal|plan|course|membership)(?!\p{L})/iu;

const multiplied = /\d\s?[x×*]\s?\d/u;

/** `500 from Ana and 300 from Leo, the 2 by card`: how many amounts have been told before. */
function countsAmounts(text: string, { start, end }: Found<SaidMoney>, all: readonly Found<SaidMoney>[]): boolean {
  const told = all.filter((other) => other.end <= start).length;
  return (
    told > 1 &&
    text.slice(start, end) === String(told) &&
    /(?<!\p{L})(?:the|[oae]s|l[oae]s|die)\s$/iu.test(text.slice(0, start))
  );
}

const weighed = seldom(/(?<!\p{L})(?:lost|gained|shed|put on|dropped)\s(?:about\s|another\s)?$/iu);

/** `4 sd cards 80 by card`: things with a word of what kind they are, and what all of them cost. */
const thingsPriced =
  /^\s(?!(?:was|has|for|from|at|by|to|in|on|the|of|a|an|and|plus|euros|dollars|pounds|pesos|reais)\s)\p{Ll}{2,}\s(?:(?!by\s)\p{Ll}{2,}\s)?(?<=s\s|s\s\p{Ll}{2,}\s)(?:for\s)?[$€£₹]?\d+(?:[.,]\d+)?(?![\d%]|\s?(?:%|[ap]m\b|x\s))/iu;

/**
 * `bought 3 lamps`, `got 3 kids and 2 dogs`: a small number behind a verb of getting counts the things behind it, and so do
 * those that are listed with it. What they cost is another number, or has to be asked for.
 */
function countsThings(text: string, amount: Found<SaidMoney>, all: readonly Found<SaidMoney>[]): boolean {
  const behind = text.slice(amount.end);
  if (!/^\d{1,2}$/.test(text.slice(amount.start, amount.end))) return false;
  if (countsBought(text, amount) || goodsSummed(text, amount, all) || ofBundle.test(behind)) return true;
  if (startsBuying(text.slice(0, amount.start)) && thingsPriced.test(behind) && !areSums(behind)) return true;
  if (opensPriced(text, amount, all) || hadFor(text, amount, all)) return true;
  // `sold 2 or 3 prints for 60`
  const next = all.find(({ start }) => start > amount.end);
  if (
    next &&
    /^\s(?:or|o|ou|oder|to|bis)\s$/iu.test(text.slice(amount.end, next.start)) &&
    countsThings(text, next, all)
  )
    return true;
  // `want 2 more logos` counts whatever the verb is.
  if (/^\s(?:more|other|extra|additional)\s(?:\p{Ll}{2,}\s)?\p{Ll}{3,}s(?!\p{L})/u.test(behind)) return true;
  if (!/^\s\p{Ll}{3,}s(?!\p{L})/u.test(behind) || areSums(behind)) return false;
  const verb = text.slice(0, amount.start);
  if (startsBuying(verb) || startsDoing(verb)) return true;
  // `2 tickets for the show on the 14th, 90`
  if (verb.trim() === "" && all.at(-1) !== amount) return true;
  // `dinner for 4 friends at 60`
  if (all.at(-1) !== amount && /(?<!\p{L})(?:for|with)\s$/iu.test(text.slice(0, amount.start))) return true;
  // `should be 15 he has 2 dogs`: what somebody has, beside the amount.
  if (all.length > 1 && hasSome.test(verb)) return true;
  const before = all.findLast((other) => other.end <= amount.start);
  const linked = before && /^\s\p{L}+\s*(?:,|and|&|y|e|et|und)\s*$/iu.test(text.slice(before.end, amount.start));
  return linked === true && countsThings(text, before, all);
}

const hasSome =
  /(?<!\p{L})(?:he|she|they|we|it|who|there)(?:['’]?(?:s|ve|re)|\s(?:has|have|had|got|is|are|was|were|brought))\s(?:got\s|only\s|now\s|about\s|already\s)*$/iu;

const pricedFor = /^\s\p{L}{3,}(?:s|x|e|en|er)(?:\s\p{L}{3,})?\s(?:for|por|pour|für)\s[$€£₹]?$/iu;

/** `payé 3 cafés pour 15`: what things were had for, a larger amount that counts nothing itself. */
function hadFor(text: string, { end, value }: Found<SaidMoney>, all: readonly Found<SaidMoney>[]): boolean {
  const price = all.find((other) => other.start > end);
  if (!price || price.value.money.minor <= value.money.minor || areSums(text.slice(end))) return false;
  const counts = !price.value.marked && /^\s\p{L}+(?:s|x|e|en)(?!\p{L})/u.test(text.slice(price.end));
  return !counts && pricedFor.test(text.slice(end, price.start));
}

/** `6 Pizzen 48 Euro`: a number that opens a note, and a price with its currency right behind the thing it counts. */
function opensPriced(text: string, { start, end }: Found<SaidMoney>, all: readonly Found<SaidMoney>[]): boolean {
  const price = all.find((other) => other.start > end);
  if (!price?.value.marked || text.slice(0, start).trim() !== "") return false;
  const between = text.slice(end, price.start);
  return /^\s\p{L}{3,}(?:en|er|e|s|x)\s$/u.test(between) && !areSums(between);
}

/**
 * `bought 10 tapes`: a number right before something kept in stock, or before a word that is only nearly a name of the books
 * (`tapes` is no misspelt `taxes`), counts it; what it cost is another.
 */
export function countedApart(
  money: readonly Found<SaidMoney>[],
  text: string,
  names: readonly FoundNames[],
): readonly Found<SaidMoney>[] {
  if (money.length > 1) {
    const counted = money.filter((amount) => !countedFor(text, amount, names));
    if (counted.length < money.length) return countedApart(counted, text, names);
  }
  const supplies = names.filter(
    (found) =>
      found.value.some((name) => name.kind === "supply") ||
      (found.fit === "close" && found.value.every((name) => name.kind === "category")),
  );
  if (supplies.length === 0) return money;
  const counts = (amount: Found<SaidMoney>) =>
    !amount.value.marked && supplies.some((each) => text.slice(amount.end, each.start) === " ");
  return money.filter((amount) => !counts(amount) || !startsBuying(text.slice(0, amount.start)));
}

/** What is given time after time, and counted. */
const givenEach =
  /^\s(?:(?:piano|guitar|private|yoga|dance)\s)?(?:lessons|classes|sessions|visits|shoots|sittings|treatments|clases|sesiones|visitas|cours|s[ée]ances|le[çc]ons|visites|kurse|stunden|sitzungen|termine|aulas|sess[õo]es|consultas)(?!\p{L})/iu;

/** `marta 2 sessions 70`: behind a client, how many of what stands before what they paid. */
function countedFor(text: string, { start, end }: Found<SaidMoney>, names: readonly FoundNames[]): boolean {
  if (!/^\d{1,2}$/.test(text.slice(start, end))) return false;
  if (givenEach.test(text.slice(end))) return true;
  if (!/^\s\p{Ll}{3,}s\s[$€£₹]?\d/u.test(text.slice(end))) return false;
  return names.some(
    (found) => found.value.some((name) => name.kind === "client") && text.slice(found.end, start) === " ",
  );
}

/** `amazon 3 usb cables 26.97`: behind who sells them, a small number counts the things up to what they cost. */
function countsBought(text: string, { start, end }: Found<SaidMoney>): boolean {
  const seller = /^\s*(\p{L}+)\s$/u.exec(text.slice(0, start))?.[1];
  if (seller === undefined || !isSeller(seller)) return false;
  return /^\s(?:\p{L}+\s){0,2}\p{L}{2,}s\s[$€£₹]?\d+[.,]\d{2}(?!\d)/u.test(text.slice(end));
}

const digitBefore = seldom(/(?<![\p{L}\d-])(one|two|three|four|five|six|seven|eight|nine)\s$/iu);
const digits = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** `two fifty` is 250, `one eighty five` 185: the digit said before two in words is the hundreds. */
function spokenHundred(text: string, amount: Found<SaidMoney>): Found<SaidMoney> {
  const { start, end, value } = amount;
  const before = digitBefore.exec(text.slice(0, start), text);
  const tens = /^(?:ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/iu;
  if (!before?.[1] || !tens.test(text.slice(start, end))) return amount;
  const whole = Number(decimalText(value.money));
  const factor = 10 ** (decimalText(value.money).split(".")[1]?.length ?? 0);
  if (!Number.isInteger(whole) || whole < 10 || whole > 99) return amount;
  const hundreds = BigInt((digits.indexOf(before[1].toLowerCase()) + 1) * 100 * factor);
  const money = { ...value.money, minor: value.money.minor + hundreds };
  return { start: before.index, end, value: { ...value, money } };
}

/** `3 of the 12 students paid`: neither how many nor of how many is an amount. */
function countsSome(text: string, start: number, end: number): boolean {
  const found = someOf.exec(text);
  return found !== null && found.index <= start && end <= found.index + found[0].length;
}

/** `instalment 1 of 3, £310`: which of how many, where the amount is another. */
function ordinal(text: string, { start, end }: Found<SaidMoney>, all: readonly Found<SaidMoney>[]): boolean {
  if (!/^\d{1,2}$/.test(text.slice(start, end))) return false;
  if (countsSome(text, start, end)) return true;
  const first = /^\s?(?:of|out of|de|von|sur|\/)\s?\d{1,2}(?![\d.,])/iu.exec(text.slice(end));
  const last = /(?<![\d.,])\d{1,2}\s?(?:of|out of|de|von|sur|\/)\s?$/iu.exec(text.slice(0, start));
  if (!first && !last) return false;
  const from = last ? last.index : start;
  const to = first ? end + first[0].length : end;
  return all.some((other) => other.start >= to || other.end <= from);
}

const offerBehind = seldom(/^\s(?:for|por|pour|für)\s(?:the price of\s)?\d{1,2}(?![\d.,])/i);
const offerBefore = seldom(
  /(?<![\d.,])(?<!(?:\bat|\blas|\bà|\bàs|\bas|\bum)\s)\d{1,2}\s(?:for|por|pour|für)\s(?:the price of\s)?$/iu,
);

/** `2 for 1`, `three for two` are offers, no amounts. */
function offered(text: string, { start, end }: Found<SaidMoney>): boolean {
  const said = text.slice(start, end);
  return (
    (/^\d$/.test(said) && offerBehind.test(text.slice(end), text)) ||
    (/^\d{1,2}$/.test(said) && offerBefore.test(text.slice(0, start), text))
  );
}

/** A day written `28.2.`: two numbers a calendar has, and a full stop that ends neither text nor sentence before it. */
function closesDay(text: string, { start, end }: Found<SaidMoney>): boolean {
  const [day = 0, month = 0] = text.slice(start, end).split(".").map(Number);
  return /^\.(?!\d)/.test(text.slice(end)) && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** `read 3 books`, `edited 12 photos`: how many were done, and nothing paid. */
function startsDoing(before: string): boolean {
  return /(?:^|\s)(?:read|wrote|drew|painted|edited|retouched|watched|finished|published|posted|shot|baked|visited|planted|pitched|were|taught|gave|eran|fueron|eram|foram|étaient|di|dimos|dei|demos|dou|impartí|hice|fiz|donné)\s*$/iu.test(
    before,
  );
}

function startsBuying(before: string): boolean {
  return /(?:bought|ordered|sold|got|purchased|grabbed|picked up|delivered|dropped off|brought|compr[eé]|comprado|compramos|ped[ií]|pedido|vend[ií]|vendido|vendimos|achet[ée]|command[ée]|vendu|gekauft|bestellt|verkauft|comprei|vendi|encomendei)\s*$/i.test(
    before,
  );
}
