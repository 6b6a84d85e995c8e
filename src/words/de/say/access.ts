import type { Say } from "../../say.ts";

/** Who may come in, as whom, and from which accounts. */
export const access: Say["access"] = {
  erase: {
    word: "ALLES LÖSCHEN",
    ask: (workspace, word) =>
      `Das löscht alles in den Büchern von ${workspace} endgültig und für alle Mitglieder: Kunden, Geld, Dokumente und was mit mir gesprochen wurde. Nichts kann es zurückholen. Exportiere es vorher, falls du es je brauchst. Um fortzufahren, schreibe ${word} in Großbuchstaben.`,
    exportFirst: "Alles exportieren",
    notTheWord: (word) =>
      `Es ist nichts gelöscht: Um alles zu löschen, verlange es noch einmal und schreibe ${word} in Großbuchstaben.`,
    done: (workspace, code) =>
      `Alles in den Büchern von ${workspace} ist gelöscht. Um neue Bücher zu beginnen, sende: /start ${code}`,
  },
  stranger:
    "Hallo! Ich führe Bücher für die, die ich kenne, und kann dir hier nicht helfen. Falls du einen Code bekommen hast, sende ihn mir in einer Direktnachricht.",
  wrongCode: "Dieser Code gilt nicht: Er ist vertippt, benutzt oder abgelaufen. Bitte um einen neuen.",
  wait: "Das waren zu viele falsche Codes. Bitte warte 10 Minuten.",
  welcome: (how, workspace, role) => {
    switch (how) {
      case "owner":
        return `Willkommen! Die Bücher von ${workspace} gehören dir. Sag mir, was war, zum Beispiel: gestern 1200 von Acme bekommen`;
      case "linked":
        return `Dieses Konto ist verknüpft: dieselben Bücher von ${workspace} auch von hier. „whoami“ zeigt deine Konten.`;
      case "member":
        return `Willkommen bei ${workspace}! Du bist als ${role} dabei. „hilfe“ zeigt, was du tun kannst.`;
    }
  },
  invited: (role, code, until) =>
    `Hier ist eine Einladung als ${role}, einmal gültig bis ${until}. Wer sie bekommt, sendet mir das in einer Direktnachricht:\njoin ${code}`,
  invitedBooks: (code, until) =>
    `Hier ist eine Einladung, bei mir eigene Bücher zu führen, getrennt von deinen, einmal gültig bis ${until}. Wer sie bekommt, sendet mir das in einer Direktnachricht:\njoin ${code}`,
  linkCode: (code) =>
    `Um diese Bücher auch von einem anderen Konto zu benutzen, sende mir das von dort innerhalb von 10 Minuten:\nlink ${code}`,
  alreadyIn: (workspace, role) =>
    `Du bist schon in den Büchern von ${workspace}, als ${role}. Um einen Code für andere Bücher einzugeben, löse vorher dieses Konto mit „unlink“.`,
  unlinked: (platform) =>
    `Dieses Konto bei ${platform} gehört hier nicht mehr dir. Ein neuer Code lässt es wieder ein.`,
  unlinkedTitle: (platform) => `Konto bei ${platform} gelöst`,
  removedTitle: (name) => `${name} entfernt`,
  lastOwner:
    "Dann hätten diese Bücher niemanden mehr, dem sie gehören und der sie erreicht, also habe ich nichts geändert. Mach vorher jemand anderen zum owner.",
  whoami: (name, role, workspace) => `Du bist ${name}, ${role} von ${workspace}.`,
  members: (count) => (count === 1 ? "Du bist das einzige Mitglied." : `${count} Mitglieder.`),
  membersTitle: "Mitglieder",
  whatRolesMay:
    "Inhaber machen alles. Manager sehen und schreiben alles außer Einstellungen, Mitgliedern und dem Löschen von Kunden. Mitarbeiter erfassen Stunden in den eigenen Projekten und sehen keine Zahlen.",
  noSuchRole: (text) =>
    `Es gibt keine Rolle „${text}“, also ist noch niemand eingeladen. Inhaber machen alles; Manager sehen und schreiben alles außer Einstellungen und Mitgliedern; Mitarbeiter erfassen Stunden in den eigenen Projekten und sehen keine Zahlen; „books“ gibt jemandem eigene Bücher. Eine Rolle, die nur liest, gibt es nicht.`,
  removed: (name) => `${name} ist entfernt: Diese Konten erreichen die Bücher nicht mehr. Was geschrieben ist, bleibt.`,
  roleChanged: (name, role) => `${name} ist jetzt ${role}.`,
  labels: { accounts: "Konten", role: "Rolle", zone: "Zeitzone", books: "Bücher", name: "Name" },
  here: "hier",
  platforms: { console: "Konsole", telegram: "Telegram", slack: "Slack", discord: "Discord" },
};
