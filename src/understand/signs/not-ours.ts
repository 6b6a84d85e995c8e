import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";
import { fromParty } from "../flow/party.ts";
import { isOfTheirLife } from "./of-their-life.ts";
import { treatedByOthers } from "./treated.ts";

/** Where people sell what they no longer use. */
const secondHand =
  "(?:craigs ?list|(?:facebook |fb )?marketplace|gumtree|kijiji|offerup|klein ?anzeigen|willhaben|ricardo|tutti|olx|enjoei|wallapop|milanuncios|segunda ?mano|le ?bon ?coin|vinted|ebay|mercado ?livre|mercado ?libre)";

/** `there's a used printer on craigslist for 180`, `un bus d'occasion sur le bon coin 8500`: what somebody saw for sale. */
const forSale = seldom(
  new RegExp(
    `^(?=.*(?<!\\p{L})(?:used|second-?hand|pre-?owned|usad[oa]s?|de segunda mano|seminuev[oa]s?|seminov[oa]s?|d['’]occasion|usag[ée]e?s?|gebraucht\\p{L}*|there(?:['’]?s| is| are)|hay|il y a|y['’]?a|gibt['’]?s|gibt es|t[aá]|tem|h[áa]|est[aá]n?)(?!\\p{L})).*(?<!\\p{L})${secondHand}(?!\\p{L})`,
    "iu",
  ),
);

/** `la cámara nueva anda en 28 mil`, `die Miete liegt bei 900`: what something is to be had for. */
const stands = seldom(
  /(?<!\p{L})(?:(?:anda|andan|ronda|rondan|oscila|oscilan)\s(?:en|por|sobre|entre|los|las|unos)|(?:liegt|liegen)\s(?:so\s)?(?:bei|um)|(?:goes|go|sells|sell|retails?) for(?: about| around)?|tourne(?:nt)? autour de|anda (?:pel[oa]s?|nos|na casa dos))\s(?:los |las |unos |uns |os |die |the )?[$€£₹]?\d/iu,
);

