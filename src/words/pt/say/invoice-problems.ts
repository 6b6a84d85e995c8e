import type { Say } from "../../say.ts";

const isPercent = (text: string) => /^\d+(?:[.,]\d+)?\s*%?$/.test(text.trim());
/** A percentage as near as it is kept, its comma as it was. */
const nearest = (text: string) => {
  const near = `${Number.parseFloat(text.replace(",", ".")).toFixed(2)}%`;
  return text.includes(",") ? near.replace(".", ",") : near;
};
/** More decimals than a percentage is kept with. */
const isTooFine = (text: string) => /[.,]\d{3,}\s*%?$/.test(text.trim());

/** What is wrong with what was asked of an invoice. */
export const problems = {
  unknown: (text) => `Não conheço nenhuma fatura "${text}".`,
  same: (number) => `${number} já está assim. Nada mudou.`,
  gone: "Essa fatura já não existe.",
  gonePayment: "Esse pagamento já não existe.",
  badNumber: (number) => `"${number}" não pode ser número de fatura: precisa ter de 1 a 40 caracteres.`,
  numberTaken: (number, client) => `${number} já é uma fatura para ${client}.`,
  leavesGap: (number, next) =>
    `${number} deixaria números de fora: o próximo é ${next}. Não diga o número para recebê-lo, ou use um de outro tipo, como A-${number.replace(/\D/g, "")}.`,
  tooMuch: "A fatura passaria do que as contas conseguem guardar.",
  badDiscount: (text) =>
    isPercent(text) && isTooFine(text)
      ? `"${text}" é mais fino do que as contas guardam: um desconto tem no máximo duas casas decimais. Tente ${nearest(text)} ou 50 USD.`
      : isPercent(text)
        ? `Um desconto é de no máximo 100%, então "${text}" não serve. Tente 10% ou 50 USD.`
        : `Não consigo ler "${text}" como desconto. Tente 10% ou 50 USD.`,
  badShare: (text) => `Não consigo ler "${text}" como parte do todo. Tente 1/2 ou 30%.`,
  badPercent: (text) => {
    if (isPercent(text) && isTooFine(text))
      return `"${text}" é mais fino do que as contas guardam: uma porcentagem tem no máximo duas casas decimais. Tente ${nearest(text)}, ou ponha o imposto exato como um item à parte: adicione imposto 88,75 à INV-1.`;
    if (isPercent(text)) return `"${text}" é mais de 100%. Tente 19 ou 7,5%.`;
    if (!/%.*%/.test(text)) return `Não consigo ler "${text}" como porcentagem de 0 a 100. Tente 19 ou 7,5%.`;
    return `Uma fatura tem uma só taxa de imposto, a menos que os itens tenham a sua, e li várias (${text}). Qual é? Ou dê a cada item a sua taxa: invoice line INV-3 add 3 x 150 Adesivos 7%.`;
  },
  badDue: (text) => `Não consigo ler "${text}" como vencimento. Tente sexta, 12 dez ou 30 dias.`,
  badLine: (text) => `Não consigo ler "${text}" como item. Tente "3 x 150 Adesivos" ou "Hospedagem 50".`,
  nothingToSend: (number) => `${number ?? "A fatura"} ainda não tem itens, então não pode ser enviada.`,
  nothingToPay: (number) => `${number} ainda não tem itens, então não há nada a pagar.`,
  dueBeforeIssue: (due, issued) => `O vencimento ${due} é antes da emissão ${issued}.`,
  noAmount: "Uma fatura precisa de um valor acima de zero.",
  noNet: (gross, rate, net, comes) =>
    `Nenhum valor antes de impostos dá exatamente ${gross} com ${rate} de imposto: ${net} dá ${comes}. Não anotei nada.`,
  noPayment: "Um pagamento precisa de um valor acima de zero; dinheiro devolvido é um reembolso.",
  mixedCurrencies: (one, other) => `Uma fatura tem uma só moeda: ${one} e ${other} não podem estar juntas nela.`,
  keepsClient: "Uma fatura sempre tem um cliente: pode passar para outro, mas não ficar sem.",
  keepsMode: "Um pagamento sempre tem uma forma de pagamento. Se o dinheiro não chegou, desfaça o pagamento.",
  isVoid: (number) => `${number} está anulada. Traga-a de volta antes.`,
  alreadyVoid: (number) => `${number} já está anulada.`,
  notVoid: (number) => `${number} não está anulada.`,
  alreadyOn: (amount, number) => `Esse lançamento de ${amount} já está em ${number}.`,
  onOther: (amount, number) => `Esse lançamento de ${amount} está em ${number}. Tire-o de lá antes.`,
  entryNeedsClient: (amount) =>
    `Esse lançamento de ${amount} não tem cliente, então não pode ser faturado. Diga antes de quem é.`,
  entryNotReceived: (amount) => `Esse lançamento de ${amount} não foi recebido, então não é um pagamento.`,
  entryRefunded: (amount) =>
    `Parte desse lançamento de ${amount} foi devolvida, então ele não pode virar um pagamento.`,
  onNone: (amount) => `Esse lançamento de ${amount} não está em nenhuma fatura.`,
  refundIsNoLine: (amount) => `Esse lançamento de ${amount} é um reembolso, que não pode ser item. Reembolse a fatura.`,
  otherClient: (amount, client, number) =>
    client === null
      ? `Esse lançamento de ${amount} ainda não tem cliente, e ${number} tem.`
      : `Esse lançamento de ${amount} é de ${client}, e ${number} é de outro cliente.`,
  otherCurrency: (amount, number, currency) =>
    `Esse lançamento de ${amount} está em outra moeda que ${number}, que está em ${currency}.`,
  refundsFirst: (number) => `Assim teria sido devolvido mais de ${number} do que foi pago. Desfaça antes o reembolso.`,
  entryTax: "Um item que é uma receita é tributado pela taxa da fatura.",
  severalLines: (number, count) => `${number} tem ${count} itens, então diga qual muda.`,
  noSuchLine: (number, line) => `${number} não tem o item "${line}".`,
  paymentsFirst: (number) => `${number} tem pagamentos. Desfaça-os antes.`,
  notPaid: (number) => `${number} não está paga, então não há nada para reabrir.`,
  notNewest: (number, later) =>
    `${number} não pode ser tirada, porque ${later} veio depois e os números não têm buracos. Anule-a: ela mantém o número e não conta para nada.`,
  numberGone: (number) => `${number} não pode voltar: outra fatura já ocupou o seu lugar.`,
  sentStays: (number) => `${number} foi enviada, então não pode ser apagada. Anule-a: ela mantém o número.`,
  alreadyPaid: (number) => `${number} já está paga. Nada em aberto.`,
  wrongCurrency: (number, currency, amount) =>
    `${number} está em ${currency}, então não posso lançar ${amount} nela. Quanto entrou, em ${currency}?`,
  stillDraft: (number) => `${number} ainda é rascunho.`,
  overpaid: (what, outstanding, amount) => `${amount} é mais do que os ${outstanding} em aberto em ${what}.`,
  nothingPaid: (number) => `Nada foi pago em ${number}, então não há nada a reembolsar.`,
  refundTooMuch: (number, paid) => `Só ${paid} foram pagos em ${number}; mais do que isso não dá para reembolsar.`,
  receiptOfEntry: (number) =>
    `Esse pagamento é o que foi recebido por um lançamento em ${number}; mude o valor do lançamento, e ele acompanha.`,
  paidByClient: (number) => `${number} tem pagamentos, então não pode passar para outro cliente. Desfaça-os antes.`,
  entriesOfClient: (number) => `${number} contém receitas do seu cliente. Tire-as antes.`,
  notClients: (number, owner, client) => `${number} é de ${owner}, não de ${client}.`,
  noOpen: (client) => (client ? `${client} não tem fatura em aberto.` : "Não há fatura em aberto."),
  noDraft: (client) => (client ? `${client} não tem fatura em rascunho.` : "Não há fatura em rascunho."),
  noInvoice: (client) => (client ? `${client} ainda não tem fatura.` : "Ainda não há fatura."),
  noEntry: (words) => (words ? `Não achei nenhuma receita para "${words}".` : "Não achei nenhuma receita para isso."),
  alreadySent: (number, day) => `${number} já foi enviada em ${day}.`,
  isDraft: (number) => `${number} já é rascunho.`,
} satisfies Partial<Say["invoices"]>;
