import { seldom } from "../../seldom.ts";
import type { Silence } from "../../silence.ts";
import { clauseOf, namesOf } from "../clauses/clause.ts";
import type { Sentence } from "../sentence.ts";
import { askedInGeneral } from "./asked-in-general.ts";

/** Who may look into the books, and whether they are kept well, in five languages. */
const whoSees = seldom(
  new RegExp(
    [
      String.raw`(?:who|can anyone|can anybody|can someone|can other people|can others|can my clients?|is (?:anyone|anybody|someone|somebody)(?: else)?|does (?:anyone|anybody)(?: else)?)\s(?:else\s)?(?:able to\s|can\s|could\s|has access to\s|have access to\s|gets to\s|sees?\s|see\s|reads?\s)+(?:all\s|any of\s)?(?:this|it|that|my|these|what|the data|here)(?!\p{L})`,
      String.raw`(?:is|are|how)\s(?:it\s|all\s)?(?:this|my (?:data|info|information|books|numbers|details|stuff)|the data|everything(?: here)?|purser|it)\s(?:all\s)?(?:safe|secure|private|confidential|encrypted|protected|shared|sold)`,
      String.raw`(?:do|are) (?:you|u) (?:share|sell|selling|sharing|leak|train|spy)`,
      String.raw`where (?:is|are|do you|does) (?:my |all |the |this |it |you )*(?:data|info|information|books|stuff)?\s?(?:stored|kept|saved|store|keep|save|go|hosted|live)`,
      String.raw`(?:qui[ée]n(?:es)?) (?:m[áa]s )?(?:puede|pueden|ve|ven) (?:ver )?(?:mis|esto|lo que|los|mi)`,
      String.raw`(?:es|son|est[áa]n?) (?:esto |mis datos |todo )?(?:segur[oa]s?|privad[oa]s?)(?: (?:esto|mis datos))?\W*$`,
      String.raw`d[óo]nde se guardan mis datos`,
      String.raw`qui (?:d['’]autre )?(?:peut voir|voit|a acc[èe]s)`,
      String.raw`(?:mes donn[ée]es|c['’]est|est-ce que c['’]est|tout est)(?: sont| est)?(?: bien)? (?:s[ûu]r|s[ûu]res|s[ée]curis[ée]e?s?|priv[ée]e?s?|confidentiel(?:le)?s?)`,
      String.raw`wer (?:kann (?:das|meine|hier|alles)|sieht (?:das|meine|hier|alles)|hat (?:hier |noch |sonst )*zugriff)`,
      String.raw`(?:sind|ist) (?:meine daten|das|hier alles|alles) (?:hier )?(?:sicher|privat|vertraulich)`,
      String.raw`quem (?:mais )?(?:pode ver|v[êe]|tem acesso)`,
      String.raw`(?:meus dados|isso|isto|tudo)(?: s[ãa]o| [ée]| est[ãa]o| est[áa])?(?: aqui)? (?:[ée] )?(?:segur[oa]s?|privad[oa]s?|confidencia(?:l|is))`,
    ]
      .map((said) => String.raw`(?<!\p{L})(?:${said})`)
      .join("|"),
    "iu",
  ),
);

/** Where one can use it. */
const whereItRuns = seldom(
  new RegExp(
    [
      String.raw`(?:is there|do you have|have you got|got|does (?:it|this) have|u got|any)\s(?:an?\s|also\s|any\s)*(?:mobile|phone|iphone|ios|android|desktop|web|tablet)?\s?(?:app|version|website|site)(?!\p{L})`,
      String.raw`(?:does|will|can) (?:this|it|purser|i (?:use|run|get|have) (?:this|it|you)) (?:also )?(?:work |run |be used )?(?:on|from|with) (?:my|an?|the|any)?\s?(?:phone|mobile|iphone|android|ipad|tablet|laptop|computer|mac|pc|whatsapp|watch)`,
      String.raw`(?:hay|tienes|existe) (?:una? )?(?:app|aplicaci[óo]n|versi[óo]n)|funciona en (?:el |mi )?(?:m[óo]vil|celular|tel[ée]fono)`,
      String.raw`(?:y a[- ]t[- ]il|il y a|tu as|existe[- ]t[- ]il) une (?:app|appli|application|version mobile)|(?:[çc]a )?(?:marche|fonctionne) sur (?:mon |le )?(?:t[ée]l[ée]phone|portable|mobile)`,
      String.raw`(?:gibt es|hast du) (?:auch )?(?:eine )?(?:app|handy-?app|mobile version)|(?:geht|l[äa]uft|funktioniert) das (?:auch )?(?:am|auf dem|auf meinem) (?:handy|telefon|smartphone)`,
      String.raw`(?:tem|existe|h[áa]) (?:um )?(?:app|aplicativo|vers[ãa]o)|funciona no (?:meu )?(?:celular|telem[óo]vel|telefone)`,
    ]
      .map((said) => String.raw`(?<!\p{L})(?:${said})(?!\p{L})`)
      .join("|"),
    "iu",
  ),
);

