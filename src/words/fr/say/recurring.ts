import type { Say } from "../../say.ts";
import { count as counted, days as daysText, of } from "./grammar.ts";

type Kind = "income" | "expense" | "invoice";

const kinds = { income: "recette", expense: "dépense", invoice: "facture" };

/** Whom it is about: "d'Acme", "à Hetzner". */
const about = (kind: Kind, who: string | null) => (who === null ? "" : kind === "income" ? ` ${of(who)}` : ` à ${who}`);

const called = (kind: Kind, amount: string, who: string | null, what: string | null) =>
  `${kinds[kind]} de ${amount}${about(kind, who)}${what === null ? "" : ` pour ${what}`}`;

const next = (day: string | null) => (day === null ? "Il n'y a plus de jour à venir." : `La prochaine fois : ${day}.`);

/** What comes again and again. */
export const recurring: Say["recurring"] = {
  card: "Récurrent",
  head: ["Prochaine", "Quoi", "Montant", "Rythme"],
  kind: "Genre",
  amount: "Montant",
  repeats: "Se répète",
  next: "Prochaine",
  ends: "Finit",
  last: "Dernière écriture",
  postedCount: "Écritures jusqu'ici",
  status: "État",
  paused: (day) => `en pause depuis le ${day}`,
  ended: "finie",
  due: "Échéance",
  dueDays: (days) => `${daysText(days)} après sa date`,
  writtenAs: "Écrite comme",
  invoices: { sent: "envoyée", draft: "brouillon" },
  expected: "pas encaissée tant que tu ne le dis pas",
  unpaid: "pas payée tant que tu ne le dis pas",
  kinds,
  called,
  title: (kind, amount, who, what) => `${called(kind, amount, who, what)}, récurrente`,
  added: (name, rhythm, first) => `Mis en place : ${name}, ${rhythm}. ${next(first)}`,
  postedNow: (count, day) =>
    count === 1 ? `Celle du ${day} est déjà notée.` : `Les ${count} échues au ${day} sont déjà notées.`,
  postedText: (name, day) => `C'est le moment, noté pour le ${day} : ${name}.`,
  postedSeveral: (count) => `${count} écritures récurrentes sont échues ; je les ai notées :`,
  postedTitle: (count) => counted(count, "écriture récurrente", "écritures récurrentes"),
  postedHead: ["Date", "Quoi", "Montant"],
  postedMore: (count) => `Et ${count} autres.`,
  askPast: (days, more) =>
    `Déjà passé : ${days.join(", ")}${more > 0 ? ` et ${more} autres` : ""}. Faut-il ${days.length + more === 1 ? "la" : "les"} noter aussi ?`,
  postPast: (count) => (count === 1 ? "La noter aussi" : `Noter les ${count}`),
  fromNow: "À partir d'aujourd'hui",
  pausedText: (name) => `En pause : ${name}, récurrente. Rien n'est noté avant la reprise.`,
  resumedText: (name, day) => `Reprise : ${name}, récurrente. ${next(day)}`,
  skippedText: (name, day, following) => `Sauté : ${name}, récurrente, le ${day}. ${next(following)}`,
  endedText: (name, last) =>
    last === null
      ? `Finie : ${name}, récurrente. Ce qu'elle a noté reste.`
      : `Finit le ${last} : ${name}, récurrente. Ce qu'elle a noté reste.`,
  updatedText: (name, day) => `Modifiée : ${name}, récurrente. ${next(day)}`,
  pausedTitle: (name) => `Pause : ${name}, récurrente`,
  resumedTitle: (name) => `Reprise : ${name}, récurrente`,
  skippedTitle: (name, day) => `Sauté le ${day} : ${name}, récurrente`,
  endedTitle: (name) => `Fin : ${name}, récurrente`,
  updatedTitle: (name) => `Modification : ${name}, récurrente`,
  none: "Rien n'est encore récurrent. Essaie « forfait 500 de Acme tous les mois le 1er ».",
  monthlyOut: (amount) => `${amount} sortent par mois en moyenne sur les 12 prochains mois.`,
  monthlyIn: (amount) => `${amount} rentrent par mois en moyenne sur les 12 prochains mois.`,
  listText: (count) => `${counted(count, "écriture récurrente", "écritures récurrentes")}.`,
  endedNote: (count) =>
    `${count} ${count === 1 ? "autre est finie" : "autres sont finies"} : \`recurring ended\` les montre.`,
  buttons: {
    make: "Rendre récurrent",
    pause: "Mettre en pause",
    resume: "Reprendre",
    skip: "Sauter la prochaine",
    end: "Arrêter",
    show: "Tout le récurrent",
  },
  unknown: (text) => `Rien du nom de « ${text} » n'est récurrent.`,
  seen: (n, amount, day) =>
    n === 1
      ? `Il y a 1 dépense de ce nom, ${amount} le ${day}, saisie à la main.`
      : `Il y a ${n} dépenses de ce nom, la dernière de ${amount} le ${day}, saisies à la main.`,
  offerRepeat: (amount, rhythm, day) => `Dois-je noter ${amount} ${rhythm}, à partir du ${day} ?`,
  howToRepeat: (what, amount) =>
    `Je n'en connais aucune dépense non plus. Pour que cela se note tout seul, dites « ${what} ${amount ?? "20"} tous les mois le 1er ».`,
  nothingToEnd: "Il n'y a donc rien à arrêter : rien de tel ne se note tout seul.",
  same: "C'est déjà ainsi.",
  gone: "Cette écriture récurrente n'est plus dans les livres.",
  noDay: "Ce rythme n'a plus de jour à venir.",
  alreadyPaused: "C'est déjà en pause.",
  notPaused: "Ce n'est pas en pause.",
  hasEnded: "C'est déjà fini.",
  onlyExpenses: "Seule une dépense récurrente a une catégorie, un fournisseur, ou peut être refacturable.",
  serviceOfIncome: "Seule une recette récurrente est pour une prestation.",
  onlyIncome: "Seule une recette récurrente a une classification.",
  noModeOfInvoice: "Une facture n'a pas de mode de paiement : ses paiements en ont un.",
  noRefund: "Un remboursement est celui d'une seule écriture et ne peut pas être récurrent.",
  oneAmount:
    "Une facture récurrente a un seul montant et son client ; les lignes et les écritures sont pour une facture seule.",
  example: "forfait 500 de Acme tous les mois le 1er",
  invoiceExample: "facture Acme 800 tous les trimestres, à 30 jours",
  listExample: "recurring",
  updateExample: "recurring update hébergement to 25",
  resumeExample: "recurring resume loyer",
};
