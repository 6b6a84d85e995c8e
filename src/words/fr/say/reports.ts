import type { Say } from "../../say.ts";
import { and, capital, count, of } from "./grammar.ts";

const groupings: Say["reports"]["groupings"] = {
  none: "en tout",
  day: "par jour",
  month: "par mois",
  quarter: "par trimestre",
  year: "par an",
  client: "par client",
  classification: "par classification",
  category: "par catégorie",
  vendor: "par fournisseur",
  mode: "par mode de paiement",
};

const entries = (count: number) => (count === 1 ? "1 écriture" : `${count} écritures`);

/** A number of days. */
const inDays = (days: number) => (days < 2 ? `${days} jour` : `${days} jours`);

/** Questions about the books: reports, lists and balances. */
export const reports: Say["reports"] = {
  income: "Recettes",
  expenses: "Dépenses",
  profit: "Bénéfice",
  narrowing: {
    client: {
      income: (name) => of(name),
      expenses: (name) => `pour ${name}`,
      profit: (name) => `avec ${name}`,
    },
    classification: (name) => `classées ${name}`,
    category: (name) => `en ${name}`,
    vendor: (name) => `chez ${name}`,
    member: (name) => `notées par ${name}`,
    about: (words) => `qui disent « ${words} »`,
    mode: (name) => `(${name})`,
  },
  groupings,
  by: (grouping) => capital(groupings[grouping]),
  column: {
    none: "",
    day: "Jour",
    month: "Mois",
    quarter: "Trimestre",
    year: "Année",
    client: "Client",
    classification: "Classification",
    category: "Catégorie",
    vendor: "Fournisseur",
    mode: "Mode de paiement",
  },
  unnamed: {
    none: "",
    day: "",
    month: "",
    quarter: "",
    year: "",
    client: "sans client",
    classification: "sans classification",
    category: "sans catégorie",
    vendor: "sans fournisseur",
    mode: "sans mode de paiement",
  },
  amount: "Montant",
  share: "Part",
  soFar: "jusqu'ici",
  inNamed: (period) => `en ${period}`,
  onDay: (day) => `le ${day}`,
  inRange: (period) => `du ${period.replace(" – ", " au ")}`,
  basis: { cash: "à l'encaissement", earned: "à l'engagement" },
  basisButton: { cash: "À l'encaissement", earned: "À l'engagement" },
  basisLabel: "Base",
  basisMeans: {
    cash: "à l'encaissement : ce qui a été reçu et payé dans la période",
    earned: "à l'engagement : au jour où c'est gagné ou dépensé, reçu ou non, avant taxes",
  },
  title: (what, period) => `${what}, ${period}`,
  answer: (what, when, total, basis) => `${what} ${when} : ${total} (${basis}).`,
  nothing: (what, when, basis, example) => `${what} ${when} : rien (${basis}). Pour en ajouter : ${example}`,
  noProfit: (when, basis, example) => `Rien n'est entré ni sorti ${when} (${basis}). Pour en ajouter : ${example}`,
  before: (period, total) => `${capital(period)} : ${total}.`,
  total: "Total",
  totalIn: (label, currency) => `${label}, tout en ${currency}`,
  ratedIn: (label, currency) => `${label} en ${currency}, là où le taux est connu`,
  and,
  together: (amounts, inBase) => `${amounts}, ensemble ${inBase}`,
  thatIs: (amount, inBase) => `${amount}, soit ${inBase}`,
  without: (total, apart) => `${total} sans ${apart}`,
  rate: (currency, rate, base, since) => `1 ${currency} = ${rate} ${base} depuis le ${since}`,
  ratesUsed: (rates) => `Converti à ${rates}.`,
  manyRates: (currency, low, high, base, count) => `1 ${currency} = ${low} à ${high} ${base} (${count} taux)`,
  apart: (amounts, currency) =>
    `Aucun taux de change n'est connu pour ${amounts}, cela reste donc à part. Pour en donner un : settings rate ${currency} 1.08`,
  taxIncluded: "Les paiements comptent comme reçus, taxe comprise.",
  left: (count) => `et ${count} autres, comptés dans le total`,
  net: "Bénéfice",

  glance: "Les livres",
  glanceText: (when, basis, [income = "", expenses = "", profit = ""]) =>
    `${capital(when)} : ${income} entrés et ${expenses} sortis, il reste ${profit} (${basis}).`,
  owedNow: "On te doit aujourd'hui",
  overdueNow: "Dont en retard",
  nothingOwed: "rien",
  buttons: { owed: "Qui me doit", overdue: "Ce qui est en retard", aging: "Par ancienneté" },

  balances: "Soldes",
  balancesText: (total) => `Ton solde est de ${total}.`,
  balanceOf: (mode, total) => `${capital(mode)} : ${total}.`,
  noBalance: "Rien n'a encore bougé, tous les soldes sont donc à zéro. Pour commencer : reçu 1200 de Acme hier, banque",
  noBalanceOf: (mode) =>
    `Rien n'a encore bougé par ${mode}, ou c'est revenu à zéro. Pour commencer : reçu 1200 de Acme hier, ${mode}`,
  balanceBasis: "Encaissé moins payé ; ce qui est attendu ou impayé n'y est pas.",

  lacking: {
    receipt: "sans justificatif",
    category: "sans catégorie",
    vendor: "sans fournisseur",
    client: "sans client",
  },
  lackingCount: (n) => (n === 1 ? "Il y en a 1 en tout." : `Il y en a ${n} en tout.`),
  nothingLacks: (what) => `Il n'y a pas de ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,

  pace: {
    title: "Délais de paiement des clients",
    days: "Jours jusqu'au paiement",
    late: "Jours après l'échéance",
    invoices: "Factures payées",
    note: "En moyenne, du jour de la facture à son dernier paiement. En dessous de zéro, c'est avant l'échéance.",
    none: (client) =>
      client === null
        ? "Aucune facture n'a encore été payée : impossible de dire qui est lent."
        : `Aucune facture de ${client} n'a encore été payée : impossible de dire combien de temps il lui faut.`,
    slowest: (client, days, n) =>
      `Le plus lent à payer est ${client} : ${inDays(days)} en moyenne après la facture (${n === 1 ? "1 facture payée" : `${n} factures payées`}).`,
    fastest: (client, days) => `Le plus rapide est ${client} : ${inDays(days)}.`,
    one: (client, days, late, n, longest) =>
      `${client} paie ${inDays(days)} après la facture${n === 1 ? " (1 facture payée)" : ` en moyenne (${n} factures payées, la plus lente en ${inDays(longest)})`}, ${late === 0 ? "le jour de l'échéance" : `${inDays(Math.abs(late))} ${late > 0 ? "après" : "avant"} l'échéance`}.`,
  },
  top: "Meilleurs clients",
  topText: (client, when, total, share) =>
    `Meilleur client ${when} : ${client} avec ${total}, ${share} de tout l'encaissé.`,
  topShared: (clients, when, total, share) =>
    `Meilleurs clients ${when} : ${clients} avec ${total} chacun, ${share} de tout l'encaissé.`,

  matched: (words) => `Trouvé par « ${words} » dans la description ou le fournisseur.`,
  nothingSaid: (words) =>
    `Je n'ai trouvé aucune dépense par « ${words} », ni dans la description ni comme catégorie ou fournisseur.`,
  average: {
    text: ({ what, when, average, per, over, basis }) =>
      `${what} ${when} : ${average} ${per} en moyenne, sur ${over} (${basis}).`,
    per: {
      day: "par jour",
      week: "par semaine",
      month: "par mois",
      quarter: "par trimestre",
      year: "par an",
      client: "par client",
      entry: "par écriture",
    },
    over: {
      day: (n) => count(n, "jour", "jours"),
      week: (n) => count(n, "semaine", "semaines"),
      month: (n) => count(n, "mois", "mois"),
      quarter: (n) => count(n, "trimestre", "trimestres"),
      year: (n) => count(n, "année", "années"),
      client: (n) => count(n, "client", "clients"),
      entry: (n) => entries(n),
    },
    notYet: {
      day: "Aucun jour n'est encore terminé, donc pas de moyenne.",
      week: "Aucune semaine n'est encore terminée, donc pas de moyenne.",
      month: "Aucun mois n'est encore terminé, donc pas de moyenne.",
      quarter: "Aucun trimestre n'est encore terminé, donc pas de moyenne.",
      year: "Aucune année n'est encore terminée, donc pas de moyenne.",
    },
    beginsOn: (day) => `Tes comptes commencent le ${day}, la première période n'est donc pas entière.`,
    label: "Moyenne",
    counted: "Compté",
  },
  standsOut: {
    text: ({ what, when, which, name, amount, share, basis }) =>
      `${what} ${when}, ${which} : ${name} avec ${amount}${share === null ? "" : `, soit ${share} du total`} (${basis}).`,
    most: {
      none: "en tout",
      day: "le jour le plus haut",
      month: "le mois le plus haut",
      quarter: "le trimestre le plus haut",
      year: "l'année la plus haute",
      client: "le plus par client",
      classification: "le plus par classification",
      category: "le plus par catégorie",
      vendor: "le plus par fournisseur",
      mode: "le plus par mode de paiement",
    },
    least: {
      none: "en tout",
      day: "le jour le plus bas",
      month: "le mois le plus bas",
      quarter: "le trimestre le plus bas",
      year: "l'année la plus basse",
      client: "le moins par client",
      classification: "le moins par classification",
      category: "le moins par catégorie",
      vendor: "le moins par fournisseur",
      mode: "le moins par mode de paiement",
    },
    largest: "la plus grosse écriture",
    latest: "la dernière écriture",
    apart: (amount, name, day) => `À part, ${amount}, ${name}, ${day}.`,
    undescribed: "une écriture sans description",
  },

  activity: "Activité",
  activityText: (when, about) => `Écrit ou modifié${about ? ` pour ${about}` : ""} ${when}, le plus récent d'abord :`,
  noActivity: (when, about, example) =>
    `Rien n'a été écrit ni modifié${about ? ` pour ${about}` : ""} ${when}. Pour ajouter quelque chose : ${example}`,
  when: "Quand",
  what: "Quoi",
  who: "Qui",
  activityLeft: "et d'autres avant",

  list: {
    date: "Date",
    from: "De",
    vendor: "Fournisseur",
    for: "Pour",
    amount: "Montant",
    mode: "Mode de paiement",
    category: "Catégorie",
    more: "Suite",
    text: (what, count, more) =>
      more
        ? `${what} : les ${count} plus récentes.`
        : `${what} : ${entries(count)}${count > 1 ? ", les plus récentes d'abord" : ""}.`,
    further: (what, count, more) => `${what} : ${more ? `${count} de plus` : `les ${count} dernières`}.`,
    nothing: (what, example) => `${what} : aucune écriture. Pour en ajouter une : ${example}`,
    noMore: (what) => `${what} : il n'y en a pas d'autres.`,
  },
};
