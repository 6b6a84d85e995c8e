import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, clauseOf } from "../clauses/clause.ts";
import { repays } from "../signs/unreal.ts";
import { type Evidence, type Flow, moneyOut } from "./evidence.ts";
import { furtherSpent } from "./further-spent.ts";
import { ofNouns } from "./nouns.ts";
import { isOwnDraw } from "./own-draw.ts";
import { paidForWork } from "./paid-work.ts";
import { atParty, isBoughtAt, knownClient, type Party } from "./party.ts";
import { paidAnother } from "./paying.ts";
import { boughtOfUs, brought, paidEach } from "./receiving.ts";
import { refundOf } from "./refunds.ts";
import { paidMealWith } from "./shared-meal.ts";
import { ofSigns } from "./signs.ts";
import { clientDidIt, isPronoun, subjectOf } from "./subject.ts";
import { ofVerbs } from "./verbs.ts";
import { ofOthers } from "./worldly.ts";

/** What a clause without an amount must speak of for money to have moved in it. */
const ofMoney: readonly CueName[] = [
  "pay",
  "payThem",
  "payI",
  "payMe",
  "receive",
  "got",
  "spend",
  "arrive",
  "settle",
  "give",
  "moneyNoun",
  "incomeNoun",
  "expenseNoun",
  "charged",
  "sold",
  "paidBy",
  "cost",
];

/** A client who got, received or sold something, or paid another client: money of theirs, not of ours. */
function theirs(clause: Clause): boolean {
  if (clause.hits("pay").some((verb) => paidAnother(clause, verb, subjectOf(clause, verb)))) return true;
  if (ofOthers(clause)) return true;
  if (clause.has("payThem", "payMe", "me", "arrive", "pay")) return false;
  return clause.hits("got", "receive", "sold").some((verb) => clientDidIt(clause, verb));
}

/** `they've only gone and paid! Acme 300`: the one client named is who a pronoun means. */
function spoken(clause: Clause, { party, direction }: Evidence): Party | null {
  return party && direction === "in" ? knownClient(clause) : null;
}

/** What the strongest evidence tells, with the party of weaker evidence of the same direction where it names none. */
function strongest(clause: Clause): Flow | null {
  const bought = clause.hits("from").some((cue) => isBoughtAt(clause, cue)) ? moneyOut(3, atParty(clause)) : null;
  const evidence = [
    ...ofVerbs(clause),
    brought(clause),
    boughtOfUs(clause),
    paidEach(clause),
    paidForWork(clause),
    paidMealWith(clause),
    ofSigns(clause),
    furtherSpent(clause),
    ...ofNouns(clause),
    bought,
  ].filter((each) => each !== null);
  const best = evidence.toSorted((a, b) => b.strength - a.strength)[0];
  if (!best) return null;
  const named = evidence.find((e) => e.direction === best.direction && e.party && !isPronoun(e.party))?.party;
  const party = best.party && !isPronoun(best.party) ? best.party : (named ?? spoken(clause, best) ?? best.party);
  return { ...best, party };
}

/** From when until when: `9 to 5`. */
const fromUntil = seldom(/(?<![\d.,$€£₹])\d{1,2}\s?(?:to|till|until|-|–|a|à|bis|às)\s?\d{1,2}(?![\d.,]|\s?[$€£₹k%])/iu);

/** `worked on the patio 9 to 5 with half hour lunch`: the hours somebody worked are no money. */
function worksHours(clause: Clause): boolean {
  if (!clause.has("worked") || clause.has("pay", "payI", "payMe", "payThem", "spend", "got", "receive")) return false;
  const found = fromUntil.exec(clause.text);
  if (!found) return false;
  const start = (clause.tokens[0]?.start ?? 0) + found.index;
  return clause.money.every((each) => each.start >= start && each.end <= start + found[0].length);
}

/** Which way the money of a clause went; null when nothing in it tells (LANGUAGE: direction is the danger). */
export function flowOf(clause: Clause): Flow | null {
  const refund = refundOf(clause);
  if (refund) return refund === "unclear" ? null : refund;
  if ((clause.money.length === 0 && !clause.has(...ofMoney)) || isOwnDraw(clause.text)) return null;
  return theirs(clause) || worksHours(clause) ? null : strongest(spentBefore(clause));
}

/** `paid the florist 800 for Acme, they're paying me back`: what was spent, without who is to give it back. */
function spentBefore(clause: Clause): Clause {
  if (clause.money.length !== 1 || !repays(clause)) return clause;
  const tail = clause.tokens.findLastIndex(({ text }) => /^(?:,|and|but|y|et|und|e)$/.test(text));
  const own = tail > 0 ? clauseOf(clause.sentence, clause.from, clause.from + tail) : clause;
  return own.money.length === 1 && own.has("pay", "payI", "spend") ? own : clause;
}