/** What somebody asked, and may not have got: `der Mechaniker wollte 400`, `my kid wants 20`. */
const asked = seldom(
  /(?<!\p{L})(?:want(?:s|ed)?|was asking|wollten?|will|wollen|möchte|quer(?:[íi]an?|em?)?|quieren?|ped[íi]an?|voul(?:ait|aient)|veut|veulent|(?:m['’]|nous )?(?:a|ont) demand[ée]|demand(?:ait|aient))(?:-(?:me|lhes?|nos))?\s(?:(?:me|us|von (?:mir|uns|ihm|ihr|ihnen|denen)|mir|only|nur|s[óo]|solo|seulement|like|about|uns|unos|just|noch)\s)*[$€£₹]?\d[\d.,]*k?(?![.,]?\d|\s?(?:%|\p{L}+s\s[$€£]?\d))/iu,
);

/** `rent went from 600 to 650`: what a price was, and what it is. */
const fromTo = seldom(
  /(?<!\p{L})(?:from|de|von|van|du|da|do|d['’])\s[$€£₹]?\d[\d.,]*k?\s?(?:€|\$|£|euros?|reais|pesos|pounds|dollars)?\s(?:up\s|down\s)?(?:to|a|à|auf|para|pra|zu)\s[$€£₹]?\d/iu,
);
const toFrom = seldom(
  /(?<!\p{L})(?:to|a|à|auf|para)\s[$€£₹]?\d[\d.,]*k?\s?(?:€|\$|£|euros?)?\s(?:from|de|desde|von)\s[$€£₹]?\d/iu,
);

/** `the board put fees up by 4`: by how much a price is another one. */
const changedBy = seldom(
  /(?<!\p{L})(?:up|down|raised|increased|dropped|cheaper|dearer|lower|higher) by [$€£]?\d|(?<!\p{L})um\s\d\S*\s(?:€\s|euro\s|prozent\s)?(?:erh[öo]ht|gestiegen|angehoben|teurer|billiger|gesunken|gesenkt)(?!\p{L})|(?<!\p{L})(?:augment[ée]e?s?|baiss[ée]e?s?|mont[ée]e?s?) de \d|(?<!\p{L})(?:ha|han) (?:subido|bajado|aumentado)\s(?:en |de )?\d/iu,
);
const changes = seldom(
  /(?<!\p{L})(?:w[ei]nt|goes|going|gone|go|jumped|rose|rises|raised|raising|increased?s?|dropped|drops|fell|up|down|reduced|marked|runtergesetzt|herabgesetzt|rebajad[oa]s?|sold[ée]e?s?|cambi[óo]|pas[óoa]|pasan|pasaron|sub[eiíó]\p{L}*|baj[aóo]\p{L}*|aument\p{L}*|pass(?:e|é|ée|er|a|ou|am|aram|ent)|mont(?:e|é|ée)|augment\p{L}*|baiss\p{L}*|steigt|stieg|gestiegen|erhöht|sinkt|sank|gesunken|angehoben|subiu|sobe|foi|baixou|caiu)(?!\p{L})/iu,
);

/** `me robaron 400`, `someone stole 80 from my bag`: what was taken from the speaker was spent on nothing. */
const stolen = seldom(
  /(?<!\p{L})(?:(?:stole|nicked|pinched|swiped)\s(?:like\s|about\s|my\s)?[$€£₹]?\d|[$€£₹]?\d\S*\s(?:(?:was|got|were|euros?|quid|bucks|pesos|reais)\s)*(?:stolen|nicked|robad[oa]s|vol[ée]s|roubad[oa]s|gestohlen|geklaut)(?!\p{L})|(?:robaron|han robado|rob[óo]|roubaram|roubou|furtaram|vol[ée]|piqu[ée])(?:-me)?\s(?:como\s|uns\s|unos\s)?[$€£₹]?\d|[$€£₹]?\d.*\s(?:gestohlen|geklaut)(?!\p{L}))/iu,
);

/** `got 25 off the lens`: what was not to be paid. */
const cheaper = seldom(
  /(?<!\p{L})(?:got|get|had|saved|knocked|took)\s(?:me\s|us\s)?[$€£]?\d[\d.,]*\s(?:quid\s|bucks\s|dollars\s|euros?\s|%\s)?off(?!\p{L})/iu,
);

/** `cost the bride 3200`, `le costó 3200 a la novia`: what somebody else had to pay. */
const costOthers = seldom(
  /(?<!\p{L})(?:cost\s(?:him|her|them|the (?:bride|groom|couple|family|owners?|parents|neighbou?rs?|council|school|guy|lady|woman|man))\s[$€£₹]?\d|\d[\d.,]*\s(?:mil\s|euros?\s|€\s|pesos\s|reais\s)?(?:a (?:la|el|los|las)|al|à|às|aos?|aux?|pra|pro)\s(?:la\s)?(?:novi[ao]s?|due[ñn][ao]s?|vecin[ao]s?|padres|pareja|familia|mari[ée]e?s?|couple|voisine?s?|parents|propri[ée]taires?|noiv[ao]s?|don[ao]s?|vizinh[ao]s?|pais|casal|fam[íi]lia)(?!\p{L})|hat\s(?:die braut|den bräutigam|das paar|die nachbarn|ihn|sie alle)\s\d)/iu,
);
const chargedThem = seldom(/(?<!\p{L})(?:charged|billed|quoted) (?:him|her|them)(?!\p{L})/iu);
const costs = seldom(
  /(?<!\p{L})(?:cost|charged|cost[óo]|costaron|sali[óo]|co[ûu]t[ée]|custou|custaram|saiu|gekostet)(?!\p{L})/iu,
);

/** Whoever's salary or prices the speaker only tells of, by how they are called. */
const others =
  "(?:my|mi|mis|mon|ma|mes|mein|meine|meu|minha|a|o|la|el|le|die|der|das|the|un|una|une|uma|um|eine?)\\s(?:\\p{L}+\\s){0,2}?";

/** `mon chum gagne 75000`, `my husband earns 4k`: what others have for their work. */
const earns = seldom(
  new RegExp(
    `(?<!\\p{L})${others}(?:earns|makes|is on|gana|ganan|gagne|gagnent|touche|verdient|verdienen|ganha|ganham|tira|recebe|recebem)\\s(?:about |around |like |uns |unos |so |rund |environ )?[$€£₹]?\\d`,
    "iu",
  ),
);

/** `a vizinha cobra 80 a aula`: what somebody else takes for a unit of their work. */
const takes = seldom(
  new RegExp(
    `(?<!\\p{L})${others}(?:charges|asks|cobra|cobran|cobram|pide|pede|prend|prennent|demande|nimmt|nehmen|verlangt|verlangen|leva)\\s(?:about |around |like |uns |unos |so |environ )?[$€£₹]?\\d`,
    "iu",
  ),
);

/** Bodies whose money is in the news, and what they do with it. */
const inTheNews = seldom(
  /(?<!\p{L})(?:council|government|state|school board|district|city|county|ministry|ayuntamiento|gobierno|junta|diputaci[óo]n|ministerio|alcald[íi]a|mairie|gouvernement|commission scolaire|ville|r[ée]gion|minist[èe]re|stadt|gemeinde|bezirk|land|bund|regierung|ministerium|prefeitura|governo|c[âa]mara|autarquia|junta|minist[ée]rio)\s(?:municipal\s|has\s|is\s|ha\s|a\s|hat\s|vai\s|va\s)?(?:.*\s)?(?:cut|slashed|spent|spends|spending|approved|announced|invest(?:ed|s|ing)|wasted|recort[óo]|gast[óoa]\p{L}*|aprob[óo]|invirti[óo]|anunci[óo]|coup[ée]|d[ée]pens[ée]|investi\p{L}*|annonc[ée]|gekürzt|ausgegeben|investiert|verpulvert|gastou|cortou|aprovou|anunciou)(?!\p{L})/iu,
);

/** `Kredit noch 14.000, geht bis 2031`, `faltam 14 mil do financiamento`: what is left to pay of what was borrowed. */
const borrowed = seldom(
  /(?<!\p{L})(?:loan|mortgage|credit|financing|kredit|darlehen|hypothek|finanzierung|leasing|pr[êe]t|cr[ée]dit|hypoth[èe]que|pr[ée]stamo|hipoteca|cr[ée]dito|financiaci[óo]n|financiamento|empr[ée]stimo|consignado)(?!\p{L})/iu,
);
const stillLeft = seldom(
  /(?<!\p{L})(?:left|to go|remaining|outstanding|still owe|noch|offen|übrig|restant|il reste|reste|quedan?|faltan?|faltam|restan?|restam|devo ainda|ainda)(?!\p{L})/iu,
);

/** `requested 85 from Greta on venmo`, `le mandé una solicitud de pago de 85`: what was asked for has not come. */
const requested = seldom(
  /(?<!\p{L})(?:request(?:ed)?\s(?:for\s|of\s)?[$€£]?\d|(?:sent|made|send|put in)\s.*(?:payment|money|venmo|paypal|zelle|cash ?app|bizum|revolut|twint)\srequests?|(?:payment|money|venmo|paypal|zelle|cash ?app|revolut)\srequests?\s(?:for|of|to|sent)|solicit(?:[ée]|ud)\s(?:de (?:pago|bizum|dinero)|un (?:pago|bizum)|\d)|demande (?:de (?:paiement|virement|r[èe]glement)|lydia|paypal)|(?:zahlungs|geld)an(?:frage|forderung)|\d\S*\s(?:€\s|euros?\s)?.*angefordert|pedido de (?:pagamento|pix|dinheiro|mb ?way)|solicitei\s|(?:mandei|enviei|fiz) (?:uma |a )?cobran[çc]a|cobran[çc]a\s(?:enviada|d[eo]|via|pel[oa]|n[oa]))(?!\p{L})/iu,
);

/** Whether somebody asks so much of the speaker, who has not paid it. */
export const isAsked = (clause: Clause): boolean => asked.test(clause.text) && !clause.has("self");

/** Whether an amount is told that was no money of the speaker's, or was only asked, offered or talked of. */
export function isNotOurs(clause: Clause): boolean {
  if (clause.money.length === 0) return false;
  const { text } = clause;
  if (treatedByOthers(text)) return true;
  if (inTheNews.test(text) && !clause.has("me", "self", "payThem")) return true;
  if (isOfTheirLife(clause) && !clause.has("me", "payThem", "payI")) return true;
  if (
    requested.test(text) &&
    !clause.has("pay", "payThem", "payMe", "arrive", "receive", "invoiceNoun", "invoiceVerb", "spend")
  )
    return true;
  if (clause.has("thirdParty") && chargedThem.test(text)) return true;
  if (earns.test(text) || (costOthers.test(text) && costs.test(text) && !clause.has("self"))) return true;
  if (changedBy.test(text) && !clause.has("pay", "payI", "payThem", "invoiceNoun", "invoiceVerb", "self")) return true;
  if (
    (fromTo.test(text) || toFrom.test(text)) &&
    clause.money.length === 2 &&
    changes.test(text) &&
    !clause.has("pay", "payI", "payThem")
  )
    return true;
  if (takes.test(text) && clause.namesOf("client").length === 0 && !clause.has("me", "arrive", "pay", "payI"))
    return true;
  if (clause.has("pay", "payI", "payMe", "payThem", "invoiceNoun", "invoiceVerb", "add")) return false;
  if (stolen.test(text)) return true;
  if (cheaper.test(text) && fromParty(clause) === null) return true;
  if (borrowed.test(text) && stillLeft.test(text)) return true;
  if (clause.has("spend", "got", "receive", "sold", "payLater")) return false;
  if (isAsked(clause)) return true;
  return stands.test(text) || forSale.test(text);
}
