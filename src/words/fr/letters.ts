import type { LateLetter, Letters, PaymentLetter } from "../letter.ts";

const days = (n: number) => `${n} ${n === 1 ? "jour" : "jours"}`;

function body({ number, amount, partly, due, late, last }: PaymentLetter): string {
  const what = partly ? `le solde de la facture ${number} (${amount})` : `la facture ${number} de ${amount}`;
  const What = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  const [it, was] = partly ? ["le", "arrivé"] : ["la", "arrivée"];
  if (late < 0) return `Un petit rappel : ${what} arrive à échéance le ${due}. Merci beaucoup !`;
  if (late === 0) return `${What} arrive à échéance aujourd'hui. Si le paiement est déjà en route, merci beaucoup !`;
  if (late < 7)
    return `${What} est ${was} à échéance le ${due} et je n'ai pas encore vu le paiement. C'est peut-être un oubli. Pourriez-vous vérifier, s'il vous plaît ?`;
  if (late < 14)
    return `${What} est ${was} à échéance le ${due}, il y a ${days(late)}. Merci de ${it} régler cette semaine ou de me dire quand je peux attendre le paiement.`;
  return `${What} a maintenant ${days(late)} de retard (échéance le ${due}). Merci de ${it} régler avant le ${last}. Si quelque chose n'est pas clair, dites-le-moi maintenant pour que nous puissions le résoudre.`;
}

/** Texts to forward, in French. */
export const letters: Letters = {
  payment: (letter: PaymentLetter) =>
    `Bonjour${letter.whom === null ? "" : ` ${letter.whom}`},\n${body(letter)}\nCordialement,\n${letter.from}`,
  late: ({ whom, minutes, title }: LateLetter) =>
    `Bonjour${whom === null ? "" : ` ${whom}`}, j'aurai environ ${minutes} minutes de retard (${title}). Veuillez m'excuser !`,
};
