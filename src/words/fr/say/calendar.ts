import type { Say } from "../../say.ts";
import { count, of } from "./grammar.ts";

const minutesText = (minutes: number) => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(" ");
};

/** How a meeting is held, as its card says. */
const mediums = new Map([
  ["in person", "en personne"],
  ["phone", "téléphone"],
  ["video", "visio"],
]);

const on = (medium: string) =>
  /^(?:phone|telephone|t[ée]l[ée]phone)$/i.test(medium)
    ? "par téléphone"
    : /^(?:in person|en personne)$/i.test(medium)
      ? "en personne"
      : /^video$/i.test(medium)
        ? "en visio"
        : `sur ${medium}`;

const meetings = (n: number) => count(n, "rendez-vous", "rendez-vous");

/** Meetings and the calendar. */
export const calendar: Say["calendar"] = {
  meeting: "Rendez-vous",
  series: "Rendez-vous récurrent",
  untitled: "Rendez-vous",
  withWhom: (title, whom) => `${title} avec ${whom}`,
  heldBy: (medium) => mediums.get(medium.toLowerCase()) ?? medium,
  fields: {
    what: "Quoi",
    when: "Quand",
    length: "Durée",
    repeats: "Se répète",
    next: "Prochain",
    without: "Sauf",
    client: "Client",
    contact: "Avec",
    medium: "Moyen",
    link: "Lien",
    place: "Lieu",
    agenda: "Ordre du jour",
    documents: "Documents",
    priority: "Priorité",
    status: "État",
    lastContact: "Dernier contact",
    owes: "Doit",
  },
  statuses: { booked: "prévu", held: "tenu", cancelled: "annulé" },
  minutes: minutesText,
  span: (day, from, to) => `${day}, ${from}–${to}`,
  spanOverDays: (day, from, endDay, to) => `${day}, ${from} – ${endDay}, ${to}`,
  elsewhere: (text, there, zone) => `${text} (${there} à ${zone})`,
  times: (from, to) => `${from}–${to}`,
  nowhere: "rien",
  booked: (name, when, medium) => `C'est noté : ${name}, ${when}${medium === null ? "" : `, ${on(medium)}`}.`,
  bookedSeries: (name, rhythm, time, first, without) =>
    `C'est noté : ${name}, ${rhythm} à ${time}${without.length > 0 ? `, sauf le ${without.join(", le ")}` : ""}, pour la première fois le ${first}.`,
  notOneOf: (name, day) => `${name} n'aurait de toute façon pas lieu le ${day}, je n'ai donc encore rien noté.`,
  bookedTitle: (name, when) => `Rendez-vous : ${name}, ${when}`,
  moved: (name, before, after) => `Déplacé : ${name}, de ${before} à ${after}.`,
  movedSeries: (name, rhythm, time, first) =>
    `Toute la série est déplacée : ${name}, maintenant ${rhythm} à ${time}, la prochaine fois le ${first}.`,
  movedTitle: (name, after) => `Déplacement : ${name}, ${after}`,
  stays: (name, when) => `${name} est déjà prévu : ${when}. Rien n'a changé.`,
  cancelled: (name, when) => `Annulé : ${name}, ${when}. Ses rappels sont coupés.`,
  cancelledSeries: (name) => `Toute la série est annulée : ${name}. Ses rappels sont coupés.`,
  endedSeries: (name) => `La série est finie : ${name}. Ce qui a eu lieu reste ; plus rien ne vient.`,
  cancelledTitle: (name, when) => `Annulation : ${name}, ${when}`,
  alreadyCancelled: (name) => `${name} est déjà annulé.`,
  inFile: "Le fichier le met dans ton propre agenda.",
  outFile: "Le fichier l'enlève de ton propre agenda.",
  changesFile: "Les fichiers le disent à ton propre agenda.",
  askTime: (day) => `À quelle heure le ${day} ?`,
  askTarget: (name, when) => `Pour quand à la place : ${name}, ${when} ?`,
  askWhich: "Quel rendez-vous ?",
  clearWhen: "Quel jour ou quelle semaine faut-il libérer ?",
  nothingToClear: (when) => `Il ne reste aucun rendez-vous à annuler : ${when}. Je n'ai rien changé.`,
  askClear: (count, when) =>
    count === 1
      ? `Il y a 1 rendez-vous, ${when}. Faut-il l'annuler ?`
      : `Il y a ${count} rendez-vous, ${when}. Faut-il tous les annuler ?`,
  clearAll: (count) => (count === 1 ? "L'annuler" : `Annuler les ${count}`),
  cleared: (count, when) =>
    `${count === 1 ? "Annulé : 1 rendez-vous" : `Annulés : ${count} rendez-vous`}, ${when}. Les rappels sont coupés. Les fichiers les enlèvent de ton propre agenda.`,
  clearedTitle: (count, when) =>
    `${count === 1 ? "Annulé : 1 rendez-vous" : `Annulés : ${count} rendez-vous`}, ${when}`,
  askSeries: (name, when) => `${name} est une série. Seulement celui-ci (${when}), ou toute la série ?`,
  onlyThis: (day) => `Seulement le ${day}`,
  wholeSeries: "Toute la série",
  past: (when) => `${when}, c'est passé. Est-ce voulu ?`,
  odd: (time, when) => `C'est à ${time} (${when}). Est-ce voulu ?`,
  clashes: (names, more) =>
    `Cela tombe en même temps que ${names.join(" ; ")}${more > 0 ? ` et ${more} autres` : ""}. Je n'ai encore rien écrit.`,
  clashOne: (name, when) => `${name} (${when})`,
  noFree: "Je n'ai pas trouvé de moment libre dans les deux semaines qui viennent.",
  bookAnyway: "Prévoir quand même",
  moveAnyway: "Déplacer quand même",
  useTime: (day, time) => `${day} ${time}`,
  gone: "Ce rendez-vous n'est plus là.",
  none: "Tu n'as pas de tel rendez-vous à venir.",
  noneOn: (day, client) =>
    `Il n'y a pas de rendez-vous${client ? ` avec ${client}` : ""} le ${day}, je n'ai donc rien changé.`,
  noneWith: (client) => `Il n'y a pas de rendez-vous à venir avec ${client}.`,
  neverTakesPlace: "Ce rythme n'a aucun jour à venir, il n'y aurait donc pas de rendez-vous.",
  rhythmStays:
    "Cette série a lieu plusieurs jours de la semaine, je ne sais donc pas quels sont ses nouveaux jours. Dis plutôt le nouveau rythme.",
  updated: (name) => `Modifié : ${name}.`,
  updatedTitle: (name) => `Modification : ${name}`,
  saysSo: (name) => `${name} le dit déjà. Rien n'a changé.`,
  nothingToChange: (name) => `Je n'ai pas compris quoi changer : ${name}.`,
  endsBefore: "Cela finirait avant de commencer.",
  badMoment: (text) =>
    `Je n'arrive pas à lire « ${text} » comme un jour et une heure. Essaie mardi 15h, 24 nov 15:00 ou demain midi.`,
  badLength: (text) =>
    `Je n'arrive pas à lire « ${text} » comme une durée de 24 heures au plus. Essaie 45 min, 1h ou 1:30.`,
  badLeads: (text) =>
    `Je n'arrive pas à lire « ${text} » comme des délais avant un rendez-vous. Essaie 1d, 15m ou off.`,
  badMinutes: (text) => `Je n'arrive pas à lire « ${text} » comme une durée. Essaie 30 min ou 1h.`,
  noSuch: (text) => `Je ne connais pas de rendez-vous à venir qui s'appelle « ${text} ».`,
  examples: {
    book: "appel avec Jane mardi 15h pendant 45 min sur zoom",
    list: "meet list",
    repeat: "réunion d'équipe tous les lundis à 10h",
    update: (title) => `meet update ${title} agenda: budget et périmètre`,
  },
  lines: {
    one: (times, name, medium, mark) => `${mark}${times} ${name}${medium === null ? "" : ` (${medium})`}`,
    high: "❗",
    count: (count, period) => (count === 0 ? `Aucun rendez-vous ${period}.` : `${meetings(count)} ${period}.`),
    countWith: (count, client, period) =>
      `${count === 0 ? "Aucun rendez-vous" : meetings(count)} avec ${client} ${period}.`,
    moreShort: (count) => `+${count} autres`,
    more: (count) => `Encore ${count} ; demande une période plus courte pour les voir.`,
  },
  free: {
    title: "Temps libre",
    head: ["Jour", "Libre"],
    nothing: "rien",
    parts: { day: "de 9 h à 18 h", morning: "le matin", afternoon: "l'après-midi", evening: "le soir" },
    day: ({ day, part, whole, times }) => {
      if (times.length === 0) return `Rien de libre ${part}, ${day}.`;
      return whole
        ? `C'est libre ${part}, ${day} : ${times.join(", ")}.`
        : `En partie : ${part}, ${day}, reste libre ${times.join(", ")}.`;
    },
    days: (part) => `Temps libre ${part} :`,
  },
  periods: {
    day: (day) => `le ${day}`,
    week: (from, to) => `du ${from} au ${to}`,
    month: (month) => `en ${month}`,
    ahead: "dans les quatre semaines qui viennent",
  },
  titles: {
    meetings: "Rendez-vous",
    week: (from) => `Semaine du ${from}`,
    month: (month) => `${month}`,
  },
  buttons: {
    previous: "◀ Avant",
    next: "Après ▶",
    month: "Mois",
    week: "Semaine",
    move: "Déplacer",
    cancel: "Annuler le rendez-vous",
    late: "Je suis en retard",
    snooze: "Rappel dans 5 min",
    snoozeHour: "Rappel dans 1 h",
    notes: "Notes",
    onlyLead: (lead) => `Seulement ${lead} avant`,
    lateBy: (minutes) => `${minutes} min`,
  },
  feed: {
    name: (workspace) => `${workspace} (Purser)`,
    address: (address) =>
      `Ton agenda, pour s'y abonner dans Google, Apple ou Outlook. Qui a cette adresse voit tes rendez-vous, garde-la donc pour toi :\n${address}\nGoogle Agenda : Autres agendas, À partir de l'URL. Apple : Fichier, Nouvel abonnement à un calendrier. Outlook : Ajouter un calendrier, S'abonner à partir du web. Ils regardent d'eux-mêmes ce qui change, certains quelques fois par jour seulement.`,
    renewed: "L'ancienne adresse ne marche plus. Les agendas qui s'en servent ont besoin de celle-ci :",
    off: "On ne peut plus s'abonner à ton agenda : son adresse a disparu pour de bon.",
    none: "Ton agenda n'a pas d'adresse à couper.",
    renew: "Changer l'adresse",
    turnOff: "Couper",
    again: "Nouvelle adresse",
    noAddress:
      "On pourra s'abonner à ton agenda quand Purser sera joignable depuis internet : la personne qui le fait tourner règle HTTP_PORT (le port de son serveur web, par exemple 8080) et PUBLIC_URL (l'adresse https qui y mène, par exemple https://purser.example), puis le redémarre.",
  },
  nudge: {
    soon: (name, minutes, time) => `Dans ${minutes}, à ${time} : ${name}.`,
    later: (name, when) => `Bientôt : ${name}, ${when}.`,
    tomorrow: (name, time) => `Demain à ${time} : ${name}.`,
    one: (name, when) => `${name} (${when})`,
    missed: (names, more) =>
      `Pendant mon absence, tu avais : ${more > 0 ? `${more} plus tôt ; ` : ""}${names.join(" ; ")}.`,
    began: (name, time) => `${name} a commencé à ${time}.`,
  },
  late: {
    text: (letter) => `Prêt à transférer :\n${letter}`,
  },
  remindersOf: (name, leads) => `Rappels ${of(name)} : ${leads}.`,
  remindersTitle: (name) => `Rappels ${of(name)}`,
  askNotes: (name) => `Que faut-il noter : ${name} ? Un seul message prend tout.`,
  nobodyToLog: "Ce rendez-vous n'est avec aucun client ni aucune personne que je connaisse. C'était avec quel client ?",
  snoozedOn: (name, when) => `Je te rappellerai ${name} : ${when}.`,
  snoozed: (name, time) => `Je te rappellerai ${name} à ${time}.`,
  snoozedTitle: (name) => `Rappel remis : ${name}`,
  tooLateToSnooze: (name) => `${name} est passé ; il n'y a rien à rappeler.`,
  settings: {
    reminders: "Rappels de rendez-vous",
    length: "Durée d'un rendez-vous",
    off: "aucun",
    leads: (leads) =>
      `${leads.map(({ count: n, unit }) => `${n} ${{ d: n === 1 ? "jour" : "jours", h: "h", m: "min" }[unit]}`).join(", ")} avant`,
  },
};
