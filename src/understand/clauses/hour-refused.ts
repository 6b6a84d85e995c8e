import { seldom } from "../../seldom.ts";
import type { Sentence } from "../sentence.ts";

const hour =
  "(?:[1-9]|1\\d|2[0-3])(?:[:.][0-5]\\d)?(?![\\d:%€$£₹]|[.,]\\d|\\s?(?:[ap]m|k|days?|hours?|hrs?|of)(?!\\p{L}))";

/** `Acme can't do 11, make it 2`: an hour that can't be, and the one that is to be instead. */
const refused = seldom(
  new RegExp(
    `(?<cannot>(?:can['’]?t|cannot|won['’]?t)\\s(?:do|make))\\s(?<not>${hour})[\\s,;.–-]+(?:but\\s|so\\s)?(?:make it|make that|how about|what about|let['’]?s (?:do|say|try)|(?:he|she|they)?\\s?(?:can|could) do|prefers?|suggests?|(?:push|move|shift)(?: it)? to)\\s(?:at\\s)?(?<instead>${hour})`,
    "iu",
  ),
);

/** The text with both of them told as hours; null where none is refused for another. */
export function hourRefused({ text, money }: Sentence): string | null {
  const found = refused.exec(text);
  if (!found?.groups || money.some(({ value }) => value.marked)) return null;
  const { cannot, not, instead } = found.groups;
  return `${text.slice(0, found.index)}${cannot} at ${not}, make it at ${instead}${text.slice(found.index + found[0].length)}`;
}
