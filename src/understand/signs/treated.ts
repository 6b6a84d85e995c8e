import { seldom } from "../../seldom.ts";

/** Whoever can have paid instead of the speaker, right before what they did. */
const they = String.raw`(?:^|[\s,;–-])(?!(?:i|we|ive|i['’]ve|and|then|so|but|just|also|me|us|to)\s)\p{L}[\p{L}'’]*\s(?:(?:all|then|kindly|just|even|actually|very kindly|always)\s)?`;
const bill = "(?:the\\s|our\\s|my\\s)?(?:tab|bill|check|cheque|round)";

/** `lunch 46, his shout`, `on him`, `she treated us`, `lunch with Acme 60, she paid`: somebody else has paid what is told. */
const treats = seldom(
  new RegExp(
    [
      String.raw`(?:^|[\s,;–-])(?:his|her|their|\p{L}+['’]s)\s(?:shout|treat)(?!\p{L})`,
      String.raw`(?:[,;–-]\s?|\s(?:was|were|is|all|it['’]?s)\s)(?:all\s)?on\s(?:him|her|them|the house)[\s.!]*$`,
      `${they}treated\\s(?:me|us)(?!\\p{L})`,
      String.raw`^\W*(?:had\s)?(?:lunch|dinner|breakfast|brunch|coffee|drinks|beers?)\s(?:with|w\/?)\s.*(?:[\s,;–-](?:he|she|they)\spaid|paid\sby\s(?:him|her|them))[\s.!]*$`,
      `${they}(?:picked up|footed|covered|grabbed|got)\\s${bill}(?!\\p{L})`,
      String.raw`${they}(?:insisted on paying|wouldn['’]?t let (?:me|us) pay)(?!\p{L})`,
      String.raw`${they}(?:paid|bought|got|covered)\s(?:for\s)?(?:it\s|that\s|them\s|those\s)?(?:himself|herself|themselves)(?!\p{L})`,
    ].join("|"),
    "iu",
  ),
);
/** What the speaker paid all the same, or is paid back. */
const ownShare = seldom(
  /(?<!\p{L})(?:i|we)(?:['’]?ve)?\s(?:\p{L}+\s)?(?:paid|tipped|left|covered|spent|bought|got|charged|billed)(?!\p{L})|(?<!\p{L})(?:owe|owes|invoice|bill(?:ed)? (?:him|her|them)|my share|tip)(?!\p{L})/iu,
);

/** Whether a text tells that somebody else paid for something, so that nothing was spent. */
export const treatedByOthers = (text: string): boolean => treats.test(text) && !ownShare.test(text);
