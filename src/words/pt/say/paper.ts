import type { Say } from "../../say.ts";

/** A fatura tal como se imprime, e o que o negócio põe nela. */
export const paper: Say["paper"] = {
  heading: "Fatura",
  title: (number, business) => `Fatura ${number}, ${business}`,
  from: "De",
  to: "Para",
  issued: "Data",
  due: "Vencimento",
  project: "Projeto",
  taxOn: (name, rate, base) => `${name} ${rate} sobre ${base}`,
  paid: "Pago",
  left: "A pagar",
  credit: "Pago a mais",
  pay: "Pagamento",
  taxNumber: (number) => `N.º fiscal ${number}`,
  stamps: { draft: "Rascunho", void: "Anulada", paid: "Paga" },
  page: (page, of) => `Página ${page} de ${of}`,
  shown: (number, client) => `${number} para ${client}, pronta para reencaminhar.`,
  button: "PDF",
  missing: {
    name: "Para levar o seu nome: settings name Estúdio Norte",
    address: "Para levar o seu endereço: settings address Rua Augusta 500, 01304-000 São Paulo",
    pay: "Para dizer como lhe pagam: settings payment details PIX financeiro@estudionorte.example",
  },
  foreign: "Algumas letras são de uma escrita que não posso imprimir e ficam em branco.",
  labels: { address: "O seu endereço", taxNumber: "O seu número fiscal", paymentDetails: "Dados de pagamento" },
  tooLong: (label, most) => `${label}: no máximo ${most} carateres.`,
};
