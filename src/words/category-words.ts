/** What the categories that everybody knows are called in five languages, by their name in the books; folded. No single thing bought is among them. */
export const categoryWords: Readonly<Record<string, string>> = {
  software: "software, apps, programas, aplicaciones, suscripciones, logiciels, programme, abos, assinaturas",
  travel:
    "travel, transport, transportation, transporte, viajes, viaje, desplazamientos, reisen, reisekosten, fahrtkosten, deplacements, voyages, transports, viagens, viagem, deslocamentos, deslocacoes",
  meals:
    "meals, food, meal, comida, comidas, alimentacion, restaurantes, mahlzeiten, essen, verpflegung, repas, restaurants, refeicoes, alimentacao, restaurante",
  office:
    "office, oficina, papeleria, material de oficina, buro, burobedarf, bureau, fournitures, escritorio, papelaria",
  equipment:
    "equipment, gear, tools, equipo, equipos, equipamiento, herramientas, ausrustung, gerate, werkzeug, equipement, materiel, outils, equipamento, equipamentos, ferramentas",
  contractor:
    "contractors, freelancers, subcontractors, colaboradores, subcontratas, freelance, fremdleistungen, subunternehmer, sous-traitance, sous-traitants, freelancer, terceiros",
  marketing: "marketing, advertising, ads, publicidad, anuncios, werbung, publicite, pub, publicidade, anuncios",
  rent: "rent, alquiler, renta, arriendo, arrendamiento, miete, loyer, aluguel, aluguer, renda",
  insurance: "insurance, seguros, seguro, versicherung, versicherungen, assurance, assurances",
  phone: "phone, telefono, celular, internet, movil, telefon, handy, telephone, telefone, celular",
  utilities:
    "utilities, servicios, servicios publicos, luz y agua, suministros, nebenkosten, strom, charges, contas de casa",
  education:
    "education, training, courses, formacion, cursos, educacion, weiterbildung, fortbildung, formation, formations, formacao, educacao",
  fees: "fees, comisiones, honorarios, gebuhren, frais, taxas, comissoes",
  taxes: "taxes, impuestos, steuern, impots, impostos",
  shipping: "shipping, envios, versand, porto, envois, livraison, envio",
};
