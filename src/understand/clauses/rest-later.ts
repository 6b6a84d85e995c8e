import { seldom } from "../../seldom.ts";

const paid = String.raw`(?:paid|pays|sent|dropped|put|chucked|threw|gave|transferred|credited|deposited|wired|settled|got|received|collected|pag[óo]u?|pagaron|pagaram|pagado|abon[óo]|deposit[óo]u?|transfiri[óo]|transferiu|mand[óo]u?|entreg[óo]u?|recib[ií]|recebi|cobr[ée]|pay[ée]|r[ée]gl[ée]|vers[ée]|vir[ée]|re[çc]u|encaiss[ée]|gezahlt|bezahlt|angezahlt|[üu]berwiesen|bekommen|erhalten|gekriegt)`;
const rest = String.raw`(?:the\s|el\s|la\s|le\s|l['’]|den\s|der\s|das\s|o\s|a\s)?(?:rest|balance|remainder|remaining|other half|resto|restante|saldo|lo que (?:falta|queda)|lo dem[áa]s|otra mitad|outra metade|reste|solde|autre moiti[ée]|restbetrag|restliche\p{L}*|andere h[äa]lfte)`;
const then = String.raw`(?:will|['’]ll|gonna|going to|to follow|follows?|follow|to come|coming|comes|due|next|later|soon|after|when|once|on|by|in|tomorrow|pagar\p{L}*|paga|(?:me\s)?lo\s|viene|vendr\p{L}+|luego|despu[ée]s|el\s|la\s|pr[óo]xim\p{L}+|ma[ñn]ana|cuando|suivra|suit|arrive|viendra|plus tard|la semaine|d['’]ici|fin|lundi|mardi|mercredi|jeudi|vendredi|samedi|kommt|folgt|kriege?|bekomme?|zahl\p{L}*|[üu]berweis\p{L}*|n[äa]chste\p{L}*|sp[äa]ter|am|im|ende|morgen|vai|v[ãa]o|vem|vir[áa]|fica|depois|semana|m[êe]s|amanh[ãa]|segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`;
const joint = String.raw`(?:\s?[,;.–—]+\s?(?:(?:and|but|with|y|pero|et|mais|und|aber|e|mas)\s)?|\s(?:and|but|with|y|pero|et|mais|und|aber|e|mas)\s|\s(?=(?:the\s)?(?:rest|balance|remaining)\s(?:they|he|she|will|to)\s|(?:they|he|she)['’\s]))`;

/** `paid 500 of it, the rest follows friday`: what came, and a promise of the rest that gives no amount. */
const restBehind = seldom(
  new RegExp(
    String.raw`^(?<told>(?=.*(?<!\p{L})${paid}(?!\p{L})).*\d.*?)${joint}(?:(?:says?|said|dice|dijo|dit|sagt|diz|disse)\s(?:(?:that|que|dass)\s)?)?(?:${rest}\s(?!(?:from|of|de|del|von|vom|du|da|do)\s)(?:[^\d]{0,30}?\s)?${then}(?!\p{L})[^?]*|(?:they|he|she|ellos|ella|il|elle|ils|er|sie|ele|ela|eles)\s?(?:will|['’]ll|are|is|said they|pagan|paga|pagar\p{L}+|va|van|vont|zahlt|zahlen|will|wollen|vai|v[ãa]o)\s[^\d]{0,30}?${rest}(?!\p{L})[^?]*)$`,
    "isu",
  ),
);

/** An amount in what is promised is more than a promise of the rest. */
const amount = /[$€£₹]|\d{3}|\d[.,]\d{2}/;

const only = /(?<!\p{L})(?:only|nur|solo|s[óo]lo|seulement|s[óo])(?!\p{L})/iu;

/** What was paid, without the promise of the rest behind it; null for any other text. */
export function withoutRest(text: string): string | null {
  const told = restBehind.exec(text)?.groups?.told;
  // `paid 41 but only 400 of it` tells how much in its own way.
  if (told === undefined || amount.test(text.slice(told.length)) || only.test(told)) return null;
  return new RegExp(String.raw`(?<!\p{L})${paid}(?!\p{L})`, "iu").test(told) ? told : null;
}
