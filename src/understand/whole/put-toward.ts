import { fold } from "../../fold.ts";
import { decimalText } from "../../money/money.ts";
import { clauseOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

const article =
  "(?:(?:the|my|our|that|el|la|los|mi|nuestro|le|les|mon|ma|notre|den|die|das|mein|meine|unser|o|a|meu|minha|nosso)\\s)?";
const pot =
  "fund|pot|jar|savings|kitty|goal|tin|envelope|hucha|fondo|bote|cagnotte|tirelire|fonds|topf|kasse|sparschwein|fonds|cofrinho|fundo|caixinha|meta|objetivo|ziel|objectif";

/** What money is put to: behind `towards` whatever it is, behind `into` what is kept to save in. */
const toward = new RegExp(
  `(?<!\\p{L})(?:(?:towards?|hacia|vers|richtung|rumo [àa])\\s${article}(?<what>\\p{L}[\\p{L} -]{2,30}?)(?:\\s(?:${pot}))?|(?:in|into|to|on|for|en|a|dans|pour|ins?|f[üu]r|em|no|na|pra|para)\\s${article}(?<kept>\\p{L}[\\p{L} -]{1,30}?)\\s(?:${pot}))[\\s.!]*$`,
  "iu",
);

const words = (text: string): readonly string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

/** `put 5000 towards laptop`, `another 250 into the van pot`: the one goal with those words in its name came nearer. */
export function putToward(sentence: Sentence): readonly Part[] | null {
  const [amount, ...more] = sentence.money;
  if (!amount || more.length > 0 || sentence.names.some(({ value }) => value.some(({ kind }) => kind !== "category")))
    return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  if (clause.has("question", "negation", "hypothetical", "pay", "payI", "spend", "got")) return null;
  const found = toward.exec(sentence.text)?.groups;
  const said = words(found?.what ?? found?.kept ?? "");
  if (said.length === 0) return null;
  const goals = sentence.hearing.names.all("goal", 50).filter(({ name }) => {
    const known = words(name);
    return said.every((word) => known.includes(word));
  });
  const [goal] = goals;
  const delta = decimalText(amount.value.money).replace(/\.0+$/, "");
  return goal && goals.length === 1 ? [entry("goal.progress", { goal: goal.name, delta })] : null;
}
