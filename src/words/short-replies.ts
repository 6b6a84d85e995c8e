import { fold } from "../fold.ts";

/** What people say right under something that was told them, folded (no case, no accents), by what it means and language. */
const said = {
  paid: {
    en: "paid, got paid, is paid, it was paid, it got paid, it has been paid, it's been paid, been paid, has been paid, was paid, it is paid, it's paid, its paid, mark it paid, mark it as paid, mark this paid, mark this as paid, mark that as paid, mark as paid, already paid, they paid, they've paid, they have paid, he paid, she paid, paid up, received, got it, money is in, money's in, settled, paid in full, paid already, they paid it, paid it",
    es: "pagado, pagada, ya pago, pago, pagaron, ya esta pagada, ya esta pagado, esta pagada, cobrado, cobrada, ya pagaron, han pagado, ha pagado",
    fr: "paye, payee, c'est paye, c’est paye, regle, reglee, c'est regle, deja paye, ils ont paye, il a paye, elle a paye, encaisse",
    de: "bezahlt, ist bezahlt, wurde bezahlt, schon bezahlt, haben bezahlt, hat bezahlt, gezahlt, beglichen, geld ist da, eingegangen, ist eingegangen, uberwiesen",
    pt: "pago, paga, ja pago, ja paga, ja pagou, ja pagaram, pagou, pagaram, esta pago, esta paga, foi pago, foi paga, recebido",
  },
  done: {
    en: "done, it's done, its done, that's done, all done, already done, did it, did that, finished, complete, completed, handled, sorted, taken care of, done thanks, done thank you, ok done, okay done",
    es: "hecho, hecha, listo, lista, terminado, terminada, ya esta",
    fr: "fait, c'est fait, c’est fait, termine, fini",
    de: "erledigt, fertig, gemacht, ist erledigt, schon erledigt",
    pt: "feito, feita, pronto, pronta, concluido, ja fiz",
  },
  sent: {
    en: "send it, send this, send that, mark it sent, mark it as sent, mark as sent, mark sent, mark this sent, mark this as sent, mark that as sent, it's sent, its sent, it is sent, i sent it, i've sent it, i have sent it, sent it, just sent it, it was sent, it has been sent, it went out, send the invoice, send this invoice, send that invoice, mark the invoice as sent, mark the invoice sent",
    es: "enviala, envia la factura, mandala, marcala como enviada, marcar como enviada, ya esta enviada, esta enviada, la envie, ya la envie",
    fr: "envoie-la, envoie la facture, marque-la comme envoyee, marque-la envoyee, elle est envoyee, je l'ai envoyee, c'est envoye",
    de: "schick sie, schick sie ab, schicke sie, sende sie, versende sie, als gesendet markieren, als verschickt markieren, markiere sie als gesendet, markiere sie als verschickt, ist verschickt, sie ist verschickt, ist raus, sie ist raus, hab sie geschickt, habe sie geschickt",
    pt: "envia-a, envie-a, envia a fatura, envie a fatura, marca como enviada, marque como enviada, marcar como enviada, ja enviei, ja a enviei, foi enviada, ja foi enviada",
  },
  void: {
    en: "void, void it, void this, void that, void them, void the invoice, void this invoice, cancel the invoice, cancel this invoice",
    es: "anula, anulala, anular, anular la factura",
    fr: "annule-la, annule la facture, annuler la facture",
    de: "stornieren, storniere sie, stornier sie, storno",
    pt: "anular, anula, anule, anular a fatura",
  },
} as const;

/** How people begin to put something off; what follows says for how long. */
const later = {
  en: "snooze, remind me again, remind me, later, not now, put it off, postpone, again, ask me again, ask again, tell me again, come back to it, maybe later",
  es: "pospon, posponer, mas tarde, luego, recuerdame, recuerdamelo, despues, ahora no",
  fr: "plus tard, rappelle-moi, rappelle moi, reporte, reporter, pas maintenant",
  de: "spater, erinnere mich, erinner mich, nicht jetzt, verschieben, verschieb, schlummern",
  pt: "mais tarde, depois, lembra-me, me lembra, me lembre, lembre-me, adiar, adia, agora nao",
};

/** What may stand beside the amount, the day and the payment mode of a payment. */
const besidePaid = {
  en: "by, via, with, in, on, using, through, per, the, a, full, whole, of, it, already, just, today, now, and, at, all, this",
  es: "con, por, en, el, la, de, ya, todo, y",
  fr: "par, en, le, la, de, avec, tout, deja, et, ce",
  de: "per, mit, am, von, in, uber, voll, ganz, schon, und, bar",
  pt: "com, por, em, no, na, de, ja, tudo, e, o, a",
};

