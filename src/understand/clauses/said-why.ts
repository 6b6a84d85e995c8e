import { seldom } from "../../seldom.ts";

const order = String.raw`^\W*(?:(?:ok|okay|so|pls|please|can you|could you|oh|sorry|actually|wait|hey|just)[\s,]+)*(?:delete|remove|undo|scrap|bin|get rid of|take off|take out)\s`;
const told = String.raw`(?:i|we|they|she|he|it|that)(?:['’]?(?:ve|s|d|re|m))?\s(?:(?:have|has|had|was|is|just|already|actually|never|only|didn['’]?t|did not|don['’]?t|got)\s)*(?:cancel{1,2}ed|returned|sent it back|took it back|refunded|buy|bought|paid|pay|need|want|do|did|happen(?:ed)?|go through|charged|put it|typed|entered|added|logged|made|messed|got it|a mistake|wrong|twice|a duplicate|duplicated|not mine|personal|stopped|done|\p{L}{3,}ed (?:it|that|them))`;

/** `delete the Adobe one i cancelled it`: an order to take something off the books, and why. */
const why = seldom(
  new RegExp(
    `(${order}(?:\\S+\\s){0,5}?\\S+?)[\\s,.;–—-]+(?:(?:because|cos|cuz|coz|since|bc|as)\\s.*|${told}(?!\\p{L}).*)$`,
    "isu",
  ),
);

/** `actually mick was 440 he charges gst now`: what the amount of a correction is, and why it is that. */
const because = seldom(
  /^(\W*(?:actually|no|nah|nope|oops|sorry|wait|oh|hang on|make (?:it|that)|it was|that was|it should|that should|should|change (?:it|that) to)(?!\p{L})[^\n]{0,60}?[$€£]?\d[\d.,]*\s?(?:quid|bucks|dollars|euros|pounds)?)[\s,.;–—-]+(?:(?:because|cos|cuz|coz|since|bc|as(?!\swell))\s|(?:he|she|they|there|i|we)(?:['’]?(?:s|ve|re|d))?\s(?:charges?|added?|forgot|has|have|had|brought|got|was|were|includes?|included|wants?|wanted|takes?|took|put|counted|missed|typed|read)(?!\p{L}))[^\d]*(?:\d{1,2}\s\p{L}+[^\d]*)?$/isu,
);

/** A correction of an amount without the reason that stands behind it; null for any other text. */
export function correctedWithoutWhy(text: string): string | null {
  return because.exec(text)?.[1] ?? null;
}

/** The order of a text that also tells why, without the reason; null for any other text. */
export function withoutWhy(text: string): string | null {
  const order = why.exec(text)?.[1];
  // `delete the one i paid yesterday`: which one, and no reason.
  return order === undefined ||
    (/(?:\s(?:one|ones|the|thing|what|expense|payment|entry|invoice|income|everything|all))$/iu.test(order) &&
      !/\s(?:it|that|them)(?!\p{L})/iu.test(text.slice(order.length)))
    ? null
    : order;
}
