import type { FormWords } from "../form-words.ts";
import { questions } from "./questions.ts";

const task = "tarefa|pendência";
const tasks = "tarefas|pendências|lista_de_tarefas";
const done = "feita|feito|pronta|pronto|concluída|concluído|terminada|terminado|acabada|feitas|concluídas";
const deal = "negócio|deal|oportunidade|venda|acordo";
const deals = "negócios|deals|oportunidades";
const papers = "contrato|contratos|nda|acordo_assinado";
const some =
  "rolo|rolos|folha|folhas|pacote|pacotes|caixa|caixas|resma|resmas|garrafa|garrafas|saco|sacos|unidades|peças|kg|litros|metros";
const monthly = "(por|ao|cada|este mês)? mensal|mensais?";

/** Words before a noun that the ways below leave out; folded. */
export const articles = "o a os as um uma uns umas meu minha meus minhas nosso nossa nossos nossas este esta esse essa";

/** What something that recurs is called; folded. */
export const recurring = "assinatura assinaturas mensalidade avenca retainer aluguel renda hospedagem seguro plano";

/** Said of what is to be written down, before anything of it is told. */
const begin =
  "novo|nova|adiciona|adicionar|adicione|cria|criar|crie|anota|anotar|anote|registra|registrar|registre|faz|fazer|faça|lança|lançar|lance";

/** What the books' own lists hold. */
const kept =
  "forma_de_pagamento|formas_de_pagamento|meio_de_pagamento|categoria|categorias|categoria_de_despesas|tipo_de_receita|classificação";
const settings =
  "valor_por_hora|valor_hora|taxa_por_hora|taxa_horária|preço_por_hora|tarifa_por_hora|preço_da_hora|valor_da_hora|prazo_de_pagamento|numeração|horário_silencioso|início_da_semana|nome_da_empresa";

