import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

const said = seldom(
  /(?<!\p{L})(?:contact|ansprechpartner(?:in)?|interlocut(?:eur|rice)|contacto|contato)(?: person)?(?!\p{L})[^,.;\n]{0,50}\s(?:is|ist|es|est|[ée])(?: now| jetzt| ahora| maintenant| agora)?\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*)(?![\p{L}@])/u,
);

/** Who is to be asked for from now on, by name: the Dana Wu of `new contact at Acme is Dana Wu`. */
export function newContactIn(clause: Clause): string | undefined {
  return clause.addresses.length > 0 ? said.exec(clause.text)?.[1] : undefined;
}

const withContact = seldom(
  /^\W*(?:(?:please|pls|can you)\s)?(?:add|new|create|save|register|a[ñn]ade|agrega|nuev[oa]|ajoute|nouve(?:au|lle)|f[üu]ge|neue[rn]?|adiciona|cadastra|nov[oa])\s(?!(?:client|customer|lead|contact|person|kunde|cliente)(?!\p{L}))[^,;:\n@]{2,60}?\s?[,;:–-]\s?(?:the\s|my\s|their\s|main\s|der\s|el\s|le\s|la\s|o\s)*(?:contact(?: person)?|ansprechpartner(?:in)?|interlocut(?:eur|rice)|contacto|contato)(?:\sis|\ses|\sest|\sist|\s[ée]|:)?\s(?!(?:at|of|for|from|in|bei|von|de|en|chez|do|da|em)\s)\p{L}/iu,
);

/** `add Brightwater Dental, contact is Sarah Hughes`: who has a contact is a client. */
export const hasOwnContact = (clause: Clause): boolean => withContact.test(clause.text);
