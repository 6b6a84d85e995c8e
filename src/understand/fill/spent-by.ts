import type { Clause } from "../clauses/clause.ts";

/** Words right behind a name that make it who spent it: `what did Sam spend`, `Sam's expenses`. */
const theySpent =
  /^(?:['’]s?\s|s\s)?\s*(?:(?:has|had|all|already|ha|hat|haben|a|ont|tem)\s+)*(?:spend|spent|buy|bought|expenses?|costs|spending|purchases|gast\p{L}+|compr\p{L}+|d[ée]pens\p{L}+|achet\p{L}+|ausgegeben|gekauft|ausgaben)(?!\p{L})/iu;
/** Words right before it: `expenses by Sam`, `was hat Sam im Mai ausgegeben`. */
const spentBy =
  /(?:(?:expenses?|spent|spending|purchases|costs|gastos?|gastado|compras|d[ée]penses?|d[ée]pens[ée]e?s?|ausgaben|despesas?|gastou)\s+(?:made\s|entered\s|booked\s)?(?:by|of|from|por|de|par|von|pelo|pela|do|da)\s+)$/iu;
const haveGerman = /(?:hat|haben)\s+$/iu;

/** The member whose spending is asked for; none where they are whom something was paid to. */
export function spentByMember(clause: Clause): string | undefined {
  const { text } = clause.sentence;
  for (const { start, end, value } of clause.namesOf("member")) {
    const [only, ...more] = value;
    if (!only || more.length > 0) continue;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const spent = /(?:ausgegeben|gekauft)(?!\p{L})/iu.test(after) && haveGerman.test(before);
    if (theySpent.test(after.trimStart()) || spentBy.test(before) || spent) return only.name;
  }
  return undefined;
}
