import type { Say } from "../../say.ts";

type Kind = "income" | "expense" | "invoice";

const kinds: Readonly<Record<Kind, string>> = { income: "receita", expense: "despesa", invoice: "fatura" };

/** Whom it is about: "de Acme", "para Hetzner". */
const about = (kind: Kind, who: string | null) => (who === null ? "" : ` ${kind === "income" ? "de" : "para"} ${who}`);

const called = (kind: Kind, amount: string, who: string | null, what: string | null) =>
  `${kinds[kind]} de ${amount}${about(kind, who)}${what === null ? "" : `, ${what}`}`;

const next = (day: string | null) => (day === null ? "Não tem mais nenhum dia." : `A próxima vez é em ${day}.`);

/** What comes again and again. */
export const recurring: Say["recurring"] = {
  card: "Recorrente",
  head: ["Próxima", "O quê", "Valor", "Frequência"],
  kind: "Tipo",
  amount: "Valor",
  repeats: "Repete",
  next: "Próxima vez",
  ends: "Termina",
  last: "Último lançamento",
  postedCount: "Lançados até agora",
  status: "Situação",
  paused: (day) => `em pausa desde ${day}`,
  ended: "encerrado",
  due: "Vencimento",
  dueDays: (days) => `${days} dias depois da data`,
  writtenAs: "Emitida como",
  invoices: { sent: "enviada", draft: "rascunho" },
  expected: "não recebido até aviso em contrário",
  unpaid: "não pago até aviso em contrário",
  kinds,
  called,
  title: (kind, amount, who, what) => `Recorrente: ${called(kind, amount, who, what)}`,
  added: (name, rhythm, first) => `Configurado: ${name}, ${rhythm}. ${next(first)}`,
  postedNow: (count, day) =>
    count === 1 ? `O de ${day} já está anotado.` : `Os ${count} que vieram até ${day} já estão anotados.`,
  postedText: (name, day) => `Chegou a hora: anotei ${name} em ${day}.`,
  postedSeveral: (count) => `Chegaram ${count} lançamentos recorrentes; anotei:`,
  postedTitle: (count) => `${count} lançamentos recorrentes`,
  postedHead: ["Data", "O quê", "Valor"],
  postedMore: (count) => `E mais ${count}.`,
  askPast: (days, more) =>
    `${days.join(", ")}${more > 0 ? ` e mais ${more}` : ""} já ${days.length + more === 1 ? "passou" : "passaram"}. Anoto também?`,
  postPast: (count) => (count === 1 ? "Anotar também" : `Anotar os ${count}`),
  fromNow: "De hoje em diante",
  pausedText: (name) => `Em pausa: ${name}. Nada é anotado até ser retomada.`,
  resumedText: (name, day) => `Continua: ${name}. ${next(day)}`,
  skippedText: (name, day, following) => `Pulei ${day} em: ${name}. ${next(following)}`,
  endedText: (name, last) =>
    last === null
      ? `Encerrado: ${name}. O que já foi anotado fica.`
      : `Termina em ${last}: ${name}. O que já foi anotado fica.`,
  updatedText: (name, day) => `Alterado: ${name}. ${next(day)}`,
  pausedTitle: (name) => `Pausa em ${name} recorrente`,
  resumedTitle: (name) => `Retomada de ${name} recorrente`,
  skippedTitle: (name, day) => `Recorrente ${name}, sem ${day}`,
  endedTitle: (name) => `Fim de ${name} recorrente`,
  updatedTitle: (name) => `Alteração de ${name} recorrente`,
  none: 'Nada é recorrente ainda. Tente "recebo 500 da Acme todo mês no dia 1".',
  monthlyOut: (amount) => `Saem ${amount} por mês em média nos próximos 12 meses.`,
  monthlyIn: (amount) => `Entram ${amount} por mês em média nos próximos 12 meses.`,
  listText: (count) => (count === 1 ? "1 lançamento recorrente." : `${count} lançamentos recorrentes.`),
  endedNote: (count) => `Mais ${count} ${count === 1 ? "terminou" : "terminaram"}: \`recurring ended\` mostra.`,
  buttons: {
    make: "Tornar recorrente",
    pause: "Pausar",
    resume: "Retomar",
    skip: "Pular a próxima",
    end: "Encerrar",
    show: "Todos os recorrentes",
  },
  unknown: (text) => `Nada chamado "${text}" é recorrente.`,
  seen: (n, amount, day) =>
    n === 1
      ? `Há 1 despesa com esse nome, ${amount} em ${day}, anotada à mão.`
      : `Há ${n} despesas com esse nome, a última de ${amount} em ${day}, anotadas à mão.`,
  offerRepeat: (amount, rhythm, day) => `Anoto ${amount} ${rhythm}, a partir de ${day}?`,
  howToRepeat: (what, amount) =>
    `Também não conheço nenhuma despesa com esse nome. Para que se anote sozinha, diga "${what} ${amount ?? "20"} todo mês no dia 1".`,
  nothingToEnd: "Então não há nada a encerrar: nada disso se anota sozinho.",
  same: "Já é assim.",
  gone: "Esse lançamento recorrente já não está nas contas.",
  noDay: "Esse ritmo não tem mais nenhum dia.",
  alreadyPaused: "Já está em pausa.",
  notPaused: "Não está em pausa.",
  hasEnded: "Já terminou.",
  onlyExpenses: "Só uma despesa recorrente tem categoria, fornecedor, ou pode ser cobrável.",
  serviceOfIncome: "Só uma receita recorrente é por um serviço.",
  onlyIncome: "Só uma receita recorrente tem classificação.",
  noModeOfInvoice: "Uma fatura não tem forma de pagamento: os pagamentos é que têm.",
  noRefund: "Um reembolso é de um lançamento e não pode ser recorrente.",
  oneAmount: "Uma fatura recorrente tem um valor e o cliente; itens e lançamentos são para uma avulsa.",
  example: "recebo 500 da Acme todo mês no dia 1",
  invoiceExample: "fatura para a Acme de 800 a cada trimestre, 30 dias",
  listExample: "recurring",
  updateExample: "recurring update hospedagem to 25",
  resumeExample: "recurring resume hospedagem",
};
