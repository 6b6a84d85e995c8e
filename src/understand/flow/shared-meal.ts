import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";
import { type Evidence, moneyOut } from "./evidence.ts";

const meal =
  "lunch|dinner|breakfast|brunch|coffees?|drinks|beers?|tea|comida|cena|almuerzo|desayuno|caf[ée]s?|cervezas?|copas|d[ée]jeuner|d[îi]ner|petit[ -]d[ée]j(?:euner)?|verre|mittagessen|abendessen|fr[üu]hst[üu]ck|kaffee|bier|almo[çc]o|jantar|caf[ée] da manh[ãa]|cerveja|pizza|sushi|tapas|steaks?";
const paid = "paid|pagad[oa]s?|pay[ée]e?s?|r[ée]gl[ée]e?s?|bezahlt|gezahlt|beglichen|pag[oa]s?|pagu[ée]i?";

/** A meal with somebody that was paid, where nobody is told to have paid it: `lunch with Acme 60 paid cash`. */
const paidMeal = seldom(
  new RegExp(
    String.raw`^\W*(?:(?:i|we|had|a|an|the|just|yesterday|today|business|work|working|team|quick|una?|el|la|hoy|ayer|tuve|le|du|un|ein(?:en)?|das|gestern|heute|o|um|hoje|ontem)\s)*(?:${meal})\s(?:with|w\/?|con|avec|mit|com)\s?(?:\p{L}|@)[^;:.!?]*?\d[^;:!?]*?(?<!(?:he|she|they|who|[ée]l|ella|ellos|ils?|elles?|er|sie|ele|ela|eles)\s)(?<!\p{L})(?:${paid})(?!\p{L})(?!\sby\s(?:him|her|them)|\spor\s(?:[ée]l|ella|ele|ela)|\spar\s(?:lui|elle)|\svon\s(?:ihm|ihr)|\sme(?!\p{L}))`,
    "iu",
  ),
);

/** `lunch with Acme 60 paid`: who eats with a client and says that it was paid has paid it. */
export function paidMealWith(clause: Clause): Evidence | null {
  return clause.money.length === 1 && paidMeal.test(clause.text) ? moneyOut(7, null) : null;
}
