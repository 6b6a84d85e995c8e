import type { Say } from "../../say.ts";
import { count as counted } from "./grammar.ts";

const figures: Readonly<Record<string, string>> = {
  income: "receita recebida",
  profit: "lucro",
  hours: "horas trabalhadas",
  clients: "novos clientes",
};

const spans: Readonly<Record<string, string>> = {
  week: "esta semana",
  month: "este mês",
  quarter: "este trimestre",
  year: "este ano",
};

/** Goals and progress. */
export const goals: Say["goals"] = {
  figures,
  title: "Metas",
  goal: "Meta",
  target: "Alvo",
  progress: "Progresso",
  done: "Concluída",
  due: "Prazo",
  category: "Categoria",
  followed: "Acompanha",
  notes: "Notas",
  left: "Falta",
  standing: (steps, target, percent) => `${steps} de ${target}, ${percent}`,
  following: (figure, period) => `${figures[figure] ?? figure} (${period})`,
  added: (name, target) => `Defini a meta "${name}": ${target}.`,
  addedTitle: (name) => `meta ${name}`,
  progressed: (name, steps, target, percent) => `${name}: ${steps} de ${target}, ${percent}.`,
  reached: (said) => `${said} Chegou lá.`,
  progressTitle: (name) => `progresso de ${name}`,
  sameText: (name) => `"${name}" já está nesse ponto.`,
  changed: (name) => `Alterei a meta "${name}".`,
  changedTitle: (name) => `alteração da meta ${name}`,
  doneText: (name) => `"${name}" está concluída. Parabéns.`,
  reopened: (name) => `"${name}" está de novo em aberto.`,
  deleted: (name) => `Apaguei a meta "${name}". Desfazer traz de volta.`,
  deletedTitle: (name) => `exclusão da meta ${name}`,
  none: "Não há metas em aberto. Por exemplo: minha meta é economizar 10 mil até junho",
  count: (count) => `${counted(count, "meta", "metas")}.`,
  whatTarget: "Qual é o alvo? Um número com o que ele conta, ou um valor: 10 quilos, 5000 USD.",
  whatName: "Como se chama a meta?",
  noTarget: "Uma meta precisa de um alvo acima de zero.",
  tooFine: (currency) => `Isso tem mais casas decimais do que ${currency} tem.`,
  countsNoMoney: (figure) => `Uma meta de ${figures[figure] ?? figure} é um número, não um valor.`,
  follows: (name, figure) =>
    `"${name}" acompanha ${figures[figure] ?? figure} nas contas, então o progresso nunca se digita: vem sozinho.`,
  hasProgress: (name) => `"${name}" já tem progresso anotado, então não pode acompanhar um número das contas.`,
  whatProgress: "Quanto se somou, ou em que ponto está?",
  buttons: {
    done: "Marcar concluída",
    reopen: "Reabrir",
    follow: (figure, span) => `Seguir ${figures[figure] ?? figure} ${spans[span] ?? span}`,
  },
  examples: {
    add: "minha meta é economizar 10 mil até junho",
    progress: "goal progress Reserva +250",
    list: "metas",
  },
};
