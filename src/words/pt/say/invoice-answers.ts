import type { Say } from "../../say.ts";
import { and, count as counted, days } from "./grammar.ts";

const invoices = (n: number) => counted(n, "fatura", "faturas");

/** What is said once something was done with invoices, and lists of them. */
export const answers = {
  createdTitle: (number, client, total) => `Fatura ${number} para ${client}, ${total}`,
  created: (number, client, total, status, due) =>
    `${status === "draft" ? "Rascunho" : "Anotei"} ${number} para ${client}: ${total}, vence em ${due}.`,
  createdEmpty: (number, client) =>
    `Rascunho ${number} para ${client}, ainda sem itens. Diga por exemplo: add line logo 500`,
  sentTitle: (number) => `${number} enviada`,
  sentText: (number, client, day, outstanding) =>
    `${number} para ${client} está marcada como enviada em ${day}. ${outstanding} em aberto.`,
  draftTitle: (number) => `${number} de volta a rascunho`,
  draftText: (number, takenBack) =>
    `${number} é de novo rascunho e mantém o número.${takenBack ? ` Desfeito: ${takenBack}.` : ""}`,
  reopenTitle: (number) => `${number} reaberta`,
  reopenText: (number, takenBack, outstanding) =>
    `${number} está de novo em aberto. Desfeito: ${takenBack}. ${outstanding} em aberto.`,
  askVoid: (number, client, left) =>
    `Anular ${number} para ${client}? Ela deixa de contar, e ${client} já não deve os ${left}. O número fica.`,
  voidTitle: (number) => `${number} anulada`,
  voidText: (number, takenBack) =>
    `${number} está anulada e mantém o número.${takenBack ? ` Desfeito: ${takenBack}.` : ""}`,
  unvoidTitle: (number) => `${number} de volta`,
  unvoidText: (number, status, sent) =>
    `${number} já não está anulada: está de novo como ${status.toLowerCase()}, desde ${sent}.`,
  deletedTitle: (number) => `Rascunho ${number} apagado`,
  deletedText: (number) => `Apaguei o rascunho ${number}. O número está livre de novo.`,
  updatedTitle: (number) => `Alteração de ${number}`,
  updatedText: (number, total) => `Alterei ${number}; dá ${total}.`,
  linesTitle: (number) => `Itens de ${number}`,
  paidTitle: (amount, number, client) => `Pagamento de ${amount} de ${client} por ${number}`,
  paidText: (amount, client, number, left) =>
    left
      ? `Lancei ${amount} de ${client} em ${number}. Restam ${left}.`
      : `Lancei ${amount} de ${client} em ${number}. Está paga.`,
  creditText: (amount, client, number, credit) =>
    `Lancei ${amount} de ${client} em ${number}. Está paga, com ${credit} de crédito.`,
  sentAlong: (number) => `${number} era rascunho e foi marcada como enviada.`,
  asPayment: (number) => `É exatamente o que ${number} tinha em aberto, então tomei como pagamento dela.`,
  asPartPayment: (number, client) =>
    `${number} é a única fatura em aberto de ${client}, então tomei como pagamento parcial.`,
  restAsIncome: (rest) => `Os outros ${rest} são nova receita.`,
  splitTitle: (amount, client) => `Pagamento de ${amount} de ${client}`,
  splitText: (amount, client, parts) => `Lancei ${amount} de ${client}, primeiro as mais antigas: ${and(parts)}.`,
  splitPart: (amount, number, left) =>
    left ? `${amount} em ${number} (restam ${left})` : `${amount} em ${number} (paga)`,
  refundTitle: (amount, number) => `Reembolso de ${amount} em ${number}`,
  refundText: (amount, client, number, outstanding) =>
    `Devolvidos ${amount} de ${number} para ${client}.${outstanding ? ` ${outstanding} de novo em aberto.` : ""}`,
  removedTitle: (amount, number) => `Pagamento de ${amount} de ${number} desfeito`,
  removedText: (taken, number, outstanding) => `Desfeito: ${taken}. ${number} tem ${outstanding} em aberto.`,
  linkTitle: (amount, number) => `${amount} em ${number}`,
  linkText: (amount, number, total) => `Coloquei ${amount} em ${number}; dá ${total}.`,
  receiptText: (amount) => `Os ${amount} recebidos por isso agora são um pagamento da fatura.`,
  unlinkTitle: (amount, number) => `${amount} fora de ${number}`,
  unlinkText: (amount, number, total) => `Tirei ${amount} de ${number}; dá ${total}.`,
  becamePayment: (amount, number) => `Os ${amount} agora são o pagamento de ${number}, e já não uma receita à parte.`,
  shown: (number, client, status) => `${number} para ${client}: ${status.toLowerCase()}.`,

  listTitle: "Faturas",
  listHead: ["Número", "Cliente", "Emissão", "Vencimento", "Situação", "Total", "Em aberto"],
  listText: (count, shown, about) => {
    const what = about.length > 0 ? ` (${about.join(", ")})` : "";
    if (count === 0 && about.length === 1 && /^(?:sent|enviada)$/i.test(about[0] ?? ""))
      return "Nenhuma fatura enviada espera pagamento.";
    if (count === 0 && about.length === 0)
      return 'Ainda não há faturas. Tente "fatura para a Acme de 800 pelo logo, 30 dias".';
    if (count === 0) return `Nenhuma fatura${what}.`;
    return `${invoices(count)}${what}${shown < count ? `; aparecem as ${shown} mais recentes` : ""}.`;
  },
  statusTotal: (count, total) => `${invoices(count)}, ${total}`,
  statusLabel: (status, currency, several) => (several ? `${status} (${currency})` : status),
  owedTitle: "A receber",
  owedHead: ["Número", "Cliente", "Vencimento", "Em aberto", "Atraso"],
  owedText: (client, totals, count) => {
    if (totals.length === 0) return client ? `${client} não deve nada.` : "Ninguém deve nada em faturas.";
    const who = client ? `${client} deve` : "Os clientes devem";
    return `${who} ${and(totals)} em ${invoices(count)}${count > 1 ? ", primeiro as que vencem antes" : ""}.`;
  },
  overdueText: (client, totals, count) => {
    if (totals.length === 0) return client ? `Nada de ${client} está em atraso.` : "Nada está em atraso.";
    return `${and(totals)} em atraso em ${invoices(count)}${client ? ` de ${client}` : ""}.`;
  },
  overdueTitle: "Em atraso",
  expectedText: (totals) => `Além disso, ${and(totals)} de receitas sem fatura estão previstos.`,
  late: (count) => (count > 0 ? days(count) : "—"),
  more: (count) => `Mais ${count} não aparecem.`,
  agingTitle: "O que está em aberto por idade, em dias após o vencimento",
  agingHead: (ages) => ["Cliente", ...ages, "Total"],
  agingAll: "Todos",
  agingText: (totals) =>
    totals.length === 0 ? "Nada está em aberto." : `${and(totals)} em aberto, por dias após o vencimento.`,
  ages: { current: "A vencer", "1–30": "1–30", "31–60": "31–60", "61–90": "61–90", "90+": "90+" },
  invoicedTitle: (period) => `Faturado, ${period}`,
  averageText: (client, when, averages, n) =>
    `Faturas${client ? ` para ${client}` : ""} ${when}: ${and(averages)} em média, em ${n === 1 ? "1 fatura" : `${n} faturas`} (enviadas e pagas, pela data, impostos incluídos).`,
  largestText: (when, number, client, day, total) =>
    `A maior fatura ${when}: ${number} para ${client}, ${total}, ${day} (faturas enviadas e pagas, pela data).`,
  invoicedText: (client, period, totals) =>
    totals.length === 0
      ? `Nada foi faturado${client ? ` para ${client}` : ""} em ${period} (faturas enviadas, pelo dia de emissão).`
      : `Faturado${client ? ` para ${client}` : ""} em ${period}: ${and(totals)} (faturas enviadas e pagas, pelo dia de emissão).`,
  historyTitle: (number) => `Histórico de ${number}`,
  historyHead: ["Quando", "Quem", "O quê", "Mudança"],
  historyText: (number, count) => `${number} mudou ${counted(count, "vez", "vezes")}.`,
  historyUndone: (title) => `${title} (desfeito)`,
  valueMade: (label, after) => `${label} ${after}`,
  valueGone: (label, before) => `${label} ${before} tirado`,
  valueChanged: (label, before, after) => `${label} ${before} → ${after}`,

  workflow: {
    title: "Receita de clientes",
    head: ["Data", "Valor", "Referente a", "Cliente", "Projeto", "Serviço", "Fatura", "Forma de pagamento"],
    none: "—",
    notReceived: "não recebido",
    byInvoice: "por fatura",
    text: (of, shown, about) => {
      const { count, beyond } = of;
      const what = about.length > 0 ? ` (${about.join(", ")})` : "";
      if (count === 0 && about.length === 0)
        return 'Ainda não há receita de clientes. Tente "recebi 1200 da Acme ontem, banco".';
      if (count === 0) return `Nenhuma receita de clientes${what}.`;
      return `${beyond ? "Mais de " : ""}${counted(count, "receita", "receitas")} de clientes${what}${shown < count ? `; aparecem as ${shown} mais recentes` : ""}.`;
    },
    changedTitle: (amount) => `Lançamento de ${amount}`,
    changed: (amount) => `Alterei o lançamento de ${amount}.`,
  },
} satisfies Partial<Say["invoices"]>;
