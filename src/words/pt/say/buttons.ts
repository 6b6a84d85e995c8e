import type { Say } from "../../say.ts";

/** What stands on buttons. */
export const buttons: Say["buttons"] = {
  add: (name) => `Adicionar ${name}`,
  undo: "Desfazer",
  redo: "Refazer",
  edit: "Editar",
  update: "Atualizar",
  undoAll: (count) => `Desfazer todos os ${count}`,
  redoAll: (count) => `Refazer todos os ${count}`,
  delete: "Apagar",
  keep: "Manter",
  share: "Compartilhar",
  cancel: "Cancelar",
};
