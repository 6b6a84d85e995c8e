import { seldom } from "../../seldom.ts";

const order = String.raw`^\W*(?:(?:ok|okay|so|pls|please|can you|could you|oh|sorry|actually|wait|hey|just)[\s,]+)*(?:delete|remove|undo|scrap|bin|get rid of|take off|take out)\s`;
const told = String.raw`(?:i|we|they|she|he|it|that)(?:['’]?ve|['’]?s|['’]?d)?\s(?:(?:have|has|had|was|is|just|already|actually|never|only|didn['’]?t|did not|don['’]?t|got)\s)*(?:cancel{1,2}ed|returned|sent it back|took it back|refunded|buy|bought|paid|pay|need|want|do|did|happen(?:ed)?|go through|charged|put it|typed|entered|added|logged|made|messed|got it|a mistake|wrong|twice|a duplicate|duplicated|not mine|personal|stopped|done|\p{L}{3,}ed (?:it|that|them))`;

/** `delete the Adobe one i cancelled it`: an order to take something off the books, and why. */
const why = seldom(
  new RegExp(
    `(${order}(?:\\S+\\s){0,5}?\\S+?)[\\s,.;–—-]+(?:(?:because|cos|cuz|coz|since|bc|as)\\s.*|${told}(?!\\p{L}).*)$`,
    "isu",
  ),
);

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
