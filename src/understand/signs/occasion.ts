import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

const feast =
  "wedding|engagement|baptism|christening|quincea[nñ]era|bar mitzvah|bat mitzvah|birthday(?: party)?|anniversary|graduation|party|boda|matrimonio|xv(?: a[nñ]os)?|15 a[nñ]os|quince(?: a[nñ]os|s)?|bautizo|primera comuni[oó]n|comuni[oó]n|cumplea[nñ]os|cumple|fiesta|graduaci[oó]n|baby shower|mariage|bapt[eê]me|communion|anniversaire|f[eê]te|hochzeit|polterabend|taufe|kommunion|konfirmation|geburtstag(?:sfeier)?|feier|abschlussfeier|casamento|batizado|batismo|anivers[aá]rio|festa|formatura|ch[aá] de beb[eê]";
const ofSomebody = seldom(
  new RegExp(
    String.raw`^\W*(?:(?:the|la|el|los|las|le|l['’]|die|der|das|o|a|os|as)\s?)?(?:(?:${feast})\s(?:of|de|del|d['’]|du|des|von|da|do|dos|das|para|for|f[üu]r|pour)\s?\p{L}|\p{L}+(?:\s(?:and|&)\s\p{L}+)?['’]s\s(?:${feast})(?!\p{L}))`,
    "iu",
  ),
);

/** `boda de Ana, 9 mil`: a feast of somebody's and an amount, which may as well be what it brings. */
export function isOccasion(clause: Clause): boolean {
  return ofSomebody.test(clause.text);
}
