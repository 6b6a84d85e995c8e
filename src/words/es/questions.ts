import type { QuestionWords } from "../form-words.ts";

const which = "qué|cuál|cuáles|cual|cuales|que (es|fue|son|fueron)?";
const perHour = "por|a_la|la|cada hora";
const earning = "gano|gané|he_ganado|ganamos|saco|saqué|cobro|cobré|ingreso|hago|hice";
const reach = "llegar_a|alcanzar|llegar_hasta|conseguir|facturar|ganar|ingresar|hacer";
const reached = "llego_a|llegaré_a|alcanzo|alcanzaré|llegamos_a|llegaremos_a|consigo|conseguiré";
const toBill = "por|para|de facturar";
const spent = "gastos|compras|pagos|recibos";
const receipt = "recibo|recibos|factura|facturas|ticket|tickets|justificante|justificantes|comprobante|comprobantes";
const leads = "leads|prospectos|potenciales|oportunidades|contactos";

/** Questions people ask of a year of books in Spanish. */
export const questions: QuestionWords = {
  rateAll: `
    (${which})? tarifa|precio|ingreso|rendimiento hora? efectiva|efectivo|real|medio|media por? hora? (en|de)? <period>?, (${which})? tarifa por? hora|horaria efectiva|real|media (en|de)? <period>?, cuánto|qué ${earning} ${perHour} (de media)? (en|de)? <period>?, a cuánto me sale|salió|ha_salido hora (en|de)? <period>?, ingreso|ingresos por hora (en|de)? <period>?,
    cuánto me sale|salió hora (de trabajo)? (en|de)? <period>?`,
  rateOf: `
    (${which})? tarifa (efectiva|real|media)? (por hora)? de|con|en|para|del <client> <period>?, (${which})? tarifa (efectiva|real|media)? (por hora)? de|con|en|para|del <project> <period>?, cuánto|qué ${earning} ${perHour} con|de|en <client> <period>?, cuánto|qué ${earning} ${perHour} con|de|en <project> <period>?,
    cuánto|qué|a_cuánto le? cobro|cobramos|facturo|estoy_cobrando (por hora)? (a|con)? <client> (por hora|a_la_hora)?, a cuánto le? cobro|facturo hora a <client>, qué tarifa|precio tengo|tenemos|le_cobro|le_hago|cobro (a|con)? <client>, a cuánto me sale|salió hora con|en|de <client>, a cuánto me sale|salió hora con|en|de <project>`,
  rateByClient: `
    (${which})? tarifa|ingreso|ingresos (efectiva)? por hora por|de_cada cliente (en|de)? <period>?, ${which} cliente me? paga|pagó|rinde|deja|sale mejor|más|mejor_pagado ${perHour} <period>?, quién me? paga mejor|más ${perHour}`,
  rateByProject: `
    (${which})? tarifa|ingreso|ingresos (efectiva)? por hora por|de_cada proyecto (en|de)? <period>?, ${which} proyecto me? paga|pagó|rinde|rindió|deja|dejó|da|dio mejor|más ${perHour} <period>?`,
  projectsEarned: `
    ${which} proyecto|proyectos me? (ha|han)? dejó|dejaron|deja|dejado|dio|dieron|dado|generó|generaron|generado|ganó|trajo|rindió|ingresó|hizo más|mejor (dinero|ingresos|ganancias|beneficio)? (en)? <period>?, ${which} mi? mejor|mejores proyecto|proyectos (de|en)? <period>?, ${which} proyecto|proyectos (es|fue|son|fueron)? más rentable|rentables (de|en)? <period>?,
    (${which})? proyecto|proyectos más rentable|rentables (de|en)? <period>?, ingresos|ventas|dinero por|de_cada proyecto (de|en)? <period>?, mejores proyectos (de|en)? <period>?`,
  clientsEarned: `
    qué parte|porcentaje|proporción de mis? ingresos viene|vienen|sale|son|es de? <client>, cuánto dependo|dependemos de <client>, qué parte|porcentaje (de mis ingresos)? es|representa <client>`,
  leftToBill: `
    (cuánto|qué|que)? (me|nos)? queda|falta|hay ${toBill} (aún|todavía)?, (cuánto|qué|que)? (me|nos)? queda|falta aún|todavía ${toBill}, cuánto|qué tengo|tenemos (aún|todavía|pendiente)? ${toBill}, tengo|hay|queda algo|trabajo|dinero pendiente|sin de|por? facturar, algo sin facturar, trabajo|importe|dinero sin|por facturar, pendiente de facturar, qué no he|hemos facturado (aún|todavía)?, qué falta por facturar`,
  leftToBillOf: `
    cuánto|qué|que (me|nos)? queda|falta (aún|todavía)? ${toBill} a|de|del|con|en|al (contrato|proyecto)? (de|con)? <client>, cuánto|qué|que (me|nos)? queda|falta (aún|todavía)? ${toBill} a|de|del|con|en|al (contrato|proyecto)? (de|con)? <project>, cuánto|qué tengo|tenemos (aún|todavía|pendiente)? ${toBill} a|de|del|con|en|al <client>, cuánto|qué tengo|tenemos (aún|todavía|pendiente)? ${toBill} a|de|del|con|en|al <project>,
    cuánto queda|falta del|en|de contrato|presupuesto de|con <client>, cuánto queda|falta del|en|de contrato|presupuesto de|con <project>, resto del? contrato de|con <client>, cuánto del contrato|presupuesto|proyecto (de|con)? <client> he|hemos|está|queda|llevo (facturado|por_facturar)?, cuánto del contrato|presupuesto|proyecto (de|con)? <project> he|hemos|está|queda|llevo (facturado|por_facturar)?,
    (cuánto|qué)? (me)? queda|falta|hay|tengo algo? pendiente|sin de|por? facturar a|de|del|con|en|al <client>`,
  clientsUninvoiced: `
    a? qué|cuáles|que|quién|quiénes clientes? (todavía|aún)? no (les|le)? he|hemos facturado (todavía|aún)? (en|durante)? <period>? (todavía|aún)?, a? qué|cuáles|que|quién|quiénes clientes? no (les|le)? facturé|facturamos (en|durante)? <period>?, clientes sin factura|facturar (en|de)? <period>?, a? quién me? falta (por)? facturar (en)? <period>?, qué clientes me? faltan (por|de)? facturar (en)? <period>?,
    me|nos olvidé|olvidamos|he_olvidado de? facturar (a alguien)? (en)? <period>?`,
  clientsAdded: `
    clientes|leads nuevos (en|de)? <period>, nuevos clientes|leads (en|de)? <period>, cuántos|qué clientes|leads nuevos (tengo|tuve|hay|he_tenido|conseguí)? (en|de)? <period>, cuántos|qué nuevos clientes|leads (tengo|tuve|hay|he_tenido|conseguí)? (en|de)? <period>`,
  clientsIn: `
    (qué|cuáles|lista|muestra|enseña|ver|todos|cuántos)? clientes|leads (tengo|tenemos|hay|están|son)? en|cerca_de <item>, quién está|vive en <item>`,
  leadsWon: `
    (${which})? tasa|ratio|porcentaje de éxito|conversión|cierre (de|en)? <period>?, cuántos|qué ${leads} (he|hemos)? gané|ganamos|ganado|convertí|convertido|cerré|cerrado|conseguí|conseguido (en)? <period>?, cuántos ${leads} (se|han)? convirtieron|convertido|pasaron|pasado|acabaron|son (en|a|siendo)? clientes|cliente? (en)? <period>?,
    cuántos|qué clientes (he|hemos)? gané|ganamos|ganado|conseguí|conseguido|cerré|cerrado (en)? <period>?, cuántos|qué ${leads} (he|hemos)? perdí|perdimos|perdido (en)? <period>?, ${leads} ganados|ganadas|perdidos|perdidas (en)? <period>?`,
  expensesNoReceipt: `
    (qué|cuáles|lista|muestra|enséñame|ver|cuántos|todos)? ${spent} (están|hay|tengo|son)? sin|que_no_tienen|no_tienen (un|ningún)? ${receipt} (en|de)? <period>?, a? qué|cuáles ${spent} les|le falta|faltan (el|la)? ${receipt} (en|de)? <period>?, (qué|cuáles)? ${receipt} (me|nos)? falta|faltan (en|de)? <period>?`,
  expensesNoCategory: `
    (qué|cuáles|lista|muestra|enséñame|ver|cuántos|todos)? ${spent} (están|hay|tengo|son|siguen)? sin|que_no_tienen|no_tienen categoría|categorizar|clasificar (en|de)? <period>?, a? qué|cuáles ${spent} les|le falta|faltan categoría (en|de)? <period>?`,
  targetAsked: `
    cuánto (más)? (me|nos)? falta|faltan|queda|quedan|necesito|necesitamos (más)? (para)? ${reach} (los|a)? <amount> (en|de|antes_de)? <period>?, cuánto (me|nos)? falta|faltan|queda|quedan para|hasta (los)? <amount> (en|de)? <period>?, a cuánto estoy|estamos de (los)? <amount> (en|de)? <period>?, ${reached} (los)? <amount> (en|de)? <period>?, voy|vamos a ${reach} (los)? <amount> (en|de)? <period>?,
    voy|vamos bien|camino|encaminado (para|de|hacia)? (${reach})? (los)? <amount> (en|de)? <period>?, qué falta|faltan para (${reach})? (los)? <amount> (en|de)? <period>?, he|hemos llegado_a|alcanzado (ya)? (los)? <amount> (en|de)? <period>?`,
  affordAsked: `
    (me|nos)? puedo|podemos permitirme|permitirnos|permitir|comprar|comprarme|pagar|gastar|gastarme|invertir <amount> (en|para|por <rest>)?, (me|nos)? puedo|podemos permitirme|permitirnos|permitir|comprar|comprarme|pagar|contratar <rest> de|por|a|que_cuesta|que_vale <amount>, tengo|tenemos|hay bastante|suficiente (dinero)? para (gastar|pagar|comprar)? <amount> <rest>?, tengo|tenemos|hay bastante|suficiente (dinero)? para (pagar|comprar)? <rest> de|por|que_cuesta <amount>,
    me llega (el dinero)? para <rest> de <amount>, me llega (el dinero)? para <amount> <rest>?`,
  affordWhat: `
    (me|nos)? puedo|podemos permitirme|permitirnos|permitir <rest>, me llega (el)? dinero para <rest>, tengo|hay bastante|suficiente dinero para <rest>`,
  invoicesDue: `
    (qué|cuáles|cuántas)? facturas (que)? vencen|caen|se_vencen (en)? <period>, (qué|cuáles|cuántas)? facturas con vencimiento (en)? <period>, (qué|cuáles)? facturas por vencer (en)? <period>`,
  owedFirst: `
    quién|qué_cliente|cuál (es)? (el que)? me? debe más (dinero)?, quién|qué_cliente (es)? (mi)? mayor deudor, mayor deudor, cuándo|cuál vence|es (la)? (mi)? próxima|siguiente factura (que_vence)?, qué factura vence antes|primero`,
  hoursDays: `
    cuántos días (he|hemos)? trabajé|trabajamos|trabajado (en|de)? <period>?, días trabajados (en|de)? <period>?, cuántas horas al|por día (he|hemos)? trabajé|trabajado|trabajo|trabajamos (de media)? (en|de)? <period>?, media de horas al|por día (en|de)? <period>?, horas por día (en|de)? <period>?, qué días (he)? trabajé|trabajado (en|de)? <period>?`,
  lastTalked: `
    cuándo (fue)? (la)? (última vez que)? (he)? hablé|hablamos|hablado|llamé|llamamos|llamado|escribí|escribimos|vi|contacté (por última vez)? (con|a|al)? <client>, cuándo hablé|hablamos|llamé|contacté por última vez (con|a|al)? <client>, (cuál|cuándo)? (fue|es)? (el|la)? último|última contacto|llamada|conversación|correo|reunión con|a|de <client>, cuánto (tiempo)? hace que no hablo|hablamos|llamo|contacto (con|a)? <client>`,
  bestMonthEver: `(${which})? (mi|el)? mejor mes (de)? todos|siempre|histórico|de_la_historia|de_todos_los_tiempos|hasta_ahora|que_he_tenido, (${which})? (mi|el)? mejor mes de siempre|todos`,
  broughtBy: `
    cuánto (me|nos)? (ha|he)? dejado|dejó|dado|dio|generado|traído|aportado|ganado|pagado (con)? <client> (en_total|hasta_ahora)?, cuánto vale <client> (para_mí)?, valor de vida (de)? <client>`,
  boughtFrom: `
    qué (he|hemos)? compré|compramos|comprado|pedí|pedido en|a <supplier> <period>?, compras en|a <supplier> <period>?, cuánto (me|he)? gasté|gastado en|con <supplier> <period>?`,
  clientSinceAsked: `
    desde cuándo es|ha_sido <client> cliente (mío|nuestro)?, desde cuándo es cliente <client>, desde cuándo trabajo|trabajamos|llevo con|para <client>, cuánto tiempo|hace lleva|hace (que)? <client> (siendo|es|de)? cliente?, cuánto tiempo llevo|llevamos|hace_que (trabajando|trabajo|trabajamos)? con|para <client>, cuánto hace que trabajo|trabajamos con|para <client>, cuándo empecé|empezamos|comencé|comenzamos a? trabajar con|para <client>, cuándo se hizo|volvió cliente <client>, cuándo <client> se_hizo|se_volvió|pasó_a_ser cliente`,
  clientsThen: `cuántos clientes tenía|teníamos|tuve|había|tengo en|a|al? (final|finales|principios de)? <period>, número de clientes en|a? (final de)? <period>`,
  clientsFirst: `quién|cuál fue|es|era primer|primero|más_antiguo cliente, primer cliente, cliente más antiguo, (quién|cuál)? (es|fue)? cliente más antiguo`,
  clientsLatest: `quién|cuál es|fue último|más_reciente|más_nuevo cliente, (quién|cuál)? (es|fue)? cliente más nuevo|reciente, último cliente`,
  billedFor: `
    (me|nos)? (ha|han)? pagó|pagado|pagaron|ha_pagado <client> (ya)? el|la|los|las|por|lo_de <item>, (ya)? (me|nos)? ha|pagó <client> pagado|ya? (ya)? (por)? <item>, <client> (ya)? (me|nos)? (ha)? pagó|pagado|pagaron (ya)? (por)? <item>, cuánto|qué (le|les)? cobré|facturé|cobramos|facturamos|he_cobrado|he_facturado a|al? <client> por <item>, cuánto|qué (le|les)? cobré|facturé|he_cobrado|he_facturado por <item> a|al? <client>`,
  billedLast: `
    cuánto|qué (le|les)? cobré|facturé|cobramos|facturamos|he_cobrado a|al? <client> (la)? última_vez|vez_pasada, cuánto|qué (le|les)? cobré|facturé (la)? última_vez a|al? <client>, cuándo (le|les)? facturé|facturamos|cobré (por)? última|últimamente vez? a|al? <client>, cuándo (le|les)? facturé|cobré a|al? <client> (por_última_vez|la_última_vez|última_vez), (cuál|cuándo)? (fue|es)? última factura a|de|para|al <client>`,
  taxCharged: `cuánto|qué iva|impuesto|igic (le|les)? cobré|facturé|cobramos|repercutí|he_cobrado|he_repercutido|he_facturado a|al? <client> (en|de|durante)? <period>?, iva|impuesto cobrado|repercutido|facturado a|al? <client> (en|de)? <period>?, cuánto|qué iva|impuesto|igic cobré|facturé|cobramos|repercutí|he_cobrado|he_repercutido|he_facturado (en|de|durante)? <period>?`,
  nextFreeDay: `(cuándo|cuál|qué)? (es|tengo)? próximo|primer|siguiente día (completamente|totalmente|del_todo|entero)? libre (que_tengo)?, cuándo tengo día (entero|completo)? libre`,
  nextFreeMorning: `(cuándo|cuál)? (es|tengo)? próxima|primera mañana libre, cuándo tengo mañana libre`,
  nextFreeAfternoon: `(cuándo|cuál)? (es|tengo)? próxima|primera tarde libre, cuándo tengo tarde libre`,
  paidLate: `
    cuántas|qué|cuáles facturas se|me|nos (me|nos)? (han)? pagaron|cobraron|pagado|cobré|cobraron tarde|con_retraso|fuera_de_plazo (en)? <period>?, facturas pagadas|cobradas tarde|con_retraso|fuera_de_plazo (en|de)? <period>?, quién (me|nos)? (ha)? pagó|pagado tarde|con_retraso (en)? <period>?, con qué frecuencia me pagan tarde (en)? <period>?`,
  projectsLongest: `
    ${which} proyecto|proyectos (me)? (ha)? llevó|llevado|duró|costó|ocupó|ha_llevado más (tiempo|horas)? (en|de)? <period>?, (${which})? proyecto más largo (en|de)? <period>?, proyecto|proyectos con más horas|tiempo (en|de)? <period>?, en qué proyecto (he)? trabajé|trabajado|pasé|eché más (horas|tiempo)? (en)? <period>?`,
  boughtCount: `cuántos|cuántas <item> compré|compramos|he_comprado|pedí|he_pedido|pagué|tuve (en|durante)? <period>?, cuántas veces compré|he_comprado|pagué|he_pagado|pedí|gasté_en <item> (en|durante)? <period>?`,
  costThen: `cuánto fueron|costaron|fue|costó <item> (en|durante)? <period>`,
  marginAsked: `(${which})? margen|márgenes (de)? (beneficio|ganancia|beneficios|ganancias|neto|bruto)? (en|de)? <period>?, cuál es|fue margen (en|de)? <period>?`,
  clientsIdle: `
    quién|quiénes|qué_clientes|cuáles no (me|nos)? (ha|han)? pedido|comprado|contratado|encargado|vuelto|pidió|compró|pidieron|compraron|encargaron (nada|trabajo|a_pedir)? (en)? <period>, clientes que no (me)? (han)? pedido|comprado|encargado|vuelto (nada|trabajo)? (en)? <period>`,
  clientsLeast: `
    ${which} cliente|clientes (me)? deja|dejó|dejan|paga|pagó|trae|trajo|genera|aporta|aportó|ha_dejado|ha_pagado menos (dinero|ingresos)? (en|de)? <period>?, quién (me)? deja|paga|pagó|dejó menos (en)? <period>?, (${which})? (mi)? peor cliente (en|de)? <period>?, cliente más pequeño (en|de)? <period>?`,
  expensiveMonths: `(qué|cuáles|cuál)? (son|fueron|es|fue)? (2|3|4|5|10|dos|tres|cinco)? mes|meses más caros|caro (en|de)? <period>?, (qué|cuáles|cuál)? (son|fueron|es|fue)? (2|3|5|tres|cinco)? mes|meses con más gastos (en|de)? <period>?`,
  projectsFinished: `cuántos|qué|cuáles proyectos (he|hemos)? terminé|terminamos|terminado|acabé|acabado|completé|completado|entregué|entregado|cerré|cerrado (en)? <period>, proyectos terminados|acabados|completados|entregados (en)? <period>`,
  earnedFromNew: `cuánto (he|hemos)? gané|ganamos|ganado|ingresé|ingresado|cobré|cobrado de|con clientes nuevos (en)? <period>?, ingresos de clientes nuevos (en|de)? <period>?`,
  clientsFromSource: `cuántos|qué|cuáles clientes|leads (me|nos)? (han)? vinieron|llegaron|vienen|llegan|vino|venido de|por|a_través_de <item>`,
  boughtIn: `qué (he|hemos)? compré|compramos|comprado|pedí|pedido (en|durante)? <period>`,
  paceOf: `cuánto suele tardar <client> en pagar, en cuánto tiempo paga <client>`,
};