/** Whether it sends invoices by itself. */
const sendsItself = seldom(
  /^\W*(?:can|could|do|does|will|would) (?:you|u|it|this|purser) (?:also )?(?:e-?mail|send|mail|post|deliver|text|whatsapp)\s(?:out\s)?(?:my |the |an? |these |those )?(?:invoices?|bills?|reminders?|receipts?|pdfs?)\s(?:directly\s|straight\s|automatically\s)?(?:to|by|via|through)?\s?(?:(?:my |the |a )?(?:clients?|customers?|them|email|mail|people))?(?:\s(?:directly|by itself|for me|automatically|by email|straight|too))*\W*$/iu,
);

/** Days nobody works on, in the speaker's own words. */
const when =
  "(?:on|from|for|until|till|next|this|tomorrow|today|all|the|\\d|mon|tue|wed|thu|fri|sat|sun|christmas|xmas|easter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
const dayOff = seldom(
  new RegExp(
    [
      String.raw`(?:(?:i['’]?m|im|am|i am|we['’]?re|we are|i['’]?ll be|ill be|will be|gonna be)\s)?(?:all\s)?(?:on (?:leave|holidays?|hols|vacation|pto|annual leave)|off(?: work| sick)?|ooo|out of office|not working|closed)\s${when}`,
      String.raw`(?:i['’]?m\s|im\s|i am\s|we['’]?re\s|i['’]?ll be\s)?(?:tak(?:e|ing)|took|having|booking)\s(?:\p{L}+\s){0,4}off(?!\p{L})`,
      String.raw`(?:christmas|easter|thanksgiving|xmas|new years?|diwali|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:next|this) (?:week|month|\p{L}+day))\soff(?!\p{L})`,
      String.raw`no work(?: at all)?\s${when}`,
      String.raw`(?:a |my )?days? off\s${when}`,
      String.raw`(?:estoy|estar[ée]|estaremos|me voy)\s(?:de (?:vacaciones|baja)|libre)|(?:el |la )?\p{L}+ (?:no trabajo|libro)(?!\p{L})|no trabajo\s`,
      String.raw`(?:je suis|je serai|on est)\sen (?:cong[ée]s?|vacances)|je ne travaille pas|(?:je |j['’])?(?:(?:ne )?suis|serai|sera|chu|chuis) pas (?:dispo(?:nible)?|l[àa])\s|(?:mes |en )?(?:vacances|cong[ée]s?) (?:du|de|le|à partir)\s`,
      String.raw`mis vacaciones (?:del?|desde)\s`,
      String.raw`minhas f[ée]rias (?:d[eoa]|a partir)\s`,
      String.raw`(?:mein )?urlaub (?:vom|von|ab)\s`,
      String.raw`(?:ich (?:bin|habe)|bin|hab|habe)\s(?:.{0,30}\s)?(?:im urlaub|urlaub|frei)(?!\p{L})`,
      String.raw`(?:(?:de|do|a partir de) .{1,25}\s)?(?:estou|estarei|vou estar|t[ôo]|vou|fico|entro|saio)\s(?:de|em) (?:f[ée]rias|folga)|(?:vou tirar|tiro|tirei|marquei|tenho)\s(?:uns dias de |uma semana de |\d+ dias de |dia de )?(?:f[ée]rias|folga)|(?:(?:no |na )?(?:dias? )?[\p{L}\d]+(?:[\s,]+(?:[eaà]|feira|que vem|é feriado|feriado|dias?|\d+)){0,5}[\s,]+)?(?:eu )?n[ãa]o (?:trabalho|vou trabalhar|trabalhamos)(?!\p{L})|feriado\s(?:amanh[ãa]|hoje|dia|na|no|segunda|ter[çc]a|quarta|quinta|sexta)|(?:amanh[ãa]|segunda|ter[çc]a|quarta|quinta|sexta|dia \d+) [ée] feriado`,
    ]
      .map((said) => String.raw`(?:${said})`)
      .join("|")
      .replace(/^/, "^\\W*(?:(?:ok|so|and|also|btw|fyi|i|we)\\s)*(?:")
      .replace(/$/, ")"),
    "iu",
  ),
);

