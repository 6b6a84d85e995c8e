import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt, marked, namesOf, tokenAt } from "../clauses/clause.ts";
import { isBare } from "../clauses/filler.ts";
import type { Scene, Sign } from "../features.ts";
import { changeOfLast } from "../fill/change-of-last.ts";
import { knownFields } from "../fill/client-fields.ts";
import { contactsByRole } from "../fill/contact-roles.ts";
import { saidLines } from "../fill/invoice-lines.ts";
import { givesDays } from "../fill/invoice-terms.ts";
import { shiftOfLast } from "../fill/later-by.ts";
import { announcedKnown, sourceOf } from "../fill/new-clients.ts";
import { saidRhythm } from "../fill/rhythm.ts";
import { worked } from "../fill/said.ts";
import { saidCurrency, saysOnlyCurrency } from "../fill/said-currency.ts";
import { breaksIn } from "../fill/worked-hours.ts";
import { chargesClient } from "../flow/buying.ts";
import { strangerOwing } from "../flow/owing.ts";
import { hasThing } from "../flow/thing.ts";
import { checkNumbers } from "../marks/check-numbers.ts";
import { partOfWork } from "../marks/counted-words.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { impossibleClock, impossibleDay } from "../marks/impossible-day.ts";
import { vendorIn } from "../marks/vendors.ts";
import { clientsThemselves } from "../names/spoken-for.ts";
import { hasAgreed } from "./agreed.ts";
import { amountOne } from "./amount-one.ts";
import { anew } from "./anew.ts";
import { isAppointment } from "./appointment.ts";
import { asksToMeet } from "./asks-to-meet.ts";
import { billAndMode } from "./bill-and-mode.ts";
import { billOfOther } from "./bill-of-other.ts";
import { billSent } from "./bill-sent.ts";
import { cannotMake } from "./cannot-make.ts";
import { chases } from "./chases.ts";
import { affirmedModes, isDenied, putsDayAside } from "./denied.ts";
import { eventOf } from "./event.ts";
import { amountOnBill, givesOnBill } from "./gives-on-bill.ts";
import { putsHoursOn } from "./hours-on.ts";
import { hasDue, lastsUntil, onlyUntil } from "./lasts-until.ts";
import { mealCost } from "./meal-cost.ts";
import { movedNow } from "./moved-now.ts";
import { newContactIn } from "./new-contact.ts";
import { opensProject } from "./new-project.ts";
import { noShow } from "./no-show.ts";
import { isOfAnother } from "./of-another.ts";
import { meansOther, oneOfThoseWas, timeApart } from "./other-one.ts";
import { owesMe } from "./owed-to-me.ts";
import { partyMoved } from "./party-moved.ts";
import { questioned, requested } from "./question.ts";
import { sentIt } from "./sent-it.ts";
import { takenBackFor } from "./taken-back-for.ts";
import { isWantedFor } from "./told-day.ts";
import { toldThat } from "./told-that.ts";
import { isTerse, justNamed, unknownName } from "./unknown-words.ts";
import { billFrom, billGot, owedBill } from "./unpaid.ts";
import { betweenOwnAccounts, planned, repays, unreal } from "./unreal.ts";
import { wasMeant } from "./was-meant.ts";
import { worksFirst, worksOnSite } from "./works-first.ts";

/** Words for being shown something that need not come first: `st brannocs details pls`. */
const nounish =
  /^(?:details|info|information|summary|overview|rundown|breakdown|report|statement|status|list|ficha|resumen|detalles|datos|lista|informe|desglose|fiche|resume|details|bilan|rapport|recap|liste|ubersicht|bericht|infos?|aufstellung|auswertung|details|resumo|detalhes|relatorio|extrato|dados)\b/;

function textAt(clause: Clause, from: number, to: number): string {
  return clause.sentence.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
}

/** `TB-53 status`, `acme details pls`: a bare "status" asks only where nothing but politeness follows what it is of. */
function asksByNoun(clause: Clause, from: number, to: number): boolean {
  const said = textAt(clause, from, to);
  if (said !== "status") return nounish.test(said);
  for (let at = to; at < clause.to; at++) {
    if (clause.sentence.tokens[at]?.kind !== "sign" && !cuedAt(clause, at, "polite", "smallTalk")) return false;
  }
  return true;
}

