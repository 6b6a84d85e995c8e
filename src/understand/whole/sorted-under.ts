import { seldom } from "../../seldom.ts";
import { clauseOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

const article =
  "(?:(?:all|everything|anything|the|my|our|any|todo|tod[oa]s|lo|los|las|el|la|mis?|tout|toutes?|tous|les|le|mes|alles|alle|die|der|das|den|meine|tudo|tod[oa]s|[oa]s?|meus|minhas)\\s)*(?:(?:from|at|by|of|de|del|von|vom|bei|chez|d[eao]s?)\\s)?";
const things =
  "(?:\\s(?:expenses?|purchases?|costs?|receipts?|payments?|spending|stuff|gastos?|compras?|d[ée]penses?|achats?|ausgaben?|eink[äa]ufe?|despesas?))?";
const kind =
  "(?<named>(?:the |la |a |die |der |l[ae] )?(?:category|categor[íi]a|cat[ée]gorie|kategorie|categoria)\\s)?(?:(?:the|la|el|los|las|le|les|die|der|das|[oa])\\s)?";
const always =
  "(?:,?\\s(?:from now on|always|in future|going forward|as a category|category|expenses?|desde ahora|a partir de ahora|siempre|d[ée]sormais|[àa] partir de maintenant|toujours|ab jetzt|immer|in zukunft|(?:ein|zu)|a partir de agora|sempre))*[\\s.!]*$";

/** `put waitrose under ingredients`, `put strimmer down as equipment`, `categorise Shell as travel`: what is spent where, and what kind of expense it is. */
const sorted = seldom(
  new RegExp(
    `^\\W*(?:(?:please|pls|can you|por favor|bitte|mal)\\s)*(?<verb>put|file|sort|log|book|count|class(?:ify)?|categori[sz]e|move|pon|ponme|mete|clasifica|categoriza|pasa|mets|met|classe|range|passe|cat[ée]gorise|pack|setz|setze|leg|lege|verbuche|buche|ordne|stell|stelle|sortiere?|kategorisiere|p[õo]e|coloca|classifica|lan[çc]a)\\s${article}(?<thing>[\\p{L}\\d][\\p{L}\\d&'’. +-]{1,30}?)${things}(?:\\sdown)?\\s(?<under>under|as|into|in|to|bajo|como|en|dentro de|sous|comme|dans|unter|als|zu|bei|sob|em|n[ao])\\s${kind}(?<category>\\p{L}[\\p{L} &'’-]{2,25}?)${always}`,
    "iu",
  ),
);

/** Words that mean what stands there, and name nothing. */
const pointing =
  /^(?:it|that|this|them|those|these|one|last one|last|eso|esto|ese|este|[úu]ltim[oa]|lo|la|[çc]a|cela|celle|das|dies|den|die|letzte[ns]?|isso|isto|esse|este|him|her|me|him|gasto|expense|d[ée]pense|ausgabe|despesa|time|hours?|notes?|meetings?|calls?|tasks?|files?|documents?|contracts?|receipts?|reminders?|goals?|deals?|leads?|clients?|income|money|horas?|tiempo|nota|zeit|stunden|notiz|temps|heures?|tempo|reuni[óo]n|ingresos?)$/iu;

const surely = /^(?:under|bajo|sous|unter|sob|dentro de)$/iu;
const classing = /^(?:categori|clasifi|classif|class|cat[ée]gor|kategor|sort|ordne)/iu;

/** What is bought somewhere goes under a category, told of the vendor or the thing by name (SPEC 2). */
export function sortedUnder(sentence: Sentence): readonly Part[] | null {
  const { text, money, invoices, names, tokens } = sentence;
  if (money.length + invoices.length > 0 || text.length > 110 || /[?¿\n]/u.test(text)) return null;
  const { verb = "", thing = "", under = "", named, category = "" } = sorted.exec(text)?.groups ?? {};
  if (thing === "" || pointing.test(thing) || pointing.test(category)) return null;
  const known = new Set(["vendor", "category", "mode"]);
  if (names.some(({ value }) => value.some((name) => !known.has(name.kind)))) return null;
  const clause = clauseOf(sentence, 0, tokens.length);
  const from = text.lastIndexOf(category);
  const isKind =
    sentence.hearing.names.byName("category", category, "exact").length > 0 ||
    clause.cues.some((cue) => cue.name.startsWith("category.") && (tokens[cue.from]?.start ?? 0) >= from);
  if (!isKind && named === undefined && !surely.test(under) && !classing.test(verb)) return null;
  if (clause.has("question", "negation", "hypothetical", "remind", "invoiceNoun", "invoiceVerb", "projectNoun"))
    return null;
  return [entry("expense.sort", { vendor: thing, category })];
}