const terms = seldom(
  /(?<!\p{L})(?:(?:payment\s)?terms|credit (?:period|days)|zahlungsziel|zahlungsfrist|plazo(?: de pago)?|d[ée]lai(?: de paiement)?|prazo(?: de pagamento)?)(?!\p{L})/iu,
);
const inDays = seldom(
  /(?<!\p{L})(?:net\s?\d{1,3}|\d{1,3}\s?(?:days?|d|tage[n]?|d[íi]as|jours|dias)|net)(?!\p{L})|\d{1,3}\W*$/iu,
);

/** Terms of one client, which clients have not; told for one invoice they are that one's. */
function clientTerms(sentence: Sentence): boolean {
  if (!terms.test(sentence.text) || !inDays.test(sentence.text)) return false;
  if (
    sentence.invoices.length > 0 ||
    /(?<!\p{L})(?:invoice|bill|rechnung|factura|facture|fatura)(?!\p{L})/iu.test(sentence.text)
  )
    return false;
  return namesOf(clauseOf(sentence, 0, sentence.tokens.length), "client").length > 0;
}

/** The price of a mile or kilometre told by itself, with no way driven: `mileage rate 0.43 per km`. */
const priceOfWay = seldom(
  /(?<!\p{L})(?:mileage|kilomet(?:er|re)|km|miles?) (?:rate|allowance|price)(?!\p{L})|(?<!\p{L})(?:kilometergeld|kilometerpauschale|precio (?:del|por) kil[óo]metro|prix du kilom[èe]tre|indemnit[ée] kilom[ée]trique|pre[çc]o (?:do|por) quil[óo]metro)(?!\p{L})/iu,
);

/** `our fiscal year starts in april`, `el año fiscal empieza en abril`: when the year of the books begins. */
const yearBegins = seldom(
  /(?<!\p{L})(?:(?:fiscal|financial|tax|business|accounting) year|a[ñn]o fiscal|ejercicio(?: fiscal)?|ann[ée]e fiscale|exercice(?: (?:fiscal|comptable))?|gesch[äa]ftsjahr|wirtschaftsjahr|steuerjahr|ano fiscal|exerc[íi]cio(?: fiscal)?)\s(?:\p{L}+\s){0,3}?(?:starts?|begins?|runs?|is|to|from|empieza|comienza|va|inicia|commence|d[ée]bute|beginnt|startet|geht|come[çc]a|inicia|vai)(?!\p{L})/iu,
);

/** What a text asks or tells of Purser itself that no command answers, so that it is answered in words; null where it does not. */
export function aboutPurser(sentence: Sentence): Silence | null {
  const { text, money, percents, durations, names } = sentence;
  if (text.length > 140) return null;
  if (money.length <= 1 && priceOfWay.test(text) && !/\d\s?(?:miles?|kms?)(?!\p{L})/iu.test(text)) return "mileage";
  const general = money.length + durations.length === 0 ? askedInGeneral(sentence) : null;
  if (general) return general;
  if (durations.length + money.length === 0 && clientTerms(sentence)) return "client-terms";
  if (percents.length === 0 && yearBegins.test(text) && !text.includes("?")) return "fiscal-year";
  const days = dayOff.test(text) && money.every(({ value }) => !value.marked && !value.shaped);
  if ((money.length > 0 && !days) || percents.length > 0) return null;
  if (whereItRuns.test(text)) return "where";
  if (sendsItself.test(text)) return "sends-nothing";
  if (whoSees.test(text)) return "who-sees";
  const whose = names.some(({ value }) => value.some(({ kind }) => kind === "client" || kind === "project"));
  if (whose || sentence.text.includes("?") || !days) return null;
  return sentence.moments("future").length + sentence.periods().length > 0 ? "day-off" : null;
}
