import { expect } from "vitest";
import { story } from "../support/story.ts";

const argentina = { locale: "es-AR", currency: "ARS", zone: "America/Argentina/Buenos_Aires" };
const spain = { locale: "es-ES", currency: "EUR", zone: "Europe/Madrid" };
const mexico = { locale: "es-MX", currency: "MXN", zone: "America/Mexico_City" };

story(
  "a yoga teacher's month: a price is no payment, what was bought is put right by its name, savings stand where they stand",
  async ({ say, count, field, expectReply }) => {
    await say("mis alumnas: Flor Giménez, Caro Pérez, Vale Sosa y el Estudio Prana");
    expect(await count("client")).toBe(4);
    await say("clases particulares con flor, 25 lucas la clase");
    expectReply(/eso es un precio, no un pago/);
    await say("compre 4 mats a 18.500 c/u y un parlante 65 lucas");
    await say("los mats fueron con tarjeta");
    expectReply(/Corregido: Gasto de \$\s?74\.000,00 por 4 mats/);
    expect(field("Forma de pago")).toBe("tarjeta");
    await say("gaste 8.500 en el super y 3 lucas de bondi");
    expect(await count("expense")).toBe(4);
    expect(await count("income")).toBe(0);
    await say("quiero juntar 2 palos para el viaje a la india");
    await say("ya tengo 350 lucas");
    expectReply(/350\.000,00 de \$\s?2\.000\.000,00/);
    await say("mñn clase con vale a las 9 y con flor a las 11");
    expect(await count("meeting")).toBe(2);
    expect(await count("income")).toBe(0);
  },
  argentina,
);

story(
  "a translator's month: a tax on top, a bill that recurs, tax forms, what was withheld, and how many there were",
  async ({ say, click, count, field, expectReply }) => {
    await say("clientes nuevos: Editorial Alba, Bufete Ruiz");
    await say("factura a alba 1200 mas iva con irpf del 15 %");
    expectReply(/¿A qué tipo hay que sumar el impuesto\?/);
    await click("21%");
    expectReply(/INV-1 para Editorial Alba, 1452,00.€.*No resto retenciones/s);
    expect(field("Notas")).toBe("IRPF del 15 %");
    await say("internet 45,90 domiciliado cada mes el dia 3");
    await say("marca la factura como enviada");
    expectReply(/INV-1 a Editorial Alba queda como enviada/);
    await say("cancela la factura de internet");
    expectReply(/Terminado: gasto de 45,90.€ por internet/);
    await say("alba ha pagado todo menos el irpf");
    expectReply(/¿Cuánto\?/);
    await say("ha ingresado 1.272");
    expectReply(/Anotado: 1272,00.€ de Editorial Alba por INV-1\. Quedan 180,00.€/);
    await say("pagado el modelo 303, 612,45");
    expect(await count("expense")).toBe(1);
    await say("bufete quiere otra jurada de 3 paginas a 35 la pagina");
    expectReply(/Eso suma 105,00.€ para Bufete Ruiz/);
    await say("eran 4 paginas");
    expectReply(/Eso suma 140,00.€ para Bufete Ruiz/);
    await say("factura a ruiz 12 puertas a 40 sin iva");
    await say("eran 14 puertas");
    expectReply(/suma 560,00/);
  },
  spain,
);

story(
  "a DJ's month: the deposit of a price, parts without interest, money given back",
  async ({ say, count, field, expectReply }) => {
    await say("clientes nuevos: Boda Ana y Luis, Bar Oxxido");
    await say("boda ana y luis 18 mil pesos, 12 de dic, me dieron 5 mil pesos de anticipo x spei");
    expectReply(/Anotado: \$5,000\.00 de Boda Ana y Luis/);
    expectReply(/Eso suma \$18,000\.00 para Boda Ana y Luis/);
    expect(await count("income")).toBe(1);
    await say("compre audifonos 4,299 a 6 meses sin intereses con tarjeta");
    expect(field("Forma de pago")).toBe("tarjeta");
    await say("junta con ana el sabado a las 5 en la condesa");
    await say("mejor a las 6");
    expectReply(/Corregido: Reunión: .*18:00/);
    await say("les devolvi 2500 del anticipo");
    expectReply(/devolviste \$2,500\.00 a Boda Ana y Luis/);
    expect(await count("expense")).toBe(1);
  },
  mexico,
);
