import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

/** `queda debiendo 30`, `fica devendo 80`: what of a price is still to come. */
const stillOwing = seldom(
  /(?<!\p{L})(?:(?:queda(?:ron)?|qued[óo]|sigue|fic(?:a|ou|am|aram)|ainda est[áa]|continua|t[áa])\s(?:me\s|a\s|ainda\s|todav[íi]a\s)?(?:debiendo|deviendo|a deber|devendo|a dever)|reste (?:me |à |a )?devoir|bleibt (?:mir )?(?:noch )?schuldig|still owing)(?!\p{L})/iu,
);

/** `la próxima vez le cobro 50`: what is to be asked another time. */
const nextTime = seldom(
  /(?<!\p{L})(?:(?:the )?next time|(?:a |para )?la pr[óo]xima(?: vez)?\s(?:le|les|te)|la pr[óo]xima vez|(?:n?a|d[ae]|pra) pr[óo]xima vez|la prochaine fois|(?:das |beim )?n[äa]chste[ns]? mal)(?!\p{L})/iu,
);

/** `le dejo en 8 mil`, `deixo por 50`, `je lui fais à 40`: a price that is offered. */
const lets = seldom(
  /(?<!\p{L})(?:(?:se l[oa]s?|te l[oa]s?|l[eo]s?|l[ao]s?)\s(?:dej(?:o|[ée]|amos)|pongo|puse|rebaj(?:o|[ée]))\s(?:(?:todo|el|la)\s(?:\p{L}+\s)?)?(?:en|por|a)|(?:eu\s)?(?:deix(?:o|ei)|fa[çc]o|fiz)\s(?:pra\s(?:el[ea]|voc[êe])\s|-lhe\s)?por|je\s(?:l(?:ui|eur|e|a|es)|te|vous)\s(?:l[ae]s?\s)?(?:fais|laisse)\s[àa]|ich\s(?:mach['e]?s?|lasse?(?: es|'s)?)\s(?:es\s)?(?:ihm|ihr|ihnen|euch|dir)\s(?:f[üu]r|um)|(?:i['’]?ll|i can)\s(?:let (?:him|her|them|you) have it|do it)\sfor)\s(?:unos?\s|uns?\s)?[$€£]?\d/iu,
);

/** `contrato com a Nimbus de 12k por mês`: what was agreed, and no payment of it. */
const agreed = seldom(
  /(?<!\p{L})(?:contrat[oe]s?|contracts?|contrat|vertr[äa]ge?|vertrag)\s(?:com|con|avec|with|mit|pra|para|pour|for|f[üu]r|de|von)(?!\p{L})/iu,
);

/** `mora na rua das Flores 50`: the number of a house. */
const house = seldom(
  /(?<!\p{L})(?:rua|r\.|avenida|av\.?|alameda|travessa|pra[çc]a|estrada|largo|calle|c\/|carrera|cra|paseo|plaza|avda|rue|boulevard|chemin|place|street|road|avenue|lane|drive|[\p{L}]*(?:stra(?:ß|ss)e|gasse|weg|platz))\s(?:(?!de\s\d|por\s\d)\p{L}[\p{L}.'’-]*,?\s){0,5}(?:n[ºo°.]*\s?)?$/iu,
);
const lives = seldom(
  /(?<!\p{L})(?:mora(?:m|va)?|vive[ns]?|fica(?:\s(?:na|em))|reside|est[áa] en|habite|wohnt|lives?|live at|casa|direcci[óo]n|endere[çc]o|morada)(?!\p{L})/iu,
);

/** `tengo 2 gatos`, `j'ai 2 chats`: how many of something somebody has. */
const having =
  /(?<!\p{L})(?:tengo|tenemos|tenho|temos|j['’]ai|nous avons|on a|ich hab(?:e)?|wir haben|i have|we have|i['’]ve got|we['’]ve got)\s$/iu;
const counted = /^\s(?!mil(?!\p{L}))\p{Ll}{2,}[sn](?!\p{L})(?:\s*[,.;!]|\s*$|\s(?:y|e|et|und|and|de|en|em)\s)/u;
/** More of something than this may as well be a sum. */
const most = 30n;

/** Whether an amount is only how many of something the speaker has. */
function isBelongings({ sentence: { text } }: Clause, { start, end, value }: Clause["money"][number]): boolean {
  if (value.marked || value.shaped || value.money.minor > most * 100n) return false;
  if (!/^\d{1,2}$/.test(text.slice(start, end).trim())) return false;
  return counted.test(text.slice(end)) && having.test(text.slice(Math.max(0, start - 20), start));
}

const paid = ["pay", "payThem", "payMe", "payI", "receive", "got", "arrive", "spend", "sold"] as const;

/** Whether the amount of a clause is told of what is still owed, offered or agreed, or is none: how many, or where somebody lives. */
export function isNoMoneyYet(clause: Clause): boolean {
  const [amount] = clause.money;
  if (!amount) return false;
  const { text } = clause;
  if (clause.money.every((one) => isBelongings(clause, one))) return true;
  const before = clause.sentence.text.slice(0, amount.start);
  if (
    !amount.value.marked &&
    lives.test(before, clause.sentence.text) &&
    house.test(before, clause.sentence.text) &&
    !clause.has("spend", "payI")
  )
    return true;
  if (lets.test(text) && !clause.has(...paid)) return true;
  if (stillOwing.test(text)) return !clause.has(...paid);
  if (nextTime.test(text)) return !clause.has("pay", "payThem", "payMe", "got", "arrive", "spend");
  return agreed.test(text) && clause.rhythms().length > 0 && !clause.has(...paid, "invoiceVerb", "invoiceNoun", "cost");
}
