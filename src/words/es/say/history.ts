import type { Say } from "../../say.ts";

const list = (titles: readonly string[]) => titles.join("; ");

/** Undo, redo and the history of a record. */
export const history: Say["history"] = {
  ofOthers: (name) =>
    `"deshacer" deshace tus propios cambios, así que no he cambiado nada. ${name} puede deshacer los suyos, o lo corriges por su nombre; el historial dice qué cambió.`,
  nothingToUndo: "No hay nada que deshacer.",
  nothingOfYours:
    "En este canal no hay nada tuyo que deshacer. Responde «deshacer» a la tarjeta de otra persona para retirar lo suyo; en nuestros mensajes directos «deshacer» retira lo último que escribiste.",
  nothingThere:
    'Con ese mensaje no se escribió nada, así que no hay nada que deshacer. "deshacer" a secas deshace el último cambio.',
  nothingToDelete: "Aquí no hay ninguna entrada tuya así que se pueda borrar.",
  nothingCalled: (what: string) =>
    `No encuentro aquí ninguna entrada tuya que se llame "${what}", así que no hay nada que borrar. "gastos de este mes" muestra lo que hay.`,
  sureToDelete: (title) => `¿Borro "${title}"?`,
  sureToUndo: (titles, more) => `¿Deshago todo esto: ${list(titles)}${more > 0 ? `; y ${more} más` : ""}?`,
  sureToUndoThat: (title) => `¿Deshago "${title}"? Es lo último que anotaste.`,
  deleted: (title) => `Borrado: ${title}.`,
  deletedTitle: (title) => `${title}, borrado`,
  nothingToRedo: "No hay nada que rehacer.",
  alreadyUndone: (title) => `Ya está deshecho: ${title}.`,
  notUndone: (title) => `No está deshecho: ${title}. No hay nada que rehacer.`,
  alreadyRedone: "Eso ya está rehecho.",
  undone: (titles) => `Deshecho: ${list(titles)}.`,
  redone: (titles) => `Rehecho: ${list(titles)}.`,
  title: (titles) => list(titles),
  builtOn: (title, later) =>
    `${title} no se puede deshacer por separado. Después se hizo sobre ello: ${list(later)}. ¿Deshago todo?`,
  builtOnByOthers:
    "Otra persona ha seguido trabajando sobre eso, o lo hizo, así que no puedes deshacerlo. Pídeselo, o a un manager.",
  standsOnUndone: (title, below) =>
    `${title} no se puede recuperar por separado. Se apoya en algo también deshecho: ${list(below)}. ¿Lo recupero todo?`,
  madeAnew: (title) =>
    `"${title}" no puede volver: lo mismo se ha hecho de nuevo desde entonces. Lo he dejado todo como está.`,
  changedSince: (later) => `Eso ha cambiado desde entonces, así que no se puede rehacer: ${list(later)}.`,
};
