import type { Say } from "../../say.ts";

const list = (titles: readonly string[]) => titles.join("; ");

/** Undo, redo and the history of a record. */
export const history: Say["history"] = {
  ofOthers: (name) =>
    `„rückgängig“ nimmt deine eigenen Änderungen zurück, also habe ich nichts geändert. ${name} kann die eigenen zurücknehmen, oder du berichtigst es beim Namen; der Verlauf sagt, was sich geändert hat.`,
  nothingToUndo: "Es gibt nichts rückgängig zu machen.",
  nothingOfYours:
    "In diesem Kanal gibt es nichts von dir, das rückgängig zu machen wäre. Antworte auf die Karte von jemand anderem mit „rückgängig“, um diese zurückzunehmen; in unseren Direktnachrichten nimmt „rückgängig“ zurück, was du zuletzt geschrieben hast.",
  nothingThere:
    "Mit dieser Nachricht wurde nichts eingetragen, also gibt es nichts zurückzunehmen. „rückgängig“ allein nimmt die letzte Änderung zurück.",
  nothingToDelete: "Hier gibt es keinen solchen Eintrag von dir, der sich löschen ließe.",
  nothingCalled: (what: string) =>
    `Ich finde hier keinen Eintrag von dir namens „${what}“, also gibt es nichts zu löschen. „Ausgaben diesen Monat“ zeigt, was da ist.`,
  sureToDelete: (title) => `„${title}“ löschen?`,
  sureToUndo: (titles, more) => `Das alles rückgängig machen: ${list(titles)}${more > 0 ? `; und ${more} mehr` : ""}?`,
  sureToUndoThat: (title) => `„${title}“ rückgängig machen? Das hast du zuletzt eingetragen.`,
  deleted: (title) => `Gelöscht: ${title}.`,
  deletedTitle: (title) => `${title}, gelöscht`,
  nothingToRedo: "Es gibt nichts zu wiederholen.",
  alreadyUndone: (title) => `Schon rückgängig gemacht: ${title}.`,
  notUndone: (title) => `Nicht rückgängig gemacht: ${title}. Es gibt nichts zu wiederholen.`,
  alreadyRedone: "Das ist schon wiederholt.",
  undone: (titles) => `Rückgängig gemacht: ${list(titles)}.`,
  redone: (titles) => `Wiederholt: ${list(titles)}.`,
  title: (titles) => list(titles),
  builtOn: (title, later) =>
    `${title} lässt sich nicht allein zurücknehmen. Seitdem baut darauf auf: ${list(later)}. Alles zurücknehmen?`,
  builtOnByOthers:
    "Jemand anderes hat seitdem darauf aufgebaut oder es getan, also kannst du es nicht zurücknehmen. Bitte darum, oder einen Manager.",
  standsOnUndone: (title, below) =>
    `${title} lässt sich nicht allein wiederholen. Es steht auf etwas, das auch zurückgenommen ist: ${list(below)}. Alles wiederholen?`,
  madeAnew: (title) =>
    `„${title}“ kann nicht wiederkommen: Dasselbe ist seitdem neu entstanden. Ich habe alles gelassen, wie es ist.`,
  changedSince: (later) => `Das hat sich seitdem geändert und lässt sich nicht wiederholen: ${list(later)}.`,
};
