import { amountsListed, verbAhead } from "./clauses/amounts-listed.ts";
import { anotherNew } from "./clauses/another-new.ts";
import { bankTold } from "./clauses/bank-told.ts";
import { dayBeside } from "./clauses/day-beside.ts";
import { daysRound } from "./clauses/days-round.ts";
import { eitherAmount } from "./clauses/either-amount.ts";
import { goodsPaid } from "./clauses/goods-paid.ts";
import { hourRefused } from "./clauses/hour-refused.ts";
import { isNowAt } from "./clauses/is-now.ts";
import { partPaid } from "./clauses/part-paid.ts";
import { referredLead } from "./clauses/referred-lead.ts";
import { withoutRest } from "./clauses/rest-later.ts";
import { saidInShort } from "./clauses/said-in-short.ts";
import { saidInstead } from "./clauses/said-instead.ts";
import { saidPlainly } from "./clauses/said-plainly.ts";
import { correctedWithoutWhy, withoutWhy } from "./clauses/said-why.ts";
import { thingsEach } from "./clauses/things-each.ts";
import { timeInstead } from "./clauses/time-instead.ts";
import type { Hearing } from "./hearing.ts";
import { withoutBullets } from "./marks/bullets.ts";
import { inFull } from "./marks/in-full.ts";
import { withoutCells, withoutMarkup } from "./marks/marked-up.ts";
import { soManyTimes } from "./marks/so-many-times.ts";
import { spelledOut } from "./marks/with-stroke.ts";
import { hear, type Sentence } from "./sentence.ts";
import { isPasted } from "./signs/not-for-us.ts";
import { anotherClient } from "./whole/further-clients.ts";

/** Longer texts are letters, not messages to a bookkeeper. */
export const longestText = 4000;

/** Letters before these are composed already. */
const mayCompose = /[\u0300-\uffff]/;

/** The sentence a text comes to, spelled out and put plainly; null for a letter or something pasted. */
export async function meantSentence(typed: string, hearing: Hearing): Promise<Sentence | null> {
  const text = inFull(typed, hearing.locale);
  if (text.length > longestText || isPasted(text)) return null;
  const composed = mayCompose.test(text) ? text.normalize("NFC") : text;
  const whole = await hear(
    verbAhead(withoutBullets(withoutMarkup(withoutCells(soManyTimes(spelledOut(composed)))))),
    hearing,
  );
  const dayText = await dayBeside(whole);
  const heard = dayText === null ? whole : await hear(dayText, hearing);
  const meantText =
    anotherClient(heard.text) ??
    bankTold(heard.text) ??
    isNowAt(heard) ??
    anotherNew(heard) ??
    referredLead(heard) ??
    saidInstead(heard) ??
    eitherAmount(heard) ??
    timeInstead(heard) ??
    withoutWhy(heard.text) ??
    withoutRest(heard.text) ??
    (hearing.last ? correctedWithoutWhy(heard.text) : null) ??
    daysRound(heard) ??
    amountsListed(heard) ??
    thingsEach(heard) ??
    hourRefused(heard) ??
    saidPlainly(heard) ??
    saidInShort(heard) ??
    goodsPaid(heard) ??
    (heard.money.length === 1 ? partPaid(heard) : null);
  return meantText === null ? heard : hear(meantText, hearing);
}
