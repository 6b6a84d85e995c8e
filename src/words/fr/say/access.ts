import type { Say } from "../../say.ts";
import { of } from "./grammar.ts";

/** Who may come in, as whom, and from which accounts. */
export const access: Say["access"] = {
  erase: {
    word: "TOUT EFFACER",
    ask: (workspace, word) =>
      `Cela efface pour de bon, et pour tous les membres, tout ce qu'il y a dans les livres ${of(workspace)} : clients, argent, documents et ce qui m'a été dit. Rien ne pourra le faire revenir. Exporte-le d'abord si tu risques d'en avoir besoin un jour. Pour continuer, écris ${word} en majuscules.`,
    exportFirst: "Tout exporter",
    notTheWord: (word) => `Rien n'est effacé : pour tout effacer, redemande-le et écris ${word} en majuscules.`,
    done: (workspace, code) =>
      `Tout ce qu'il y avait dans les livres ${of(workspace)} est effacé. Pour commencer de nouveaux livres, envoie : /start ${code}`,
  },
  stranger:
    "Bonjour. Je tiens les livres de ceux que je connais, et je ne peux pas t'aider ici. Si on t'a donné un code, envoie-le-moi en message direct.",
  wrongCode: "Ce code n'est pas bon : il est peut-être mal recopié, déjà utilisé ou expiré. Demandes-en un nouveau.",
  wait: "Cela fait trop de codes faux. Attends 10 minutes.",
  welcome: (how, workspace, role) => {
    switch (how) {
      case "owner":
        return `Bienvenue. Les livres ${of(workspace)} sont à toi. Dis-moi ce qui s'est passé, par exemple : reçu 1200 de Acme hier`;
      case "linked":
        return `Ce compte est lié : les mêmes livres ${of(workspace)}, d'ici aussi. « whoami » montre tes comptes.`;
      case "member":
        return `Bienvenue chez ${workspace}. Tu y es comme ${role}. « aide » dit ce que tu peux faire.`;
    }
  },
  invited: (role, code, until) =>
    `Voici une invitation comme ${role}, valable une fois jusqu'au ${until}. Qui la reçoit m'envoie ceci en message direct :\njoin ${code}`,
  invitedBooks: (code, until) =>
    `Voici une invitation à tenir ses propres livres avec moi, à part des tiens, valable une fois jusqu'au ${until}. Qui la reçoit m'envoie ceci en message direct :\njoin ${code}`,
  linkCode: (code) =>
    `Pour utiliser ces livres depuis un autre de tes comptes, envoie-moi ceci de là-bas dans les 10 minutes :\nlink ${code}`,
  alreadyIn: (workspace, role) =>
    `Tu es déjà dans les livres ${of(workspace)}, comme ${role}. Pour utiliser un code d'autres livres, délie d'abord ce compte avec « unlink ».`,
  unlinked: (platform) => `Ce compte ${platform} n'est plus à toi ici. Un nouveau code le laisse rentrer.`,
  unlinkedTitle: (platform) => `compte ${platform} délié`,
  removedTitle: (name) => `départ ${of(name)}`,
  lastOwner:
    "Ces livres n'auraient plus de propriétaire qui puisse les atteindre, je n'ai donc rien changé. Nomme d'abord quelqu'un d'autre propriétaire.",
  whoami: (name, role, workspace) => `Tu es ${name}, ${role} de ${workspace}.`,
  members: (count) => (count === 1 ? "Tu es le seul membre." : `${count} membres.`),
  membersTitle: "Membres",
  whatRolesMay:
    "Un propriétaire fait tout. Un gestionnaire voit et écrit tout, sauf les réglages, les membres et la suppression de clients. Un employé note ses heures sur les projets qui lui sont confiés et ne voit pas de chiffres.",
  noSuchRole: (text) =>
    `Il n'y a pas de rôle « ${text} », je n'ai donc invité personne. Un propriétaire fait tout ; un gestionnaire voit et écrit tout sauf les réglages et les membres ; un employé note ses heures sur ses projets et ne voit pas de chiffres ; « books » donne à quelqu'un ses propres livres. Aucun ne fait que lire.`,
  removed: (name) =>
    `Retiré des membres : ${name}. Ses comptes n'atteignent plus ces livres. Ce qu'il y a d'écrit reste.`,
  roleChanged: (name, role) => `${name} est maintenant ${role}.`,
  labels: { accounts: "Comptes", role: "Rôle", zone: "Fuseau horaire", books: "Livres", name: "Nom" },
  here: "ici",
  platforms: { console: "console", telegram: "Telegram", slack: "Slack", discord: "Discord" },
};
