import { seldom } from "../../seldom.ts";
import { clauseOf } from "../clauses/clause.ts";
import { listed } from "../fill/own-lists.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

const usually =
  "by default|as (?:the |my )?default|par d[ée]faut|por defecto|por omisi[óo]n|predeterminad[oa]|por padr[ãa]o|por omiss[ãa]o|como padr[ãa]o|standardm[äa](?:ß|ss)ig|als standard";

/** `mets carte par défaut`, `paiement par défaut : carte`: nothing but a way of paying and that it is the usual one. */
const saidDefault = seldom(
  new RegExp(
    String.raw`^\W*(?:(?:please|pls|make|set|use|put|mets?|mettre|utilise[rz]?|choisis|prends|pon|ponme|usa|usar|deja|p[õo]e|coloca|define|setz|nimm|verwende)\s+)?(?:(?:the|my|le|la|mon|el|mi|o|a|meu|die|meine?)\s+)?(?:(?:(?:payment )?mode|(?:mode|moyen) de paiement|paiement|payment|forma de pag(?:o|amento)|m[ée]todo de pago|pago|pagamento|zahlungsart)\s+)?(?:(?<before>[\p{L} -]{2,24}?)\s+)?(?:${usually})(?:\s*[:=]?\s*(?:(?:est|es|[ée]|ist|à|a|is|le|la)\s+)*(?<behind>[\p{L} -]{2,24}?))?[\s.!]*$`,
    "iu",
  ),
);

/** `todo me lo pagan en efectivo`, `I always get paid in cash`, `on me paie toujours en espèces`: how it goes every time. */
const alwaysPaid = seldom(
  /^(?=.*(?<!\p{L})(?:always|everything|everyone|everybody|all|siempre|tod[oa]s?|toujours|tout|tous|immer|alles|alle|sempre|tudo|todos)(?!\p{L})).*(?<!\p{L})(?:(?:i|we)(?:['’]?m| am| are|['’]re)? (?:\p{L}+ )?(?:get |being )?paid|pays? (?:me|us)|(?:me|nos) (?:lo |la |los )?pag(?:an|a|am)|cobro|recebo|(?:me|nous) (?:paient|paie|paye|payent|r[èe]glent)|(?:je suis|on est) (?:\p{L}+ )?pay[ée]e?s?|(?:zahlen|zahlt|bezahlt|bezahlen)(?: mich| mir)?)(?!\p{L})/iu,
);

/** The usual way of paying told in a sentence (SPEC 2): `settings mode card`. Null where it names none of one's own. */
export function defaultModeTold(sentence: Sentence): readonly Part[] | null {
  if (sentence.money.length + sentence.percents.length > 0 || /[?¿]/u.test(sentence.text)) return null;
  const { before, behind } = saidDefault.exec(sentence.text)?.groups ?? {};
  const always = alwaysPaid.test(sentence.text) && sentence.names.length === 0 && sentence.text.length < 100;
  if (!always && (before === undefined) === (behind === undefined)) return null;
  const mode = listed(clauseOf(sentence, 0, sentence.tokens.length), "mode");
  return mode === undefined ? null : [entry("settings", { what: `mode ${mode}` })];
}
