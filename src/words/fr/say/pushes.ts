import type { Say } from "../../say.ts";

type Kind = keyof Say["pushes"]["names"];

const names: Readonly<Record<Kind, string>> = {
  digest: "résumés",
  meetings: "rappels de rendez-vous",
  reminders: "rappels",
  mentions: "mentions",
  portal: "messages des portails",
  recurring: "écritures récurrentes",
  invoices: "rappels de factures",
  tasks: "tâches à échéance",
  leads: "prospects sans nouvelles",
  budgets: "alertes de budget",
  goals: "objectifs proches de leur date",
  notices: "annonces",
  delivery: "ce qui n'a pas pu être remis",
};

/** Where what is not told can still be seen. */
const stays: Readonly<Record<Kind, string>> = {
  digest: "`digest` le montre toujours quand tu le demandes.",
  meetings: "Les rendez-vous restent dans l'agenda.",
  reminders: "Ils restent dans `remind list`, et y arrivent sans un mot.",
  mentions: "Elles restent dans l'historique du client.",
  portal: "Ce qu'ils écrivent reste dans l'historique du client.",
  recurring: "Elles s'écrivent toujours d'elles-mêmes.",
  invoices: "Elles restent dans `invoice list`.",
  tasks: "Elles restent dans `task list`.",
  leads: "Ils restent dans `pipeline`.",
  budgets: "Ils restent dans `budget list`.",
  goals: "Ils restent dans `goal list`.",
  notices: "Le canal n'entend plus rien.",
  delivery: "Le journal le dit toujours.",
};

const platformName = (platform: string) =>
  ({ slack: "Slack", telegram: "Telegram", discord: "Discord" })[platform] ?? "cet ordinateur";

/** What is said unasked: how it is turned off, put off, and told together. */
export const pushes: Say["pushes"] = {
  names,
  label: "Ce que je te dis de moi-même",
  allOn: "tout",
  allBut: (kinds) => `tout sauf ${kinds.map((kind) => names[kind]).join(", ")}`,
  turnOff: (kind) => `Couper : ${names[kind]}`,
  isOff: (kind) =>
    `plus rien de : ${names[kind]}. ${stays[kind].replaceAll("`", "")} Pour en entendre parler de nouveau : settings push ${kind} on`,
  isOn: (kind) => `de nouveau : ${names[kind]}`,
  unknown: (text) => `Je ne vois pas quoi couper avec « ${text} ». Il y a : ${Object.values(names).join(", ")}.`,
  held: (count) => `${count} choses t'attendaient :`,
  heldLine: (place, text) => `${place}. ${text}`,
  heldMore: (count) => `et ${count} autres.`,
  waiting: (texts) =>
    texts.length === 0
      ? "Rien n'attend la fin de tes heures calmes."
      : ["En attente jusqu'à la fin de tes heures calmes :", ...texts].join("\n"),
  heldGone: "C'est trop ancien ; je ne l'ai plus.",
  notices: {
    label: "Annonces",
    set: (channel) =>
      `${channel}. Les nouveaux clients, les factures payées et les affaires gagnées y sont annoncés désormais, avec noms et montants, à tous ceux qui le lisent`,
    client: (name, stage) => (stage === null ? name : `${name} (${stage})`),
    invoice: (number, client, amount) => `${number} : ${client}, ${amount}`,
    deal: (title, client, value) => `${title} pour ${client}${value === null ? "" : `, ${value}`}`,
    line: (kind, count, named, more) => {
      const what = {
        client: count === 1 ? "Nouveau client" : `${count} nouveaux clients`,
        invoice: count === 1 ? "Facture payée" : `${count} factures payées`,
        deal: count === 1 ? "Affaire gagnée" : `${count} affaires gagnées`,
      }[kind];
      return `${what} : ${[...named, ...(more > 0 ? [`et ${more} autres`] : [])].join(" ; ")}.`;
    },
  },
  delivery: {
    member: (name, platform, days) => {
      const then = name === null ? "que tu m'y écrives" : `que ${name} m'y écrive`;
      const what =
        days >= 7
          ? `Depuis ${days} jours, je n'ai pas pu ${name === null ? "te remettre" : `remettre à ${name}`}`
          : `Je ne peux pas ${name === null ? "te remettre" : `remettre à ${name}`}`;
      return `${what} sur ${platformName(platform)} ce que j'ai à dire. Cela attend ${then}.`;
    },
    channel: (name, platform) =>
      `Je ne peux plus écrire dans ${name ?? "ton canal"} sur ${platformName(platform)}. Laisse-m'y entrer de nouveau, ou choisis un autre canal.`,
  },
  channels: {
    here: "ce canal",
    on: (platform) => `un canal sur ${platformName(platform)}`,
    sayThere: (example) => `Je ne peux prendre un canal que de l'intérieur : écris-y « ${example} ».`,
    unknown: (text, example) => `Je ne sais pas quel canal est « ${text} ». Écris « ${example} » dans ce canal.`,
    others: "Ce canal appartient à d'autres livres.",
  },
  quiet: {
    label: "Heures calmes",
    own: "Tes heures calmes",
    weekends: "Week-ends",
    off: "aucune",
    between: (from, to) => `${from}–${to}`,
    weekend: "le week-end",
    also: (hours, weekend) => `${hours}, et ${weekend}`,
    open: "ouverts",
    isQuiet: "calmes",
    asWorkspace: (text) => `comme l'espace de travail (${text})`,
    bad: (text) => `Je n'arrive pas à lire « ${text} » comme des heures calmes.`,
    badWeekends: (text) => `Je n'arrive pas à lire « ${text} » ; les week-ends sont quiet ou open.`,
  },
};
