import { fold } from "../fold.ts";
import { seldom } from "../seldom.ts";
import { places } from "./short-answers.ts";

/** Longer texts say more than that. */
const longest = 80;

/** Which of several entries told together a text speaks of: all, or the one at a place from 0; -1 is the last. */
export interface OfSeveral {
  readonly which: "all" | number;
  /** How many they are said to be: `both`, `all three`. */
  readonly count?: number;
  /** Whether they are to be deleted. */
  readonly deletes: boolean;
  /** What is told of them, from the longest reading to the shortest: `were on monday`, `on monday`, `monday`. */
  readonly values: readonly string[];
}

const opening =
  "^\\W*(?:(?:no|nein|nee|non|nao|oh|ah|ups|oops|sorry|wait|actually|and|also|y|et|und|e|but|pero|mais|aber|mas|ok|please|por favor|bitte)[\\s,!.]+)*";

const many =
  "(?:two|three|four|five|[2-9]|zwei|drei|vier|funf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|duas|quatro)";

const all = `(?:all(?: of (?:them|it|these|those))?(?: (?:the )?${many})?(?: of them)?|both(?: of (?:them|these|those))?|everything|each of them|alle(?: ${many})?|alles|beides?|(?:die|les|los|las|os|as) (?:${many}|ambos)|tou(?:s|tes|t)(?: les ${many})?|todos|todas|todo|tod[oa]s [oa]s ${many}|tod[oa]s l[oa]s ${many}|amb[oa]s(?: [oa]s ${many})?|tudo)`;

const placeWords = [...places.keys()].sort((a, b) => b.length - a.length).join("|");
const lastWords = "last|letzten?|letzter|letztes|dernier|derniere|ultimo|ultima";
const entry =
  "(?:one|entry|expense|payment|amount|purchase|item|eintrag|ausgabe|posten|zahlung|betrag|gasto|pago|entrada|importe|ingreso|depense|montant|ecriture|paiement|despesa|lancamento|pagamento|valor)";
const one = `(?:(?:the|el|la|le|l|der|die|das|den|o|a) ?)?(?:(?<place>${placeWords})|(?<last>${lastWords}))(?: ${entry})?`;
const oneBefore = `(?:the|el|la|le|o|a) ${entry} (?:number |no )?(?<number>[1-9])`;

/** What none of the patterns below can do without: tried first, because theirs take the longest of all to prepare. */
const someOf = seldom(new RegExp(`(?:${all}|${placeWords}|${lastWords}|${entry} (?:number |no )?[1-9])(?![a-z\\d])`));

const change =
  "(?:(?:put|move|mark|make|set|change|book|file|switch|turn|set|pon|ponlo|pon[ae]r|cambia|marca|mets|change|passe|marque|setz(?:e)?|stell(?:e)?|buch(?:e)?|mach(?:e)?|trag(?:e)?|poe|ponha|coloca|coloque|bota|muda|mude) (?:(?:them|sie|it) )?)?";

const told = seldom(
  new RegExp(
    `${opening}${change}(?:(?:they|those|these|sie|es|das|ce|c'|ca) ?(?:were|are|was|waren|sind|war|ist|etaient|etait|sont|est) )?(?:(?:eran|fueron|son|foram|eram|sao|waren|sind|war|etaient|sont) )?(?:(?<all>${all})|${one}|${oneBefore})(?![a-z\\d])(?<rest>.*)$`,
  ),
);

const deleting =
  "(?:delete|remove|scrap|drop|erase|get rid of|borra|borre|elimina|elimine|quita|supprime|supprimez|efface|enleve|losche?|entfern(?:e)?|streich(?:e)?|apaga|apague|exclui|exclua|tira)";
const deleted = seldom(new RegExp(`${opening}${deleting} (?:${one}|${oneBefore})(?: (?:again|please|bitte))?\\W*$`));
const deletedBehind = seldom(new RegExp(`${opening}${one} (?:wieder )?(?:loschen?|streichen|entfernen)\\W*$`));

/** Words that lead from the entries meant to what is right of them. */
const leading: ReadonlySet<string> = new Set(
  "was were is are should have be been came to cost really actually only under as in on at by with via from for category paid das war waren ist sind sollte sollten sein eigentlich unter als auf mit per am bei fur von vom bezahlt kategorie fue fueron era eran es son en realidad con por de del como a bajo pagado pagada pagados pagadas categoria foi foram e sao em no na nos nas com pelo pela para pago paga pagos pagas etait etaient est sont en sous comme dans par avec le pour de du payes paye payee payees categorie the el la der die den und and y et".split(
    " ",
  ),
);

/** The readings of what is told, each without one more word that only leads to it. */
function valuesIn(rest: string): readonly string[] {
  let left = rest.replace(/^[\s,:;–-]+|[\s.!,;]+$/gu, "");
  const values: string[] = [];
  for (let i = 0; i < 5 && left !== ""; i++) {
    values.push(left);
    const [word = ""] = left.split(/\s/u, 1);
    if (!leading.has(fold(word).replace(/[^a-z]/gu, ""))) break;
    left = left.slice(word.length).trim();
  }
  return values;
}

