import { encodeMoney } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import { clauseOf } from "../clauses/clause.ts";
import { listed } from "../fill/own-lists.ts";
import { entry, type Part, slots } from "../fill/part.ts";
import { saidDay } from "../fill/said.ts";
import type { Sentence } from "../sentence.ts";

/** A heading of those who pay for what they are given, or of that: `students this week:`. */
const payers = seldom(
  /^\W*(?:(?:my|mis|mes|meine|meus|minhas|today['’]?s|this week['’]?s)\s)?(?:students|pupils|clients|customers|patients|lessons|sessions|appointments|alumn[oa]s|clientes|pacientes|clases|sesiones|[ée]l[èe]ves|patients|cours|s[ée]ances|sch[üu]ler(?:innen)?|kunden|patienten|stunden|alun[oa]s|aulas|sess[õo]es)(?:\s(?!new|nuev|neu|nouv|nov)\p{L}+){0,4}\s?:\s/iu,
);

/** One who paid, with how much and perhaps how: `lena 35 cash`. */
const one = /^\p{L}[\p{L}'’.-]*(?:\s\p{L}[\p{L}'’.-]*){0,2}$/u;

/** What several paid, told as a list below who they are: `students this week: marta 35, june 40 cash`; null where it is no such list. */
export function payersListed(sentence: Sentence): readonly Part[] | null {
  const { text, money, hearing, tokens } = sentence;
  const heading = money.length > 1 && money.length < 20 ? payers.exec(text)?.[0] : undefined;
  if (heading === undefined || /[?¿]/.test(text)) return null;
  const starts = tokens.filter(({ text: sign }) => /^[,;]$/.test(sign)).map(({ end }) => end);
  const lines = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  const begins = [heading.length, ...starts.filter((at) => at > heading.length), ...lines]
    .filter((at) => !money.some(({ start, end }) => start < at && at < end))
    .toSorted((a, b) => a - b);
  const day = saidDay(clauseOf(sentence, 0, tokens.length), "past") ?? hearing.today;
  const parts: Part[] = [];
  for (const [i, begin] of begins.entries()) {
    const end = begins[i + 1] ?? text.length;
    const [amount, ...more] = money.filter(({ start }) => start >= begin && start < end);
    const who = text
      .slice(begin, amount?.start)
      .replace(/^\s*(?:and|y|e|et|und)\s|[\s:=–-]+$/gu, "")
      .trim();
    if (!amount || more.length > 0 || !one.test(who)) return null;
    const [client, ...others] = hearing.names.byName("client", who);
    if (others.length > 0) return null;
    const places = {
      from: tokens.findIndex(({ start }) => start >= begin),
      to: tokens.findIndex(({ start }) => start >= end),
    };
    const clause = clauseOf(sentence, places.from, places.to < 0 ? tokens.length : places.to);
    const behind = clause.tokens.filter(({ kind, start }) => kind !== "sign" && start >= amount.end);
    if (clause.has("owes", "negation", "promise", "expenseNoun") || behind.length > 3) return null;
    const named = client ? { client: client.name } : { client: who, newClient: "true" };
    const said = { amount: encodeMoney(amount.value.money), on: day, mode: listed(clause, "mode"), ...named };
    parts.push(entry("income.add", slots(said)));
  }
  return parts;
}
