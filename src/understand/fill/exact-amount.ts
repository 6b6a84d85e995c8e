import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";
import type { Clause } from "../clauses/clause.ts";

const rough =
  /(?<!\p{L})(?:knapp|rund|etwa|circa|ca\.?|ungef[äa]hr|fast|gut|about|around|roughly|nearly|almost|approx\.?|environ|dans les|presque|[àa] peu pr[èe]s|autour de|unos|unas|casi|alrededor de|cerca de|uns|umas|quase|m[áa]s o menos|mais ou menos)\s[$€£₹]?$/iu;

const exactly =
  /(?<!\p{L})(?:exact(?:ly|o|os|as|ement|amente)?|exatamente|exakt|genau(?:er)?|pr[ée]cis(?:[ée]ment|e|ely|amente)?)(?!\p{L})/iu;

const apart = ({ value }: Found<SaidMoney>, other: Found<SaidMoney>) => {
  const by = value.money.minor - other.value.money.minor;
  return by < 0n ? -by : by;
};

/** Whether the first amount is only near the second, a fifth at most away, which is said to be the one: `about 50, 47.30 to be exact`. */
function isNear(text: string, near: Found<SaidMoney>, exact: Found<SaidMoney>, end: number): boolean {
  if (near.value.money.currency !== exact.value.money.currency) return false;
  if (apart(near, exact) * 5n > near.value.money.minor) return false;
  return rough.test(text.slice(0, near.start)) && exactly.test(text.slice(near.end, end));
}

/** Of two amounts of a clause the exact one, where the other only came near it. */
export function exactAmount({ money: [near, exact, ...more], sentence, tokens }: Clause): Found<SaidMoney> | undefined {
  if (!near || !exact || more.length > 0) return undefined;
  return isNear(sentence.text, near, exact, tokens.at(-1)?.end ?? exact.end) ? exact : undefined;
}

/** Whether the right stretch only says an amount of the left one exactly. */
export function saysExactly(left: Clause, right: Clause): boolean {
  const near = left.money.at(-1);
  const [exact, ...more] = right.money;
  if (!near || !exact || more.length > 0) return false;
  return isNear(left.sentence.text, near, exact, right.tokens.at(-1)?.end ?? exact.end);
}
