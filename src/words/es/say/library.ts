import type { Say } from "../../say.ts";
import { count } from "./grammar.ts";

/** Contacts, resources, suppliers and supplies. */
export const library: Say["library"] = {
  gone: "Eso ya no existe.",
  badQuantity: (text) => `No puedo leer "${text}" como un número. Prueba 3, 2,5 kg o 1.200.`,
  name: "Nombre",
  designation: "Qué es",
  client: "Cliente",
  company: "Empresa",
  category: "Categoría",
  email: "Correo",
  phone: "Teléfono",
  address: "Dirección",
  notes: "Notas",
  reach: "Cómo contactar",
  contacts: "Contactos",
  whatName: "¿Cuál es el nombre?",
  added: (name) => `Añadido a tus contactos: ${name}.`,
  addedTitle: (name) => `contacto ${name}`,
  changed: (name) => `Cambiado: ${name}.`,
  changedTitle: (name) => `cambio de ${name}`,
  same: (name) => `${name} ya lo dice así.`,
  deleted: (name) => `Borrado: ${name}. Deshacer lo recupera.`,
  deletedTitle: (name) => `borrado de ${name}`,
  sureToDelete: (name) => `¿Borro ${name} de tus contactos?`,
  deleteButton: (name) => `Borrar ${name}`,
  spokenWith: (name) =>
    `${name} tiene interacciones, recordatorios o reuniones que se perderían, así que no he borrado el contacto.`,
  sameContact: (name) => `${name} ya está entre tus contactos. ¿Es la misma persona?`,
  contactShown: (name, reach) => (reach ? `${name}: ${reach}` : `${name}.`),
  noContacts: (category) =>
    category
      ? `No hay contactos en ${category}.`
      : "Todavía no hay contactos. Por ejemplo: guarda el contacto: Lena Fox, contable, lena@fox.example",
  contactCount: (shown, n, category) =>
    `${shown < n ? `Los primeros ${shown} de ${n} contactos` : count(n, "contacto", "contactos")}${category ? ` en ${category}` : ""}.`,
  buttons: {
    show: (name) => `Ver ${name}`,
    anyway: "Añadir igualmente",
  },
  examples: { contacts: "contact list" },
};