/** That only a part was paid. */
const partly = "partly, partially, part, half, teilweise, zum teil, parcialmente, parcial, en partie, partiellement";

const split = (lists: Readonly<Record<string, string>>) =>
  Object.values(lists).flatMap((list) => list.split(",").map((one) => one.trim()));

const sets: Readonly<Record<keyof typeof said, ReadonlySet<string>>> = {
  paid: new Set(split(said.paid)),
  done: new Set(split(said.done)),
  sent: new Set(split(said.sent)),
  void: new Set(split(said.void)),
};

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
const laterWords = byLength(split(later));
const paidWords = byLength([...sets.paid]);
const sentWords = byLength([...sets.sent]);

const beside: ReadonlySet<string> = new Set(split(besidePaid));
const parts: ReadonlySet<string> = new Set(partly.split(", "));

const bare = (text: string) =>
  fold(text)
    .replace(/[.!…]+$|\p{Extended_Pictographic}/gu, "")
    .replace(/,/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Whether a text says nothing but that something is done: in words of five languages, or by a tick. */
export function saysDone(text: string): boolean {
  return /^[✓✔✅👍]\ufe0f?$/u.test(text.trim()) || sets.done.has(bare(text));
}

/** Whether a text says nothing but that what it is about is to be void. */
export function saysVoid(text: string): boolean {
  return sets.void.has(bare(text));
}

/** What follows the words for "sent", `""` where nothing does; null when a text does not begin so. */
export function afterSent(text: string): string | null {
  return after(text, sentWords, /^(?:please|pls|yes|ok|okay|now|si|oui|ja|sim|bitte)\b,?\s*/i);
}

/** What follows the words for "paid", `""` where nothing does; null when a text does not begin so. */
export function afterPaid(text: string): string | null {
  return after(text, paidWords, /^(?:yes|yep|yeah|ok|si|oui|ja|sim)\b,?\s*/i);
}

/** What is left of what follows "paid" without the words that say nothing by themselves, and whether a part was meant. */
export function paidRest(text: string): { readonly rest: string; readonly partial: boolean } {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "" && !beside.has(fold(word)));
  const rest = words.filter((word) => !parts.has(fold(word)));
  return { rest: rest.join(" "), partial: rest.length < words.length };
}

/** What follows the words for "later", `""` where nothing does; null when a text does not begin so. */
export function afterLater(text: string): string | null {
  const rest = after(text, laterWords, /^(?:please|pls|ok|yes)\b,?\s*/i);
  return rest === null ? null : rest.replace(/^(?:it|this|that|them|these|all|for|about it)(?:\s+|$)/i, "");
}

/** Whether a text says for how long something is put off, or in the very word that it is: `remind me tomorrow`, `snooze`. */
export function putsOff(text: string): boolean {
  return /^snooze\b/i.test(text.trim()) || (afterLater(text) ?? "") !== "";
}

/** That all there is to put off is meant, of what came together. */
const sweeping =
  /^(?:the rest|rest|everything|all(?: of)?(?: them| it| these)?|them all|the others|the lot|both(?: of them)?|them both|lo dem[áa]s|el resto|todo|todos|todas|le reste|tout|tous|toutes|den rest|alles|alle|o resto|tudo|todos|todas)(?:\s+|$)/iu;

/** `snooze the rest a week` as it would be said of one thing, `snooze a week`; null when not all is to be put off. */
export function laterForAll(text: string): string | null {
  const rest = after(text, laterWords, /^(?:please|pls|ok|yes)\b,?\s*/i);
  const said = rest === null ? null : sweeping.exec(rest)?.[0];
  return rest === null || said === null || said === undefined ? null : `snooze ${rest.slice(said.length)}`.trim();
}

/** The rest of a text behind the longest of the words that it begins with, as it was typed. */
function after(text: string, words: readonly string[], courtesy: RegExp): string | null {
  const typed = text
    .trim()
    .replace(/[.!…]+$/u, "")
    .replace(courtesy, "");
  const folded = fold(typed);
  // Folding may change the length of a text; then only the whole of it is compared.
  const exact = folded.length === typed.length;
  for (const word of words) {
    if (folded === word) return "";
    if (exact && folded.startsWith(word) && /[\s,:]/.test(folded[word.length] ?? ""))
      return typed.slice(word.length).replace(/^[\s,:]+/, "");
  }
  return null;
}
