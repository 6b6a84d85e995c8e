import type { Say } from "../../say.ts";

/** La factura tal como se imprime, y lo que el negocio pone en ella. */
export const paper: Say["paper"] = {
  heading: "Factura",
  title: (number, business) => `Factura ${number}, ${business}`,
  from: "De",
  to: "Para",
  issued: "Fecha",
  due: "Vencimiento",
  project: "Proyecto",
  taxOn: (name, rate, base) => `${name} ${rate} sobre ${base}`,
  paid: "Pagado",
  left: "Por pagar",
  credit: "Pagado de más",
  pay: "Forma de pago",
  taxNumber: (number) => `N.º fiscal ${number}`,
  stamps: { draft: "Borrador", void: "Anulada", paid: "Pagada" },
  page: (page, of) => `Página ${page} de ${of}`,
  shown: (number, client) => `${number} para ${client}, lista para reenviar.`,
  button: "PDF",
  missing: {
    name: "Para que lleve tu nombre: settings name Estudio Norte",
    address: "Para que lleve tu dirección: settings address Calle Mayor 5, 28013 Madrid",
    pay: "Para que diga cómo te pagan: settings payment details IBAN ES91 2100 0418 4502 0005 1332",
  },
  foreign: "Algunas letras son de una escritura que no puedo imprimir y quedan en blanco.",
  labels: { address: "Tu dirección", taxNumber: "Tu número fiscal", paymentDetails: "Datos de pago" },
  tooLong: (label, most) => `${label}: como mucho ${most} caracteres.`,
};
