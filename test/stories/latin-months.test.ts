import { expect } from "vitest";
import { story } from "../support/story.ts";

const colombia = { locale: "es-CO", currency: "COP", zone: "America/Bogota" };
const chile = { locale: "es-CL", currency: "CLP", zone: "America/Santiago" };
const spain = { locale: "es-ES", currency: "EUR", zone: "Europe/Madrid" };
const mexico = { locale: "es-MX", currency: "MXN", zone: "America/Mexico_City" };

story(
  "a community manager's month: sums by the million, a wallet, a part payment, hours of the day before",
  async ({ say, count, field, expectReply }) => {
    await say("clientes nuevos: Gimnasio Titan, Café Altamira");
    await say("cuenta de cobro a gimnasio titan por 1 palo 200 por manejo de redes");
    expectReply(/Borrador hecho: INV-1 para Gimnasio Titan, \$\s?1\.200\.000,00/);
    await say("ya la mande");
    await say("titan me abono 500 lucas x nequi");
    expectReply(/Anotado: \$\s?500\.000,00 de Gimnasio Titan por INV-1\. Quedan \$\s?700\.000,00/);
    expect(field("Forma de pago")).toBe("banco");
    await say("gaste 35 mil en uber");
    await say("y 12.500 en tinto con la clienta");
    expect(await count("expense")).toBe(2);
    await say("borra lo del tinto");
    expectReply(/¿Borro "Gasto de \$\s?12\.500,00/);
    await say("no");
    await say("trabaje 3 horas en los diseños de titan");
    await say("ayer tambien 2h y media");
    expectReply(/Anotado: 2 h 30 min en Gimnasio Titan/);
    await say("quiero ahorrar 3 millones para diciembre");
    expectReply(/Objetivo fijado: "Ahorrar 3 millones"/);
    await say("ya llevo 600 mil ahorrados");
    expectReply(/600\.000,00 de \$\s?3\.000\.000,00/);
    await say("presupuesto de 200 mil para transporte");
    expectReply(/En viajes se pueden gastar \$\s?200\.000,00 al mes/);
  },
  colombia,
);

story(
  "a carpenter's month: an instalment that came is no refund, and what was told of hours is no cost",
  async ({ say, count, expectReply }) => {
    await say("clientes nuevos: Señora Rosa, Café Pirata");
    await say("llego el abono de cafe pirata 425 lucas por transferencia");
    expectReply(/Anotado: \$425\.000 de Café Pirata/);
    await say("crea proyecto closet señora rosa, 620 lucas");
    await say("hoy trabaje 6 horas en el closet");
    await say("señora rosa pago todo lo que faltaba");
    expectReply(/¿Cuánto\?/);
    await say("cancelar");
    await say("4 horas mas en el closet hoy");
    await say("ayer fueron 5 en la barra del cafe pirata");
    expectReply(/Anotado: 5 h en Café Pirata/);
    expect(await count("expense")).toBe(0);
  },
  chile,
);

story(
  "a physiotherapist's month: patients, a voucher sold, an exempt invoice, and a correction of nothing written",
  async ({ say, count, expectReply }) => {
    await say("nuevos pacientes: Paco Luna, Carmen Ortiz y Club Triana");
    expect(await count("client")).toBe(3);
    await say("mi iva es 21");
    expectReply(/IVA 21%/);
    await say("carmen ha comprado un bono de 5 sesiones por 175, tarjeta");
    expectReply(/Anotado: 175,00.€ de Carmen Ortiz/);
    await say("factura al club triana 320 exenta de iva");
    expectReply(/Borrador hecho: INV-1 para Club Triana, 320,00.€/);
    await say("mandasela al club");
    expectReply(/INV-1 a Club Triana queda como enviada/);
    await say("gestoria 60 euros");
    await say("el club dice que paga 40 la semana que viene");
    await say("perdona eran 35");
    expectReply(/¿Corrijo Gasto de 60,00.€/);
  },
  spain,
);

story(
  "a photographer's month: couples stay together, and the first of a month is that day",
  async ({ say, count, expectReply }) => {
    await say("clientes: Boda Sofi y Diego, Grupo Sol, Fer Robles");
    expect(await count("client")).toBe(3);
    await say("recuerdame cobrarle a sofi el 1ro de diciembre a las 10");
    expectReply(/mar 1 dic 2026 a las 10:00/);
    await say("mi meta es juntar 80 mil para una camara nueva");
    await say("aparte 5 mil pa la camara");
    expectReply(/5,000\.00 de/);
    expect(await count("expense")).toBe(0);
  },
  mexico,
);

story("a language is asked for in its own words, and follows the currency", async ({ say, expectReply }) => {
  await say("hablas español?");
  expectReply(/Language and number style/);
  await say("/settings currency MXN");
  await say("cambia el idioma a español");
  expectReply(/es-MX/);
});
