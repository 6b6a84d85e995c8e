import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";
import { type Evidence, moneyIn } from "./evidence.ts";
import { onlyClient, owned } from "./party.ts";

/** What is done with the hands for somebody, told first: `mowed`, `we tuned`, `just cut`. What is bought, sent or told ends so too. */
const worked = seldom(
  /^\W*(?:(?:i|we|just|also|and|then|so|finally|today|yesterday)\s)*(?!(?:need|bleed|feed|speed|paid|order|purchas|book|rent|hir|shipp|post|mail|park|fill|fuel|renew|subscrib|donat|tipp|grabb|pick|treat|charg|invoic|bill|quot|estimat|offer|ow|refund|receiv|collect|cash|deposit|transferr|wir|mov|add|logg|updat|email|call|phon|text|messag|visit|travel|stay|upgrad|us|print|copi|sourc|outsourc|need|want|ask|promis|agree|spend|own|borrow|loan|lend|return|bank|pocket|earn|nett|clear|land|venmo|zell|settl|cover|cost|total|expens|claim|fronted|front|reimburs|advanc|approv|accept|reject|declin|cancel|discuss|plann|schedul|review|attend|chas|remind|forward|upload|download|import|scann|attach|sign|confirm|finish|complet|deliver|start|pass|split|shar|sett|bett|gambl|wast|lost)(?:l?ed|['’]?d)\s)(?:\p{L}{2,}ed|did|cut|shot|taught|built|wrote|made|drew|hung|ran|sang|sewed|dug|redid|rebuilt|rewrote|swept|dyed|sharpened)\s/iu,
);

/** What is held for somebody, told first: `photo session with`, `a birth plan consult w/`. */
const held = seldom(
  /^\W*(?:(?!(?:paid|my|our|her|his|their)\s)\p{L}+\s){0,3}?(?:sessions?|lessons?|consult(?:ation)?s?|shoot|translations?|tutoring|coaching|tuning|massage|haircut|fitting|sitting|portraits?|headshots|workshop|gig)\s(?:with|w\/|for)/iu,
);

/** That it was paid, behind the amount, and nothing that was paid for: `paid`, `paid cash on the spot`, `venmo'd`. */
const paidBehind = seldom(
  /^\s?(?:dollars|bucks|quid|pounds|euros?)?[\s,;:–-]*(?:(?:and|all|already|been|was|got|fully|now|they|she|he)\s)*(?:paid|settled|venmo(?:['’]?e?d)|zelle?(?:['’]?d)|pay ?pal(?:['’]?l?e?d)|cash ?app(?:['’]?e?d))(?:[\s,]+(?:me|up|in full|full|in|with|by|via|on|the|spot|nail|straight|right|away|there|and|then|cash|card|check|cheque|bank|transfer|venmo|zelle|paypal|wise|stripe|today|yesterday|already))*[\s.!👍🙏]*$/iu,
);

/** What stands right before whom the work was done for. */
const forWhom = /(?<!\p{L})(?:for|at|with|w\/|over at)\s?(?:the\s|mrs?\.?\s|ms\.?\s|dr\.?\s)?@?$/iu;

/** `mowed Juniper's lawn, 60, paid cash`: who has something done, and is told to have paid it, has paid the speaker. */
export function paidForWork(clause: Clause): Evidence | null {
  const client = onlyClient(clause);
  const [amount, ...more] = clause.money;
  if (!client || !amount || more.length > 0 || client.start > amount.start) return null;
  const { text } = clause.sentence;
  const end = clause.tokens.at(-1)?.end ?? text.length;
  if (!(worked.test(clause.text) || held.test(clause.text)) || !paidBehind.test(text.slice(amount.end, end)))
    return null;
  const theirs = owned(clause, client) || forWhom.test(text.slice(0, client.start));
  return theirs ? moneyIn(7, { clients: client.value, words: null }) : null;
}
