import type { Clause } from "../clauses/clause.ts";
import type { Intent } from "../intents.ts";

const around = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");
const before =
  "(?:a|an|per|by|each|every|for each|al|a la|por|cada|par|chaque|pro|je|im|in der|am|ao|à|nach)(?:\\s(?:single|whole))?\\s";

/** What an average is of one of, by the words that say so; a span of time that is only the period asked of does not. */
const each: readonly (readonly [per: string, said: RegExp])[] = [
  ["client", around(`${before}(?:clients?|customers?|kunden?|kundinn?(?:en)?|clientes?|clientas?)`)],
  [
    "day",
    around(
      `${before}(?:day|d[ií]a|jour|tag)|daily|diari[oa]s?|journali(?:er|ers|ère|ères)|täglich\\p{L}*|tages\\p{L}*`,
    ),
  ],
  [
    "week",
    around(`${before}(?:week|semana|semaine|woche)|weekly|semana(?:l|les|is)|hebdomadaires?|wöchentlich\\p{L}*`),
  ],
  ["quarter", around(`${before}(?:quarter|trimestre|quartal)|quarterly|trimestra(?:l|les|is)|trimestriel(?:le)?s?`)],
  [
    "year",
    around(
      `(?:a|per|by|each|every|al|por|cada|par|chaque|pro|je|ao)\\s(?:year|año|an|année|jahr|ano)|yearly|annual|anua(?:l|les|is)|annuel(?:le)?s?|jährlich\\p{L}*`,
    ),
  ],
];

/** One entry, said in the singular: `average expense`, `durchschnittliche Ausgabe`. */
const oneEntry = around(
  "(?:average|avg|mean|typical) (?:single )?(?:expense|purchase|sale|payment|receipt)|(?:dépense|vente|achat|paiement) moyen(?:ne)?|durchschnittliche[rn]? (?:ausgabe|zahlung|einkauf)|(?:gasto|compra|pago|venta) (?:medi[oa]|promedio)|(?:despesa|gasto|compra|pagamento|venda) m[ée]di[oa]",
);
const monthSaid = around(
  `${before}(?:month|mes|mois|monat|mês)|monthly|mensua(?:l|les)|mensuel(?:le)?s?|mensa(?:l|is)|monatlich\\p{L}*`,
);

/** What an average is asked of one of: a month unless something else was said (SPEC 11). */
export function averageOf(clause: Clause, intent: Intent): string | undefined {
  if (clause.has("figure.averageInvoice")) return "entry";
  if (!clause.has("figure.average") || intent === "report.invoiced") return undefined;
  const said = each.find(([, words]) => words.test(clause.text))?.[0];
  return said ?? (oneEntry.test(clause.text) && !monthSaid.test(clause.text) ? "entry" : "month");
}

/** Whether what comes to most, to least, or the largest single entry is asked for. */
export function extremeOf(clause: Clause): "most" | "least" | "largest" | "latest" | undefined {
  if (clause.has("figure.latest", "figure.latestSpent")) return "latest";
  if (clause.has("figure.most", "figure.spentMost")) return "most";
  if (clause.has("figure.least")) return "least";
  return clause.has("figure.largest", "figure.largestInvoice") ? "largest" : undefined;
}

const spanSaid = [
  ["quarter", around("quarters?|trimestres?|quartale?")],
  ["month", around("months?|mes|meses|mois|monate?|mês")],
  ["year", around("years?|años?|années?|jahre?|anos?")],
] as const;

/** Which spans are held against each other: those whose name stands first behind what compares them, `best month of the year`. */
export function spansCompared(clause: Clause): "month" | "quarter" | "year" | undefined {
  const found = spanSaid.flatMap(([unit, words]) => {
    const at = words.exec(clause.text)?.index;
    return at === undefined ? [] : [{ unit, at }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.unit;
}
