import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

const said = seldom(
  /(?<!\p{L})(?:contact|ansprechpartner(?:in)?|interlocut(?:eur|rice)|contacto|contato)(?: person)?(?!\p{L})[^,.;\n]{0,50}\s(?:is|ist|es|est|[ée])(?: now| jetzt| ahora| maintenant| agora)?\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*)(?![\p{L}@])/u,
);

/** Who is to be asked for from now on, by name: the Dana Wu of `new contact at Acme is Dana Wu`. */
export function newContactIn(clause: Clause): string | undefined {
  return clause.addresses.length > 0 ? said.exec(clause.text)?.[1] : undefined;
}
