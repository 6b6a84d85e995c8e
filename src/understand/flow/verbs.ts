import type { CueName } from "../../words/cue-words.ts";
import type { Clause } from "../clauses/clause.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { charged, cost, spent } from "./buying.ts";
import type { Evidence } from "./evidence.ts";
import { iPaid, paid, paidBy, paidMe, theyPaid } from "./paying.ts";
import { arrived, got, received, sold } from "./receiving.ts";

/** What each verb of moving money tells, null where it moved none of the speaker's. */
const told = {
  payMe: paidMe,
  payThem: theyPaid,
  payI: iPaid,
  paidBy,
  receive: received,
  arrive: arrived,
  sold,
  got,
  spend: spent,
  cost,
  charged,
  settle: paid,
  pay: paid,
  give: paid,
} as const satisfies Partial<Record<CueName, (clause: Clause, verb: CueHit) => Evidence | null>>;

type MoneyVerb = keyof typeof told;

const moneyVerbs = Object.keys(told) as MoneyVerb[];

/** What the verbs of a clause tell, in their order. */
export function ofVerbs(clause: Clause): (Evidence | null)[] {
  const said = clause.hits(...moneyVerbs).map((verb) => told[verb.name as MoneyVerb](clause, verb));
  // In the present tense only a rhythm says that money moves: `I pay 30 for internet each month`.
  const present = clause.hits("payLater").filter(() => clause.rhythms().length > 0);
  return [...said, ...present.map((verb) => paid(clause, verb))];
}
