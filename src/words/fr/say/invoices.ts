import type { Say } from "../../say.ts";
import { and, count as countedAs, days, of } from "./grammar.ts";

const isPercent = (text: string) => /^\d+(?:[.,]\d+)?\s*%?$/.test(text.trim());
/** A percentage as near as it is kept, its comma as it was. */
const nearest = (text: string) => {
  const near = `${Number.parseFloat(text.replace(",", ".")).toFixed(2)}%`;
  return text.includes(",") ? near.replace(".", ",") : near;
};
/** More decimals than a percentage is kept with. */
const isTooFine = (text: string) => /[.,]\d{3,}\s*%?$/.test(text.trim());
const counted = (n: number) => countedAs(n, "facture", "factures");

/** Invoices, payments, what is owed, and the workflow view. */
export const invoices: Say["invoices"] = {
  invoice: "Facture",
  payment: "Paiement",
  refund: "Remboursement",
  work: "Prestations",
  entryOf: (day) => `Travail, ${day}`,
  fields: {
    number: "Numéro",
    client: "Client",
    lines: "Lignes",
    subtotal: "Sous-total",
    discount: "Remise",
    total: "Total",
    issued: "Émise",
    due: "Échéance",
    sent: "Envoyée",
    terms: "Conditions",
    notes: "Notes",
    status: "État",
    paid: "Payé",
    outstanding: "Restant dû",
    credit: "Avoir",
    amount: "Montant",
    date: "Date",
    mode: "Mode de paiement",
    reference: "Référence",
    invoice: "Facture",
    payments: "Paiements",
  },
  head: { no: "N°", what: "Quoi", quantity: "Quantité", price: "Prix", amount: "Montant" },
  taxed: (what, rate) => `${what} (${rate})`,
  taxLabel: (name, rate) => `${name} ${rate}`,
  off: (amount, rate) => (rate ? `−${amount} (${rate})` : `−${amount}`),
  status: (status) =>
    ({ draft: "Brouillon", sent: "Envoyée", paid: "Payée", void: "Annulée", overdue: "En retard" })[status],
  overdueBy: (count) => `En retard de ${days(count)}`,
  noLines: "encore aucune",
  paidPart: (amount, day, mode, reference) => `${amount} le ${day}, ${mode}${reference ? `, ${reference}` : ""}`,
  assumed: (mode) => `${mode} (supposé)`,
  sentNote: (number) => `${number} était déjà envoyée ; la version précédente reste dans son historique.`,
  columns: {
    "invoice.number": "Numéro",
    "invoice.clientId": "Client",
    "invoice.status": "État",
    "invoice.issuedOn": "Émise",
    "invoice.dueOn": "Échéance",
    "invoice.sentOn": "Envoyée",
    "invoice.taxBps": "Taxe",
    "invoice.discountBps": "Remise",
    "invoice.discountMinor": "Remise",
    "invoice.terms": "Conditions",
    "invoice.notes": "Notes",
    "invoiceLine.description": "Ligne",
    "invoiceLine.amountMinor": "Montant de la ligne",
    "invoiceLine.taxBps": "Taxe de la ligne",
    "payment.amountMinor": "Paiement",
    "payment.paidOn": "Payé le",
    "payment.modeId": "Mode de paiement",
    "payment.reference": "Référence",
    "income.amountMinor": "Montant de l'écriture",
    "income.note": "Écriture",
  },
  examples: {
    create: "facture Acme 1200 pour le logo, à 14 jours",
    due: "invoice update INV-3 due vendredi",
    link: "invoice link INV-3 last",
    unlink: "invoice unlink INV-3 logo",
    workflow: "workflow last mode cash",
    refund: "invoice refund INV-3 200",
    pay: "Acme a payé 500 sur INV-3",
    show: "montre INV-3",
    lines: "invoice line INV-3 add 3 x 150 Autocollants",
    send: (number) => `invoice send ${number}`,
    unvoid: (number) => `invoice update ${number} status sent`,
    void: (number) => `invoice void ${number}`,
    amount: (number) => `invoice update ${number} amount 1200`,
    update: "invoice update INV-3 client: Globex",
    removePayment: "payment remove INV-3",
    line: (number) => `invoice line ${number} 2 150`,
  },

  // what is wrong
  unknown: (text) => `Je ne connais pas de facture « ${text} ».`,
  same: (number) => `${number} le dit déjà. Rien n'a changé.`,
  gone: "Cette facture n'est plus là.",
  gonePayment: "Ce paiement n'est plus là.",
  badNumber: (number) => `« ${number} » ne peut pas être un numéro de facture : il prend de 1 à 40 caractères.`,
  numberTaken: (number, client) => `${number} est déjà une facture à ${client}.`,
  leavesGap: (number, next) =>
    `${number} sauterait des numéros : le prochain est ${next}. N'en donne pas pour l'obtenir, ou prends-en un d'un autre genre, comme A-${number.replace(/\D/g, "")}.`,
  tooMuch: "La facture dépasserait alors ce que les livres peuvent tenir.",
  badDiscount: (text) =>
    isPercent(text) && isTooFine(text)
      ? `« ${text} » est plus fin que ce que tiennent les livres : une remise a deux décimales au plus. Essaie ${nearest(text)} ou 50 EUR.`
      : isPercent(text)
        ? `Une remise est de 100 % au plus, « ${text} » n'en est donc pas une. Essaie 10% ou 50 EUR.`
        : `Je n'arrive pas à lire « ${text} » comme une remise. Essaie 10% ou 50 EUR.`,
  badShare: (text) => `Je n'arrive pas à lire « ${text} » comme une part du tout. Essaie 1/2 ou 30%.`,
  badPercent: (text) =>
    isPercent(text) && isTooFine(text)
      ? `« ${text} » est plus fin que ce que tiennent les livres : un pourcentage a deux décimales au plus. Essaie ${nearest(text)}, ou mets la taxe exacte comme une ligne à part : ajoute taxe 88,75 à INV-1.`
      : isPercent(text)
        ? `« ${text} », c'est plus que 100 %. Essaie 20 ou 5,5%.`
        : /%.*%/.test(text)
          ? `Une facture a un seul taux de taxe, à moins que ses lignes aient le leur, et j'en lis plusieurs (${text}). Lequel est-ce ? Ou donne son taux à chaque ligne : invoice line INV-3 add 3 x 150 Autocollants 7%.`
          : `Je n'arrive pas à lire « ${text} » comme un pourcentage de 0 à 100. Essaie 20 ou 5,5%.`,
  badDue: (text) => `Je n'arrive pas à lire « ${text} » comme une échéance. Essaie vendredi, 12 déc ou 30 jours.`,
  badLine: (text) =>
    `Je n'arrive pas à lire « ${text} » comme une ligne. Essaie « 3 x 150 Autocollants » ou « Hébergement 50 ».`,
  nothingToSend: (number) => `${number ?? "La facture"} est encore vide, elle ne peut donc pas être envoyée.`,
  nothingToPay: (number) => `${number} est encore vide, il n'y a donc rien à payer.`,
  dueBeforeIssue: (due, issued) => `L'échéance du ${due} est avant l'émission du ${issued}.`,
  noAmount: "Une facture a besoin d'un montant au-dessus de zéro.",
  noNet: (gross, rate, net, comes) =>
    `Aucun montant hors taxe ne donne exactement ${gross} avec ${rate} de taxe : ${net} donne ${comes}. Je n'ai rien écrit.`,
  noPayment: "Un paiement a besoin d'un montant au-dessus de zéro ; l'argent rendu est un remboursement.",
  mixedCurrencies: (one, other) =>
    `Une facture a une seule monnaie : ${one} et ${other} ne peuvent pas y être ensemble.`,
  keepsClient: "Une facture a toujours un client : elle peut passer à un autre, mais pas à personne.",
  keepsMode: "Un paiement a toujours un mode de paiement. Si l'argent n'est pas arrivé, reprends le paiement.",
  isVoid: (number) => `${number} est annulée. Rétablis-la d'abord.`,
  alreadyVoid: (number) => `${number} est déjà annulée.`,
  notVoid: (number) => `${number} n'est pas annulée.`,
  alreadyOn: (amount, number) => `Cette écriture de ${amount} est déjà sur ${number}.`,
  onOther: (amount, number) => `Cette écriture de ${amount} est sur ${number}. Retire-l'en d'abord.`,
  entryNeedsClient: (amount) =>
    `Cette écriture de ${amount} n'a pas de client, elle ne peut donc pas être facturée. Dis d'abord de qui elle est.`,
  entryNotReceived: (amount) => `Cette écriture de ${amount} n'est pas encaissée, ce n'est donc pas un paiement.`,
  entryRefunded: (amount) =>
    `Une partie de cette écriture de ${amount} a été rendue, elle ne peut donc pas devenir un paiement.`,
  onNone: (amount) => `Cette écriture de ${amount} n'est sur aucune facture.`,
  refundIsNoLine: (amount) =>
    `Cette écriture de ${amount} est un remboursement, qui ne peut pas être une ligne. Rembourse plutôt la facture.`,
  otherClient: (amount, client, number) =>
    client === null
      ? `Cette écriture de ${amount} n'a pas encore de client, et ${number} en a un.`
      : `Cette écriture de ${amount} est de ${client}, et ${number} est d'un autre client.`,
  otherCurrency: (amount, number, currency) =>
    `Cette écriture de ${amount} est dans une autre monnaie que ${number}, qui est en ${currency}.`,
  refundsFirst: (number) =>
    `Plus d'argent aurait alors été rendu sur ${number} que payé. Reprends d'abord le remboursement.`,
  entryTax: "Une ligne qui est une recette prend le taux de taxe de la facture.",
  severalLines: (number, count) => `${number} a ${count} lignes, dis donc laquelle change.`,
  noSuchLine: (number, line) => `${number} n'a pas de ligne « ${line} ».`,
  paymentsFirst: (number) => `${number} a des paiements. Reprends-les d'abord.`,
  notPaid: (number) => `${number} n'est pas payée, il n'y a donc rien à rouvrir.`,
  notNewest: (number, later) =>
    `${number} ne peut pas être enlevée, parce que ${later} est venue après et que les numéros n'ont pas de trous. Annule-la plutôt : elle garde son numéro et ne compte pour rien.`,
  numberGone: (number) => `${number} ne peut pas revenir : une autre facture a pris sa place depuis.`,
  sentStays: (number) =>
    `${number} a été envoyée, elle ne peut donc pas être supprimée. Annule-la plutôt : elle garde son numéro.`,
  alreadyPaid: (number) => `${number} est déjà payée. Il ne reste rien dû.`,
  wrongCurrency: (number, currency, amount) =>
    `${number} est en ${currency}, je ne peux donc pas y noter ${amount}. Combien est arrivé, en ${currency} ?`,
  stillDraft: (number) => `${number} est encore un brouillon.`,
  overpaid: (what, outstanding, amount) => `${amount}, c'est plus que les ${outstanding} restant dus sur ${what}.`,
  nothingPaid: (number) => `Rien n'a été payé sur ${number}, il n'y a donc rien à rembourser.`,
  refundTooMuch: (number, paid) => `Seuls ${paid} ont été payés sur ${number} ; on ne peut pas rembourser plus.`,
  receiptOfEntry: (number) =>
    `Ce paiement est ce qui a été encaissé pour une écriture de ${number} ; change le montant de l'écriture, et il suit.`,
  paidByClient: (number) =>
    `${number} a des paiements, elle ne peut donc pas passer à un autre client. Reprends-les d'abord.`,
  entriesOfClient: (number) => `${number} contient des recettes de son client. Retire-les d'abord.`,
  notClients: (number, owner, client) => `${number} est à ${owner}, pas à ${client}.`,
  noOpen: (client) => (client ? `${client} n'a pas de facture ouverte.` : "Il n'y a pas de facture ouverte."),
  noDraft: (client) =>
    client ? `${client} n'a pas de facture en brouillon.` : "Il n'y a pas de facture en brouillon.",
  noInvoice: (client) => (client ? `${client} n'a pas encore de facture.` : "Il n'y a pas encore de facture."),
  noEntry: (words) =>
    words ? `Je n'ai pas trouvé de recette pour « ${words} ».` : "Je n'ai pas trouvé de recette pour cela.",
  alreadySent: (number, day) => `${number} a déjà été envoyée le ${day}.`,
  isDraft: (number) => `${number} est déjà un brouillon.`,

  // questions
  noWithholding: "Je ne déduis pas de retenue : elle figure en note sur la facture, et le total est sans elle.",
  whichRate: (rate) =>
    `À quel taux la taxe s'ajoute-t-elle ? Je n'ai encore rien écrit. Pour le fixer sur toutes les factures : settings tax TVA ${rate}%`,
  whichClient: "Pour quel client est la facture ?",
  whichInvoice: "De quelle facture parles-tu ?",
  whichEntry: "De quelle écriture parles-tu ?",
  whichPayment: (number) => `Quel paiement de ${number} faut-il reprendre ?`,
  whatChange: (number) =>
    `Que faut-il changer à ${number} ? Par exemple : due vendredi, amount 1300, tax 20, discount 10%, status draft`,
  whichLine: (number) =>
    `Que faut-il changer aux lignes de ${number} ? Par exemple : add 3 x 150 Autocollants, 2 150, remove 2`,
  whichPaid: (client, amount, one) =>
    one
      ? `${client === null ? "Il y a" : `${client} a`} une facture ouverte. ${amount ? `Les ${amount} la paient-ils` : "Est-elle payée"} ?`
      : `${client === null ? "Il y a" : `${client} a`} plusieurs factures ouvertes. ${amount ? `Laquelle les ${amount} paient-ils` : "Laquelle est payée"} ?`,
  howMuchPart: (number, outstanding) => `Sur les ${outstanding} restant dus de ${number}, combien est payé ?`,
  howMuchBack: (number, paid) => `Sur les ${paid} payés de ${number}, combien est rendu ?`,
  askDraft: (number, client) =>
    `${number} pour ${client} est encore un brouillon. Faut-il la marquer envoyée et noter le paiement ?`,
  askSend: (number, client) => `${number} pour ${client} est un brouillon. Faut-il la marquer envoyée ?`,
  askOverpaid: (number, outstanding, amount) =>
    `${amount}, c'est plus que les ${outstanding} restant dus sur ${number}. Comment le noter ?`,
  askSettled: (number, amount) => `${number} est déjà payée. Que sont les ${amount} ?`,
  askPaymentsFirst: (number, paid, what) =>
    `${paid} ont été payés sur ${number}. ${what === "draft" ? "Pour la remettre en brouillon" : "Pour l'annuler"}, il faut d'abord reprendre les paiements.`,
  askPayment: (amount, number, outstanding) =>
    `Il reste exactement ${outstanding} dus sur ${number}. Les ${amount} sont-ils son paiement, ou du travail à y ajouter ?`,
  askNoClient: (amount, number, client) =>
    `Cette écriture de ${amount} n'a pas encore de client. Était-elle de ${client}, pour ${number} ?`,
  askMove: (amount, from, to) => `Cette écriture de ${amount} est sur ${from}. Faut-il la passer sur ${to} ?`,
  whichCurrency: (client, theirs, ours) =>
    `${client} a une facture ouverte dans une autre monnaie. C'était ${theirs} ou ${ours} ?`,
  askMatches: (client, amount) =>
    `${client} a plusieurs factures avec exactement ${amount} restant dus. Laquelle est payée ?`,
  askEntryInvoice: (amount, client) =>
    `Sur quelle facture${client ? ` ${of(client)}` : ""} faut-il mettre les ${amount} ?`,

  // buttons
  buttons: {
    send: "Marquer envoyée",
    markSent: (number) => `Marquer ${number} envoyée`,
    paid: "Marquer payée",
    sendAndPay: "Marquer envoyée et noter",
    credit: "Tout dessus, le reste en avoir",
    rest: (outstanding, rest) => `${outstanding} dessus, ${rest} en recette`,
    half: (amount) => `La moitié : ${amount}`,
    onlyOutstanding: (outstanding) => `Seulement ${outstanding}`,
    newIncome: "Noter comme recette",
    instead: "Plutôt une recette nouvelle",
    takeBackDraft: "Reprendre, puis brouillon",
    takeBackVoid: "Reprendre, puis annuler",
    keep: "Garder",
    voidIt: "L'annuler",
    all: (amount) => `Tout : ${amount}`,
    oldest: "Les plus anciennes d'abord",
    choice: (number, amount, client) => (client ? `${number}, ${amount}, ${client}` : `${number}, ${amount}`),
    entry: (amount, what) => `${amount}, ${what}`,
    itsPayment: "Son paiement",
    asLine: "Ajouter une ligne",
    yes: (client) => `Oui, ${of(client)}`,
    move: "La déplacer",
    deleteDraft: "Plutôt la supprimer",
    create: (number) => `Créer ${number} en brouillon`,
    newDraft: "Nouveau brouillon",
    onInvoice: (amount) => `Facturer les ${amount}`,
    received: (amount) => `${amount} sont arrivés`,
    show: (number) => `Montrer ${number}`,
  },

  // answers
  createdTitle: (number, client, total) => `Facture ${number} pour ${client}, ${total}`,
  created: (number, client, total, status, due) =>
    `${status === "draft" ? "Brouillon" : "Facture notée"} ${number} pour ${client} : ${total}, échéance le ${due}.`,
  createdEmpty: (number, client) =>
    `Brouillon ${number} pour ${client}, encore vide. Dis par exemple : invoice line ${number} add Logo 500`,
  sentTitle: (number) => `${number} envoyée`,
  sentText: (number, client, day, outstanding) =>
    `${number} à ${client} est marquée envoyée le ${day}. Restant dû : ${outstanding}.`,
  draftTitle: (number) => `${number} remise en brouillon`,
  draftText: (number, takenBack) =>
    `${number} est de nouveau un brouillon et garde son numéro.${takenBack ? ` Repris : ${takenBack}.` : ""}`,
  reopenTitle: (number) => `${number} rouverte`,
  reopenText: (number, takenBack, outstanding) =>
    `${number} est de nouveau ouverte. Repris : ${takenBack}. Restant dû : ${outstanding}.`,
  askVoid: (number, client, left) =>
    `Annuler ${number} à ${client} ? Elle ne compte alors plus pour rien, et ${client} ne te doit plus les ${left}. Elle garde son numéro.`,
  voidTitle: (number) => `${number} annulée`,
  voidText: (number, takenBack) =>
    `${number} est annulée et garde son numéro.${takenBack ? ` Repris : ${takenBack}.` : ""}`,
  unvoidTitle: (number) => `${number} rétablie`,
  unvoidText: (number, status, sent) =>
    `${number} n'est plus annulée : elle est de nouveau ${status.toLowerCase()}, au ${sent}.`,
  deletedTitle: (number) => `Brouillon ${number} supprimé`,
  deletedText: (number) => `Brouillon ${number} supprimé. Son numéro est de nouveau libre.`,
  updatedTitle: (number) => `Modification de ${number}`,
  updatedText: (number, total) => `${number} est modifiée ; total : ${total}.`,
  linesTitle: (number) => `Lignes de ${number}`,
  paidTitle: (amount, number, client) => `Paiement de ${amount} ${of(client)} pour ${number}`,
  paidText: (amount, client, number, left) =>
    left
      ? `Noté : ${amount} ${of(client)} sur ${number}. Reste ${left}.`
      : `Noté : ${amount} ${of(client)} sur ${number}. Elle est payée.`,
  creditText: (amount, client, number, credit) =>
    `Noté : ${amount} ${of(client)} sur ${number}. Elle est payée, avec ${credit} d'avoir.`,
  sentAlong: (number) => `${number} était un brouillon et est marquée envoyée.`,
  asPayment: (number) => `C'est exactement ce qui restait dû sur ${number}, je l'ai donc pris comme son paiement.`,
  asPartPayment: (number, client) =>
    `${number} est la seule facture ouverte ${of(client)}, je l'ai donc pris comme un acompte.`,
  restAsIncome: (rest) => `Les ${rest} restants sont une recette nouvelle.`,
  splitTitle: (amount, client) => `Paiement de ${amount} ${of(client)}`,
  splitText: (amount, client, parts) => `Noté : ${amount} ${of(client)}, les plus anciennes d'abord : ${and(parts)}.`,
  splitPart: (amount, number, left) =>
    left ? `${amount} sur ${number} (reste ${left})` : `${amount} sur ${number} (payée)`,
  refundTitle: (amount, number) => `Remboursement de ${amount} sur ${number}`,
  refundText: (amount, client, number, outstanding) =>
    `Rendu : ${amount} de ${number} à ${client}.${outstanding ? ` De nouveau restant dû : ${outstanding}.` : ""}`,
  removedTitle: (amount, number) => `Paiement de ${amount} sur ${number} repris`,
  removedText: (taken, number, outstanding) => `Repris : ${taken}. Restant dû sur ${number} : ${outstanding}.`,
  linkTitle: (amount, number) => `${amount} mis sur ${number}`,
  linkText: (amount, number, total) => `${amount} mis sur ${number} ; total : ${total}.`,
  receiptText: (amount) => `Les ${amount} encaissés pour cela sont maintenant un paiement de la facture.`,
  unlinkTitle: (amount, number) => `${amount} retirés de ${number}`,
  unlinkText: (amount, number, total) => `${amount} retirés de ${number} ; total : ${total}.`,
  becamePayment: (amount, number) =>
    `Les ${amount} sont maintenant le paiement de ${number}, et plus une recette à part.`,
  shown: (number, client, status) => `${number} pour ${client} : ${status.toLowerCase()}.`,

  // lists
  listTitle: "Factures",
  listHead: ["Numéro", "Client", "Émise", "Échéance", "État", "Total", "Restant dû"],
  dueIn: (period) => `à payer, échéance ${period}`,
  listText: (count, shown, about) => {
    const what = about.length > 0 ? ` (${about.join(", ")})` : "";
    if (count === 0 && about.length === 1 && about[0] === "sent")
      return "Aucune facture envoyée n'attend son paiement.";
    if (count === 0 && about.length === 0)
      return "Il n'y a pas encore de factures. Essaie « facture Acme 800 pour le logo, à 30 jours ».";
    if (count === 0) return `Aucune facture${what}.`;
    return `${counted(count)}${what}${shown < count ? ` ; les ${shown} plus récentes sont montrées` : ""}.`;
  },
  statusTotal: (count, total) => `${counted(count)}, ${total}`,
  statusLabel: (status, currency, several) => (several ? `${status} (${currency})` : status),
  owedTitle: "On te doit",
  owedHead: ["Numéro", "Client", "Échéance", "Restant dû", "Retard"],
  owedText: (client, totals, count) =>
    totals.length === 0
      ? client
        ? `${client} ne doit rien.`
        : "Personne ne te doit rien sur des factures."
      : `${client === null ? "Tes clients doivent" : `${client} doit`} ${and(totals)} sur ${counted(count)}${count > 1 ? ", les premières échéances en haut" : ""}.`,
  overdueText: (client, totals, count) =>
    totals.length === 0
      ? client
        ? `Rien n'est en retard chez ${client}.`
        : "Rien n'est en retard."
      : `En retard : ${and(totals)} sur ${counted(count)}${client ? ` ${of(client)}` : ""}.`,
  overdueTitle: "En retard",
  expectedText: (totals) => `De plus, ${and(totals)} de recettes hors facture sont attendus.`,
  late: (count) => (count > 0 ? days(count) : "—"),
  more: (count) => (count === 1 ? "1 autre n'est pas montrée." : `${count} autres ne sont pas montrées.`),
  agingTitle: "Ce qu'on te doit par ancienneté, en jours de retard",
  agingHead: (ages) => ["Client", ...ages, "Total"],
  agingAll: "Tous",
  agingText: (totals) =>
    totals.length === 0 ? "Il ne reste rien dû." : `Restant dû : ${and(totals)}, par jours de retard.`,
  ages: { current: "À venir", "1–30": "1–30", "31–60": "31–60", "61–90": "61–90", "90+": "90+" },
  invoicedTitle: (period) => `Facturé, ${period}`,
  invoicedText: (client, period, totals) =>
    totals.length === 0
      ? `Rien de facturé${client ? ` à ${client}` : ""} en ${period} (factures envoyées, au jour d'émission).`
      : `Facturé${client ? ` à ${client}` : ""} en ${period} : ${and(totals)} (factures envoyées et payées, au jour d'émission).`,
  averageText: (client, when, averages, count) =>
    `Factures${client ? ` à ${client}` : ""} ${when} : ${and(averages)} en moyenne, sur ${counted(count)} (envoyées et payées, au jour d'émission, taxes comprises).`,
  largestText: (when, number, client, day, total) =>
    `La plus grosse facture ${when} : ${number} à ${client}, ${total}, ${day} (factures envoyées et payées, au jour d'émission).`,
  historyTitle: (number) => `Historique de ${number}`,
  historyHead: ["Quand", "Qui", "Quoi", "Changement"],
  historyText: (number, count) => `${number} a changé ${count} fois.`,
  historyUndone: (title) => `${title} (annulé)`,
  valueMade: (label, after) => `${label} ${after}`,
  valueGone: (label, before) => `${label} ${before} enlevé`,
  valueChanged: (label, before, after) => `${label} ${before} → ${after}`,

  workflow: {
    title: "Recettes des clients",
    head: ["Date", "Montant", "Pour", "Client", "Projet", "Prestation", "Facture", "Mode de paiement"],
    none: "—",
    notReceived: "pas encaissé",
    byInvoice: "par facture",
    text: ({ count, beyond }, shown, about) => {
      const what = about.length > 0 ? ` (${about.join(", ")})` : "";
      if (count === 0 && about.length === 0)
        return "Pas encore de recettes de clients. Essaie « reçu 1200 de Acme hier, banque ».";
      if (count === 0) return `Aucune recette de clients${what}.`;
      return `${beyond ? "Plus de " : ""}${countedAs(count, "recette", "recettes")} de clients${what}${shown < count ? ` ; les ${shown} plus récentes sont montrées` : ""}.`;
    },
    changedTitle: (amount) => `Écriture de ${amount}`,
    changed: (amount) => `Écriture de ${amount} modifiée.`,
  },
};
