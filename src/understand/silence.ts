import { seldom } from "../seldom.ts";
import type { Silence } from "../silence.ts";
import { clauseOf, cuedAt, marked } from "./clauses/clause.ts";
import type { Scene } from "./features.ts";
import { hasThing } from "./flow/thing.ts";
import { speaksOfTwoTaxes, speaksOfWithholding } from "./marks/withholding.ts";
import type { Sentence } from "./sentence.ts";
import { tellsBalance } from "./signs/balance-told.ts";
import { comesSoon } from "./signs/comes-soon.ts";
import { isAsked } from "./signs/not-ours.ts";
import { tellsRate, tellsTrade } from "./signs/of-speaker.ts";
import { tellsPrice } from "./signs/price-told.ts";
import { betweenOwnAccounts, ofOthersMoney } from "./signs/unreal.ts";
import { tellsMileage } from "./whole/mileage.ts";

/** Whether a text is thanks, a greeting or a sign alone. */
export function isSmallTalk(sentence: Sentence): boolean {
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  if (!clause.has("smallTalk")) return sentence.tokens.every((token) => token.kind === "sign");
  return sentence.tokens.every(
    (token, at) =>
      token.kind === "sign" ||
      token.kind === "possessive" ||
      clause.cuesAt(at).some((cue) => cue.name === "smallTalk" && cue.to - cue.from > 1) ||
      (!marked(clause, at) &&
        cuedAt(clause, at, "smallTalk", "jest", "common", "polite", "article", "also", "pronoun")),
  );
}

/** Asking who it is that answers. */
const aboutMe = seldom(
  /^\W*(?:(?:hey|hi|hello|hola|salut|hallo|oi|ol[áa]|so)\W+)?(?:what['’]?s|what is|qu[ée] es|was ist|c['’]est quoi|o que [ée]) (?:this|esto|das|[çc]a|isso|isto)(?: (?:app|bot|thing|hier))?\W*$|(?<!\p{L})(?:who|what) are (?:you|u)(?!\p{L})|(?<!\p{L})are (?:you|u) (?:an? )?(?:bot|robot|human|person|ai|real|machine)(?!\p{L})|qui[ée]n eres|eres (?:un[a]? )?(?:bot|robot|human[oa]|persona|ia)(?!\p{L})|quem [ée] voc[êe]|voc[êe] [ée] (?:um[a]? )?(?:rob[ôo]|bot|human[oa]|pessoa|ia)(?!\p{L})|wer bist du|bist du (?:ein(?:e)? )?(?:bot|roboter|mensch|ki|maschine)(?!\p{L})|qui es[- ]tu|(?:es[- ]tu|tu es) (?:une? )?(?:bot|robot|humain|ia)(?!\p{L})/iu,
);

/** Money that the speaker still has to pay. */
const toPay = seldom(
  /(?<!\p{L})(?:(?:i|we)\s(?:still\s)?owe|(?:need|have|got|gotta|gonna|going|want|ought|must|should|still)(?:\sto)?\spay|^\W*pay\s\p{L}|(?:tengo|tenemos|hay) que pagar|debo|(?:je dois|il faut|faut) payer|muss\s.*(?:zahlen|bezahlen|überweisen)|(?:tenho|temos) (?:de|que) pagar|preciso pagar|devo)(?!\p{L})/iu,
);

/** Verbs of paying that a promise holds already: `o rui vai pagar sexta`. */
const toGive = seldom(
  /(?<!\p{L})(?:vai|v[ãa]o|va|van|va a|van a)\s(?:me\s)?(?:pagar|transferir|depositar|quitar|liquidar)/iu,
);

/** `they'll pay the rest after the wedding`: money that is promised, with no amount. */
const promisesMoney = (scene: Scene) =>
  scene.clause.has("promise") &&
  (scene.clause.has("pay", "payLater", "settle") || toGive.test(scene.clause.text)) &&
  scene.has("@unreal");

/** `la luz 320 vence el 10`: a bill that is due, of something bought. */
const isDue = ({ clause }: Scene) =>
  (clause.has("due") || comesSoon(clause)) && hasThing(clause) && clause.money.length > 0;

/** Why nothing is made of a text. */
export function silenceOf(sentence: Sentence, scenes: readonly Scene[]): Silence {
  if (aboutMe.test(sentence.text)) return "about-me";
  if (isSmallTalk(sentence)) return "small-talk";
  if (speaksOfWithholding(sentence.text)) return "withholding";
  if (speaksOfTwoTaxes(sentence.text)) return "two-taxes";
  if (scenes.some((scene) => scene.has("@question"))) return "question";
  if (tellsTrade(sentence)) return "introduced";
  if (tellsRate(sentence)) return "my-rate";
  if (tellsMileage(sentence)) return "mileage";
  if (scenes.some(({ clause }) => tellsPrice(clause))) return "price";
  if (sentence.money.length === 0) return scenes.some(promisesMoney) ? "not-happened" : "unknown";
  if (scenes.some(({ clause }) => betweenOwnAccounts(clause))) return "own-money";
  const unpaid = scenes.find(
    (scene) =>
      !tellsBalance(scene.clause) && (scene.has("@unreal") || (scene.has("intend") && scene.flow?.direction === "out")),
  );
  if (!unpaid) return scenes.some(isDue) ? "not-paid" : "unknown";
  if (toPay.test(sentence.text) || (isAsked(unpaid.clause) && !unpaid.clause.has("thirdParty"))) return "not-paid";
  return scenes.some(({ clause }) => ofOthersMoney(clause)) ? "not-yours" : "not-happened";
}
