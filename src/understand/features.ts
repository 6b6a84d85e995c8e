import type { CueName } from "../words/cue-words.ts";
import { type Clause, cuedAt, marked, namesOf } from "./clause.ts";
import type { Flow } from "./flow/evidence.ts";
import { flowOf } from "./flow/flow.ts";
import { nameLike } from "./flow/party.ts";
import { impossibleDay } from "./impossible-day.ts";
import { saidLines } from "./invoice-lines.ts";
import { announcedKnown, sourceOf } from "./new-clients.ts";
import { phraseFrom } from "./phrase.ts";
import { worked } from "./said.ts";
import type { Intent } from "./understanding.ts";
import { owedBill } from "./unpaid.ts";
import { vendorIn } from "./vendors.ts";

/** What a clause shows beyond its cues, computed once for all rules. */
type Sign =
  | "@question"
  | "@request"
  | "@money"
  | "@money2"
  | "@marked"
  | "@hours"
  | "@length"
  | "@day"
  | "@time"
  | "@period"
  | "@future"
  | "@client"
  | "@unknown"
  | "@project"
  | "@service"
  | "@contact"
  | "@goal"
  | "@meeting"
  | "@invoice"
  | "@known"
  | "@ref"
  | "@range"
  | "@past"
  | "@terse"
  | "@list"
  | "@weakMoney"
  | "@shows"
  | "@impossible"
  | "@stating"
  | "@invoices"
  | "@ones"
  | "@meetings"
  | "@email"
  | "@phone"
  | "@link"
  | "@address"
  | "@quoted"
  | "@in"
  | "@out"
  | "@unreal"
  | "@notYet"
  | "@last"
  | "@lastMoney"
  | "@announced"
  | "@vendor"
  | "@lines"
  | "@lastInvoice"
  | "@owedBill"
  | "@source"
  | "@search"
  | "@short"
  | "@bare";

/** A cue anywhere (`pay`), at the start of the clause (`^show`), as all of it (`=help`), or a sign (`@money`). */
export type Feature = CueName | `^${CueName}` | `=${CueName}` | Sign;

/** A clause with its features, ready for the rules. */
export interface Scene {
  readonly clause: Clause;
  readonly flow: Flow | null;
  has(feature: Feature): boolean;
}

const fillers: readonly CueName[] = [
  "polite",
  "smallTalk",
  "pronoun",
  "article",
  "jest",
  "also",
  "self",
  "me",
  "to",
  "for",
  "correct",
  "common",
];

function coveredBy(clause: Clause, name: CueName): boolean {
  let any = false;
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.sentence.tokens[at];
    if (!token || (token.kind === "sign" && !/[?]/.test(token.text)) || token.kind === "possessive") continue;
    if (token.text === "?") continue;
    if (marked(clause, at)) return false;
    if (cuedAt(clause, at, name)) any = true;
    else if (!cuedAt(clause, at, ...fillers)) return false;
  }
  return any;
}

/** The first token of a clause that says something: greetings, politeness, bullets and "and" are passed over. */
export function firstWord(clause: Clause): number {
  let at = clause.from;
  while (at < clause.to) {
    const token = clause.sentence.tokens[at];
    if (!token) break;
    const leading = clause.cues.filter(
      (cue) => cue.from === at && ["polite", "smallTalk", "also", "self", "someone"].includes(cue.name),
    );
    const longest = Math.max(0, ...leading.map((cue) => cue.to));
    const serious = clause.cues.some(
      (cue) =>
        cue.from === at &&
        !["polite", "smallTalk", "also", "common", "correct", "self", "someone", "them"].includes(cue.name),
    );
    if (token.kind === "sign" && !marked(clause, at)) at++;
    else if (longest > at && !serious && longest < clause.to) at = longest;
    else if (
      /^(?:and|so|then|but|well|y|et|und|e|so|also|alors|entonces|pues|entao|purser|um|uh|hmm)$/.test(token.text) &&
      at + 1 < clause.to &&
      !marked(clause, at)
    )
      at++;
    else break;
  }
  return at;
}

