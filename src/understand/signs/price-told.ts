import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

const unit =
  "(?:lessons?|class|session|gig|visit|clase|sesi[óo]n|tocada|funci[óo]n|consulta|s[ée]ance|le[çc]on|cours|stunde|sitzung|aula|sess[ãa]o|coupe|couleur|brushing|d[ée]placement|personne|pers|person|head|schnitt|haarschnitt|behandlung|besuch|hausbesuch|fahrt|corte|visita|persona|pessoa|corte|word|page|palabra|p[áa]gina|cuartilla|mot|wort|seite|palavra)";

/** `25 lucas la clase`: what a unit of the speaker's work is priced at, right behind the amount. */
const perUnit = seldom(
  new RegExp(
    String.raw`^\s(?:an?\s|per\s|la\s|el\s|cada\s|por\s|x\s|por\scada\s|l['’]|le\s|par\s|die\s|der\s|das\s|pro\s|je\s|o\s)${unit}(?!\p{L})`,
    "iu",
  ),
);

/** `subí la clase a 28 lucas`, `raised my rate to 45`: what something costs from now on. */
const raised = seldom(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:le|les)\s)?(?:sub[íi]|baj[ée]|aument[ée]|raised|lowered|upped|augment[ée]|baiss[ée]|erh[öo]ht|aumentei|abaixei)\s(?:\p{L}+\s){0,4}?(?:${unit}|precio|tarifa|cuota|mensualidad|rate|price|fee|prix|tarif|preis|pre[çc]o|valor|mensalidade)(?!\p{L})`,
    "iu",
  ),
);

/** `aumentei a mão pra 35 e o pé pra 40`: what is raised, whatever it is called, and to how much. */
const raisedTo = seldom(
  /^\W*(?:(?:ich habe?|i['’]?(?:ve| have)?|j['’]ai|eu|yo|les?|ya|j[áa]|hoy|hoje|heute|today)\s)*(?:sub[íi]|baj[ée]|aument[ée]|raised|lowered|upped|augment[ée]|baiss[ée]|mont[ée]|aumentei|subi|abaixei|baixei)\s(?:[^\d;?]{2,50}?)\s(?:to|a|[àa]|pra|para|por)\s(?:r?[$€£]\s?)?\d/iu,
);
const toAmount = seldom(/\s(?:to|a|[àa]|pra|para)\s(?:r?[$€£]\s?)?\d[\d.,'’]*[^\d]*$/iu);

/** `ich habe die Massage auf 90 erhöht` */
const raisedBehind = seldom(
  /^[^;?]{2,60}?\sauf\s(?:fr\.?\s|chf\s|€\s?)?\d[\d.,'’]*(?:\.?[-–])?\s?(?:€|franken|euro)?\s(?:erh[öo]ht|gesenkt|angehoben)/iu,
);

/** `je prends 35 la coupe et 55 la couleur`: a list of prices, told as such. */
const charges = seldom(
  /^\W*(?:je (?:prends|facture|demande|charge)|ich (?:nehme|verlange|berechne)|i (?:charge|take)|(?:yo )?cobro|(?:eu )?cobro)\s/iu,
);

/** Whether a clause tells a price of the speaker's, and nothing that anybody paid. */
export function tellsPrice(clause: Clause): boolean {
  const [amount, ...more] = clause.money;
  if (!amount || amount.value.worked || amount.value.goodsFrom !== undefined) return false;
  if (more.length > 0 && !charges.test(clause.text)) return false;
  if (clause.has("payThem", "payMe", "payI", "receive", "got", "arrive", "spend", "cost", "charged", "invoiceVerb"))
    return false;
  if (clause.has("invoiceNoun", "serviceNoun", "projectNoun", "sold", "owes", "create") || clause.durations.length > 0)
    return false;
  const { text } = clause.sentence;
  if ((raisedTo.test(text) && toAmount.test(clause.text)) || raisedBehind.test(clause.text)) return true;
  return (
    (perUnit.test(text.slice(amount.end, amount.end + 30), text) && !clause.has("pay")) || raised.test(clause.text)
  );
}
