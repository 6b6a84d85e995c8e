import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, namesOf } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import type { Scene } from "../features.ts";
import { fieldNamed } from "../fill/client-fields.ts";
import { saidLines, takesPaymentOff } from "../fill/invoice-lines.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { clientsThemselves } from "../names/spoken-for.ts";
import { entryDeleted } from "./entry-deleted.ts";

const plurals: readonly CueName[] = [
  "clientNoun",
  "invoiceNoun",
  "projectNoun",
  "meetingNoun",
  "serviceNoun",
  "contactNoun",
  "goalNoun",
  "incomeNoun",
  "expenseNoun",
  "status.draft",
  "stage.lead",
];

/** Further things of the books that may be meant all at once. */
const keptThings = new Set(
  "tasks todos deals budgets documents files suppliers supplies resources checklists reminders goals hours tareas tratos presupuestos documentos proveedores recursos recordatorios metas horas taches affaires documents fournisseurs ressources rappels objectifs heures aufgaben deals dokumente lieferanten ressourcen erinnerungen ziele stunden tarefas negocios orcamentos documentos fornecedores lembretes".split(
    " ",
  ),
);

/** Words for several invoices. */
const bills = new Set("invoices bills facturas factures faturas rechnungen notas".split(" "));

const allWords = new Set("all every todas todos todo toutes tous alle allen sämtliche tudo".split(" "));

const two = /^(?:both|beide[ns]?|ambos|ambas|deux)$/;

/** Everything at once: "all", "every" beside a noun of the books, or as the object itself. */
function sweeps(clause: Clause): boolean {
  const { tokens } = clause;
  if (
    tokens.some(
      ({ text }, i) =>
        keptThings.has(text) && tokens.slice(Math.max(0, i - 2), i).some((one) => allWords.has(one.text)),
    )
  )
    return true;
  const several = namesOf(clause, "client").length > 1;
  return clause.hits("every").some((cue) => {
    // `nina and pete are both leads`: the two who are named.
    if (several && two.test(clause.sentence.tokens[cue.from]?.text ?? "")) return false;
    for (let at = cue.to; at < Math.min(clause.to, cue.to + 4); at++)
      if (cuedAt(clause, at, ...plurals) || keptThings.has(clause.sentence.tokens[at]?.text ?? "")) return true;
    const said = clause.sentence.tokens.slice(cue.from, cue.to).map(({ text }) => text);
    return /^(?:everything|everyone|everybody|all|todo|tudo|alles|tout|todos|todas|alle|the lot|whole lot)|^l?o(?:\s|$)/.test(
      said.join(" "),
    );
  });
}

/** Whether a comma stands between a place and what is called off behind it: `mañana no puedo, cancela todo`. */
function parted(clause: Clause, place: number): boolean {
  return clause
    .hits("callOff")
    .some((cue) => cue.from > place && clause.sentence.tokens.slice(place, cue.from).some(({ text }) => text === ","));
}

/** `alle rechnungen auf bezahlt setzen`: a German order may end in its verb. */
function isClosingInfinitive({ sentence, tokens }: Clause, { from, to }: CueHit): boolean {
  const last = tokens.findLast(({ kind }) => kind === "word");
  return (
    sentence.language === "de" && sentence.tokens[to - 1] === last && /en$/.test(sentence.tokens[from]?.text ?? "")
  );
}

/** What an order for everything at once is about. */
function aboutOf(clause: Clause): "invoice" | "client" | "project" | "meeting" {
  if (clause.has("meetingNoun") && !clause.has("invoiceNoun")) return "meeting";
  if (clause.has("invoiceNoun")) return "invoice";
  if (clause.has("clientNoun", "stage.lead")) return "client";
  if (clause.has("projectNoun")) return "project";
  return "invoice";
}

const lastWord = seldom(
  /(?<!\p{L})(?:last|latest|newest|most recent|letzte[nrs]?|[uú]ltim[oa]|derni[eè]re?)(?!\p{L})/iu,
);

