import type { Say } from "../../say.ts";

/** What stands on buttons. */
export const buttons: Say["buttons"] = {
  add: (name) => `Añadir ${name}`,
  undo: "Deshacer",
  redo: "Rehacer",
  edit: "Editar",
  update: "Actualizar",
  undoAll: (count) => `Deshacer las ${count}`,
  redoAll: (count) => `Rehacer las ${count}`,
  delete: "Borrar",
  keep: "Conservar",
  share: "Compartir",
  cancel: "Cancelar",
};
