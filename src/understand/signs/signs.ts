import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt, namesOf } from "../clauses/clause.ts";
import { isBare } from "../clauses/filler.ts";
import type { Scene, Sign } from "../features.ts";
import { knownFields } from "../fill/client-fields.ts";
import { contactsByRole } from "../fill/contact-roles.ts";
import { hoursPriced } from "../fill/hourly-rate.ts";
import { saidLines } from "../fill/invoice-lines.ts";
import { datedOn, givesDays } from "../fill/invoice-terms.ts";
import { announcedKnown, sourceOf } from "../fill/new-clients.ts";
import { chargesClient } from "../flow/buying.ts";
import { strangerOwing } from "../flow/owing.ts";
import { hasThing } from "../flow/thing.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { vendorIn } from "../marks/vendors.ts";
import { clientsThemselves } from "../names/spoken-for.ts";
import { hasAgreed } from "./agreed.ts";
import { amountOne } from "./amount-one.ts";
import { isAppointment } from "./appointment.ts";
import { billAndMode } from "./bill-and-mode.ts";
import { billOfOther } from "./bill-of-other.ts";
import { billSent } from "./bill-sent.ts";
import { chases } from "./chases.ts";
import { closesWithUndo } from "./closing-undo.ts";
import { dayToDo } from "./day-to-do.ts";
import { affirmedModes, isDenied, putsDayAside } from "./denied.ts";
import { eventOf } from "./event.ts";
import { amountOnBill, billWas, givesOnBill, paidOnBill, paysOfIt, percentOnBill } from "./gives-on-bill.ts";
import { hasBooked } from "./has-booked.ts";
import { putsHoursOn } from "./hours-on.ts";
import { lastSigns } from "./last-signs.ts";
import { lastsUntil, onlyUntil } from "./lasts-until.ts";
import { lengthened } from "./made-longer.ts";
import { markedSigns } from "./marked-signs.ts";
import { mealCost } from "./meal-cost.ts";
import { isMereFix } from "./mere-fix.ts";
import { hasOwnContact, newContactIn } from "./new-contact.ts";
import { opensProject } from "./new-project.ts";
import { isOccasion } from "./occasion.ts";
import { owesMe } from "./owed-to-me.ts";
import { partyMoved } from "./party-moved.ts";
import { pricedEvent } from "./priced-event.ts";
import { questioned, requested } from "./question.ts";
import { tellsReceipt } from "./receipt-told.ts";
import { isRecord } from "./record-shown.ts";
import { saidSigns } from "./said-signs.ts";
import { sentIt } from "./sent-it.ts";
import { asksByNoun } from "./shown-by-noun.ts";
import { theyCancel } from "./they-cancel.ts";
import { timedName } from "./timed-name.ts";
import { toldThat } from "./told-that.ts";
import { isTerse, justNamed, strangeWord, unknownName } from "./unknown-words.ts";
import { billFrom, billGot, owedBill } from "./unpaid.ts";
import { betweenOwnAccounts, planned, repays, unreal } from "./unreal.ts";
import { isWorkday } from "./workday.ts";
import { worksFirst, worksOnSite } from "./works-first.ts";

/** Words of not being sure: `je dois peut-être voir Léa`. */
const unsure =
  /^(?:maybe|perhaps|possibly|probably|vielleicht|eventuell|evtl|wahrscheinlich|quiza|quizas|tal|igual|talvez|peut|peut-etre)$/;

/** `bunnings had drills at 89`: what a seller has, and nobody bought. */
const offers =
  /^\s(?:ha[ds]|have|had|do|does|sells?|stocks?|wants?|asks?|is|are|was|were|tiene|tenia|ten[íi]a|vende|a|avait|vend|hat|hatte|verkauft|tem|tinha)(?!\p{L})/iu;

const book = seldom(/(?<!\p{L})(?:address|phone|contact) ?book(?!\p{L})/iu);

const isStatus = ({ name }: CueHit) => name.startsWith("status.");

