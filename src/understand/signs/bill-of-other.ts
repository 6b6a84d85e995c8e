import { type Clause, cuedAt, marked } from "../clauses/clause.ts";
import { hasThing } from "../flow/thing.ts";
import { isCommonWord } from "../marks/common-words.ts";

/** `la factura de internet`, `la facture de Netflix`: what a bill is of, where the books know nobody of that name. */
const ofWhat = /^(?:de|del|d'|du|da|do|von|vom)$/;

/** Whether the invoice spoken of is a bill the speaker pays, for something bought or of somebody unknown, and none of theirs. */
export function billOfOther(clause: Clause): boolean {
  if (hasThing(clause)) return true;
  const { tokens } = clause.sentence;
  return clause.hits("invoiceNoun", "voidIt").some(({ from, to }) => {
    let at = to;
    if (!ofWhat.test(tokens[at]?.text ?? "") || from === to) return false;
    at++;
    while (cuedAt(clause, at, "article")) at++;
    const token = tokens[at];
    if (token?.kind !== "word" || at >= clause.to || marked(clause, at)) return false;
    return clause.cuesAt(at).length === 0 && !isCommonWord(token.text);
  });
}
