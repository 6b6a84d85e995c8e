import type { Say } from "../../say.ts";

/** What a question asks for, by its English word. */
const called: Readonly<Record<string, string>> = {
  amount: "qué importe",
  date: "qué día",
  time: "qué hora",
  hours: "qué horas",
  client: "qué cliente",
  contact: "qué contacto",
  invoice: "qué factura",
  meeting: "qué reunión",
  project: "qué proyecto",
  service: "qué servicio",
  task: "qué tarea",
  reminder: "qué recordatorio",
  goal: "qué objetivo",
  deal: "qué oportunidad",
  entry: "qué entrada",
  payment: "qué pago",
  document: "qué documento",
  member: "qué miembro",
};

/** What the bot says about the conversation itself. */
export const chat: Say["chat"] = {
  ask: (what) => `¿${what}?`,
  whichDay: "¿Qué día? Por ejemplo: 12 de octubre, el viernes pasado, 3 de diciembre",
  which: (about) => `¿A ${called[about] ?? "cuál"} te refieres?`,
  empty: "Ese mensaje venía vacío. Cuéntame qué ha pasado, por ejemplo: cobré 1200 de Acme ayer",
  tooLong: (length, most) =>
    `Ese mensaje tiene ${length} caracteres; leo ${most} como mucho, así que no he escrito nada. Cuéntame qué ha pasado con menos palabras, por ejemplo: cobré 1200 de Acme ayer`,
  silence: (why) => {
    switch (why) {
      case "small-talk":
        return "👍";
      case "not-for-us":
        return "No he escrito nada: eso parece un mensaje para otra persona.";
      case "not-happened":
        return 'No he escrito nada: eso no ha pasado todavía. Si cuentas con ese dinero, di "espero 800 de Acme el viernes que viene".';
      case "not-yours":
        return 'No he escrito nada: eso no es dinero que hayas cobrado o gastado tú. Si lo es, di "cobré 80 de Acme" o "gasté 80 en pintura".';
      case "not-paid":
        return 'No he escrito nada: eso no está pagado todavía. Para guardarlo como un gasto pendiente, di "tengo que pagar 120 al electricista, sin pagar todavía"; para que te avise, "recuérdame el viernes pagar al electricista".';
      case "own-money":
        return "No he escrito nada: el dinero que solo pasa de un bolsillo tuyo a otro no es ni ingreso ni gasto.";
      case "about-me":
        return 'Soy Purser, el contable de este chat, y soy un programa. Cuéntame qué ha pasado ("cobré 1200 de Acme ayer") o pregunta ("quién me debe"); "ayuda" lo muestra todo.';
      case "introduced":
        return 'Encantado. Háblame de tus clientes ("clientes nuevos: Acme, Globex e Initech") y de lo que pasa ("cobré 1200 de Acme ayer", "3h para Acme", "factura a Acme 800"). "ayuda" lo muestra todo.';
      case "my-rate":
        return 'No he escrito nada. Para que tus horas cuesten eso, di "pon mi tarifa por hora en 80" con tu número.';
      case "price":
        return 'No he escrito nada: eso es un precio, no un pago. Cuando te paguen, di "cobré 25 de Acme"; para facturarlo, "factura a Acme 4 x 25".';
      case "withholding":
        return 'No resto retenciones (IRPF, ISR): el total de la factura es lo que se factura. Di lo que te llegó ("Acme pagó 1020"). Lo retenido se puede llevar como una forma de pago propia: "añade forma de pago Retención" y luego "Acme pagó 180, Retención".';
      case "two-taxes":
        return 'No he escrito nada: una factura lleva aquí un solo tipo de impuesto, con dos decimales, así que no se pueden fijar dos. Añade cada uno como una línea, con su importe: "añade GST 42,50 a INV-1".';
      case "mileage":
        return 'No he escrito nada: no sé lo que vale un kilómetro. Dilo también y anoto lo que sale: "42 km a Acme a 0,26".';
      case "who-sees":
        return 'Lo que escribes aquí está en unos solos libros, en la máquina en la que funciono. A quien no has invitado lo rechazo; "members" dice quién está, y los empleados no ven importes. En un canal compartido, las respuestas con dinero o nombres te llegan solo a ti. "export" te lo da todo y "borra todos mis datos" lo borra para siempre.';
      case "where":
        return 'No tengo app propia: respondo en Slack, Telegram y Discord, así que en cualquier móvil u ordenador con uno de ellos. "link" une tus cuentas de allí a los mismos libros.';
      case "sends-nothing":
        return 'Solo te escribo a ti y a quien invitas. Di "INV-3 enviada" y te doy su PDF para que lo mandes; "invoice chase INV-3" escribe un texto para quien no ha pagado.';
      case "client-terms":
        return 'No he escrito nada: los clientes no tienen un plazo de pago propio. Dilo con la factura ("factura a Acme 800, a 60 días") o cambia el de todas las nuevas: "settings terms 60".';
      case "fiscal-year":
        return 'No he escrito nada: aquí los años y trimestres son los del calendario. Para tu ejercicio, pregunta con sus días: "beneficio de abril de 2026 a marzo de 2027", "gastos desde el 1 de abril".';
      case "day-off":
        return 'No he escrito nada: no llevo días libres. Para anular lo que haya ese día, di "cancela la reunión del viernes"; para guardarlo, resérvalo: "reunión el viernes de 9 a 17".';
      case "paid-faster":
        return "Lo que ayuda aquí: «plazo de pago 7 días» hace que cada factura nueva venza antes, «quién está atrasado» muestra a quién reclamar e «invoice chase INV-3» escribe un texto para reenviarle.";
      case "advice":
        return "Llevo cuentas y no doy consejos de negocio. Lo que muestran puede ayudar: «mejores clientes este año» quién trae más, «report sources» de dónde vienen los clientes, «beneficio este año» lo que queda.";
      case "question":
        return 'No tengo respuesta para eso y no he escrito nada. Conozco tus libros: pregunta "cuánto gané este mes", "quién me debe", "qué vence hoy" o "ayuda" para verlo todo.';
      case "unknown":
        return 'No lo he entendido y no he escrito nada. Prueba "cobré 1200 de Acme ayer" o "gasté 45 en hosting, tarjeta". "ayuda" lo muestra todo.';
    }
  },
  ofWork: {
    unknown: ([a, b]) => `No lo he entendido y no he escrito nada. Prueba "${a}" o "${b}". "ayuda" lo muestra todo.`,
    question: ([a, b]) =>
      `Para eso no tengo respuesta, y no he escrito nada. Pregunta "${a}" o "${b}"; "ayuda" lo muestra todo.`,
    aboutMe: ([a], [b]) =>
      `Soy Purser, el contable de este chat, y soy un programa. Cuéntame qué has hecho ("${a}") o pregunta ("${b}"); "ayuda" lo muestra todo.`,
    greeting: ([a], [b]) =>
      `Hola. Cuéntame qué has hecho ("${a}") o pregunta ("${b}"). "hoy" dice qué trae el día, "ayuda" lo muestra todo.`,
  },
  unknownPerson: (name) =>
    `No lo he entendido y no he anotado nada. Todavía no conozco a nadie que se llame "${name}". ¿Lo añado como cliente? Después dímelo otra vez, por ejemplo: recibí 60 de ${name}`,
  greeting:
    'Hola. Cuéntame qué ha pasado ("cobré 1200 de Acme ayer") o pregunta ("quién me debe"). "hoy" dice qué trae el día, "ayuda" lo muestra todo.',
  whetherThat: (title) =>
    `No entendí lo que dijiste antes de eso. ¿Corrijo ${title}? Si te referías a lo otro, dilo entero otra vez.`,
  whetherBefore: (title) =>
    `Acabas de deshacer lo que contaste después. ¿Corrijo ${title}? Si te referías a lo otro, dilo entero otra vez.`,
  whetherYours: (title) =>
    `Desde entonces otra persona anotó algo aquí. ¿Corrijo lo tuyo, ${title}? Para corregir lo de la otra persona, responde a su tarjeta.`,
  correctThat: "Corregirlo",
  whichWay: (amount, named) =>
    named === null
      ? `${amount}: ¿entró o lo gastaste? Todavía no he escrito nada.`
      : `${amount}, "${named}": ¿entró o lo gastaste? Todavía no he escrito nada.`,
  paidOrBilled: (amount, client) =>
    `Eso suma ${amount} para ${client}. ¿Está pagado o hay que facturarlo? Todavía no he escrito nada.`,
  billIt: (client) => `Facturar a ${client}`,
  paymentOf: (invoice) => `Se pagó ${invoice}`,
  notAll: (question) => `No lo he entendido del todo. ${question}`,
  keepAsDeal: "Guardar como oportunidad",
  quotedOnly: (amount, client) =>
    `No he anotado dinero: ${amount} solo está presupuestado. ¿Lo guardo como oportunidad de ${client}?`,
  asksForWork: (name) => `Todavía no he anotado nada: nadie ha pagado. ¿Guardo a ${name} como cliente potencial?`,
  keepAsLead: (name) => `Añadir a ${name} como cliente potencial`,
  rateTold: "Todavía no he cambiado nada. ¿Tus horas cuestan eso a partir de ahora?",
  setRate: "Poner como mi tarifa",
  moneyIn: (from) => (from === null ? "Entró" : `Vino de ${from}`),
  moneyOut: (to) => (to === null ? "Lo gasté" : `Se lo pagué a ${to}`),
  notYet: (what) => `Lo he entendido (${what.replace(".", " ")}), pero todavía no sé hacerlo. No he escrito nada.`,
  tooMuchAtOnce: (about) => {
    const one =
      about === "meeting"
        ? "cancela la reunión con Acme"
        : about === "invoice"
          ? "marca INV-12 como pagada"
          : "delete client Acme";
    return `Eso cambiaría muchos registros a la vez, así que no he hecho nada. Di uno cada vez, por ejemplo: ${one}`;
  },
  noSuchCommand: (name, close) =>
    `No existe el comando ${name}.${close ? ` ¿Querías decir /${close}?` : ""} "/help" los muestra todos.`,
  noSuchOption: (command, option, options) =>
    `/${command} no tiene la opción "${option}", así que no he escrito nada. ${options.length > 0 ? `Admite: ${options.join(", ")}.` : "No admite ninguna."}`,
  unreadLines: (lines) => {
    const quoted = lines.map((line) => `"${line}"`).join(", ");
    return lines.length > 1
      ? `No he entendido ${lines.length} de las líneas y no he escrito nada de ellas: ${quoted}. Di cada una otra vez con una frase entera, por ejemplo: gasté 45 en hosting, tarjeta`
      : `No he entendido una de las líneas y no he escrito nada de ella: ${quoted}. Dila otra vez con una frase entera, por ejemplo: gasté 45 en hosting, tarjeta`;
  },
  didYouMean: (command, example) =>
    `No lo he entendido y no he escrito nada. ¿Querías decir "${command}"? Por ejemplo: ${example}`,
  unreadCommand: (command, rest, example) =>
    `No he podido leer "${rest}" para /${command} y no he escrito nada. Esto funciona: ${example}`,
  staleButton: "Ese botón ya no vale: la pregunta ya está respondida o sustituida.",
  usedButton: "Ese botón ya se ha usado.",
  othersButton: "Ese botón es para otra persona.",
  othersQuestion: "Eso se lo pregunté a otra persona, y solo ella puede responder.",
  editOffer: (title, text) => `Has cambiado el mensaje a "${text}". ¿Actualizo ${title}?`,
  editStays: (title) => `Has cambiado ese mensaje. Lo que hizo se queda como está (${title}).`,
  editUnread: (title) =>
    `Has cambiado ese mensaje, pero no puedo leerlo como una sola entrada, así que ${title} se queda como está.`,
  apology: (reference) =>
    `Algo ha fallado por mi parte y no he escrito nada. Inténtalo otra vez. (referencia ${reference})`,
  notToShare: "Eso es solo para ti: quien lo tenga podría usarlo en tu lugar.",
  nothingToShare: "No hay nada que compartir: ese mensaje no es tuyo o ya no existe.",
  problem: (sentence, example) => (example ? `${sentence} Por ejemplo: ${example}` : sentence),
  forbidden: (command) => `Tu papel no permite "${command}".`,
  batchTitle: (count) => `${count} entradas`,
  takenIn: (told) => `Entendido: ${told}.`,
  stillOpen: (question) => `Sigue pendiente: ${question}`,
  cancelled: "Cancelado.",
  nothingToCancel: "No hay ninguna pregunta abierta.",
};
