import type { Say } from "../../say.ts";
import { count } from "./grammar.ts";

const kinds: Readonly<Record<string, string>> = {
  checklist: "Checkliste",
  guide: "Anleitung",
  strategy: "Strategie",
  tip: "Tipp",
  link: "Link",
};
const kindOf = (kind: string) => kinds[kind] ?? kind;

/** Checklists, guides, strategies and tips. */
export const resources: Say["resources"] = {
  title: "Unterlagen",
  name: "Name",
  kind: "Art",
  category: "Kategorie",
  link: "Link",
  notes: "Notizen",
  progress: "Erledigt",
  ofThem: (done, all) => `${done} von ${all}`,
  itemNumber: (number) => `${number}.`,
  item: (text, done) => (done ? `☑ ${text}` : `☐ ${text}`),
  tickButton: (text) => (text.length > 30 ? `☑ ${text.slice(0, 29)}…` : `☑ ${text}`),
  added: (name, kind) => `Aufbewahrt: „${name}“ (${kindOf(kind)}).`,
  changed: (name, kind) => `Geändert: „${name}“ (${kindOf(kind)}).`,
  resourceTitle: (kind, name) => `${kindOf(kind)} ${name}`,
  standing: (name, done, all) =>
    done === all ? `${name}: alle ${all} erledigt.` : `${name}: ${done} von ${all} erledigt.`,
  shown: (name, kind) => `„${name}“ (${kindOf(kind)}).`,
  tickTitle: (name) => `Haken bei ${name}`,
  whatName: "Wie heißt es?",
  noItem: (name, number, all) =>
    all === 0 ? `„${name}“ hat keine Punkte.` : `„${name}“ hat keinen Punkt ${number}; es sind ${all}.`,
  noSuchItem: (name, said, fits) =>
    fits > 1 ? `Mehrere Punkte von „${name}“ sagen „${said}“.` : `„${name}“ hat keinen Punkt, der „${said}“ sagt.`,
  tickExample: (name) => `tick 1 on ${name}`,
  none: "Es gibt noch keine Unterlagen. Zum Beispiel: resource checklist USt-Quartal: Belege sammeln; abgeben",
  count: (shown, n) =>
    `${shown < n ? `Die ersten ${shown} von ${n} Unterlagen` : count(n, "Unterlage", "Unterlagen")}.`,
  examples: { list: "resource list" },
};
