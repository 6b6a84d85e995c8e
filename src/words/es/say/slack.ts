import type { Say } from "../../say.ts";

/** What is shown on Slack around answers. */
export const slack: Say["slack"] = {
  description: "Lleva los libros de un freelance: di qué ha pasado y queda escrito.",
  longDescription: [
    "Cuéntale a Purser qué ha pasado, en un mensaje directo, mencionándolo en un canal o con un comando:",
    '"cobré 1200 de Acme por el logo ayer, banco". Anota la entrada, muestra exactamente lo que ha escrito y',
    "te deja deshacerlo o corregirlo. Hace facturas, sigue lo que te deben, responde preguntas sobre ingresos, gastos y",
    "clientes, y muestra las cifras importantes en su pestaña de inicio.",
  ].join(" "),
  sentence: "Dilo con tus palabras",
  sentenceHint: "cobré 1200 de Acme ayer, banco",
  form: {
    submit: "Guardar",
    close: "Cancelar",
    choose: "Elige…",
    chooseOrType: "Escribe un nombre o elige…",
    useTyped: (typed) => `Usar "${typed}"`,
  },
  home: {
    hello: "Di qué ha pasado, aquí en Mensajes o con un comando. Así están tus libros ahora mismo.",
    nothing: 'Escribe "ayuda" en Mensajes para ver lo que puedes hacer aquí.',
    refresh: "Actualizar",
    owed: "Pendiente",
    overdue: "Vencido",
    balances: "Saldos",
    income: "Últimos ingresos",
    expenses: "Últimos gastos",
    buttons: {
      income: "Anotar ingreso",
      expense: "Anotar gasto",
      invoice: "Nueva factura",
      owed: "Quién me debe",
      report: "Informe",
      help: "Ayuda",
    },
  },
  wait: "Esto tarda un poco más. Espera mi respuesta antes de decirlo otra vez.",
  lost: "No he podido anotar eso ahora mismo. Dilo otra vez.",
};