const questionMark = /[?？](?:!|["'”’)\s]|\p{Extended_Pictographic}|\uFE0F)*$/u;

const commands: readonly CueName[] = [
  "add",
  "create",
  "book",
  "invoiceVerb",
  "remind",
  "sendNow",
  "shift",
  "callOff",
  "move",
  "extend",
  "undo",
  "redo",
  "save",
  "contactSave",
  "newLead",
  "link",
  "tag",
  "show",
  "delete",
  "correct",
  "voidIt",
  "worked",
  "archive",
];

function requested(clause: Clause): boolean {
  const asks = clause.hits("polite").filter((cue) => cue.to - cue.from >= 1);
  return asks.some((cue) =>
    clause.cues.some((other) => commands.includes(other.name) && other.from >= cue.to && other.from <= cue.to + 1),
  );
}

function questioned(clause: Clause, request: boolean): boolean {
  if (request) return false;
  const text = clause.sentence.text.slice(0, (clause.sentence.tokens[clause.to - 1]?.end ?? 0) + 2);
  if (/\?!|!\?/.test(clause.text) || questionMark.test(text.trimEnd()) || /^\s*¿/.test(clause.text)) return true;
  if (endsAsking(clause)) return true;
  const first = firstWord(clause);
  return clause
    .cuesAt(first)
    .some(
      (cue) =>
        cue.from === first &&
        (cue.name === "question" ||
          (cue.name === "help" && cue.to - cue.from > 1) ||
          (cue.name === "auxiliary" &&
            !stated(clause, first, cue.to) &&
            !(clause.sentence.hearing.last && cuedAt(clause, first, "correct")))) &&
        !marked(clause, cue.from),
    );
}

/** `RE-41 is made out to whom`, `the hill invoice is due when`: a question word at the very end asks without a mark. */
function endsAsking(clause: Clause): boolean {
  const last = clause.tokens.findLast((token) => token.kind === "word");
  return last !== undefined && /^(?:who|whom|what|when|where|why)$/.test(last.text) && clause.tokens.length > 2;
}

/** `I did 4 hrs`, `did an hour`: an auxiliary behind its subject, or before a length of time, asks nothing. */
function stated(clause: Clause, first: number, behind: number): boolean {
  const { tokens } = clause.sentence;
  for (let at = clause.from; at < first; at++) if (cuedAt(clause, at, "self", "someone")) return true;
  const place = tokens[behind]?.start ?? -1;
  return clause.durations.some((length) => length.start <= place + 3 && length.end > place && place >= 0);
}

/** Names of kinds that can be told apart from the rest of a clause: unmatched words in capitals, or after from, for, with. */
function unknownName(clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.sentence.tokens[at];
    if (token?.kind !== "word" || marked(clause, at)) continue;
    const capital = /^\p{Lu}/u.test(clause.sentence.text.slice(token.start, token.end));
    if (capital && at > clause.from && token.text !== "i" && !cuedAt(clause, at, "common")) return true;
  }
  return clause.hits("from", "for", "with", "newLead", "paidBy").some((cue) => nameLike(phraseFrom(clause, cue.to)));
}

/** A modal at the very end, or behind a preposition, is somebody's name: `printing for will`. */
function nameless(clause: Clause, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    clause.sentence.language === "en" &&
    clause.sentence.tokens[from]?.text === "will" &&
    (to >= clause.to || /^(?:for|from|to|with|shift|move)$/.test(clause.sentence.tokens[from - 1]?.text ?? ""))
  );
}

/** `got no 500`, `says 500 was paid`: denied, or told by others. */
const deniedOrTold =
  /(?<!\p{L})(?:(?:got|received|spent|paid|made)\s+no|(?:says|said|claims|claimed|reckons|insists)(?:\s+that)?)\s+[$€£]?\d/iu;

