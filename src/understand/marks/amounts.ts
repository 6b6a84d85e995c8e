import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import { decimalText } from "../../money/money.ts";
import { type Day, yearOf } from "../../time/day.ts";
import type { Moment } from "../../time/find-moments.ts";
import { overlaps } from "./marks.ts";

/** Years farther from this one are amounts first: books have no figures of them. */
const mostYears = 20;

/** `spent 2020 on lunch`: right behind the verb that opens a text stands what was spent, on whatever follows. */
const justSpent =
  /^\W*(?:(?:i|we|just|yo|eu|ya)\s)*(?:spent|blew|paid|gast[ée]|gastamos|pagu[ée]|pagamos|j['’]ai (?:d[ée]pens[ée]|pay[ée])|gastei|paguei)\s$/iu;
const onSomething =
  /^\s(?:on|for|en|em|con|com|para|pour|chez)\s(?!(?:total|all|average|m[ée]dia|tout|january|enero|janeiro)(?!\p{L}))/iu;

/** A bare year in a question about figures is the year they are of; `spent 2000 on a laptop` tells of an amount. */
export function yearless(
  asked: boolean,
  text: string,
  money: readonly Found<SaidMoney>[],
  today: Day,
): Found<SaidMoney>[] {
  return money.filter(({ start, end, value: { marked, shaped, money } }) => {
    if (!asked || marked || shaped) return true;
    if (justSpent.test(text.slice(0, start)) && onSomething.test(text.slice(end))) return true;
    const year = /^(20[0-4]\d)(?:\.00)?$/.exec(decimalText(money))?.[1];
    return year === undefined || Math.abs(Number(year) - yearOf(today)) > mostYears;
  });
}

/** `came to 31.07`: the only number of a text, with two decimals and no word of dates before it, is its amount. */
function dottedAmount(
  text: string,
  amount: Found<SaidMoney>,
  money: readonly Found<SaidMoney>[],
  rivals: readonly Found<Moment>[],
): boolean {
  if (money.length > 1 || !/^\d{1,2}\.\d{2}$/.test(text.slice(amount.start, amount.end))) return false;
  if (
    /\b(?:on|by|due|until|till?|hasta|jusqu['’]à|am|vom|zum|bis|ab|den|el|le|em|dia|del|al|du|au|no)\s$/i.test(
      text.slice(0, amount.start),
    )
  )
    return false;
  return rivals.every((rival) => rival.start === amount.start && rival.end === amount.end);
}

const weekdayBefore =
  /(?<!\p{L})(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|segunda|ter[çc]a|quarta|quinta|sexta)\s$/iu;

/** What is left out of a series, and then further days of it: `not on dec 8, 15 and 22`. */
const leftOut =
  /(?<!\p{L})(?:except(?:ing)?|excluding|but not|apart from|not on|skip(?:ping)?|au(?:ß|ss)er|nicht am|excepto|salvo|menos|sauf|exceto)\s[^;.!?\n]*\d[^;.!?\n]*(?:,|\s(?:and|&|und|y|et|e))\s*(?:the\s+)?$/iu;

function isFurtherDay(text: string, { start, end }: Found<SaidMoney>): boolean {
  return /^(?:[1-9]|[12]\d|3[01])$/.test(text.slice(start, end)) && leftOut.test(text.slice(0, start));
}

/** A clear amount beats a date it could also be, a bare number loses to one. */
export function refined(
  text: string,
  money: readonly Found<SaidMoney>[],
  moments: readonly Found<Moment>[],
): Found<SaidMoney>[] {
  return money.filter((amount) => {
    if (amount.value.worked) return true;
    if (!amount.value.marked && isFurtherDay(text, amount)) return false;
    const isDotted = !amount.value.marked && /^\d{1,2}\.\d{1,2}$/.test(text.slice(amount.start, amount.end));
    if (isDotted && weekdayBefore.test(text.slice(0, amount.start))) return false;
    const rivals = moments.filter((moment) => overlaps(amount, moment));
    if (rivals.length > 0 && dottedAmount(text, amount, money, rivals)) return true;
    return rivals.every(
      (rival) =>
        (amount.value.marked && rival.end - rival.start <= amount.end - amount.start) ||
        (rival.start >= amount.start && rival.end < amount.end),
    );
  });
}