/** Something written down by what it was for: `delete the parking one`, `borra la del parking`. */
const oneOf = seldom(
  /(?<!\p{L})(?:(?:the|that|my)\s((?:[\p{L}'’-]+\s){1,3})(?:ones?|expense|entry)|(?:(?:la|el) del?\s(?:la\s)?|cel(?:ui|le) d(?:u|e la|es|e)\s|[oa] d[oae]\s|(?:den|die|das) (?:mit|f[üu]r|vo[mn]) (?:de[mnr]\s)?)([\p{L}-]+))\W*$/iu,
);

/** What the entry to be deleted was for; null where a name, a day or something else tells which is meant. */
function entryFor(clause: Clause): string | null {
  if (clause.names.length + clause.invoices.length + clause.moments("past").length > 0) return null;
  if (lastWord.test(clause.text) || clause.has("meetingNoun", "every")) return null;
  const [, before, behind] = oneOf.exec(clause.text) ?? [];
  return (before ?? behind)?.trim() ?? null;
}

/** What the last one of is to go: `delete the last expense`; null when it is not the last one of something. */
function lastKind(clause: Clause): "income" | "expense" | "payment" | "invoice" | "entry" | null {
  if (!lastWord.test(clause.text) || /\d/.test(clause.text)) return null;
  if (clause.has("invoiceNoun")) return "invoice";
  if (/(?<!\p{L})(?:payment|zahlung|pago|paiement|pagamento)(?!\p{L})/iu.test(clause.text)) return "payment";
  if (clause.has("expenseNoun", "figure.latestSpent")) return "expense";
  if (clause.has("incomeNoun", "rep.income", "figure.latest")) return "income";
  return /(?<!\p{L})(?:entry|record|eintrag|entrada|registro|[ée]criture|lan[çc]amento)(?!\p{L})/iu.test(clause.text)
    ? "entry"
    : null;
}

/** The one contact that is named, where nothing else is. */
function onlyContact(clause: Clause): string | undefined {
  const [found, ...more] = clause.names;
  const contacts = found && more.length === 0 ? found.value.filter(({ kind }) => kind === "contact") : [];
  return contacts.length === 1 ? contacts[0]?.name : undefined;
}

/** The question about deleting, of the one client or invoice it names when it names nothing else. */
function deletion(clause: Clause, all: boolean): Part {
  const themselves = clientsThemselves(clause);
  const clients = [...new Set(themselves.flatMap((found) => found.value.map((name) => name.name)))];
  const [said, ...more] = clause.invoices;
  if (all) return ask("confirm", "delete");
  if (said && more.length === 0) {
    const { known } = said.value;
    const invoice = known.length === 1 ? known[0]?.number : said.value.said;
    const lines = saidLines(clause);
    if (lines?.remove) return ask("confirm", "delete", "invoice.line", { invoice, ...lines });
    if (takesPaymentOff(clause) || clause.has("moneyNoun", "incomeNoun"))
      return ask("confirm", "delete", "payment.remove", { invoice });
    return ask("confirm", "delete", "invoice.void", { invoice });
  }
  const last = lastKind(clause);
  if (last && clause.names.length === 0)
    return ask("confirm", "delete", "entry.delete", last === "entry" ? {} : { type: last });
  const other =
    clause.has("invoiceNoun", "projectNoun", "meetingNoun", "goalNoun", "contactNoun", "serviceNoun", "incomeNoun") ||
    clause.has("expenseNoun", "moneyNoun", "tag") ||
    clause.names.some((found) => found.value.every((name) => name.kind !== "client"));
  const contact = onlyContact(clause);
  if (contact !== undefined && themselves.length === 0) return ask("confirm", "delete", "contact.delete", { contact });
  const [found, ...further] = themselves;
  // `delete the invoice for Acme`, `efface la facture du café`: one of theirs.
  const theirBill = clause.has("invoiceNoun") && !clause.tokens.some(({ text }) => bills.has(text));
  if (theirBill && clients.length === 1 && !clause.has("projectNoun", "moneyNoun", "incomeNoun", "tag"))
    return ask("confirm", "delete", "invoice.void", { client: clients[0] });
  // `delete the northwind payment`, `delete the northwind one`: an entry of theirs, and not the client.
  const one = clause.has("expenseNoun", "moneyNoun", "incomeNoun") || /(?<!\p{L})(?:one|entry)\W*$/iu.test(clause.text);
  if (one && clients.length === 1 && !clause.has("invoiceNoun", "projectNoun", "meetingNoun", "goalNoun", "tag"))
    return ask("confirm", "delete", "entry.delete", { what: clients[0] });
  if (other || !found || further.length > 0) return ask("confirm", "delete");
  const field = fieldNamed(clause.sentence.text.slice(found.end, clause.tokens.at(-1)?.end));
  if (field && clients.length === 1) return entry("client.update", { client: clients[0], [field]: "none" });
  // Of several that fit, the one spelt exactly so is meant; else the command asks which.
  const typed = clause.sentence.text.slice(found.start, found.end);
  const exact = clients.find((name) => name.toLowerCase() === typed.toLowerCase());
  return ask("confirm", "delete", "client.delete", { client: clients.length === 1 ? clients[0] : (exact ?? typed) });
}

/** `cancel everything next week`, `scrap all of them`: called off at once, whatever it is; days of a series are not meant. */
function allOff(scene: Scene): Part | null {
  const { clause } = scene;
  if (
    !scene.has("^callOff") ||
    clause.has("delete") ||
    clause.money.length > 0 ||
    clause.has("negation") ||
    clause.rhythms().length > 0
  )
    return null;
  const { tokens } = clause.sentence;
  const every = clause
    .hits("every")
    .some(({ from }) =>
      /^(?:all|everything|every|todo|todas?|todos|tudo|tout|toutes|tous|alle|allen|alles)$/.test(
        tokens[from]?.text ?? "",
      ),
    );
  // `them` may stand for who was told of last: all of them is more than that one.
  const named = namesOf(clause, "client").some(
    ({ start, end }) => !/^(?:them|those|these)$/i.test(clause.sentence.text.slice(start, end)),
  );
  if (!every || named || clause.has("invoiceNoun", "clientNoun", "projectNoun")) return null;
  const planned = clause.has("meetingNoun", "seeing") || namesOf(clause, "meeting").length > 0;
  const dayed = clause.periods("future").length > 0 || clause.moments("future").length > 0;
  return planned || dayed ? ask("confirm", "meeting", "meeting.cancel") : ask("confirm", "delete");
}

const everybody =
  /^\s*(?:everybody|everyone|all of them|they(?:['’]ve)? all|tout le monde|ils ont tous|alle haben|todo el mundo|tod[oa]s (?:han|ya|pagaron|j[áa]|pagaram)|toda a gente)(?:\s|['’])/iu;
const arePaid = seldom(
  /(?<!\p{L})(?:(?:invoices|bills)\s(?:are\s|were\s|have been\s|got\s)?(?:all\s|now\s)?(?:paid|settled)|factures?\s(?:sont|ont [ée]t[ée])\s(?:toutes\s)?(?:pay[ée]e?s|r[ée]gl[ée]e?s|sold[ée]e?s)|rechnungen\s(?:sind\s|wurden\s)?(?:alle\s|jetzt\s|schon\s)?(?:bezahlt|beglichen|durch)|facturas\s(?:est[áa]n|han sido|fueron)\s\p{L}+|faturas\s(?:est[ãa]o|foram)\s\p{L}+)(?!\p{L})/iu,
);

/** `alle Rechnungen bezahlt`, `tout le monde a payé`: what everybody owed was paid at once. */
function allPaid(clause: Clause): boolean {
  if (!clause.has("settle", "status.paid", "pay", "payThem") || namesOf(clause, "client").length > 0) return false;
  if (clause.has("self", "payI", "spend")) return false;
  return arePaid.test(clause.text) || everybody.test(clause.text);
}

/** What else of the books a text may delete, said by its own word. */
const books =
  /\b(?:database|data|records?|entries|entry|books|account|history|datos|cuenta|registros|donn[ée]es|compte|daten|konto|dados|conta|registros|income|incomes|expenses?|payments?|pagos?|paiements?|pagamentos?|zahlung(?:en)?|gastos?|despesas?|d[ée]penses?|ausgaben?|einnahmen?)\b/i;

/** Whether the word for deleting is the order: it opens the clause, or stands where an order may. */
function opensWithDeleting(clause: Clause): boolean {
  const first = firstWord(clause);
  return clause
    .hits("delete")
    .filter((cue) => cue.from <= first + 3 || cue.from > clause.from)
    .some(
      (cue) =>
        (clause.sentence.language === "de" && cue.to >= clause.to - 1) ||
        cue.from - first <= 1 ||
        cuedAt(clause, cue.from - 1, "polite", "also", "to") ||
        (cue.from <= first + 3 && clause.sentence.tokens[cue.from - 1]?.text === ","),
    );
}

/** Whether something of the books is named that can be deleted. */
function namesDeletable(clause: Clause): boolean {
  return (
    clause.has("clientNoun", "invoiceNoun", "projectNoun", "goalNoun", "contactNoun", "serviceNoun") ||
    clause.invoices.length > 0 ||
    deletable.some((kind) => namesOf(clause, kind).length > 0) ||
    books.test(clause.text)
  );
}

const deletable = ["client", "project", "contact", "goal"] as const;

/** `drop the teaser to low priority`, `drop Acme back to lead`: moved, and not deleted. */
function onlyMoves(clause: Clause): boolean {
  if (clause.cues.some((cue) => cue.name.startsWith("priority.")) && clause.has("to")) return true;
  return clause.has("stage.lead", "stage.negotiation") && /(?<!\p{L})(?:back|to)\s/iu.test(clause.text);
}

/** What can be done to everything at once. */
const bulkOrders = [
  "move",
  "settle",
  "sendNow",
  "archive",
  "voidIt",
  "reopen",
  "shift",
  "tag",
  "status.paid",
  "extend",
  "backToDraft",
] as const;

/** Whether something is to be done at once: the order opens the clause, closes it in German, or stands behind a comma. */
function ordersAtOnce(scene: Scene): boolean {
  const { clause } = scene;
  return bulkOrders.some(
    (name) =>
      scene.has(`^${name}`) ||
      clause
        .hits(name)
        .some((cue) => isClosingInfinitive(clause, cue) || clause.sentence.tokens[cue.from - 1]?.text === ","),
  );
}

/** The question before one thing is deleted, or everything of a kind. */
function deletionAsk(clause: Clause, all: boolean): Part | null {
  const what = entryFor(clause);
  if (!namesDeletable(clause) && !all && what === null) return null;
  const meets = clause.has("meetVerb") && !clause.has("projectNoun", "goalNoun", "serviceNoun", "contactNoun");
  const ofMeeting = meets || clause.has("meetingNoun") || namesOf(clause, "meeting").length > 0;
  if (!all && (clause.has("newLead") || (ofMeeting && !clause.has("clientNoun", "invoiceNoun")))) return null;
  return what === null || all ? deletion(clause, all) : ask("confirm", "delete", "entry.delete", { what });
}

/** `mark all invoices as sent` */
const asSent = seldom(/(?<!\p{L})(?:sent|enviad[oa]s|envoy[ée]e?s|verschickt|gesendet|versendet)\W*$/iu);

/** The question a destructive or sweeping order must be met with (LANGUAGE: always ask first), or null for anything else. */
export function sweepingAsk(scene: Scene): Part | null {
  const { clause } = scene;
  if (takesPaymentOff(clause) || (clause.invoices.length === 1 && saidLines(clause)?.remove !== undefined))
    return deletion(clause, false);
  // `remove the hosting line from Acme's invoice`: which one it is has to be found out.
  if (!clause.has("delete", "every") || (clause.has("invoiceNoun") && saidLines(clause)?.remove !== undefined))
    return null;
  if (scene.has("@question") || scene.has("^show") || scene.has("=undo")) return null;
  const off = allOff(scene) ?? entryDeleted(clause);
  if (off) return off;
  const all = sweeps(clause);
  if (!all && onlyMoves(clause)) return null;
  const negated = clause.hits("negation").some((cue) => !parted(clause, cue.to));
  if (negated || clause.money.length > 0) return null;
  const deleting = clause.addresses.length === 0 && opensWithDeleting(clause) ? deletionAsk(clause, all) : null;
  if (deleting) return !all && /\b(?:cash|payment mode|tag|due date)\b/i.test(clause.text) ? null : deleting;
  if (!all) return null;
  const planned =
    clause.has("meetingNoun", "seeing") || clause.moments("future").some(({ value }) => value.day !== null);
  if (clause.has("callOff") && planned) return ask("confirm", "meeting", "meeting.cancel");
  if (allPaid(clause)) return ask("confirm", "invoice", "invoice.pay");
  if (!ordersAtOnce(scene) && !scene.has("@request")) return null;
  const about = aboutOf(clause);
  if (clause.has("status.paid", "settle") && about === "invoice") return ask("confirm", "invoice", "invoice.pay");
  if (scene.has("^sendNow") || (about === "invoice" && asSent.test(clause.text)))
    return ask("confirm", "invoice", "invoice.send");
  if (about === "client") return ask("confirm", "client", "client.move");
  return ask("confirm", about);
}
