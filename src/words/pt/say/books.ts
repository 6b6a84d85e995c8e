import type { Say } from "../../say.ts";

const from = (name: string | null) => (name ? ` de ${name}` : "");

/** Who was paid, or else what for. */
interface Spent {
  readonly vendor: string | null;
  readonly what: string | null;
}

const whatFor = (what: string | null) => (what ? ` com ${what}` : "");
const to = ({ vendor, what }: Spent) => (vendor ? ` para ${vendor}` : whatFor(what));
const back = ({ vendor, what }: Spent) => (vendor ? from(vendor) : whatFor(what));

/** Income, expenses and balances. */
export const books: Say["books"] = {
  income: "Receita",
  expense: "Despesa",
  refund: "Reembolso",
  amount: "Valor",
  client: "Cliente",
  vendor: "Fornecedor",
  category: "Categoria",
  for: "Referente a",
  date: "Data",
  received: "Recebido",
  paid: "Pago",
  mode: "Forma de pagamento",
  billable: "Cobrável",
  invoice: "Fatura",
  classification: "Classificação",
  yes: "sim",
  notReceived: "ainda não recebido",
  notPaid: "ainda não pago",
  byInvoice: (number) => `pelos pagamentos de ${number}`,
  assumed: (mode) => `${mode} (suposto)`,
  incomeTitle: (amount, client) => `Receita ${amount}${from(client)}`,
  incomeText: (amount, client) => `Anotei ${amount}${from(client)}.`,
  expectedText: (amount, client) =>
    `Anotei ${amount}${from(client)} como previsto: não entra em nenhum saldo até ser recebido.`,
  arrivedText: (amount, client) =>
    `Chegou o valor de ${amount} esperado de ${client}: marquei esse lançamento como recebido.`,
  arrivedTitle: (entry) => `${entry}: recebido`,
  incomeRefundTitle: (amount, client) => `Reembolso de ${amount}${client ? ` para ${client}` : ""}`,
  incomeRefundText: (amount, client) => `Anotei a devolução de ${amount}${client ? ` para ${client}` : ""}.`,
  expenseTitle: (amount, spent) => `Despesa ${amount}${to(spent)}`,
  expenseText: (amount, spent) =>
    spent.vendor
      ? `Anotei ${amount} pagos a ${spent.vendor}.`
      : `Anotei ${amount} gastos${spent.what ? ` com ${spent.what}` : ""}.`,
  unpaidText: (amount, spent) =>
    `Anotei ${amount}${to(spent)} como ainda não pago: não entra em nenhum saldo até ser pago.`,
  expenseRefundTitle: (amount, spent) => `Reembolso de ${amount}${back(spent)}`,
  expenseRefundText: (amount, spent) => `Anotei que ${amount} voltaram${back(spent)}.`,
  moved: { income: "Chegou", expense: "Está pago" },

  whoPaid: (amount) => `Quem pagou ${amount}? Ainda não anotei nada.`,
  ofNobody: "Outra pessoa",
  assumedNote: (mode) => `Nenhuma forma de pagamento foi dita, então usei ${mode}.`,
  alsoWritten: (by, where) =>
    `${by === null ? "Já anotou o mesmo" : `${by} anotou o mesmo`} há poucos minutos (${where}). Se for o mesmo dinheiro, desfaça um dos dois.`,
  refundOfWhich: (amount) => `De qual lançamento é o reembolso de ${amount}?`,
  refundChoice: (amount, on, what) => `${amount}, ${on}${what ? `, ${what}` : ""}`,
  refundOfNone: "Nenhum destes",
  noRefundable: (amount, client) =>
    `Não achei nenhum lançamento recebido${from(client)} do qual ${amount} pudessem ser devolvidos. Se foi pago por fatura, reembolse um pagamento dessa fatura.`,
  refundIncomeExample: "devolvi 200 para a Acme",

  incomeExample: "recebi 1200 da Acme ontem, banco",
  expenseExample: "gastei 45,50 em hospedagem, cartão",
  editAmountExample: "na verdade foram 1300",
  refundExample: "reembolso de 60 da Hetzner",
  billableExample: "gastei 80 em hospedagem para a Acme, faturável",
  payInvoiceExample: (number) => `${number} paga hoje, banco`,
  rateExample: (base) => (base === "EUR" ? "settings rate USD 0.92" : "settings rate EUR 1.08"),
  unreadRate: (text, base) =>
    `Não consigo ler "${text}" como taxa de câmbio: precisa de um código de moeda e de quanto vale uma unidade dela em ${base}.`,
  badRate: (text) => `"${text}" não é uma taxa: tem de ser acima de zero, com no máximo seis casas decimais.`,
  rateOfBase: (base) => `${base} é a sua moeda base, então não precisa de taxa.`,

  categories: "Categorias de despesas",
  classifications: "Classificações de receitas",
  sortNone: (what, category) =>
    `Não encontrei nenhuma despesa de "${what}", então não há nada a pôr em ${category}. Diga com a próxima: "gastei 20 em ${what}, ${category}".`,
  sortSame: (what, category) => `Tudo de "${what}" já está em ${category}.`,
  sortAsk: (what, category, n) =>
    `Há ${n} despesas de "${what}". Ponho todas em ${category}? O que gastar lá a seguir vai para lá também.`,
  sortAll: (n) => `Todas as ${n}`,
  sortLast: (amount) => `Só a última (${amount})`,
  sorted: (what, category, n) =>
    n === 1
      ? `1 despesa de "${what}" está agora em ${category}.`
      : `${n} despesas de "${what}" estão agora em ${category}.`,
  sortedTitle: (what, category) => `"${what}" em ${category}`,
  nameTaken: (name) => `Já existe ${name}.`,
  builtIn: (name) => `"${name}" é como as receitas contam quando nada é dito, por isso fica como está.`,
  defaultModeStays: "Essa é a sua forma de pagamento padrão. Defina antes outra como padrão.",
  defaultModeExample: "settings mode card",

  goneIncome: "Essa receita já não está nas contas.",
  goneExpense: "Essa despesa já não está nas contas.",
  noAmount: "Um valor tem de ser acima de zero; não anotei nada.",
  minusAmount: (amount) =>
    `${amount} está abaixo de zero, por isso não anotei nada. Dinheiro que voltou é anotado como reembolso.`,
  belowZero: "Assim o valor ficaria negativo. Dinheiro devolvido é um reembolso à parte.",
  belowRefunds: (refunded) =>
    `${refunded} desse lançamento já foram reembolsados, então ele não pode ficar menor do que isso nem em outra moeda.`,
  refundTooMuch: (refund, left) => `Não dá para reembolsar ${refund}: restam ${left} desse lançamento.`,
  refundFollows: "Um reembolso é referente ao mesmo que o lançamento original. Mude o original; o reembolso acompanha.",
  refundOfRefund: "Esse lançamento já é um reembolso.",
  refundNotReceived: "Esse dinheiro ainda não foi recebido, então não há nada a devolver.",
  refundNotPaid: "Essa despesa ainda não foi paga, então nada pode voltar.",
  refundByInvoice: (number) => `Esse lançamento é um item de ${number}: reembolse um pagamento de ${number}.`,
  paidByInvoice: (number) =>
    `Esse lançamento é um item de ${number}, então quem diz se foi recebido são os pagamentos da fatura. Anote um pagamento de ${number}.`,
  clientOfInvoice: (number) => `Esse lançamento é um item de ${number} e fica com o cliente de ${number}.`,
  currencyOfInvoice: (number, currency) => `Esse lançamento é um item de ${number} e fica em ${currency}.`,
  billableToNobody: "Uma despesa cobrável precisa do cliente a quem será cobrada.",
  removeFromInvoice: (number) => `Esse lançamento é um item de ${number}. Tire-o antes de ${number}.`,
  removePaid: "Um pagamento de fatura representa esse lançamento, por isso ele não pode ser apagado.",
  removeRefunded: "Esse lançamento foi reembolsado. Apague antes o reembolso.",
};
