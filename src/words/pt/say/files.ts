import type { Say } from "../../say.ts";
import { capital } from "./grammar.ts";

const kinds: Readonly<Record<string, string>> = {
  contract: "contrato",
  proposal: "proposta",
  signed: "documento assinado",
  insurance: "apólice de seguro",
  receipt: "recibo",
  other: "documento",
};

const plurals: Readonly<Record<string, string>> = {
  signed: "documentos assinados",
  insurance: "apólices de seguro",
};

const kindOf = (kind: string) => kinds[kind] ?? kind;
const article = (word: string) => (/^(?:proposta|apólice)/.test(word) ? `uma ${word}` : `um ${word}`);

/** Files that are sent, and the documents they become. */
export const files: Say["files"] = {
  onCard: "Documentos",
  named: (names, more) => `${names.join(", ")}${more > 0 ? ` e mais ${more}` : ""}`,
  kinds,
  refused: {
    noFile: (name) =>
      `Não consigo usar "${name}", então deixei de lado. Guardo arquivos: um PDF, uma foto, uma planilha.`,
    tooLarge: (name, most) => `"${name}" é maior que ${most}, o máximo que guardo. Deixei de lado.`,
    dangerous: (name) =>
      `"${name}" é um tipo de arquivo que pode ser executado num computador, então não guardei. Envie como PDF ou num arquivo zip.`,
    empty: (name) => `"${name}" está vazio, então não há nada para guardar.`,
    unreachable: (name) => `Não consegui buscar "${name}", então não guardei nada. Envie de novo, por favor.`,
    tooMany: (name) => `Guardo no máximo 10 arquivos por mensagem, então deixei "${name}" de lado.`,
  },
  size: (bytes) =>
    bytes < 1024
      ? `${bytes} bytes`
      : bytes < 1024 * 1024
        ? `${Math.round(bytes / 1024)} KB`
        : `${(bytes / 1024 / 1024).toFixed(1).replace(".", ",")} MB`,
  card: (kind) => capital(kindOf(kind)),
  name: "Nome",
  client: "Cliente",
  project: "Projeto",
  meeting: "Reunião",
  invoice: "Fatura",
  entry: "Lançamento",
  note: "Nota",
  file: "Arquivo",
  kept: "Guardado desde",
  sized: (name, size) => `${name} (${size})`,
  kind: "Tipo",
  of: "De",
  keptText: (name, kind, of) =>
    `Guardei "${name}"${kind === "other" ? "" : ` como ${kindOf(kind)}`}${of ? ` de ${of}` : ""}.`,
  onInvoices: "A partir de agora está nas suas faturas.",
  keptTitle: (name) => `documento ${name}`,
  shownText: (name, kind) => `"${name}" é ${article(kindOf(kind))}.`,
  sentText: (name) => `Aqui está "${name}".`,
  linkedText: (name, of) => `"${name}" agora pertence a ${of}.`,
  linkedTitle: (name, of) => `documento ${name} de ${of}`,
  changedText: (name) => `Alterei "${name}".`,
  changedTitle: (name) => `alteração do documento ${name}`,
  sameText: (name) => `"${name}" já está assim.`,
  deletedText: (name) => `Apaguei "${name}". Desfazer traz de volta.`,
  deletedTitle: (name) => `exclusão do documento ${name}`,
  gone: "Esse documento já não existe.",
  unknown: (text) => `Não tenho nenhum documento chamado "${text}".`,
  choice: (name, kind, of, day) => `${name} (${kindOf(kind)}${of ? ` de ${of}` : ""}, ${day})`,
  noFileSent: "Envie o próprio arquivo, com umas palavras sobre ele: contrato da Acme.",
  noneYet: "Ainda não há documentos. Envie um arquivo, com umas palavras sobre ele: contrato da Acme.",
  nothing: (what) => `Não há ${what}.`,
  listText: (shown, count, what) =>
    shown < count ? `Os ${shown} mais recentes de ${count} ${what}.` : `${count} ${what}.`,
  listTitle: "Documentos",
  what: (kind, of, search, count) => {
    const one = kind ? kindOf(kind) : "documento";
    const noun = count === 1 ? one : ((kind ? plurals[kind] : undefined) ?? `${one}s`);
    return `${noun}${of ? ` de ${of}` : ""}${search ? ` com "${search}"` : ""}`;
  },
  added: "Guardado",
  notThere: (text) => `Não sei o que é "${text}": nenhum cliente, projeto ou fatura se chama assim.`,
  nothingToLink: "Nada foi dito antes a que um documento pudesse pertencer.",
  entries: {
    income: (amount, what) => `Receita ${amount}${what ? ` por ${what}` : ""}`,
    expense: (amount, what) => `Despesa ${amount}${what ? ` com ${what}` : ""}`,
  },
  buttons: {
    send: "Enviar o arquivo",
    show: (name) => name,
    receiptOf: (title) => `Recibo de ${title}`,
    kind: (kind) => kindOf(kind),
    delete: "Apagar",
  },
  examples: {
    list: "document list",
    link: "document link contrato.pdf to Acme",
    update: "document update contrato.pdf name: Contrato do escritório",
  },
};
