import type { Say } from "../../say.ts";

/** What is asked for, in words: `Qual fatura?`. */
const whichOnes: Readonly<Record<string, string>> = {
  amount: "Qual valor",
  date: "Qual dia",
  time: "Qual horário",
  client: "Qual cliente",
  invoice: "Qual fatura",
  project: "Qual projeto",
  meeting: "Qual reunião",
  hours: "Quais horas",
};

/** What the bot says about the conversation itself. */
export const chat: Say["chat"] = {
  ask: (what) => `${what}?`,
  whichDay: "Qual dia? Por exemplo: 12 out, sexta passada, 3 de dezembro",
  which: (about) => `${whichOnes[about] ?? "Qual"}?`,
  empty: "Essa mensagem estava vazia. Conte o que aconteceu, por exemplo: recebi 1200 da Acme ontem",
  tooLong: (length, most) =>
    `Essa mensagem tem ${length} caracteres; leio no máximo ${most}, então não anotei nada. Conte o que aconteceu em menos palavras, por exemplo: recebi 1200 da Acme ontem`,
  silence: (why) => {
    switch (why) {
      case "small-talk":
        return "👍";
      case "not-for-us":
        return "Não anotei nada: isso parece uma mensagem para outra pessoa.";
      case "not-happened":
        return 'Não anotei nada: isso ainda não aconteceu. Se conta com o dinheiro, diga "espero receber 800 da Acme na próxima sexta".';
      case "not-yours":
        return 'Não anotei nada: isso não é dinheiro que entrou ou saiu do seu bolso. Se for, diga "recebi 80 da Acme" ou "gastei 80 com tinta".';
      case "not-paid":
        return 'Não anotei nada: isso ainda não foi pago. Para guardar como conta sua, diga "recebi a conta de 120 do eletricista, ainda não paga"; para receber um aviso, "me lembra sexta de pagar o eletricista".';
      case "own-money":
        return "Não anotei nada: dinheiro que só passa de um bolso seu para outro não é receita nem despesa.";
      case "about-me":
        return 'Sou o Purser, cuido das contas nesta conversa, e sou um programa. Conte o que aconteceu ("recebi 1200 da Acme ontem") ou pergunte ("quem me deve"); "ajuda" mostra tudo.';
      case "introduced":
        return 'Muito prazer. Fale dos seus clientes ("novos clientes: Acme, Globex e Initech") e do que acontece ("recebi 1200 da Acme ontem", "3h para a Acme", "fatura para a Acme de 800"). "ajuda" mostra tudo.';
      case "my-rate":
        return 'Não anotei nada. Para que as suas horas custem isso, diga "meu valor por hora é 80", com o seu número. Um projeto ou serviço pode ter um valor próprio: "project update Website rate 95", "aumenta o valor do Sketches para 90 por hora". Membros e clientes não têm.';
      case "price":
        return 'Não anotei nada: isso é um preço, não um pagamento. Quando for pago, diga "recebi 25 da Acme"; para cobrar, "fatura para a Acme de 4 x 25".';
      case "withholding":
        return 'Não desconto retenções: o total da fatura é o que se fatura. Diga o que chegou ("Acme pagou 1020"). O que ficou retido pode ser uma forma de pagamento própria: "adiciona forma de pagamento Retenção" e depois "Acme pagou 180, Retenção".';
      case "two-taxes":
        return 'Não anotei nada: uma fatura tem aqui uma só taxa de imposto, com duas casas decimais, por isso não dá para definir duas. Adicione cada uma como uma linha, com o valor: "adiciona GST 42,50 à INV-1".';
      case "mileage":
        return 'Não anotei nada: não sei quanto custa um km. Diga junto, e eu anoto o total: "42 km até a Acme a 0,45".';
      case "who-sees":
        return 'O que você escreve aqui fica em um só conjunto de livros, na máquina em que eu rodo. Quem você não convidou é recusado; "members" mostra quem está, e os funcionários não veem valores. Em um canal compartilhado, respostas com dinheiro ou nomes vão só para você. "export" lhe dá tudo, e "apague todos os meus dados" apaga para sempre.';
      case "where":
        return 'Não tenho aplicativo próprio: respondo no Slack, no Telegram e no Discord, então em qualquer telefone ou computador que tenha um deles. "link" liga as suas contas de lá aos mesmos livros.';
      case "sends-nothing":
        return 'Só escrevo para você e para quem você convida. Diga "INV-3 enviada" e eu lhe dou o PDF para repassar; "invoice chase INV-3" escreve um texto para quem não pagou.';
      case "client-terms":
        return 'Não anotei nada: os clientes não têm prazo de pagamento próprio. Diga junto com a fatura ("fatura para a Acme de 800, em 60 dias") ou mude o de todas as novas: "settings terms 60".';
      case "fiscal-year":
        return 'Não anotei nada: aqui os anos e trimestres são os do calendário. Para o seu exercício, pergunte com os dias: "lucro de abril de 2026 a março de 2027", "despesas desde 1 de abril".';
      case "day-off":
        return 'Não anotei nada: não guardo dias de folga. Para desmarcar o que há nesse dia, diga "cancele a reunião de sexta"; para deixá-lo livre, marque-o: "reunião sexta das 9 às 17".';
      case "paid-faster":
        return 'O que ajuda aqui: "prazo de pagamento 7 dias" faz cada fatura nova vencer antes, "quem está atrasado" mostra a quem cobrar, e "invoice chase INV-3" escreve um texto para encaminhar.';
      case "advice":
        return 'Cuido das contas e não dou conselhos de negócio. O que elas mostram pode ajudar: "melhores clientes este ano" quem traz mais, "report sources" de onde vêm os clientes, "lucro este ano" o que sobra.';
      case "question":
        return 'Não tenho resposta para isso e não anotei nada. Conheço as suas contas: pergunte "quanto ganhei este mês", "quem me deve", "o que vence esta semana", ou "ajuda" para ver tudo.';
      case "unknown":
        return 'Não entendi isso e não anotei nada. Tente "recebi 1200 da Acme ontem" ou "gastei 45 em hospedagem, cartão". "ajuda" mostra tudo.';
    }
  },
  ofWork: {
    unknown: ([a, b]) => `Não entendi isso e não anotei nada. Tente "${a}" ou "${b}". "ajuda" mostra tudo.`,
    question: ([a, b]) =>
      `Não tenho resposta para isso e não anotei nada. Pergunte "${a}" ou "${b}"; "ajuda" mostra tudo.`,
    aboutMe: ([a], [b]) =>
      `Sou o Purser, cuido das contas nesta conversa, e sou um programa. Conte o que fez ("${a}") ou pergunte ("${b}"); "ajuda" mostra tudo.`,
    greeting: ([a], [b]) =>
      `Olá! Conte o que fez ("${a}") ou pergunte ("${b}"). "hoje" diz o que o dia traz, "ajuda" mostra tudo.`,
  },
  unknownPerson: (name) =>
    `Não entendi e não anotei nada. Ainda não conheço ninguém chamado "${name}". Adiciono como cliente? Depois diga outra vez, por exemplo: recebi 60 de ${name}`,
  greeting:
    'Olá! Conte o que aconteceu ("recebi 1200 da Acme ontem") ou pergunte ("quem me deve"). "hoje" diz o que o dia traz, "ajuda" mostra tudo.',
  whetherThat: (title) =>
    `Não entendi a mensagem anterior. Devo corrigir ${title}? Se era a outra coisa, diga-a inteira mais uma vez.`,
  whetherBefore: (title) =>
    `Você acabou de desfazer o que veio depois. Devo corrigir ${title}? Se era o outro, diga tudo de novo.`,
  whetherYours: (title) =>
    `Desde então outra pessoa anotou algo aqui. Devo corrigir o que é seu, ${title}? Para corrigir o da outra pessoa, responda ao cartão dela.`,
  correctThat: "Corrigir",
  whichWay: (amount, named) =>
    named === null
      ? `${amount}: entrou ou saiu? Ainda não anotei nada.`
      : `${amount}, "${named}": entrou ou saiu? Ainda não anotei nada.`,
  paidOrBilled: (amount, client) =>
    `Isso dá ${amount} para ${client}. Já foi pago, ou é para faturar? Ainda não anotei nada.`,
  billIt: (client) => `Faturar para ${client}`,
  paymentOf: (invoice) => `${invoice} foi paga`,
  notAll: (question) => `Não entendi tudo. ${question}`,
  keepAsDeal: "Guardar como negócio",
  quotedOnly: (amount, client) => `Não anotei dinheiro: ${amount} é só um orçamento. Guardo como negócio de ${client}?`,
  asksForWork: (name) => `Ainda não anotei nada: ninguém pagou. Guardo ${name} como lead?`,
  keepAsLead: (name) => `Adicionar ${name} como lead`,
  rateTold: "Ainda não mudei nada. As suas horas custam isso a partir de agora?",
  setRate: "Definir o meu valor por hora",
  moneyIn: (from) => (from === null ? "Entrou" : `Veio de ${from}`),
  moneyOut: (to) => (to === null ? "Gastei" : `Paguei para ${to}`),
  notYet: (what) => `Entendi isso (${what.replace(".", " ")}), mas ainda não sei fazer. Não anotei nada.`,
  tooMuchAtOnce: (about) => {
    const others = about === "invoice" ? "marca INV-12 como paga" : "apaga o cliente Acme";
    const one = about === "meeting" ? "cancela a reunião com a Acme" : others;
    return `Isso mudaria muitos registros de uma vez, então não fiz nada. Diga um de cada vez, por exemplo: ${one}`;
  },
  noSuchCommand: (name, close) =>
    `Não existe o comando ${name}.${close ? ` Queria dizer /${close}?` : ""} "/help" mostra todos.`,
  noSuchOption: (command, option, options) =>
    `/${command} não tem a opção "${option}", então não anotei nada. ${options.length > 0 ? `Aceita: ${options.join(", ")}.` : "Não aceita nenhuma."}`,
  unreadLines: (lines) => {
    const quoted = lines.map((line) => `"${line}"`).join(", ");
    return lines.length > 1
      ? `Não entendi ${lines.length} das linhas e não anotei nada delas: ${quoted}. Diga cada uma de novo com uma frase inteira, por exemplo: gastei 45 com hospedagem, cartão`
      : `Não entendi uma das linhas e não anotei nada dela: ${quoted}. Diga de novo com uma frase inteira, por exemplo: gastei 45 com hospedagem, cartão`;
  },
  didYouMean: (command, example) =>
    `Não entendi isso e não anotei nada. Queria dizer "${command}"? Por exemplo: ${example}`,
  unreadCommand: (command, rest, example) =>
    `Não consegui ler "${rest}" em /${command} e não anotei nada. Isto funciona: ${example}`,
  staleButton: "Esse botão já não vale: a pergunta foi respondida ou substituída.",
  usedButton: "Esse botão já foi usado.",
  othersButton: "Esse botão é para outra pessoa.",
  othersQuestion: "Perguntei isso a outra pessoa, e só ela pode responder.",
  editOffer: (title, text) => `A mensagem passou a "${text}". Devo atualizar ${title}?`,
  editStays: (title) => `Essa mensagem foi mudada. O que ela fez fica como está (${title}).`,
  editUnread: (title) =>
    `Essa mensagem foi mudada, mas não consigo lê-la como um lançamento, então ${title} fica como está.`,
  apology: (reference) =>
    `Algo deu errado do meu lado e não anotei nada. Tente de novo, por favor. (ref. ${reference})`,
  notToShare: "Essa é só para você: quem a tiver poderia usá-la no seu lugar.",
  nothingToShare: "Não há nada para compartilhar: essa mensagem não é sua ou já não existe.",
  problem: (sentence, example) => (example ? `${sentence} Por exemplo: ${example}` : sentence),
  forbidden: (command) => `A sua função não permite "${command}".`,
  batchTitle: (count) => `${count} lançamentos`,
  takenIn: (told) => `Entendi: ${told}.`,
  stillOpen: (question) => `Ainda em aberto: ${question}`,
  cancelled: "Cancelado.",
  nothingToCancel: "Não há pergunta em aberto.",
};
