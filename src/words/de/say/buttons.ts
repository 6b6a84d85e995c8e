import type { Say } from "../../say.ts";

/** What stands on buttons. */
export const buttons: Say["buttons"] = {
  add: (name) => `${name} anlegen`,
  undo: "Rückgängig",
  redo: "Wiederholen",
  edit: "Ändern",
  update: "Aktualisieren",
  undoAll: (count) => `Alle ${count} rückgängig`,
  redoAll: (count) => `Alle ${count} wiederholen`,
  delete: "Löschen",
  keep: "Behalten",
  share: "Teilen",
  cancel: "Abbrechen",
};
