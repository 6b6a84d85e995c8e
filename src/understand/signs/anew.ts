import { seldom } from "../../seldom.ts";
import type { Scene } from "../features.ts";
import { changeOfLast } from "../fill/change-of-last.ts";

/** One more of the same: `got another 80 off Grace`, `recebi mais 80 da Bia`, `noch 80 von Jana`. */
const oneMore = seldom(
  /(?<!\p{L})(?:another|an extra|a further|a second|one more|otr[oa]s?|encore|noch(?: ?mals?| einmal| weitere)?|weitere|nochmals|outr[oa]s?|mais|m[áa]s)\s(?:(?:one|una?|une|eine[nr]?|uma?|de|d['’])\s?)?(?=[$€£₹]?\d)/iu,
);

/** Somebody did so as well: `Tom paid too, 60 cash`, `Jana hat auch 60 gezahlt`. */
const asWell = seldom(/(?<!\p{L})(?:too|as well|also|auch|tambi[ée]n|aussi|[ée]galement|tamb[ée]m)(?!\p{L})/iu);

/** What money is said to have been spent on or earned with, by itself and not by what was told before. */
function namesThing(scene: Scene): boolean {
  const { clause } = scene;
  return clause.cues.some(({ name }) => name.startsWith("category.")) || scene.has("@seller") || clause.has("spend");
}

/**
 * Whether a clause tells something new, though it begins as a correction does: it excuses being late, or tells of one
 * more. What was written before stays as it is, since an entry lost is worse than a question (LANGUAGE).
 */
export function anew(scene: Scene): boolean {
  const { clause } = scene;
  if (clause.has("leftOut"))
    return clause.money.length > 0 && scene.flow !== null && (namesThing(scene) || scene.has("@client"));
  if (clause.has("anew")) return true;
  if (clause.money.length === 0 || changeOfLast(clause) !== null) return false;
  if (oneMore.test(clause.text)) return true;
  return (scene.flow?.strength ?? 0) >= 4 && scene.has("@named") && asWell.test(clause.text);
}
