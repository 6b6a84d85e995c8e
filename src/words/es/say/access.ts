import type { Say } from "../../say.ts";

/** Who may come in, as whom, and from which accounts. */
export const access: Say["access"] = {
  erase: {
    word: "BORRAR TODO",
    ask: (workspace, word) =>
      `Esto borra para siempre y para todos los miembros cuanto hay en los libros de ${workspace}: clientes, dinero, documentos y lo hablado conmigo. Nada puede recuperarlo. Expórtalo antes si alguna vez puede hacerte falta. Para seguir, escribe ${word} en mayúsculas.`,
    exportFirst: "Exportar todo",
    notTheWord: (word) => `No se ha borrado nada: para borrarlo todo, pídelo otra vez y escribe ${word} en mayúsculas.`,
    done: (workspace, code) =>
      `Todo lo que había en los libros de ${workspace} está borrado. Para empezar libros nuevos, envía: /start ${code}`,
  },
  stranger:
    "Hola. Llevo los libros de quienes conozco y aquí no puedo ayudarte. Si te dieron un código, envíamelo en un mensaje directo.",
  wrongCode: "Ese código no vale: puede estar mal escrito, usado o caducado. Pide uno nuevo.",
  wait: "Han sido demasiados códigos equivocados. Espera 10 minutos.",
  welcome: (how, workspace, role) => {
    switch (how) {
      case "owner":
        return `¡Hola! Los libros de ${workspace} son tuyos. Cuéntame qué ha pasado, por ejemplo: cobré 1200 de Acme ayer`;
      case "linked":
        return `Esta cuenta está vinculada: los mismos libros de ${workspace}, también desde aquí. "whoami" muestra tus cuentas.`;
      case "member":
        return `¡Hola! Ya estás en ${workspace} como ${role}. "ayuda" muestra lo que puedes hacer.`;
    }
  },
  invited: (role, code, until) =>
    `Aquí tienes una invitación como ${role}, válida una vez hasta el ${until}. Quien la reciba me envía esto en un mensaje directo:\njoin ${code}`,
  invitedBooks: (code, until) =>
    `Aquí tienes una invitación para llevar libros propios conmigo, aparte de los tuyos, válida una vez hasta el ${until}. Quien la reciba me envía esto en un mensaje directo:\njoin ${code}`,
  linkCode: (code) =>
    `Para usar estos libros desde otra cuenta tuya, envíame esto desde ella en los próximos 10 minutos:\nlink ${code}`,
  alreadyIn: (workspace, role) =>
    `Ya estás en los libros de ${workspace} como ${role}. Para usar un código de otros libros, antes desvincula esta cuenta con "unlink".`,
  unlinked: (platform) => `Esta cuenta de ${platform} ya no es tuya aquí. Un código nuevo la deja entrar otra vez.`,
  unlinkedTitle: (platform) => `cuenta de ${platform} desvinculada`,
  removedTitle: (name) => `baja de ${name}`,
  lastOwner:
    "Eso dejaría estos libros sin ningún propietario que pueda llegar a ellos, así que no he cambiado nada. Nombra antes a otra persona propietaria.",
  whoami: (name, role, workspace) => `Eres ${name}, ${role} de ${workspace}.`,
  members: (count) => (count === 1 ? "Eres el único miembro." : `${count} miembros.`),
  membersTitle: "Miembros",
  whatRolesMay:
    "Un titular lo hace todo. Un gerente ve y escribe todo menos los ajustes, los miembros y el borrado de clientes. Un integrante anota horas en los proyectos que tiene asignados y no ve cifras.",
  noSuchRole: (text) =>
    `No hay ningún papel "${text}", así que no he invitado a nadie. Un titular lo hace todo; un gerente ve y escribe todo menos los ajustes y los miembros; un integrante anota horas en sus proyectos y no ve cifras; "books" da a alguien libros propios. Ninguno es de solo lectura.`,
  removed: (name) => `Baja de ${name}: sus cuentas ya no llegan a estos libros. Lo que escribió se queda.`,
  roleChanged: (name, role) => `${name} es ahora ${role}.`,
  labels: { accounts: "Cuentas", role: "Papel", zone: "Zona horaria", books: "Libros", name: "Nombre" },
  here: "aquí",
  platforms: { console: "consola", telegram: "Telegram", slack: "Slack", discord: "Discord" },
};
