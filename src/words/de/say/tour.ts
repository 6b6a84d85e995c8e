import type { Say } from "../../say.ts";

/** The first run: at most four questions, each with a guess to accept. */
export const tour: Say["tour"] = {
  welcome:
    "Hallo, ich bin Purser. Ich führe deine Bücher in diesem Chat: Schreib, was war, und ich trage es ein. Zuerst vier kurze Fragen; jede andere Nachricht geht inzwischen auch.",
  name: "Wie heißt dein Geschäft?",
  currency: "In welcher Währung arbeitest du?",
  zone: "In welcher Zeitzone bist du?",
  first:
    "Die letzte: Wer ist dein erster Kunde? Oder schreib einfach, was war, zum Beispiel: gestern 1200 von Acme bekommen, Bank",
  title: "Erste Einstellungen",
  added: (client) => `Angelegt: ${client}.`,
  skip: "Überspringen",
  done: "Alles bereit. Versuche „gestern 1200 von Acme bekommen, Bank“, „Rechnung an Acme 800, fällig in 30 Tagen“ oder „wer schuldet mir was“. „hilfe“ zeigt alles, „settings“ ändert jede Antwort.",
};
