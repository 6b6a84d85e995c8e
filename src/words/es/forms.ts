import type { FormWords } from "../form-words.ts";
import { questions } from "./questions.ts";

const task = "tarea|pendiente";
const tasks = "tareas|pendientes|lista_de_tareas";
const done = "hecha|hecho|lista|listo|terminada|terminado|acabada|completada|completado|hechas|terminadas";
const deal = "trato|acuerdo|oportunidad|negocio|venta";
const deals = "tratos|acuerdos|oportunidades|negocios";
const papers = "contrato|contratos|acuerdo_firmado|nda";
const some =
  "rollo|rollos|hoja|hojas|paquete|paquetes|caja|cajas|resma|resmas|botella|botellas|bolsa|bolsas|unidades|piezas|kg|litros|metros";
const monthly = "(al|por|cada|este mes)? mensual|mensuales?";

/** Words before a noun that the ways below leave out; folded. */
export const articles =
  "el la los las un una unos unas mi mis nuestro nuestra nuestros nuestras su sus tu este esta ese esa";

/** What something that recurs is called; folded. */
export const recurring =
  "suscripcion suscripciones cuota mensualidad iguala abono retainer domiciliacion alquiler renta hosting seguro";

/** Said of what is to be written down, before anything of it is told. */
const begin =
  "nuevo|nueva|añade|añadir|agrega|agregar|anota|anotar|apunta|apuntar|crea|crear|registra|registrar|haz|hacer|mete|meter";

/** What the books' own lists hold. */
const kept =
  "forma_de_pago|formas_de_pago|método_de_pago|medio_de_pago|categoría|categorías|categoría_de_gastos|tipo_de_ingreso|clasificación";
const settings =
  "tarifa_por_hora|precio_por_hora|precio_hora|tarifa_hora|valor_hora|valor_de_la_hora|valor_por_hora|precio_de_la_hora|plazo_de_pago|numeración|horas_de_silencio|horas_tranquilas|inicio_de_la_semana|nombre_del_negocio|nombre_de_la_empresa";

