import type { Say } from "../../say.ts";

const list = (titles: readonly string[]) => titles.join("; ");

/** Undo, redo and the history of a record. */
export const history: Say["history"] = {
  ofOthers: (name) =>
    `"desfazer" desfaz as suas próprias mudanças, então não mudei nada. ${name} pode desfazer as próprias, ou você corrige pelo nome; o histórico diz o que mudou.`,
  nothingToUndo: "Não há nada para desfazer.",
  nothingOfYours:
    'Neste canal não há nada seu para desfazer. Responda "desfazer" ao cartão de outra pessoa para o retirar; nas nossas mensagens diretas "desfazer" retira o que escreveu por último.',
  nothingThere:
    'Nada foi anotado com essa mensagem, então não há nada para desfazer. "desfazer" sozinho desfaz a última mudança.',
  nothingToDelete: "Não há aqui nenhum lançamento seu assim que se pudesse apagar.",
  nothingCalled: (what: string) =>
    `Não encontro aqui nenhum lançamento seu chamado "${what}", então não há nada a apagar. "despesas deste mês" mostra o que há.`,
  sureToDelete: (title) => `Apagar "${title}"?`,
  sureToUndo: (titles, more) => `Desfazer tudo isto: ${list(titles)}${more > 0 ? `; e mais ${more}` : ""}?`,
  sureToUndoThat: (title) => `Desfazer "${title}"? É o que anotou por último.`,
  deleted: (title) => `Apagado: ${title}.`,
  deletedTitle: (title) => `${title}, exclusão`,
  nothingToRedo: "Não há nada para refazer.",
  alreadyUndone: (title) => `Isto já foi desfeito: ${title}.`,
  notUndone: (title) => `Isto não foi desfeito, então não há nada para refazer: ${title}.`,
  alreadyRedone: "Isso já foi refeito.",
  undone: (titles) => `Desfeito: ${list(titles)}.`,
  redone: (titles) => `Refeito: ${list(titles)}.`,
  title: (titles) => list(titles),
  builtOn: (title, later) =>
    `Não dá para desfazer só isto: ${title}. Depois veio em cima: ${list(later)}. Desfazer tudo?`,
  builtOnByOthers:
    "Depois disso outra pessoa continuou em cima, ou foi ela que fez, então você não pode desfazer. Peça a ela, ou a um gerente.",
  standsOnUndone: (title, below) =>
    `Não dá para refazer só isto: ${title}. Depende do que também foi desfeito: ${list(below)}. Refazer tudo?`,
  madeAnew: (title) => `"${title}" não pode voltar: o mesmo foi feito de novo depois. Deixei tudo como está.`,
  changedSince: (later) => `Isso mudou depois, então não pode ser refeito: ${list(later)}.`,
};
