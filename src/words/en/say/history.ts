const list = (titles: readonly string[]) => titles.join("; ");

/** Undo, redo and the history of a record. */
export const history = {
  nothingToUndo: "There is nothing to undo.",
  nothingToRedo: "There is nothing to redo.",
  alreadyUndone: (title: string) => `${title} is already undone.`,
  alreadyRedone: "That is already brought forward again.",
  undone: (titles: readonly string[]) => `Undone: ${list(titles)}.`,
  redone: (title: string) => `Redone: ${title}.`,
  undoTitle: (titles: readonly string[]) => list(titles),
  redoTitle: (title: string) => title,
  builtOn: (title: string, later: readonly string[]) =>
    `${title} can't be undone alone. ${later.length === 1 ? "This was" : "These were"} built on it since: ${list(later)}. Undo everything?`,
  changedSince: (later: readonly string[]) => `That has changed since, so it can't be brought forward: ${list(later)}.`,
};
