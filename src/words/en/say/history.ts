const list = (titles: readonly string[]) => titles.join("; ");

/** Undo, redo and the history of a record. */
export const history = {
  ofOthers: (name: string) =>
    `"undo" takes back your own changes, so I changed nothing. ${name} can undo theirs, or you put it right by its name; the history says what changed.`,
  nothingToUndo: "There is nothing to undo.",
  nothingOfYours: `There is nothing of yours in this channel to undo. Reply "undo" to somebody else's card to take that back; in our direct messages "undo" takes back what you wrote last.`,
  nothingThere:
    'Nothing was written with that message, so there is nothing to take back. "undo" by itself takes back the last change.',
  nothingToDelete: "There is no such entry of yours here that could be deleted.",
  nothingCalled: (what: string) =>
    `I find no entry of yours called "${what}" here, so there is nothing to delete. "expenses this month" shows what there is.`,
  sureToDelete: (title: string) => `Delete ${title}?`,
  sureToUndo: (titles: readonly string[], more: number) =>
    `Take back all of this: ${list(titles)}${more > 0 ? `; and ${more} more` : ""}?`,
  sureToUndoThat: (title: string) => `Take back ${title}? That is what you wrote last.`,
  deleted: (title: string) => `Deleted: ${title}.`,
  deletedTitle: (title: string) => `${title}, deleted`,
  nothingToRedo: "There is nothing to redo.",
  alreadyUndone: (title: string) => `${title} is already undone.`,
  notUndone: (title: string) => `${title} is not undone, so there is nothing to redo.`,
  alreadyRedone: "That is already brought forward again.",
  undone: (titles: readonly string[]) => `Undone: ${list(titles)}.`,
  redone: (titles: readonly string[]) => `Redone: ${list(titles)}.`,
  title: (titles: readonly string[]) => list(titles),
  builtOn: (title: string, later: readonly string[]) =>
    `${title} can't be undone alone. ${later.length === 1 ? "This was" : "These were"} built on it since: ${list(later)}. Undo everything?`,
  builtOnByOthers:
    "Somebody else has built on that since, or did it, so you can't take it back. Ask them, or a manager.",
  standsOnUndone: (title: string, below: readonly string[]) =>
    `${title} can't be brought back alone. It stands on what is undone too: ${list(below)}. Bring everything back?`,
  madeAnew: (title: string) =>
    `"${title}" can't come back: the same has been made anew since. I left everything as it is.`,
  changedSince: (later: readonly string[]) => `That has changed since, so it can't be brought forward: ${list(later)}.`,
};