const invoicesWords = new Set("bills facturas factures faturas invoices notas rechnungen".split(" "));

const meetingsWords = new Set(
  "appels appointments besprechungen calls chamadas citas compromissos llamadas meetings rdvs reunioes reuniones reunions termine".split(
    " ",
  ),
);

const projectsWords = new Set(
  "gigs jobs projects projekte auftrage projets missions chantiers proyectos encargos projetos projectos".split(" "),
);

const servicesWords = new Set("services servicios leistungen dienstleistungen prestations servicos".split(" "));

const contactsWords = new Set("contacts contactos contatos kontakte rolodex adressbuch carnet agenda".split(" "));

/** What a client's or contact's data is called, said behind the name: `gate nine card`. */
const recordWords = new Set("card file profile record page sheet ficha fiche akte".split(" "));

/** Whether what is said ends in a word for somebody's data and else says nothing but the name. */
function isRecord(clause: Clause): boolean {
  const words = clause.tokens.filter((token) => token.kind === "word" || token.kind === "number");
  const last = words.at(-1);
  if (!last || !recordWords.has(last.text)) return false;
  return clause.tokens.every(
    (token, i) =>
      token === last ||
      token.kind === "sign" ||
      token.kind === "possessive" ||
      clause.sentence.marked(clause.from + i) ||
      cuedAt(clause, clause.from + i, "article", "polite", "show", "smallTalk"),
  );
}

/** What stands before whom something goes to: `500 to Acme`. */
const towards: ReadonlySet<string> = new Set(["to", "an", "à", "a", "al", "para", "ao"]);

/** Something is to be brought to the speaker: `email me invoice 12`, `mándame la factura`. */
const toMe = seldom(
  /^(?:(?:please|pls|can you|could you|por favor|bitte)\s)?(?:(?:send|email|mail|forward|text)\s(?:me|us)|m[áa]nda(?:me|nos)|env[íi]a(?:me|nos)|envoie[- ](?:moi|nous)|(?:schicke?|sende?)\s(?:mir|uns)|me\s(?:manda|envia)|(?:manda|envia)-me)(?!\p{L})/iu,
);

/** Words of not being sure: `je dois peut-être voir Léa`. */
const unsure =
  /^(?:maybe|perhaps|possibly|probably|vielleicht|eventuell|evtl|wahrscheinlich|quiza|quizas|tal|igual|talvez|peut|peut-etre)$/;

/** Whether a client is told to have called something off, and nothing else. */
function theyCancel({ clause, first }: Scene): boolean {
  const client = namesOf(clause, "client")[0] ?? namesOf(clause, "contact")[0];
  if (!client || client.fit === "close") return false;
  const { tokens } = clause.sentence;
  const opening = cuedAt(clause, first, "correct") && tokens[first + 1]?.start === client.start ? first + 1 : first;
  if (client.start !== tokens[opening]?.start) return false;
  return clause.tokens.every(
    ({ kind }, i) =>
      kind !== "word" ||
      marked(clause, clause.from + i) ||
      cuedAt(
        clause,
        clause.from + i,
        "callOff",
        "correct",
        "auxiliary",
        "me",
        "article",
        "common",
        "someone",
        "smallTalk",
        "under",
        "of",
      ),
  );
}

/** Where what was sent has come. */
const inbox = seldom(
  /(?<!\p{L})(?:inbox|mailbox|posteingang|postfach|bandeja de entrada|bo[iî]te mail|caixa de entrada)(?!\p{L})/iu,
);

/** The most words of a message that is only a few words. */
const mostInShort = 5;

/** `subscriptions are a disease`: what something is thought of, and no question about it. */
const judged = seldom(
  /^(?!(?:what|how|which|where|when|who|why|are|is)\s)(?:\p{L}+\s){1,3}(?:are|is|sont|est|son|es|sind|ist|s[ãa]o|[ée])\s(?:an?|the|such|so|too|une?|le|la|des|si|trop|una?|el|tan|muy|eine?|der|die|das|so|zu|uma?|o|a|t[ãa]o|muito|killing|eating|getting)\s\p{L}+/iu,
);

