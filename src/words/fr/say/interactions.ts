import type { Say } from "../../say.ts";
import { capital, count, days as daysText, of } from "./grammar.ts";

const stages: Readonly<Record<string, string>> = {
  lead: "prospect",
  negotiation: "négociation",
  client: "client",
  past: "ancien client",
  lost: "perdu",
};
const stageOf = (stage: string) => stages[stage.toLowerCase()] ?? stage;

/** Logged calls, emails, meetings, texts and notes; what has gone quiet; reminders. */
export const interactions: Say["interactions"] = {
  channels: { call: "Appel", email: "E-mail", meeting: "Rendez-vous", text: "Message", note: "Note" },
  labels: {
    client: "Client",
    contact: "Personne",
    date: "Date",
    summary: "Résumé",
    nextStep: "Prochaine étape",
    followUp: "Relance",
    told: "Sera prévenu",
    by: "Noté par",
    when: "Quand",
    repeats: "Se répète",
    invoice: "Facture",
    owes: "Doit",
    wasDue: "Prévu pour",
    done: "Fait",
    follows: "Fait suite à",
    lastContact: "Dernier échange",
  },
  logged: (channel, name) => `Noté : ${channel.toLowerCase()} avec ${name}.`,
  noted: (name) => `Noté pour ${name}.`,
  followUpSet: (when) => `Je te le rappellerai ${when}.`,
  loggedTitle: (channel, name) => `${channel} avec ${name}`,
  notedTitle: (name) => `Note sur ${name}`,
  followUpText: (name, nextStep) => (nextStep === null ? `Relancer ${name}` : `${nextStep} (${name})`),
  withWhom: "C'était avec quel client ?",
  whatSaid: "Que faut-il noter ?",
  logExample: "appelé Jane chez Acme pour le logo, relancer vendredi",
  noInteraction: "Cet échange n'est plus dans le journal.",
  laterDay: (day) => `On ne note que ce qui a eu lieu ; le ${day} est encore à venir.`,
  notAssigned: "Ce client n'est pas parmi ceux des projets qui te sont confiés.",
  adds: "Ajouter un client revient aux gestionnaires et aux propriétaires. Demande à l'un d'eux.",

  historyTitle: (name) => (name === null ? "Échanges" : `Échanges avec ${name}`),
  history: (name, shown, last, more) =>
    `${name === null ? "Ce qui s'est passé avec tes clients" : `Ce qui s'est passé avec ${name}`}, le plus récent d'abord${more ? ` (${shown} montrés)` : ""}. Dernier : ${last}.`,
  historyFurther: (name) => `Plus tôt${name === null ? "" : ` avec ${name}`} :`,
  historyNone: (name) =>
    name === null
      ? "Rien n'est encore noté. Essaie « appelé Jane chez Acme pour le logo, relancer vendredi »."
      : `Il ne s'est encore rien passé avec ${name}.`,
  historyHead: { date: "Date", client: "Client", what: "Quoi", who: "Par" },
  olderButton: "Plus tôt",
  happened: {
    added: (stage) => `Ajouté comme ${stageOf(stage)}`,
    moved: (from, to) => `Passé de ${stageOf(from)} à ${stageOf(to)}`,
    met: (title, person) =>
      person === null || title.includes(person)
        ? `Rendez-vous tenu : ${title}`
        : `Rendez-vous tenu (${person}) : ${title}`,
    sent: (number) => `Facture ${number} envoyée`,
    paid: (number) => `Paiement de ${number} reçu`,
    settled: (number) => `Facture ${number} payée en entier`,
    refund: (number) => `Remboursement sur ${number}`,
    received: (what) => (what === null ? "Paiement reçu" : `Paiement reçu pour ${what}`),
    logged: (channel, person, summary, nextStep) =>
      [person === null ? channel : `${channel} (${person})`, summary]
        .filter((part) => part !== null)
        .join(" : ")
        .concat(nextStep === null ? "" : ` → ${nextStep}`),
  },

  quiet: (n, more, days) =>
    `${more ? `Ces ${n} clients, et d'autres,` : count(n, "client", "clients")} sans échange depuis ${daysText(days)} ou plus, les plus anciens d'abord.`,
  quietNone: (days) => `Tu as été en contact avec tout le monde dans les derniers ${daysText(days)}.`,
  staleNone: (days) => `Aucun prospect n'est resté sans nouvelles ${daysText(days)}.`,
  quietFurther: "La suite :",
  quietTitle: (days) => `Sans nouvelles depuis ${daysText(days)}`,
  quietHead: { client: "Client", stage: "Étape", last: "Dernier échange", next: "Prochaine étape" },
  logButton: (name) => `Historique ${of(name)}`,
  remindButton: (name) => `Rappeler : ${name}`,

  reminder: "Rappel",
  reminderDone: "Rappel, fait",
  series: "Rappel récurrent",
  remindWhat: "Que faut-il te rappeler ?",
  remindWhen: "Quand faut-il te le rappeler ? Par exemple : vendredi 9h, dans 2 heures, tous les lundis à 9h",
  remindExample: "rappelle-moi vendredi à 9h de relancer Acme",
  willRemind: (when) => `Je te le rappellerai ${when}.`,
  on: (day, time) => `le ${day} à ${time}`,
  todayAt: (time) => `aujourd'hui à ${time}`,
  each: (rhythm, time, first) => `${rhythm} à ${time}, pour la première fois le ${first}`,
  reminderTitle: (text) => `Rappel : ${text}`,
  at: (day, time) => `${day}, ${time}`,
  gone: (day, time) => `${capital(day)}, ${time}, c'est passé.`,
  noDay: (rhythm) => `« ${rhythm} » n'a plus de jour à venir.`,
  noReminder: "Ce rappel n'est plus là.",
  noneCalled: (text) => `Tu n'as pas de rappel en attente sur « ${text} ».`,
  noneTold: "Aucun rappel ne t'attend.",
  whichReminder: "Quel rappel ?",
  choice: (text, when) => `${text} · ${when}`,
  doneBefore: (text) => `« ${text} » est déjà fait.`,
  notToldYet: (text) => `« ${text} » se répète, et rien n'en est encore dû.`,
  stopExample: (text) => `remind stop ${text}`,
  doneText: (text) => `Fait : ${text}.`,
  doneSeries: (text, rhythm) => `Fait : ${text}. Cela continue ${rhythm}.`,
  doneTitle: (text) => `Rappel fait : ${text}`,
  stopped: (text) => `Je ne te rappellerai plus « ${text} ».`,
  stopTitle: (text) => `Rappel arrêté : ${text}`,
  snoozed: (text, when) => `« ${text} » revient ${when}.`,
  snoozedSeries: (text, when, rhythm) => `« ${text} » revient ${when}. La série reste ${rhythm}.`,
  snoozeTitle: (text, when) => `Rappel reporté : ${text}, ${when}`,
  snoozeGone: "Ce moment est passé.",
  snoozeExample: "snooze 1h",
  badDelay: (text) => `Je n'arrive pas à lire « ${text} » comme un report. Essaie 15 min, 1h, demain ou lundi 10h.`,
  buttons: {
    done: "Fait",
    quarter: "15 min",
    hour: "1 h",
    tomorrow: "Demain",
    week: "La semaine prochaine",
    show: (name) => `Montrer ${name}`,
    doneOf: (text) => `Fait : ${text}`,
  },
  list: (waiting, coming, more) => {
    const open = waiting === 0 ? "" : `${count(waiting, "rappel t'attend", "rappels t'attendent")}`;
    const next = coming === 0 ? "" : `${more ? `les ${coming} prochains` : coming} à venir`;
    return `${capital([open, next].filter(Boolean).join(", "))}.`;
  },
  listNone: "Tu n'as aucun rappel. Essaie « rappelle-moi vendredi à 9h de relancer Acme ».",
  listTitle: "Rappels",
  listHead: { when: "Quand", what: "Quoi", about: "À propos de", repeats: "Se répète" },
  waitingSince: (when) => `en attente depuis ${when}`,
  more: "Suite",

  push: (text) => `⏰ ${text}`,
  pushLate: (text, when) => `⏰ ${text} (en retard : c'était prévu ${when})`,
  mentioned: (who, what) => `${who} t'a mentionné : ${what}.`,
};
