/** What stands on buttons. */
export const buttons = {
  add: (name: string) => `Add ${name}`,
  undo: "Undo",
  redo: "Redo",
  edit: "Edit",
  update: "Update",
  undoAll: (count: number) => `Undo all ${count}`,
  redoAll: (count: number) => `Redo all ${count}`,
  delete: "Delete it",
  keep: "Keep",
  share: "Share",
  cancel: "Cancel",
};
