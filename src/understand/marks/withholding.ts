import { seldom } from "../../seldom.ts";
import type { Range } from "./marks.ts";

const called = `(?:retenci[óo]n(?:es)?(?: de(?:l)? (?:irpf|isr|ganancias|iva))?|irpf|isr|withholding(?: tax)?|wht|quellensteuer|bauabzugsteuer|retenue(?: [àa] la source)?|reten[çc][ãa]o(?: na fonte)?(?: de (?:irs|ir|iss))?|irrf|irs)`;
const rate = String.raw`\d{1,2}(?:[.,]\d{1,2})?\s?(?:%|por ?ciento|percent|prozent|por ?cento|pour ?cent)`;
const lead = String.raw`(?:(?:menos|minus|less|moins|abz[üu]glich|con|with|com|avec|mit|y|and|e|et|und|sin|una?|de|-|–|,|\+)\s*)*`;

/** `con IRPF del 15 %`, `menos 15% de retención`: a share that whoever pays keeps for the tax office. */
const withheld = new RegExp(
  String.raw`(?<![\p{L}\d])${lead}(?:${rate}\s(?:de |del |d['’]|of )?${called}|${called}\s(?:\(?(?:de |del |al |a |of |at |von |d['’]|[àa] )?(?:el |un )?)?${rate}\)?)(?!\p{L})`,
  "giu",
);
const saysWithheld = seldom(new RegExp(withheld.source, "iu"));
const saysOfIt = seldom(new RegExp(String.raw`(?<!\p{L})(?:${called}|me retienen|nos retienen)(?!\p{L})`, "iu"));

/** Where a text tells a share that is withheld: neither a tax that is added nor an amount. */
export function withholdings(text: string): Range[] {
  if (!saysWithheld.test(text)) return [];
  return [...text.matchAll(withheld)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
}

/** What is withheld as a note of an invoice has it: `IRPF del 15 %`; undefined where nothing is. */
export function withholdingNote(text: string): string | undefined {
  const [found] = withholdings(text);
  const said = found && text.slice(found.start, found.end).replace(new RegExp(`^${lead}`, "iu"), "");
  const proper = said?.replace(/(?<!\p{L})(?:irpf|isr|irrf|irs|iss|ir)(?!\p{L})/giu, (name) => name.toUpperCase());
  return proper && proper.charAt(0).toUpperCase() + proper.slice(1);
}

/** Whether a text speaks of tax that is withheld, be it without a rate. */
export function speaksOfWithholding(text: string): boolean {
  return saysOfIt.test(text);
}

const ofCanada = String.raw`(?:tps|tvh|gst|hst)`;
const ofProvince = String.raw`(?:tvq|tvp|qst|pst)`;
const twoTaxes = seldom(
  new RegExp(
    String.raw`(?<!\p{L})(?:${ofCanada}(?!\p{L}).*(?<!\p{L})${ofProvince}|${ofProvince}(?!\p{L}).*(?<!\p{L})${ofCanada}|(?:les deux|both|the two) taxes)(?!\p{L})`,
    "iu",
  ),
);

/** A rate or an amount right behind a tax. */
const atRate = String.raw`(?:\s(?:(?:de|of|at|[àa])\s)?\$?\d+(?:[.,]\d{1,3})?\s?[%$]?)?`;
const bothRated = seldom(
  new RegExp(String.raw`(?<!\p{L})(?:${ofCanada}|${ofProvince})\s(?:(?:de|of|at|[àa])\s)?\$?\d`, "iu"),
);

const bothAdded = seldom(
  new RegExp(
    String.raw`(?<!\p{L})(?:${ofCanada}${atRate}\W*(?:et|and|y|plus)?\W*${ofProvince}|${ofProvince}${atRate}\W*(?:et|and|y|plus)?\W*${ofCanada})(?!\p{L})`,
    "iu",
  ),
);

/** Whether two taxes are to be put on something, neither with its amount: `facture 400 plus tps tvq`, `plus TPS 5% et TVQ 9,975%`. */
export function addsTwoTaxes(text: string, amounts: number): boolean {
  return bothAdded.test(text) && (amounts === 1 || bothRated.test(text));
}

/** Whether a text speaks of two taxes that are charged side by side. */
export function speaksOfTwoTaxes(text: string): boolean {
  return twoTaxes.test(text);
}
