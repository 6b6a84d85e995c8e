import type { QuestionWords } from "../form-words.ts";

const which = "qual|quais|que (é|foi|são|foram)?";
const perHour = "por|à|a|cada hora";
const earning = "ganho|ganhei|ganhamos|tiro|tirei|faço|fiz|recebo|recebi|estou_ganhando|cobro";
const reach = "chegar_a|chegar_aos|chegar_em|bater|alcançar|atingir|fazer|ganhar|faturar";
const toBill = "faturar|por_faturar|para_faturar|a_faturar";
const spent = "despesas|gastos|compras|pagamentos";
const receipt =
  "recibo|recibos|fatura|faturas|nota|notas|comprovante|comprovantes|nota_fiscal|notas_fiscais|comprovativo|comprovativos";
const leads = "leads|prospects|propostas|potenciais|oportunidades";

/** Questions people ask of a year of books in Portuguese. */
export const questions: QuestionWords = {
  rateAll: `
    (${which})? (minha|o|a)? taxa|tarifa|valor|renda|preço por_hora|horária|horário|hora|da_hora efetiva|efetivo|real|média|médio (em|de|neste|deste)? <period>?, quanto|o_que (eu)? ${earning} ${perHour} (em_média)? (em|de)? <period>?, renda|receita|ganho por hora (em|de)? <period>?, quanto rende|rendeu (a|cada)? (minha)? hora (em|de)? <period>?`,
  rateOf: `
    (${which})? (minha|o|a)? taxa|tarifa|valor (por_hora|horária|da_hora|hora)? (efetiva|real|média)? de|da|do|com|para|no|na <client> <period>?, (${which})? (minha|o|a)? taxa|tarifa|valor por_hora|horária|da_hora|hora (efetiva|real|média)? de|da|do|com|para|no|na <project> <period>?, quanto|o_que (eu)? ${earning} ${perHour} com|de|da|do|na|no <client> <period>?, quanto|o_que (eu)? ${earning} ${perHour} com|de|da|do|na|no <project> <period>?,
    quanto|que_valor|o_que (eu)? cobro|estou_cobrando|faturo (por_hora)? (da|do|de|à|ao|a|para)? <client> (por_hora|a_hora)?, quanto (a)? <client> (me)? paga ${perHour}, quanto (me)? paga (a|o)? <client> ${perHour}`,
  rateByClient: `
    (${which})? taxa|tarifa|valor|renda por_hora|horária (efetiva|real)? por cliente (em|de)? <period>?, ${which} cliente (me)? paga|rende|pagou melhor|mais ${perHour}, quem (me)? paga melhor|mais ${perHour}`,
  rateByProject: `
    (${which})? taxa|tarifa|valor|renda por_hora|horária (efetiva|real)? por projeto (em|de)? <period>?, ${which} projeto (me)? paga|rende|pagou|rendeu melhor|mais ${perHour}`,
  projectsEarned: `
    ${which} projeto|projetos (me|mais)? deu|deram|rendeu|renderam|rende|trouxe|trouxeram|gerou|geraram|fez|mais_rendeu|pagou|faturou (mais)? (dinheiro|receita|lucro)? (em|de|neste)? <period>?, ${which} (o|meu)? melhor|melhores projeto|projetos (em|de|do)? <period>?, ${which} (o|meu)? projeto mais rentável|lucrativo (em|de|do)? <period>?, melhores projetos (em|de|do)? <period>?, projetos? mais rentáveis|lucrativos|rentável|lucrativo (em|de)? <period>?,
    receita|receitas|renda|faturamento|ganhos por projeto (em|de)? <period>?`,
  clientsEarned: `
    que|qual|quanto (parte|porcentagem|percentual|percentagem|da|fatia)? (da|do|das|de)? (minha|meu|minhas)? renda|receita|receitas|faturamento vem|é|vêm|são|representa (da|do|de)? <client>, quanto (eu)? dependo da|do|de <client>`,
  leftToBill: `
    (quanto|o_que|que)? (me|nos|ainda)? falta|resta|tenho|há|sobra (ainda|eu)? (para|por|a|de)? ${toBill}, quanto|o_que (ainda)? (me)? falta|resta ${toBill}, tenho|há|tem|existe algo|alguma_coisa|trabalho (ainda)? não_faturado|por_faturar|a_faturar|sem_faturar|para_faturar, o_que (eu)? (ainda)? não faturei (ainda)?, trabalho|valor não faturado`,
  leftToBillOf: `
    (quanto|o_que|que)? (me|nos|ainda)? falta|resta|tenho|há|sobra (ainda|eu)? (para|por|a|de)? ${toBill} da|do|de|à|ao|a|para|com|no|na (contrato|projeto)? (da|do|de|com)? <client>, (quanto|o_que|que)? (me|nos|ainda)? falta|resta|tenho|há|sobra (ainda|eu)? (para|por|a|de)? ${toBill} da|do|de|à|ao|a|para|com|no|na (contrato|projeto)? (da|do|de|com)? <project>,
    quanto falta|resta|sobra do|no contrato da|do|de|com <client>, quanto do contrato da|do|de|com <client> (já)? faturei|foi_faturado|falta, resto do contrato da|do|de|com <client>, quanto|o_que (ainda)? falta|resta ${toBill} da|do|de|à|ao|para <client>`,
  clientsUninvoiced: `
    que|quais|qual|de_que|para_quais|a_quais clientes (que)? (eu)? (ainda)? não faturei|cobrei|foram_faturados|têm_fatura|receberam_fatura (ainda)? (em|neste)? <period>? (ainda)?, quem|para_quem|a_quem|de_quem (eu)? (ainda)? não faturei|cobrei (ainda)? (em|neste)? <period>?, clientes sem fatura (em|neste)? <period>?, quem|para_quem falta faturar (em|neste)? <period>?, que|quais clientes falta|faltam faturar (em)? <period>?,
    esqueci (de)? faturar alguém|algum_cliente (em)? <period>?`,
  clientsAdded: `
    novos clientes|leads (em|de|neste|deste)? <period>, clientes|leads novos (em|de|neste|deste)? <period>, quantos|quais|que clientes|leads novos (tive|tenho|entraram|consegui)? (em|de)? <period>, quantos|quais|que novos clientes|leads (tive|tenho|entraram|consegui)? (em|de)? <period>`,
  clientsIn: `
    (quais|que|lista|liste|listar|mostra|mostre|todos|quantos)? (os|meus)? clientes|leads (tenho|ficam|são|estão|há|moram)? em|no|na|perto_de <item>, quem fica|mora|está em|no|na <item>`,
  leadsWon: `
    (${which})? (minha|a)? taxa de sucesso|conversão|fechamento|êxito|ganho (em|de|neste|deste)? <period>?, quantos|quais|que ${leads} (eu)? ganhei|converti|fechei|conquistei|perdi|ganhamos (em|neste)? <period>?, quantos ${leads} viraram|se_tornaram|tornaram-se|passaram_a clientes (em|neste)? <period>?, quantos|quais|que clientes (eu)? ganhei|conquistei|fechei|conquistamos (em|neste)? <period>?, ${leads} ganhos|perdidos (em|neste)? <period>?`,
  expensesNoReceipt: `
    (quais|que|lista|liste|mostra|mostre|ver|quantas|todas)? (as|minhas)? ${spent} (estão|são|tenho|há|que_estão)? sem|não_têm|que_não_têm (o)? ${receipt} (em|de)? <period>?, (quais|que)? ${receipt} (me)? faltam|falta|estão_faltando (em|de)? <period>?, (a|em)? que|quais ${spent} faltam|falta (o)? ${receipt} (em|de)? <period>?, ${receipt} em_falta|faltando (em|de)? <period>?`,
  expensesNoCategory: `
    (quais|que|lista|liste|mostra|mostre|ver|quantas|todas)? (as|minhas)? ${spent} (estão|são|tenho|há|que_estão|ficaram)? sem|não_têm|que_não_têm categoria|categorizar|classificar (em|de)? <period>?, ${spent} não categorizadas|categorizados|classificadas|classificados (em|de)? <period>?`,
  targetAsked: `
    quanto (mais)? (me|ainda|nos)? falta|preciso|resta|precisamos (mais|ainda)? (para|pra|de)? ${reach} (os)? <amount> (em|neste)? <period>?, quanto (mais)? (me|ainda)? falta|resta (ainda)? para|pra|até (os)? <amount> (em|neste)? <period>?, vou|vamos|consigo|dá_para (conseguir)? ${reach} (os)? <amount> (em|neste)? <period>?, estou|vou bem|no_caminho|a_caminho|no_ritmo (para|pra|de|dos)? (${reach})? (os)? <amount> (em|neste)? <period>?, (já)? cheguei|bati|alcancei|atingi (a|aos|os|em)? <amount> (em|neste)? <period>?,
    a quanto estou de|dos <amount> (em|neste)? <period>?`,
  affordAsked: `
    (eu)? posso|consigo|podemos|dá_para|dá_pra (me)? comprar|pagar|gastar|bancar|permitir|investir <amount> (em|com|por|para <rest>)?, (eu)? posso|consigo|podemos|dá_para|dá_pra (me)? comprar|pagar|bancar|permitir|contratar (um|uma)? <rest> de|por|que_custa|a <amount>, tenho|há|temos (dinheiro)? (suficiente|bastante|o_suficiente)? (dinheiro)? para|pra comprar|pagar|gastar <amount> <rest>?, tenho|há|temos (dinheiro)? (suficiente|bastante|o_suficiente)? (dinheiro)? para|pra (comprar|pagar)? (um|uma)? <rest> de|por|que_custa <amount>`,
  affordWhat: `
    (eu)? posso|consigo|podemos (me)? bancar|permitir|dar_ao_luxo_de (um|uma)? <rest>, tenho|há dinheiro (suficiente)? para|pra (comprar)? <rest>`,
  invoicesDue: `
    (quais|que|quantas)? (as)? faturas (que)? vencem|vão_vencer|a_vencer|com_vencimento (em|na|no)? <period>, quais|que faturas vencem (em)? <period>`,
  owedFirst: `
    quem|qual_cliente|que_cliente (é_que)? (mais)? (me)? deve mais (dinheiro)?, quem|qual_cliente|que_cliente mais (me)? deve, quem|qual (é)? (o)? (meu)? maior devedor, maior devedor, quando|qual vence|é (a)? (minha)? próxima fatura (a_vencer)?`,
  hoursDays: `
    quantos dias (eu)? trabalhei|trabalhamos (em|no_mês_de)? <period>?, dias trabalhados (em)? <period>?, quantas horas por|ao dia (eu)? trabalhei|trabalho|trabalhamos (em_média)? (em)? <period>?, horas por dia (em)? <period>?, (em)? que|quais dias (eu)? trabalhei (em)? <period>?, média de horas por dia (em)? <period>?`,
  lastTalked: `
    quando (foi)? (a)? (última_vez_que)? (eu)? falei|falamos|liguei|escrevi|contatei|encontrei|vi|contactei (pela_última_vez)? (com|para|a|à|o|ao)? <client> (pela_última_vez)?, qual|quando (foi)? (o|a)? (meu|minha)? último|última contato|contacto|ligação|conversa|e-mail|reunião com|da|do|para|à|ao <client>, há quanto tempo (eu)? não falo|ligo|falamos (com|para)? <client>`,
  bestMonthEver: `(${which})? (o|meu)? melhor mês de_sempre|de_todos|da_história|até_hoje|até_agora|de_todos_os_tempos`,
  broughtBy: `
    quanto (a|o|me)? <client> (já)? (me)? rendeu|trouxe|pagou|deu|gerou|faturou (até_agora|no_total|ao_todo)?, quanto (já)? (me)? rendeu|trouxe|pagou|deu|gerou (a|o)? <client> (até_agora|no_total|ao_todo)?, quanto vale (a|o)? <client> (para_mim)?`,
  boughtFrom: `
    o_que (eu)? comprei|compramos|pedi na|no|da|do|em <supplier> <period>?, compras na|no|em|da|do <supplier> <period>?`,
  clientSinceAsked: `
    desde quando <client> é|está|foi (meu|minha)? cliente, desde quando (a|o)? <client> é cliente, desde quando (eu)? trabalho|trabalhamos com|para (a|o)? <client>, há|faz quanto tempo (a|o)? <client> é cliente, há|faz quanto tempo (que)? (eu)? trabalho|trabalhamos com|para (a|o)? <client>, quanto tempo (faz|há) que (eu)? trabalho|trabalhamos com|para <client>, quando (eu)? comecei|começamos a? trabalhar com|para (a|o)? <client>, quando (a|o)? <client> virou|se_tornou|tornou-se|passou_a_ser cliente`,
  clientsThen: `quantos clientes (eu)? tinha|tínhamos|tive|havia|tenho em|no|na|ao? (final|fim|início)? (de|do)? <period>, número de clientes em|no|na? (final|fim)? (de)? <period>`,
  clientsFirst: `quem|qual foi|é|era (o)? (meu)? primeiro|mais_antigo cliente, (o|meu)? primeiro cliente, (quem|qual)? (é|foi)? cliente mais antigo`,
  clientsLatest: `quem|qual é|foi (o)? (meu)? último|mais_novo|mais_recente cliente, (quem|qual)? (é|foi)? cliente mais novo|recente, último cliente`,
  billedFor: `
    (a|o)? <client> (já)? (me|nos)? pagou|pagaram|acertou (já)? (pelo|pela|por|o|a|os|as)? <item>, (já)? (me)? pagou|pagaram (a|o)? <client> (pelo|pela|o|a) <item>, quanto|o_que (eu)? cobrei|faturei|cobramos|faturamos da|do|de|à|ao|a? <client> pelo|pela|por|pelos|pelas <item>, quanto|o_que (eu)? cobrei|faturei pelo|pela|por <item> da|do|de|à|ao|a? <client>`,
  billedLast: `
    quanto|o_que (eu)? cobrei|faturei|cobramos|faturamos da|do|de|à|ao|a? <client> (na|da)? última_vez|vez_passada, quanto|o_que (eu)? cobrei|faturei (na|da)? última_vez da|do|de|à|ao|a? <client>, quando (eu)? faturei|cobrei|faturamos (pela)? última_vez (a|o|para|da|do|à|ao)? <client>, quando (eu)? faturei|cobrei (a|o|para|da|do|à|ao)? <client> (pela)? última_vez, (qual|quando)? (foi|é)? última fatura|nota (para|da|do|de|à|ao|a|o)? <client>`,
  taxCharged: `quanto|que (de)? iva|imposto|iss|impostos (eu)? cobrei|faturei|cobramos|destaquei da|do|de|à|ao|a? <client> (em|no|na)? <period>?, iva|imposto|iss cobrado|faturado da|do|de|à|ao|a? <client> (em|no|na)? <period>?, quanto|que (de)? iva|imposto|iss|impostos (eu)? cobrei|faturei|cobramos|destaquei (em|no|na)? <period>?`,
  nextFreeDay: `(quando|qual|mostra)? (é|tenho)? próximo|primeiro dia (completamente|totalmente|inteiro|todo)? livre (que_tenho)?, quando (eu)? tenho dia (inteiro|todo|completamente)? livre`,
  nextFreeMorning: `(quando|qual)? (é|tenho)? próxima|primeira manhã livre, quando (eu)? tenho manhã livre`,
  nextFreeAfternoon: `(quando|qual)? (é|tenho)? próxima|primeira tarde livre, quando (eu)? tenho tarde livre`,
  paidLate: `
    quantas|quais|que faturas|notas foram|são (me)? pagas com|em|tarde|fora atraso|do_prazo? (em|no|na)? <period>?, faturas|notas pagas com|em|tarde atraso? (em|no|na)? <period>?, quem (me)? pagou com|em|tarde atraso? (em|no|na)? <period>?`,
  projectsLongest: `
    qual|quais|que projeto|projetos (me)? levou|demorou|tomou|durou|gastou mais (tempo|horas)? (em|no|na)? <period>?, (qual|que)? (é|foi)? projeto mais longo|demorado (em|no|na)? <period>?, projeto|projetos com mais horas|tempo (em|no|na)? <period>?, em que|qual projeto (eu)? trabalhei|gastei mais (horas|tempo)? (em|no|na)? <period>?`,
  boughtCount: `quantos|quantas <item> (eu)? comprei|compramos|pedi|paguei|tive (em|no|na|neste|este)? <period>?, quantas vezes (eu)? comprei|paguei|pedi|gastei_com|gastei_em <item> (em|no|na|neste|este)? <period>?`,
  costThen: `quanto foram|custaram|foi|custou (os|as|o|a)? <item> (em|no|na)? <period>`,
  marginAsked: `(qual|quanto|quais)? (é|foi)? (minha|a)? margem|margens (de)? (lucro|líquida|bruta)? (em|no|na|de|deste|neste)? <period>?`,
  clientsIdle: `
    quem|que_clientes|quais_clientes não (me)? (mais)? pediu|pediram|comprou|compraram|contratou|contrataram|encomendou|encomendaram|voltou|voltaram (nada|mais|trabalho)? (em)? <period>, clientes que não pediram|compraram|contrataram|voltaram (nada|mais)? (em)? <period>`,
  clientsLeast: `
    qual|quais|que cliente|clientes (me)? traz|trouxe|rende|rendeu|paga|pagou|deu|dá|trazem menos (dinheiro|receita)? (em|no|na|de)? <period>?, quem (me)? paga|pagou|rende|rendeu|traz menos (em|no|na)? <period>?, (qual|quem)? (é|foi)? (o|meu)? pior|menor cliente (em|no|na|de)? <period>?`,
  expensiveMonths: `(quais|qual|que)? (são|foram|é|foi)? (2|3|4|5|10|dois|três|cinco)? mês|meses mais caros|caro (em|de)? <period>?, (quais|qual|que)? (são|foram|é|foi)? (3|5|três|cinco)? mês|meses com mais gastos|despesas (em|de)? <period>?`,
  projectsFinished: `quantos|quais|que projetos (eu)? terminei|terminamos|concluí|concluímos|acabei|entreguei|fechei (em|no|na)? <period>, projetos terminados|concluídos|entregues (em|no|na)? <period>`,
  earnedFromNew: `quanto (eu)? ganhei|ganhamos|recebi|faturei com|de clientes novos (em|no|na)? <period>?, quanto (eu)? ganhei|recebi|faturei com|de novos clientes (em|no|na)? <period>?, receita|receitas de|com clientes novos (em|no|na)? <period>?`,
  clientsFromSource: `quantos|quais|que clientes|leads vieram|chegaram|vêm por|de|da|do|através_de|pelo|pela <item>`,
  boughtIn: `o_que|que (eu)? comprei|compramos|pedi (em|no|na)? <period>`,
  paceOf: `em quanto tempo (a|o)? <client> paga, quanto tempo (a|o)? <client> leva para pagar`,
};
