import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

/** What people own and nobody's client buys of a freelancer. */
const property =
  "(?:house|flat|apartment|condo|truck|car|van|motor(?:bike|cycle)|boat|land|haus|wohnung|motorrad|auto|boot|grundst[üu]ck|piso|casa|coche|carro|moto|camioneta|barco|lancha|terreno|maison|appart(?:ement)?|voiture|bateau|terrain|apartamento|ap[êe]?|apto)";

/** `o caio comprou uma moto por 13 mil`, `l'agence a vendu l'appart 210000`: what others own. */
const ofTheirs = seldom(
  new RegExp(
    [
      String.raw`(?<!\p{L})(?:compr[óo]|comprou|vendi[óo]|vendeu|ha (?:comprado|vendido)|listed)\s(?:an?|the|h(?:is|er)|their|un[ao]?|uma?|el|la|o|a|su|seu|sua)\s(?:new\s|old\s)?${property}(?!\p{L})`,
      String.raw`(?<!(?:^|\P{L})on\s)(?<!\p{L})(?:a|ont)\s(?:achet[ée]|vendu)\s(?:une?\s|la\s|le\s|l['’]|sa\s|son\s|leur\s)${property}(?!\p{L})`,
      String.raw`(?<!\p{L})hat\s(?:sich\s)?(?:ein(?:e|en)?|das|die|den|ihr(?:e|en)?|sein(?:e|en)?)\s${property}\s.*(?:gekauft|verkauft)(?!\p{L})`,
    ].join("|"),
    "iu",
  ),
);

/** `hat sich eine Kamera gekauft`, `s'est acheté un vélo`, `bought himself a guitar`: what somebody bought for themselves. */
const forThemselves = seldom(
  /(?<!\p{L})(?:(?:hat|haben)\ssich\s(?!bei (?:mir|uns)).*(?:gekauft|geg[öo]nnt|geleistet|zugelegt)|s['’](?:est|[ée]tait|sont)\s(?:achet[ée]|offert|pay[ée])|se\s(?:ha |han )?(?:compr[óo]|compraron|comprado)|bought\s(?:him|her|them)sel(?:f|ves))(?!\p{L})/iu,
);

/** `Lola cobra 1500 en su trabajo`: what somebody earns where they work. */
const inTheirJob = seldom(
  /\d\S*\s(?:\p{L}+\s){0,3}?(?:en su (?:trabajo|curro|empleo|empresa)|n[oa] (?:emprego|trabalho|servi[çc]o|firma) del[ea]s?|no emprego|dans (?:son|leur) (?:boulot|travail|job|taf)|in (?:ihr|sein)em job|at (?:his|her|their) (?:job|work|day job|office))(?!\p{L})/iu,
);

/** `il doit 40 au boulanger`, `er schuldet dem Bäcker 40`: what others owe each other. */
const owesAnother = seldom(
  /(?<!\p{L})(?:(?:il|elle|ils|elles|on|\p{Lu}\p{L}+)\sdoi(?:t|vent)\s(?:encore\s)?\d\S*\s(?:€\s|euros?\s)?(?:au|aux|à (?!payer|moi|nous|la fin))|schulde(?:t|n)\s(?:dem|der|den|seine[mr]|ihre[mr])\s|deve[m]?\s(?:r\$\s?)?\d\S*\s(?:reais\s|euros?\s)?(?:pr[oa]|ao?|à|para [oa])\s(?!mim|n[óo]s|gente))/iu,
);

/** `mi seguro cubre hasta 3000`, `bills insurance 180`: what an insurance would pay. */
const insured = seldom(
  /(?<!\p{L})(?:covers?|cubren?|couvre(?:nt)?|rembourse(?:nt)?|zahl(?:t|en)|[üu]bernimmt|erstattet|cobrem?|reembolsam?|pays?)\s(?:\p{L}+\s){0,3}?(?:up to|hasta|jusqu['’]à|at[ée]|bis(?: zu)?|max\.?|maximal|au plus|no m[áa]ximo)\s[$€£]?\d|(?<!\p{L})(?:bills?|charges?)\s(?:the\s|his\s|her\s|their\s)?(?:insurance|insurer|medicare|medicaid)\s/iu,
);

/** `la gasolina está a 1,62`, `gas is at 3.89`: what something goes for these days. */
const goesAt = seldom(
  /(?<!\p{L})(?:gas|petrol|diesel|fuel|gasolina|gasoil|di[ée]sel|nafta|essence|gazole|sprit|benzin|g[áa]s|etanol|[áa]lcool|d[óo]lar|euro|euro|bitcoin|libra|oro|gold)\s(?:is|ist|está|esta|est|t[áa]|sits|steht|liegt|anda|cuesta|custa|kostet|co[ûu]te)\s(?:at |a |à |auf |bei |em |en |por |now |jetzt |d[ée]j[àa] |ya |j[áa] )*[$€£]?\d/iu,
);

/** `la receta lleva 200 de harina`: what goes into a dish. */
const ofDish = seldom(
  /(?<!\p{L})(?:recipe|receta|recette|rezept|receita)(?!\p{L}).*\s\d+\s(?:de|d['’]|of|g|gr|ml|\p{L}+)/iu,
);
const cooks = seldom(
  /(?<!\p{L})(?:lleva|leva|llevan|levam|calls for|needs|takes|c['’]est|il faut|kommen|kommt|braucht|precisa|pede|pide)(?!\p{L})/iu,
);

const ours = seldom(
  /(?<!\p{L})(?:my|our|mine|mi|nuestr[oa]|mon|ma|notre|mein\p{L}*|unser\p{L}*|meu|minha|noss[oa])(?!\p{L})/iu,
);

/** Whether an amount is told of the life of others: their house and wages, who owes whom, what things go for. */
export function isOfTheirLife({ text }: Clause): boolean {
  if (insured.test(text) || goesAt.test(text) || inTheirJob.test(text) || owesAnother.test(text)) return true;
  if (ofDish.test(text) && cooks.test(text)) return true;
  if (ours.test(text)) return false;
  return ofTheirs.test(text) || forThemselves.test(text);
}