/** Whether what a clause says about money did not happen: supposed, wished, promised, quoted, denied, joked, someone else's. */
function unreal(clause: Clause): boolean {
  if (clause.has("hypothetical", "wish", "quote", "negation", "jest") || deniedOrTold.test(clause.text)) return true;
  if (clause.hits("promise").some((cue) => !nameless(clause, cue.from, cue.to))) return true;
  if (clause.has("notReceived") && !clause.has("add", "expecting")) return true;
  const third = clause.hits("thirdParty");
  if (third.length > 0 && !clause.has("payThem", "charged", "spend", "payI", "from")) return true;
  return clause.hits("payLater").some((cue) => !clause.hits("polite", "add").some((p) => p.to <= cue.from));
}

/** Whether a clause tells of money that is only meant to be spent: nothing but what it would buy says that any moved. */
function planned(clause: Clause, request: boolean, flow: Flow | null): boolean {
  if (clause.money.length === 0 || request || !clause.has("intend")) return false;
  return !clause.has("add", "logWord", "invoiceNoun", "invoiceVerb") && (flow?.strength ?? 0) < 4;
}

/** Whether money only went from one of the speaker's accounts to another. */
function kept(clause: Clause): boolean {
  if (!clause.has("ownTransfer") || namesOf(clause, "client").length > 0) return false;
  return !clause.has("spend", "receive", "arrive", "payThem", "payMe");
}

/** A few words nothing else explains, an amount, and at most a day and a way of paying: how purchases are jotted down. */
function isTerse(clause: Clause): boolean {
  const money = clause.money[0];
  if (!money || clause.money.length > 1) return false;
  let words = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.sentence.tokens[at];
    if (!token || token.kind === "sign" || marked(clause, at)) continue;
    if (
      token.start > money.start &&
      !cuedAt(clause, at, "common", "by", "at", "also", "article") &&
      !clause.cuesAt(at).some((cue) => /^(?:mode|category)\./.test(cue.name))
    )
      return false;
    if (token.start < money.start) {
      if (cuedAt(clause, at, "self", "pronoun", "someone", "common") && !cuedAt(clause, at, "also")) return false;
      words++;
    }
  }
  return words > 0 && words <= 3;
}

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

