import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

const unit =
  "(?:lessons?|class|session|gig|visit|clase|sesi[óo]n|tocada|funci[óo]n|consulta|s[ée]ance|le[çc]on|cours|stunde|sitzung|aula|sess[ãa]o|coupe|couleur|brushing|d[ée]placement|personne|pers|person|head|schnitt|haarschnitt|behandlung|besuch|hausbesuch|fahrt|corte|visita|persona|pessoa|corte|word|page|palabra|p[áa]gina|cuartilla|mot|wort|seite|palavra)";

/** `25 lucas la clase`: what a unit of the speaker's work is priced at, right behind the amount. */
const perUnit = new RegExp(
  String.raw`^\s(?:an?\s|per\s|la\s|el\s|cada\s|por\s|x\s|por\scada\s|l['’]|le\s|par\s|die\s|der\s|das\s|pro\s|je\s|o\s)${unit}(?!\p{L})`,
  "iu",
);

/** `subí la clase a 28 lucas`, `raised my rate to 45`: what something costs from now on. */
const raised = seldom(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:le|les)\s)?(?:sub[íi]|baj[ée]|aument[ée]|raised|lowered|upped|augment[ée]|baiss[ée]|erh[öo]ht|aumentei|abaixei)\s(?:\p{L}+\s){0,4}?(?:${unit}|precio|tarifa|cuota|mensualidad|rate|price|fee|prix|tarif|preis|pre[çc]o|valor|mensalidade)(?!\p{L})`,
    "iu",
  ),
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
  return (perUnit.test(text.slice(amount.end, amount.end + 30)) && !clause.has("pay")) || raised.test(clause.text);
}