/** `relancé`, which is `relance` without its accent, was done. */
function isDone({ sentence: { tokens, text } }: Clause, { from, to }: CueHit): boolean {
  return /^\p{L}+ée?s?(?!\p{L})/iu.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

const invoiceWord = seldom(/(?<!\p{L})(?:invoices?|bill|facturas?|fatura|nota fiscal|factures?|rechnung)(?!\p{L})/iu);

const meetingsWords = new Set(
  "appels appointments besprechungen calls chamadas citas compromissos llamadas meetings rdvs reunioes reuniones reunions termine".split(
    " ",
  ),
);

const contactsWords = new Set("contacts contactos contatos kontakte rolodex adressbuch carnet agenda".split(" "));

/** Whether one of some words is said, folded. */
function anyOf(words: string): (scene: Scene) => boolean {
  const told = new Set(words.split(" "));
  return ({ clause }) => clause.tokens.some((token) => told.has(token.text));
}

/** How each sign is found out. */
export const signs: Readonly<Record<Sign, (scene: Scene) => boolean>> = {
  ...markedSigns,
  ...saidSigns,
  ...lastSigns,
  "@question": ({ clause, first }) => questioned(clause, first),
  "@newContact": ({ clause }) => newContactIn(clause) !== undefined,
  "@hasOwnContact": ({ clause }) => hasOwnContact(clause),
  "@request": ({ clause }) => requested(clause),
  "@justNamed": ({ clause, first }) => justNamed(clause, first),
  "@newProject": ({ clause, first }) => opensProject(clause, first),
  "@worksFirst": ({ clause, first }) => worksFirst(clause, first),
  "@worksOnSite": ({ clause, first }) => worksOnSite(clause, first),
  "@workday": ({ clause }) => isWorkday(clause),
  "@terse": ({ clause }) => isTerse(clause) && !isAppointment(clause),
  "@receiptTold": ({ clause }) => tellsReceipt(clause),
  "@event": ({ clause }) => eventOf(clause) !== null,
  "@pricedEvent": ({ clause }) => pricedEvent(clause),
  "@timedName": ({ clause }) => timedName(clause) !== null,
  "@shows": ({ clause, first }) =>
    clause.hits("show").some((cue) => cue.from <= first || asksByNoun(clause, cue.from, cue.to)),
  "@weakMoney": ({ clause, flow }) => clause.money.length > 0 && (flow === null || flow.strength < 4),
  "@invoices": anyOf("bills facturas factures faturas invoices notas rechnungen"),
  "@ones": ({ clause }) =>
    clause.tokens.some(
      (token, i) =>
        token.text === "ones" &&
        (clause.cuesAt(clause.from + i - 1).some(isStatus) || clause.cuesAt(clause.from + i + 1).some(isStatus)),
    ),
  "@meetings": ({ clause }) =>
    clause.tokens.some(
      (token) =>
        meetingsWords.has(token.text) &&
        (token.text !== "termine" || !/é$/iu.test(clause.sentence.text.slice(token.start, token.end))),
    ),
  "@services": anyOf("services servicios leistungen dienstleistungen prestations servicos"),
  "@projects": anyOf(
    "gigs jobs projects projekte auftrage projets missions chantiers proyectos encargos projetos projectos",
  ),
  "@contacts": ({ clause }) => clause.tokens.some((token) => contactsWords.has(token.text)) || book.test(clause.text),
  "@role": ({ clause }) => contactsByRole(clause).length > 0,
  "@record": ({ clause }) => isRecord(clause),
  // `a câmara pagou metade`: who paid may be known by a word that is an ordinary one elsewhere.
  "@client": (scene) =>
    namesOf(scene.clause, "client").length > 0 ||
    (scene.clause.has("pay", "payThem") &&
      scene.flow?.party?.announced === true &&
      scene.flow.party.clients.length === 1),
  "@clientItself": ({ clause }) => clientsThemselves(clause).length > 0,
  "@hoursOn": ({ clause, first }) => putsHoursOn(clause, first),
  "@dayToDo": ({ clause }) => dayToDo(clause),
  "@strange": ({ clause }) => strangeWord(clause),
  "@unknown": ({ clause }) => unknownName(clause),
  "@fields": ({ clause }) => Object.keys(knownFields(clause)).length > 0,
  "@in": ({ flow }) => flow?.direction === "in",
  "@out": ({ flow }) => flow?.direction === "out",
  "@unreal": ({ clause, flow }) => unreal(clause) || planned(clause, flow) || betweenOwnAccounts(clause),
  "@announced": ({ clause }) => announcedKnown(clause) !== null,
  "@moved": ({ clause }) => partyMoved(clause) !== null,
  "@lines": ({ clause }) =>
    (clause.invoices.length > 0 ||
      (clause.says("delete") && clause.says("invoiceNoun")) ||
      (clause.money.length > 0 && clause.has("add", "create", "link", "invoiceNoun", "partial", "billable"))) &&
    saidLines(clause) !== null,
  "@denied": ({ clause }) => clause.names.some((found) => isDenied(clause, found)),
  "@modeDenied": ({ clause }) => (affirmedModes(clause)?.length ?? 0) > 0,
  "@thing": ({ clause }) => hasThing(clause),
  "@mereFix": ({ clause }) => isMereFix(clause),
  "@goals": ({ clause }) => clause.has("goalNoun") || clause.sentence.hearing.names.all("goal", 1).length > 0,
  "@occasion": ({ clause }) => isOccasion(clause),
  "@longer": ({ clause }) => lengthened(clause) !== null,
  "@onlyUntil": ({ clause }) => onlyUntil(clause),
  "@voidsInvoice": ({ clause }) =>
    clause.has("voidIt") && !clause.has("meetingNoun") && invoiceWord.test(clause.text) && !billOfOther(clause),
  "@dayDenied": ({ clause }) => putsDayAside(clause),
  "@givesDays": ({ clause }) => givesDays(clause) !== undefined,
  "@owesMe": ({ clause }) => owesMe(clause),
  "@chargesClient": ({ clause }) => chargesClient(clause),
  "@repaid": ({ clause }) => repays(clause),
  "@billAndMode": ({ clause }) => billAndMode(clause),
  "@owedBill": ({ clause }) => owedBill(clause),
  "@billGot": ({ clause }) => billGot(clause),
  "@toldThat": ({ clause }) => toldThat(clause),
  "@billFrom": ({ clause, first }) => billFrom(clause, first),
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
  "@booked": ({ clause }) => hasBooked(clause),
  "@unsure": ({ clause }) =>
    clause
      .hits("remind")
      .some((cue) => cuedAt(clause, cue.to, "hypothetical") && unsure.test(clause.sentence.tokens[cue.to]?.text ?? "")),
  "@bare": ({ clause }) => isBare(clause),
  "@mealCost": ({ clause }) => mealCost(clause),
  "@closingUndo": ({ clause }) => closesWithUndo(clause),
  "@toDo": ({ clause }) => clause.hits("checkIn", "followUp").some((cue) => !isDone(clause, cue)),
  "@billSent": ({ clause, first }) => billSent(clause, first),
  "@strangerOwes": ({ clause }) => strangerOwing(clause) !== null,
  "@givesOnBill": ({ clause }) => givesOnBill(clause),
  "@datesBill": ({ clause }) => datedOn(clause) !== undefined,
  "@billWas": ({ clause }) => billWas(clause),
  "@paidOnBill": ({ clause }) => paidOnBill(clause),
  "@hoursPriced": ({ clause }) => hoursPriced(clause) !== undefined,
  "@amountOnBill": ({ clause }) => amountOnBill(clause),
  "@paysOfIt": ({ clause }) => paysOfIt(clause),
  "@percentOnBill": ({ clause }) => percentOnBill(clause),
  "@sentIt": ({ clause }) => sentIt(clause),
  "@chases": ({ clause }) => chases(clause),
  "@lasts": ({ clause }) => lastsUntil(clause),
  "@amountOne": ({ clause }) => amountOne(clause),
};
