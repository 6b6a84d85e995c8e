import type { Say } from "../../say.ts";
import { and, capital, count as counted, days } from "./grammar.ts";

const minutesText = (minutes: number) => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(" ");
};

/** How a meeting is held, as its card says. */
const mediums = new Map([
  ["in person", "presencial"],
  ["phone", "telefone"],
  ["video", "vídeo"],
]);

const on = (medium: string) => {
  if (/^(?:phone|telephone|telefone)$/i.test(medium)) return "por telefone";
  return /^(?:in person|presencial)$/i.test(medium)
    ? "presencial"
    : `por ${/^video$/i.test(medium) ? "vídeo" : medium}`;
};

const meetings = (n: number) => counted(n, "reunião", "reuniões");

/** Meetings and the calendar. */
export const calendar: Say["calendar"] = {
  meeting: "Reunião",
  series: "Reunião recorrente",
  untitled: "Reunião",
  withWhom: (title, whom) => `${title} com ${whom}`,
  heldBy: (medium) => mediums.get(medium.toLowerCase()) ?? medium,
  fields: {
    what: "O quê",
    when: "Quando",
    length: "Duração",
    repeats: "Repete",
    next: "Próxima",
    without: "Menos em",
    client: "Cliente",
    contact: "Com",
    medium: "Meio",
    link: "Link",
    place: "Local",
    agenda: "Pauta",
    documents: "Documentos",
    priority: "Prioridade",
    status: "Situação",
    lastContact: "Último contato",
    owes: "Deve",
  },
  statuses: { booked: "marcada", held: "realizada", cancelled: "cancelada" },
  minutes: minutesText,
  span: (day, from, to) => `${day}, ${from}–${to}`,
  spanOverDays: (day, from, endDay, to) => `${day}, ${from} – ${endDay}, ${to}`,
  elsewhere: (text, there, zone) => `${text} (${there} em ${zone})`,
  times: (from, to) => `${from}–${to}`,
  nowhere: "nada",
  booked: (name, when, medium) => `Marcado: ${name}, ${when}${medium === null ? "" : `, ${on(medium)}`}.`,
  bookedSeries: (name, rhythm, time, first, without) =>
    `Marcado: ${name}, às ${time} ${rhythm}${without.length > 0 ? `, menos em ${and(without)}` : ""}, a primeira em ${first}.`,
  notOneOf: (name, day) => `${name} de qualquer forma não seria em ${day}, então ainda não marquei nada.`,
  bookedTitle: (name, when) => `Reunião: ${name}, ${when}`,
  moved: (name, before, after) => `Mudei ${name} de ${before} para ${after}.`,
  movedSeries: (name, rhythm, time, first) =>
    `Mudei a série inteira: ${name} agora é às ${time} ${rhythm}, a próxima em ${first}.`,
  movedTitle: (name, after) => `Mudança de ${name} para ${after}`,
  stays: (name, when) => `${name} já é em ${when}. Nada mudou.`,
  cancelled: (name, when) => `Cancelado: ${name}, ${when}. Os lembretes estão desligados.`,
  cancelledSeries: (name) => `Cancelei a série inteira: ${name}. Os lembretes estão desligados.`,
  endedSeries: (name) => `Encerrei a série: ${name}. O que já aconteceu fica; nada mais vem.`,
  cancelledTitle: (name, when) => `Cancelamento de ${name}, ${when}`,
  alreadyCancelled: (name) => `${name} já está na lista de canceladas.`,
  inFile: "O arquivo coloca a reunião na sua própria agenda.",
  outFile: "O arquivo tira a reunião da sua própria agenda.",
  changesFile: "Os arquivos avisam a sua própria agenda.",
  askTime: (day) => `A que horas em ${day}?`,
  askTarget: (name, when) => `Para quando deve ir: ${name}, ${when}?`,
  askWhich: "Qual reunião?",
  clearWhen: "Qual dia ou semana devo liberar?",
  nothingToClear: (when) => `Não resta reunião para desmarcar: ${when}. Não mudei nada.`,
  askClear: (count, when) =>
    count === 1 ? `Há 1 reunião, ${when}. Devo desmarcar?` : `Há ${count} reuniões, ${when}. Devo desmarcar todas?`,
  clearAll: (count) => (count === 1 ? "Desmarcar" : `Desmarcar as ${count}`),
  cleared: (count, when) =>
    `Cancelado: ${meetings(count)}, ${when}. Os lembretes estão desligados. Os arquivos tiram da sua própria agenda.`,
  clearedTitle: (count, when) => `Cancelado: ${meetings(count)}, ${when}`,
  askSeries: (name, when) => `${name} é uma série. Só a de ${when}, ou a série inteira?`,
  onlyThis: (day) => `Só ${day}`,
  wholeSeries: "A série inteira",
  past: (when) => `${when} já passou. É isso mesmo?`,
  odd: (time, when) => `Isso é às ${time} (${when}). É isso mesmo?`,
  clashes: (names, more) =>
    `Isso coincide com ${names.join("; ")}${more > 0 ? ` e mais ${more}` : ""}. Ainda não anotei nada.`,
  clashOne: (name, when) => `${name} (${when})`,
  noFree: "Não achei horário livre nas próximas duas semanas.",
  bookAnyway: "Marcar mesmo assim",
  moveAnyway: "Mudar mesmo assim",
  useTime: (day, time) => `${day} ${time}`,
  gone: "Essa reunião já não existe.",
  none: "Não há essa reunião pela frente.",
  noneOn: (day, client) => `Não há reunião${client ? ` com ${client}` : ""} em ${day}, então não mudei nada.`,
  noneWith: (client) => `Não há reunião com ${client} pela frente.`,
  neverTakesPlace: "Esse ritmo não tem nenhum dia pela frente, então não haveria reunião.",
  rhythmStays: "Essa série é em vários dias da semana, então não sei quais são os dias novos. Diga o novo ritmo.",
  updated: (name) => `Alterado: ${name}.`,
  updatedTitle: (name) => `Alteração de ${name}`,
  saysSo: (name) => `${name} já está assim. Nada mudou.`,
  nothingToChange: (name) => `Não entendi o que mudar em ${name}.`,
  endsBefore: "Terminaria antes de começar.",
  badMoment: (text) =>
    `Não consigo ler "${text}" como dia e hora. Tente terça às 15h, 24 nov 15:00 ou amanhã meio-dia.`,
  badLength: (text) => `Não consigo ler "${text}" como duração de até 24 horas. Tente 45 min, 1h ou 1:30.`,
  badLeads: (text) => `Não consigo ler "${text}" como tempo antes de uma reunião. Tente 1d, 15m ou off.`,
  badMinutes: (text) => `Não consigo ler "${text}" como duração. Tente 30 min ou 1h.`,
  noSuch: (text) => `Não conheço nenhuma reunião pela frente chamada "${text}".`,
  examples: {
    book: "ligação com Jane terça às 15h por 45 min no zoom",
    list: "minhas reuniões",
    repeat: "standup toda segunda às 10h",
    update: (title) => `meet update ${title} agenda: prazos e valores`,
  },
  lines: {
    one: (times, name, medium, mark) => `${mark}${times} ${name}${medium === null ? "" : ` (${medium})`}`,
    high: "❗",
    count: (count, period) => (count === 0 ? `Nenhuma reunião ${period}.` : `${capital(meetings(count))} ${period}.`),
    countWith: (count, client, period) =>
      `${count === 0 ? "Nenhuma reunião" : meetings(count)} com ${client} ${period}.`,
    moreShort: (count) => `+${count}`,
    more: (count) => `Mais ${count}; peça um período menor para ver.`,
  },
  free: {
    title: "Tempo livre",
    head: ["Dia", "Livre"],
    nothing: "nada",
    parts: { day: "das 9 às 18", morning: "de manhã", afternoon: "à tarde", evening: "à noite" },
    day: ({ day, part, whole, times }) => {
      if (times.length === 0) return `Sem tempo livre ${part}, ${day}.`;
      return whole
        ? `Há tempo livre ${part}, ${day}: ${times.join(", ")}.`
        : `Em parte: ${part}, ${day}, fica livre ${times.join(", ")}.`;
    },
    days: (part) => `Tempo livre ${part}:`,
  },
  periods: {
    day: (day) => `em ${day}`,
    week: (from, to) => `de ${from} a ${to}`,
    month: (month) => `em ${month}`,
    ahead: "nas próximas quatro semanas",
  },
  titles: {
    meetings: "Reuniões",
    week: (from) => `Semana de ${from}`,
    month: (month) => capital(month),
  },
  buttons: {
    previous: "◀ Antes",
    next: "Depois ▶",
    month: "Mês",
    week: "Semana",
    move: "Mudar",
    cancel: "Cancelar",
    late: "Vou me atrasar",
    snooze: "Adiar 5 min",
    snoozeHour: "Adiar 1 h",
    notes: "Notas",
    onlyLead: (lead) => `Só ${lead} antes`,
    lateBy: (minutes) => `${minutes} min`,
  },
  feed: {
    name: (workspace) => `${workspace} (Purser)`,
    address: (address) =>
      `A sua agenda, para assinar no Google, Apple ou Outlook. Quem tiver este endereço vê as suas reuniões, então guarde-o para você:\n${address}\nGoogle Agenda: Outras agendas, Do URL. Apple: Arquivo, Nova Assinatura de Calendário. Outlook: Adicionar calendário, Assinar da Web. Eles procuram mudanças sozinhos, alguns só poucas vezes por dia.`,
    renewed: "O endereço antigo já não funciona. As agendas que o usam precisam deste:",
    off: "A sua agenda já não pode ser assinada: o endereço acabou de vez.",
    none: "A sua agenda não tem endereço que se pudesse desligar.",
    renew: "Renovar endereço",
    turnOff: "Desligar",
    again: "Novo endereço",
    noAddress:
      "A sua agenda poderá ser assinada quando o Purser for alcançável pela internet: quem o mantém define HTTP_PORT (a porta do servidor web, digamos 8080) e PUBLIC_URL (o endereço https que leva até lá, digamos https://purser.example) e o inicia de novo.",
  },
  nudge: {
    soon: (name, minutes, time) => `Em ${minutes}, às ${time}: ${name}.`,
    later: (name, when) => `Em breve: ${name}, ${when}.`,
    tomorrow: (name, time) => `Amanhã às ${time}: ${name}.`,
    one: (name, when) => `${name} (${when})`,
    missed: (names, more) => `Enquanto estive fora houve: ${more > 0 ? `${more} antes; ` : ""}${names.join("; ")}.`,
    began: (name, time) => `${name} começou às ${time}.`,
  },
  late: {
    text: (letter) => `Pronto para encaminhar:\n${letter}`,
  },
  remindersOf: (name, leads) => `Lembretes de ${name}: ${leads}.`,
  remindersTitle: (name) => `Lembretes de ${name}`,
  askNotes: (name) => `O que devo anotar de ${name}? Uma mensagem leva tudo.`,
  nobodyToLog: "Essa reunião não é com nenhum cliente nem pessoa que eu conheça. Com qual cliente foi?",
  snoozedOn: (name, when) => `Vou lembrar ${name} de novo ${when}.`,
  snoozed: (name, time) => `Vou lembrar ${name} de novo às ${time}.`,
  snoozedTitle: (name) => `Adiamento de ${name}`,
  tooLateToSnooze: (name) => `${name} já terminou; não há o que lembrar.`,
  settings: {
    reminders: "Lembretes de reunião",
    length: "Duração de uma reunião",
    off: "desligado",
    leads: (leads) =>
      `${leads.map(({ count, unit }) => (unit === "d" ? days(count) : `${count} ${{ h: "h", m: "min" }[unit]}`)).join(", ")} antes`,
  },
};
