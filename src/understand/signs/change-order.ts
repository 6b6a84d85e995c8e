import { seldom } from "../../seldom.ts";

const order = seldom(
  /^\W*(?:(?:please|pls|can you|could you|ok|also|and|actually|bitte|por favor|stp)[\s,]+)*(?:change|make|set|move|update|switch|push|bump|raise|lower|increase|reduce|cut|extend|shorten|lengthen|edit|correct|fix|adjust|amend|[äa]ndere?|mach|setz|stell|leg|verschieb|erh[öo]h|senk|(?:ver)?k[üu]rz|verl[äa]nger|korrigier|cambia|pon|haz|sube|baja|acorta|alarga|mueve|pasa|actualiza|corrige|mets|passe|augmente|baisse|modifie|raccourci|rallonge|d[ée]place|muda|passa|altera|troca|coloca|p[õo]e|bota|aumenta|sobe|baixa|encurta|atualiza)\p{L}{0,3}\s/iu,
);

/** Where what is to be changed begins behind an order to change something; null where a text is no such order, in five languages. */
export function changeOrder(text: string): number | null {
  return order.exec(text)?.[0].length ?? null;
}
