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

/** The usual way of paying told in a sentence (SPEC 2): `settings mode card`. Null where it names none of one's own. */
export function defaultModeTold(sentence: Sentence): readonly Part[] | null {
  if (sentence.money.length + sentence.percents.length > 0 || /[?¿]/u.test(sentence.text)) return null;
  const { before, behind } = saidDefault.exec(sentence.text)?.groups ?? {};
  if ((before === undefined) === (behind === undefined)) return null;
  const mode = listed(clauseOf(sentence, 0, sentence.tokens.length), "mode");
  return mode === undefined ? null : [entry("settings", { what: `mode ${mode}` })];
}
