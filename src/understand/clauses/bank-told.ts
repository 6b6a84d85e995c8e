import { seldom } from "../../seldom.ts";

const sum = "(?:[$€£₹]|(?:rs|inr|usd|eur|gbp)\\.?\\s?)\\s?\\d[\\d.,]*";

/** `Chase: You sent $120.00 to John Doe`: the bank says "you" to whoever pastes what it told them. */
const youPaid = seldom(
  new RegExp(
    `^\\W*(?:[\\p{L}&. ]{2,24}:\\s)?you(?:['’]ve| have)?(?: just| successfully)? (?:sent|paid|transferred|made a (?:payment|purchase|transfer) of)(?: a payment of)? (?<sum>${sum}(?: ?(?:usd|eur|gbp|inr))?) (?<how>to|at|for) (?<whom>\\S[\\s\\S]*)$`,
    "iu",
  ),
);

/** `Your Zelle payment of $50.00 to Jane was sent`. */
const yourPayment = seldom(
  new RegExp(
    `^\\W*(?:[\\p{L}&. ]{2,24}:\\s)?your (?<mode>\\p{L}+ )?(?:payment|transfer|purchase) of (?<sum>${sum}(?: ?(?:usd|eur|gbp|inr))?) (?<how>to|at) (?<whom>\\S.*?) (?:was|has been|is) (?:sent|made|paid|completed?|processed|successful|approved)(?<rest>(?!\\p{L})[\\s\\S]*)$`,
    "iu",
  ),
);

/** What a bank told somebody they paid, in their own words; null where a text is nothing of the kind. */
export function bankTold(text: string): string | null {
  const {
    sum: paid,
    how,
    whom = "",
    mode = "",
    rest = "",
  } = (youPaid.exec(text) ?? yourPayment.exec(text))?.groups ?? {};
  if (paid === undefined) return null;
  return `I paid ${paid} ${how} ${whom}${mode.trim() === "" ? "" : ` by ${mode.trim()}`}${rest}`;
}
