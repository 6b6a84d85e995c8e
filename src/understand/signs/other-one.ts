import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";

/** What tells that not the one written down is meant, but who else is called so. */
const other =
  /(?<!\p{L})(?:wrong|other|otr[oa]|equivocad[oa]|autre|mauvaise?|pas le bon|pas la bonne|ander[en]n?|falsche[rsn]?|outr[oa]|errad[oa])(?!\p{L})/iu;

/** `wrong Marcus, I meant the other one`: of two that are called so, not the one written down. */
export async function theOther(clause: Clause, clients: readonly string[]): Promise<readonly string[]> {
  if (clients.length !== 2 || !other.test(clause.text)) return clients;
  const written = (await clause.sentence.hearing.last?.whole?.())?.slots.client;
  const left = clients.filter((name) => name !== written);
  return left.length === 1 ? left : clients;
}

/** `the fonts one was 950`, `la de la comida eran 54`, `das mit dem Taxi war 20`: one of what was written down, and what it should say. */
const oneWas = seldom(
  /(?<!\p{L})(?:(?:the|that)\s(?:[\p{L}'’-]+\s){1,3}one\s(?:was|is|should|cost)|(?:el|la|los|las)\sde(?:l|\sla)?\s[\p{L}-]+\s(?:era|eran|fue|fueron|son)|(?:celui|celle)\s(?:du|de la|des|de)\s[\p{L}-]+\s(?:était|faisait|est)|(?:der|die|das)\s(?:mit|für|vom|von)\s(?:de[mnr]\s)?[\p{L}-]+\s(?:war|waren|ist|sind)|[oa]\sd[oae]\s[\p{L}-]+\s(?:era|eram|foi|foram|são))(?!\p{L})/iu,
);

/** Whether something written before is named with what it should say. */
export function oneOfThoseWas(clause: Clause): boolean {
  return clause.money.length > 0 && clause.sentence.hearing.last?.hasAmount === true && oneWas.test(clause.text);
}

/** Whether one of several namesakes is meant, and not the one written down. */
export function meansOther(clause: Clause): boolean {
  return other.test(clause.text) && namesOf(clause, "client").some(({ value }) => value.length > 1);
}

/** `she wants friday 10am instead` behind an expense: a time of day is nothing that money has, so another thing is meant. */
export function timeApart(clause: Clause): boolean {
  if (clause.sentence.hearing.last?.hasAmount !== true || clause.money.length > 0) return false;
  return clause.moments("future").some(({ value }) => value.time !== null);
}
