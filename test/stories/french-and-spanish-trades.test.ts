import { expect } from "vitest";
import { story } from "../support/story.ts";

const lyon = { zone: "Europe/Paris", currency: "EUR", locale: "fr-FR" } as const;
const montreal = { zone: "America/Toronto", currency: "CAD", locale: "fr-CA" } as const;
const mexico = { zone: "America/Mexico_City", currency: "MXN", locale: "es-MX" } as const;
const barcelona = { zone: "Europe/Madrid", currency: "EUR", locale: "es-ES" } as const;

story(
  "a web designer of Lyon sets up, bills a deposit without tax, and fears to have noted it twice",
  async ({ say, expectReply, field, count }) => {
    await say("TVA non applicable, art. 293 B du CGI sur mes factures");
    expectReply(/TVA 0\s?%/);
    await say("mon nom c'est Camille Roux, 12 rue Mercière 69002 Lyon, SIRET 812 345 678 00012");
    await say("mon IBAN c'est FR76 3000 6000 0112 3456 7890 189");
    expectReply(/IBAN FR76 3000/);
    await say("nouveau client Boulangerie Martin, contact@boulangerie-martin.fr");
    await say("et une cliente aussi : Studio Lumen, c'est Sophie Arnaud, 06 12 34 56 78");
    expect(await count("client")).toBe(2);
    await say("nouveau projet Site vitrine pour Boulangerie Martin, 2400 €, à rendre le 18 décembre");
    await say("fais une facture d'acompte de 30 % pour Boulangerie Martin sur le site vitrine");
    expectReply(/^Brouillon INV-1 pour Boulangerie Martin\s: 720,00/);
    await say("montre-moi la facture");
    expect(field("Total")).toMatch(/^720,00/);
    await say("marque-la comme envoyée");
    await say("combien la boulangerie me doit ?");
    expectReply(/720,00/);
    await say("la boulangerie a payé l'acompte, 720 € par virement");
    expect(await count("payment")).toBe(1);
    await say("j'ai peur d'avoir noté deux fois l'acompte, tu peux vérifier ?");
    expect(await count("payment")).toBe(1);
    await say("bossé 3h30 sur le site vitrine ce matin");
    await say("et 2h hier");
    expectReply(/2 h sur Site vitrine, jeu 19 nov/);
    await say("facture Studio Lumen 800 € TVA non applicable, art. 293 B du CGI");
    expectReply(/^Brouillon INV-2 pour Studio Lumen\s: 800,00/);
    expect(await count("invoice")).toBe(2);
  },
  lyon,
);

story(
  "a photographer of Montréal is billed in dollars of two kinds, and what she deletes is asked about",
  async ({ say, expectReply, field, count, click }) => {
    await say("comment j'ajoute la TPS pis la TVQ?");
    expectReply(/un seul taux/);
    await say("nouvelle cliente Geneviève Tremblay");
    await say("ajoute aussi le Café Névé comme client");
    await say("new project Mariage Tremblay pour Geneviève 3500$");
    expect(await count("project")).toBe(1);
    await say("facture le Café Névé 850$ pour des photos de produits");
    await say("mets ça en USD");
    expectReply(/850,00\s\$\sUS/);
    await say("efface la facture du café");
    expectReply(/^Supprimer .*INV-1/);
    await say("non");
    expect(await count("invoice")).toBe(1);
    await say("reçu 200 de Geneviève");
    await say("mets ça en USD");
    await say("c'était en dollars US");
    expect(field("Montant")).toMatch(/\$\sUS$/);
    await say("stationnement 15$ cash");
    await say("supprime le stationnement");
    expectReply(/stationnement/);
    await click("Supprimer");
    expect(await count("expense")).toBe(0);
    await say("rappelle moi jeudi soir de charger les batteries");
    expectReply(/jeu 26 nov 2026 à 19:00/);
  },
  montreal,
);

story(
  "a plumber of Mexico City is paid in cash, and a deletion that was declined takes nothing else back",
  async ({ say, expectReply, field, count }) => {
    await say("soy plomero en la CDMX, todo me lo pagan en efectivo");
    expectReply(/efectivo/);
    await say("nueva clienta doña Lupita de la Narvarte, 55 1234 5678");
    await say("apúntame también al señor Ramírez");
    await say("y la fonda La Güera");
    expect(await count("client")).toBe(3);
    await say("me cayeron 1500 de la fonda");
    expect(field("Forma de pago")).toMatch(/^efectivo/);
    await say("le debo 500 a mi ayudante");
    expectReply(/pendiente de pago/);
    await say("y 60 de los tacos");
    await say("230 de gasolina");
    await say("borra lo de los tacos");
    await say("no");
    await say("si, borralo");
    expectReply(/tacos/);
    expect(await count("expense")).toBe(3);
    await say("sí");
    expectReply(/^Borrado.*tacos/);
    expect(await count("expense")).toBe(2);
    await say("haz la nota de la fonda por 4500");
    expect(await count("invoice")).toBe(1);
    await say("creo que apunté doble lo de la fonda");
    expectReply(/fonda La Güera/);
    expect(await count("income")).toBe(1);
  },
  mexico,
);

story(
  "an architect of Barcelona tells who she is, and an amount put right before its direction is known keeps the question",
  async ({ say, expectReply, count, click }) => {
    await say("mis datos: Marta Puig Arquitectura, NIF 12345678Z, C/ Aragó 210, 08011 Barcelona");
    await say("cómo pongo la retención?");
    expectReply(/retenciones/);
    await say("cliente nuevo: Promocions Vidal SL, NIF B12345678, info@vidal.cat");
    await say("añade también a la familia Soler y al Ajuntament de Gràcia");
    expect(await count("client")).toBe(3);
    await say("Vidal me ha hecho una transferencia de 1000");
    await say("ploter 120 con IVA en Copisteria Gràcia, tarjeta");
    await say("el ploter era 12 no 120");
    expectReply(/12,00/);
    expect(await count("income")).toBe(1);
    expect(await count("expense")).toBe(0);
    await click("Lo gasté");
    expect(await count("expense")).toBe(1);
    await say("me da miedo haber metido mal el pago de Vidal");
    expectReply(/Promocions Vidal SL/);
    expect(await count("income")).toBe(1);
  },
  barcelona,
);
