import type { Say } from "../../say.ts";

const list = (titles: readonly string[]) => titles.join(" ; ");

/** Undo, redo and the history of a record. */
export const history: Say["history"] = {
  ofOthers: (name) =>
    `« annuler » reprend tes propres changements, je n'ai donc rien changé. ${name} peut annuler les siens, ou tu le corriges par son nom ; l'historique dit ce qui a changé.`,
  nothingToUndo: "Il n'y a rien à annuler.",
  nothingOfYours:
    "Dans ce canal, il n'y a rien de toi à annuler. Réponds « annuler » à la carte de quelqu'un d'autre pour la reprendre ; dans nos messages directs, « annuler » reprend ce que tu as écrit en dernier.",
  nothingThere:
    "Ce message n'avait rien écrit, il n'y a donc rien à reprendre. « annuler » tout seul reprend le dernier changement.",
  nothingToDelete: "Il n'y a ici aucune écriture de toi qui puisse être supprimée.",
  nothingCalled: (what: string) =>
    `Je ne trouve ici aucune écriture de toi appelée « ${what} », il n'y a donc rien à supprimer. « dépenses de ce mois » montre ce qu'il y a.`,
  sureToDelete: (title) => `Supprimer « ${title} » ?`,
  sureToUndo: (titles, more) => `Annuler tout cela : ${list(titles)}${more > 0 ? ` ; et ${more} de plus` : ""} ?`,
  sureToUndoThat: (title) => `Annuler « ${title} » ? C'est la dernière chose que tu as notée.`,
  deleted: (title) => `Supprimé : ${title}.`,
  deletedTitle: (title) => `${title}, supprimé`,
  nothingToRedo: "Il n'y a rien à rétablir.",
  alreadyUndone: (title) => `Déjà annulé : ${title}.`,
  notUndone: (title) => `Rien à rétablir, ce n'est pas annulé : ${title}.`,
  alreadyRedone: "C'est déjà rétabli.",
  undone: (titles) => `Annulé : ${list(titles)}.`,
  redone: (titles) => `Rétabli : ${list(titles)}.`,
  title: (titles) => list(titles),
  builtOn: (title, later) =>
    `Impossible d'annuler seulement ceci : ${title}. Autre chose repose dessus depuis : ${list(later)}. Tout annuler ?`,
  builtOnByOthers:
    "Quelqu'un d'autre s'est appuyé dessus depuis, ou l'a fait, tu ne peux donc pas le reprendre. Demande-lui, ou à un gestionnaire.",
  standsOnUndone: (title, below) =>
    `Impossible de rétablir seulement ceci : ${title}. Cela repose sur ce qui est annulé aussi : ${list(below)}. Tout rétablir ?`,
  madeAnew: (title) =>
    `« ${title} » ne peut pas revenir : la même chose a été refaite depuis. J'ai tout laissé comme c'est.`,
  changedSince: (later) => `Cela a changé depuis, je ne peux donc pas le rétablir : ${list(later)}.`,
};
