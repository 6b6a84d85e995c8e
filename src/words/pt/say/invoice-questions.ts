import type { Say } from "../../say.ts";

/** What is asked about invoices, and the answers on buttons. */
export const questions = {
  noWithholding: "Não desconto retenções: fica como nota na fatura, e o total vai sem ela.",
  whichRate: (rate: string) =>
    `Com que taxa se soma o imposto? Ainda não anotei nada. Para fixá-la em todas as faturas: settings tax IVA ${rate}%`,
  whichClient: "Para qual cliente é a fatura?",
  whichInvoice: "De que fatura se trata?",
  whichEntry: "De que lançamento se trata?",
  whichPayment: (number) => `Qual pagamento de ${number} devo desfazer?`,
  whatChange: (number) =>
    `O que deve mudar em ${number}? Por exemplo: due sexta, amount 1300, tax 19, discount 10%, status draft`,
  whichLine: (number) => `O que deve mudar nos itens de ${number}? Por exemplo: add 3 x 150 Adesivos, 2 150, remove 2`,
  whichPaid: (client, amount, one) => {
    if (one) {
      const open = client === null ? "Há uma fatura em aberto." : `${client} tem uma fatura em aberto.`;
      return `${open} ${amount ? `Os ${amount} são o pagamento dela` : "Ela foi paga"}?`;
    }
    const open = client === null ? "Há várias faturas em aberto." : `${client} tem várias faturas em aberto.`;
    return `${open} ${amount ? `De qual são os ${amount}` : "Qual foi paga"}?`;
  },
  howMuchPart: (number, outstanding) => `Quanto dos ${outstanding} em aberto em ${number} foi pago?`,
  howMuchBack: (number, paid) => `Quanto dos ${paid} pagos em ${number} é devolvido?`,
  askDraft: (number, client) => `${number} para ${client} ainda é rascunho. Marco como enviada e lanço o pagamento?`,
  askSend: (number, client) => `${number} para ${client} é rascunho. Marco como enviada?`,
  askOverpaid: (number, outstanding, amount) =>
    `${amount} é mais do que os ${outstanding} em aberto em ${number}. Como devo lançar?`,
  askSettled: (number, amount) => `${number} já está paga. O que são os ${amount}?`,
  askPaymentsFirst: (number, paid, what) =>
    `${paid} foram pagos em ${number}. ${what === "draft" ? "Para voltar a ser rascunho" : "Para anular"}, os pagamentos têm de ser desfeitos antes.`,
  askPayment: (amount, number, outstanding) =>
    `${number} tem exatamente ${outstanding} em aberto. Os ${amount} são o pagamento dela, ou mais trabalho para somar?`,
  askNoClient: (amount, number, client) =>
    `Esse lançamento de ${amount} ainda não tem cliente. Veio de ${client}, para ${number}?`,
  askMove: (amount, from, to) => `Esse lançamento de ${amount} está em ${from}. Passo para ${to}?`,
  whichCurrency: (client, theirs, ours) =>
    `${client} tem uma fatura em aberto noutra moeda. Foram ${theirs} ou ${ours}?`,
  askMatches: (client, amount) => `${client} tem várias faturas com exatamente ${amount} em aberto. Qual foi paga?`,
  askEntryInvoice: (amount, client) => `Em qual fatura${client ? ` de ${client}` : ""} coloco os ${amount}?`,

  buttons: {
    send: "Marcar enviada",
    markSent: (number) => `Marcar ${number} enviada`,
    paid: "Marcar paga",
    sendAndPay: "Marcar enviada e lançar",
    credit: "Tudo, o resto como crédito",
    rest: (outstanding, rest) => `${outstanding} nela, ${rest} como receita`,
    half: (amount) => `Metade: ${amount}`,
    onlyOutstanding: (outstanding) => `Só ${outstanding}`,
    newIncome: "Lançar como nova receita",
    instead: "Lançar como nova receita",
    takeBackDraft: "Desfazer e virar rascunho",
    takeBackVoid: "Desfazer e anular",
    keep: "Manter",
    voidIt: "Anular",
    all: (amount) => `Tudo: ${amount}`,
    oldest: "Primeiro as mais antigas",
    choice: (number, amount, client) => (client ? `${number}, ${amount}, ${client}` : `${number}, ${amount}`),
    entry: (amount, what) => `${amount}, ${what}`,
    itsPayment: "É o pagamento",
    asLine: "Somar como item",
    yes: (client) => `Sim, de ${client}`,
    move: "Passar",
    deleteDraft: "Apagar",
    create: (number) => `Criar ${number} como rascunho`,
    newDraft: "Novo rascunho",
    onInvoice: (amount) => `Faturar os ${amount}`,
    received: (amount) => `Chegaram ${amount}`,
    show: (number) => `Mostrar ${number}`,
  },
} satisfies Partial<Say["invoices"]>;
