import { seldom } from "../../seldom.ts";

const taken = seldom(
  /(?<!\p{L})(?:saqu[eé]i?|saco|tirei|tiro|retir[eé]i?|tom[eé]|peguei|sorti|pris|retir[ée]|genommen|entnommen)(?!\p{L}).*\s(?:(?:para|pa|pra)\s(?:m[ií]m?|mis?\s(?:gastos?|bolsillo)|(?:o\s)?(?:meu\s)?(?:bolso|uso)\p{L}*)|pour moi|f[üu]r mich)(?!\p{L})/iu,
);

/** `saqué 300 para mí`, `tirei 300 pra mim`: what one takes out for oneself, which nobody gave and which bought nothing. */
export const isOwnDraw = (text: string): boolean => taken.test(text);
