import type { Say } from "../../say.ts";
import { count as counted } from "./grammar.ts";

/** What a resource is, by its English word: the word, and its article. */
const kinds: Readonly<Record<string, readonly [name: string, a: string]>> = {
  checklist: ["liste de contrôle", "une"],
  guide: ["guide", "un"],
  strategy: ["stratégie", "une"],
  tip: ["conseil", "un"],
};
const kindOf = (kind: string) => (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? ([kind, "un"] as const);

/** Checklists, guides, strategies and tips. */
export const resources: Say["resources"] = {
  title: "Ressources",
  name: "Nom",
  kind: "Genre",
  category: "Catégorie",
  link: "Lien",
  notes: "Notes",
  progress: "Fait",
  ofThem: (done, all) => `${done} sur ${all}`,
  itemNumber: (number) => `${number}.`,
  item: (text, done) => (done ? `☑ ${text}` : `☐ ${text}`),
  tickButton: (text) => (text.length > 30 ? `☑ ${text.slice(0, 29)}…` : `☑ ${text}`),
  added: (name, kind) => `Gardé : « ${name} » (${kindOf(kind)[0]}).`,
  changed: (name, kind) => `Modifié : « ${name} » (${kindOf(kind)[0]}).`,
  resourceTitle: (kind, name) => `${kindOf(kind)[0]} ${name}`,
  standing: (name, done, all) => (done === all ? `${name} : tout est fait (${all}).` : `${name} : ${done} sur ${all}.`),
  shown: (name, kind) => `« ${name} » est ${kindOf(kind)[1]} ${kindOf(kind)[0]}.`,
  tickTitle: (name) => `coche sur ${name}`,
  whatName: "Comment cela s'appelle-t-il ?",
  noItem: (name, number, all) =>
    all === 0 ? `« ${name} » n'a pas de points.` : `« ${name} » n'a pas de point ${number} ; il y en a ${all}.`,
  noSuchItem: (name, said, fits) =>
    fits > 1
      ? `Plusieurs points de « ${name} » disent « ${said} ».`
      : `« ${name} » n'a pas de point qui dise « ${said} ».`,
  tickExample: (name) => `tick 1 on ${name}`,
  none: "Il n'y a pas encore de ressources. Par exemple : resource checklist TVA: réunir les reçus; déposer la déclaration",
  count: (shown, count) =>
    shown < count ? `Les ${shown} premières sur ${count} ressources.` : `${counted(count, "ressource", "ressources")}.`,
  examples: { list: "resource list" },
};