/** When somebody's own doors open or close, or what they did: nothing that is planned with them. */
const theirDay = seldom(
  /(?<!\p{L})(?:opens?|closes?|shuts?|(?:is|are) (?:open|closed|shut)|was|were|abren?|cierran?|ouvrent?|ferment?|ouvre|ferme|[öo]ffnet|schlie(?:ß|ss)t|went|war|waren|macht (?:auf|zu)|fecham?|estuvo|fue|[ée]tait|foi|esteve)(?!\p{L})/iu,
);

/** `bunnings had drills at 89`: what a seller has, and nobody bought. */
const offers =
  /^\s(?:ha[ds]|have|had|do|does|sells?|stocks?|wants?|asks?|is|are|was|were|tiene|tenia|ten[íi]a|vende|a|avait|vend|hat|hatte|verkauft|tem|tinha)(?!\p{L})/iu;

const book = seldom(/(?<!\p{L})(?:address|phone|contact) ?book(?!\p{L})/iu);

/** A question for whoever does something. */
const whomFor = seldom(/^who (?:do (?:i|we) (?:have|use) (?:under|for)|do (?:i|we) know in) /iu);

/** What was said in a meeting, written down behind it: `call notes: …`. */
const minutesOf = seldom(
  /^(?:(?:meeting|call|session|zoom|visit)\s(?:notes?|recap|summary|minutes)|(?:notes?|recap|summary|minutes) (?:from|of) (?:[^\s:]+ ){0,4}?(?:meeting|call|session|workshop|lunch|coffee|visit|training|kick-?off|interview|review)|(?:notas|resumen|acta) de (?:la )?(?:reuni[óo]n|llamada)|compte[- ]rendu|notes de (?:la )?r[ée]union|besprechungsnotiz\p{L}*|gespr[äa]chsnotiz\p{L}*|protokoll|notas da (?:reuni[ãa]o|chamada)|ata da reuni[ãa]o)(?!\p{L})/iu,
);

/** `draft an email to Acme`: something to be written or made ready, which has not been. */
const prepares =
  /^(?:please )?(?:draft|write(?! (?:down|up))|compose|prepare|prep|plan|redacta|escribe|prepara|r[ée]dige|[ée]cris|pr[ée]pare|entwirf|schreib|bereite|redige|escreve)(?!\p{L})/iu;

/** A question for an amount. */
const howMuch =
  /^(?:so |and )?(?:how much|what (?:did|has)|cu[áa]nto|combien|wie ?viel|quanto)(?! (?:time|longer|tiempo|de temps|zeit|tempo)| hours)(?!\p{L})/iu;

