import type { Say } from "../../say.ts";

const names = {
  digest: "resumos",
  meetings: "lembretes de reunião",
  reminders: "lembretes",
  mentions: "menções",
  portal: "mensagens dos portais",
  recurring: "lançamentos recorrentes",
  invoices: "avisos de faturas",
  tasks: "tarefas a fazer",
  leads: "leads parados",
  budgets: "avisos de orçamento",
  goals: "metas perto do prazo",
  notices: "notícias",
  delivery: "o que não pôde ser entregue",
};

/** Where what is not told can still be seen. */
const stays: Readonly<Record<keyof typeof names, string>> = {
  digest: '"digest" ainda o mostra quando você pede.',
  meetings: "As reuniões continuam na agenda.",
  reminders: 'Eles continuam em "remind list" e chegam lá em silêncio.',
  mentions: "Elas continuam no histórico do cliente.",
  portal: "O que escrevem continua no histórico do cliente.",
  recurring: "Eles continuam a ser lançados.",
  invoices: 'Elas continuam em "invoice list".',
  tasks: 'Elas continuam em "task list".',
  leads: 'Eles continuam em "pipeline".',
  budgets: 'Eles continuam em "budget list".',
  goals: 'Elas continuam em "goal list".',
  notices: "O canal não ouve mais nada.",
  delivery: "O registro ainda diz.",
};

const platformName = (platform: string) =>
  ({ slack: "Slack", telegram: "Telegram", discord: "Discord" })[platform] ?? "este computador";

const onPlatform = (platform: string) =>
  platformName(platform) === "este computador" ? "neste computador" : `no ${platformName(platform)}`;

/** What is said unasked: how it is turned off, put off, and told together. */
export const pushes: Say["pushes"] = {
  names,
  label: "O que digo sem você pedir",
  allOn: "tudo",
  allBut: (kinds) => `tudo, menos ${kinds.map((kind) => names[kind]).join(", ")}`,
  turnOff: (kind) => `Sem ${names[kind]}`,
  isOff: (kind) => `sem ${names[kind]}. ${stays[kind]} Para receber de novo: settings push ${kind} on`,
  isOn: (kind) => `${names[kind]} de novo`,
  unknown: (text) => `Não sei o que desligar com "${text}". Há: ${Object.values(names).join(", ")}.`,
  held: (count) => `${count} coisas à espera:`,
  heldLine: (place, text) => `${place}. ${text}`,
  heldMore: (count) => `e mais ${count}.`,
  waiting: (texts) =>
    texts.length === 0
      ? "Nada espera o fim do seu horário silencioso."
      : ["À espera do fim do seu horário silencioso:", ...texts].join("\n"),
  heldGone: "Isso já foi há muito tempo; não tenho mais.",
  notices: {
    label: "Notícias",
    set: (channel) =>
      `${channel}. Novos clientes, faturas pagas e negócios ganhos são contados lá a partir de agora, com nomes e valores, a todos que o leem`,
    client: (name, stage) => (stage === null ? name : `${name} (${stage})`),
    invoice: (number, client, amount) => `${number} de ${client}, ${amount}`,
    deal: (title, client, value) => `${title} para ${client}${value === null ? "" : `, ${value}`}`,
    line: (kind, count, named, more) => {
      const what = {
        client: count === 1 ? "Novo cliente" : `${count} novos clientes`,
        invoice: count === 1 ? "Fatura paga" : `${count} faturas pagas`,
        deal: count === 1 ? "Negócio ganho" : `${count} negócios ganhos`,
      }[kind];
      return `${what}: ${[...named, ...(more > 0 ? [`e mais ${more}`] : [])].join("; ")}.`;
    },
  },
  delivery: {
    member: (name, platform, days) => {
      const whom = name ?? "você";
      const what = days >= 7 ? `Há ${days} dias não consigo` : "Não consigo";
      const then = name === null ? "você escrever para mim lá" : `${name} escrever para mim lá`;
      return `${what} levar a ${whom} o que tenho a dizer ${onPlatform(platform)}. Espera até ${then}.`;
    },
    channel: (name, platform) =>
      `Já não consigo escrever em ${name ?? "seu canal"} ${onPlatform(platform)}. Deixe-me entrar lá de novo, ou escolha outro canal.`,
  },
  channels: {
    here: "este canal",
    on: (platform) => `um canal ${onPlatform(platform)}`,
    sayThere: (example) => `Só posso pegar um canal de dentro dele: diga "${example}" lá.`,
    unknown: (text, example) => `Não sei qual canal é "${text}". Diga "${example}" nesse canal.`,
    others: "Esse canal pertence a outras contas.",
  },
  quiet: {
    label: "Horário silencioso",
    own: "O seu horário silencioso",
    weekends: "Fins de semana",
    off: "desligado",
    between: (from, to) => `${from}–${to}`,
    weekend: "nos fins de semana",
    also: (hours, weekend) => `${hours}, e ${weekend}`,
    open: "abertos",
    isQuiet: "silenciosos",
    asWorkspace: (text) => `como nas contas (${text})`,
    bad: (text) => `Não consigo ler "${text}" como horário silencioso.`,
    badWeekends: (text) => `Não consigo ler "${text}"; fins de semana são silenciosos (quiet) ou abertos (open).`,
  },
};
