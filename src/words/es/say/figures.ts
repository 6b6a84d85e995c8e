import type { Say } from "../../say.ts";

const leads = (n: number) => (n === 1 ? "1 lead ganado" : `${n} leads ganados`);

/** What is worked out of the books. */
export const figures: Say["figures"] = {
  rate: {
    text: (perHour, when, earned, time, who) =>
      `${who === null ? "La hora te ha salido" : `${who}: la hora te ha salido`} a ${perHour} ${when}: ${earned} ganados en ${time} (criterio de devengo).`,
    best: (project, name, earned, when) =>
      `Tu ${project ? "proyecto" : "cliente"} con más ingresos ${when} es ${name}: ${earned} (criterio de devengo).`,
    none: (when, who) =>
      `No hay horas apuntadas${who === null ? "" : ` de ${who}`} ${when}, así que no sale ningún ingreso por hora. Para apuntar: 3h en Website ayer`,
    noneEarned: (when) => `No se ganó nada ${when}. Para añadir algo: ayer cobré 1200 de Acme, banco`,
    nothingOf: (who, time, when) =>
      `En ${who} hay ${time} ${when}, y todavía no se ha ganado nada con ello (criterio de devengo).`,
    untimed: (who, earned, when) =>
      `${who} ha dado ${earned} ${when} (criterio de devengo), pero no hay horas apuntadas, así que no sale ningún ingreso por hora.`,
    bestRate: (name, perHour) => `La hora mejor pagada: ${name} con ${perHour}.`,
    chargedFor: (what, perHour) => `${what} a ${perHour} la hora`,
    charged: (rates, usual) =>
      `Se cobra: ${rates}${usual === null ? "" : `; todo lo demás a ${usual}, tu tarifa por hora`}.`,
    usual: (perHour) => `Se cobra a ${perHour} la hora, tu tarifa por hora; no tiene otra propia.`,
    noneCharged:
      "No hay tarifa por hora puesta. Para poner una: set hourly rate to 80, o project update Website rate 95",
    title: "Ingreso por hora",
    perHour: "Por hora",
    earned: "Ganado",
    time: "Horas",
    project: "Proyecto",
    note: "Ganado: facturas enviadas por su fecha y entradas por la suya, sin impuestos. El ingreso por hora solo sale donde hay horas apuntadas; cuentan todas, facturables o no.",
    byProject: "Por proyecto",
    byClient: "Por cliente",
  },
  unbilled: {
    text: (who, parts) => `Queda por facturar${who === null ? "" : ` de ${who}`}: ${parts}.`,
    value: (left, value) => `${left} de ${value} acordados`,
    hours: (time, worth) => (worth === null ? `${time} de trabajo` : `${time} de trabajo (${worth})`),
    entries: (amount) => `${amount} en ingresos esperados sin factura`,
    none: (who) =>
      `No queda nada por facturar${who === null ? "" : ` de ${who}`}: lo acordado está en facturas, y no hay horas ni ingresos esperando una. Para decir lo acordado: el valor del contrato de Acme es 5000`,
    title: "Por facturar",
    head: ["Cliente", "Qué", "Queda", "Acordado"],
    contract: "contrato",
    work: "horas sin facturar",
    unrated: "sin tarifa",
    note: "Lo acordado menos todas las facturas que no están anuladas, también los borradores. Las horas de un proyecto con valor son parte de ese valor.",
    invoiceRest: (project) => `Facturar el resto de ${project}`,
    invoiceHours: (client) => `Facturar las horas de ${client}`,
  },
  target: {
    ahead: (left, target, when, received) =>
      `Faltan ${left} para llegar a ${target} ${when}: hasta ahora se han cobrado ${received} (criterio de caja).`,
    passed: (over, target, when, received) =>
      `Los ${target} ${when} están alcanzados: se han cobrado ${received} (criterio de caja), ${over} más.`,
    reached: (target, when) => `Los ${target} ${when} están alcanzados justos (criterio de caja).`,
    missed: (left, target, when, received) =>
      `No se llegó a ${target} ${when} por ${left}: se cobraron ${received} (criterio de caja).`,
    perMonth: (amount) => `Son ${amount} al mes de aquí en adelante.`,
    pace: (amount, enough) => `A este ritmo acabarías en ${amount}, ${enough ? "que bastan" : "que no bastan"}.`,
    title: (target) => `Hacia ${target}`,
    received: "Cobrado",
    left: "Falta",
    done: "Hecho",
    owedNote: "Lo que deben los clientes no cuenta hasta que se cobra.",
    askAmount: "¿A qué importe quieres llegar?",
  },
  afford: {
    yes: (cost, balance, left, out) =>
      `Sí, por lo que saben los libros: de ${balance} quedarían ${left} después de ${cost}${out}.`,
    no: (cost, balance, short, out) =>
      `Con lo que hay, no: el saldo es ${balance} y faltan ${short} para ${cost}${out}.`,
    out: (amount, until) => `, descontados ${amount} por pagar hasta el ${until}`,
    nothingOut: (until) => ` (no se sabe de ningún otro pago hasta el ${until})`,
    coming: (amount) => `Hasta entonces deben entrar ${amount}, que cuentan cuando se cobren.`,
    title: "Lo que se puede gastar",
    balance: "Saldo",
    goingOut: (until) => `Por pagar hasta el ${until}`,
    wanted: "Esto",
    left: "Queda",
    comingIn: (until) => `Por cobrar hasta el ${until}, sin contar`,
    note: "Saldo: lo cobrado menos lo pagado. Por pagar: gastos sin pagar y lo que se repite. Los impuestos por pagar no están apartados aquí.",
    askAmount: "¿Cuánto costaría?",
    forecast: "Previsión",
  },
  since: {
    one: (name, since, until) =>
      until === null ? `${name} es cliente desde el ${since}.` : `${name} fue cliente del ${since} al ${until}.`,
    notYet: (name) => `${name} todavía no es cliente. Para cambiarlo: ${name} ya es cliente`,
    none: "Todavía no hay clientes. Para añadir uno: nuevo cliente Acme",
    edge: (first, names, since) =>
      `Tu ${first ? "primer cliente" : "cliente más reciente"}: ${names}, desde el ${since}.`,
    fresh: (n, when) => `Clientes nuevos, ${when}: ${n}.`,
    brought: (amount) => `Aportaron ${amount} en ese tiempo (criterio de caja).`,
    there: (n, day) => `El ${day} tenías ${n === 1 ? "1 cliente" : `${n} clientes`}.`,
    title: "Clientes por antigüedad",
    head: ["Cliente", "Desde"],
    note: "Según el día desde el que cada uno es cliente; los potenciales y las negociaciones no cuentan.",
    more: (n) => `Y ${n} más.`,
  },
  share: {
    text: (name, total, when, share) =>
      `${name} aportó ${total} ${when}: el ${share} de todo lo recibido (criterio de caja).`,
    nothing: (name, when) => `${name} no aportó nada ${when} (criterio de caja).`,
  },
  late: {
    text: (n, all, when, days) =>
      `De ${all === 1 ? "1 factura cobrada" : `${all} facturas cobradas`} ${when}, ${n === 1 ? "1 se cobró" : `${n} se cobraron`} con retraso${n === 0 ? "" : `, ${days === 1 ? "1 día" : `${days} días`} después del vencimiento de media`}.`,
    none: (when) => `Ninguna factura se cobró del todo ${when}.`,
    title: "Cobradas tras el vencimiento",
    head: ["Factura", "Cliente", "Vencía", "Cobrada", "Días de retraso"],
  },
  billed: {
    one: ({ number, client, day, total, status }) => `${number} a ${client}, ${day}: ${total}, ${status}.`,
    issued: "enviadas o pagadas",
    words: (words) => `«${words}»`,
    paidIn: (when) => `cobradas del todo: ${when}`,
    none: (client, words) => `Ninguna factura${client === null ? "" : ` de ${client}`} dice «${words}».`,
    received: (amount, what, day) => `Recibido sin factura: ${amount} el ${day} (${what}).`,
    expected: (amount, what) => `Esperado y aún no recibido: ${amount} (${what}).`,
  },
  entries: (n) => `${n === 1 ? "1 anotación" : `${n} anotaciones`}.`,
  margin: (percent) => `Es el ${percent} de los ingresos.`,
  perSpan: {
    day: (time, n) => `Son ${time} al día de media, en ${n === 1 ? "1 día" : `${n} días`}.`,
    week: (time, n) => `Son ${time} a la semana de media, en ${n === 1 ? "1 semana" : `${n} semanas`}.`,
    month: (time, n) => `Son ${time} al mes de media, en ${n === 1 ? "1 mes" : `${n} meses`}.`,
  },
  finishedIn: (when) => `terminados: ${when}`,
  won: {
    text: (when, won, decided, percent) =>
      `${when}: ${leads(won)} de ${decided} decididos, una tasa de éxito del ${percent}.`,
    none: (when) => `${when}: no se ganó ni se perdió ningún lead.`,
    more: (added, open) =>
      `${added === 1 ? "Se añadió 1 cliente o lead" : `Se añadieron ${added} clientes y leads`}; ${open === 1 ? "hay 1 lead abierto" : `hay ${open} leads abiertos`} hoy.`,
    deals: (won, lost) => `Oportunidades: ${won} ganadas, ${lost} perdidas.`,
    title: (when) => `Leads decididos, ${when}`,
    head: ["Cliente", "Pasó a", "El"],
    became: { client: "cliente", lost: "perdido" },
    pipeline: "Embudo",
    note: "Por el día en que un lead o una negociación pasó a cliente o a perdido. Quien se añadió ya como cliente no fue un lead.",
  },
};
