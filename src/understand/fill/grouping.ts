import { type Clause, cuedAt } from "../clauses/clause.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { saidValue } from "./said.ts";

const by = String.raw`(?:by|per|each|nach|pro|je|por|par|split by|grouped by)\s+(?:the\s+)?`;

/** What a report can be split by besides what cues carry. */
const groups: readonly (readonly [group: string, said: RegExp])[] = [
  [
    "year",
    new RegExp(
      String.raw`\b(?:${by}(?:years?|jahr|a[nñ]o|an|ann[ée]e|ano)|yearly|annually|year[ -]wise|year by year)(?![\p{L}])`,
      "iu",
    ),
  ],
  [
    "month",
    new RegExp(
      String.raw`\b(?:${by}(?:months?|monat|mes|mois|m[eê]s)|monthly|month[ -]?wise|month by month)(?![\p{L}])`,
      "iu",
    ),
  ],
  [
    "quarter",
    new RegExp(String.raw`\b(?:${by}(?:quarters?|quartal|trimestre)|quarterly|quarter[ -]?wise)(?![\p{L}])`, "iu"),
  ],
  [
    "client",
    new RegExp(
      String.raw`\b(?:${by}(?:clients?|customers?|kunden?|clientes?)|(?:client|customer)[ -]?wise)(?![\p{L}])`,
      "iu",
    ),
  ],
  [
    "category",
    new RegExp(
      String.raw`\b(?:${by}(?:categor(?:y|ies)|kategorien?|categor[ií]as?|cat[ée]gories?)|category[ -]?wise)(?![\p{L}])`,
      "iu",
    ),
  ],
  [
    "classification",
    new RegExp(
      String.raw`\b${by}(?:classifications?|kinds?|types? of income|einnahmenarten?|art der einnahmen?|klassifizierung|clasificaci[oó]n(?:es)?|tipos? de ingresos?|types? de (?:revenus?|recettes?)|classifica[cç](?:[aã]o|[oõ]es)|tipos? de receitas?)(?![\p{L}])`,
      "iu",
    ),
  ],
  [
    "vendor",
    new RegExp(
      String.raw`\b(?:${by}(?:vendors?|suppliers?|payees?|sellers?|shops?|stores?|lieferanten?|proveedor(?:es)?|fournisseurs?|fornecedor(?:es)?)|vendor[ -]?wise)(?![\p{L}])`,
      "iu",
    ),
  ],
  [
    "mode",
    new RegExp(
      String.raw`\b${by}(?:(?:payment )?(?:modes?|methods?|types?)|zahlungsart(?:en)?|accounts?|(?:formas?|m[eé]todos?|medios?) de pago|(?:modes?|moyens?) de paiement|(?:formas?|meios?) de pagamento)(?![\p{L}])`,
      "iu",
    ),
  ],
];

/** What something is to be split by, where a text says nothing else: `by category`. */
export function groupSaid(text: string): string | undefined {
  return groups.find(([, said]) => said.exec(text)?.[0] === text)?.[0];
}

/** What a report is to be split by. */
export function groupBy(clause: Clause): string | undefined {
  return groups.find(([, said]) => said.test(clause.text))?.[0] ?? saidValue(clause, "groupBy");
}

/** `earned` where what was earned is asked for and not what was received (SPEC 2). */
export function basis(clause: Clause): string | undefined {
  return /(?<!\p{L})(?:earned|accrual|accrued|verdient|devengad[oa]s?|ganad[oa]s?|gagn[ée]e?s?|ganh[oa]s?|faturad[oa]s?)(?!\p{L})/iu.test(
    clause.text,
  )
    ? "earned"
    : undefined;
}

/** Words that begin whom or where money went to, and those that end it. */
const towards = /^(?:to|at|bei|an|chez|à|en|a|al|ao|na|no|pra|pro|para)$/;
const afterPayee =
  /^(?:since|so|this|last|far|from|until|between|in|during|work|date|now|altogether|already|each|per|desde|hasta|depuis|seit|bisher|até|cette|este|esta|esse|essa)$/;