/** A text folded letter by letter, so that what is told can be read as it was typed. */
function letterByLetter(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return Array.from({ length: text.length }, (_, i) => fold(text[i] ?? "")[0] ?? " ").join("");
}

/** What a text says of several entries told together: `both were yesterday`, `the first one was 45`, `delete the second`; null of anything else. */
export function ofSeveral(text: string): OfSeveral | null {
  if (text.length > longest || /[?¿\n]/u.test(text)) return null;
  const said = letterByLetter(text);
  if (!someOf.test(said, text)) return null;
  const gone = (deleted.exec(said, text) ?? deletedBehind.exec(said, text))?.groups;
  const groups = gone ?? told.exec(said, text)?.groups;
  if (!groups) return null;
  const which: OfSeveral["which"] = groups.all !== undefined ? "all" : placeOf(groups);
  const rest = gone ? "" : (groups.rest ?? "");
  const values = valuesIn(text.slice(text.length - rest.length));
  const count = countIn(groups.all ?? "");
  const heard: OfSeveral = { which, deletes: gone !== undefined, values, ...(count === undefined ? {} : { count }) };
  return gone || values.length > 0 ? heard : null;
}

const counts: readonly RegExp[] = [
  /^(?:both|beides?|amb[oa]s)|(?<![a-z])(?:two|2|zwei|deux|dos|dois|duas)(?![a-z])/u,
  /(?<![a-z])(?:three|3|drei|trois|tres)(?![a-z])/u,
  /(?<![a-z])(?:four|4|vier|quatre|cuatro|quatro)(?![a-z])/u,
  /(?<![a-z])(?:five|5|funf|cinq|cinco)(?![a-z])/u,
];

function countIn(all: string): number | undefined {
  const at = counts.findIndex((words) => words.test(all));
  return at < 0 ? undefined : at + 2;
}

function placeOf({ place, number }: Readonly<Record<string, string | undefined>>): number {
  if (number !== undefined) return Number(number) - 1;
  return place === undefined ? -1 : (places.get(place) ?? -1);
}

/** What may follow a place of a list: nothing, or what is told of what stands there; `the first aid kit` is of none. */
const ofList =
  /^(?:$|[\s,]*[.?!,]|\s*$|\s(?:paid|sent|void|voided|overdue|due|is|was|has|as|to|by|via|in|with|today|yesterday|now|off|please|pls|instead|ist|war|wurde|als|bezahlt|gesendet|verschickt|per|mit|heute|gestern|est|a|pay[ée]e?|envoy[ée]e?|comme|par|en|aujourd|hier|est[áa]|es|fue|ha|como|pagad[oa]|cobrad[oa]|enviad[oa]|con|hoy|ayer|por favor|foi|[ée]|como|paga|pago|com|hoje|ontem|bitte)(?!\p{L}))/iu;

const placed = seldom(
  new RegExp(
    `(?<![a-z\\d])(?:(?:the|el|la|le|l|der|die|das|den|o|a) ?|#|number |no )(?:(?<place>${placeWords})|(?<last>${lastWords}))(?: (?:${entry.slice(3, -1)}|invoice|client|customer|lead|factura|cliente|facture|client|rechnung|kunden?|fatura))?(?![a-z\\d])`,
  ),
);

/** The text that only asks to see it: `show me more about …`, `muéstrame …`. */
const showing =
  /^\W*(?:(?:please|and|ok|y|et|und|e)\s)*(?:(?:show|tell|give|open|see|view|details?|more|info|what about|zeig(?:e|en)?|mehr|öffne|was ist mit|mu[ée]stra(?:me)?|ens[ée][ñn]a(?:me)?|abre|dime|m[áa]s|qu[ée] hay de|montre|ouvre|dis|plus|d[ée]tails?|et|mostra(?:r|-me)?|mostre|abra|abre|me mostra|mais|e)(?:[\s-]+|$))*(?:(?:me|us|moi|mir|details?|more|mehr|plus|m[áa]s|mais|info|information|detalles?|detalhes?)(?:\s+|$))*(?:(?:about|on|of|for|[üu]ber|zu|von|sur|de|sobre|del)(?:\s+|$))?[\s?!.]*$/iu;

/** A place of a list that a text names: which, the text around it, and whether nothing else is told but that it is to be seen. */
export interface PlaceNamed {
  /** From 0; -1 is the last. */
  readonly place: number;
  readonly before: string;
  readonly after: string;
  readonly onlyShown: boolean;
}

/** What a text says of one at a place of a list: `mark the first paid`, `show me more about the third`, `the second one`; null of anything else. */
export function placeNamed(text: string): PlaceNamed | null {
  if (text.length > longest || text.includes("\n")) return null;
  const said = letterByLetter(text);
  const found = placed.exec(said, text);
  if (!found) return null;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  if (!ofList.test(after)) return null;
  return {
    place: placeOf(found.groups ?? {}),
    before,
    after,
    onlyShown: /^[\s?!.]*$/u.test(after) && showing.test(before),
  };
}
