/** What commands do, in Spanish, by the English. */
export const summaries: Readonly<Record<string, string>> = {
  "Record money you received or expect": "Anota dinero cobrado o por cobrar",
  "Record money you spent or have to pay": "Anota dinero gastado o por pagar",
  "Income entries, newest first": "Los ingresos, lo más nuevo primero",
  "Expenses, newest first": "Los gastos, lo más nuevo primero",
  "Delete the last entry, or the last income, expense, payment or draft invoice":
    "Borra la última entrada, o el último ingreso, gasto, pago o borrador de factura",
  "What recurs: list it, or show one": "Lo que se repite: la lista, o una entrada",
  "Change the amount, rhythm or anything else of what recurs, from now on":
    "Cambia el importe, el ritmo o lo que sea de lo que se repite, de ahora en adelante",
  "Leave out the next time of something that recurs": "Salta la próxima vez de algo que se repite",
  "Stop something that recurs for now": "Pone en pausa algo que se repite",
  "Let something paused or ended recur again, from today on": "Reanuda algo en pausa o terminado, de hoy en adelante",
  "End something that recurs, now or after a day": "Termina algo que se repite, ahora o después de un día",
  "What may be spent in a category each month; alone, what was spent of it":
    "Lo que se puede gastar al mes en una categoría; sin importe, lo gastado de ello",
  "What was spent of each budget, or of one": "Lo gastado de cada presupuesto, o de uno",
  "Take a budget away": "Quita un presupuesto",
  "What each payment mode holds, and everything together": "Lo que hay en cada forma de pago, y en total",
  "The books at a glance, with every other report as a button":
    "Los libros de un vistazo, con los demás informes como botones",
  "What came in, by client, month, classification …": "Lo que entró, por cliente, mes, clasificación …",
  "What went out, by category, vendor, month …": "Lo que salió, por categoría, proveedor, mes …",
  "Income less expenses, by month, quarter, year or client": "Ingresos menos gastos, por mes, trimestre, año o cliente",
  "How long clients take to pay, the slowest first": "Cuánto tardan los clientes en pagar, el más lento primero",
  "Put what was spent somewhere under a category, and what comes":
    "Poner lo gastado en un sitio en una categoría, y lo que venga",
  "Your best clients by money received": "Tus mejores clientes por lo cobrado",
  "Tax invoiced per rate and deductible expenses per category; this quarter unless said otherwise":
    "Impuesto facturado por tipo y gastos deducibles por categoría; de este trimestre si no se dice otro",
  "What is coming in and going out: due invoices, expected and recurring entries":
    "Lo que está por entrar y salir: facturas por vencer, entradas previstas y periódicas",
  "What was entered or changed lately": "Lo anotado o cambiado últimamente",
  "What today holds; `digest week`, `digest month`, `digest preview`, and when it comes by itself":
    "Lo que trae el día; `digest week`, `digest month`, `digest preview`, y cuándo llega solo",
  "Add a client or lead; alone, list them": "Añade un cliente o cliente potencial; a secas, la lista",
  "Show everything about a client": "Muestra todo sobre un cliente",
  "List clients by stage, status, source, tag, owner or what is outstanding":
    "Lista de clientes por etapa, estado, origen, etiqueta, responsable o lo pendiente",
  "Move a client to another stage": "Pasa un cliente a otra etapa",
  "Change anything about a client; `none` clears it": "Cambia lo que sea de un cliente; `none` lo vacía",
  "Put tags on a client": "Pone etiquetas a un cliente",
  "Take tags off a client": "Quita etiquetas a un cliente",
  "Hide a client, keeping everything about it": "Oculta un cliente y lo conserva todo",
  "Bring an archived client back": "Recupera un cliente archivado",
  "Delete a client that has no invoices, payments or income": "Borra un cliente sin facturas, pagos ni ingresos",
  "Make two clients one: everything moves to the one that stays": "Une dos clientes: todo pasa al que se queda",
  "Clients that may be one, with buttons to merge them": "Clientes que quizá sean uno, con botones para unirlos",
  "Add a deal that may come of a client; alone, list the open ones":
    "Añade una oportunidad con un cliente; a secas, las abiertas",
  "List deals: open ones first, or of a client or stage":
    "Lista de oportunidades: primero las abiertas, o de un cliente o etapa",
  "Show a deal": "Muestra una oportunidad",
  "A deal is won: its client becomes a client": "Una oportunidad se gana: su cliente pasa a cliente",
  "A deal is lost": "Una oportunidad se pierde",
  "A deal that was decided is open again": "Una oportunidad decidida vuelve a estar abierta",
  "Change a deal: its value, title, client or close day":
    "Cambia una oportunidad: valor, título, cliente o día de cierre",
  "Count the clients at each stage, with their contract values":
    "Cuenta los clientes de cada etapa, con el valor de sus contratos",
  "The pipeline, or the invoices, as one message with buttons that move them on":
    "El embudo, o las facturas, en un mensaje con botones que las mueven",
  "Which sources bring clients and revenue": "Qué orígenes traen clientes y cobros",
  "Add a project; alone, list them": "Añade un proyecto; a secas, la lista",
  "Show everything about a project": "Muestra todo sobre un proyecto",
  "List projects by client, status, priority or member": "Lista de proyectos por cliente, estado, prioridad o miembro",
  "Change anything about a project; `none` clears it": "Cambia lo que sea de un proyecto; `none` lo vacía",
  "Move a project to another status or priority": "Pasa un proyecto a otro estado o prioridad",
  "Projects by status or priority, with buttons that move them":
    "Proyectos por estado o prioridad, con botones que los mueven",
  "Note how satisfied the client was with a project, 1 to 5": "Anota la satisfacción del cliente, de 1 a 5",
  "Hide a project, keeping everything about it": "Oculta un proyecto y lo conserva todo",
  "Bring an archived project back": "Recupera un proyecto archivado",
  "Delete a project that has no money and no hours": "Borra un proyecto sin dinero ni horas",
  "Add a service to a project: hourly, fixed, or priced by a unit of your own":
    "Añade un servicio a un proyecto: por hora, a precio cerrado o por una unidad tuya",
  "Change a service: rate, pricing, status, duration, who does it; `none` clears":
    "Cambia un servicio: tarifa, precio, estado, duración, quién lo hace; `none` vacía",
  "Services with their prices, values and income": "Servicios con sus precios, valores e ingresos",
  "Delete a service that has no hours and no money": "Borra un servicio sin horas ni dinero",
  "Add a task; alone, list your own": "Añade una tarea; a secas, las tuyas",
  "Tick a task off": "Da una tarea por hecha",
  "Open a task again that was ticked off": "Reabre una tarea dada por hecha",
  "Be told of a task again later, and not before": "Que te avise de una tarea más tarde",
  "Open tasks: mine, all, overdue, of a project or a client; or those done":
    "Tareas abiertas: mías, todas, con retraso, de un proyecto o cliente; o las hechas",
  "Change a task: who does it, until when, its words, where it belongs":
    "Cambia una tarea: quién la hace, para cuándo, su texto, dónde va",
  "Delete a task": "Borra una tarea",
  "Log hours worked; alone, list them": "Anota horas trabajadas; a secas, la lista",
  "Start a timer; one that is running is stopped and logged first":
    "Pone en marcha un cronómetro; el que esté en marcha se para y se anota antes",
  "Stop the timer and log its time": "Para el cronómetro y anota su tiempo",
  "Hours logged, the newest first: of a period, project, client or member, billed or not":
    "Horas anotadas, lo más nuevo primero: de un periodo, proyecto, cliente o miembro, facturadas o no",
  "Delete the hours you logged last": "Borra las últimas horas que anotaste",
  "How a project is going; without one, all that are open": "Cómo va un proyecto; a secas, todos los abiertos",
  "Hours worked, by project, client, member, service, day or month":
    "Horas trabajadas, por proyecto, cliente, miembro, servicio, día o mes",
  "Log a call, email, meeting, text or note, with its next step and follow-up; alone, list them":
    "Anota una llamada, correo, reunión, mensaje o nota, con el próximo paso y el seguimiento; a secas, la lista",
  "What happened with a client, newest first: calls, emails, meetings, notes, invoices, payments, stages":
    "Lo que ha pasado con un cliente, lo más nuevo primero: llamadas, correos, reuniones, notas, facturas, pagos, etapas",
  "Clients you have not been in touch with for a while, 30 days unless told; leads 14":
    "Clientes sin contacto desde hace tiempo, 30 días si no se dice otra cosa; potenciales, 14",
  "Be reminded of something, once or again and again; alone, list what is open":
    "Que te recuerde algo, una vez o muchas; a secas, lo que está abierto",
  "Your open reminders: those that wait for you, then those to come":
    "Tus recordatorios abiertos: primero los que te esperan, luego los que vendrán",
  "Be done with a reminder; of a repeating one, with this time":
    "Da un recordatorio por hecho; de uno periódico, esta vez",
  "End a reminder, a repeating one with all its times to come":
    "Termina un recordatorio; uno periódico, con todas sus veces",
  "Put a reminder off: 15 min, 1h, tomorrow, next week, until monday 10am":
    "Pospone un recordatorio: 15 min, 1h, mañana, la semana que viene, lunes a las 10",
  "Book a meeting, once or recurring": "Agenda una reunión, única o periódica",
  "Move a meeting, one of a series, or the whole series":
    "Cambia de hora una reunión, una de una serie o la serie entera",
  "Call off a meeting, one of a series, or the whole series": "Cancela una reunión, una de una serie o la serie entera",
  "Change what a meeting is called, its agenda, link, medium, client or priority; `none` clears":
    "Cambia el nombre de una reunión, sus temas, enlace, medio, cliente o prioridad; `none` vacía",
  "Show a meeting, with its calendar file": "Muestra una reunión, con su archivo de calendario",
  "Your meetings of a day, week or any period, or those with a client":
    "Tus reuniones de un día, semana o periodo, o con un cliente",
  "Your calendar of a week or a month, as text and image": "Tu calendario de una semana o un mes, como texto e imagen",
  "The secret address to subscribe your calendar in Google, Apple or Outlook; `renew` or `off`":
    "La dirección secreta para suscribirse a tu calendario en Google, Apple u Outlook; `renew` u `off`",
  "A message to forward when you are running late for a meeting":
    "Un mensaje para reenviar cuando llegas tarde a una reunión",
  "Be reminded of a meeting again in a few minutes": "Que te avise otra vez de una reunión dentro de unos minutos",
  "Log what was said in a meeting with its client": "Anota lo hablado en una reunión con su cliente",
  "How long before meetings, or before one of them, you are reminded":
    "Cuánto antes de las reuniones, o de una, se te avisa",
  "Write an invoice": "Haz una factura",
  "Draft an invoice of a client's or project's unbilled hours, at their rates":
    "Borrador de factura con las horas sin facturar de un cliente o proyecto, a sus tarifas",
  "Draft an invoice of what is left of a project's value, or of a part of it":
    "Borrador de factura con lo que queda del valor de un proyecto, o una parte",
  "Mark an invoice as sent": "Marca una factura como enviada",
  "Book a payment of an invoice, all or part of it": "Anota un pago de una factura, entero o en parte",
  "Change an invoice: due day, amount, tax, discount, status":
    "Cambia una factura: vencimiento, importe, impuesto, descuento, estado",
  "Add, change or remove lines of an invoice": "Añade, cambia o quita líneas de una factura",
  "Put an income entry on an invoice as a line": "Pone un ingreso en una factura como línea",
  "Take an income entry off its invoice": "Quita un ingreso de su factura",
  "Give money of an invoice back": "Devuelve dinero de una factura",
  "Take a payment of an invoice back": "Quita un pago de una factura",
  "Void an invoice; it keeps its number and counts for nothing": "Anula una factura; conserva su número y no cuenta",
  "Show an invoice": "Muestra una factura",
  "An invoice as a PDF, ready for the client": "Una factura en PDF, lista para el cliente",
  "A text to forward to a client who has not paid; alone, who to chase":
    "Un texto para reenviar a un cliente que no ha pagado; a secas, a quién reclamar",
  "Be told of an unpaid invoice again later, and not before":
    "Que te avise de una factura sin pagar más tarde, y no antes",
  "List invoices, with counts and totals per status": "Lista de facturas, con cantidades y totales por estado",
  "What happened to an invoice: who changed what, when and from where":
    "Lo que le pasó a una factura: quién cambió qué, cuándo y desde dónde",
  "Find anything by words: clients, invoices, entries, notes …":
    "Busca lo que sea por palabras: clientes, facturas, entradas, notas …",
  "Bring in clients, contacts, income, expenses, invoices or a bank statement from a CSV or Excel file":
    "Trae clientes, contactos, ingresos, gastos, facturas o un extracto bancario de un archivo CSV o Excel",
  "Get the books as a file: CSV, Excel, or JSON with everything": "Los libros como archivo: CSV, Excel o JSON con todo",
  "Delete everything in these books for good: offers an export first and asks for the word":
    "Borra para siempre cuanto hay en estos libros: antes ofrece exportarlo y pide la palabra",
  "All client income with its client, project, service, invoice and payment mode; set or change each link":
    "Todos los ingresos de clientes con su cliente, proyecto, servicio, factura y forma de pago; pon o cambia cada enlace",
  "Who owes you what on invoices": "Quién te debe qué en facturas",
  "Invoices that are past due": "Facturas vencidas",
  "What is owed by age: current, 1–30, 31–60, 61–90, 90+ days past due":
    "Lo pendiente por antigüedad: sin vencer, 1–30, 31–60, 61–90, 90+ días desde el vencimiento",
  "What you invoiced in a period; this year unless said otherwise":
    "Lo facturado en un periodo; este año si no se dice otro",
  "Add a business contact; alone, list them": "Añade un contacto profesional; a secas, la lista",
  "Show a contact: phone, email, address": "Muestra un contacto: teléfono, correo, dirección",
  "List the contacts, all or of a category": "Lista de contactos, todos o de una categoría",
  "Change anything about a contact; `none` clears it": "Cambia lo que sea de un contacto; `none` lo vacía",
  "Delete a contact; undo brings it back": "Borra un contacto; deshacer lo recupera",
  "Set a goal with a target; alone, list the goals": "Fija un objetivo con su meta; a secas, la lista",
  "Write down progress: what came to a goal, or where it stands":
    "Anota avance: lo que se sumó a un objetivo, o en cuánto está",
  "How far the goals have come; with a name, one goal": "Hasta dónde han llegado los objetivos; con un nombre, uno",
  "Mark a goal as done": "Da un objetivo por cumplido",
  "Change a goal's name, target, day, or the figure it follows":
    "Cambia el nombre, la meta o el día de un objetivo, o la cifra que sigue",
  "Delete a goal; undo brings it back": "Borra un objetivo; deshacer lo recupera",
  "Keep a checklist, guide, strategy or tip; alone, list them":
    "Guarda una lista de control, guía, estrategia o consejo; a secas, la lista",
  "Show a resource, its items with buttons that tick them": "Muestra un recurso, sus puntos con botones que los marcan",
  "Tick an item of a resource, or take its tick away": "Marca un punto de un recurso, o quita la marca",
  "List the resources, all or of a kind or category": "Lista de recursos, todos o de un tipo o categoría",
  "Change a resource, add items to it or remove one": "Cambia un recurso, añade puntos o quita uno",
  "Delete a resource; undo brings it back": "Borra un recurso; deshacer lo recupera",
  "Add a supplier; alone, list them": "Añade un proveedor; a secas, la lista",
  "Show a supplier and what was bought there": "Muestra un proveedor y lo comprado allí",
  "List the suppliers": "Lista de proveedores",
  "Change a supplier; `none` clears": "Cambia un proveedor; `none` vacía",
  "Hide a supplier; adding it again brings it back": "Oculta un proveedor; añadirlo otra vez lo recupera",
  "Keep something in stock; alone, list what there is": "Lleva existencias de algo; a secas, lo que hay",
  "Take something out of stock": "Saca algo de las existencias",
  "Put something in stock": "Suma algo a las existencias",
  "Say how much there is": "Di cuánto hay",
  "Show how much there is of something": "Muestra cuánto hay de algo",
  "List what there is; `low` lists what to order again": "Lista de lo que hay; `low` muestra lo que hay que pedir",
  "Change something in stock: name, unit, reorder level, supplier":
    "Cambia algo de las existencias: nombre, unidad, nivel de pedido, proveedor",
  "Keep something in stock no more; adding it again brings it back":
    "Deja de llevar existencias de algo; añadirlo otra vez lo recupera",
  "Keep a file or picture you send, such as a receipt; alone, list the documents":
    "Guarda un archivo o foto que envíes, como un recibo; a secas, la lista de documentos",
  "List or search the documents, newest first": "Lista o busca documentos, lo más nuevo primero",
  "Show what is known of a document": "Muestra lo que se sabe de un documento",
  "Send a document's file back to you": "Te envía de vuelta el archivo de un documento",
  "Say which client, project, invoice or last entry a document belongs to":
    "Di a qué cliente, proyecto, factura o última entrada pertenece un documento",
  "Change what a document is called, is, or belongs to; `none` clears":
    "Cambia cómo se llama un documento, qué es o a qué pertenece; `none` vacía",
  "Delete a document; undo brings it back": "Borra un documento; deshacer lo recupera",
  "Correct the last entry, or the one on a card": "Corrige la última entrada, o la de una ficha",
  "Take back the last change, or the one on a card": "Deshace el último cambio, o el de una ficha",
  "Bring forward what undo took back": "Rehace lo que se deshizo",
  "End the open question without writing anything": "Termina la pregunta abierta sin escribir nada",
  "List everything, or explain one command": "Lo muestra todo, o explica un comando",
  "Show the settings, or change one": "Muestra los ajustes, o cambia uno",
  "What waits until your quiet hours are over": "Lo que espera a que acaben tus horas tranquilas",
  "Set up your books, or say hello": "Prepara tus libros, o saluda",
  "Show everybody in the channel the answer that only you see": "Enseña a todo el canal la respuesta que solo tú ves",
  "Show who you are here, and your accounts": "Muestra quién eres aquí, y tus cuentas",
  "Get a code that ties another account of yours to these books":
    "Da un código que une otra cuenta tuya a estos libros",
  "Untie the account you are writing from": "Desvincula la cuenta desde la que escribes",
  "Make an invitation code for a new member, or for somebody's own books":
    "Hace un código de invitación para un miembro nuevo, o para los libros propios de alguien",
  "Enter an invitation code": "Usa un código de invitación",
  "List who works in these books": "Quién trabaja en estos libros",
  "Give a member another role": "Da otro papel a un miembro",
  "Remove a member; what they wrote stays": "Da de baja a un miembro; lo que escribió se queda",
  "What an hour of work brought, by client or project, and what each of them earned":
    "Lo que ha dado una hora de trabajo, por cliente o proyecto, y lo que ha ganado cada uno",
  "What is left to bill: the rest of contracts and projects, unbilled hours, expected entries":
    "Lo que queda por facturar: el resto de contratos y proyectos, horas sin facturar, ingresos esperados",
  "How much income is missing to an amount: this year unless said otherwise":
    "Cuántos ingresos faltan para un importe: este año si no se dice otra cosa",
  "Whether the balance, less what is to be paid in the next 30 days, is enough for an amount":
    "Si el saldo, menos lo que hay que pagar en los próximos 30 días, basta para un importe",
  "How many leads became clients, and the win rate: this year unless said otherwise":
    "Cuántos leads pasaron a clientes, y la tasa de éxito: este año si no se dice otra cosa",
  "How many clients there were, who is new, and since when somebody is a client":
    "Cuántos clientes había, quién es nuevo y desde cuándo alguien es cliente",
  "Put a deal before its client, to approve in their portal; `off` takes it back":
    "Presentar una oportunidad a su cliente, para aprobarla en su portal; `off` la retira",
  "Where a client sees their projects, invoices and shared documents; alone, who has a portal":
    "Donde un cliente ve sus proyectos, facturas y documentos; sin nada más, quién tiene portal",
  "Show a document to its client in their portal; `off` stops":
    "Mostrar un documento a su cliente en su portal; `off` deja de hacerlo",
};
