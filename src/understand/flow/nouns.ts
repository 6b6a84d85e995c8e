import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt, marked, namesOf, tokenAt } from "../clauses/clause.ts";
import { phraseBetween, phraseFrom } from "../clauses/phrase.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { longest } from "../marks/impossible-day.ts";
import { isShop, paysWorkers, vendorIn } from "../marks/vendors.ts";
import type { FoundNames } from "../names/names.ts";
import { billAndMode } from "../signs/bill-and-mode.ts";
import { comesSoon } from "../signs/comes-soon.ts";
import { isOccasion } from "../signs/occasion.ts";
import { tellsRate } from "../signs/of-speaker.ts";
import { isPricedWork } from "../whole/priced-work.ts";
import { type Evidence, moneyIn, moneyOut } from "./evidence.ts";
import { jotted, unexplained } from "./jotted.ts";
import { atParty, fromParty, knownClient, nameLike, owned, type Party } from "./party.ts";
import { shopBehind } from "./shop.ts";
import { spentOn } from "./spending.ts";
import { hasThing, lessonWith, paidTheirs, pricedApiece, sessionWith } from "./thing.ts";

/** More words than this that nothing explains, and a client beside an amount says nothing any more. */
const mostUnexplained = 3;

/** What something is or was is no movement of money; a receipt jotted down has no such verb. */
const stating =
  /(?<!\p{L})(?:is|isn't|are|aren't|were|has|have|had|can|can't|does|do|es|son|est|sont|ist|sind|é|são|tem|tiene|hat nur)(?!\p{L})/iu;

/** The English do is no verb in `conserto do carro 300`. */
function isStating({ text, sentence: { language } }: Clause): boolean {
  return stating.test(language === "pt" ? text.replace(/(?<!\p{L})do(?!\p{L})/giu, "") : text);
}

/** A bill that is due has not been paid. */
const owing = seldom(
  /(?<!\p{L})(?:due|f[äa]e?llig|zu (?:be)?zahlen|vence|por pagar|a pagar|vencimento|[ée]ch[ée]ance|[àa] (?:payer|r[ée]gler))(?!\p{L})/iu,
);

/** Whether an amount is no round sum, as prices are. */
const hasCents = ({ value }: Clause["money"][number]): boolean => value.money.minor % 100n !== 0n;

/** Ordinary words before "from" name what came from there: `tomatoes and pepper from the market 38,500`. */
function goodsBefore(clause: Clause, least = 2): boolean {
  const from = clause.hits("from")[0];
  const money = clause.money[0];
  if (!from || !money || (tokenAt(clause, money.start) < from.from && !hasCents(money))) return false;
  let words = 0;
  for (let at = clause.from; at < from.from; at++) {
    const token = clause.sentence.tokens[at];
    if (token?.kind !== "word" || marked(clause, at) || cuedAt(clause, at, "article", "also", "of")) continue;
    if (clause.cuesAt(at).length > 0 || (!hasCents(money) && isCommonWord(token.text))) return false;
    if (/^\p{Lu}/u.test(clause.sentence.text.slice(token.start, token.end)) && at > clause.from) return false;
    words++;
  }
  return words >= least;
}

/** `studio elster: 2 Tage mischen à 280`: what so many days are worth, which nobody has paid. */
function pricedDays({ sentence: { text }, money: [amount], durations }: Clause): boolean {
  return (
    amount !== undefined &&
    durations.length > 0 &&
    /^(?:à|@|je)\s/iu.test(text.slice(amount.start)) &&
    durations.some(({ end }) => end <= amount.start)
  );
}

/** The clients noted down with an amount. */
function clientsBeside(clause: Clause): readonly FoundNames[] {
  if (clause.has("channel.call", "channel.email", "channel.meeting", "channel.text", "channel.note")) return [];
  if (unexplained(clause) > mostUnexplained || pricedDays(clause)) return [];
  return namesOf(clause, "client").filter((found) => !owned(clause, found) && jotted(clause, found));
}

/**
 * `bunnings 87.35 fittings n tape`, `wipes and brushes, 64.25 at Tesco`: a seller everybody knows right before an amount, or
 * an amount with cents paid there, is a price, whatever was bought.
 */
function pricedAtSeller(clause: Clause): boolean {
  const seller = vendorIn(clause);
  const [amount] = clause.money;
  if (seller === undefined || !amount) return false;
  const { text, tokens } = clause.sentence;
  const behind = (clause.tokens[0]?.start ?? 0) + seller.length;
  if (clause.text.startsWith(`${seller} `) && text.slice(behind, amount.start).trim() === "") return true;
  const hasCents = /[.,]\d\d/.test(text.slice(amount.start, amount.end)) && amount.value.money.minor % 100n !== 0n;
  return hasCents && clause.hits("at").some((cue) => text.startsWith(seller, tokens[cue.to]?.start));
}

/** `Hannah said yes, 800 for the brochure`: a client agreed to a price, which nobody has paid. */
function isAgreed(clause: Clause): boolean {
  const { tokens } = clause.sentence;
  return clause
    .hits("stage.client", "stage.negotiation")
    .some(
      ({ from, to }) =>
        !cuedAt(clause, from, "clientNoun") &&
        /^(?:said|agreed|accepted|approved|signed|confirmed|dijo|acept[oó]|aprob[oó]|dit|accepte|valide|zugesagt|akzeptiert|disse|aceitou|aprovou|topou|fechou)$/.test(
          tokens[from]?.text ?? "",
        ) &&
        tokenAt(clause, clause.money[0]?.start ?? 0) >= to &&
        namesOf(clause, "client").some((found) => tokenAt(clause, found.end) === from),
    );
}

/** What is sold by the dozen to who comes again: `9er Abo für Sonia`, `bono de 10 clases para Ana`. */
const pack = seldom(
  /(?<!\p{L})(?:(?:\d{1,2}\s?er[- ]?)?(?:abo|abonnement|mehrfahrtenkarte|punktekarte)|membership|(?:class|lesson|session) (?:pass|pack|package|block)|(?:bono|paquete|pack|forfait|carnet|pacote|carte|karte|cart[ãa]o|pass|block|bloc)(?:\s(?:de|d['’]|of|mit|von))?\s?\d{1,2}|\d{1,2}\s(?:clases|sesiones|s[ée]ances|cours|aulas|sess[õo]es|lessons|classes|sessions|lektionen|stunden|behandlungen))(?!\p{L})/iu,
);

/** Whether so many times of something are told beside the client they are for, and nothing of buying. */
const packFor = (clause: Clause): boolean =>
  pack.test(clause.text) &&
  namesOf(clause, "client").length > 0 &&
  !clause.has("spend", "payI", "pay", "cost", "charged", "billable") &&
  // The "de" of `bono de 10 clases` is "from" as well.
  clause
    .hits("from")
    .every(({ to }) => /^\s?\d/u.test(clause.sentence.text.slice(clause.sentence.tokens[to - 1]?.end)));

/** Whether something bought is named, and nothing says that it was not, or is not yet, paid for. */
function thingPaidFor(clause: Clause): boolean {
  const thing = hasThing(clause);
  const seller = vendorIn(clause);
  if ((!thing && !clause.has("expenseNoun") && seller === undefined) || packFor(clause)) return false;
  if (clause.has("got", "receive") && clause.has("invoiceNoun")) return false;
  if (clause.has("invoiceVerb") && billAndMode(clause)) return false;
  // `paint from bauhaus 30`, `rollers 38.97 home depot`: whose name it is explains itself.
  const words = seller?.split(" ").length ?? 0;
  const behind = seller !== undefined && clause.sentence.text.indexOf(seller) > (clause.money[0]?.end ?? 0);
  const unknown = unexplained(clause) - (behind || clause.has("from") ? words : Math.max(0, words - 1));
  if (isAgreed(clause) || (isPricedWork(clause) && !clause.has("from", "expenseNoun"))) return false;
  if (pricedApiece(clause) || (!thing && unknown > 1 && !pricedAtSeller(clause))) return false;
  return !clause.has("discount") && !owing.test(clause.text) && !comesSoon(clause);
}

/** `lunch with Acme 64 + 12 tip`: what is paid on top of something bought. */
const tipped = seldom(/\d\s?(?:\+|plus|and)\s?[$€£₹]?\d[\d.,]*\s?(?:tip|gratuity)(?!\p{L})/iu);

/** Kinds of income that sellers pay out: `royalties 90 from spotify`. A fee or licence of theirs is a cost. */
const earnings =
  /^(?:royalt(?:y|ies)|payouts?|revenue|earnings|income|sales|commission|dividends?|bonus|prize|grant|cashback|winnings|stipend|honorarium|affiliate|sponsorship|residuals|takings|settlement|remittance|ingresos|tantiemen|einnahmen|revenus|receitas?)$/u;

/** Whether a seller pays out what the speaker earned there, and nothing says that it was spent. */
function paidOut(clause: Clause): boolean {
  if (clause.has("spend", "payI", "pay", "cost", "charged", "refund")) return false;
  return clause.tokens.some(
    (token, i) =>
      earnings.test(token.text) && !clause.cuesAt(clause.from + i).some((cue) => cue.name.startsWith("category.")),
  );
}

/** Capitalised words that open a clause before the amount: who `Mama Rocks, 25,000 a month retainer` is from. */
function opensNamed(clause: Clause, before: number): Party | null {
  let from = clause.from;
  let to = before;
  while (from < to && cuedAt(clause, from, "also")) from++;
  while (to > from && clause.sentence.tokens[to - 1]?.kind === "sign") to--;
  for (let at = from; at < to; at++) if (marked(clause, at) || clause.cuesAt(at).length > 0) return null;
  const words = to - from <= 4 ? phraseBetween(clause, from, to) : null;
  return words && /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(words.text) && nameLike(words) ? { clients: [], words } : null;
}

/** `retainer globex 2k/mo`: who pays it stands between the noun and the amount or opens, and may be new to the books. */
function retained(clause: Clause): Party | null {
  const money = clause.money[0];
  const noun = clause.tokens.findIndex((token) => token.text === "retainer");
  if (!money || noun < 0) return null;
  const [from, to] = [clause.from + noun + 1, tokenAt(clause, money.start)];
  const opening = opensNamed(clause, Math.min(from - 1, to));
  if (opening) return opening;
  for (let at = from; at < to; at++) if (marked(clause, at) || clause.cuesAt(at).length > 0) return null;
  const words = to > from && to - from <= 3 ? phraseBetween(clause, from, to) : null;
  return words && nameLike(words) ? { clients: [], words } : null;
}

/** What a gig, a stall or a fair takes in, by where it was taken. */
const taken =
  /^(?:(?:the|la|el|le|die|der|das|o|a|os|as)\s)?(?:door|gate|merch|raffle|till|stall|box office|tip jar|hat|cds?|vinyl|tips?|(?:bar|ticket|food|drinks?) (?:sales|takings)|takings|puerta|taquilla|entradas|propinas|porte|billetterie|entr[ée]es|pourboires|chapeau|t[üu]r|eintritt|abendkasse|trinkgeld(?:er)?|porta|bilheteria|gorjetas?)(?:\s(?:sales|money|takings|split))?[\s:=–-]*[$€£₹]?\d/iu;

/** What only takings are called: beside it the rest of a list are takings too. */
const surelyTaken = seldom(
  /(?<!\p{L})(?:tips|takings|tip jar|door|gig|busk(?:ing|ed)|propinas|taquilla|pourboires|billetterie|trinkgeld(?:er)?|abendkasse|gorjetas|bilheteria)(?!\p{L})/iu,
);

/** `tips 46, door 180`: takings noted down one behind the other, none of which anybody names as bought. */
function takings(clause: Clause): boolean {
  const { sentence } = clause;
  if (sentence.money.length < 2 || !taken.test(clause.text)) return false;
  const sure = surelyTaken.exec(sentence.text);
  return sure !== null && !clause.has("spend", "pay", "payI", "expenseNoun", "cost", "charged", "for");
}

/** `xv años de Regina 9000`: something, whose it is, and an amount, of which nothing tells which way it went. */
export const isOfSomebody = (clause: Clause): boolean =>
  clause.has("from") && ofPerson(clause) && goodsBefore(clause, 1);

const shops =
  /^(?:(?:el|la|l[oa]s|os?|as?|les?|du|un|una|uma|une)\s)?(?:mercad\p{L}*|march[ée]|feira|feria|tienda|loja|boutique|magasin|ferreter[ií]a|papeler[ií]a|papelaria|panader[ií]a|padaria|boulangerie|florister[ií]a|floricultura|fleuriste|farmacia|farm[áa]cia|pharmacie|super\p{L}*|bazar|chin[eêo]s?|estanco|drogaria|droguer[ií]a|perfumer[ií]a|armarinho|retrosaria|mercer[ií]a|carnicer[ií]a|a[çc]ougue|boucherie|gasolinera|posto|quincaill\p{L}*|almac[eé]n|kiosc?o|kiosque|quiosque|corte ingl[eé]s)(?!\p{L})/iu;

/**
 * Whether what stands before "of" may be work for whom it is of: `bainhas da Dona Amélia`, `xv años de Regina`. Where one word is
 * both "of" and "from", only a price with cents, or a shop, tells that it was bought there.
 */
function ofPerson(clause: Clause): boolean {
  const { sentence, money } = clause;
  if (sentence.language === "en" || sentence.language === "de" || money.some(hasCents)) return false;
  if (pricedApiece(clause)) return true;
  return !clause.hits("from").some(({ to }) => {
    const behind = phraseFrom(clause, to);
    return behind !== null && (isShop(behind.text) || shops.test(behind.text));
  });
}

function ofSource(clause: Clause, from: Party | null, thing: boolean): Evidence | null {
  if (!from) return !packFor(clause) && goodsBefore(clause, 1) && !ofPerson(clause) ? moneyOut(2.2, null) : null;
  if (from.clients.length > 0) return moneyIn(4, from);
  if (isOccasion(clause) || packFor(clause)) return null;
  // `shampoo restock 34 from pets at home`
  const bought = clause.has("expenseNoun") || (from.words && isShop(from.words.text));
  if (bought && !clause.has("incomeNoun", "refund")) return moneyOut(2.5, from);
  if (!clause.has("incomeNoun", "moneyNoun") && goodsBefore(clause, 1))
    return ofPerson(clause) ? null : moneyOut(2.2, from);
  return thing ? null : moneyIn(3, from);
}

/** Whether an amount stands right behind one of the clients, with nothing bought named before. */
function amountRightBehind(clause: Clause, clients: readonly FoundNames[]): boolean {
  return clients.some(
    (found) =>
      clause.money.some((m) => m.start >= found.end && clause.sentence.text.slice(found.end, m.start).trim() === "") &&
      !clause.cues.some((cue) => cue.name.startsWith("category.") && cue.to <= tokenAt(clause, found.start)),
  );
}

const holding =
  /(?<!\p{L})(?:deposit|bond|down ?payment|anzahlung|kaution|acompte|arrhes|caution|se[ñn]al|dep[óo]sito|fianza|sinal|cau[çc][ãa]o)(?!\p{L})/iu;
const places =
  "hall|venue|studio|space|stall|booth|pitch|gallery|theat(?:re|er)|marquee|saal|halle|stand|atelier|galerie|salle|sala|sal[óo]n|puesto|estudio|galer[íi]a|sal[ãa]o|est[úu]dio|espa[çc]o|barraca";

/** `deposit 50 for recital hall`: held for a place that somebody lets. */
const held = seldom(
  new RegExp(
    `${holding.source}.*\\s(?:for|on|f[üu]r|pour|para|por|pra|pro)\\s(?:\\p{L}+\\s){0,3}(?:${places})(?:\\s(?:hire|rental|space|hall))?(?=\\s(?:was|is|came)\\s|(?!\\s?\\p{L}))`,
    "iu",
  ),
);

/** Whether a deposit is one the speaker pays: for a place, and nobody it came from is named. */
function paysDeposit(clause: Clause): boolean {
  if (!held.test(clause.text) || clause.has("receive", "got", "arrive", "from", "payMe", "payThem")) return false;
  return namesOf(clause, "client").length + namesOf(clause, "project").length === 0;
}

/** Who is paid wages rather than pays them: `Lohn für den Lehrling`, `wages for the apprentice`. */
const employees = seldom(
  /(?<!\p{L})(?:apprentices?|employees?|staff|trainees?|interns?|lads?|crew|helpers?|labou?rers?|workers?|guys|boys|cleaners?|drivers?|lehrlinge?[ns]?|lernenden?|azubis?|auszubildenden?|mitarbeiter(?:in|innen|n)?|angestellten?r?|gesellen?|aushilfen?|praktikant(?:en|in)?|aprendi[zc]e?s?|emplead[oa]s?|becari[oa]s?|apprentie?s?|salari[ée]e?s?|employ[ée]e?s?|stagiaires?|empregad[oa]s?|funcion[áa]ri[oa]s?|estagi[áa]ri[oa]s?)(?!\p{L})/iu,
);

const wage = "salary|wages?|sueldo|n[óo]mina|salario|salaire|paie|gehalt|lohn|sal[áa]rio";

/** `salary to Amit 38000`: who is paid it. */
const wagesTo = seldom(
  new RegExp(
    String.raw`(?<!\p{L})(?:${wage})\s(?:to|a|para|[àa]|an|ao)\s(?!(?:the|my|our|me|mi|mon|mein|meu|account|bank)(?!\p{L}))\p{L}{3,}`,
    "iu",
  ),
);

/** `wages for kasia 160`, `160 wages for kasia`, `kasia's wages 160`: whose they are, where that is nobody's word. */
const wagesFor = seldom(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:${wage})\s(?:[$€£₹]?\d[\d.,]*k?\s)?(?:for|para|pour|por|f[üu]r)\s(?<whose>\p{L}{3,})|(?<owner>\p{L}{3,})['’]s\s(?:${wage}))`,
    "iu",
  ),
);

function isWageForSomebody({ text }: Clause): boolean {
  const { whose, owner } = wagesFor.exec(text)?.groups ?? {};
  const name = whose ?? owner;
  return name !== undefined && !isCommonWord(fold(name)) && longest(name) === undefined;
}

/** `salary Priyanka 40000`: a word of nobody's right behind, who may pay it as well as be paid. */
const wagesOf = seldom(new RegExp(String.raw`(?<!\p{L})(?:${wage})\s(\p{L}{3,})\s[$€£₹]?\d`, "iu"));

function isWageOfSomebody(clause: Clause): boolean {
  const name = wagesOf.exec(clause.text)?.[1];
  if (name === undefined || clause.has("receive", "got", "arrive", "payMe", "payThem")) return false;
  const at = clause.from + clause.tokens.findIndex(({ text }) => text === fold(name));
  return clause.names.length === 0 && clause.cuesAt(at).length === 0 && !isCommonWord(fold(name));
}

/** Who came to be taught, treated or shown round, so many of them, each paying: `2 Schüler heute je 35`, `hoy tres alumnas a 15`. */
const comers = seldom(
  /^\W*(?:(?:today|tonight|heute|heut|hoy|ayer|aujourd['’]hui|hier|hoje|ontem|gestern|yesterday|this morning|esta ma[ñn]ana|ce matin)[\s,:]+)?(?:had |had in |tuve |eu |tive |hatte )?(?:\d{1,2}|zwei|drei|vier|f[üu]nf|sechs|two|three|four|five|six|dos|tres|cuatro|cinco|seis|deux|trois|quatre|cinq|dois|duas|tr[êe]s|quatro|seis)\s(?:students?|pupils?|participants?|attendees?|walk-?ins?|guests?|dogs?|kids|alumn[oa]s?|participantes?|turistas|perr(?:it)?os|ni[ñn]os|[ée]l[èe]ves?|chiens|clients? de passage|touristes|sch[üu]ler(?:innen)?|teilnehmer(?:innen)?|g[äa]ste|hunde|alun[oa]s?|c[ãa]es|cachorros)(?!\p{L})/iu,
);

/** `at 28 each`, `à 25`, `a 15 cada una`: what each of them pays. */
const eachPays = seldom(/(?<!\p{L})(?:at|a|à|@|je|para|por|pagando)\s?[$€£]?\d/iu);

/** Whether so many came, each of them for so much, and nothing says that the speaker paid. */
function comersPay(clause: Clause): boolean {
  if (!comers.test(clause.text) || clause.has("spend", "payI", "for", "expenseNoun")) return false;
  return clause.has("each") || eachPays.test(clause.text);
}

/** What only stands before where something was bought. */
const atSeller = seldom(/(?<!\p{L})(?:bei|beim|chez)(?!\p{L})/iu);

/** `2400 netto, anzahlung 50%`: which share of what was agreed is to come first. */
const shareFirst = seldom(
  /(?<!\p{L})(?:deposit|advance|upfront|up front|anzahlung|vorkasse|acompte|arrhes|se[ñn]al|anticipo|adelanto|sinal|entrada|adiantamento)(?:\s(?:of|von|de|del))?\s?:?\s?\d{1,2}\s?(?:%|prozent|percent|por ?cento|por ciento|pour ?cent)|\d{1,2}\s?%\s(?:(?:of|als|de|d['’]|en)\s?)?(?:deposit|advance|upfront|up front|anzahlung|vorkasse|acompte|arrhes|se[ñn]al|anticipo|adelanto|sinal|entrada|adiantamento)/iu,
);

/** `logo for Sharma 20k, half upfront`: the same share in a word. */
const halfFirst = seldom(
  /(?<!\p{L})(?:half|a third|a quarter|la mitad|la moiti[ée]|metade|die h[äa]lfte)\s(?:in |as |de |en |im |als )?(?:advance|upfront|up front|down|vorab|voraus|im voraus|d['’]avance|por adelantado|adelantado|adiantad[oa]|(?:de )?entrada|(?:de )?sinal|anzahlung)(?!\p{L})/iu,
);

/** What tells that money has moved. */
const hasMoved = (clause: Clause): boolean => clause.has("pay", "payThem", "payMe", "receive", "got", "arrive");

/** `adjudicou, 4800 no total, 30% de sinal`: the share of what was agreed that is to be paid first. */
function onTerms(clause: Clause): boolean {
  if (clause.percents.length > 0 ? shareFirst.test(clause.text) && !hasMoved(clause) : halfFirst.test(clause.text))
    return !hasMoved(clause);
  return clause.percents.length > 0 && clause.has("stage.client") && !clause.has("pay", "payThem", "receive", "arrive");
}

/** `hoje fiz faxina na Dona Sônia 180`, `freela pro Tiago`: what the speaker did for somebody, which is as little bought as it is paid. */
const didWork = seldom(
  /^\W*(?:(?:hoje|hj|ontem|hoy|ayer|anoche|aujourd['’]hui|hier)[\s,]+)?(?:(?:fiz|fizemos|hice|hicimos|he hecho|hemos hecho|j['’]ai fait)\s(?!(?:\p{L}+\s)?(?:compras?|mercado|feira|supermercado|courses|plein)(?!\p{L}))|freelas?\s(?:pr[oa]|para|p\/)\s)/iu,
);

const isOwnWork = (clause: Clause): boolean =>
  didWork.test(clause.text) && !clause.has("pay", "payI", "spend", "expenseNoun", "moneyNoun", "give");

/** `500 usd from upwork`: what those earn who work or sell there, where nothing says that it was bought. */
function fromMarket(clause: Clause): boolean {
  if (clause.has("expenseNoun", "spend", "pay", "payI", "refund")) return false;
  const { tokens, text } = clause.sentence;
  return clause.hits("from").some(({ from, to }) => {
    if (!paysWorkers(tokens[to]?.text ?? "")) return false;
    const start = tokens[from]?.start ?? 0;
    const amount = clause.money.findLast(({ end }) => end <= start);
    return clause.has("incomeNoun") || (amount !== undefined && text.slice(amount.end, start).trim() === "");
  });
}

/** What the nouns of a clause tell: who something came from, kinds of income, things bought, a client beside an amount. */
export function ofNouns(clause: Clause): Evidence[] {
  if (isStating(clause) || comesSoon(clause) || (clause.has("pricing.hourly") && tellsRate(clause)) || onTerms(clause))
    return [];
  const out: Evidence[] = [];
  const clients = clientsBeside(clause);
  const from = fromParty(clause);
  const thing = thingPaidFor(clause);
  // `comida con los de Globex 80`: whom one ate with, and nobody the money came from.
  const source = thing && clause.has("billable", "with", "meetVerb") ? null : ofSource(clause, from, thing);
  if (source) out.push(source);
  if (takings(clause) || fromMarket(clause)) out.push(moneyIn(3.4, null));
  const deposit = paysDeposit(clause);
  if (deposit) out.push(moneyOut(2.6, null));
  if (clause.has("incomeNoun") && !deposit && !(thing && clients.length === 0))
    out.push(moneyIn(2.5, from ?? (clients.length === 0 ? retained(clause) : null)));
  const wages = clause.has("classification.salary");
  // Which way it went can't be told.
  if (wages && !employees.test(clause.text) && isWageOfSomebody(clause)) return [];
  if (wages && (employees.test(clause.text) || wagesTo.test(clause.text) || isWageForSomebody(clause)))
    out.push(moneyOut(3.6, null));
  if (comersPay(clause)) out.push(moneyIn(3.6, null));
  if (thing && paidOut(clause)) out.push(moneyIn(3, null));
  if (
    clause.has("classification.salary", "classification.interest", "classification.gift", "classification.other") ||
    namesOf(clause, "classification").length > 0
  )
    out.push(moneyIn(2.5, from));
  if (clause.has("billable") && !owing.test(clause.text)) out.push(moneyOut(3.2, atParty(clause)));
  if (spentOn(clause) && !packFor(clause)) out.push(moneyOut(2.1, atSeller.test(clause.text) ? atParty(clause) : null));
  const shop = clients.length === 0 ? shopBehind(clause) : null;
  if (shop) out.push(moneyOut(2.1, shop));
  if (thing && tipped.test(clause.text)) out.push(moneyOut(3.5, atParty(clause)));
  if (thing && !clause.has("work.completed") && !isOwnWork(clause)) out.push(moneyOut(2, atParty(clause)));
  if (lessonWith(clause) || (!thing && sessionWith(clause))) out.push(moneyIn(2.3, knownClient(clause)));
  if (paidTheirs(clause)) out.push(moneyIn(6, knownClient(clause)));
  const beside = amountRightBehind(clause, clients);
  const [client] = clients;
  if (client && (!thing || beside)) out.push(moneyIn(beside ? 2.6 : 2, { clients: client.value, words: null }));
  return out;
}
