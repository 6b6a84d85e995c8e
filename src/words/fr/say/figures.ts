import type { Say } from "../../say.ts";

const leads = (n: number) => (n === 1 ? "1 prospect gagné" : `${n} prospects gagnés`);

/** What is worked out of the books. */
export const figures: Say["figures"] = {
  rate: {
    text: (perHour, when, earned, time, who) =>
      `${who === null ? "Une heure t'a rapporté" : `${who} : une heure t'a rapporté`} ${perHour} ${when} : ${earned} gagnés en ${time} (à l'engagement).`,
    best: (project, name, earned, when) =>
      `Ton ${project ? "projet" : "client"} qui rapporte le plus ${when} est ${name} : ${earned} (à l'engagement).`,
    none: (when, who) =>
      `Aucune heure n'est notée${who === null ? "" : ` pour ${who}`} ${when}, il n'y a donc pas de revenu par heure. Pour en noter : 3h sur Website hier`,
    noneEarned: (when) => `Rien n'a été gagné ${when}. Pour en ajouter : reçu 1200 d'Acme hier, banque`,
    nothingOf: (who, time, when) => `${who} a pris ${time} ${when}, et n'a encore rien rapporté (à l'engagement).`,
    untimed: (who, earned, when) =>
      `${who} a rapporté ${earned} ${when} (à l'engagement), mais aucune heure n'est notée, il n'y a donc pas de revenu par heure.`,
    bestRate: (name, perHour) => `L'heure la mieux payée : ${name} avec ${perHour}.`,
    chargedFor: (what, perHour) => `${what} à ${perHour} l'heure`,
    charged: (rates, usual) =>
      `Tarif : ${rates}${usual === null ? "" : ` ; tout le reste à ${usual}, ton taux horaire`}.`,
    usual: (perHour) => `Tarif : ${perHour} l'heure, ton taux horaire ; aucun autre n'est fixé.`,
    noneCharged:
      "Aucun taux horaire n'est fixé. Pour en fixer un : set hourly rate to 80, ou project update Website rate 95",
    title: "Revenu par heure",
    perHour: "Par heure",
    earned: "Gagné",
    time: "Heures",
    project: "Projet",
    note: "Gagné : les factures envoyées à leur date et les entrées à la leur, hors taxes. Le revenu par heure n'est calculé que là où des heures sont notées ; toutes comptent, facturables ou non.",
    byProject: "Par projet",
    byClient: "Par client",
  },
  unbilled: {
    text: (who, parts) => `Reste à facturer${who === null ? "" : ` pour ${who}`} : ${parts}.`,
    value: (left, value) => `${left} sur ${value} convenus`,
    hours: (time, worth) => (worth === null ? `${time} de travail` : `${time} de travail (${worth})`),
    entries: (amount) => `${amount} de revenus attendus sans facture`,
    none: (who) =>
      `Il ne reste rien à facturer${who === null ? "" : ` pour ${who}`} : ce qui était convenu est sur des factures, et aucune heure ni entrée n'en attend une. Pour noter ce qui est convenu : la valeur du contrat d'Acme est 5000`,
    title: "Reste à facturer",
    head: ["Client", "Quoi", "Reste", "Convenu"],
    contract: "contrat",
    work: "heures non facturées",
    unrated: "sans tarif",
    note: "Le convenu moins toutes les factures non annulées, brouillons compris. Les heures d'un projet qui a une valeur font partie de cette valeur.",
    invoiceRest: (project) => `Facturer le reste de ${project}`,
    invoiceHours: (client) => `Facturer les heures de ${client}`,
  },
  target: {
    ahead: (left, target, when, received) =>
      `Il manque ${left} pour atteindre ${target} ${when} : ${received} reçus jusqu'ici (à l'encaissement).`,
    passed: (over, target, when, received) =>
      `${target} atteints ${when} : ${received} reçus (à l'encaissement), soit ${over} de plus.`,
    reached: (target, when) => `${target} atteints tout juste ${when} (à l'encaissement).`,
    missed: (left, target, when, received) =>
      `${target} n'ont pas été atteints ${when}, il manquait ${left} : ${received} reçus (à l'encaissement).`,
    perMonth: (amount) => `Cela fait ${amount} par mois à partir d'aujourd'hui.`,
    pace: (amount, enough) =>
      `À ce rythme tu finirais à ${amount}, ${enough ? "ce qui suffit" : "ce qui ne suffit pas"}.`,
    title: (target) => `Vers ${target}`,
    received: "Reçu",
    left: "Il manque",
    done: "Fait",
    owedNote: "Ce que les clients doivent ne compte qu'une fois reçu.",
    askAmount: "Quel montant veux-tu atteindre ?",
  },
  afford: {
    yes: (cost, balance, left, out) =>
      `Oui, d'après les livres : sur ${balance}, il resterait ${left} après ${cost}${out}.`,
    no: (cost, balance, short, out) =>
      `Pas avec ce qui est là : le solde est de ${balance}, et il manque ${short} pour ${cost}${out}.`,
    out: (amount, until) => `, une fois ôtés ${amount} à payer jusqu'au ${until}`,
    nothingOut: (until) => ` (aucun autre paiement n'est connu jusqu'au ${until})`,
    coming: (amount) => `${amount} doivent rentrer d'ici là, et comptent une fois reçus.`,
    title: "Ce qui peut être dépensé",
    balance: "Solde",
    goingOut: (until) => `À payer jusqu'au ${until}`,
    wanted: "Cet achat",
    left: "Reste",
    comingIn: (until) => `À recevoir jusqu'au ${until}, non compté`,
    note: "Solde : le reçu moins le payé. À payer : les dépenses non payées et ce qui revient. Les impôts à payer ne sont pas mis de côté ici.",
    askAmount: "Combien cela coûterait-il ?",
    forecast: "Prévision",
  },
  since: {
    one: (name, since, until) =>
      until === null ? `${name} est client depuis le ${since}.` : `${name} a été client du ${since} au ${until}.`,
    notYet: (name) => `${name} n'est pas encore client. Pour changer cela : ${name} est maintenant client`,
    none: "Il n'y a pas encore de clients. Pour en ajouter un : nouveau client Acme",
    edge: (first, names, since) =>
      `Ton ${first ? "premier client" : "client le plus récent"} : ${names}, depuis le ${since}.`,
    fresh: (n, when) => `Nouveaux clients, ${when} : ${n}.`,
    brought: (amount) => `Ils ont rapporté ${amount} dans cette période (à l'encaissement).`,
    there: (n, day) => `Le ${day}, tu avais ${n <= 1 ? `${n} client` : `${n} clients`}.`,
    title: "Clients par ancienneté",
    head: ["Client", "Depuis"],
    note: "Selon le jour depuis lequel chacun est client ; les prospects et les négociations ne comptent pas.",
    more: (n) => `Et ${n} de plus.`,
  },
  share: {
    text: (name, total, when, share) =>
      `${name} a rapporté ${total} ${when} : ${share} de tout ce qui a été reçu (à l'encaissement).`,
    nothing: (name, when) => `${name} n'a rien rapporté ${when} (à l'encaissement).`,
  },
  late: {
    text: (n, all, when, days) =>
      `Sur ${all === 1 ? "1 facture payée" : `${all} factures payées`} ${when}, ${n <= 1 ? `${n} l'a été` : `${n} l'ont été`} en retard${n === 0 ? "" : `, ${days <= 1 ? `${days} jour` : `${days} jours`} après l'échéance en moyenne`}.`,
    none: (when) => `Aucune facture n'a été entièrement payée ${when}.`,
    title: "Payées après l'échéance",
    head: ["Facture", "Client", "Échéance", "Payée", "Jours de retard"],
  },
  billed: {
    one: ({ number, client, day, total, status }) => `${number} à ${client}, ${day} : ${total}, ${status}.`,
    issued: "envoyées ou payées",
    words: (words) => `« ${words} »`,
    paidIn: (when) => `entièrement payées : ${when}`,
    none: (client, words) => `Aucune facture${client === null ? "" : ` de ${client}`} ne dit « ${words} ».`,
    received: (amount, what, day) => `Reçu sans facture : ${amount} le ${day} (${what}).`,
    expected: (amount, what) => `Attendu et pas encore reçu : ${amount} (${what}).`,
  },
  entries: (n) => `${n <= 1 ? `${n} écriture` : `${n} écritures`}.`,
  margin: (percent) => `C'est ${percent} des recettes.`,
  perSpan: {
    day: (time, n) => `Cela fait ${time} par jour en moyenne, sur ${n <= 1 ? `${n} jour` : `${n} jours`}.`,
    week: (time, n) => `Cela fait ${time} par semaine en moyenne, sur ${n <= 1 ? `${n} semaine` : `${n} semaines`}.`,
    month: (time, n) => `Cela fait ${time} par mois en moyenne, sur ${n} mois.`,
  },
  finishedIn: (when) => `terminés : ${when}`,
  won: {
    text: (when, won, decided, percent) =>
      `${when} : ${leads(won)} sur ${decided} décidés, soit un taux de réussite de ${percent}.`,
    none: (when) => `${when} : aucun prospect gagné ni perdu.`,
    more: (added, open) =>
      `${added === 1 ? "1 client ou prospect ajouté" : `${added} clients et prospects ajoutés`} ; ${open === 1 ? "1 prospect ouvert" : `${open} prospects ouverts`} aujourd'hui.`,
    deals: (won, lost) => `Affaires : ${won} gagnées, ${lost} perdues.`,
    title: (when) => `Prospects décidés, ${when}`,
    head: ["Client", "Devenu", "Le"],
    became: { client: "client", lost: "perdu" },
    pipeline: "Pipeline",
    note: "Au jour où un prospect ou une négociation est devenu client ou perdu. Qui a été ajouté directement comme client n'était pas un prospect.",
  },
};
