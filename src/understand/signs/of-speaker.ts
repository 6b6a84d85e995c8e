import { seldom } from "../../seldom.ts";
import type { Sentence } from "../sentence.ts";

/** `hi, I'm a photographer`, `me llamo Laura y soy diseñadora`: who speaks, with nothing that happened. */
const introducing = seldom(
  /^\s*(?:(?:hi|hello|hey|g['’]?day|hiya|heya|morning|mate|there|all|guys|hola|buenas|buenos d[ií]as|qu[eé] onda|qu[eé] tal|oi|ol[áa]|bom dia|boa tarde|salut|bonjour|hallo|guten tag|so|ok|okay|well|bueno|also|bon|ent[ãa]o|bom)[\s,.!]+)*(?:(?:my name is|i am called|me llamo|mi nombre es|me chamo|chamo-me|(?:o )?meu nome [ée]|je m['’]appelle|mon nom est|ich hei(?:ß|ss)e|mein name ist)\s+\p{L}|(?<=^\W*(?:hi|hello|hey|g['’]?day|hiya|heya|morning)(?:\s(?:there|mate|all|guys))?[\s,.!]+)(?:an?\s)?(?:[\p{Ll}+&]+\s){1,6}(?:here|biz|business|studio|practice|freelancer)(?!\p{L})|(?<=^\W*(?:hi|hello|hey|g['’]?day|hiya|heya|morning)(?:\s(?:there|mate|all|guys|team))?[\s,.!]+(?:so\s|ok\s)?)(?:i|we)\s(?:do|make|run|sell|teach|groom|walk|clean|design|write|build|fix|shoot|film|photograph|train|coach|bake|cook|plan|work|help|own|drive|paint|tutor|translate|edit|code|style|cut|wash|look after)\s\p{L}|(?:i['’]?m|i am|we['’]?re|we are)\s+an?\s(?:\p{Ll}+\s){0,3}\p{Ll}+(?:er|or|ist|ant|ect|ian|ach|eur|studio|agency|firm|company|business)(?!\p{L})|(?:yo\s)?(?:soy|somos)\s(?:un[a]?\s)?\p{L}{4,}|(?:eu\s)?(?:sou|somos)\s(?:uma?\s)?\p{L}{4,}|(?:je suis|j['’]suis|chu|chuis|nous sommes|on est)\s(?:un[e]?\s)?\p{L}{4,}|ich bin\s(?:\p{Ll}+\s)?\p{Lu}\p{Ll}{3,})/iu,
);

/** `freelance content writer here, bangalore`: what somebody is, said as people say it who have just come in. */
const tradeHere = seldom(
  /^\W*(?:(?:an?|just an?)\s)?(?:\p{Ll}+\s){0,3}\p{Ll}+(?:er|or|ist|ant|ect|ian|ach|eur|studio|agency|business)\shere(?:[,.]?\s(?:in\s|from\s|based in\s)?[\p{L} ]{2,30})?[\s.!]*$/iu,
);

/** Whether a text only says who speaks: no amount, no hour, nobody of the books. */
export function introducesSelf({ text, money, durations, names, invoices, addresses, moments }: Sentence): boolean {
  if (money.length + durations.length + invoices.length + addresses.length + names.length > 0) return false;
  if (!(introducing.test(text) || tradeHere.test(text)) || /\?\s*$/.test(text)) return false;
  return moments("future").length === 0;
}

const trade =
  "(?:do|make|run|sell|teach|groom|walk|clean|design|write|build|fix|shoot|film|photograph|train|coach|bake|cook|plan|own|drive|paint|tutor|translate|edit|code|style|cut|wash|look after|mow|garden|repair|restore|sew|knit|dj|play|sing|dance|mostly|mainly)";

/** `I'm Jo, I bake wedding cakes`: a name, and what one does behind it. */
const nameAndTrade = seldom(
  new RegExp(
    String.raw`^\W*(?:(?:hi|hello|hey|hiya|morning|so|ok|okay|well)[\s,!.]+(?:there[\s,!.]+)?)*(?:i['’]?m|im|i am|it['’]?s|this is|my name['’]?s|my name is)\s\p{L}+(?:\s\p{L}+)?(?:\shere)?[\s,.;–-]+(?:(?:and|from [\p{L} ]+|here)[\s,]+)*(?:i|we)\s(?:(?:mostly|mainly|also|just)\s)?${trade}\s\p{L}`,
    "iu",
  ),
);

/** `so i do gardening around Leeds`: what one does, with no word of when or for whom. */
const doesFor = seldom(
  new RegExp(
    String.raw`^\W*(?:(?:so|ok|okay|well|basically|yeah)[\s,]+)*(?:i|we)\s(?:(?:mostly|mainly|also|just|basically)\s)?${trade}\s(?!(?:it|that|this|them|her|his|their|my|the|not|have|need|want|own)(?!\p{L}))\p{L}`,
    "iu",
  ),
);

/** Whether a text says who speaks by name and what they do, which is said to the books and to nobody else. */
export function namesSelf({ text, money, durations, names, invoices, addresses }: Sentence): boolean {
  if (!nameAndTrade.test(text) || text.includes("?")) return false;
  return money.length + durations.length + invoices.length + addresses.length + names.length === 0;
}

/** Whether a text only says what the speaker does for a living. */
export function tellsTrade({ text, money, durations, names, invoices, addresses, moments }: Sentence): boolean {
  if (!doesFor.test(text) || text.includes("?")) return false;
  if (money.length + durations.length + invoices.length + addresses.length + names.length > 0) return false;
  return moments("future").length + moments("past").length === 0;
}

/** `my rate is 45 an hour`, `mi tarifa es 45 la hora`: what the speaker's hours cost. */
const rate =
  /(?<!\p{L})(?:(?:my|our|the|mi|nuestra|la|a minha|minha|nossa|mon|notre|mein|unser)\s+(?:(?:hourly|standard|usual|normal|new|nueva|nova)\s+)?(?:rate|tarifa|precio|hora|taxa|pre[çc]o|valor|tarif|taux|stundensatz|satz)|\p{L}+['’]s\s+(?:hourly\s+)?rate|(?:hourly\s+)?rate\s+(?:for|of)\s+\p{L}+|i charge|we charge|(?:yo\s)?cobro|cobramos|(?:eu\s)?cobro|je facture|je prends|je charge|je demande|ich nehme|ich berechne|ich verlange)(?!\p{L})/iu;
const hourly =
  /(?:stundensatz|(?:la|por|cada|por cada|an?|per|each|every|\/|[àa]|pro|die|de l['’]|l['’]|de|por uma)\s?(?:h|hr|hour|hora|heure|stunde|session|consult(?:ation)?|class|lesson|visit|person|sesi[óo]n|consulta|clase|persona|sess[ãa]o|aula|pessoa|visita|ensaio|s[ée]ance|consultation|cours|personne|sitzung|behandlung)|(?:mi|minha) hora)(?!\p{L})/iu;

/** `maya's rate is 95`: what somebody's hours cost. */
const theirs =
  /^\s*(?:(?:set|change|make|put|raise)\s+)?\p{L}+(?:['’]s)?\s+(?:hourly\s+)?rate\s+(?:is|=|:|to|at|will be|should be)\s/iu;

/** `Acme pays 90 an hour`: what a client is charged for an hour, and nothing that was paid. */
const charged =
  /(?<!\p{L})(?:pays?|(?:is|are|gets?) (?:charged|billed|on|at)|pag(?:a|an|am)|zahl(?:t|en)|pai(?:e|ent))\s(?:me\s|us\s|mir\s|nos\s)?[$€£]?\d/iu;

/** Whether a text says what an hour of the speaker's costs, which nothing is owed for yet. */
export function tellsRate({ text, money }: Pick<Sentence, "text" | "money">): boolean {
  return money.length === 1 && (((rate.test(text) || charged.test(text)) && hourly.test(text)) || theirs.test(text));
}
