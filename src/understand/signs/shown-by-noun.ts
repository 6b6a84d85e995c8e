import { type Clause, cuedAt } from "../clauses/clause.ts";

/** Words for being shown something that need not come first: `st brannocs details pls`. */
const nounish =
  /^(?:details|info|information|summary|overview|rundown|breakdown|report|statement|status|list|ficha|resumen|detalles|datos|lista|informe|desglose|fiche|resume|details|bilan|rapport|recap|liste|ubersicht|bericht|infos?|aufstellung|auswertung|details|resumo|detalhes|relatorio|extrato|dados)\b/;

function textAt(clause: Clause, from: number, to: number): string {
  return clause.sentence.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
}

/** `TB-53 status`, `acme details pls`: a bare "status" asks only where nothing but politeness follows what it is of. */
export function asksByNoun(clause: Clause, from: number, to: number): boolean {
  const said = textAt(clause, from, to);
  if (said !== "status") return nounish.test(said);
  for (let at = to; at < clause.to; at++) {
    if (clause.sentence.tokens[at]?.kind !== "sign" && !cuedAt(clause, at, "polite", "smallTalk")) return false;
  }
  return true;
}
