import type { Say } from "../../say.ts";
import { count } from "./grammar.ts";

const many: Readonly<Record<string, readonly [string, string]>> = {
  open: ["oportunidad abierta", "oportunidades abiertas"],
  won: ["oportunidad ganada", "oportunidades ganadas"],
  lost: ["oportunidad perdida", "oportunidades perdidas"],
};
const inStage = (n: number, stage: string | null) => {
  const said = stage === null ? undefined : Object.entries(deals.stages).find(([, name]) => name === stage)?.[0];
  const [one, more] = many[said ?? stage ?? ""] ?? ["oportunidad", "oportunidades"];
  return count(n, one, more);
};

/** Deals. */
export const deals: Say["deals"] = {
  title: "Oportunidad",
  client: "Cliente",
  value: "Valor",
  stage: "Etapa",
  close: "Cierre previsto",
  closed: "Decidida",
  notes: "Notas",
  head: ["Oportunidad", "Cliente", "Valor", "Etapa", "Cierre"],
  stages: { open: "abierta", won: "ganada", lost: "perdida" },
  called: (title, client) => `${title} para ${client}`,
  dealTitle: (title, client) => `Oportunidad ${title} para ${client}`,
  added: (title, client, value) => `Oportunidad añadida: ${title} para ${client}${value === null ? "" : `, ${value}`}.`,
  won: (name, moved) => `Ganada: ${name}.${moved === null ? "" : ` ${moved} ya es cliente.`}`,
  lost: (name) => `Perdida: ${name}.`,
  reopened: (name) => `Abierta otra vez: ${name}.`,
  decidedTitle: (name, stage) => `Oportunidad ${name}, ${stage}`,
  line: (title, value, close) =>
    [title, ...(value === null ? [] : [value]), ...(close === null ? [] : [`prevista para el ${close}`])].join(", "),
  more: (n) => `y ${n} más`,
  inAll: (n, amounts) => `${n} oportunidades, ${amounts} en total`,
  same: (name) => `La oportunidad ${name} ya lo dice así. No ha cambiado nada.`,
  updated: (name) => `Oportunidad cambiada: ${name}.`,
  updatedTitle: (name) => `Cambio de la oportunidad ${name}`,
  listText: (n, stage) => `${inStage(n, stage)}.`,
  openWorth: (amounts) => `Las oportunidades abiertas valen ${amounts}.`,
  none: 'No hay ninguna oportunidad aquí. Prueba "deal Acme Rediseño web 5000 close march".',
  unknown: (text) => `No conozco ninguna oportunidad llamada "${text}".`,
  whose: "¿De qué cliente es esa oportunidad?",
  whatTitle: "¿De qué trata la oportunidad?",
  already: (title, stage) => `${title} ya está ${stage}.`,
  belowZero: "Una oportunidad no puede valer menos que cero.",
  gone: "Esa oportunidad ya no está en los libros.",
  nothing: "Di qué cambiar: un valor, un título o un día de cierre.",
  example: "deal Acme Rediseño web 5000 close march",
  updateExample: "deal update Rediseño web 6000",
  buttons: { won: "Ganada", lost: "Perdida", reopen: "Abrir otra vez" },
};
