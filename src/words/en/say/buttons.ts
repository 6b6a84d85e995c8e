/** What stands on buttons. */
export const buttons = {
  add: (name: string) => `Add ${name}`,
  undo: "Undo",
  redo: "Redo",
  edit: "Edit",
  cancel: "Cancel",
};
