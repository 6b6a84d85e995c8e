import { currencyDigits } from "../../money/currency.ts";
import { divideHalfUp, encodeMoney, money } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import { clauseOf, namesOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidDay } from "../fill/said.ts";
import type { Sentence } from "../sentence.ts";

const unit = "miles?|mi|kilomet(?:er|re)s?|kms?|millas?|kil[óo]metros?|kilom[èe]tres?|kilometern?|milhas?";
const distance = `(?<count>\\d{1,5}(?:[.,]\\d)?)\\s?(?:${unit})(?!\\p{L})`;

/** How far somebody drove, and what one of it costs: `42 miles to Acme at 0.45`, `60 km à 0,30`. */
const driven = seldom(new RegExp(`(?<![\\d.,])${distance}`, "iu"));
const rate = new RegExp(
  `${distance}[^\\d;.!?\\n]*?(?:(?:at|@|x|[àa]|zu|por|per|je|[*×])\\s?|,\\s(?=[^,]{1,12}\\s?(?:an?|per|each|the|el|la|le|pro|por|par|der|\\/)\\s?(?:${unit})(?!\\p{L})))[$€£]?(?<rate>0?[.,]\\d{1,4}|\\d[.,]\\d{1,4}|(?<pence>\\d{1,2})\\s?(?:p|c|ct|cents?|pence))(?![\\d.,]*\\d)`,
  "iu",
);
const driving =
  /(?<!\p{L})(?:drove|driven|drive|driving|mileage|gefahren|gefahrene|fahrt|kilometergeld|conduje|manej[ée]|recorr[íi]|kilometraje|roul[ée]|conduit|kilom[ée]trage|dirigi|rodei|conduzi|quilometragem)(?!\p{L})/iu;

const onFoot = seldom(
  /(?<!\p{L})(?:ran|run|jog(?:ged)?|walk(?:ed)?|cycled?|swam|hik(?:ed|e)|corr[íi]|camin[ée]|gelaufen|couru|corri)(?!\p{L})/iu,
);

/** Whether a text tells how far the speaker drove, and not what it costs. */
export function tellsMileage({ text, money: amounts }: Sentence): boolean {
  return driven.test(text) && driving.test(text) && !amounts.some(({ value }) => value.marked);
}

const digitsOf = (text: string) => text.replace(/\D/g, "");
const placesOf = (text: string) => /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;

/** What driving so far costs at a rate that is told with it; null where no rate is, or more is told. */
export function mileage(sentence: Sentence): readonly Part[] | null {
  const { text, hearing, money: amounts } = sentence;
  if (text.length > 120 || !driven.test(text) || onFoot.test(text) || /[?¿\n;]/.test(text)) return null;
  const { count = "", rate: each = "", pence } = rate.exec(text)?.groups ?? {};
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  if (
    each === "" ||
    namesOf(clause, "client").length > 1 ||
    clause.has("goalNoun", "hypothetical", "quote", "invoiceVerb", "invoiceNoun")
  )
    return null;
  const currency = amounts.find(({ value }) => value.marked)?.value.money.currency ?? hearing.currency;
  const price = pence ?? each;
  const places = placesOf(count) + (pence ? 2 : placesOf(price));
  const digits = BigInt(digitsOf(count)) * BigInt(digitsOf(price)) * 10n ** BigInt(currencyDigits(currency));
  const minor = divideHalfUp(digits, 10n ** BigInt(places));
  if (minor <= 0n) return null;
  const [client, ...others] = namesOf(clause, "client")[0]?.value ?? [];
  return [
    entry("expense.add", {
      amount: encodeMoney(money(minor, currency)),
      on: saidDay(clause, "past") ?? hearing.today,
      category: "travel",
      client: others.length === 0 ? client?.name : undefined,
      for: driven.exec(text)?.[0],
    }),
  ];
}
