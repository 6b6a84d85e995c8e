import type { Say } from "../../say.ts";
import { count as counted } from "./grammar.ts";

/** Contacts, resources, suppliers and supplies. */
export const library: Say["library"] = {
  gone: "Isso já não existe.",
  badQuantity: (text) => `Não consigo ler "${text}" como número. Tente 3, 2,5 kg ou 1.200.`,
  name: "Nome",
  designation: "Função",
  client: "Cliente",
  company: "Empresa",
  category: "Categoria",
  email: "E-mail",
  phone: "Telefone",
  address: "Endereço",
  notes: "Notas",
  reach: "Contato",
  contacts: "Contatos",
  whatName: "Qual é o nome?",
  added: (name) => `Adicionei ${name} aos seus contatos.`,
  addedTitle: (name) => `contato ${name}`,
  changed: (name) => `Alterei ${name}.`,
  changedTitle: (name) => `alteração de ${name}`,
  same: (name) => `${name} já está assim.`,
  deleted: (name) => `Apaguei ${name}. Desfazer traz de volta.`,
  deletedTitle: (name) => `exclusão de ${name}`,
  sureToDelete: (name) => `Apagar ${name} dos seus contatos?`,
  deleteButton: (name) => `Apagar ${name}`,
  spokenWith: (name) => `${name} tem interações, lembretes ou reuniões, que se perderiam, então não apaguei o contato.`,
  sameContact: (name) => `${name} já está entre os seus contatos. É a mesma pessoa?`,
  contactShown: (name, reach) => (reach ? `${name}: ${reach}` : `${name}.`),
  noContacts: (category) =>
    category
      ? `Não há contatos em ${category}.`
      : "Ainda não há contatos. Por exemplo: salva o contato: Lena Fox, contadora, lena@fox.example",
  contactCount: (shown, count, category) =>
    `${shown < count ? `Os primeiros ${shown} de ` : ""}${counted(count, "contato", "contatos")}${category ? ` em ${category}` : ""}.`,
  buttons: {
    show: (name) => `Mostrar ${name}`,
    anyway: "Adicionar mesmo assim",
  },
  examples: { contacts: "contact list" },
};
