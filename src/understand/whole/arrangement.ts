import { encodeMoney } from "../../money/money.ts";
import { readMoney } from "../../money/read-money.ts";
import { seldom } from "../../seldom.ts";
import { addDays, addMonths, type Day } from "../../time/day.ts";
import { clauseOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import { recurringNouns } from "../forms/form-index.ts";
import type { Range } from "../marks/marks.ts";
import type { Sentence } from "../sentence.ts";

const article =
  "(?:(?:ok|so|ah|oh|fyi|oye|oi|pues|also|btw),?\\s)?(?:(?:the|my|our|el|la|mi|nuestr[oa]|le|mon|ma|notre|der|die|das|mein|meine[nrms]?|den|unser|o|a|meu|minha|noss[oa])\\s|l['’])?";
const thing = "(?<thing>[\\p{L}\\d][\\p{L}\\d&'’. +-]{1,30}?)";
const each =
  "(?:\\s?\\/\\s?|\\s(?:an?|per|every|each|al|por|cada|pro|im|jeden|par|chaque|ao)\\s)(?:month|mo|mth|year|yr|week|wk|mes|año|semana|monat|jahr|woche|mois|an|semaine|m[êe]s|ano)|\\s(?:monthly|yearly|annually|mensual(?:es)?|anual(?:es)?|mensuels?|monatlich|j[äa]hrlich|mensais)";
const now =
  "now|from now on|these days|ahora|desde ahora|ya|maintenant|d[ée]sormais|jetzt|nun|ab jetzt|ab sofort|agora";
const from = "(?:from|starting|as of|effective|beginning|desde|a partir d[eo]l?|[àa] partir d[eu]|d[èe]s|ab|zum|seit)";
const is = "(?:is|are|costs?|charges|va|cuesta|vale|es|sale|son|kostet|ist|co[ûu]te|est|custa|est[áa]|[ée]|sai)";
const tail = `(?<each>${each})?(?:,?\\s(?<now>${now}))?(?:,?\\s${from}\\s(?<when>.{2,30}?))?[\\s.!]*$`;

/** `figma went up to 18/mo`, `spotify ha subido a 12`, `Adobe ist auf 60 gestiegen`: what something costs from now on, by how it moved. */
const moved = seldom(
  new RegExp(
    `^\\W*${article}${thing}(?:['’]s|\\s(?:has|have|is|just|have just|has just|se|me|nos|me ha|ha|han|a|est|ist|hat|vai|foi|vai passar|va a|va))*\\s(?:gone|went|goes|going|jumped|jumps|rose|risen|rises|dropped|drops|subi[óo]|sube|subir[áa]|subido|subir|bajado|baj[óo]|baja|pas[óo]|pasa|pasado|aumentado|aument[óo]|pass[ée]e?|passe|augment[ée]e?|augmente|mont[ée]e?|monte|baiss[ée]e?|baisse|steigt|stieg|sinkt|sank|geht|ging|erh[öo]ht sich|subiu|aumentou|passou|baixou|sobe)\\s(?:up\\s|down\\s|hoch\\s|rauf\\s|runter\\s)?(?:to|a|[àa]|auf|para|pra)\\s#(?:\\s(?:gestiegen|erh[öo]ht|gesunken|hochgegangen))?${tail}`,
    "iu",
  ),
);

/** `Adobe ist auf 60 gestiegen`: where the verb comes last. */
const hasMoved = seldom(
  new RegExp(
    `^\\W*${article}${thing}\\s(?:ist|wurde|hat)\\s(?:jetzt\\s|sich\\s)?auf\\s#(?<each>${each})?\\s(?:gestiegen|erh[öo]ht|gesunken|hochgegangen|angehoben|gesenkt)[\\s.!]*$`,
    "iu",
  ),
);

/** `netflix is 14.99 now`, `adobe now costs 60 a month`: what it costs, and that it did not before. */
const costs = seldom(
  new RegExp(
    `^\\W*${article.replace("(?:(?:the|", "(?<the>(?:the|")}${thing}(?:(?:['’]s|\\s${is})(?:\\s(?<first>${now}))?|\\s(?<ahead>${now})\\s${is})\\s#${tail}`,
    "iu",
  ),
);

/** `cancel figma from next month`, `kündige Netflix ab Januar`: what ends, and from when on it is not there. */
const ends = seldom(
  new RegExp(
    `^\\W*(?:(?:i|we|please|bitte|por favor|he|j['’]ai|ich habe|habe)\\s)*(?:cancel(?:led|ed|ling|ing)?|stop(?:ped)?|end(?:ed)?|drop(?:ped)?|cancelad?o?|canc[ée]lal[oa]|cancel[ée]|cancela[r]?|anul[ao]r?|anul[ée]|da de baja|doy de baja|di de baja|r[ée]sili[eé]r?|arr[êe]t[eé]r?|annul[eé]r?|k[üu]ndige?n?|gek[üu]ndigt|stoppe?|beende|cancelei|cancele|encerr[ae]r?|encerrei)\\s${article}${thing},?\\s(?:starting\\s|as of\\s|con efecto\\s)?(?:(?<from>from|starting|as of|desde|a partir d[eo]l?|[àa] partir d[eu]|d[èe]s|ab)|(?<day>on|in|am|im|el|en|le|em|no)|after|at|by|zum|nach|bis|despu[ée]s de|apr[èe]s|[àa]|depois d[eo]|at[ée])\\s(?<when>.{3,30}?)[\\s.!]*$`,
    "iu",
  ),
);

/** What is no arrangement, whatever it costs: pronouns, what has figures of its own, people's words for work and prices. */
const other =
  /^(?:it|that|this|he|she|they|we|i|you|there|what|how|who|which|everything|nothing|total|balance|esto|eso|ese|ella|[ée]l|todo|hay|son|es|yo|[çc]a|cela|c|il|elle|on|je|es|das|er|sie|ich|wir|isso|isto|ele|ela|eu)$|(?<!\p{L})(?:rate|rates|hourly|fee|fees|price|budget|goal|deal|balance|saldo|tarifa|tarif|preis|precio|prix|pre[çc]o|invoice|quote|job|project|total|due|order|meeting|call|lunch|coffee|appointment|tax|vat|iva|mwst|tva|hours?|horas?|stunden|heures|income|revenue|sales|stock|retainer|and|but|if|not|y|et|und|e|or|when|than|not|no|nicht|pas|n[ãa]o|is|are|ist|est|es|at)(?!\p{L})/iu;

/** Whether something so called is known to the books as nothing that is bought. */
function isOther({ text, names, cues, tokens }: Sentence, which: string): boolean {
  if (other.test(which) || which.split(" ").length > 3) return true;
  const end = text.indexOf(which) + which.length;
  const bought = new Set(["vendor", "category", "mode"]);
  const kinds = new Set(cues.flatMap(({ name, from }) => (name.startsWith("category.") ? [from] : [])));
  return (
    names.some(({ value, start }) => start < end && value.some(({ kind }) => !bought.has(kind))) ||
    cues.some(
      ({ name, from }) =>
        !kinds.has(from) &&
        (tokens[from]?.start ?? 0) < end &&
        /^(?:invoice|meeting|meet|project|hours|goal|client|task|remind|got|receive|pay|spend|owe|bought|book|question|negation|expecting)(?!Done)/.test(
          name,
        ),
    )
  );
}

/** The first or last day of what is said from a place on, which lies ahead: a month without a year is the coming one. */
function dayAhead(sentence: Sentence, at: number, side: "from" | "to"): Day | undefined {
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const { today } = sentence.hearing;
  const near = ({ start, end }: Range) => end > at && start >= at - 16;
  const periods = clause.periods("future").filter(near);
  const moments = clause.moments("future").filter(near);
  const days = [...periods.map(({ value }) => value[side]), ...moments.map(({ value }) => value.day)];
  const ahead = days.find((day) => day !== null && day > today);
  const [behind] = periods;
  return ahead ?? (behind && !/\d{4}/u.test(sentence.text) ? addMonths(behind.value[side], 12) : undefined);
}

/** The one amount of a sentence, be it a bare number that may be an hour too: where it stands, and what it is. */
function onlyAmount({ text, money, hearing }: Sentence) {
  const [amount, ...more] = money;
  if (amount) return more.length === 0 ? { ...amount, said: encodeMoney(amount.value.money) } : null;
  const [number, ...others] = [...text.matchAll(/(?<![\p{L}\d])\d[\d.,]*(?<=\d)(?!\p{L})/gu)];
  const read = number && others.length === 0 ? readMoney(number[0], hearing) : null;
  return number && read ? { start: number.index, end: number.index + number[0].length, said: encodeMoney(read) } : null;
}

/** What is said of something that is paid again and again and has no word for that: what it costs now, or from when on it ends (SPEC 2). */
export function arrangementTold(sentence: Sentence): readonly Part[] | null {
  const { text } = sentence;
  if (text.length > 110 || /[?¿\n]/u.test(text) || sentence.invoices.length > 0) return null;
  const ended = endTold(sentence);
  if (ended) return ended;
  const amount = onlyAmount(sentence);
  if (!amount) return null;
  const marked = `${text.slice(0, amount.start)}#${text.slice(amount.end)}`;
  const said = (moved.exec(marked) ?? hasMoved.exec(marked) ?? costsNow(marked))?.groups;
  const which = said?.thing?.trim();
  if (!said || !which || isOther(sentence, which)) return null;
  const on = said.when === undefined ? undefined : dayAhead(sentence, amount.end, "from");
  if (said.when !== undefined && on === undefined) return null;
  return [entry("recurring.update", { which, amount: amount.said, from: on })];
}

/** `netflix is 14.99 now`: only where it is said to be so now. */
function costsNow(text: string): RegExpExecArray | null {
  const found = costs.exec(text);
  const { first, ahead, now: last, when, each: rhythm, the } = found?.groups ?? {};
  if (the !== undefined && !/^[oa]\s/iu.test(the) && rhythm === undefined) return null;
  const sinceNow = first ?? ahead ?? last ?? (rhythm === undefined ? undefined : when);
  return sinceNow === undefined ? null : found;
}

function endTold(sentence: Sentence): readonly Part[] | null {
  const { thing: named = "", when = "", from, day } = ends.exec(sentence.text)?.groups ?? {};
  const which = named.trim();
  const at = sentence.text.lastIndexOf(when);
  if (which === "" || isOther(sentence, which)) return null;
  // `cancel yoga on friday` calls off what takes place then.
  if (
    day !== undefined &&
    !which
      .toLowerCase()
      .split(" ")
      .some((word) => recurringNouns.has(word))
  )
    return null;
  // From then on it is there no more; after, by or on a day it still was.
  const on = dayAhead(sentence, at, from === undefined ? "to" : "from");
  if (on === undefined || on <= sentence.hearing.today) return null;
  return [entry("recurring.end", { which, last: from === undefined ? on : addDays(on, -1) })];
}
