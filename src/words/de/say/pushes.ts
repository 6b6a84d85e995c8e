import type { Say } from "../../say.ts";

type Kind = keyof Say["pushes"]["names"];

const names: Readonly<Record<Kind, string>> = {
  digest: "Überblicke",
  meetings: "Erinnerungen an Termine",
  reminders: "Erinnerungen",
  mentions: "Erwähnungen",
  portal: "Nachrichten aus Kundenportalen",
  recurring: "wiederkehrende Einträge",
  invoices: "Hinweise auf Rechnungen",
  tasks: "fällige Aufgaben",
  leads: "stille Interessenten",
  budgets: "Warnungen zu Budgets",
  goals: "Ziele kurz vor ihrem Tag",
  notices: "Bekanntgaben",
  delivery: "was sich nicht zustellen ließ",
};

/** Where what is not told can still be seen. */
const stays: Readonly<Record<Kind, string>> = {
  digest: "`digest` zeigt ihn weiterhin, wenn du fragst.",
  meetings: "Die Termine bleiben im Kalender.",
  reminders: "Sie bleiben in `remind list` und werden dort still fällig.",
  mentions: "Sie bleiben im Verlauf des Kunden.",
  portal: "Was sie schreiben, bleibt im Verlauf des Kunden.",
  recurring: "Sie tragen sich weiterhin selbst ein.",
  invoices: "Sie bleiben in `invoice list`.",
  tasks: "Sie bleiben in `task list`.",
  leads: "Sie bleiben in `pipeline`.",
  budgets: "Sie bleiben in `budget list`.",
  goals: "Sie bleiben in `goal list`.",
  notices: "Der Kanal hört nichts mehr.",
  delivery: "Das Protokoll sagt es weiterhin.",
};

const platformName = (platform: string) =>
  ({ slack: "Slack", telegram: "Telegram", discord: "Discord" })[platform] ?? "diesem Rechner";

/** What is said unasked: how it is turned off, put off, and told together. */
export const pushes: Say["pushes"] = {
  names,
  label: "Was ich dir ungefragt sage",
  allOn: "alles",
  allBut: (kinds) => `alles außer ${kinds.map((kind) => names[kind]).join(", ")}`,
  turnOff: (kind) => `Ohne: ${names[kind]}`,
  isOff: (kind) =>
    `ohne ${names[kind]}. ${stays[kind].replaceAll("`", "")} Um wieder davon zu hören: settings push ${kind} on`,
  isOn: (kind) => `wieder mit ${names[kind]}`,
  unknown: (text) => `Ich weiß nicht, was mit „${text}“ abzuschalten ist. Es gibt: ${Object.values(names).join(", ")}.`,
  held: (n) => `${n} Nachrichten haben auf dich gewartet:`,
  heldLine: (place, text) => `${place}. ${text}`,
  heldMore: (n) => `und ${n} mehr.`,
  waiting: (texts) =>
    texts.length === 0
      ? "Nichts wartet auf das Ende deiner Ruhezeit."
      : ["Wartet bis zum Ende deiner Ruhezeit:", ...texts].join("\n"),
  heldGone: "Das ist zu lange her; ich habe es nicht mehr.",
  notices: {
    label: "Bekanntgaben",
    set: (channel) =>
      `${channel}. Neue Kunden, bezahlte Rechnungen und gewonnene Chancen werden dort von nun an mit Namen und Beträgen bekanntgegeben, für alle, die mitlesen`,
    client: (name, stage) => (stage === null ? name : `${name} (${stage})`),
    invoice: (number, client, amount) => `${number} von ${client}, ${amount}`,
    deal: (title, client, value) => `${title} für ${client}${value === null ? "" : `, ${value}`}`,
    line: (kind, n, named, more) => {
      const what = {
        client: n === 1 ? "Neuer Kunde" : `${n} neue Kunden`,
        invoice: n === 1 ? "Rechnung bezahlt" : `${n} Rechnungen bezahlt`,
        deal: n === 1 ? "Chance gewonnen" : `${n} Chancen gewonnen`,
      }[kind];
      return `${what}: ${[...named, ...(more > 0 ? [`und ${more} mehr`] : [])].join("; ")}.`;
    },
  },
  delivery: {
    member: (name, platform, days) => {
      const whom = name === null ? "dir" : name;
      const what = days >= 7 ? `Seit ${days} Tagen konnte ich ${whom} nicht bringen` : `Ich kann ${whom} nicht bringen`;
      const then = name === null ? "du mir dort schreibst" : `${name} mir dort schreibt`;
      return `${what}, was ich auf ${platformName(platform)} zu sagen habe. Es wartet, bis ${then}.`;
    },
    channel: (name, platform) =>
      `In ${name ?? "deinen Kanal"} auf ${platformName(platform)} kann ich nicht mehr schreiben. Lass mich wieder hinein oder wähle einen anderen Kanal.`,
  },
  channels: {
    here: "dieser Kanal",
    on: (platform) => `ein Kanal auf ${platformName(platform)}`,
    sayThere: (example) => `Einen Kanal kann ich nur von innen nehmen: Sag dort „${example}“.`,
    unknown: (text, example) => `Ich weiß nicht, welcher Kanal „${text}“ ist. Sag „${example}“ in diesem Kanal.`,
    others: "Dieser Kanal gehört zu anderen Büchern.",
  },
  quiet: {
    label: "Ruhezeit",
    own: "Deine Ruhezeit",
    weekends: "Wochenenden",
    off: "aus",
    between: (from, to) => `${from}–${to}`,
    weekend: "am Wochenende",
    also: (hours, weekend) => `${hours}, und ${weekend}`,
    open: "offen",
    isQuiet: "ruhig",
    asWorkspace: (text) => `wie das Büro (${text})`,
    bad: (text) => `„${text}“ kann ich nicht als Ruhezeit lesen.`,
    badWeekends: (text) => `„${text}“ kann ich nicht lesen; Wochenenden sind quiet (ruhig) oder open (offen).`,
  },
};
