import type { Say } from "../../say.ts";

const kinds: Readonly<Record<string, string>> = {
  mode: "forma de pagamento",
  "payment mode": "forma de pagamento",
  client: "cliente",
  contact: "contato",
  project: "projeto",
  service: "serviço",
  category: "categoria",
  classification: "classificação",
  vendor: "fornecedor",
  supplier: "fornecedor",
  supply: "material",
  goal: "meta",
  resource: "recurso",
  tag: "etiqueta",
  member: "membro",
};

const feminine: ReadonlySet<string> = new Set(["mode", "payment mode", "category", "classification", "goal", "tag"]);

const nameless = (kind: string) => kinds[kind] ?? kind;
const none = (kind: string) => `${feminine.has(kind) ? "nenhuma" : "nenhum"} ${nameless(kind)}`;
const called = (kind: string) => (feminine.has(kind) ? "chamada" : "chamado");

/** What is said when something can't be read or done: what was wrong, and what would work. */
export const problems: Say["problems"] = {
  amount: (text) => `Não consigo ler "${text}" como valor. Tente 1200, 1,2k ou 1.200,50 EUR.`,
  day: (text) => `Não consigo ler "${text}" como data. Tente hoje, sexta passada, 12 nov ou 2026-11-12.`,
  quantity: (text) => `Não consigo ler "${text}" como quantidade. Tente 12 ou 2,5.`,
  hours: (text) => `Não consigo ler "${text}" como tempo de trabalho. Tente 3, 2,5 h, 1:30 ou 45 min.`,
  period: (text) =>
    `Não consigo ler "${text}" como período. Tente mês passado, 3º trimestre, 2026 ou 2026-04-01..2026-04-30.`,
  repeat: (text) =>
    `Não consigo ler "${text}" como ritmo. Tente todo mês, a cada 2 semanas, toda sexta ou todo dia 1 até junho.`,
  empty: (what) => `${what}: estava vazio.`,
  tooLong: (length, most) => `Esse texto tem ${length} caracteres; guardo no máximo ${most}.`,
  choice: (text, choices) => `"${text}" não é um destes: ${choices.map((one) => one.replaceAll("_", " ")).join(", ")}.`,
  several: (text) => `"${text}" serve para vários. Qual deles?`,
  noMember: (text, all) => {
    const only = all.length > 1 ? `São: ${all.join(", ")}.` : "Só você trabalha aqui.";
    return `"${text}" não é membro destas contas, então não anotei nada. ${only} "invite employee" faz um convite.`;
  },
  unknownName: (kind, text) => `Não conheço ${none(kind)} ${called(kind)} "${text}".`,
  unknownNew: (kind, text) =>
    `Não conheço ${none(kind)} ${called(kind)} "${text}", então ainda não anotei nada. Adiciono?`,
  unknownAmong: (kind, text, all) => `Não conheço ${none(kind)} ${called(kind)} "${text}". Há: ${all}.`,
};
