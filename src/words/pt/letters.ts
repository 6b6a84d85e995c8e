import type { LateLetter, Letters, PaymentLetter } from "../letter.ts";

const days = (n: number) => `${n} ${n === 1 ? "dia" : "dias"}`;

function body({ number, amount, partly, due, late, last }: PaymentLetter): string {
  const what = partly ? `o restante da fatura ${number} (${amount})` : `a fatura ${number} de ${amount}`;
  const What = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  if (late < 0) return `Só um breve lembrete: ${what} vence em ${due}. Agradeço desde já!`;
  if (late === 0) return `${What} vence hoje. Se o pagamento já está a caminho, ignore esta mensagem, por favor.`;
  if (late < 7)
    return `${What} venceu em ${due} e ainda não vi o pagamento. Talvez tenha escapado. Poderia verificar, por favor?`;
  if (late < 14)
    return `${What} venceu em ${due}, há ${days(late)}. Peço que pague esta semana ou que me diga quando posso contar com o pagamento.`;
  return `${What} está com ${days(late)} de atraso (venceu em ${due}). Peço que pague até ${last}. Se algo não estiver claro, diga-me agora, para que possamos resolver.`;
}

/** Texts to forward, in Portuguese. */
export const letters: Letters = {
  payment: (letter: PaymentLetter) =>
    `Olá${letter.whom === null ? "" : `, ${letter.whom}`},\n${body(letter)}\nAtenciosamente,\n${letter.from}`,
  late: ({ whom, minutes, title }: LateLetter) =>
    `Olá${whom === null ? "" : `, ${whom}`}, vou chegar cerca de ${minutes} minutos mais tarde (${title}). Peço desculpa!`,
};