/** Looks at a clause once and answers what every rule asks. */
export function sceneOf(clause: Clause): Scene {
  const flow = flowOf(clause);
  const request = requested(clause);
  const first = firstWord(clause);
  const { hearing } = clause.sentence;
  const known = new Map<Feature, boolean>();
  const words = clause.tokens.filter((token) => token.kind === "word" || token.kind === "number").length;
  const kinds = (kind: "client" | "project" | "service" | "contact" | "goal" | "meeting") =>
    namesOf(clause, kind).length > 0;
  const signs: Readonly<Record<Sign, () => boolean>> = {
    "@question": () => questioned(clause, request),
    "@request": () => request,
    "@money": () => clause.money.length > 0,
    "@money2": () => clause.money.length > 1,
    "@marked": () => clause.money.some((m) => m.value.marked || m.value.shaped),
    "@hours": () => worked(clause).length > 0,
    "@length": () => clause.durations.length > 0,
    "@day": () => clause.moments("future").some((m) => m.value.day !== null),
    "@time": () => clause.moments("future").some((m) => m.value.time !== null),
    "@period": () => clause.periods().length > 0,
    "@past": () => clause.moments("future").some((m) => m.value.day !== null && m.value.day < hearing.today),
    "@terse": () => isTerse(clause),
    "@stating": () =>
      /(?<!\p{L})(?:is|was|are|were|es|era|son|est|était|sont|ist|war|sind|é|são|foi)(?!\p{L})/iu.test(clause.text),
    "@impossible": () =>
      impossibleDay(clause.text, hearing.dateOrder ?? (hearing.locale === "en-US" ? "mdy" : "dmy")) !== null,
    "@shows": () => clause.hits("show").some((cue) => cue.from <= first || asksByNoun(clause, cue.from, cue.to)),
    "@weakMoney": () => clause.money.length > 0 && (flow === null || flow.strength < 4),
    "@invoices": () => clause.tokens.some((token) => invoicesWords.has(token.text)),
    "@ones": () =>
      clause.tokens.some(
        (token, i) =>
          token.text === "ones" && clause.cuesAt(clause.from + i - 1).some((cue) => cue.name.startsWith("status.")),
      ),
    "@meetings": () => clause.tokens.some((token) => meetingsWords.has(token.text)),
    "@list": () => clause.sentence.money.length > 1,
    "@range": () => clause.moments("past").some((m) => m.value.time !== null && m.value.until?.time != null),
    "@future": () => clause.moments("past").some((m) => m.value.day !== null && m.value.day > hearing.today),
    "@client": () => kinds("client"),
    "@unknown": () => unknownName(clause),
    "@project": () => kinds("project"),
    "@service": () => kinds("service"),
    "@contact": () => kinds("contact"),
    "@goal": () => kinds("goal"),
    "@meeting": () => kinds("meeting"),
    "@invoice": () => clause.invoices.length > 0,
    "@ref": () =>
      clause.invoices.some((each) => each.value.known.length > 0 || /\p{L}/u.test(each.value.said)) ||
      (clause.invoices.length > 0 && clause.has("invoiceNoun")),
    "@known": () => clause.invoices.some((each) => each.value.known.length > 0),
    "@email": () => clause.addresses.some((a) => a.value.kind === "email"),
    "@phone": () => clause.addresses.some((a) => a.value.kind === "phone"),
    "@link": () => clause.addresses.some((a) => a.value.kind === "link" || a.value.kind === "site"),
    "@address": () => clause.addresses.length > 0,
    "@quoted": () => clause.quotes.length > 0,
    "@in": () => flow?.direction === "in",
    "@out": () => flow?.direction === "out",
    "@unreal": () => unreal(clause) || planned(clause, request, flow) || kept(clause),
    "@notYet": () => clause.has("negation"),
    "@last": () => hearing.last !== undefined,
    "@lastMoney": () => hearing.last?.hasAmount === true,
    "@announced": () => announcedKnown(clause) !== null,
    "@lines": () => clause.invoices.length > 0 && saidLines(clause) !== null,
    "@lastInvoice": () => hearing.last?.intent === "invoice.create" || hearing.last?.intent === "invoice.update",
    "@owedBill": () => owedBill(clause),
    "@vendor": () => {
      const seller = vendorIn(clause);
      return seller !== undefined && clause.sentence.tokens[first]?.start === clause.sentence.text.indexOf(seller);
    },
    "@source": () => sourceOf(clause) !== undefined,
    "@search": () => /^(?:search|find)$/.test(clause.sentence.tokens[first]?.text ?? ""),
    "@short": () => words <= 5,
    "@bare": () =>
      clause.tokens.every(
        (_, i) =>
          clause.tokens[i]?.kind === "sign" ||
          marked(clause, clause.from + i) ||
          cuedAt(clause, clause.from + i, ...fillers),
      ),
  };
  const answer = (feature: Feature): boolean => {
    if (feature.startsWith("@")) return signs[feature as Sign]();
    if (feature === "^correct") return clause.hits("correct").some((cue) => cue.from <= first);
    if (feature.startsWith("^"))
      return clause.cuesAt(first).some((cue) => cue.from === first && cue.name === feature.slice(1));
    if (feature.startsWith("=")) {
      const name = feature.slice(1) as CueName;
      return clause.has(name) && coveredBy(clause, name);
    }
    return clause.has(feature as CueName);
  };
  return {
    clause,
    flow,
    has: (feature) => {
      let value = known.get(feature);
      if (value === undefined) {
        value = answer(feature);
        known.set(feature, value);
      }
      return value;
    },
  };
}

/** Intents that only read: the ones a question may mean. */
export const readingIntents: ReadonlySet<Intent> = new Set<Intent>([
  "invoice.show",
  "invoice.list",
  "client.show",
  "client.list",
  "project.list",
  "meeting.list",
  "contact.show",
  "contact.list",
  "report.income",
  "report.expenses",
  "report.profit",
  "report.owed",
  "report.overdue",
  "report.invoiced",
  "report.hours",
  "report.pipeline",
  "report.project",
  "report.goal",
  "report.activity",
  "report.top",
  "report.aging",
  "report.sources",
  "help",
  "settings",
  "balances",
  "workflow",
  "income.list",
  "expense.list",
  "history",
]);
