import type { Say } from "../../say.ts";
import { count } from "./grammar.ts";

const kinds: Readonly<Record<string, string>> = {
  checklist: "lista de control",
  guide: "guía",
  strategy: "estrategia",
  tip: "consejo",
  link: "enlace",
};
const kindOf = (kind: string) => kinds[kind] ?? kind;

/** Checklists, guides, strategies and tips. */
export const resources: Say["resources"] = {
  title: "Recursos",
  name: "Nombre",
  kind: "Tipo",
  category: "Categoría",
  link: "Enlace",
  notes: "Notas",
  progress: "Hecho",
  ofThem: (done, all) => `${done} de ${all}`,
  itemNumber: (number) => `${number}.`,
  item: (text, done) => (done ? `☑ ${text}` : `☐ ${text}`),
  tickButton: (text) => (text.length > 30 ? `☑ ${text.slice(0, 29)}…` : `☑ ${text}`),
  added: (name, kind) => `Guardado: "${name}" (${kindOf(kind)}).`,
  changed: (name, kind) => `Cambiado: "${name}" (${kindOf(kind)}).`,
  resourceTitle: (kind, name) => `${kindOf(kind)} ${name}`,
  standing: (name, done, all) => (done === all ? `${name}: los ${all} hechos.` : `${name}: ${done} de ${all} hechos.`),
  shown: (name, kind) => `"${name}" (${kindOf(kind)}).`,
  tickTitle: (name) => `marca en ${name}`,
  whatName: "¿Cómo se llama?",
  noItem: (name, number, all) =>
    all === 0 ? `"${name}" no tiene puntos.` : `"${name}" no tiene el punto ${number}; tiene ${all}.`,
  noSuchItem: (name, said, fits) =>
    fits > 1 ? `Varios puntos de "${name}" dicen "${said}".` : `"${name}" no tiene ningún punto que diga "${said}".`,
  tickExample: (name) => `tick 1 on ${name}`,
  none: "Todavía no hay recursos. Por ejemplo: resource checklist Trimestre de IVA: reunir recibos; presentar",
  count: (shown, n) => `${shown < n ? `Los primeros ${shown} de ${n} recursos` : count(n, "recurso", "recursos")}.`,
  examples: { list: "resource list" },
};
