/** Somebody cannot come when it was agreed: `Acme can't make it friday`. */
export const cannotMake =
  /(?<!\p{L})(?:(?:can['’]?t|cannot|won['’]?t|unable to|not able to)\s+(?:make|do|come|attend)|(?:kann|k[öo]nnen|schafft|schaffen)\s(?:\S+\s){0,4}?(?:nicht|ned|net|nit)|no (?:puede|pueden|le va|les va|le viene|les viene)|(?:peut|peuvent|pourra) (?:pas|plus)|n[ãa]o (?:pode|podem|consegue|vai dar|d[áa]))(?!\p{L})/iu;
