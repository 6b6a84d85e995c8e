import type { Say } from "../../say.ts";

/** Help, made from the command table. */
export const help: Say["help"] = {
  title: "Commandes",
  intro: (examples) =>
    `Écris simplement ce qui s'est passé. Par exemple :\n${examples.map((one) => `  ${one}`).join("\n")}`,
  shortly: (summary, examples, word) =>
    `${summary} : il suffit de le dire. Par exemple :\n${examples.map((one) => `  ${one}`).join("\n")}\n« help ${word} » en dit plus.`,
  nothingDoes: (what) => `Je n'ai rien pour « ${what} ».`,
  more: "Chacune est aussi une commande avec barre oblique. « help invoice » en explique une.",
  unknown: (what) => `Il n'y a pas de commande « ${what} ». « aide » les montre toutes.`,
  line: (name, summary, example) => `/${name} : ${summary.replace(/\s?…$/, "")}. Par exemple : ${example}`,
  option: (name, describe, required, choices) =>
    `  ${name}${required ? "" : " (facultatif)"} : ${describe}${choices.length > 0 ? ` (${choices.join(", ")})` : ""}`,
  example: (text) => `  par exemple : ${text}`,
  themes: {
    money: "Argent",
    clients: "Clients",
    work: "Projets et heures",
    reminders: "Rappels",
    calendar: "Agenda",
    invoices: "Factures",
    reports: "Questions et bilans",
    conversation: "Conversation",
    settings: "Réglages",
    people: "Personnes et comptes",
    library: "Documents, contacts, objectifs et fournitures",
  },
};
