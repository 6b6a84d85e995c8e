import type { Say } from "../../say.ts";
import { of } from "./grammar.ts";

const from = (name: string | null) => (name ? ` ${of(name)}` : "");

/** Who was paid, or else what for. */
interface Spent {
  readonly vendor: string | null;
  readonly what: string | null;
}

const whatFor = (what: string | null) => (what ? ` pour ${what}` : "");
const to = ({ vendor, what }: Spent) => (vendor ? ` à ${vendor}` : whatFor(what));
const back = ({ vendor, what }: Spent) => (vendor ? from(vendor) : whatFor(what));

/** Income, expenses and balances. */
export const books: Say["books"] = {
  income: "Recette",
  expense: "Dépense",
  refund: "Remboursement",
  amount: "Montant",
  client: "Client",
  vendor: "Fournisseur",
  category: "Catégorie",
  for: "Pour",
  date: "Date",
  received: "Encaissé",
  paid: "Payé",
  mode: "Mode de paiement",
  billable: "Refacturable",
  invoice: "Facture",
  classification: "Classification",
  yes: "oui",
  notReceived: "pas encore encaissé",
  notPaid: "pas encore payé",
  byInvoice: (number) => `par les paiements de ${number}`,
  assumed: (mode) => `${mode} (supposé)`,
  incomeTitle: (amount, client) => `Recette de ${amount}${from(client)}`,
  incomeText: (amount, client) => `Noté : ${amount} de recette${from(client)}.`,
  expectedText: (amount, client) =>
    `Noté comme attendu : ${amount}${from(client)}. Cela n'entre dans aucun solde avant d'être encaissé.`,
  arrivedText: (amount, client) =>
    `Les ${amount} que tu attendais ${of(client)} sont arrivés : j'ai marqué cette recette comme encaissée.`,
  arrivedTitle: (entry) => `${entry}, encaissé`,
  incomeRefundTitle: (amount, client) => `Remboursement de ${amount}${client ? ` à ${client}` : ""}`,
  incomeRefundText: (amount, client) => `Noté : tu as rendu ${amount}${client ? ` à ${client}` : ""}.`,
  expenseTitle: (amount, spent) => `Dépense de ${amount}${to(spent)}`,
  expenseText: (amount, spent) =>
    spent.vendor
      ? `Noté : ${amount} payés à ${spent.vendor}.`
      : `Noté : ${amount} dépensés${spent.what ? ` pour ${spent.what}` : ""}.`,
  unpaidText: (amount, spent) =>
    `Noté comme pas encore payé : ${amount}${to(spent)}. Cela n'entre dans aucun solde avant d'être payé.`,
  expenseRefundTitle: (amount, spent) => `Remboursement de ${amount}${back(spent)}`,
  expenseRefundText: (amount, spent) => `Noté : ${amount} te sont revenus${back(spent)}.`,
  moved: { income: "C'est arrivé", expense: "C'est payé" },

  whoPaid: (amount) => `Qui a payé ${amount} ? Rien n'est encore écrit.`,
  ofNobody: "Quelqu'un d'autre",
  assumedNote: (mode) => `Le mode de paiement n'a pas été dit, j'ai donc pris ${mode}.`,
  alsoWritten: (by, where) =>
    `${by === null ? "Tu as noté" : `${by} a noté`} la même chose il y a quelques minutes (${where}). Si c'est le même argent, annule l'un des deux.`,
  refundOfWhich: (amount) => `De quelle écriture les ${amount} sont-ils le remboursement ?`,
  refundChoice: (amount, on, what) => `${amount}, ${on}${what ? `, ${what}` : ""}`,
  refundOfNone: "Aucune de celles-ci",
  noRefundable: (amount, client) =>
    `Je n'ai trouvé aucune recette encaissée${from(client)} dont ${amount} puissent être rendus. Si elle a été payée par une facture, rembourse un paiement de cette facture.`,
  refundIncomeExample: "remboursé 200 à Acme",

  incomeExample: "reçu 1200 de Acme hier, banque",
  expenseExample: "dépensé 45,50 en hébergement, carte",
  editAmountExample: "en fait 1300",
  refundExample: "remboursement de 60 de Hetzner",
  billableExample: "dépensé 80 en hébergement pour Acme, refacturable",
  payInvoiceExample: (number) => `${number} payée aujourd'hui, banque`,
  rateExample: (base) => (base === "EUR" ? "settings rate USD 0.92" : "settings rate EUR 1.08"),
  unreadRate: (text, base) =>
    `Je n'arrive pas à lire « ${text} » comme un taux de change : il lui faut le code d'une monnaie et ce que vaut une unité en ${base}.`,
  badRate: (text) => `« ${text} » n'est pas un taux : il doit être au-dessus de zéro, avec six décimales au plus.`,
  rateOfBase: (base) => `${base} est ta monnaie de base, elle n'a donc pas besoin de taux.`,

  categories: "Catégories de dépenses",
  classifications: "Classifications des recettes",
  sortNone: (what, category) =>
    `Je n'ai trouvé aucune dépense « ${what} » : il n'y a rien à ranger sous ${category}. Dites-le avec la prochaine : « dépensé 20 chez ${what}, ${category} ».`,
  sortSame: (what, category) => `Tout ce qui est « ${what} » est déjà sous ${category}.`,
  sortAsk: (what, category, n) =>
    `Il y a ${n} dépenses « ${what} ». Les ranger toutes sous ${category} ? Les prochaines iront là aussi.`,
  sortAll: (n) => `Toutes les ${n}`,
  sortLast: (amount) => `Seulement la dernière (${amount})`,
  sorted: (what, category, n) =>
    n === 1
      ? `1 dépense « ${what} » est maintenant sous ${category}.`
      : `${n} dépenses « ${what} » sont maintenant sous ${category}.`,
  sortedTitle: (what, category) => `« ${what} » sous ${category}`,
  nameTaken: (name) => `Il y a déjà ${name}.`,
  builtIn: (name) => `« ${name} » est ce que comptent les recettes sans autre indication, cela reste donc ainsi.`,
  defaultModeStays: "C'est ton mode de paiement par défaut. Choisis-en d'abord un autre par défaut.",
  defaultModeExample: "settings mode card",

  goneIncome: "Cette recette n'est plus dans les livres.",
  goneExpense: "Cette dépense n'est plus dans les livres.",
  noAmount: "Un montant doit être au-dessus de zéro ; je n'ai rien écrit.",
  minusAmount: (amount) =>
    `${amount}, c'est moins que zéro, je n'ai donc rien écrit. L'argent rendu se note comme un remboursement.`,
  belowZero: "Le montant passerait sous zéro. L'argent rendu est un remboursement à part.",
  belowRefunds: (refunded) =>
    `De cette écriture, ${refunded} ont déjà été rendus : elle ne peut pas descendre plus bas ni changer de monnaie.`,
  refundTooMuch: (refund, left) => `Tu ne peux pas rendre ${refund} : il reste ${left} de cette écriture.`,
  refundFollows: "Un remboursement suit l'écriture d'origine. Change celle-là ; le remboursement la suit.",
  refundOfRefund: "Cette écriture est elle-même un remboursement.",
  refundNotReceived: "Cet argent n'est pas encore encaissé, il n'y a donc rien à rendre.",
  refundNotPaid: "Cette dépense n'est pas encore payée, rien ne peut donc revenir.",
  refundByInvoice: (number) => `Cette écriture est une ligne de ${number} : rembourse plutôt un paiement de ${number}.`,
  paidByInvoice: (number) =>
    `Cette écriture est une ligne de ${number} : ce sont les paiements de la facture qui disent si elle est encaissée. Note plutôt un paiement de ${number}.`,
  clientOfInvoice: (number) => `Cette écriture est une ligne de ${number} et reste au client de ${number}.`,
  currencyOfInvoice: (number, currency) => `Cette écriture est une ligne de ${number} et reste en ${currency}.`,
  billableToNobody: "Une dépense refacturable a besoin du client à qui la facturer.",
  removeFromInvoice: (number) => `Cette écriture est une ligne de ${number}. Retire-la d'abord de ${number}.`,
  removePaid: "Un paiement de facture tient à cette écriture, elle ne peut donc pas être supprimée.",
  removeRefunded: "Cette écriture a un remboursement. Supprime d'abord le remboursement.",
};
