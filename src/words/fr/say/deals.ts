import type { Say } from "../../say.ts";
import { count as counted } from "./grammar.ts";

/** Deals. */
export const deals: Say["deals"] = {
  title: "Affaire",
  client: "Client",
  value: "Valeur",
  stage: "Étape",
  close: "Conclusion prévue",
  closed: "Décidée",
  notes: "Notes",
  head: ["Affaire", "Client", "Valeur", "Étape", "Conclusion"],
  stages: { open: "en cours", won: "gagnée", lost: "perdue" },
  called: (title, client) => `${title} pour ${client}`,
  dealTitle: (title, client) => `Affaire ${title} pour ${client}`,
  added: (title, client, value) => `Affaire ajoutée : ${title} pour ${client}${value === null ? "" : `, ${value}`}.`,
  won: (name, moved) => `Gagnée : ${name}.${moved === null ? "" : ` ${moved} est maintenant un client.`}`,
  lost: (name) => `Perdue : ${name}.`,
  reopened: (name) => `De nouveau en cours : ${name}.`,
  decidedTitle: (name, stage) => `Affaire ${name}, ${stage}`,
  line: (title, value, close) =>
    [title, ...(value === null ? [] : [value]), ...(close === null ? [] : [`prévu le ${close}`])].join(", "),
  more: (n) => `et ${n} autres`,
  inAll: (n, amounts) => `${n} affaires, ${amounts} en tout`,
  same: (name) => `L'affaire ${name} le dit déjà. Rien n'a changé.`,
  updated: (name) => `Affaire modifiée : ${name}.`,
  updatedTitle: (name) => `Modification de l'affaire ${name}`,
  listText: (count, stage) =>
    `${counted(count, "affaire", "affaires")}${stage === null ? "" : ` ${count > 1 && !/\s/.test(stage) ? `${stage}s` : stage}`}.`,
  openWorth: (amounts) => `Les affaires en cours valent ${amounts}.`,
  none: "Il n'y a pas d'affaire ici. Essaie « deal Acme Refonte du site 5000 close march ».",
  unknown: (text) => `Je ne connais pas d'affaire du nom de « ${text} ».`,
  whose: "De quel client est cette affaire ?",
  whatTitle: "De quoi s'agit-il dans cette affaire ?",
  already: (title, stage) => `${title} est déjà ${stage}.`,
  belowZero: "Une affaire ne vaut pas moins que zéro.",
  gone: "Cette affaire n'est plus dans les livres.",
  nothing: "Dis ce qui change : la valeur, le titre ou le jour de conclusion.",
  example: "deal Acme Refonte du site 5000 close march",
  updateExample: "deal update Refonte 6000",
  buttons: { won: "Gagnée", lost: "Perdue", reopen: "Rouvrir" },
};
