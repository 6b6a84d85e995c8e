import type { Say } from "../../say.ts";

/** Help, made from the command table. */
export const help: Say["help"] = {
  title: "Comandos",
  intro: (examples) => `Escribe lo que ha pasado. Por ejemplo:\n${examples.map((one) => `  ${one}`).join("\n")}`,
  shortly: (summary, examples, word) =>
    `${summary}: basta con decirlo. Por ejemplo:\n${examples.map((one) => `  ${one}`).join("\n")}\n"help ${word}" cuenta más.`,
  nothingDoes: (what) => `No tengo nada para "${what}".`,
  more: 'Cada uno es también un comando con barra. "help invoice" explica uno.',
  unknown: (what) => `No existe el comando "${what}". "ayuda" los muestra todos.`,
  line: (name, summary, example) => `/${name}: ${summary.replace(/\s?…$/, "")}. Por ejemplo: ${example}`,
  option: (name, describe, required, choices) =>
    `  ${name}${required ? "" : " (opcional)"}: ${describe}${choices.length > 0 ? ` (${choices.join(", ")})` : ""}`,
  example: (text) => `  por ejemplo: ${text}`,
  themes: {
    money: "Dinero",
    clients: "Clientes",
    work: "Proyectos y horas",
    reminders: "Recordatorios",
    calendar: "Calendario",
    invoices: "Facturas",
    reports: "Preguntas e informes",
    conversation: "Conversación",
    settings: "Ajustes",
    people: "Personas y cuentas",
    library: "Documentos, contactos, objetivos y material",
  },
};
