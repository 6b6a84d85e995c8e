import type { Say } from "../../say.ts";

/** La facture telle qu'elle s'imprime, et ce que l'entreprise y met. */
export const paper: Say["paper"] = {
  heading: "Facture",
  title: (number, business) => `Facture ${number}, ${business}`,
  from: "De",
  to: "À",
  issued: "Date",
  due: "Échéance",
  project: "Projet",
  taxOn: (name, rate, base) => `${name} ${rate} sur ${base}`,
  paid: "Payé",
  left: "Reste à payer",
  credit: "Trop-perçu",
  pay: "Règlement",
  taxNumber: (number) => `N° fiscal ${number}`,
  stamps: { draft: "Brouillon", void: "Annulée", paid: "Payée" },
  page: (page, of) => `Page ${page} sur ${of}`,
  shown: (number, client) => `${number} pour ${client}, prête à transférer.`,
  button: "PDF",
  missing: {
    name: "Pour y mettre ton nom : settings name Studio Nord",
    address: "Pour y mettre ton adresse : settings address 5 rue de la Paix, 75002 Paris",
    pay: "Pour y dire comment te régler : settings payment details IBAN FR76 3000 6000 0112 3456 7890 189",
  },
  foreign: "Certaines lettres sont d'une écriture que je ne peux pas imprimer, elles restent en blanc.",
  labels: { address: "Ton adresse", taxNumber: "Ton numéro fiscal", paymentDetails: "Coordonnées de paiement" },
  tooLong: (label, most) => `${label} : ${most} caractères au plus.`,
};
