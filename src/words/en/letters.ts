import type { LateLetter, Letters, PaymentLetter } from "../letter.ts";

const days = (n: number) => `${n} ${n === 1 ? "day" : "days"}`;
const hi = (whom: string | null) => (whom === null ? "Hi" : `Hi ${whom}`);
/** A meeting's title within a sentence: "Call with Jane" begins small, any other stays as it is called. */
const within = (title: string) => title.replace(/^\p{Lu}(?=\p{Ll}+ with )/u, (letter) => letter.toLowerCase());

function body({ number, amount, partly, due, late, last }: PaymentLetter): string {
  const what = partly ? `the remaining ${amount} of invoice ${number}` : `invoice ${number} for ${amount}`;
  const What = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  if (late < 0) return `Just a quick heads-up that ${what} is due on ${due}. Thank you!`;
  if (late === 0) return `${What} is due today. If the payment is on its way already, thank you!`;
  if (late < 7)
    return `${What} was due on ${due}, and I have not seen the payment yet. It may have slipped through. Could you have a look?`;
  if (late < 14)
    return `I am writing about ${what}. It was due on ${due}, ${days(late)} ago. Please pay it this week, or tell me when I can expect it.`;
  return `${What} is now ${days(late)} overdue (it was due on ${due}). Please pay it by ${last}. If anything about it is unclear, tell me now, so that we can sort it out.`;
}

/** Texts to forward, in English. */
export const letters: Letters = {
  payment: (letter: PaymentLetter) =>
    `${letter.whom === null ? "Hello" : hi(letter.whom)},\n${body(letter)}\n${letter.from}`,
  late: ({ whom, minutes, title }: LateLetter) =>
    `${hi(whom)}, I am running about ${minutes} minutes late for our ${within(title)}. See you shortly.`,
};
