import { type Clause, namesOf } from "../clauses/clause.ts";

/** What tells that not the one written down is meant, but who else is called so. */
const other =
  /(?<!\p{L})(?:wrong|other|otr[oa]|equivocad[oa]|autre|mauvaise?|pas le bon|pas la bonne|ander[en]n?|falsche[rsn]?|outr[oa]|errad[oa])(?!\p{L})/iu;

/** `wrong Marcus, I meant the other one`: of two that are called so, not the one written down. */
export async function theOther(clause: Clause, clients: readonly string[]): Promise<readonly string[]> {
  if (clients.length !== 2 || !other.test(clause.text)) return clients;
  const written = (await clause.sentence.hearing.last?.whole?.())?.slots.client;
  const left = clients.filter((name) => name !== written);
  return left.length === 1 ? left : clients;
}

/** Whether one of several namesakes is meant, and not the one written down. */
export function meansOther(clause: Clause): boolean {
  return other.test(clause.text) && namesOf(clause, "client").some(({ value }) => value.length > 1);
}
