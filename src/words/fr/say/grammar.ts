/** `1 facture`, `3 factures`; French counts none as one. */
export const count = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;

export const days = (n: number) => count(n, "jour", "jours");

/** `Ana, Luc et Inès`. */
export const and = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} et ${parts.at(-1)}`;

export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `de Globex`, `d'Acme`. */
export const of = (name: string) => (/^[aeiouàâäéèêëîïôöûüœæ]/i.test(name) ? `d'${name}` : `de ${name}`);

export const weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