/** `relancé`, which is `relance` without its accent, was done. */
function isDone({ sentence: { tokens, text } }: Clause, { from, to }: CueHit): boolean {
  return /^\p{L}+ée?s?(?!\p{L})/iu.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

/** `ugh I mixed that up, undo it`: behind a comma, and the last word. */
function closesWithUndo(clause: Clause): boolean {
  const end = clause.from + clause.tokens.findLastIndex(({ kind }) => kind !== "sign") + 1;
  const opens = (at: number) => at > clause.from && clause.sentence.tokens[at - 1]?.kind === "sign";
  return !/[?¿]/.test(clause.text) && clause.hits("undo").some(({ from, to }) => to === end && opens(from));
}

/** Words for what work is worth, which no price of anything bought is called by. */
const valued =
  /(?<!\p{L})(?:budget|worth|fee|value|price|valor|presupuesto|or[çc]amento|precio|pre[çc]o|importe|forfait|montant|prix|honorar|auftragswert|festpreis|volumen|preis|kostet|cuesta|custa|coûte)(?!\p{L})/iu;

/** What was written is not so. */
const saysWrong = seldom(
  /(?<!\p{L})(?:stimmt (?:so )?(?:nicht|ned|net|nöd)|(?:ist|is|war) falsch|passt (?:nicht|ned|net)|(?:is|was) wrong|isn['’]?t right|est[áa] mal|n['’]est pas bonne?|est fausse|est[áa] errad[oa])(?!\p{L})/iu,
);

/** What was planned does not take place. */
const fallsThrough = seldom(
  /(?<!\p{L})(?:f[äa]llt (?:leider )?(?:aus|weg|flach|ins wasser)|entf[äa]llt|findet (?:doch )?nicht statt|(?:is|has been|was|got) (?:off|cancell?ed|called off)|se cancela|(?:est[áa]|fue|foi) cancelad[oa]|est (?:annul[ée]e?|tomb[ée]e? [àa] l['’]eau))(?!\p{L})/iu,
);

/** What is left of something half of which was there before. */
const otherHalf = seldom(
  /(?<!\p{L})(?:(?:the )?other half|(?:die )?(?:andere|zweite|restliche) h[äa]lfte|la otra mitad|l['’]autre moiti[ée]|a outra metade)(?!\p{L})/iu,
);

/** The invoice written last, told by that alone. */
const latestInvoice =
  /(?<!\p{L})(?:(?:last|latest|letzten?|[úu]ltima)\s(?:invoice|bill|factura|fatura|nota fiscal|rechnung)|derni[èe]re\sfacture|(?:factura|fatura)\santerior)(?!\p{L})/iu;

const invoiceWord = /(?<!\p{L})(?:invoices?|bill|facturas?|fatura|nota fiscal|factures?|rechnung)(?!\p{L})/iu;

/** `perdón, fueron 300`: puts something right that nobody told, and says of nothing what it cost. */
function isMereFix(clause: Clause): boolean {
  if (!clause.has("correct", "cost") || clause.names.length > 0 || hasThing(clause)) return false;
  return (
    clause.hits("correct").some(({ from }) => from === clause.from) &&
    clause.tokens.every(
      ({ kind }, i) =>
        kind === "sign" ||
        marked(clause, clause.from + i) ||
        cuedAt(clause, clause.from + i, "correct", "cost", "smallTalk", "pronoun", "polite", "also"),
    )
  );
}

/** How each sign is found out. */
export const signs: Readonly<Record<Sign, (scene: Scene) => boolean>> = {
  "@question": ({ clause, first }) => questioned(clause, first),
  "@minutes": ({ clause }) => minutesOf.test(clause.text),
  "@newContact": ({ clause }) => newContactIn(clause) !== undefined,
  "@request": ({ clause }) => requested(clause),
  "@money": ({ clause }) => clause.money.length > 0,
  "@percent": ({ clause }) => clause.percents.length > 0,
  "@money2": ({ clause }) => clause.money.length > 1,
  "@marked": ({ clause }) => clause.money.some((m) => m.value.marked || m.value.shaped),
  "@hours": ({ clause }) => worked(clause).length > 0,
  "@justNamed": ({ clause, first }) => justNamed(clause, first),
  "@newProject": ({ clause, first }) => opensProject(clause, first),
  "@worksFirst": ({ clause, first }) => worksFirst(clause, first),
  "@worksOnSite": ({ clause, first }) => worksOnSite(clause, first),
  "@length": ({ clause }) => clause.durations.length > 0,
  "@day": ({ clause }) => clause.moments("future").some((m) => m.value.day !== null),
  "@time": ({ clause }) => clause.moments("future").some((m) => m.value.time !== null),
  "@period": ({ clause }) => clause.periods().length > 0,
  "@past": ({ clause }) =>
    clause.moments("future").some((m) => m.value.day !== null && m.value.day < clause.sentence.hearing.today),
  "@terse": ({ clause }) => isTerse(clause) && !isAppointment(clause),
  "@stating": ({ clause }) =>
    /(?<!\p{L})(?:is|was|are|were|es|era|son|est|était|sont|ist|war|sind|é|são|foi)(?!\p{L})/iu.test(clause.text),
  "@impossible": ({ clause }) =>
    impossibleDay(
      clause.text,
      clause.sentence.hearing.dateOrder ?? (clause.sentence.hearing.locale === "en-US" ? "mdy" : "dmy"),
    ) !== null,
  "@judged": ({ clause }) => judged.test(clause.text),
  "@prepares": ({ clause }) => prepares.test(clause.text),
  "@event": ({ clause }) => eventOf(clause) !== null,
  "@theirs": ({ clause }) => theirDay.test(clause.text),
  "@badClock": ({ clause }) => impossibleClock(clause.text),
  "@shows": ({ clause, first }) =>
    clause.hits("show").some((cue) => cue.from <= first || asksByNoun(clause, cue.from, cue.to)),
  "@weakMoney": ({ clause, flow }) => clause.money.length > 0 && (flow === null || flow.strength < 4),
  "@invoices": ({ clause }) => clause.tokens.some((token) => invoicesWords.has(token.text)),
  "@ones": ({ clause }) =>
    clause.tokens.some(
      (token, i) =>
        token.text === "ones" && clause.cuesAt(clause.from + i - 1).some((cue) => cue.name.startsWith("status.")),
    ),
  "@meetings": ({ clause }) =>
    clause.tokens.some(
      (token) =>
        meetingsWords.has(token.text) &&
        (token.text !== "termine" || !/é$/iu.test(clause.sentence.text.slice(token.start, token.end))),
    ),
  "@services": ({ clause }) => clause.tokens.some((token) => servicesWords.has(token.text)),
  "@projects": ({ clause }) => clause.tokens.some((token) => projectsWords.has(token.text)),
  "@contacts": ({ clause }) => clause.tokens.some((token) => contactsWords.has(token.text)) || book.test(clause.text),
  "@whomFor": ({ clause }) => whomFor.test(clause.text),
  "@role": ({ clause }) => contactsByRole(clause).length > 0,
  "@record": ({ clause }) => isRecord(clause),
  "@headed": ({ clause, first }) => clause.sentence.tokens[first + 1]?.text === ":",
  "@list": ({ clause }) => clause.sentence.money.length > 1,
  "@range": ({ clause }) =>
    clause.moments("past").some((m) => m.value.time !== null && (m.value.until?.time ?? null) !== null),
  "@rests": ({ clause }) => breaksIn(clause).length > 0,
  "@future": ({ clause }) =>
    clause.moments("past").some((m) => m.value.day !== null && m.value.day > clause.sentence.hearing.today),
  "@ahead": ({ clause }) =>
    clause
      .moments("past")
      .some((m) => m.value.day !== null && m.value.day > clause.sentence.hearing.today && !isWantedFor(clause, m)),
  "@recurs": ({ clause }) => saidRhythm(clause) !== null,
  // `a câmara pagou metade`: who paid may be known by a word that is an ordinary one elsewhere.
  "@client": (scene) =>
    namesOf(scene.clause, "client").length > 0 ||
    (scene.clause.has("pay", "payThem") &&
      scene.flow?.party?.announced === true &&
      scene.flow.party.clients.length === 1),
  "@clientItself": ({ clause }) => clientsThemselves(clause).length > 0,
  "@hoursOn": ({ clause, first }) => putsHoursOn(clause, first),
  "@unknown": ({ clause }) => unknownName(clause),
  "@fields": ({ clause }) => Object.keys(knownFields(clause)).length > 0,
  "@project": ({ clause }) => namesOf(clause, "project").length > 0,
  "@service": ({ clause }) => namesOf(clause, "service").length > 0,
  "@member": ({ clause }) => namesOf(clause, "member").length > 0,
  "@contact": ({ clause }) => namesOf(clause, "contact").length > 0,
  "@goal": ({ clause }) => namesOf(clause, "goal").length > 0,
  "@meeting": ({ clause }) => namesOf(clause, "meeting").length > 0,
  "@invoice": ({ clause }) => clause.invoices.length > 0,
  "@ref": ({ clause }) =>
    clause.invoices.some((each) => each.value.known.length > 0 || /\p{L}/u.test(each.value.said)) ||
    (clause.invoices.length > 0 && clause.has("invoiceNoun")),
  "@known": ({ clause }) => clause.invoices.some((each) => each.value.known.length > 0),
  "@email": ({ clause }) => clause.addresses.some((a) => a.value.kind === "email"),
  "@phone": ({ clause }) => clause.addresses.some((a) => a.value.kind === "phone"),
  "@link": ({ clause }) => clause.addresses.some((a) => a.value.kind === "link" || a.value.kind === "site"),
  "@address": ({ clause }) => clause.addresses.length > 0,
  "@quoted": ({ clause }) => clause.quotes.length > 0,
  "@in": ({ flow }) => flow?.direction === "in",
  "@out": ({ flow }) => flow?.direction === "out",
  "@unreal": ({ clause, flow }) => unreal(clause) || planned(clause, flow) || betweenOwnAccounts(clause),
  "@last": ({ clause }) => clause.sentence.hearing.last !== undefined,
  "@timeApart": ({ clause }) => timeApart(clause),
  "@lastMoney": ({ clause }) => clause.sentence.hearing.last?.hasAmount === true,
  "@announced": ({ clause }) => announcedKnown(clause) !== null,
  "@moved": ({ clause }) => partyMoved(clause) !== null,
  "@lines": ({ clause }) =>
    (clause.invoices.length > 0 ||
      (clause.money.length > 0 && clause.has("add", "create", "link", "invoiceNoun", "partial", "billable"))) &&
    saidLines(clause) !== null,
  "@lastInvoice": ({ clause }) =>
    clause.sentence.hearing.last?.intent === "invoice.create" ||
    clause.sentence.hearing.last?.intent === "invoice.update",
  "@lastBilled": ({ clause }) => clause.sentence.hearing.last?.intent.startsWith("invoice.") === true,
  "@lastHours": ({ clause }) => clause.sentence.hearing.last?.intent === "hours.log",
  "@ofAnother": ({ clause }) => isOfAnother(clause),
  "@lastMeeting": ({ clause }) => clause.sentence.hearing.last?.intent.startsWith("meeting.") === true,
  "@lastReminder": ({ clause }) => clause.sentence.hearing.last?.intent === "reminder.add",
  "@movedNow": ({ clause }) => movedNow(clause) !== undefined,
  "@denied": ({ clause }) => clause.names.some((found) => isDenied(clause, found)),
  "@modeDenied": ({ clause }) => (affirmedModes(clause)?.length ?? 0) > 0,
  "@dayFirst": ({ clause, first }) => {
    const start = clause.sentence.tokens[first]?.start;
    return clause.moments("future").some((m) => m.start === start && m.value.day !== null);
  },
  "@thing": ({ clause }) => hasThing(clause),
  "@lastPaid": ({ clause }) => clause.sentence.hearing.last?.intent === "invoice.pay",
  "@mereFix": ({ clause }) => isMereFix(clause),
  "@goals": ({ clause }) => clause.has("goalNoun") || clause.sentence.hearing.names.all("goal", 1).length > 0,
  "@saysWrong": ({ clause }) => saysWrong.test(clause.text),
  "@onlyUntil": ({ clause }) => onlyUntil(clause),
  "@fallsThrough": ({ clause }) => fallsThrough.test(clause.text),
  "@otherHalf": ({ clause }) => otherHalf.test(clause.text),
  "@latestInvoice": ({ clause }) => latestInvoice.test(clause.text),
  "@voidsInvoice": ({ clause }) =>
    clause.has("voidIt") && !clause.has("meetingNoun") && invoiceWord.test(clause.text) && !billOfOther(clause),
  "@currency": ({ clause }) => saidCurrency(clause) !== undefined,
  "@onlyCurrency": ({ clause }) => saysOnlyCurrency(clause),
  "@dayDenied": ({ clause }) => putsDayAside(clause),
  "@wasMeant": ({ clause }) => wasMeant.test(clause.text),
  "@twoDays": ({ clause }) => clause.moments("future").filter(({ value }) => value.day !== null).length === 2,
  "@givesDays": ({ clause }) => givesDays(clause) !== undefined,
  "@checkNumber": ({ clause }) => checkNumbers(clause.text).length > 0,
  "@shiftsLast": ({ clause }) => shiftOfLast(clause) !== null,
  "@owesMe": ({ clause }) => owesMe(clause),
  "@chargesClient": ({ clause }) => chargesClient(clause),
  "@howMuch": ({ clause }) => howMuch.test(clause.text),
  "@repaid": ({ clause }) => repays(clause),
  "@billAndMode": ({ clause }) => billAndMode(clause),
  "@owedBill": ({ clause }) => owedBill(clause),
  "@billGot": ({ clause }) => billGot(clause),
  "@toldThat": ({ clause }) => toldThat(clause),
  "@billFrom": ({ clause, first }) => billFrom(clause, first),
  "@changesLast": ({ clause }) => changeOfLast(clause) !== null,
  "@vendor": ({ clause, first }) => {
    const seller = vendorIn(clause);
    const start = clause.sentence.tokens[first]?.start ?? -1;
    if (seller === undefined || start !== clause.sentence.text.indexOf(seller)) return false;
    return !offers.test(clause.sentence.text.slice(start + seller.length));
  },
  "@seller": ({ clause }) => vendorIn(clause) !== undefined || namesOf(clause, "vendor").length > 0,
  "@source": ({ clause }) => sourceOf(clause) !== undefined,
  "@search": ({ clause, first }) => /^(?:search|find)$/.test(clause.sentence.tokens[first]?.text ?? ""),
  "@theyCancel": (scene) => theyCancel(scene),
  "@agreed": ({ clause }) => hasAgreed(clause),
  "@asksToMeet": ({ clause }) => asksToMeet.test(clause.text),
  "@cannotMake": ({ clause }) => cannotMake.test(clause.text),
  "@unsure": ({ clause }) =>
    clause
      .hits("remind")
      .some((cue) => cuedAt(clause, cue.to, "hypothetical") && unsure.test(clause.sentence.tokens[cue.to]?.text ?? "")),
  "@number": ({ clause }) => clause.tokens.some((token) => token.kind === "number"),
  "@partOfWork": ({ clause }) => partOfWork(clause.text),
  "@short": ({ clause }) =>
    clause.tokens.filter((token) => token.kind === "word" || token.kind === "number").length <= mostInShort,
  "@bare": ({ clause }) => isBare(clause),
  "@mealCost": ({ clause }) => mealCost(clause),
  "@valued": ({ clause }) => valued.test(clause.text),
  "@toClient": ({ clause }) =>
    namesOf(clause, "client").some((found) =>
      towards.has(clause.sentence.tokens[tokenAt(clause, found.start) - 1]?.text ?? ""),
    ),
  "@closingUndo": ({ clause }) => closesWithUndo(clause),
  "@toDo": ({ clause }) => clause.hits("checkIn", "followUp").some((cue) => !isDone(clause, cue)),
  "@billSent": ({ clause, first }) => billSent(clause, first),
  // `she paid half by venmo`, behind what was spent, is of other money.
  "@theyPaid": ({ clause }) =>
    clause.sentence.hearing.last?.intent === "expense.add" &&
    /^\W*(?:s?he|they|ella|él|ellos|elle|il|ils|sie|er|ela|ele|eles)\s(?:has\s|have\s|just\s|hat\s|haben\s|a\s|ont\s)?(?:paid|sent|gave|pag[oóu]\p{L}*|pay[ée]|bezahlt|gezahlt)/iu.test(
      clause.text,
    ),
  "@noShow": ({ clause }) => noShow.test(clause.text),
  "@strangerOwes": ({ clause }) => strangerOwing(clause) !== null,
  "@givesOnBill": ({ clause }) => givesOnBill(clause),
  "@amountOnBill": ({ clause }) => amountOnBill(clause),
  "@inbox": ({ clause }) => inbox.test(clause.text),
  "@sentIt": ({ clause }) => sentIt(clause),
  "@chases": ({ clause }) => chases(clause),
  "@toMe": ({ clause }) => toMe.test(clause.text),
  "@otherOne": ({ clause }) => meansOther(clause),
  "@oneWas": ({ clause }) => oneOfThoseWas(clause),
  "@anew": (scene) => anew(scene),
  "@takenBackFor": ({ clause }) => takenBackFor(clause),
  "@lasts": ({ clause }) => lastsUntil(clause),
  "@lastDue": ({ clause }) => hasDue.has(clause.sentence.hearing.last?.intent ?? "help"),
  "@named": ({ clause }) => namesOf(clause, "client").some(({ fit }) => fit !== "pronoun"),
  "@amountOne": ({ clause }) => amountOne(clause),
};
