import type { Say } from "../../say.ts";
import { capital, count, days } from "./grammar.ts";

const stages: Readonly<Record<string, string>> = {
  lead: "lead",
  negotiation: "negociação",
  client: "cliente",
  past: "ex-cliente",
  lost: "perdido",
};

/** Logged calls, emails, meetings, texts and notes; what has gone quiet; reminders. */
export const interactions: Say["interactions"] = {
  channels: { call: "Ligação", email: "E-mail", meeting: "Reunião", text: "Mensagem", note: "Nota" },
  labels: {
    client: "Cliente",
    contact: "Pessoa",
    date: "Data",
    summary: "Resumo",
    nextStep: "Próximo passo",
    followUp: "Retorno",
    told: "Será avisado",
    by: "Anotado por",
    when: "Quando",
    repeats: "Repete",
    invoice: "Fatura",
    owes: "Deve",
    wasDue: "Era para",
    done: "Feito",
    follows: "Dá sequência a",
    lastContact: "Última interação",
  },
  logged: (channel, name) => `Anotado: ${channel.toLowerCase()} com ${name}.`,
  noted: (name) => `Anotado sobre ${name}.`,
  followUpSet: (when) => `Vou lembrar ${when}.`,
  loggedTitle: (channel, name) => `${channel} com ${name}`,
  notedTitle: (name) => `Nota sobre ${name}`,
  followUpText: (name, nextStep) => (nextStep === null ? `Dar retorno a ${name}` : `${nextStep} (${name})`),
  withWhom: "Com qual cliente foi?",
  whatSaid: "O que devo anotar?",
  logExample: "liguei para a Jane da Acme sobre o logo, retomar sexta",
  noInteraction: "Esse registro de contato já não existe.",
  laterDay: (day) => `Só se anota o que já aconteceu; ${day} ainda está por vir.`,
  notAssigned: "Esse cliente não está entre os dos projetos a que você está atribuído.",
  adds: "Adicionar um cliente é para gerentes e donos. Peça a um deles.",

  historyTitle: (name) => (name === null ? "Interações" : `Interações com ${name}`),
  history: (name, shown, last, more) =>
    `${name === null ? "O que aconteceu com os seus clientes" : `O que aconteceu com ${name}`}, do mais recente${more ? `: os primeiros ${shown}` : ""}. Último: ${last}.`,
  historyFurther: (name) => `Antes disso${name === null ? "" : ` com ${name}`}:`,
  historyNone: (name) =>
    name === null
      ? 'Nada anotado ainda. Tente "liguei para a Jane da Acme sobre o logo, retomar sexta".'
      : `Ainda não aconteceu nada com ${name}.`,
  historyHead: { date: "Data", client: "Cliente", what: "O quê", who: "Por" },
  olderButton: "Antes",
  happened: {
    added: (stage) => `Entrou como ${stages[stage] ?? stage}`,
    moved: (from, to) => `Passou de ${stages[from] ?? from} para ${stages[to] ?? to}`,
    met: (title, person) =>
      person === null || title.includes(person)
        ? `Reunião realizada: ${title}`
        : `Reunião realizada (${person}): ${title}`,
    sent: (number) => `Fatura ${number} enviada`,
    paid: (number) => `Pagamento de ${number} recebido`,
    settled: (number) => `Fatura ${number} paga por inteiro`,
    refund: (number) => `Reembolso de ${number} feito`,
    received: (what) => (what === null ? "Pagamento recebido" : `Pagamento recebido por ${what}`),
    logged: (channel, person, summary, nextStep) =>
      [person === null ? channel : `${channel} (${person})`, summary]
        .filter((part) => part !== null)
        .join(": ")
        .concat(nextStep === null ? "" : ` → ${nextStep}`),
  },

  quiet: (n, more, quiet) =>
    `${more ? `Estes ${n}, e mais,` : count(n, "cliente", "clientes")} sem interação há ${days(quiet)} ou mais, primeiro o que está há mais tempo.`,
  quietNone: (quiet) => `Falou com todos nos últimos ${days(quiet)}.`,
  staleNone: (quiet) => `Nenhum lead ficou parado por ${days(quiet)}.`,
  quietFurther: "Mais deles:",
  quietTitle: (quiet) => `Sem contato há ${days(quiet)}`,
  quietHead: { client: "Cliente", stage: "Etapa", last: "Última interação", next: "Próximo passo" },
  logButton: (name) => `Histórico de ${name}`,
  remindButton: (name) => `Lembrar de ${name}`,

  reminder: "Lembrete",
  reminderDone: "Lembrete, feito",
  series: "Lembrete recorrente",
  remindWhat: "O que devo lembrar?",
  remindWhen: "Quando devo lembrar? Por exemplo: sexta às 9h, em 2 horas, toda segunda às 9:00",
  remindExample: "me lembra sexta às 9h de cobrar a Acme",
  willRemind: (when) => `Vou lembrar ${when}.`,
  on: (day, time) => `em ${day} às ${time}`,
  todayAt: (time) => `hoje às ${time}`,
  each: (rhythm, time, first) => `às ${time} ${rhythm}, o primeiro em ${first}`,
  reminderTitle: (text) => `Lembrete: ${text}`,
  at: (day, time) => `${day}, ${time}`,
  gone: (day, time) => `${day}, ${time} já passou.`,
  noDay: (rhythm) => `"${rhythm}" não tem nenhum dia por vir.`,
  noReminder: "Esse lembrete já não existe.",
  noneCalled: (text) => `Não há lembrete em aberto sobre "${text}".`,
  noneTold: "Nenhum lembrete à espera.",
  whichReminder: "Qual lembrete?",
  choice: (text, when) => `${text} · ${when}`,
  doneBefore: (text) => `"${text}" já está feito.`,
  notToldYet: (text) => `"${text}" se repete, e nenhum chegou ainda.`,
  stopExample: (text) => `remind stop ${text}`,
  doneText: (text) => `Feito: ${text}.`,
  doneSeries: (text, rhythm) => `Feito: ${text}. Continua ${rhythm}.`,
  doneTitle: (text) => `Lembrete feito: ${text}`,
  stopped: (text) => `Não lembro mais "${text}".`,
  stopTitle: (text) => `Lembrete encerrado: ${text}`,
  snoozed: (text, when) => `"${text}" volta ${when}.`,
  snoozedSeries: (text, when, rhythm) => `"${text}" volta ${when}. A série continua ${rhythm}.`,
  snoozeTitle: (text, when) => `Lembrete adiado: ${text}, ${when}`,
  snoozeGone: "Essa hora já passou.",
  snoozeExample: "snooze 1h",
  badDelay: (text) =>
    `Não consigo ler "${text}" como prazo para adiar. Tente 15 min, 1h, amanhã ou até segunda às 10h.`,
  buttons: {
    done: "Feito",
    quarter: "15 min",
    hour: "1 h",
    tomorrow: "Amanhã",
    week: "Semana que vem",
    show: (name) => `Mostrar ${name}`,
    doneOf: (text) => `Feito: ${text}`,
  },
  list: (waiting, coming, more) => {
    const open = waiting === 0 ? "" : `${count(waiting, "lembrete espera", "lembretes esperam")} por você`;
    const next = coming === 0 ? "" : `${more ? `os próximos ${coming}` : coming} por vir`;
    return capital(`${[open, next].filter(Boolean).join(", ")}.`);
  },
  listNone: 'Não há lembretes em aberto. Tente "me lembra sexta às 9h de cobrar a Acme".',
  listTitle: "Lembretes",
  listHead: { when: "Quando", what: "O quê", about: "Sobre", repeats: "Repete" },
  waitingSince: (when) => `à espera desde ${when}`,
  more: "Mais",

  push: (text) => `⏰ ${text}`,
  pushLate: (text, when) => `⏰ ${text} (atrasado: era para ${when})`,
  mentioned: (who, what) => `${who} mencionou você: ${what}.`,
};
