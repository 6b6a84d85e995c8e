import type { Say } from "../../say.ts";
import { and, capital } from "./grammar.ts";

const number = (count: number) => count.toLocaleString("pt-BR");
const many = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;
const rows = (count: number) => many(count, "linha", "linhas");

const things: Readonly<Record<string, readonly [string, string]>> = {
  clients: ["cliente", "clientes"],
  contacts: ["contato", "contatos"],
  income: ["receita", "receitas"],
  expenses: ["despesa", "despesas"],
  invoices: ["fatura", "faturas"],
  statement: ["movimento bancário", "movimentos bancários"],
  payments: ["pagamento de fatura", "pagamentos de faturas"],
};
const counted = (count: number, subject: string) => many(count, ...(things[subject] ?? ["linha", "linhas"]));

/** How many there are of each kind of thing. */
type Sorts = readonly (readonly [subject: string, count: number])[];

const sorted = (sorts: Sorts) => and(sorts.map(([subject, count]) => counted(count, subject)));
const has = (sorts: Sorts, subject: string) => sorts.some(([one]) => one === subject);
const leftOut = (skipped: number) =>
  skipped > 0 ? ` ${rows(skipped)} de fora: já ${skipped === 1 ? "está" : "estão"} nas contas.` : "";

/** What is said about bringing books in from files and taking them out. */
export const transfer: Say["transfer"] = {
  things: (subject) => things[subject]?.[1] ?? subject,
  importExample: "import template clients",
  noTable: (table, tables) => `Não existe a tabela "${table}". Há: ${tables.join(", ")}.`,
  emptyFile: (name) => `Não há tabela com linhas em ${name}, então não anotei nada.`,
  brokenCsv: (line) =>
    `Não consigo ler esse arquivo CSV: há algo errado nas aspas perto da linha ${line}. Não anotei nada.`,
  brokenXlsx: "Não consigo ler esse arquivo do Excel. Guarde como .xlsx ou .csv e envie de novo. Não anotei nada.",
  brokenJson: "Esse arquivo JSON está cortado ou danificado. Não anotei nada.",
  strangeJson: (version) => `Isso não é uma exportação destas contas (versão ${version}). Não anotei nada.`,
  strangeTable: (table) => `Essa exportação contém "${table}", que não conheço. Não anotei nada.`,
  strangeRow: (table) => `Uma linha de "${table}" nessa exportação não é como as contas a guardam. Não anotei nada.`,
  notEmpty: "Uma exportação inteira só entra em contas vazias, e estas já têm algo. Não anotei nada.",
  noColumn: (columns) => `nenhuma coluna para ${columns.join(", ")}`,
  emptyCell: (column) => `${column} está vazio`,
  badCell: (column, problem) => `${column}: ${problem}`,
  otherSign: (cell) =>
    `"${cell}" está abaixo de zero onde outras linhas estão acima. Se esse dinheiro voltou ou foi no outro sentido, tire a linha e lance-a à parte.`,
  torn: (one, line, column) =>
    `${one} já está na linha ${line}, com outro valor em ${column}. Linhas de um mesmo número são os itens de uma fatura, então o resto precisa ser igual.`,
  noMovement: "nenhum valor diz o que entrou ou saiu, ou vários dizem",
  noPrice: "não há nem valor nem preço",
  hasBadRows: (count) =>
    `${rows(count)} não ${count === 1 ? "pode ser lida" : "podem ser lidas"}, então nada foi importado.`,
  failedRow: (line, problem) => `Linha ${line}: ${problem}`,
  nothingImported: (reason) => `${reason} Nada foi importado.`,
  previewTitle: (name) => `Importação de ${name}`,
  preview: (sorts) =>
    [
      `Li ${sorted(sorts)}. Ainda não anotei nada.`,
      ...(has(sorts, "income") && has(sorts, "expenses") ? ["O que saiu vira despesa, o que entrou, receita."] : []),
      ...(has(sorts, "payments") ? ["O que é igual a uma fatura em aberto do cliente vira o pagamento dela."] : []),
    ].join(" "),
  undecided: (count) =>
    `${rows(count)} ${count === 1 ? "serve" : "servem"} para mais de uma fatura em aberto, e ${count === 1 ? "entra" : "entram"} como receita, a menos que lance o pagamento antes, por exemplo: INV-1 paga.`,
  mayPay: (numbers, line) => `linha ${line}: ${numbers.join(" ou ")}`,
  pays: (one, client, line) => `${one} de ${client}, linha ${line}`,
  previewBad: (bad, good) =>
    `${rows(bad)} não ${bad === 1 ? "pode ser lida" : "podem ser lidas"}, então não importo nada: arrume o arquivo e envie de novo. ${number(good)} das linhas ${good === 1 ? "está boa" : "estão boas"}.`,
  twins: (count) => `${rows(count)} já ${count === 1 ? "está" : "estão"} nas contas`,
  column: (heading, meaning) => `${heading} → ${meaning}`,
  unused: (headings) => `Sem uso: ${headings.join(", ")}`,
  line: (line) => `Linha ${line}`,
  moreBad: (count) => `e mais ${rows(count)}`,
  imported: (sorts, skipped, paid = []) =>
    `Importado: ${sorted(sorts)}.${paid.length > 0 ? ` Pagas: ${paid.join(", ")}.` : ""}${leftOut(skipped)}`,
  begun: (count, subject, skipped) =>
    `Importando ${counted(count, subject)}. Aviso quando tudo tiver entrado; o resto continua enquanto isso.${leftOut(skipped)}`,
  underWay: (done, of) => `Importando: ${number(done)} de ${number(of)} linhas entraram.`,
  stopped: (reason, done, of) =>
    `Tive de parar a importação depois de ${number(done)} de ${number(of)} linhas: ${reason} Outros lançamentos já dependem dessas, então as deixei; Desfazer as tira.`,
  importedTitle: (count, subject) => `Importação de ${counted(count, subject)}`,
  nothingNew: "Tudo nesse arquivo já está nas contas, então não anotei nada.",
  importedBooks: (count, fileless) =>
    `Importei a exportação inteira: ${rows(count)}.${fileless > 0 ? ` De fora: ${many(fileless, "documento, cujo arquivo não veio", "documentos, cujos arquivos não vieram")}.` : ""}`,
  importedBooksTitle: "Importação de uma exportação inteira",
  buttons: {
    all: (count) => `Importar ${number(count)}`,
    fresh: (count) => `Importar só o novo: ${number(count)}`,
    withTwins: "Importar tudo mesmo assim",
    noPayments: "Lançar como nova receita",
    as: (subject) => `Como ${things[subject]?.[1] ?? subject}`,
    books: "Encher estas contas com isto",
    template: (subject) => things[subject]?.[1] ?? subject,
    keep: "Guardar como documento",
    cancel: "Cancelar",
  },
  fields: {
    file: "Arquivo",
    holds: "Contém",
    columns: "Colunas",
    pays: "Paga",
    undecided: "Indeciso",
    unused: "Sem uso",
    twins: "Já existe",
  },
  badHead: ["Linha", "O que está errado"],
  fileGone: (name) => `Não tenho mais ${name}. Envie de novo.`,
  previewBooks:
    "Isso é uma exportação inteira de contas. Ela enche estas, que ainda precisam estar vazias. Ainda não anotei nada.",
  how: "Envie um arquivo CSV ou XLSX de clientes, contatos, receitas, despesas, faturas ou um extrato bancário; mostro o que li antes de anotar qualquer coisa. Um modelo mostra as colunas que conheço.",
  template: (subject) => `Um modelo para ${things[subject]?.[1] ?? subject}: preencha e envie para mim.`,
  jsonWhole: "JSON é a totalidade das contas, para que possa ser importado de novo. De um período há CSV ou Excel.",
  exportHow:
    "Em que formato? CSV é uma tabela, XLSX todas as tabelas como planilhas, JSON tudo com os arquivos dos documentos, para importar de novo sem perdas.",
  exported: (name, fileless) =>
    `Aqui estão as suas contas: ${name}.${fileless > 0 ? ` Os arquivos de ${many(fileless, "documento", "documentos")} são grandes demais para ir junto aqui; \`purser export\`, onde eu rodo, grava todos.` : ""}`,
  wholeTable: "O arquivo tem tudo desse período, e não só o que foi pedido.",
  exportedTable: (file) =>
    `Aqui estão as suas receitas: ${file}. Um arquivo CSV contém uma tabela; o Excel leva todas.`,
  tableCsv: (table) => `${capital(things[table]?.[1] ?? table)} em CSV`,
  allInOne: "Tudo em Excel",
  progress: (done, of) => `${number(done)} de ${number(of)} linhas`,
};
