import type { Say } from "../../say.ts";
import { count as counted } from "./grammar.ts";

const kinds: Readonly<Record<string, readonly [a: string, the: string]>> = {
  checklist: ["uma checklist", "a checklist"],
  guide: ["um guia", "o guia"],
  strategy: ["uma estratégia", "a estratégia"],
  tip: ["uma dica", "a dica"],
};

const aKind = (kind: string) => kinds[kind]?.[0] ?? kind;
const theKind = (kind: string) => kinds[kind]?.[1] ?? kind;

/** Checklists, guides, strategies and tips. */
export const resources: Say["resources"] = {
  title: "Recursos",
  name: "Nome",
  kind: "Tipo",
  category: "Categoria",
  link: "Link",
  notes: "Notas",
  progress: "Feito",
  ofThem: (done, all) => `${done} de ${all}`,
  itemNumber: (number) => `${number}.`,
  item: (text, done) => (done ? `☑ ${text}` : `☐ ${text}`),
  tickButton: (text) => (text.length > 30 ? `☑ ${text.slice(0, 29)}…` : `☑ ${text}`),
  added: (name, kind) => `Guardei ${theKind(kind)} "${name}".`,
  changed: (name, kind) => `Alterei ${theKind(kind)} "${name}".`,
  resourceTitle: (kind, name) => `${theKind(kind).replace(/^[ao] /, "")} ${name}`,
  standing: (name, done, all) => (done === all ? `${name}: tudo feito, ${all}.` : `${name}: ${done} de ${all} feitos.`),
  shown: (name, kind) => `"${name}" é ${aKind(kind)}.`,
  tickTitle: (name) => `marca em ${name}`,
  whatName: "Como se chama?",
  noItem: (name, number, all) =>
    all === 0 ? `"${name}" não tem itens.` : `"${name}" não tem o item ${number}; tem ${all}.`,
  noSuchItem: (name, said, fits) =>
    fits > 1 ? `Vários itens de "${name}" dizem "${said}".` : `"${name}" não tem item que diga "${said}".`,
  tickExample: (name) => `tick 1 on ${name}`,
  none: "Ainda não há recursos. Por exemplo: resource checklist IVA trimestral: juntar recibos; entregar declaração",
  count: (shown, count) =>
    `${shown < count ? `Os primeiros ${shown} de ` : ""}${counted(count, "recurso", "recursos")}.`,
  examples: { list: "resource list" },
};
