import type { Say } from "../../say.ts";

/** What is shown on Discord around answers. */
export const discord: Say["discord"] = {
  choose: "Wähle…",
  forYouOnly: "Meine Antwort ist nur für dich, und ich kann dir keine Direktnachricht senden. Öffne sie hier:",
  open: "Antwort zeigen",
  formProblems: "Noch lässt sich nicht alles lesen, also habe ich nichts eingetragen:",
  correct: "Berichtigen",
  sentence: "Sag es mit eigenen Worten; die Antwort ist nur für dich",
  whatHappened: "Was war, zum Beispiel: gestern 1200 von Acme bekommen, Bank",
};