/** Words that are no part of whom money went to, wherever they stand. */
function isTaken(clause: Clause, at: number): boolean {
  const place = clause.sentence.tokens[at]?.start ?? 0;
  return (
    cuedAt(clause, at, "me", "article", "pronoun", "self", "question", "every", "pay", "payI", "give", "spend") ||
    clause.cuesAt(at).some((other) => /^(?:mode|category)\./.test(other.name)) ||
    [...clause.names, ...clause.moments("past"), ...clause.periods()].some(
      (each) => each.start <= place && place < each.end,
    )
  );
}

/** Whether a word is written with a capital, as names are. */
function isCapital({ sentence: { text, tokens } }: Clause, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens[at]?.start ?? text.length));
}

/** The words from a token on that name whom money went to. */
function payeeAt(clause: Clause, start: number): string | undefined {
  const { tokens, text } = clause.sentence;
  let to = start;
  while (to < clause.to && to - start < 3 && tokens[to]?.kind === "word" && !isTaken(clause, to)) {
    if (to > start && cuedAt(clause, to, "under", "from", "for", "at", "to", "by", "with")) break;
    if (afterPayee.test(tokens[to]?.text ?? "")) break;
    to++;
  }
  const first = tokens[start];
  return to > start && first ? text.slice(first.start, tokens[to - 1]?.end) : undefined;
}

/** `paid Home Depot`: whom money went to stands right behind the verb, with nothing but a name's own words. */
function paidRightBehind(clause: Clause): string | undefined {
  for (const { to } of clause.hits("payI", "pay", "payLater", "give")) {
    const token = clause.sentence.tokens[to];
    if (!token) continue;
    if (isCapital(clause, to) || !isCommonWord(token.text)) return payeeAt(clause, to);
  }
  return undefined;
}

/** `how much has Sue cost me`: who stands between the auxiliary and what they cost. */
function whoCost(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  for (const { from: end } of clause.hits("cost")) {
    const start = tokens.findLastIndex(({ text: word }, at) => at < end && /^(?:has|have|did|does|do)$/.test(word)) + 1;
    const words = tokens.slice(start, end);
    const named = words.every(({ kind, text: word }, i) =>
      kind === "word" ? !isTaken(clause, start + i) : word === "&",
    );
    const [first] = words;
    if (start > clause.from && first && words.length <= 4 && named) return text.slice(first.start, words.at(-1)?.end);
  }
  return undefined;
}

/** Who money went to, as a report is asked: the words behind "to", "at" or "on" that nothing else explains. */
export function paidTo(clause: Clause): string | undefined {
  const { tokens } = clause.sentence;
  for (let place = clause.from; place < clause.to - 1; place++) {
    const word = tokens[place]?.text ?? "";
    // `a year` is no place in English.
    if (!towards.test(word) || (word === "a" && clause.sentence.language === "en")) continue;
    const named = cuedAt(clause, place + 1, "article") && isCapital(clause, place + 2);
    const payee = payeeAt(clause, named ? place + 2 : place + 1);
    if (payee) return payee;
  }
  return paidRightBehind(clause) ?? whoCost(clause);
}

/** Words that stand for what was bought and name nothing. */
const nothingNamed =
  /^(?:average|avg|what|it|that|this|them|stuff|things?|everything|all|total|media|promedio|moyenne|schnitt|durchschnitt|média|todo|tudo|tout|alles)(?!\p{L})/iu;
const onThing = /^(?:on|en|f[uü]r|em|com|con|pour|dans)$/;

/** What money was spent on, as a report is asked: `flowers` in `how much did I spend on flowers`; as typed. */
export function boughtThing(clause: Clause): string | undefined {
  const { tokens } = clause.sentence;
  for (let place = clause.from + 1; place < clause.to - 1; place++) {
    if (!onThing.test(tokens[place]?.text ?? "")) continue;
    const thing = payeeAt(clause, place + 1);
    if (thing && !nothingNamed.test(thing)) return thing;
  }
  return undefined;
}
