import type { Say } from "../../say.ts";
import { count as counted } from "./grammar.ts";

const some = (shown: number, count: number, one: string, many: string) =>
  `${shown < count ? `Os primeiros ${shown} de ` : ""}${counted(count, one, many)}`;

/** Suppliers, and what there is a stock of. */
export const supplies: Say["supplies"] = {
  suppliers: "Fornecedores",
  supplies: "Materiais",
  name: "Nome",
  person: "Pessoa",
  reach: "Contato",
  email: "E-mail",
  phone: "Telefone",
  website: "Site",
  address: "Endereço",
  notes: "Notas",
  items: "Materiais",
  bought: "Comprado",
  boughtOf: (amount, count) => `${amount} em ${counted(count, "despesa", "despesas")}`,
  last: "Última compra",
  quantity: "Em estoque",
  reorder: "Repor ao chegar a",
  supplier: "Fornecedor",
  low: (quantity) => `${quantity} (pouco)`,
  supplierAdded: (name) => `Adicionei ${name} aos seus fornecedores.`,
  supplierChanged: (name) => `Alterei ${name}.`,
  supplierTitle: (name) => `fornecedor ${name}`,
  supplierShown: (name) => `${name}, fornecedor.`,
  supplierThere: (name) => `${name} já está entre os seus fornecedores.`,
  noSuppliers: "Ainda não há fornecedores. Por exemplo: novo fornecedor Paper Mill, orders@papermill.example",
  supplierCount: (shown, count) => `${some(shown, count, "fornecedor", "fornecedores")}.`,
  archived: (name) => `${name} foi para o arquivo. Adicionar de novo traz de volta.`,
  itemAdded: (name) => `Agora controlo o estoque: ${name}.`,
  itemChanged: (name) => `Alterei ${name}.`,
  itemTitle: (name) => `material ${name}`,
  itemThere: (name) => `Já controlo o estoque: ${name}.`,
  standing: (name, quantity, low) => `${name}: ${quantity} em estoque.${low ? " É pouco: hora de encomendar." : ""}`,
  putInStock: (many, name) => `Somar ao estoque: ${many} ${name}`,
  noItems: "Ainda não há nada em estoque. Por exemplo: supply A4 paper, 20 reams, reorder 5",
  nothingLow: "Nada está em falta.",
  itemCount: (shown, count) => `${some(shown, count, "material", "materiais")} em estoque.`,
  lowCount: (shown, count) => `${some(shown, count, "material", "materiais")} para encomendar de novo.`,
  notBelow: "Tem de ser um número acima de zero.",
  notThatMuch: (name, quantity) => `Só há ${quantity} de ${name}, então não anotei nada.`,
  examples: {
    supplier: "novo fornecedor Paper Mill, orders@papermill.example",
    suppliers: "supplier list",
    supplies: "supply list",
    use: "supply use 3 A4 paper",
    set: "supply set A4 paper 5",
  },
};
