import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

/** Money between the speaker and whoever is spoken to, which no bookkeeper is: `te faço um pix de 50`, `tu me dois 20 balles`. */
const betweenUs = seldom(
  new RegExp(
    [
      String.raw`(?:te|os)\s(?:l[oae]s?\s)?(?:pago|hago|doy|devuelvo|debo|transfiero|ingreso|pagaré|pagare|haré|hare|daré|dare|devolveré|deposito)`,
      String.raw`me\s(?:l[oae]s?\s)?(?:pagas|das|debes|devuelves|haces|transfieres|pagás|debés)`,
      String.raw`te\s(?:pago|faço|faco|dou|devolvo|devo|transfiro|pagarei|farei)`,
      String.raw`(?:pago|faço|faco|dou|devolvo|devo|transfiro|mando)-t[eo]s?|(?:me\s(?:pagas|dás|deves|devolves|fazes)|(?:pagas|dás|deves|devolves|fazes)-m[eo]s?)`,
      String.raw`(?:je\s)?(?:te|t['’]|vous)\s?(?:l[ea]s?\s)?(?:fais|donne|vire|rembourse|file|paie|paye|dois|rends|ferai|donnerai|virerai|rembourserai|paierai)`,
      String.raw`tu\sm['’e]\s?(?:l[ea]s?\s)?(?:dois|donnes|rends|rembourses|files|paies|payes|vires)`,
      String.raw`(?:überweise?|zahle?|gebe?|geb['’]|schulde?|schick['’e]?)\s(?:ich\s)?(?:es\s)?(?:dir|euch)`,
      String.raw`(?:gibst|zahlst|schuldest|überweist)\s(?:du\s)?mir`,
    ]
      .map((said) => String.raw`(?<!\p{L})${said}(?!\p{L})`)
      .join("|"),
    "iu",
  ),
);

/** What such words begin with, looked for first. */
const youOrMe = /^(?:te|t'|os|me|m'|vous|dir|euch|mir|tes|tos?|mos?)$/;

/** Whether money is spoken of that the speaker and somebody addressed owe or give each other: nothing of the books. */
export function isBetweenUs(clause: Clause): boolean {
  return clause.money.length > 0 && clause.tokens.some(({ text }) => youOrMe.test(text)) && betweenUs.test(clause.text);
}
