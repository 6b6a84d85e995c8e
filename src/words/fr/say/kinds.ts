/** What things are called whose English word comes from elsewhere: the word, and whether it is feminine. */
const kinds: Readonly<Record<string, readonly [name: string, feminine: boolean]>> = {
  client: ["client", false],
  contact: ["contact", false],
  project: ["projet", false],
  service: ["prestation", true],
  invoice: ["facture", true],
  payment: ["paiement", false],
  income: ["recette", true],
  expense: ["dépense", true],
  entry: ["écriture", true],
  task: ["tâche", true],
  goal: ["objectif", false],
  resource: ["ressource", true],
  supplier: ["fournisseur", false],
  vendor: ["fournisseur", false],
  supply: ["fourniture", true],
  category: ["catégorie", true],
  classification: ["classification", true],
  mode: ["mode de paiement", false],
  "payment mode": ["mode de paiement", false],
  member: ["membre", false],
  deal: ["affaire", true],
  document: ["document", false],
  meeting: ["rendez-vous", false],
  reminder: ["rappel", false],
  recurring: ["écriture récurrente", true],
  hours: ["saisie d'heures", true],
  tag: ["étiquette", true],
  source: ["origine", true],
  person: ["personne", true],
  one: ["élément", false],
};

/** The word of a kind of thing, and whether it is feminine. */
export const kindOf = (kind: string): readonly [name: string, feminine: boolean] =>
  (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? [kind, false];

/** `Quelle facture`, `Quel client`. */
export const whichKind = (kind: string) => {
  const [name, feminine] = kindOf(kind);
  return `${feminine ? "Quelle" : "Quel"} ${name}`;
};
