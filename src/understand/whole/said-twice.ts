import { seldom } from "../../seldom.ts";
import { clauseOf, namesOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

const wrote =
  "record|enter|log|note|book|wrote|write|put|add|count|charg|invoice|apunt|anot|registr|met[ií]|puse|cobr|factur|guard|not[ée]|saisi|mis|compt|enregistr|eingetragen|notiert|gebucht|gez[äa]hlt|erfasst|lanc|coloquei|contei|salv";
const twice =
  "twice|double[ds]?|duplicated?|two times|doppelt|zweimal|doubl[ée]|deux fois|en double|doublons?|dos veces|(?:al )?doble|duplicad[oa]s?|repetid[oa]s?|duas vezes|em dobro|duplicad[oa]";
const fear =
  "afraid|scared|worried|worry|not sure|peur|inqui[eè]te|pas s[ûu]re?|miedo|preocupa|no s[ée] si|no estoy segur[oa]|angst|sorge|nicht sicher|medo|n[ãa]o sei se|n[ãa]o tenho certeza|receio";
const amiss =
  "wrong(?:ly)?|mistake|messed up|mal|mauvais|erreur|tromp[ée]e?|equivoc\\p{L}*|error|err[oe]|errad[oa]|falsch|fehler|lost|perdu|perdid[oa]|verloren";

/** `creo que apunté doble lo de la fonda`, `did I record the Acme payment twice?` */
const doubled = seldom(
  new RegExp(
    String.raw`(?<!\p{L})(?:${wrote})\p{L}*(?!\p{L}).*(?<!\p{L})(?:${twice})(?!\p{L})|(?<!\p{L})(?:${twice})(?!\p{L}).*(?<!\p{L})(?:${wrote})\p{L}*(?!\p{L})`,
    "iu",
  ),
);

/** `me da miedo haber metido mal el pago de Vidal`: a fear about what was written. */
const feared = seldom(new RegExp(String.raw`(?<!\p{L})(?:${fear})(?!\p{L}).*(?<!\p{L})(?:${amiss})(?!\p{L})`, "iu"));

/** `did you save that?`, `¿sí quedó apuntado?`, `c'est bien noté ?`: whether it was written at all. */
const kept = seldom(
  /^\W*(?:(?:s[íi]|et|y|und|e|oye|dis|so|ok)\s)?(?:did (?:you|u|it) (?:save|record|get|log|keep|go through)|is (?:it|that|this|everything|all) (?:still )?(?:saved|recorded|there|in)|(?:s[íi] )?(?:qued[óo]|est[áa]) (?:todo )?(?:guardad|apuntad|anotad|registrad)[oa]|(?:lo|la) (?:guardaste|apuntaste|anotaste|registraste|has (?:guardado|apuntado|anotado))|c['’]est(?:[- ]tu)? (?:bien |encore |toujours )?(?:not[ée]|enregistr[ée]|sauvegard[ée]|l[àa])|tu l['’]as (?:bien )?(?:not[ée]|enregistr[ée])e?|(?:ist|hast du) (?:das|es|alles) (?:noch )?(?:gespeichert|notiert|eingetragen|da)|(?:ficou|est[áa]) (?:tudo )?(?:salv|anotad|registrad|guardad)[oa]|(?:voc[êe] )?(?:anotou|guardou|salvou) (?:isso|tudo))(?!\p{L})[^?]{0,40}\?\W*$/iu,
);

/** A fear that something was written twice, wrongly or not at all: the entries it may be about are shown, and nothing is changed. */
export function fearsForBooks(sentence: Sentence): readonly Part[] | null {
  const { text, money, tokens } = sentence;
  if (text.length > 140) return null;
  if (kept.test(text)) return [entry("report.activity", {})];
  if (!doubled.test(text) && !feared.test(text)) return null;
  const clause = clauseOf(sentence, 0, tokens.length);
  if (clause.has("meetingNoun", "remind", "each") || clause.rhythms().length > 0) return null;
  // Told for sure, and not feared or asked, it is something to be put right.
  if (!/[?¿]/u.test(text) && !clause.has("hypothetical") && !feared.test(text) && !new RegExp(fear, "iu").test(text))
    return null;
  if (money.some(({ value }) => value.marked) && !/[?¿]/u.test(text) && !feared.test(text)) return null;
  const client = namesOf(clause, "client")[0]?.value[0]?.name;
  if (clause.has("invoiceNoun")) return [entry("invoice.list", { client })];
  if (client !== undefined) return [entry("income.list", { client })];
  if (clause.has("expenseNoun", "payI", "spend") || clause.cues.some(({ name }) => name.startsWith("category.")))
    return [entry("expense.list", {})];
  return [entry("report.activity", {})];
}
