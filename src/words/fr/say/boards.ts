import type { Say } from "../../say.ts";

/** Boards, and what is coming. */
export const boards: Say["boards"] = {
  pipeline: "Tableau des clients",
  invoices: "Tableau des factures",
  head: ["Étape", "Clients", "Valeur du contrat", "Affaires en cours"],
  openDeals: "Affaires en cours",
  invoiceHead: ["État", "Factures", "Total"],
  deals: (count, amounts) => `${count} : ${amounts}`,
  none: "—",
  text: "Choisis une étape pour déplacer quelqu'un.",
  invoiceText: "Choisis un état pour faire un pas.",
  whoOf: (stage) => `Qui de « ${stage} » ?`,
  whichOf: (status) => `Laquelle de « ${status} » ?`,
  whereTo: (client, stage) => `${client} en est à « ${stage} ». Vers quelle étape ?`,
  whatStep: (number, client, total, status) => `${number} à ${client}, ${total}, ${status}. Quel pas ?`,
  of: (name, count) => `${name} (${count})`,
  to: (stage) => `→ ${stage}`,
  back: "Retour",
  toInvoices: "Factures",
  toClients: "Clients",
  moved: (client, from, to) => `${client} : ${from} → ${to}.`,
  show: "Montrer",
};

/** The cash flow forecast and the tax summary. */
export const outlook: Say["outlook"] = {
  forecastTitle: (by, to) =>
    `Prévision de trésorerie par ${by === "week" ? "semaine" : by === "month" ? "mois" : by}, jusqu'au ${to}`,
  head: { week: "Semaine", month: "Mois" },
  columns: ["Entrées", "Sorties", "Net"],
  forecastText: (currency, net, to) => `${currency} : ${net} d'ici au ${to}.`,
  basis:
    "Base : les factures ouvertes à leur échéance (celles en retard, maintenant), ce qui est attendu ou pas encore payé et ce qui revient ; les factures récurrentes le jour de leur échéance. Rien d'autre n'est supposé.",
  lines: {
    invoicesMinor: "Factures à encaisser",
    expectedMinor: "Recettes attendues",
    recurringInMinor: "Recettes récurrentes",
    unpaidMinor: "Dépenses à payer",
    recurringOutMinor: "Dépenses récurrentes",
  },
  nothing: "Je ne connais rien à venir : aucune facture ouverte, aucune recette attendue et rien qui revienne.",
  unread: (text) =>
    `Je n'arrive pas à lire « ${text} » comme une durée à prévoir. Essaie : forecast next 3 months, ou forecast 8 weeks by week.`,
  forecastExample: "forecast next 3 months",
  taxTitle: (tax, when) => `${tax} et dépenses déductibles, ${when}`,
  taxText: (tax, when, amounts, basis) => `${tax}, facturé en ${when} : ${amounts} (${basis}).`,
  taxHead: ["Quoi", "Net", "Taxe"],
  taxed: (rate, currency) => `Facturé à ${rate}, ${currency}`,
  deductible: (category) => `Dépense : ${category}`,
  uncategorised: "sans catégorie",
  taxBasis: {
    earned: "engagement : les factures envoyées, au jour d'émission, et les dépenses à leur date",
    cash: "encaissement : la part de taxe dans ce qui a été payé, et les dépenses payées, au jour du paiement",
  },
  taxNote: (left) => `Et ${left} autres catégories.`,
  noTax: (when) => `Il n'y a rien à additionner pour ${when}.`,
};
