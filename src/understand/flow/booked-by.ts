import { type Clause, namesOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import { fromParty } from "./party.ts";

/** What somebody did who took one on, in five languages. */
const tookOn =
  /(?<!\p{L})(?:booked|half now|half down|half up ?front|signed|confirmed|accepted|reserved|committed|hired (?:me|us)|said yes|went ahead|is on board|reserv[óo]|firm[óo]|confirm[óo]|acept[óo]|contrat[óo]|dijo que s[íi]|ha (?:reservado|firmado|confirmado|aceptado)|a (?:r[ée]serv[ée]|sign[ée]|confirm[ée]|accept[ée]|dit oui)|hat (?:gebucht|zugesagt|unterschrieben|best[äa]tigt|reserviert|ja gesagt)|reservou|assinou|confirmou|aceitou|fechou|contratou|disse (?:que )?sim)(?!\p{L})/iu;

/**
 * Money that came in behind the news that a client has booked is that client's: `Hannah booked! deposit 500 by bank`. The
 * news alone is no entry; where the money names somebody itself, it stays theirs.
 */
export function bookedBy(
  parts: readonly Part[],
  clauses: readonly Clause[],
  news: Clause | undefined,
): readonly Part[] {
  const [part, ...more] = parts;
  const [clause] = clauses;
  if (!news || !clause || part?.kind !== "entry" || part.intent !== "income.add" || part.slots.client !== undefined)
    return parts;
  const [only, ...others] = namesOf(news, "client");
  const [client, ...alike] = only?.value ?? [];
  if (!client || others.length + alike.length > 0 || !tookOn.test(news.text) || /\?/.test(news.text)) return parts;
  if (clause.names.length > 0 || fromParty(clause) !== null) return parts;
  return [entry("income.add", { ...part.slots, client: client.name }), ...more];
}
