import type { Say } from "../../say.ts";

const leads = (n: number) => (n === 1 ? "1 lead ganho" : `${n} leads ganhos`);

/** What is worked out of the books. */
export const figures: Say["figures"] = {
  rate: {
    text: (perHour, when, earned, time, who) =>
      `${who === null ? "Uma hora rendeu" : `${who}: uma hora rendeu`} ${perHour} ${when}: ${earned} ganhos em ${time} (regime de competência).`,
    best: (project, name, earned, when) =>
      `${project ? "O projeto" : "O cliente"} que mais rendeu ${when} é ${name}: ${earned} (regime de competência).`,
    none: (when, who) =>
      `Não há horas registradas${who === null ? "" : ` de ${who}`} ${when}, então não há renda por hora. Para registrar: 3h no Website ontem`,
    noneEarned: (when) => `Nada foi ganho ${when}. Para adicionar: recebi 1200 da Acme ontem, banco`,
    nothingOf: (who, time, when) => `${who} levou ${time} ${when}, e ainda não rendeu nada (regime de competência).`,
    untimed: (who, earned, when) =>
      `${who} rendeu ${earned} ${when} (regime de competência), mas não há horas registradas, então não há renda por hora.`,
    bestRate: (name, perHour) => `A hora mais bem paga: ${name} com ${perHour}.`,
    chargedFor: (what, perHour) => `${what} a ${perHour} por hora`,
    charged: (rates, usual) => `Cobrado: ${rates}${usual === null ? "" : `; o resto a ${usual}, seu valor por hora`}.`,
    usual: (perHour) => `Cobrado: ${perHour} por hora, seu valor por hora; não há outro definido.`,
    noneCharged:
      "Nenhum valor por hora está definido. Para definir: set hourly rate to 80, ou project update Website rate 95",
    title: "Renda por hora",
    perHour: "Por hora",
    earned: "Ganho",
    time: "Horas",
    project: "Projeto",
    note: "Ganho: faturas enviadas pela data delas e lançamentos pela sua, sem impostos. A renda por hora só sai onde há horas registradas; todas contam, faturáveis ou não.",
    byProject: "Por projeto",
    byClient: "Por cliente",
  },
  unbilled: {
    text: (who, parts) => `Falta faturar${who === null ? "" : ` de ${who}`}: ${parts}.`,
    value: (left, value) => `${left} de ${value} combinados`,
    hours: (time, worth) => (worth === null ? `${time} de trabalho` : `${time} de trabalho (${worth})`),
    entries: (amount) => `${amount} em receitas esperadas sem fatura`,
    none: (who) =>
      `Não falta faturar nada${who === null ? "" : ` de ${who}`}: o combinado está em faturas, e nenhuma hora ou receita espera por uma. Para dizer o combinado: o valor do contrato da Acme é 5000`,
    title: "Falta faturar",
    head: ["Cliente", "O quê", "Falta", "Combinado"],
    contract: "contrato",
    work: "horas não faturadas",
    unrated: "sem valor por hora",
    note: "O combinado menos todas as faturas não anuladas, rascunhos também. As horas de um projeto com valor fazem parte desse valor.",
    invoiceRest: (project) => `Faturar o resto de ${project}`,
    invoiceHours: (client) => `Faturar as horas de ${client}`,
  },
  target: {
    ahead: (left, target, when, received) =>
      `Faltam ${left} para chegar a ${target} ${when}: até agora entraram ${received} (regime de caixa).`,
    passed: (over, target, when, received) =>
      `${target} ${when} já foram alcançados: entraram ${received} (regime de caixa), ${over} a mais.`,
    reached: (target, when) => `${target} ${when} foram alcançados em cheio (regime de caixa).`,
    missed: (left, target, when, received) =>
      `Faltaram ${left} para ${target} ${when}: entraram ${received} (regime de caixa).`,
    perMonth: (amount) => `São ${amount} por mês daqui para a frente.`,
    pace: (amount, enough) =>
      `Neste ritmo você terminaria em ${amount}, ${enough ? "o que basta" : "o que não basta"}.`,
    title: (target) => `Rumo a ${target}`,
    received: "Recebido",
    left: "Falta",
    done: "Feito",
    owedNote: "O que os clientes devem só conta depois de recebido.",
    askAmount: "A que valor você quer chegar?",
  },
  afford: {
    yes: (cost, balance, left, out) =>
      `Sim, pelo que os livros sabem: de ${balance} sobrariam ${left} depois de ${cost}${out}.`,
    no: (cost, balance, short, out) => `Com o que há, não: o saldo é ${balance} e faltam ${short} para ${cost}${out}.`,
    out: (amount, until) => `, já descontados ${amount} a pagar até ${until}`,
    nothingOut: (until) => ` (não se sabe de outro pagamento até ${until})`,
    coming: (amount) => `Até lá devem entrar ${amount}, que contam quando forem pagos.`,
    title: "O que se pode gastar",
    balance: "Saldo",
    goingOut: (until) => `A pagar até ${until}`,
    wanted: "Isto",
    left: "Sobra",
    comingIn: (until) => `A receber até ${until}, sem contar`,
    note: "Saldo: o recebido menos o pago. A pagar: despesas não pagas e o que se repete. Impostos a pagar não estão separados aqui.",
    askAmount: "Quanto custaria?",
    forecast: "Previsão",
  },
  since: {
    one: (name, since, until) =>
      until === null ? `${name} é cliente desde ${since}.` : `${name} foi cliente de ${since} até ${until}.`,
    notYet: (name) => `${name} ainda não é cliente. Para mudar isso: ${name} agora é cliente`,
    none: "Ainda não há clientes. Para adicionar um: novo cliente Acme",
    edge: (first, names, since) =>
      `Seu ${first ? "primeiro cliente" : "cliente mais recente"}: ${names}, desde ${since}.`,
    fresh: (n, when) => `Clientes novos, ${when}: ${n}.`,
    brought: (amount) => `Eles trouxeram ${amount} nesse período (regime de caixa).`,
    there: (n, day) => `Em ${day} você tinha ${n === 1 ? "1 cliente" : `${n} clientes`}.`,
    title: "Clientes por antiguidade",
    head: ["Cliente", "Desde"],
    note: "Pelo dia desde o qual cada um é cliente; leads e negociações não contam.",
    more: (n) => `E mais ${n}.`,
  },
  share: {
    text: (name, total, when, share) =>
      `${name} trouxe ${total} ${when}: ${share} de tudo o que foi recebido (regime de caixa).`,
    nothing: (name, when) => `${name} não trouxe nada ${when} (regime de caixa).`,
  },
  late: {
    text: (n, all, when, days) =>
      `De ${all === 1 ? "1 fatura paga" : `${all} faturas pagas`} ${when}, ${n === 1 ? "1 foi paga" : `${n} foram pagas`} com atraso${n === 0 ? "" : `, ${days === 1 ? "1 dia" : `${days} dias`} depois do vencimento em média`}.`,
    none: (when) => `Nenhuma fatura foi paga por inteiro ${when}.`,
    title: "Pagas depois do vencimento",
    head: ["Fatura", "Cliente", "Vencimento", "Paga", "Dias de atraso"],
  },
  billed: {
    one: ({ number, client, day, total, status }) => `${number} para ${client}, ${day}: ${total}, ${status}.`,
    issued: "enviadas ou pagas",
    words: (words) => `“${words}”`,
    paidIn: (when) => `pagas por inteiro: ${when}`,
    none: (client, words) => `Nenhuma fatura${client === null ? "" : ` de ${client}`} diz “${words}”.`,
    received: (amount, what, day) => `Recebido sem fatura: ${amount} em ${day} (${what}).`,
    expected: (amount, what) => `Esperado e ainda não recebido: ${amount} (${what}).`,
  },
  entries: (n) => `${n === 1 ? "1 lançamento" : `${n} lançamentos`}.`,
  margin: (percent) => `Isso é ${percent} das receitas.`,
  perSpan: {
    day: (time, n) => `São ${time} por dia em média, em ${n === 1 ? "1 dia" : `${n} dias`}.`,
    week: (time, n) => `São ${time} por semana em média, em ${n === 1 ? "1 semana" : `${n} semanas`}.`,
    month: (time, n) => `São ${time} por mês em média, em ${n === 1 ? "1 mês" : `${n} meses`}.`,
  },
  finishedIn: (when) => `concluídos: ${when}`,
  won: {
    text: (when, won, decided, percent) =>
      `${when}: ${leads(won)} de ${decided} decididos, uma taxa de sucesso de ${percent}.`,
    none: (when) => `${when}: nenhum lead foi ganho nem perdido.`,
    more: (added, open) =>
      `${added === 1 ? "1 cliente ou lead foi adicionado" : `${added} clientes e leads foram adicionados`}; ${open === 1 ? "1 lead está aberto" : `${open} leads estão abertos`} hoje.`,
    deals: (won, lost) => `Negócios: ${won} ganhos, ${lost} perdidos.`,
    title: (when) => `Leads decididos, ${when}`,
    head: ["Cliente", "Virou", "Em"],
    became: { client: "cliente", lost: "perdido" },
    pipeline: "Funil",
    note: "Pelo dia em que um lead ou uma negociação passou a cliente ou a perdido. Quem foi adicionado já como cliente não era lead.",
  },
};
