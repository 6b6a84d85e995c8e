import { fold } from "../../fold.ts";
import { decimalText } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import { clauseOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

const article =
  "(?:(?:the|my|our|that|el|la|los|mi|nuestro|le|les|mon|ma|notre|den|die|das|mein|meine|unser|o|a|meu|minha|nosso)\\s)?";
const pot =
  "fund|pot|jar|savings|kitty|goal|tin|envelope|hucha|fondo|bote|cagnotte|tirelire|fonds|topf|kasse|sparschwein|fonds|cofrinho|fundo|caixinha|meta|objetivo|ziel|objectif";

/** What money is put to: behind `towards` whatever it is, behind `into` what is kept to save in. */
const toward = seldom(
  new RegExp(
    `(?<!\\p{L})(?:(?:towards?|hacia|vers|richtung|rumo [àa])\\s${article}(?<what>\\p{L}[\\p{L} -]{2,30}?)(?:\\s(?:${pot}))?|(?:in|into|to|on|for|en|a|dans|pour|ins?|f[üu]r|em|no|na|pra|para)\\s${article}(?<kept>\\p{L}[\\p{L} -]{1,30}?)\\s(?:${pot}))[\\s.!]*$`,
    "iu",
  ),
);

/** `aparté 5 mil pa la cámara`, `saved 200 for the van`: what was put aside, and what for. */
const aside = new RegExp(
  `^\\W*(?:(?:i|we|ya|hoy|ayer|he|hemos|i['’]?ve|ich habe|j['’]ai)\\s)*(?:apart[eé]|aparto|apartado|guard[eé]|guardado|ahorr[eé]|ahorrado|junt[eé]|juntado|saved|put aside|set aside|gespart|guardei|poupei|juntei|separei|[ée]pargn[ée]|mis de c[ôo]t[ée])\\s.{1,30}?\\s(?:para|pa|pal|for|pour|f[üu]r|pra)\\s${article}(?<what>\\p{L}[\\p{L} -]{2,30}?)[\\s.!]*$`,
  "iu",
);

const words = (text: string): readonly string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

/** `ya llevo 600 ahorrados`, `already saved 600`, `ich habe schon 600 gespart`: what has been put by, all in all. */
const putBy = seldom(
  /(?<!\p{L})(?:(?:llevo|tengo|llevamos|tenemos|van)\s.{1,40}\s(?:ahorrad|guardad|juntad|reunid|apartad)[oa]s?|(?:i|we)(?:['’]?ve| have)?(?: got)?(?: already| now)?(?: saved| put by| put aside).{1,40}(?:so far|already)|(?:i|we)(?:['’]?ve| have)(?: got)? .{1,30} (?:saved|put aside|put by)|already (?:saved|put aside|put by)\s.{1,30}|(?:schon|bereits|jetzt)\s.{1,40}\s(?:gespart|zur[üu]ckgelegt|beiseite)|(?:d[ée]j[àa]|maintenant)\s.{0,20}(?:[ée]pargn[ée]|[ée]conomis[ée]|mis de c[ôo]t[ée])\s.{1,30}|d[ée]j[àa]\s.{1,40}\sde c[ôo]t[ée]|(?:j[áa]\s)?(?:tenho|juntei|temos)\s.{1,40}\s(?:guardad|poupad|juntad|economizad)[oa]s?)(?!\p{L})/iu,
);

/** `ya junté 350 lucas`: what has been put by so far, where nothing but that is told. */
const putByNow = seldom(
  /^\W*(?:ya|j[áa])\s(?:he\s|hemos\s)?(?:junt[eé]|juntamos|juntado|ahorr[eé]|ahorrado|reun[ií]|reunido|guard[eé]|guardei|poupei|juntei)\s[^,;.!?]{1,25}[\s.!]*$/iu,
);

/** `ya tengo 12 mil`, right behind a goal: what stands before the amount, and behind it. */
const haveNow =
  /^\W*(?:(?:ya|already|j[áa]|schon|d[ée]j[àa]|now|so far|por ahora|de momento)\s)*(?:(?:i|we|ich)(?:\s|(?=['’]))|j['’])?(?:(?:have(?: got)?|['’]ve(?: got)?|tengo|tenemos|llevo|llevamos|voy por|tenho|temos|habe|ai)\s)+(?:(?:ya|already|schon|d[ée]j[àa]|now)\s)?[$€£]?$/iu;
const soFar = /^(?:\s(?:ya|already|now|so far|schon|d[ée]j[àa]|j[áa]))?[\s.!]*$/iu;

const ofSaving =
  /(?<!\p{L})(?:ahorr|juntar|guardar|reunir|sav|spar|r[üu]cklage|[ée]pargn|[ée]conomis|poup|econom|fond|fund|hucha|colch)/iu;

/** What has been saved so far is where the one goal of saving stands. */
function savedSoFar(sentence: Sentence): readonly Part[] | null {
  const [amount, ...more] = sentence.money;
  const { text, hearing } = sentence;
  const behindGoal =
    hearing.last?.intent.startsWith("goal.") === true &&
    amount !== undefined &&
    haveNow.test(text.slice(0, amount.start)) &&
    soFar.test(text.slice(amount.end));
  if (!amount || more.length > 0 || text.length > 90) return null;
  if (!behindGoal && !putBy.test(text) && !putByNow.test(text)) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  if (clause.has("question", "negation", "hypothetical", "pay", "payI", "spend") || text.includes("?")) return null;
  const all = hearing.names.all("goal", 50);
  const saving = all.filter(({ name }) => ofSaving.test(name));
  const [goal, ...others] = saving.length > 0 ? saving : all;
  const value = decimalText(amount.value.money).replace(/\.0+$/, "");
  return goal && others.length === 0 ? [entry("goal.progress", { goal: goal.name, value })] : null;
}

/** `put 5000 towards laptop`, `another 250 into the van pot`: the one goal with those words in its name came nearer. */
export function putToward(sentence: Sentence): readonly Part[] | null {
  const [amount, ...more] = sentence.money;
  if (!amount || more.length > 0 || sentence.names.some(({ value }) => value.some(({ kind }) => kind !== "category")))
    return null;
  const saved = savedSoFar(sentence);
  if (saved) return saved;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  if (clause.has("question", "negation", "hypothetical", "pay", "payI", "spend", "got")) return null;
  const found = (toward.exec(sentence.text) ?? aside.exec(sentence.text))?.groups;
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