/** What people say whole in Spanish. */
export const forms: FormWords = {
  ...questions,
  invoiceBegin: `${begin} nueva? factura`,
  incomeBegin: `${begin} nuevo? ingreso|cobro`,
  expenseBegin: `${begin} nuevo? gasto`,
  taskBegin: `${begin} nueva? tarea`,
  callBegin: "registra|registrar|anota|anotar|apunta|apuntar llamada",
  emailBegin: "registra|registrar|anota|anotar|apunta|apuntar correo|email|mail",
  talkBegin: "registra|registrar conversación|visita|charla",
  noteBegin: `${begin} nueva? nota`,
  meetingBegin:
    "agenda|agendar|programa|programar|reserva|reservar|planifica|organiza|nueva|crea|crear|añade|añadir nueva? reunión|cita|videollamada, agenda|agendar|programa|programar|nueva llamada",
  contactBegin: `${begin}|guarda|guardar nuevo? contacto`,
  goalBegin: `${begin}|pon|poner nueva|nuevo? meta|objetivo`,
  dealBegin: `${begin} nuevo|nueva? trato|oportunidad|negocio`,

  taskAdd: `
    nueva|añade|agrega|crea|apunta|anota|pon|mete nueva? ${task} para|hasta|antes_de|del|de? <due> <task>, ${task} para|hasta|antes_de|del|de? <due> <task>, pon|añade|agrega|apunta|anota|mete <task> a|en lista|${tasks} (para|hasta <due>)?,
    nueva|añade|agrega|crea|apunta|anota|pon nueva? ${task} de? <task>, nueva|añade|agrega|crea|apunta|anota nueva? ${task} <task>, nueva|añade|agrega|crea|apunta? nueva? ${task} para|en|a|de <project> <task>,
    ${task} para|en|de <project> <task>, ${task} para <client> <task>, ${task} para <members> <task>, ${task} para <members> <task> para|hasta <due>, ${task} <task>, añade|agrega|pon|apunta <task> a|en ${tasks}`,
  taskDone: `
    ${done} : <task>, ${task} <task> está? ${done}, <task> ${task} está? ${done}, he? terminado|acabado|hecho|completado|terminé|acabé|completé|hice ${task} de? <task>, marca ${task} <task> como ${done}, tacha ${task}? <task>,
    marca <task> como ${task}? ${done}`,
  taskReopen: `reabre ${task} <task>, vuelve a abrir ${task} <task>`,
  taskDelete: `borra|elimina|quita ${task} <task>`,
  taskAssign: `asigna|pasa|dale ${task} de? <task> a <members>`,
  taskDue: `mueve|pasa ${task} <task> a|al|para <due>, ${task} <task> para|hasta <due>`,
  taskDueAny: "mueve|pasa|aplaza|pospón <task> a|al|para|hasta <due>",
  assignIt: "asígnalo|asígnala|pásalo|pásala|dáselo|dásela a <members>, asigna eso|esto a <members>",
  renameIt:
    "renómbralo|renómbrala a|como <name>, cámbiale nombre a|por <name>, ponle de? nombre <name>, llámalo|llámala <name>",
  sortIt:
    "no? ponlo|ponla|ponlos|ponlas|ponelo|ponela|mételo|métela|metelo|metela|apúntalo|apúntala|anótalo|anótala|regístralo|regístrala|clasifícalo|clasifícala|categorízalo|categorízala|cárgalo|cárgala|pásalo|pásala|pasalo|pasala|muévelo|muévela|cámbialo|cámbiala|contabilízalo|contabilízala|ponerlo|ponerla|meterlo|meterla|apuntarlo|clasificarlo|pasarlo|pasarla|moverlo|cambiarlo|cambiarla|déjalo|déjala|cuéntalo|cuéntala mejor? en|como|a|bajo|dentro_de <sort> (no|y_no|en_vez_de <rest>)?, no? pon|mete|apunta|anota|clasifica|pasa|mueve|cuenta|poné|meté|pasá eso|esto|ese|este|aquello? gasto|último? en|como|a|bajo|dentro_de <sort> (no|y_no|en_vez_de <rest>)?, no? eso|esto|ese|este|aquello gasto? en_realidad|realmente? es|era|fue|va|iba|son|eran|sería|pertenece|cuenta|entra de|en|a|como? <sort> (no|y_no|en_vez_de <rest>)?, no? era|eran|es|va|iba|fue de|en|a|como? <sort> (no|y_no|en_vez_de <rest>)?",
  sortSet:
    "no? cambia|cámbiale|cambiale|cambiar|pon|ponle|corrige|modifica|pasa|cambiá|poné categoría a|en|por|como <sort>, no? categoría es|sea|era|debe_ser|debería_ser|correcta|a? <sort> (no|y_no|en_vez_de <rest>)?, no? cámbialo|cámbiala|pásalo|pásala a|por categoría <sort>",
  taskRetitle: `renombra ${task} <task> a|como|por <title>, cambia ${task} <task> a|por <title>`,
  taskRetitleAny: "renombra <task> a|como|por <title>",
  taskAssignAny: "asigna|pásale|pasa <task> a <members>",
  taskSnooze: "pospón|aplaza aviso de|del tarea de? <task> hasta|a <what>",
  invoiceSnooze:
    "pospón|aplaza|silencia factura de|del <client> hasta|a|al|por|durante? <what>, recuérdame factura de|del <client> otra_vez|de_nuevo en|dentro_de|el <what>, pospón|silencia aviso|recordatorio? de? factura? <invoice> hasta|a|al|por|durante? <what>",
  taskReopenAny: "reabre <task>",
  taskList: `
    ${tasks}, todas ${tasks}, ${tasks} abiertas|pendientes, ${tasks} de|del|para|en <project>, ${tasks} de|del|para <client>, ${tasks} de <members>, qué ${tasks} hay|quedan|tengo, qué ${tasks} tiene <members>`,
  tasksMine: "mis tareas|pendientes, mis tareas pendientes, qué tengo pendiente|que_hacer, qué tengo que hacer",
  tasksToday: "tareas del día, mis tareas del día",
  tasksIn: "(qué)? (mis)? tareas (tengo|hay|vencen)? (de|para|en)? (el|la|este|esta|los|las)? <period>",
  dueToday: "qué vence, qué tengo pendiente, qué pendientes tengo|traigo|hay",
  dueWeek: "cómo viene|pinta|es mi semana, qué me espera en? la semana",
  dueIn:
    "qué vence (en)? <period>, algo vence (en)? <period>, vence algo (en)? <period>, vencimientos de|para|en? <period>, qué tengo que|para hacer (en|para)? <period>, qué hay que hacer (en|para)? <period>, qué tengo|traigo pendiente (para|en)? <period>, qué pendientes|pendiente tengo|traigo|hay (para|en)? <period>, cómo viene|pinta|es <period>, qué me espera <period>",
  tasksOverdue: "tareas atrasadas|vencidas|retrasadas, qué tareas están atrasadas|vencidas",
  tasksDone: `tareas ${done}`,
  projectAssign: "asigna <project> a <members>, pon a? <members> en <project>, <members> trabaja|trabajan en <project>",
  projectPlanned: "<item> para <client> presupuesto|valor <amount> entrega|vence|para? <due>",
  projectUnassign: "quita a? <members> de|del <project>, <members> ya no trabaja|trabajan en <project>",
  memberOwner: "haz|pon a? <members> dueño|dueña|propietario|propietaria",
  memberManager: "haz|pon a? <members> gestor|gestora|gerente|manager",
  memberEmployee: "haz|pon a? <members> empleado|empleada",
  inviteOwner:
    "invita|invito|invitar a? nuevo|nueva? propietario|propietaria|dueño|dueña nuevo|nueva?, quiero invitar a? propietario|propietaria|dueño|dueña, invitación para? propietario|propietaria|dueño|dueña",
  inviteManager:
    "invita|invito|invitar a? nuevo|nueva? gestor|gestora|gerente|manager|encargado|encargada|administrador|administradora nuevo|nueva?, quiero invitar a? gestor|gestora|gerente|manager|encargado|encargada|administrador|administradora, invitación para? gestor|gestora|gerente|manager|encargado|encargada|administrador|administradora",
  inviteEmployee:
    "invita|invito|invitar a? nuevo|nueva? empleado|empleada|trabajador|trabajadora|colaborador|colaboradora nuevo|nueva?, quiero invitar a? empleado|empleada|trabajador|trabajadora|colaborador|colaboradora, invitación para? empleado|empleada|trabajador|trabajadora|colaborador|colaboradora",
  memberRemove: "quita|elimina a? <members> del equipo",
  clientsOfMember: "qué clientes tiene|lleva <members>, clientes de <members>",
  tasksOfAll: "en qué trabajan|están todos, qué hace|tiene equipo, tareas de todos, tareas del equipo",
  projectsOfMember: "en qué proyectos está|trabaja <members>, proyectos de <members>",
  membersList:
    "quién está en equipo, quiénes están en equipo, quién trabaja aquí|con_nosotros, equipo|miembros, muestra|muéstrame equipo|miembros, quién tiene acceso",
  hoursOfMember:
    "qué hizo|ha_hecho <members> <period>?, horas de <members> <period>?, cuánto trabajó|ha_trabajado <members> <period>?",
  utilisation: "utilización|ocupación equipo? <period>?",
  projectHow: `cómo va|está|anda <project>, cuánto falta de|del|para <project>, estado|progreso de|del <project>, en qué punto está <project>`,
  projectRename:
    "renombra proyecto? <project> a|como|por <name>, cambia nombre de|del <project> a|por <name>, <project> ahora se llama ahora? <name>, <project> pasa a llamarse <name>",
  projectValue:
    "cambia|sube|baja|pon|actualiza|deja proyecto? <project> a|en|por <amount>, cambia|sube|baja|pon|actualiza|deja valor|precio|presupuesto|importe de|del? proyecto? <project> a|en <amount>, proyecto? <project> vale|es_de|cuesta|pasa_a|sube_a|baja_a|queda_en ahora|solo? <amount> ahora|en_total?, valor|precio|presupuesto|importe de|del? proyecto? <project> es|pasa_a_ser|queda_en ahora|de? <amount> ahora?",
  projectList: "todos|todas? proyectos",
  projectsMine: "en qué estoy|estamos trabajando, qué proyectos tengo|tenemos en_marcha|abiertos|activos",
  serviceRename: "renombra servicio? <service> a|como|por <name>, <service> ahora se llama ahora? <name>",
  serviceRate:
    "<serviceSaid> cuesta|vale|cuestan ahora <amount> por|la? hora?, ahora <serviceSaid> cuesta|vale <amount> por|la? hora?, servicio de|del? <serviceSaid> cuesta|vale|es|está_en|a <amount> por|la? hora? ahora?, cambia|sube|baja|pon precio|tarifa de|del servicio? de? <serviceSaid> a|en <amount>, sube|baja|cambia|pon servicio de? <serviceSaid> a|en <amount>",
  serviceAssign: "",
  serviceDelete:
    "borra|elimina|quita servicio de? <serviceSaid>, quita|borra|elimina <serviceSaid> de|del servicios|lista_de_precios, ya no ofrezco|ofrecemos|hago <serviceSaid>",
  serviceGone: "borra|elimina|quita servicio de? <item>",
  clientUntag:
    "quita|quítale|borra|elimina etiqueta|tag <item> a|de|del <client>, quítale a <client> etiqueta|tag <item>",
  serviceList:
    "lista de precios, tarifario, mis|nuestros precios|tarifas, cuáles|cuales son mis precios|tarifas, qué|que|cuánto|cuanto cobro|cobramos por <rest>, muestra|muéstrame mis? precios|tarifas",
  projectBoard: "tablero|kanban de proyectos",
  projectBoardPriority: "tablero de prioridades, tablero de proyectos por prioridad",
  projectArchive: "archiva proyecto? <project>",
  projectRestore: "restaura|recupera|desarchiva proyecto? <project>",
  projectDelete: "borra|elimina proyecto <project>",
  projectScore:
    "puntúa|valora <project> con? <satisfaction> (de 5)?, nota|puntuación de|para <project> <satisfaction> (de 5)?",
  hoursStart: `
    empieza|inicia|arranca|comienza cronómetro|temporizador|reloj en|de|para|con? <project>, empieza|inicia|arranca|comienza cronómetro|temporizador|reloj en|de|para|con? <client>, empieza|inicia|arranca|comienza cronómetro|temporizador|reloj,
    cronómetro en|para <project>, empieza|empiezo|comienzo a? trabajar en|con <project>`,
  hoursStartOther: "empieza|inicia|arranca|comienza cronómetro|temporizador|reloj en|de|para|con <rest>",
  hoursStop: "para|detén|termina|acaba cronómetro|temporizador|reloj, dejo de trabajar, he terminado de trabajar",
  hoursUnbilled:
    "horas sin_facturar|por_facturar|no_facturadas (de|en|para <project>)?, horas sin_facturar|por_facturar|no_facturadas (de|para <client>)?, qué falta por facturar (a <client>)?, qué horas no he facturado|faltan_por_facturar",
  hoursBill: `
    factura|cobra horas de|del|en|a|para <project>, factura|cobra horas de|del|a|para <client>, factúrale|facturale|facturá|cóbrale|cobrale a <client> horas|horas_pendientes|horas_sin_facturar (de <project>)?, facturá|factúrale|facturale|cobrá horas a|de|del|para <client>, factura a <client> horas|horas_pendientes|horas_sin_facturar|horas_abiertas, factura horas <project>,
    haz|crea factura de|con|por horas de|del|en <project>, haz|crea factura a|para <client> de|con|por horas`,
  reminderDone:
    "recordatorio de|del|para|sobre <reminder> está? hecho|listo|terminado, ya hice recordatorio de|del <reminder>, marca recordatorio de|del|para <reminder> como hecho|listo|terminado",
  reminderSnoozeAny: "",
  reminderSnooze:
    "pospón|aplaza recordatorio|lo? hasta|a|para <what>, mueve|pospón|aplaza|pasa recordatorio de|del|para|sobre <reminder> al|a|hasta|para <what>",
  reminderStop: "cancela|borra|quita|elimina recordatorio de|del|para <reminder>",
  meetingLeads:
    "avísame|recuérdame <what> antes de cada|todas reunión|reuniones|cita|citas|llamada, avísame|recuérdame <what> antes de las? reuniones|citas|llamadas, avísame|recuérdame <what> antes",
  meetingLate: "llego|voy tarde, llego|voy <length> tarde, llego|voy <length> tarde a|con|para <rest>",
  meetingNext: "próxima reunión|cita|llamada, cuándo es próxima reunión|cita|llamada",
  meetingNextWith: `próxima|próximas reunión|cita|llamada|reuniones|citas|llamadas con <client>, cuándo es|son próxima|próximas reunión|cita|llamada|reuniones|citas|llamadas con <client>, cuándo veo|vemos|quedo|quedamos|encuentro a|con? <client> otra_vez?, cuándo me reúno|toca con? <client>, cuándo vuelvo a ver a? <client>, cuándo es lo próximo con <client>, cuándo vuelvo a ver|reunirme con|a? <client>`,
  meetingFree: `está|tengo|estoy <period> libre|lleno|llena|ocupado|ocupada|despejado|despejada|vacío, está|estoy libre|ocupado|ocupada|lleno|llena|despejado|despejada <period>, tengo algo|hueco <period>, hay algo <period>, cómo de lleno|llena|cargada está <period>, cómo tengo|pinta|viene|está <period>, qué tan llena|lleno|ocupada|cargada está|tengo <period>`,
  meetingWeek: `cómo de llena|cargada|apretada está|tengo mi? semana, qué tan llena|cargada|apretada está|tengo mi? semana, cómo tengo|viene|pinta semana`,
  meetingRetitle: "cambia título de|del <meeting> a|por <title>",
  meetingAgenda:
    "cambia|pon temario|orden del día de|del|para <meeting> a|por <rest>, agenda|temario|temas|orden_del_día de|del|para <meeting> : <rest>, agenda|temario|temas|orden_del_día de|del|para <meeting> es|son <rest>",
  meetingNotes: "",
  meetingPlace:
    "enlace|link|lugar de|del|para <meeting> es|: <rest>, cambia|pon enlace|lugar de|del <meeting> a|por <rest>",
  calendar:
    "esta semana, calendario, mi calendario|agenda, agenda, calendario de <period>, agenda de <period>, calendario <period>",
  calendarLink:
    "enlace|dirección|url|suscripción de|del|a|al? calendario, enlace|dirección ics, suscribir|suscribirme|conectar|sincronizar a|al|con? calendario, suscribir|conectar|sincronizar calendario con|a|en google|apple|outlook",
  calendarLinkNew: "renueva|renovar|cambia|cambiar|nuevo|nueva enlace|dirección|url de|del? calendario",
  calendarLinkOff:
    "desactiva|desactivar|apaga|apagar|quita|quitar|borra|borrar enlace|dirección|url|suscripción de|del? calendario",
  portalLink:
    "portal|enlace_del_portal|enlace_al_portal|acceso_al_portal de|del|para|a <client>, dame|manda|envía|crea|haz|muestra|abre portal|enlace_del_portal|enlace_al_portal|acceso_al_portal de|del|para|a <client>, dale|mándale|envíale a? <client> portal|enlace_del_portal|enlace_al_portal|acceso_al_portal",
  portalNew:
    "renueva portal|enlace_del_portal|enlace_al_portal de|del|para <client>, nuevo enlace_del_portal|enlace_al_portal|portal de|del|para <client>",
  portalOff:
    "cierra|quita|desactiva|revoca|anula|borra portal|enlace_del_portal|enlace_al_portal|acceso_al_portal de|del|para|a <client>, quítale a? <client> portal|acceso_al_portal",
  portalList:
    "portales, portales de clientes, quién tiene portal|acceso_al_portal, qué clientes tienen portal|acceso_al_portal",
  documentShare:
    "comparte documento|archivo|contrato <document> con <client> (en|por portal)?, comparte <document> con <client> en|por portal, comparte <document> en|por portal, pon|sube <document> en|al portal de|del <client>",
  documentUnshare:
    "deja de compartir documento|archivo? <document> (con <client>)?, ya no compartas documento|archivo? <document> (con <client>)?, quita <document> del portal (de|del <client>)?",
  dealOffer: `presenta ${deal}|presupuesto|oferta de|del? <deal> a|al <client>, pide|pídele a? <client> que apruebe ${deal}|presupuesto|oferta de|del? <deal>, manda|envía ${deal}|presupuesto|oferta de|del? <deal> a|al <client> para aprobar|aprobación|que_lo_apruebe`,
  dealTakenBack: `retira ${deal}|presupuesto|oferta de|del? <deal>`,
  calendarMonth: "calendario|agenda del mes, calendario|vista mensual",
  dealAdd: `${deal} : <title>, nuevo|nueva|añade|crea ${deal} con|de|para? <title>, ${deal} nuevo|nueva con|de|para? <title>`,
  dealNew: `nuevo|nueva|añade|crea ${deal}`,
  dealWon: `
    hemos|he? ganado|ganamos|gané|cerrado|cerramos ${deal} de|del|con? <deal>, ${deal} de|del|con? <deal> ganado|ganada|cerrado|es_nuestro, marca ${deal} <deal> como ganado|ganada`,
  dealLost: `
    hemos|he? perdido|perdimos|perdí ${deal} de|del|con? <deal>, ${deal} de|del|con? <deal> perdido|perdida|se_cayó, marca ${deal} <deal> como perdido|perdida`,
  dealReopen: `reabre ${deal} de|del? <deal>`,
  dealUpdate: `${deal} de|del? <deal> vale|es ahora? de? <amount>, cambia|sube|baja ${deal} de|del? <deal> a <amount>`,
  dealShow: `${deal} de|del <deal>, cómo va ${deal} de|del? <deal>`,
  dealList: `${deals}, mis|todos ${deals}, ${deals} con|de <client>, qué ${deals} tenemos|tengo|hay con|de? <client>?`,
  dealsOpen: `${deals} abiertos|abiertas|en_curso|pendientes`,
  dealsWon: `hemos ganado ${deal}, ${deals} ganados|ganadas, cuántos|qué ${deals} hemos? ganado|ganamos`,
  dealsLost: `${deals} perdidos|perdidas, cuántos|qué ${deals} hemos? perdido|perdimos`,
  budgetSet: `
    presupuesto|límite|tope de? <amount> ${monthly} para|en <category> ${monthly}, presupuesto|límite|tope para|de|en <category> es|a|de? <amount> ${monthly}, nuevo|pon|fija|crea presupuesto de? <amount> ${monthly} para|en <category> ${monthly},
    pon|fija|sube|baja|cambia presupuesto de|para|en <category> a|en|de <amount> ${monthly}`,
  budgetShow: `
    cuánto presupuesto me? queda, cuánto me? queda de|del presupuesto,
    me he|estoy pasado|pasando con|en <category> (este mes)?, me pasé|paso con|en|de <category> (este mes)?, presupuestos, mis presupuestos, presupuesto, cómo va|está|van presupuesto|presupuestos, cómo va|está presupuesto de|para|en <category>, cuánto queda del|en_el presupuesto de|para|en <category>,
    cuánto (me|nos)? queda para|de|en <category> (este mes)?, cuánto llevo gastado? del presupuesto de|para|en <category>, cuánto (me|nos)? queda del|en_el presupuesto de|para|en <category>, presupuesto de|para|en <category>`,
  budgetRemove: "quita|borra|elimina presupuesto de|para|en <category>",
  forecast: `
    cuánto voy|vamos a cobrar|recibir|ganar|gastar|pagar (en|el|la|este)? <period>, cuánto cobraré|ganaré|gastaré (en|el|la)? <period>, previsión, previsión de? caja|tesorería|ingresos?, previsión de? caja|tesorería? de|para|a? <period>, flujo de caja, flujo de caja de|para|a? <period>, qué va|vamos a entrar (en|este|de)? <period>?,
    qué dinero va a entrar, qué entra <period>, qué|cuánto|cuánta plata|lana|dinero|pasta? me llega|entra|cae|viene|falta_por_entrar|falta_por_llegar (en|para)? <period>?, qué|cuánto|cuánta plata|lana|dinero|pasta? me va a llegar|entrar|caer (en|para)? <period>?, qué|cuánto me deberían pagar (en|para)? <period>?, previsión hasta <due>, previsión hasta <period>`,
  board: "tablero",
  boardClients: "tablero de clientes|ventas",
  boardInvoices: "tablero de facturas",
  recurringPause: `pausa|suspende <arrangement>, pausa|suspende recurrente? <which>, pon <arrangement> en pausa`,
  recurringResume: `reanuda|reactiva|retoma <arrangement>, reanuda|reactiva <which>`,
  recurringSkip: `salta|sáltate|omite próximo|próxima|siguiente <which>, salta|sáltate|omite <which> este|próximo mes, salta|sáltate|omite <arrangement>`,
  recurringEnd: `termina|cancela|acaba|finaliza <arrangement>`,
  recurringUpdate: `<arrangement> sube|baja|pasa|cambia a <amount> ${monthly}, cambia|sube|baja <arrangement> a <amount> ${monthly}`,
  recurringList:
    "recurrentes, qué|mis entradas|movimientos|cosas|pagos recurrentes tengo|hay?, qué se repite, entradas|movimientos recurrentes",
  recurringExpenses:
    "gastos recurrentes|fijos|periódicos, qué|q|cuáles|cuales (son)? gastos recurrentes|fijos|periódicos (tengo|tenemos|hay)?, mis? suscripciones, qué suscripciones tengo, cuánto pago|gasto|me_cuestan (en|de|por)? (mis|las)? suscripciones|gastos_fijos (al|por|cada mes)?, cuánto son (mis|los)? gastos fijos (al|por|cada mes)?, (cuáles|qué)? (son)? (mis|los)? costes|costos fijos|recurrentes (al_mes|mensuales)?, gastos mensuales fijos",
  recurringIncome: "ingresos recurrentes|fijos|periódicos, mis igualas",
  undoSeveral:
    "deshaz|deshacer|revierte (los|las)? últimos|últimas? <count> (cambios|entradas|cosas|veces)?, deshaz|deshacer|revierte los|las <count> últimos|últimas (cambios|entradas|cosas)?",
  undoToday:
    "deshaz|deshacer|revierte|borra|anula todo lo de hoy, deshaz|deshacer|revierte|borra|anula todo lo que hice|apunté|anoté|he_hecho|he_apuntado|he_anotado hoy, deshaz|deshacer el día entero, deshaz|deshacer todo de? hoy",
  undoAll: "deshaz|deshacer|revierte todo, deshazlo todo",
  undoBoth: "deshaz|deshacer|revierte|borra|quita los|las dos, deshaz|deshacer|revierte|borra|quita ambos|ambas",
  recurringCancel:
    "cancela|cancelar|anula|anular|cancelá|anulá <which>, da_de_baja|dar_de_baja|dame_de_baja|dale_de_baja <which>",
  bestMonth: "mejor mes, cuál fue|es mi mejor mes",
  supplyAdd: "nuevo|añade material|artículo|suministro <name>, añade <name> al stock|inventario|almacén",
  supplyUse: `usé|usado|gasté|usamos|gastamos|consumí|cogí <quantity> ${some} de <supply>, usé|usado|gasté|usamos|gastamos|consumí|cogí <quantity> <supply>`,
  supplyBuy: `compré|comprado|compramos|recibí|recibidos|llegaron <quantity> más? ${some} de <supply> más?, compré|comprado|compramos|recibí|recibidos|llegaron <quantity> <supply> más?`,
  supplySet: `stock|inventario|almacén|existencias <quantity> (${some} de)? <supply>, quedan|queda|hay|tengo|tenemos sólo? <quantity> ${some} de <supply>, quedan|queda sólo? <quantity> <supply>, hay|tengo|tenemos <quantity> <supply> en stock|almacén`,
  supplyOut: "sin <supplySaid>, no queda|quedan|hay <supplySaid>, se acabó|acabaron|ha_acabado <supplySaid>",
  supplyReorder: "",
  supplyRename: "",
  supplyFrom: "",
  supplyArchive:
    "archiva suministro|material|insumo? de? <supplySaid>, quita|borra|elimina <supplySaid> de|del inventario|stock|almacén|existencias",
  supplyShow:
    "cuánto|cuánta|cuántos|cuántas <supplySaid> queda|quedan|hay|tengo|tenemos, queda|quedan <supplySaid>, hay <supplySaid>",
  supplyLow:
    "qué falta|escasea|se_acaba|queda_poco (en almacén|stock|inventario)?, qué hay que|hay_que comprar|reponer|pedir, qué tengo que comprar|reponer|pedir, stock bajo, bajo en? stock, existencias bajas",
  supplyList: "stock, inventario, almacén, existencias, qué hay|tengo|tenemos en stock|almacén|inventario, suministros",
  supplierAdd: "nuevo|nueva|añade|crea proveedor|proveedora <name>",
  supplierShow: "proveedor <supplier>, datos del? proveedor? <supplier>",
  supplierUpdate:
    "teléfono de|del <supplier> es? <phone>, correo|email de|del <supplier> es? <email>, añade teléfono de|del <supplier> <phone>",
  supplierRename: "",
  supplierArchive: "",
  supplierList: "proveedores, mis|nuestros|todos proveedores, a quién compramos|compro",
  goalAdded: "suma|añade|pon|agrega <delta> más? a|al|en|para meta|objetivo? <goal>, <delta> más para|a|en <goal>",
  goalAddedIt: "",
  goalAim:
    "cambia|sube|baja|pon|aumenta|reduce meta|objetivo (de|del <goalSaid>)? a|en <amount>, cambia|sube|baja|pon|aumenta|reduce meta|objetivo (de|del <goalSaid>)? a|en <target>, meta|objetivo (de|del <goalSaid>)? debe|debería|tiene_que ser de? <amount>, meta|objetivo (de|del <goalSaid>)? debe|debería|tiene_que ser de? <target>, meta|objetivo (de|del <goalSaid>)? es|son ahora <amount>, meta|objetivo (de|del <goalSaid>)? ahora es <amount>",
  goalDue:
    "mueve|aplaza|pospón|alarga|extiende meta|objetivo (de|del <goalSaid>)? a|al|hasta|para <due>, mueve|aplaza|pospón|alarga|extiende meta|objetivo (de|del <goalSaid>)? a|al|hasta|para <period>",
  goalRename:
    "renombra meta|objetivo (de|del <goalSaid>)? a|como|por <name>, cambia nombre de|del meta|objetivo (de|del <goalSaid>)? a|por <name>",
  goalSet: "meta|objetivo <goal> en|va_por|está_en|a|ahora <value>, <goal> va_por|está_en|va_en <value>",
  goalDone:
    "meta|objetivo <goal> alcanzada|alcanzado|cumplida|cumplido|lograda|logrado|conseguida|conseguido, <goal> alcanzada|alcanzado|cumplida|cumplido|lograda|logrado|conseguida|conseguido",
  goalDelete:
    "borra|elimina|quita meta|objetivo <goal>, borra|elimina|quita meta|objetivo, borra|elimina|quita meta|objetivo de|del? <goalSaid>",
  goalAimed: "cambia|sube|baja meta|objetivo de|del? <item> a <amount>",
  goalGone: "borra|elimina|quita meta|objetivo de|del? <item>",
  goalList: "metas, objetivos, mis metas|objetivos, cómo van metas|objetivos",
  documentContracts: `${papers}, ${papers} de|del|con <client>, ${papers} de <project>, enséñame|muéstrame|busca|abre|mándame|dame ${papers} de|del|con <client>, dónde está ${papers} de|del|con <client>`,
  documentProposals:
    "propuestas, propuesta|propuestas de|del|para <client>, enséñame|muéstrame|busca|mándame propuesta de|para <client>",
  documentReceipts: "recibos, tickets, mis recibos|tickets",
  documentInsurance: "certificados|certificado de seguro",
  documentList:
    "documentos, archivos, mis documentos|archivos, documentos|archivos|ficheros de|del|con|para <client>, documentos|archivos|ficheros de|del|para <project>, qué documentos|archivos tengo|hay de|del|para <client>",
  documentSend: "mándame|envíame documento|archivo <document>, descarga documento|archivo <document>",
  documentDelete: "borra|elimina documento|archivo <document>",
  documentLink: "",
  documentRename: "",
  documentShow: "",
  contactUpdate: "teléfono|número de <contact> es <phone>, correo|email de <contact> es <email>",
  contactDelete: "borra|elimina|quita contacto <contact>, borra|elimina|quita a? <contact> de contactos",
  contactList: "contactos, mis|todos contactos, agenda de contactos, lista de contactos",
  checklistAdd: "nueva|crea|guarda? lista_de_control|lista_de_comprobación|checklist para|de? <name>",
  guideAdd: "nueva|guarda guía de|para|sobre? <name>",
  strategyAdd: "nueva|guarda estrategia de|para|sobre? <name>",
  tipAdd:
    "nuevo|guarda consejo de|para|sobre? <name>, consejo para guardar|recordar <name>, guarda este? consejo <name>",
  resourceAdd: "",
  resourceItem: "añade|agrega|pon|mete <lines> a|en lista|checklist de? <resourceSaid>",
  resourceItemOff: "",
  resourceRename: "renombra lista|checklist|guía|recurso de? <resourceSaid> a|como|por <name>",
  resourceNote: "",
  resourceDelete:
    "borra|elimina|quita lista|checklist|guía|recurso|consejo|estrategia de? <resourceSaid>, borra|elimina <resource>",
  checklists: "checklists, listas de control, mis checklists|listas_de_control",
  guides: "guías, mis guías",
  strategies: "estrategias, mis estrategias",
  tips: "consejos, mis consejos",
  resourceList: "recursos, mis|todos recursos",
  resourceShow: "abre|ver|muestra|enséñame lista|guía|recurso|checklist? <resource>",
  resourceTick: "marca|tacha punto? <line> de|en <resource>",
  resourceUntick: "desmarca punto? <line> de|en <resource>",
  clientMerge: "une|fusiona|junta <client> con|en|y <into>, fusiona cliente <client> con|en <into>",
  clientDuplicates:
    "duplicados, clientes duplicados|repetidos, hay duplicados, hay clientes duplicados, busca duplicados",
  importFile:
    "importar, importa|importar clientes|contactos|ingresos|gastos|facturas|datos|archivo|excel|csv (de|desde archivo|excel|csv)?, quiero importar clientes|contactos|ingresos|gastos|facturas|datos, cómo importo clientes|contactos|gastos|datos?",
  importTemplate: "plantilla para|de (importar)? <what>, plantilla de importación de|para? <what>",
  exportAll:
    "exporta|exportar, exporta|exportar todo|datos, exporta|exportar|expórtalo|expórtame todo|datos? en|a|como csv, descarga|descargar datos|todo, copia de seguridad",
  exportCsv:
    "exporta|exportar|descarga|descargar <what>, exporta|exportar|descarga <what> en|a|como csv, <what> en|a csv",
  exportExcel: "exporta|exportar todo|datos? en|a|como excel|xlsx, todo en excel",
  exportTableExcel:
    "exporta|exportar|descarga|descargar|pasa|mándame <what> a|en|como excel|xlsx, <what> en|a excel|xlsx",
  exportJson: "exporta|exportar todo|datos? en|a|como json, todo en json",
  activityAsked: "",
  find: "busca|buscar|encuentra <what>, dónde escribí|anoté sobre? <what>",
  enteredAlready:
    "ya he? apuntado|registrado|anotado <what>, ya apunté|registré|anoté <what>, he? apuntado|registrado|anotado <what> dos_veces|ya, apunté|registré|anoté <what> dos_veces|ya",
  periodReport:
    "informe|informes|reporte|reportes, resumen|balance|cierre|informe de|del? <period>, hazme|dame|pásame|quiero resumen|balance|cierre|informe de|del? <period>, resumen|balance|cierre|informe <period>, hazme|dame|pásame|quiero|muéstrame resumen|balance|cierre|informe <period>, cómo voy|vamos|ando|va_todo <period>?, cuánto llevo|llevamos|voy <period>, cuánto|cuánta lana|plata|dinero|pasta|guita|varo llevo|llevamos|tengo|he_hecho|he_ganado <period>, cómo me|nos va|fue|ha_ido|anduvo en? <period>?, cómo|qué_tal va|pinta|viene|anda|marcha|está|llevo|llevamos el|la|este|esta mes|semana|trimestre|año, cómo fue|estuvo|va el|la? <period>, qué tal (fue|estuvo|va|salió)? el|la? <period>, muéstrame|muestra|enséñame el|la? <period>",
  tax: "informe|resumen de? impuestos|iva|fiscal de|del? <period>?, impuestos|iva de|del <period>, cuánto iva|impuestos debo|pago|he_cobrado|debemos|pagamos (de|del|en)? <period>?, cuánto|cuántos iva|impuestos tengo|tenemos|hay|debo|me|nos que|toca|debemos? pagar|declarar|ingresar|apartar|pagarle_a_hacienda (de|del|en)? <period>?, cuánto debo|pago|toca_pagar|me_toca|me_sale de iva|impuestos|isr|irpf (de|del|en)? <period>?, cuánto tengo|hay que pagar|ingresar de iva|impuestos (de|del|en)? <period>?, cuánto iva he cobrado|repercutido (de|del|en)? <period>?, cuánto iva|impuestos me toca|sale (pagar)? (de|del|en)? <period>?",
  listAdd: `nueva|nuevo|añade|agrega|crea|añadir|agregar|crear nueva|nuevo? ${kept} llamada|llamado? <name>, añade|agrega <name> como ${kept}`,
  listRename: `renombra|cambia ${kept} <what> a|por <name>`,
  listRemove: `elimina|borra|quita|archiva ${kept} <name>`,
  rateSet:
    "pon|ponme|poné|cambia|cámbiame|cambiá|fija|sube|subí|baja|bajá|actualiza tarifa|precio_hora a|en <rest>, 1? dólar|usd|euro|eur|libra|gbp|real|peso son|es|vale|equivale|está <rest>, tipo_de_cambio|tasa_de_cambio <rest>, pon|cambia|fija tipo_de_cambio|tasa_de_cambio <rest>",
  settingSet: `pon|pone|poné|cambia|cambiá|fija|define|sube|subí|ajusta el|la? mi? ${settings} a|en? <rest>, pon|pone|poné|cambia|cambiá|fija|define|sube|subí|ajusta la? mi? hora a|en <amount>, ${settings} es|son|de|a? <rest>, hora es|vale|cuesta|pasa_a_ser|ahora_es <amount>`,
  settingShow: `formas_de_pago, categorías, cuál|cuales|cuáles es|son? ${settings}`,
  eraseAll: "borra|elimina|borrar|eliminar todos? mis? datos, borra|elimina mi cuenta",
  pushOff:
    "silencio|silencia|silenciá|silenciar los? findes|finde|fines_de_semana, no molestes|molestar|me_molestes|avises los? findes, no molestes|molestar|me_molestes|avises los fines de semana, sin|no notificaciones|avisos|mensajes los fines de semana, desactiva|desactivar|apaga|apagar|silencia|silenciar|quita|quitar <what>, no quiero más? <what>, no más <what>, deja de mandarme|enviarme <what>",
  pushOn: "activa|activar|reactiva|reactivar <what>",
};