/** What people say whole in Portuguese. */
export const forms: FormWords = {
  ...questions,
  invoiceBegin: `${begin}|emite|emitir|emita nova? fatura`,
  incomeBegin: `${begin} nova|novo? receita|recebimento`,
  expenseBegin: `${begin} nova|novo? despesa|gasto`,
  taskBegin: `${begin} nova? tarefa`,
  callBegin: "registra|registrar|registre|anota|anotar|anote ligação|chamada|telefonema",
  emailBegin: "registra|registrar|registre|anota|anotar|anote email|e-mail",
  talkBegin: "registra|registrar|registre|anota|anotar|anote conversa|visita",
  noteBegin: `${begin} nova? anotação`,
  meetingBegin:
    "agenda|agendar|agende|marca|marcar|marque|nova|novo|cria|criar nova|novo? reunião|compromisso|encontro|videochamada, agendar|marcar|marca chamada|ligação",
  contactBegin: `${begin}|salva|salvar nova|novo? contato|contacto`,
  goalBegin: `${begin}|define|definir nova|novo? meta|objetivo`,
  dealBegin: `${begin} novo|nova? negócio|oportunidade`,

  taskAdd: `
    nova|adiciona|adicione|cria|crie|anota|anote|coloca|põe|bota nova|uma? ${task} para|pra|até|de? <due> <task>, ${task} para|pra|até|de? <due> <task>, coloca|põe|bota|adiciona|anota <task> na|nas lista|${tasks} (para|pra|até <due>)?,
    nova|adiciona|adicione|cria|crie|anota|anote|coloca nova|uma? ${task} de|para? <task>, nova|adiciona|adicione|cria|crie? nova? ${task} para|em|no|na|do|da <project> <task>, ${task} para|do|da|no|na <project> <task>, ${task} para <client> <task>, ${task} para|pra|pro|do|da <members> <task>, ${task} para|pra|pro|do|da <members> <task> até <due>, ${task} <task>,
    adiciona|coloca|põe|anota <task> na|nas|às|à ${tasks}`,
  taskDone: `
    ${done} : <task>, ${task} <task> está? ${done}, <task> ${task} está? ${done}, terminei|acabei|concluí|fiz|completei ${task} de? <task>, marca|marque ${task} <task> como ${done}, risca ${task}? <task>`,
  taskReopen: `reabre|reabra ${task} <task>`,
  taskDelete: `apaga|apague|exclui|exclua|remove|elimina ${task} <task>`,
  taskAssign: `atribui|atribua|passa|dá ${task} <task> a|ao|à|para <members>`,
  taskDue: `muda|passa ${task} <task> para <due>, ${task} <task> até <due>`,
  taskDueAny: "muda|passa|adia|empurra <task> para|pra|até <due>",
  assignIt: "atribui|atribua|passa|passe|delega isso|isto? a|ao|à|para|pra|pro <members>",
  renameIt: "renomeia|renomeie isso? para|como <name>, muda|mude nome para <name>, chama|chame isso? de <name>",
  sortIt:
    "não? põe|ponha|coloca|coloque|mete|meta|bota|bote|lança|lance|passa|passe|classifica|classifique|regista|registra|registre|move|mova|muda|mude|conta|conte|colocar|pôr|botar|lançar|classificar|passar|mover|mudar|registrar|registar isso|isto|esse|essa|este|esta|aí gasto|despesa? em|no|na|nos|nas|como|para|pra|dentro_de <sort> (não|e_não|em_vez_de|ao_invés_de <rest>)?, não? põe-no|põe-na|coloca-o|coloca-a|mete-o|mete-a|lança-o|lança-a|classifica-o|regista-o em|no|na|nos|nas|como|para <sort>, não? isso|isto|esse|essa|aquilo gasto? na_verdade? é|era|foi|vai|fica|entra|pertence em|no|na|nos|nas|como|para|a|de? <sort> (não|e_não|em_vez_de|ao_invés_de <rest>)?, não? era|foi|é|vai em|no|na|nos|nas|como|para? <sort> (não|e_não|em_vez_de|ao_invés_de <rest>)?, põe|coloca|bota em|no|na|nos|nas|como <sort>",
  sortSet:
    "não? muda|mude|troca|troque|altera|altere|corrige|corrija|põe|ponha|coloca|coloque|passa|passe categoria para|pra|em|como|a|por <sort>, não? categoria é|era|deve_ser|seria|certa|para? <sort> (não|e_não|em_vez_de <rest>)?, não? categoria errada é|era? <sort>",
  taskRetitle: `renomeia|renomeie ${task} <task> para|como <title>, muda ${task} <task> para <title>`,
  taskRetitleAny: "renomeia|renomeie <task> para|como <title>",
  taskAssignAny: "atribui|atribua|passa|delega <task> a|ao|à|para|pra|pro <members>",
  taskSnooze: "adia|adie aviso da|de tarefa <task> para|até <what>",
  invoiceSnooze:
    "adia|adie|silencia fatura|lembrete_da_fatura de|da|do <client> por|para|até <what>, lembra-me|me_lembra fatura de|da|do <client> em|daqui_a <what>, silencia fatura? <invoice> por|para|até <what>",
  taskReopenAny: "reabre|reabra <task>",
  taskList: `
    ${tasks}, todas ${tasks}, ${tasks} abertas|pendentes|em_aberto, ${tasks} de|do|da|para|no|na <project>, ${tasks} de|do|da|para <client>, ${tasks} de|do|da <members>, que|quais ${tasks} há|tenho|faltam|existem, que|quais ${tasks} tem <members>`,
  tasksMine: "minhas tarefas|pendências, o? que tenho para|pra|de|que fazer, o? que preciso fazer",
  tasksToday: "tarefas do dia, minhas tarefas do dia",
  tasksIn: "(que|quais)? (as)? (minhas)? tarefas (tenho|há|vencem)? (de|da|do|para|pra|na|no|em)? <period>",
  dueToday: "o? que vence, o? que tenho pendente",
  dueWeek: "como está|vai minha|a semana",
  dueIn:
    "o? que vence (em|na|no)? <period>, vence algo|alguma_coisa (em|na|no)? <period>, vencimentos de|da|do|para? <period>, o? que eu? tenho para|pra|de|que fazer? (em|na|no|para)? <period>, o? que há para fazer (em|na|no|para)? <period>, como está|vai <period>",
  tasksOverdue: "tarefas atrasadas|vencidas|em_atraso, quais tarefas estão atrasadas|vencidas",
  tasksDone: `tarefas ${done}`,
  projectAssign:
    "atribui|atribua <project> a|ao|à|para <members>, coloca|põe <members> no|na|em <project>, <members> trabalha|trabalham no|na|em <project>",
  projectPlanned: "<item> para <client> orçamento|valor <amount> prazo|entrega|para|até? <due>",
  projectUnassign: "tira|tire <members> do|da|de <project>, <members> já não trabalha|trabalham no|na|em <project>",
  memberOwner: "torna|põe <members> dono|dona|proprietário|proprietária",
  memberManager: "torna|põe <members> gestor|gestora|gerente",
  memberEmployee: "torna|põe <members> funcionário|funcionária|empregado|empregada",
  inviteOwner:
    "convida|convide|convidar novo|nova? dono|dona|proprietário|proprietária, quero convidar dono|dona|proprietário|proprietária, convite para? dono|dona|proprietário|proprietária",
  inviteManager:
    "convida|convide|convidar novo|nova? gestor|gestora|gerente|administrador|administradora, quero convidar gestor|gestora|gerente|administrador|administradora, convite para? gestor|gestora|gerente|administrador|administradora",
  inviteEmployee:
    "convida|convide|convidar novo|nova? funcionário|funcionária|empregado|empregada|colaborador|colaboradora, quero convidar funcionário|funcionária|empregado|empregada|colaborador|colaboradora, convite para? funcionário|funcionária|empregado|empregada|colaborador|colaboradora",
  memberRemove: "tira|remove <members> da|do equipa|equipe|time",
  clientsOfMember: "que|quais clientes tem <members>, clientes de|da|do <members>",
  tasksOfAll: "em que trabalha|está equipa|equipe, tarefas de todos, tarefas da|do equipa|equipe|time",
  projectsOfMember: "em que projetos está|trabalha <members>, projetos de|da|do <members>",
  membersList:
    "quem está na|no equipa|equipe|time, quem trabalha aqui|connosco|conosco, equipa|equipe|membros, mostra|mostre equipa|equipe|membros, quem tem acesso",
  hoursOfMember:
    "o que fez <members> <period>?, horas de|da|do <members> <period>?, quanto trabalhou <members> <period>?",
  utilisation: "ocupação|utilização equipa|equipe? <period>?",
  projectHow: `como está|vai|anda <project>, quanto falta do|da|para? <project>, estado|progresso|andamento do|da|de <project>, em que ponto está <project>`,
  projectRename:
    "renomeia|renomeie projeto|projecto? <project> para|como <name>, muda nome do|da|de <project> para <name>, <project> agora se? chama|chama-se <name>",
  projectValue:
    "muda|altera|sobe|baixa|aumenta|passa|atualiza|coloca projeto|projecto? <project> para|pra|em <amount>, muda|altera|sobe|baixa|aumenta|passa|atualiza|coloca valor|preço|orçamento do|da|de? projeto|projecto? <project> para|pra|em <amount>, projeto|projecto? <project> vale|é_de|custa|passa_para|ficou_em|fica_em agora|só? <amount> agora|no_total?, valor|preço|orçamento do|da|de? projeto|projecto? <project> é|passa_a_ser|ficou_em|é_de agora? <amount> agora?",
  projectList: "todos|todas? projetos|projectos",
  projectsMine:
    "em que estou|estamos trabalhando|a_trabalhar, no que estou trabalhando, quais projetos estão|tenho em_andamento|abertos",
  serviceRename: "renomeia|renomeie serviço? <service> para|como <name>",
  serviceRate:
    "<serviceSaid> custa|custam agora <amount> por|a? hora?, agora <serviceSaid> custa|custam <amount> por|a? hora?, serviço de|da|do? <serviceSaid> custa|é|está_a|fica_a <amount> por|a? hora? agora?, muda|mude|sobe|suba|baixa|baixe preço|valor|tarifa de|do|da <serviceSaid> para|a <amount>, muda|mude|sobe|suba|baixa|baixe serviço de|da|do? <serviceSaid> para|a <amount>",
  serviceAssign: "",
  serviceDelete:
    "apaga|exclui|elimina|remove|tira serviço de|da|do? <serviceSaid>, tira|remove <serviceSaid> dos|da serviços|lista_de_preços|tabela_de_preços, não ofereço|faço mais <serviceSaid>",
  serviceGone: "apaga|exclui|elimina|remove serviço de|da|do? <item>",
  clientUntag: "tira|remove|apaga etiqueta|tag <item> de|da|do <client>",
  serviceList:
    "lista|tabela de preços, meus|nossos preços|valores, quais são meus|os preços, quanto cobro|cobramos por|pelo|pela <rest>, quanto eu cobro por|pelo|pela <rest>, mostra|mostre meus preços",
  projectBoard: "quadro|kanban de|dos projetos|projectos",
  projectBoardPriority: "quadro de prioridades, quadro de projetos por prioridade",
  projectArchive: "arquiva|arquive projeto|projecto? <project>",
  projectRestore: "restaura|restaure|recupera|desarquiva projeto|projecto? <project>",
  projectDelete: "apaga|exclui|exclua|elimina|remove projeto|projecto <project>",
  projectScore:
    "avalia|avalie|pontua <project> com? <satisfaction> (de 5)?, nota do|da|de|para <project> <satisfaction> (de 5)?",
  hoursStart: `
    inicia|inicie|começa|comece|liga cronômetro|cronómetro|timer|temporizador no|na|em|para|do|da? <project>, inicia|inicie|começa|comece|liga cronômetro|cronómetro|timer|temporizador no|na|em|para|do|da? <client>, inicia|inicie|começa|comece|liga cronômetro|cronómetro|timer|temporizador,
    cronômetro|cronómetro|timer no|na|em|para <project>, começo a trabalhar no|na|em <project>`,
  hoursStartOther:
    "inicia|inicie|começa|comece|liga cronômetro|cronómetro|timer|temporizador no|na|em|para|do|da <rest>",
  hoursStop: "para|pare|pára|termina|desliga cronômetro|cronómetro|timer|temporizador, parei de trabalhar",
  hoursUnbilled:
    "horas não_faturadas|por_faturar|a_faturar|sem_faturar (do|da|de|no|na <project>)?, horas não_faturadas|por_faturar|a_faturar (do|da|de <client>)?, o? que falta faturar (para|do|da|de <client>)?",
  hoursBill: `
    fatura|fature|cobra|cobre horas de|do|da|no|na|para <project>, fatura|fature|cobra|cobre horas de|do|da|para <client>, fatura|fature|cobra <client> pelas horas|horas_em_aberto, faz|cria fatura das|com|pelas horas de|do|da <project>, faz|cria fatura para <client> das|com|pelas horas, faturar horas`,
  reminderDone:
    "lembrete de|do|da|para|sobre <reminder> está|tá? feito|pronto|concluído, já fiz lembrete de|do|da <reminder>, marca lembrete de|do|da|para <reminder> como feito|concluído",
  reminderSnoozeAny: "",
  reminderSnooze:
    "adia|adie lembrete|isso? para|até <what>, adia|adie|move|mova|passa lembrete de|do|da|sobre <reminder> para|até <what>",
  reminderStop: "cancela|apaga|remove|tira lembrete de|do|da|para <reminder>",
  meetingLeads:
    "lembra-me|me_lembra|me_lembre|avisa-me|me_avisa|me_avise <what> antes de cada|todas|toda reunião|reuniões|chamada|compromisso, lembra-me|me_lembra|me_lembre|avisa-me|me_avisa|me_avise <what> antes das|dos? reuniões|compromissos|chamadas, lembra-me|me_lembra|me_lembre|me_avisa|me_avise <what> antes",
  meetingLate:
    "vou chegar|chego|estou|tô atrasado|atrasada, vou chegar|chego|estou|tô <length> atrasado|atrasada, vou chegar|chego|estou <length> atrasado|atrasada para|a|na|no <rest>",
  meetingNext: "próxima reunião|chamada, próximo encontro, quando é próxima reunião|chamada",
  meetingNextWith: `próxima|próximas reunião|chamada|reuniões|chamadas|calls com <client>, quando é|são próxima|próximas reunião|chamada|reuniões|chamadas|calls com <client>, quando vejo|encontro|reúno|falo eu? com|a|o? <client> de_novo?, quando é que eu? vejo|encontro|falo com|a|o? <client> de_novo?, quando é próxima conversa|reunião com <client>, quando eu vejo|encontro com|a|o? <client> de_novo?`,
  meetingFree: `<period> está|tá livre|cheio|cheia|lotado|lotada|vazio|vazia, está|tá livre|cheio|cheia|lotado|lotada <period>, tenho algo|alguma_coisa <period>, estou|tô livre|ocupado|ocupada <period>, como está|tá <period>, quão cheia|cheio|lotada está <period>`,
  meetingWeek: `como está|tá minha semana, quão cheia|lotada está|tá minha semana, minha semana está|tá cheia|lotada|livre|vazia`,
  meetingRetitle: "muda|mude título de|da|do <meeting> para <title>",
  meetingAgenda:
    "muda|mude pauta de|da|do <meeting> para <rest>, pauta de|da|do|para <meeting> : <rest>, pauta de|da|do|para <meeting> é <rest>",
  meetingNotes: "",
  meetingPlace: "link|local de|da|do|para <meeting> é|: <rest>, muda|mude link|local de|da|do <meeting> para <rest>",
  calendar: "esta semana, calendário, agenda, meu calendário, minha agenda, calendário|agenda de|do|da? <period>",
  calendarLink:
    "link|endereço|url|assinatura do|de|da? calendário|agenda, link|endereço ics, assinar|conectar|sincronizar calendário|agenda (com|no|na google|apple|outlook)?",
  calendarLinkNew: "renova|renovar|renove|muda|mudar|novo link|endereço|url do|de|da? calendário|agenda",
  calendarLinkOff:
    "desativa|desativar|desligar|desliga|apaga|apagar|remove|remover link|endereço|url|assinatura do|de|da? calendário|agenda",
  portalLink:
    "portal|link_do_portal|acesso_ao_portal de|do|da|para <client>, dá|dê|manda|envia|cria|faz|mostra|abre me? portal|link_do_portal|acesso_ao_portal de|do|da|para|ao|à <client>, dá|dê|manda|envia para|ao|à|a <client> portal|link_do_portal|acesso_ao_portal",
  portalNew: "renova portal|link_do_portal de|do|da|para <client>, novo link_do_portal|portal de|do|da|para <client>",
  portalOff: "fecha|desativa|tira|cancela|revoga|apaga portal|link_do_portal|acesso_ao_portal de|do|da|para <client>",
  portalList:
    "portais, portais de clientes, quem tem portal|acesso_ao_portal, quais clientes têm portal|acesso_ao_portal",
  documentShare:
    "compartilha|partilha documento|arquivo|ficheiro|contrato <document> com <client> (no|pelo portal)?, compartilha|partilha <document> com <client> no|pelo portal, compartilha|partilha <document> no|pelo portal, põe|coloca <document> no portal de|do|da <client>",
  documentUnshare:
    "para|pare|deixa de compartilhar|partilhar documento|arquivo|ficheiro? <document> (com <client>)?, não compartilha|partilha mais documento|arquivo|ficheiro? <document> (com <client>)?, tira <document> do portal (de|do|da <client>)?",
  dealOffer: `apresenta ${deal}|orçamento|proposta de|do|da? <deal> para|ao|à|a <client>, pede para|ao|à|a <client> aprovar ${deal}|orçamento|proposta de|do|da? <deal>, manda|envia ${deal}|orçamento|proposta de|do|da? <deal> para <client> aprovar`,
  dealTakenBack: `retira ${deal}|orçamento|proposta de|do|da? <deal>`,
  calendarMonth: "calendário|agenda do mês, calendário mensal, visão mensal",
  dealAdd: `${deal} : <title>, novo|nova|adiciona|cria ${deal} com|para|do|da|de? <title>`,
  dealNew: `novo|nova|adiciona|cria ${deal}`,
  dealWon: `
    ganhamos|ganhei|fechamos|fechei ${deal} de|do|da|com? <deal>, ${deal} de|do|da|com? <deal> ganho|ganha|fechado|fechada|é_nosso|está_ganho, marca ${deal} <deal> como ganho|ganha`,
  dealLost: `perdemos|perdi ${deal} de|do|da|com? <deal>, ${deal} de|do|da|com? <deal> perdido|perdida|caiu|foi_perdido, marca ${deal} <deal> como perdido|perdida`,
  dealReopen: `reabre|reabra ${deal} de|do|da? <deal>`,
  dealUpdate: `${deal} de|do|da? <deal> vale|passa|é agora? a|para|de? <amount>, muda|sobe|baixa|altera ${deal} de|do|da? <deal> para <amount>`,
  dealShow: `como está|vai|anda ${deal} de|do|da? <deal>, ${deal} do|da|de <deal>`,
  dealList: `${deals}, meus|todos ${deals}, ${deals} com|do|da|de <client>, que|quais ${deals} temos|tenho|há com|do|da|de? <client>?`,
  dealsOpen: `${deals} abertos|em_aberto|abertas|em_andamento|em_curso`,
  dealsWon: `ganhamos ${deal}, ${deals} ganhos|ganhas|fechados, quantos|quais ${deals} ganhamos|ganhei|fechamos`,
  dealsLost: `${deals} perdidos|perdidas, quantos|quais ${deals} perdemos|perdi`,
  budgetSet: `
    orçamento|limite|teto de? <amount> ${monthly} para|pra|em|com|de <category> ${monthly}, orçamento|limite|teto para|pra|de|em <category> é|de|a? <amount> ${monthly}, novo|define|defina|coloca|cria orçamento de? <amount> ${monthly} para|em|com <category> ${monthly},
    define|defina|coloca|aumenta|reduz|muda orçamento de|para|em <category> em|para|a <amount> ${monthly}`,
  budgetShow: `
    quanto orçamento me? resta|sobra|falta, quanto me? resta|sobra do orçamento,
    passei|estourei o? orçamento? de|com|em <category> (este mês)?, estou acima do orçamento? de|com|em <category>, orçamentos, meus orçamentos, orçamento, como está|estão|anda|vai orçamento|orçamentos, como está|anda|vai orçamento de|para|em|com <category>, quanto resta|sobra|falta do|no? orçamento de|para|em|com <category>, quanto resta|sobra para|de|em <category> (este mês)?, orçamento de|para|em <category>`,
  budgetRemove: "remove|remova|apaga|tira|elimina orçamento de|para|em|com <category>",
  forecast: `
    quanto vou|vamos receber|gastar|pagar|ganhar (em|no|na|este)? <period>, quanto vai entrar|sair (em|no|na|este)? <period>, previsão até_ao|até_o <period>, previsão, previsão de caixa|receitas?, previsão de? caixa? de|dos|do|da|para|até? <period>, fluxo de caixa, fluxo de caixa de|dos|do|da|para? <period>, o? que vai entrar (em|no|na|este)? <period>?, o? que entra (em|no|na)? <period>, previsão até <due>, previsão até <period>`,
  board: "quadro",
  boardClients: "quadro de|dos clientes|vendas",
  boardInvoices: "quadro de|das faturas",
  recurringPause: `pausa|pause|suspende|suspenda <arrangement>, pausa|pause|suspende|suspenda <which>, coloca|põe <arrangement> em pausa`,
  recurringResume: `retoma|retome|reativa|reative <arrangement>, retoma|retome|reativa|reative <which>`,
  recurringSkip: `pula|pule|salta|salte próximo|próxima <which>, pula|pule|salta|salte <which> este|esse|próximo mês, pula|pule|salta|salte <arrangement>`,
  recurringEnd: `encerra|encerre|cancela|cancele|termina|termine|para|tira recorrência|repetição|assinatura|recorrente de|do|da|dos|das <arrangement>, encerra|encerre|cancela|cancele|termina|termine <arrangement>`,
  recurringUpdate: `<arrangement> sobe|baixa|passa|muda para|a <amount> ${monthly}, muda|aumenta|altera|baixa|reduz <arrangement> para|a <amount> ${monthly}`,
  recurringList:
    "recorrentes, que|quais|meus|minhas lançamentos|entradas|coisas|pagamentos recorrentes tenho|há?, o? que se repete, lançamentos|entradas recorrentes",
  recurringExpenses:
    "despesas|gastos|custos recorrentes|fixas|fixos, minhas? assinaturas, que|quais assinaturas tenho, quais são (os|as)? (meus|minhas)? custos|despesas|gastos fixos|fixas|recorrentes, quanto (eu)? pago|gasto (de|em|com)? assinaturas|custos_fixos|despesas_fixas (por|ao|cada mês)?, quanto são (meus)? custos fixos (por mês)?, quanto custam (as|minhas)? assinaturas (por mês)?",
  recurringIncome: "receitas|rendimentos recorrentes|fixas, minhas? avenças|mensalidades",
  undoSeveral:
    "desfaz|desfazer|desfaça (os|as)? últimos|últimas? <count> (lançamentos|mudanças|coisas|vezes)?, desfaz|desfazer|desfaça os|as <count> últimos|últimas (lançamentos|mudanças|coisas)?",
  undoToday:
    "desfaz|desfazer|desfaça|apaga|apague|anula tudo (o que fiz|lancei|anotei)? de? hoje, desfaz|desfazer|desfaça o dia inteiro|todo",
  undoAll: "desfaz|desfazer|desfaça tudo, desfaz tudo isso",
  undoBoth: "desfaz|desfazer|desfaça|apaga|apague os|as dois|duas, desfaz|desfazer|desfaça|apaga|apague ambos|ambas",
  recurringCancel: "cancela|cancelar <which>",
  bestMonth: "melhor mês, qual foi|é meu? melhor mês",
  supplyAdd:
    "novo|adiciona material|artigo|item_de_estoque|suprimento <name>, adiciona <name> ao estoque|stock|inventário",
  supplyUse: `usei|usamos|gastei|gastamos|consumi|peguei <quantity> ${some} de <supply>, usei|usamos|gastei|gastamos|consumi|peguei <quantity> <supply>`,
  supplyBuy: `comprei|compramos|recebi|recebemos|chegaram <quantity> ${some} de <supply>, comprei|compramos|recebi|recebemos|chegaram <quantity> <supply>`,
  supplySet: `estoque|stock|inventário <quantity> (${some} de)? <supply>, restam|resta|sobraram|sobram|só_há|há|temos|tenho só|apenas? <quantity> ${some} de <supply>, restam|resta|sobraram|sobram só|apenas? <quantity> <supply>, há|temos|tenho <quantity> <supply> em|no estoque|stock`,
  supplyOut: "sem <supplySaid>, acabou|acabaram <supplySaid>, não há|tem|temos mais? <supplySaid>",
  supplyReorder: "",
  supplyRename: "",
  supplyFrom: "",
  supplyArchive:
    "arquiva|arquive material|insumo|suprimento? de? <supplySaid>, tira|remove|apaga <supplySaid> do|de estoque|stock|inventário",
  supplyShow:
    "quanto|quanta|quantos|quantas <supplySaid> resta|restam|há|temos|tenho|tem|sobrou, ainda há|tem|temos <supplySaid>",
  supplyLow:
    "o? que está|estão acabando|a_acabar|em_falta|baixo (no|em estoque|stock)?, o? que falta (no|em)? estoque|stock|inventário, o? que preciso|precisamos comprar|repor|encomendar, estoque|stock baixo",
  supplyList: "estoque, stock, inventário, materiais, o? que há|temos|tem em|no estoque|stock",
  supplierAdd: "novo|nova|adiciona|cria fornecedor|fornecedora <name>",
  supplierShow: "fornecedor <supplier>, dados do? fornecedor? <supplier>",
  supplierUpdate: "telefone|número do|da|de <supplier> é? <phone>, email|e-mail do|da|de <supplier> é? <email>",
  supplierRename: "",
  supplierArchive: "",
  supplierList: "fornecedores, meus|nossos|todos fornecedores, de quem compramos|compro",
  goalAdded:
    "soma|some|adiciona|adicione|coloca <delta> a|à|ao|na|no|em|para meta|objetivo? <goal>, mais <delta> para|na|no|em|à meta|objetivo? <goal>, <delta> a mais para|na|no <goal>",
  goalAddedIt: "",
  goalAim:
    "muda|mude|aumenta|aumente|sobe|suba|baixa|baixe|reduz meta|objetivo (de|da|do <goalSaid>)? para|a <amount>, muda|mude|aumenta|aumente|sobe|suba|baixa|baixe|reduz meta|objetivo (de|da|do <goalSaid>)? para|a <target>, meta|objetivo (de|da|do <goalSaid>)? deve|devia|tem_que ser de? <amount>, meta|objetivo (de|da|do <goalSaid>)? agora é de? <amount>, meta|objetivo (de|da|do <goalSaid>)? é agora|agora_de de? <amount>",
  goalDue:
    "adia|adie|move|mova|estende|prolonga meta|objetivo (de|da|do <goalSaid>)? para|até <due>, adia|adie|move|mova|estende|prolonga meta|objetivo (de|da|do <goalSaid>)? para|até <period>",
  goalRename: "renomeia|renomeie meta|objetivo (de|da|do <goalSaid>)? para|como <name>",
  goalSet: "meta|objetivo <goal> em|está_em|vai_em|agora_em <value>, <goal> está_em|vai_em <value>",
  goalDone:
    "meta|objetivo <goal> atingida|atingido|alcançada|alcançado|cumprida|cumprido|concluída|concluído, <goal> atingida|atingido|alcançada|alcançado",
  goalDelete:
    "apaga|exclui|remove|elimina meta|objetivo <goal>, apaga|exclui|elimina|remove meta|objetivo, apaga|exclui|elimina|remove meta|objetivo de|da|do? <goalSaid>",
  goalAimed: "muda|altera|aumenta|baixa meta|objetivo de|da|do? <item> para <amount>",
  goalGone: "apaga|exclui|elimina|remove meta|objetivo de|da|do? <item>",
  goalList: "metas, objetivos, minhas metas, meus objetivos, como estão|vão metas|objetivos",
  documentContracts: `${papers}, ${papers} de|do|da|com <client>, ${papers} do|da <project>, mostra|mostre|envia|manda|procura|abre|me_mostra|me_manda ${papers} de|do|da|com <client>, onde está ${papers} de|do|da|com <client>`,
  documentProposals:
    "propostas, proposta|propostas de|do|da|para <client>, mostra|manda|procura proposta de|do|da|para <client>",
  documentReceipts: "recibos, comprovantes, meus recibos|comprovantes",
  documentInsurance: "certificados|certificado de seguro",
  documentList:
    "documentos, arquivos, ficheiros, meus documentos|arquivos|ficheiros, documentos|arquivos|ficheiros de|do|da|com|para <client>, documentos|arquivos|ficheiros de|do|da <project>, que|quais documentos|arquivos tenho|há de|do|da|para <client>",
  documentSend: "me_manda|manda|envia-me documento|arquivo|ficheiro <document>, baixa documento|arquivo <document>",
  documentDelete: "apaga|exclui|elimina|remove documento|arquivo|ficheiro <document>",
  documentLink: "",
  documentRename: "",
  documentShow: "",
  contactUpdate: "telefone|número do|da|de <contact> é <phone>, email|e-mail do|da|de <contact> é <email>",
  contactDelete:
    "apaga|exclui|remove|elimina contato|contacto <contact>, apaga|exclui|remove|tira <contact> dos contatos|contactos",
  contactList: "contatos, contactos, meus|todos contatos|contactos, lista de contatos|contactos",
  checklistAdd: "nova|novo|cria|guarda|salva? checklist|lista_de_verificação de|para? <name>",
  guideAdd: "novo|guarda|salva guia de|para|sobre? <name>",
  strategyAdd: "nova|guarda|salva estratégia de|para|sobre? <name>",
  tipAdd:
    "nova|guarda|salva dica de|para|sobre? <name>, dica para|pra guardar|lembrar <name>, guarda|anota essa? dica <name>",
  resourceAdd: "",
  resourceItem: "adiciona|adicione|põe|coloca|bota <lines> à|na|a|em lista|checklist de|da|do? <resourceSaid>",
  resourceItemOff: "",
  resourceRename: "renomeia|renomeie lista|checklist|guia|recurso de|da|do? <resourceSaid> para|como <name>",
  resourceNote: "",
  resourceDelete:
    "apaga|exclui|elimina|remove lista|checklist|guia|recurso|dica|estratégia de|da|do? <resourceSaid>, apaga|exclui|elimina <resource>",
  checklists: "checklists, minhas|meus checklists, listas de verificação",
  guides: "guias, meus guias",
  strategies: "estratégias, minhas estratégias",
  tips: "dicas, minhas dicas",
  resourceList: "recursos, meus|todos recursos",
  resourceShow: "abre|abra|mostra|ver checklist|lista|guia|recurso? <resource>",
  resourceTick: "marca|marque|risca item|ponto? <line> de|do|da|em|no|na <resource>",
  resourceUntick: "desmarca|desmarque item|ponto? <line> de|do|da|em|no|na <resource>",
  clientMerge: "junta|junte|une|mescla|funde <client> com|e|em|a <into>, mesclar <client> com <into>",
  clientDuplicates:
    "duplicados, clientes duplicados|repetidos, há|tem duplicados, há|tem clientes duplicados, procura duplicados",
  importFile:
    "importar, importa|importar|importe clientes|contatos|contactos|receitas|despesas|faturas|dados|arquivo|planilha|excel|csv (de|do arquivo|excel|csv)?, quero importar clientes|contatos|receitas|despesas|faturas|dados, como importo clientes|contatos|dados?",
  importTemplate: "modelo para importar <what>, modelo de importação de|para? <what>",
  exportAll:
    "exporta|manda|guarda|gera|envia|me_manda tudo|tudo_isso|dados para|pro|pra|ao o? contador|contabilista|contabilidade, guarda|gera|manda|dá-me ficheiro|arquivo com tudo, exporta|exportar|exporte, exporta|exportar|exporte tudo|dados, exporta|exportar|exporte tudo|dados? em|para|como csv, baixa|baixar|descarrega dados|tudo, backup, cópia de segurança",
  exportCsv:
    "exporta|exportar|exporte|baixa|baixar <what>, exporta|exportar|exporte|baixa <what> em|para|como csv, <what> em csv",
  exportExcel: "exporta|exportar|exporte tudo|dados? em|para|como excel|xlsx, tudo em excel",
  exportTableExcel:
    "exporta|exportar|exporte|baixa|baixar|manda <what> para|em|como excel|xlsx, <what> em|para excel|xlsx",
  exportJson: "exporta|exportar|exporte tudo|dados? em|para|como json, tudo em json",
  enteredAlready:
    "já lancei|registei|registrei|anotei <what>, lancei|registei|registrei|anotei <what> duas_vezes|em_duplicado|em_dobro|repetido|a_dobrar|já, será_que lancei|registei|registrei|anotei <what>",
  activityAsked: "",
  find: "procura|procure|busca|busque|acha|encontra por? <what>, onde escrevi|anotei sobre? <what>",
  periodReport:
    "relatório|relatórios, resumo|balanço|fecho|fechamento|relatório de|do|da? <period>, faz|dá|manda|quero me? resumo|balanço|relatório de|do|da? <period>, como estou|estamos|vou|vamos <period>?, como é que foi o|a? <period>, como foi|está|vai|tá|anda|correu o|a? <period>, como|que_tal está|vai|tá|anda|corre o|a mês|semana|trimestre|ano, como me|nos correu|foi <period>, mostra|mostre me? o|a? <period>",
  tax: "quanto de iva|imposto|impostos tenho|temos|devo a|que|de? pagar|entregar|declarar? (de|do|no|neste|deste)? <period>?, relatório|resumo de? impostos|iva|fiscal de|do? <period>?, impostos|iva de|do|deste|desta <period>, qual é? o? iva|imposto a_pagar? (de|do|deste|desta|no|neste)? <period>, quanto imposto|iva devo|pago|devemos|pagamos (de|do|no)? <period>?, quanto imposto|impostos|iva tenho|temos|há|preciso|vou que|de? pagar|declarar|entregar|separar (de|do|no)? <period>?, quanto (é_que)? tenho|temos de|em iva|imposto|impostos para|pra|a entregar|pagar|declarar|separar (de|do|no|neste|deste)? <period>?, quanto tenho|temos que|de? pagar|entregar de iva|imposto|impostos (de|do|no)? <period>?",
  listAdd: `nova|novo|adiciona|adicione|cria|crie nova|novo? ${kept} chamada|chamado? <name>, adiciona|adicione <name> como ${kept}`,
  listRename: `renomeia|renomeie|muda|mude ${kept} <what> para <name>`,
  listRemove: `remove|remova|apaga|apague|arquiva|arquive ${kept} <name>`,
  rateSet:
    "1|uma|um dólar|dólares|usd|euro|eur|libra|libras|gbp|real|franco são|é|vale|valem|equivale|custa|está <rest>, muda|mude|define|defina|põe|coloca|sobe|aumenta|baixa|atualiza taxa|tarifa|valor_da_hora|preço_da_hora para|pra|em|a <rest>, 1? dólar|usd|euro|eur|libra|gbp|real são|é|vale|equivale|está <rest>, taxa_de_câmbio|câmbio <rest>, muda|mude|define|defina taxa_de_câmbio|câmbio <rest>",
  settingSet: `muda|mude|define|defina|põe|coloca|bota|aumenta|sobe|ajusta o|a? meu|minha? ${settings} para|pra|em? <rest>, põe|coloca|bota|define|defina|aumenta|sobe|ajusta o|a? meu|minha? hora para|pra|em <amount>, o|a? meu|minha? ${settings} é|são|de|para? <rest>, hora|valor_da_hora|valor_da_minha_hora é|custa|passa_a_ser|agora_é|passou_a|passou_para <amount>`,
  settingShow: `formas_de_pagamento, categorias, qual|quais é|são? ${settings}`,
  eraseAll: "apaga|apague|exclua|apagar|excluir todos? os|meus meus? dados, apaga|exclua minha conta",
  pushOff:
    "sem|não notificações|avisos|mensagens nos|no|aos fins|fim de semana, não me? incomode|perturbe|avise nos|no|aos fins|fim de semana, desativa|desative|desativar|desliga|desligue|desligar|silencia|silencie|silenciar <what>, chega de <what>, não quero mais <what>, sem mais <what>, para|pare de mandar|enviar <what>",
  pushOn: "ativa|ative|ativar|reativa|reative|reativar|liga|ligue|ligar <what>",
};
