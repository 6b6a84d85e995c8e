import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import type { Moment } from "../../time/find-moments.ts";
import type { FoundNames } from "../names/names.ts";
import { refined } from "./amounts.ts";
import { notCountedAtHour } from "./counted-at-hour.ts";
import type { CueHit } from "./cue-index.ts";
import type { Language } from "./cue-phrases.ts";
import { overlaps, type Range } from "./marks.ts";
import { ownShares, priced } from "./priced.ts";
import type { Token } from "./tokens.ts";

const ofMoney = new Set(["pay", "payI", "payMe", "payThem", "spend", "got", "receive", "invoiceVerb", "invoiceNoun"]);
const ofClients = new Set(["payMe", "payThem", "got", "receive", "invoiceVerb", "invoiceNoun", "sold", "quote"]);
const ofInvoices = new Set(["invoiceVerb", "invoiceNoun"]);

const nowhere: Range = { start: -1, end: -1 };

/** What was recognised of a text before its amounts are worked out. */
export interface BeforeMoney {
  readonly text: string;
  readonly locale: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueHit[];
  readonly names: readonly FoundNames[];
  /** Whether it speaks of meeting somebody. */
  readonly meets: boolean;
  readonly hours: () => readonly Found<Moment>[];
}

/** Amounts with what prices and counts come to, and without the numbers that are hours or count something. */
export function workedOut(amounts: readonly Found<SaidMoney>[], before: BeforeMoney): readonly Found<SaidMoney>[] {
  const { text, language, cues, hours } = before;
  // A service keeps the price of one; everywhere else so many of something are worked out.
  const said = cues.some(({ name }) => name === "serviceNoun") ? amounts : pricedIn(amounts, before);
  return said.length > 0 ? notCountedAtHour(refined(text, said, hours()), text, language, hours) : said;
}

function pricedIn(amounts: readonly Found<SaidMoney>[], before: BeforeMoney): readonly Found<SaidMoney>[] {
  const { text, locale, tokens, cues, names, meets, hours } = before;
  const placeOf = ({ from }: CueHit): Range => tokens[from] ?? nowhere;
  const movesMoney = () => cues.some(({ name }) => ofMoney.has(name));
  const opens = amounts[0]?.start ?? 0;
  return priced(ownShares(amounts, { text, locale }), {
    text,
    locale,
    isHour: (range) => hours().some((moment) => overlaps(moment, range)) && (meets || !movesMoney()),
    isTalk: (range) => cues.some((cue) => cue.name === "meetingNoun" && overlaps(placeOf(cue), range)),
    bought:
      !cues.some(({ name }) => ofClients.has(name)) &&
      !names.some(({ value }) => value.some(({ kind }) => kind === "client")),
    itemised: cues.some((cue) => ofInvoices.has(cue.name) && (tokens[cue.from]?.start ?? 0) < opens),
  });
}
