import type { LateLetter, Letters, PaymentLetter } from "../letter.ts";

const days = (n: number) => `${n} ${n === 1 ? "día" : "días"}`;

function body({ number, amount, partly, due, late, last }: PaymentLetter): string {
  const what = partly ? `el resto de la factura ${number} (${amount})` : `la factura ${number} de ${amount}`;
  const What = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  if (late < 0) return `Solo un breve recordatorio: ${what} vence el ${due}. ¡Muchas gracias!`;
  if (late === 0) return `${What} vence hoy. Si el pago ya está en camino, ¡muchas gracias!`;
  if (late < 7)
    return `${What} venció el ${due} y todavía no he visto el pago. Quizá se haya pasado por alto. ¿Podría revisarlo, por favor?`;
  if (late < 14)
    return `${What} venció el ${due}, hace ${days(late)}. Le ruego que realice el pago esta semana o que me diga cuándo puedo contar con él.`;
  return `${What} lleva ${days(late)} de retraso (venció el ${due}). Le ruego que realice el pago antes del ${last}. Si algo no está claro, dígamelo ahora para que podamos resolverlo.`;
}

/** Texts to forward, in Spanish. */
export const letters: Letters = {
  payment: (letter: PaymentLetter) =>
    `Hola${letter.whom === null ? "" : `, ${letter.whom}`}:\n${body(letter)}\nUn saludo,\n${letter.from}`,
  late: ({ whom, minutes, title }: LateLetter) =>
    `Hola${whom === null ? "" : `, ${whom}`}: voy a llegar unos ${minutes} minutos tarde (${title}). ¡Disculpe las molestias!`,
};
