import type { Say } from "../../say.ts";

/** What stands on buttons. */
export const buttons: Say["buttons"] = {
  add: (name) => `Ajouter ${name}`,
  undo: "Annuler",
  redo: "Rétablir",
  edit: "Modifier",
  update: "Mettre à jour",
  undoAll: (count) => `Annuler les ${count}`,
  redoAll: (count) => `Rétablir les ${count}`,
  delete: "Supprimer",
  keep: "Garder",
  share: "Partager",
  cancel: "Abandonner",
};
