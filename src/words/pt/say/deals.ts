import type { Say } from "../../say.ts";
import { count as counted } from "./grammar.ts";

/** Deals. */
export const deals: Say["deals"] = {
  title: "Negócio",
  client: "Cliente",
  value: "Valor",
  stage: "Etapa",
  close: "Fechamento previsto",
  closed: "Decidido",
  notes: "Notas",
  head: ["Negócio", "Cliente", "Valor", "Etapa", "Fechamento"],
  stages: { open: "em aberto", won: "ganho", lost: "perdido" },
  called: (title, client) => `${title} para ${client}`,
  dealTitle: (title, client) => `Negócio ${title} para ${client}`,
  added: (title, client, value) => `Adicionei o negócio ${title} para ${client}${value === null ? "" : `, ${value}`}.`,
  won: (name, moved) => `Ganho: ${name}.${moved === null ? "" : ` ${moved} agora é cliente.`}`,
  lost: (name) => `Perdido: ${name}.`,
  reopened: (name) => `De novo em aberto: ${name}.`,
  decidedTitle: (name, stage) => `Negócio ${name} ${stage}`,
  line: (title, value, close) =>
    [title, ...(value === null ? [] : [value]), ...(close === null ? [] : [`previsto para ${close}`])].join(", "),
  more: (n) => `e mais ${n}`,
  inAll: (n, amounts) => `${counted(n, "negócio", "negócios")}, ${amounts} ao todo`,
  same: (name) => `O negócio ${name} já está assim. Nada mudou.`,
  updated: (name) => `Alterei o negócio ${name}.`,
  updatedTitle: (name) => `Alteração do negócio ${name}`,
  listText: (count, stage) => {
    const many = stage?.replace(/^(ganho|perdido)$/, "$1s") ?? null;
    const which = count === 1 ? stage : many;
    return `${counted(count, "negócio", "negócios")}${which === null ? "" : ` ${which}`}.`;
  },
  openWorth: (amounts) => `Os negócios em aberto valem ${amounts}.`,
  none: 'Não há negócio aqui. Tente "novo negócio redesign do site para a Acme, 5000, fecha em março".',
  unknown: (text) => `Não conheço nenhum negócio chamado "${text}".`,
  whose: "De qual cliente é esse negócio?",
  whatTitle: "De que trata o negócio?",
  already: (title, stage) => `${title} já está ${stage}.`,
  belowZero: "Um negócio não vale menos que zero.",
  gone: "Esse negócio já não está nas contas.",
  nothing: "Diga o que mudar: um valor, um título ou um dia de fechamento.",
  example: "novo negócio redesign do site para a Acme, 5000, fecha em março",
  updateExample: "deal update redesign 6000",
  buttons: { won: "Ganho", lost: "Perdido", reopen: "Reabrir" },
};
