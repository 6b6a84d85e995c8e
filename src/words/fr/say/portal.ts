import type { Say } from "../../say.ts";

const whose = (person: string | null, client: string) => (person === null ? client : `${person} chez ${client}`);

/** The portal of a client: what the client reads there, and what is said of it in chat. */
export const portal: Say["portal"] = {
  page: {
    title: (business) => `${business} : vos projets et factures`,
    hello: (name) => `Bonjour, ${name}`,
    invoices: "Factures",
    head: ["Facture", "Émise le", "Échéance", "Total", "Reste à payer"],
    owed: (amounts) => `${amounts} à payer`,
    nothingOwed: "Il ne reste rien à payer.",
    paid: "payée",
    overdue: "en retard",
    more: (count) => `et ${count} plus anciennes`,
    howToPay: "Comment payer",
    projects: "Projets",
    done: (percent) => `fait à ${percent} %`,
    due: (day) => `pour le ${day}`,
    later: (wait) =>
      `Vous avez ouvert beaucoup de factures en peu de temps. Vous pourrez en ouvrir d’autres dans ${wait}.`,
    back: "Retour",
    documents: "Documents",
    toApprove: "À approuver",
    approve: "Approuver",
    decline: "Refuser",
    approved: "Vous l’avez approuvé.",
    declined: "Vous l’avez refusé.",
    write: (business) => `Écrire à ${business}`,
    message: "Votre message",
    send: "Envoyer",
    outcomes: {
      sent: "Merci, votre message est arrivé.",
      approved: "Merci, votre accord est arrivé.",
      declined: "Merci, votre réponse est arrivée.",
      empty: "Votre message était vide. Écrivez-le à nouveau, s’il vous plaît.",
      long: "Votre message était trop long. Raccourcissez-le, s’il vous plaît.",
      many: "C’était beaucoup pour une journée, cela n’a donc pas été pris. Réessayez demain, s’il vous plaît.",
      changed:
        "Cela a changé depuis que vous avez ouvert la page, rien n’a donc été décidé. Regardez à nouveau, s’il vous plaît.",
    },
  },
  message: (who, text) => `${who} a écrit dans le portail :\n${text}`,
  approved: (who, what) => `${who} a approuvé ${what}.`,
  declined: (who, what) => `${who} a refusé ${what}.`,
  title: {
    message: (who) => `message de ${who}`,
    approved: (who, what) => `accord de ${who} pour ${what}`,
  },
  address: (person, client, address, until) =>
    `Le portail de ${whose(person, client)} :\n${address}\nIl est valable jusqu’au ${until}. Qui a l’adresse voit ses factures, ses projets et ce que tu as partagé, et rien d’autre.`,
  renewed: "L’ancienne adresse ne vaut plus.",
  off: (client, count) =>
    count === 1
      ? `Le portail de ${client} est fermé. Son adresse ne vaudra plus jamais.`
      : `Les portails de ${client} sont fermés. Leurs ${count} adresses ne vaudront plus jamais.`,
  none: (client) => `${client} n’a aucun portail ouvert.`,
  noAddress:
    "Il n’y a pas d’adresse à donner : le serveur web n’est pas joignable de l’extérieur. Renseigne HTTP_PORT et PUBLIC_URL, puis redemande.",
  whom: (client) => `Pour qui chez ${client} ?`,
  anyone: "Tout le client",
  unknownContact: (text, client) => `Je ne connais personne du nom de « ${text} » chez ${client}.`,
  list: (count) => (count === 1 ? "Un portail ouvert." : `${count} portails ouverts.`),
  listNone: "Aucun client n’a encore de portail.",
  listTitle: "Portails",
  listHead: ["Client", "Pour", "Valable jusqu’au", "Dernière visite"],
  neverOpened: "jamais",
  sharedWith: "Partagé avec",
  shared: (name, client) => `« ${name} » est partagé avec ${client}, qui le voit dans son portail.`,
  sharedTitle: (name, client) => `partage de ${name} avec ${client}`,
  unshared: (name) => `« ${name} » n’est plus partagé avec personne.`,
  unsharedTitle: (name) => `fin du partage de ${name}`,
  alreadyShared: (name, client) => `« ${name} » est déjà partagé avec ${client}.`,
  notShared: (name) => `« ${name} » n’est partagé avec personne.`,
  ofNobody: (name) =>
    `« ${name} » n’est à aucun client, il n’y a donc personne avec qui le partager. Dis d’abord à qui il est.`,
  notTheirs: (name, client) => `« ${name} » est à ${client} et ne peut être partagé qu’avec ce client.`,
  offered: "Présenté",
  offeredText: (name, client) => `${name} est présenté à ${client}, qui peut l’approuver dans son portail.`,
  offeredTitle: (name) => `présentation de ${name}`,
  alreadyOffered: (name) => `${name} est déjà présenté au client.`,
  takenBack: (name) => `${name} n’est plus présenté au client.`,
  takenBackTitle: (name) => `retrait de ${name}`,
  notOffered: (name) => `${name} n’est pas présenté au client.`,
  ofAnother: (name) => `L’affaire est ${name}, personne d’autre ne peut donc l’approuver.`,
  decidedAlready: (name, stage) => `${name} est déjà « ${stage} », il n’y a donc rien à approuver.`,
  buttons: {
    renew: "Nouvelle adresse",
    off: "Fermer",
    portal: (client) => `Portail de ${client}`,
    stop: "Ne plus partager",
    takeBack: "Retirer",
    invoice: "Facturer",
  },
  examples: {
    portal: "portal Acme",
    share: "document share bail",
    link: "document link bail to Acme",
    offer: "deal offer logo",
  },
};
