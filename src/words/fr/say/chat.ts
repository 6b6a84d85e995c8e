import type { Say } from "../../say.ts";
import { whichKind } from "./kinds.ts";

/** What the bot says about the conversation itself. */
export const chat: Say["chat"] = {
  ask: (what) => `${what} ?`,
  whichDay: "Quel jour ? Par exemple : 12 oct, vendredi dernier, 3 décembre",
  which: (about) => `${whichKind(about)} ?`,
  empty: "Ce message était vide. Dis-moi ce qui s'est passé, par exemple : reçu 1200 de Acme hier",
  tooLong: (length, most) =>
    `Ce message a ${length} caractères ; j'en lis ${most} au plus, je n'ai donc rien écrit. Dis-moi ce qui s'est passé en moins de mots, par exemple : reçu 1200 de Acme hier`,
  silence: (why) => {
    switch (why) {
      case "small-talk":
        return "👍";
      case "not-for-us":
        return "Je n'ai rien écrit : cela ressemble à un message pour quelqu'un d'autre.";
      case "not-happened":
        return "Je n'ai rien écrit : ce n'est pas encore arrivé. Si tu comptes sur cet argent, dis « j'attends 800 de Acme vendredi prochain ».";
      case "not-yours":
        return "Je n'ai rien écrit : ce n'est ni une recette ni une dépense à toi. Si c'en est une, dis « reçu 80 de Acme » ou « dépensé 80 en peinture ».";
      case "not-paid":
        return "Je n'ai rien écrit : ce n'est pas encore payé. Pour le garder comme une dépense à payer, dis « facture de l'électricien 120, pas encore payée » ; pour que je t'y fasse penser, « rappelle-moi vendredi de payer l'électricien ».";
      case "own-money":
        return "Je n'ai rien écrit : l'argent qui passe d'une de tes poches à l'autre n'est ni une recette ni une dépense.";
      case "about-me":
        return "Je suis Purser, je tiens les livres dans cette conversation, et je suis un programme. Dis-moi ce qui s'est passé (« reçu 1200 de Acme hier ») ou demande (« qui me doit de l'argent ») ; « aide » montre tout.";
      case "introduced":
        return "Enchanté. Parle-moi de tes clients (« nouveaux clients : Acme, Globex et Initech ») et de ce qui se passe (« reçu 1200 de Acme hier », « 3h pour Acme », « facture Acme 800 »). « aide » montre tout.";
      case "my-rate":
        return "Je n'ai rien écrit. Pour que tes heures coûtent cela, dis « mets mon taux horaire à 80 » avec ton propre nombre. Un projet ou une prestation peut avoir son tarif : « project update Website rate 95 ». Les membres et les clients n'en ont pas.";
      case "price":
        return "Je n'ai rien écrit : c'est un prix, pas un paiement. Une fois payé, dis « reçu 25 de Acme » ; pour le facturer, « facture Acme 4 x 25 ».";
      case "withholding":
        return "Je ne déduis pas de retenue à la source : le total reste ce qui est facturé. Dis ce qui est arrivé (« Acme a payé 1020 »). Ce qui est retenu peut être un mode de paiement à part : « ajoute le mode de paiement Retenue », puis « Acme a payé 180, Retenue ».";
      case "two-taxes":
        return "Je n'ai rien écrit : une facture a ici un seul taux de taxe, au centième de pour cent, il n'y a donc pas moyen d'en régler deux. Ajoute chacune comme une ligne, avec son montant : « ajoute TPS 42,50 à INV-1 », « ajoute TVQ 84,79 à INV-1 ».";
      case "mileage":
        return "Je n'ai rien écrit : je ne connais pas le prix d'un kilomètre. Dis-le avec, et je note ce que cela fait : « 42 km pour Acme à 0,45 ».";
      case "who-sees":
        return "Ce que tu écris ici est gardé dans un seul jeu de livres, sur la machine où je tourne. Qui n'est pas invité est refusé ; « members » dit qui en est, et les employés ne voient aucun montant. Dans un canal partagé, les réponses avec de l'argent ou des noms ne vont qu'à toi. « export » te donne tout, et « supprime toutes mes données » efface tout pour de bon.";
      case "where":
        return "Je n'ai pas d'application à moi : je réponds sur Slack, Telegram et Discord, donc sur tout téléphone ou ordinateur qui a l'un d'eux. « link » relie tes comptes aux mêmes livres.";
      case "sends-nothing":
        return "Je n'écris qu'à toi et à ceux que tu invites. Dis « INV-3 envoyée » et je te donne son PDF à transmettre ; « invoice chase INV-3 » écrit un texte pour qui n'a pas payé.";
      case "client-terms":
        return "Je n'ai rien écrit : les clients n'ont pas de délai de paiement à eux. Dis-le avec la facture (« facture Acme 800, à 60 jours ») ou change celui de toutes les nouvelles : « settings terms 60 ».";
      case "fiscal-year":
        return "Je n'ai rien écrit : ici, les années et les trimestres sont ceux du calendrier. Pour ton exercice, demande avec ses jours : « bénéfice d'avril 2026 à mars 2027 », « dépenses depuis le 1er avril ».";
      case "day-off":
        return "Je n'ai rien écrit : je ne tiens pas les jours de congé. Pour annuler ce qui est prévu ce jour-là, dis « annule la réunion de vendredi » ; pour le garder libre, réserve-le : « réunion vendredi de 9h à 17h ».";
      case "paid-faster":
        return "Ce qui aide ici : « délai de paiement 7 jours » avance l'échéance de chaque nouvelle facture, « qui est en retard de paiement » montre qui relancer, et « invoice chase INV-3 » écrit un texte à lui transférer.";
      case "advice":
        return "Je tiens les comptes et ne donne pas de conseils d'affaires. Ce qu'ils montrent peut aider : « meilleurs clients cette année » qui rapporte le plus, « report sources » d'où viennent les clients, « bénéfice cette année » ce qui reste.";
      case "question":
        return "Je n'ai pas de réponse à cela, et je n'ai rien écrit. Je connais tes livres : demande « combien j'ai gagné ce mois-ci », « qui me doit de l'argent », « qu'est-ce qui est en retard », ou « aide » pour tout voir.";
      case "unknown":
        return "Je n'ai pas compris, et je n'ai rien écrit. Essaie « reçu 1200 de Acme hier » ou « dépensé 45 en hébergement, carte ». « aide » montre tout.";
    }
  },
  ofWork: {
    unknown: ([a, b]) =>
      `Je n'ai pas compris, et je n'ai rien écrit. Essaie « ${a} » ou « ${b} ». « aide » montre tout.`,
    question: ([a, b]) =>
      `Je n'ai pas de réponse à cela, et je n'ai rien écrit. Demande « ${a} » ou « ${b} » ; « aide » montre tout.`,
    aboutMe: ([a], [b]) =>
      `Je suis Purser, je tiens les livres dans cette conversation, et je suis un programme. Dis-moi ce que tu as fait (« ${a} ») ou demande (« ${b} ») ; « aide » montre tout.`,
    greeting: ([a], [b]) =>
      `Bonjour. Dis-moi ce que tu as fait (« ${a} ») ou demande (« ${b} »). « aujourd'hui » dit ce que la journée apporte, « aide » montre tout.`,
  },
  unknownPerson: (name) =>
    `Je n'ai pas compris et n'ai rien écrit. Je ne connais encore personne du nom de « ${name} ». Faut-il l'ajouter comme client ? Redis-le ensuite, par exemple : reçu 60 de ${name}`,
  greeting:
    "Bonjour. Dis-moi ce qui s'est passé (« reçu 1200 de Acme hier ») ou demande (« qui me doit de l'argent »). « aujourd'hui » dit ce que la journée apporte, « aide » montre tout.",
  whetherThat: (title) =>
    `Je n'ai pas compris ce que tu as dit avant. Faut-il corriger ${title} ? Si tu parlais de l'autre chose, redis-la en entier.`,
  whetherBefore: (title) =>
    `Tu viens d'annuler ce que tu avais dit après. Faut-il corriger ${title} ? Si tu pensais à l'autre, redis-le en entier.`,
  whetherYours: (title) =>
    `Depuis, quelqu'un d'autre a noté quelque chose ici. Faut-il corriger ce qui est de toi, ${title} ? Pour corriger l'autre, réponds à sa carte.`,
  correctThat: "Corriger",
  whichWay: (amount, named) =>
    named === null
      ? `${amount} : une entrée ou une dépense ? Rien n'est encore écrit.`
      : `${amount}, « ${named} » : une entrée ou une dépense ? Rien n'est encore écrit.`,
  paidOrBilled: (amount, client) =>
    `Cela fait ${amount} pour ${client}. Est-ce déjà payé, ou à facturer ? Rien n'est encore écrit.`,
  billIt: (client) => `Facturer ${client}`,
  paymentOf: (invoice) => `${invoice} est payée`,
  notAll: (question) => `Je n'ai pas tout compris. ${question}`,
  keepAsDeal: "Garder comme affaire",
  quotedOnly: (amount, client) =>
    `Je n'ai écrit aucun montant encaissé : ${amount} n'est que le prix d'un devis. Faut-il le garder comme affaire de ${client} ?`,
  asksForWork: (name) => `Je n'ai encore rien écrit : personne n'a payé. Faut-il garder ${name} comme prospect ?`,
  keepAsLead: (name) => `Ajouter ${name} comme prospect`,
  rateTold: "Rien n'est encore changé. Tes heures coûtent-elles cela à partir de maintenant ?",
  setRate: "Fixer mon taux horaire",
  moneyIn: (from) => (from === null ? "C'est entré" : `C'est venu de ${from}`),
  moneyOut: (to) => (to === null ? "Je l'ai dépensé" : `Je l'ai payé à ${to}`),
  notYet: (what) =>
    `J'ai compris (${what.replace(".", " ")}), mais je ne sais pas encore le faire. Je n'ai rien écrit.`,
  tooMuchAtOnce: (about) => {
    const one =
      about === "meeting"
        ? "annule le rendez-vous avec Acme"
        : about === "invoice"
          ? "marque INV-12 comme payée"
          : "delete client Acme";
    return `Cela changerait beaucoup de choses d'un coup, je n'ai donc rien fait. Dis-en une à la fois, par exemple : ${one}`;
  },
  noSuchCommand: (name, close) =>
    `Il n'y a pas de commande ${name}.${close ? ` Voulais-tu dire /${close} ?` : ""} « /help » les montre toutes.`,
  noSuchOption: (command, option, options) =>
    `/${command} n'a pas d'option « ${option} », je n'ai donc rien écrit. ${options.length > 0 ? `Elle prend : ${options.join(", ")}.` : "Elle n'en prend aucune."}`,
  unreadLines: (lines) => {
    const quoted = lines.map((line) => `« ${line} »`).join(", ");
    return lines.length > 1
      ? `Je n'ai pas compris ${lines.length} des lignes, et je n'en ai rien écrit : ${quoted}. Redis chacune en une phrase entière, par exemple : dépensé 45 en hébergement, carte`
      : `Je n'ai pas compris une des lignes, et je n'en ai rien écrit : ${quoted}. Redis-la en une phrase entière, par exemple : dépensé 45 en hébergement, carte`;
  },
  didYouMean: (command, example) =>
    `Je n'ai pas compris, et je n'ai rien écrit. Voulais-tu dire « ${command} » ? Par exemple : ${example}`,
  unreadCommand: (command, rest, example) =>
    `Je n'ai pas pu lire « ${rest} » pour /${command}, et je n'ai rien écrit. Ceci marche : ${example}`,
  staleButton: "Ce bouton n'est plus bon : la question a sa réponse, ou une autre l'a remplacée.",
  usedButton: "Ce bouton a déjà servi.",
  othersButton: "Ce bouton est pour quelqu'un d'autre.",
  othersQuestion: "J'ai posé cette question à quelqu'un d'autre, qui seul peut y répondre.",
  editOffer: (title, text) => `Tu as changé le message en « ${text} ». Faut-il mettre à jour ${title} ?`,
  editStays: (title) => `Tu as changé ce message. Ce qu'il a fait reste comme c'est (${title}).`,
  editUnread: (title) =>
    `Tu as changé ce message, mais je n'arrive pas à le lire comme une seule écriture : ${title} reste comme c'est.`,
  apology: (reference) =>
    `Quelque chose a mal tourné de mon côté et je n'ai rien écrit. Essaie encore une fois. (référence ${reference})`,
  notToShare: "Ceci est pour toi seulement : qui l'a pourrait s'en servir à ta place.",
  nothingToShare: "Il n'y a rien à partager : ce message n'est pas à toi ou n'existe plus.",
  problem: (sentence, example) => (example ? `${sentence} Par exemple : ${example}` : sentence),
  forbidden: (command) => `Ton rôle ne permet pas « ${command} ».`,
  batchTitle: (count) => `${count} écritures`,
  takenIn: (told) => `Compris : ${told}.`,
  stillOpen: (question) => `Toujours en attente : ${question}`,
  cancelled: "Abandonné.",
  nothingToCancel: "Il n'y a pas de question en attente.",
};
