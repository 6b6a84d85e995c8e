import type { Say } from "../../say.ts";
import { count } from "./grammar.ts";

const counted = (shown: number, n: number, one: string, many: string) =>
  shown < n ? `Los primeros ${shown} de ${n} ${many}` : count(n, one, many);

/** Suppliers, and what there is a stock of. */
export const supplies: Say["supplies"] = {
  suppliers: "Proveedores",
  supplies: "Material",
  name: "Nombre",
  person: "Persona",
  reach: "Cómo contactar",
  email: "Correo",
  phone: "Teléfono",
  website: "Web",
  address: "Dirección",
  notes: "Notas",
  items: "Material",
  bought: "Comprado",
  boughtOf: (amount, n) => `${amount} en ${count(n, "gasto", "gastos")}`,
  last: "Última compra",
  quantity: "En existencias",
  reorder: "Pedir al llegar a",
  supplier: "Proveedor",
  low: (quantity) => `${quantity} (poco)`,
  supplierAdded: (name) => `Añadido a tus proveedores: ${name}.`,
  supplierChanged: (name) => `Cambiado: ${name}.`,
  supplierTitle: (name) => `proveedor ${name}`,
  supplierShown: (name) => `${name}, proveedor.`,
  supplierThere: (name) => `${name} ya está entre tus proveedores.`,
  noSuppliers: "Todavía no hay proveedores. Por ejemplo: supplier Paper Mill, orders@papermill.example",
  supplierCount: (shown, n) => `${counted(shown, n, "proveedor", "proveedores")}.`,
  archived: (name) => `${name} queda en el archivo. Si lo añades otra vez, vuelve.`,
  itemAdded: (name) => `Desde ahora se llevan existencias de ${name}.`,
  itemChanged: (name) => `Cambiado: ${name}.`,
  itemTitle: (name) => `material ${name}`,
  itemThere: (name) => `Ya se llevan existencias de ${name}.`,
  standing: (name, quantity, low) => `${name}: ${quantity} en existencias.${low ? " Queda poco: hora de pedir." : ""}`,
  putInStock: (many, name) => `Sumar ${many} a existencias: ${name}`,
  noItems: "Todavía no se llevan existencias de nada. Por ejemplo: supply papel A4, 20 paquetes, reorder 5",
  nothingLow: "De nada queda poco.",
  itemCount: (shown, n) => `${counted(shown, n, "artículo", "artículos")} en existencias.`,
  lowCount: (shown, n) => `${counted(shown, n, "artículo", "artículos")} por pedir.`,
  notBelow: "Tiene que ser un número mayor que cero.",
  notThatMuch: (name, quantity) => `De ${name} solo hay ${quantity}, así que no he escrito nada.`,
  examples: {
    supplier: "supplier Paper Mill, orders@papermill.example",
    suppliers: "supplier list",
    supplies: "supply list",
    use: "supply use 3 papel A4",
    set: "supply set papel A4 5",
  },
};
