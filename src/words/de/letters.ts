import type { LateLetter, Letters, PaymentLetter } from "../letter.ts";

const days = (n: number) => `${n} ${n === 1 ? "Tag" : "Tagen"}`;

function body({ number, amount, partly, due, late, last }: PaymentLetter): string {
  const what = partly ? `der Rest der Rechnung ${number} (${amount})` : `die Rechnung ${number} über ${amount}`;
  const What = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  if (late < 0) return `nur eine kurze Erinnerung: ${What} ist am ${due} fällig. Vielen Dank!`;
  if (late === 0) return `${what} ist heute fällig. Falls die Zahlung schon unterwegs ist: vielen Dank!`;
  if (late < 7)
    return `${what} war am ${due} fällig, und ich habe noch keinen Zahlungseingang gesehen. Vielleicht ist sie untergegangen. Könnten Sie bitte nachsehen?`;
  if (late < 14)
    return `${what} war am ${due} fällig, also vor ${days(late)}. Bitte bezahlen Sie diese Woche, oder sagen Sie mir, wann ich mit der Zahlung rechnen kann.`;
  return `${what} ist seit ${days(late)} überfällig (fällig am ${due}). Bitte bezahlen Sie bis zum ${last}. Falls etwas daran unklar ist, sagen Sie es mir bitte jetzt, damit wir es klären können.`;
}

/** Texts to forward, in German. */
export const letters: Letters = {
  payment: (letter: PaymentLetter) =>
    `Guten Tag${letter.whom === null ? "" : ` ${letter.whom}`},\n${body(letter)}\nViele Grüße\n${letter.from}`,
  late: ({ whom, minutes, title }: LateLetter) =>
    `Hallo${whom === null ? "" : ` ${whom}`}, ich verspäte mich um etwa ${minutes} Minuten (${title}). Bitte entschuldigen Sie!`,
};
