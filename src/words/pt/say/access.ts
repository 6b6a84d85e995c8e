import type { Say } from "../../say.ts";

/** Who may come in, as whom, and from which accounts. */
export const access: Say["access"] = {
  erase: {
    word: "APAGAR TUDO",
    ask: (workspace, word) =>
      `Isto apaga para sempre tudo o que está nas contas de ${workspace}, para todos os membros: clientes, dinheiro, documentos e o que foi dito comigo. Nada pode trazer de volta. Exporte antes, se algum dia puder precisar. Para continuar, escreva ${word} em maiúsculas.`,
    exportFirst: "Exportar tudo",
    notTheWord: (word) => `Nada foi apagado: para apagar tudo, peça de novo e escreva ${word} em maiúsculas.`,
    done: (workspace, code) =>
      `Tudo o que estava nas contas de ${workspace} foi apagado. Para começar contas novas, envie: /start ${code}`,
  },
  stranger:
    "Olá! Cuido das contas de quem conheço e não posso ajudar aqui. Se recebeu um código, envie-o para mim em mensagem direta.",
  wrongCode: "Esse código não serve: pode estar errado, já usado ou vencido. Peça um novo.",
  wait: "Foram códigos errados demais. Espere 10 minutos, por favor.",
  welcome: (how, workspace, role) => {
    switch (how) {
      case "owner":
        return `Boas-vindas! As contas de ${workspace} são suas. Conte o que aconteceu, por exemplo: recebi 1200 da Acme ontem`;
      case "linked":
        return `Esta conta está ligada: as mesmas contas de ${workspace} também daqui. "whoami" mostra os seus acessos.`;
      case "member":
        return `Boas-vindas a ${workspace}! Entrou como ${role}. "ajuda" mostra o que pode fazer.`;
    }
  },
  invited: (role, code, until) =>
    `Aqui está um convite como ${role}, válido uma vez até ${until}. Quem o receber envia isto para mim em mensagem direta:\njoin ${code}`,
  invitedBooks: (code, until) =>
    `Aqui está um convite para ter contas próprias comigo, separadas das suas, válido uma vez até ${until}. Quem o receber envia isto para mim em mensagem direta:\njoin ${code}`,
  linkCode: (code) =>
    `Para usar estas contas a partir de outro acesso seu, envie isto de lá dentro de 10 minutos:\nlink ${code}`,
  alreadyIn: (workspace, role) =>
    `Já está nas contas de ${workspace}, como ${role}. Para usar um código de outras, desligue antes este acesso com "unlink".`,
  unlinked: (platform) => `Este acesso de ${platform} já não é seu aqui. Um código novo deixa entrar de novo.`,
  unlinkedTitle: (platform) => `Acesso de ${platform} desligado`,
  removedTitle: (name) => `Remoção de ${name}`,
  lastOwner:
    "Assim estas contas ficariam sem um dono que as alcance, por isso não mudei nada. Torne antes outra pessoa dona.",
  whoami: (name, role, workspace) => `Aqui: ${name}, ${role} de ${workspace}.`,
  members: (count) => (count === 1 ? "Só você trabalha aqui." : `${count} membros.`),
  membersTitle: "Membros",
  whatRolesMay:
    "Um dono faz tudo. Um gerente vê e escreve tudo, menos configurações, membros e apagar clientes. Um funcionário registra horas nos projetos a que está atribuído e não vê valores.",
  noSuchRole: (text) =>
    `Não existe a função "${text}", por isso ninguém foi convidado. Um dono faz tudo; um gerente vê e escreve tudo, menos configurações e membros; um funcionário registra horas nos próprios projetos e não vê valores; "books" dá a alguém contas próprias. Nenhuma função é só de leitura.`,
  removed: (name) => `${name} saiu: os seus acessos já não alcançam estas contas. O que escreveu fica.`,
  roleChanged: (name, role) => `${name} agora é ${role}.`,
  labels: { accounts: "Acessos", role: "Função", zone: "Fuso horário", books: "Contas", name: "Nome" },
  here: "aqui",
  platforms: { console: "console", telegram: "Telegram", slack: "Slack", discord: "Discord" },
};
