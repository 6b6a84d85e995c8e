import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import { describedInvoice } from "../invoices/described-invoice.ts";
import { meetingNouns } from "../marks/meeting-nouns.ts";
import { changeOrder } from "./change-order.ts";

/** Whether something new is drawn up: `faz um orçamento de 3.200`, `mach ein Angebot über 900`. */
function drawsUp(clause: Clause): boolean {
  const at = firstWord(clause);
  const next = cuedAt(clause, at + 1, "article") ? at + 2 : at + 1;
  return cuedAt(clause, at, "create") && cuedAt(clause, next, "quote", "invoiceNoun");
}

/** `murphys not home, no charge`: what was found where one went, and nothing put right. */
const found = seldom(
  /(?<!\p{L})not (?:at )?(?:home|around|available|answering|ready|coming|interested)(?!\p{L})(?!\s(?:the|a|my|it|his|her)(?!\p{L}))|(?<!\p{L})no (?:charge|one (?:home|there|in)|answer)(?!\p{L})/iu,
);

const denies = /^\W*(?:no|nope|nah|nein|nee|non|n[ãa]o|sorry|oops|wait)(?!\p{L})/iu;

/** `change the due date of Acme's November invoice`, behind an invoice: said so fully it is told by itself, whichever was the last. */
function describesBill(clause: Clause): boolean {
  const bill = denies.test(clause.text) ? null : describedInvoice(clause);
  if (!bill?.ofClient) return false;
  return bill.days !== undefined || bill.which !== undefined || clause.has("due", "extend");
}

/** What a change changes into begins behind it: `to friday`, `auf 900`. */
const into = /\s(?:to|into|until|till|by|auf|zu|bis|en|a|al|à|au|para|pra|por|pro)\s.*$|\s[\d$€£].*$/iu;
const articles =
  /^(?:the|my|our|this|that|die|der|das|den|dem|mein\p{L}*|el|la|los|las|mi|le|les|ma|mon|o|os|as|meu|minha)\s/iu;
const lead = /^(?:last|latest|whole|same|new|right|other|letzt\p{L}*|neu\p{L}*|últim[oa]|derni[eè]re?)\s/iu;

/** What each kind of record is called, in five languages, and how the intents about it begin. */
const kinds: readonly { readonly noun: RegExp; readonly intents: RegExp; readonly field?: true }[] = [
  { noun: /^(?:invoices?|rechnung|factura|facture|fatura|inv-?\d+)$/iu, intents: /^invoice\./, field: true },
  { noun: new RegExp(`^(?:${meetingNouns})$`, "iu"), intents: /^meeting\./ },
  { noun: /^(?:project|projekt|proyecto|projet|projeto)$/iu, intents: /^project\./, field: true },
  { noun: /^(?:tasks?|to-?do|aufgabe|tarea|t[âa]che|tarefa)$/iu, intents: /^task\./ },
  { noun: /^(?:reminder|erinnerung|recordatorio|rappel|lembrete)$/iu, intents: /^reminder\./ },
  { noun: /^(?:deal|opportunity)$/iu, intents: /^deal\./ },
  { noun: /^(?:goal|sparziel|ziel|meta|objetivo|objectif)$/iu, intents: /^goal\./ },
  { noun: /^(?:budget|presupuesto|or[çc]amento)$/iu, intents: /^budget\./ },
  {
    noun: /^(?:subscription|retainer|abo|suscripci[óo]n|abonnement|assinatura)$/iu,
    intents: /^recurring\./,
    field: true,
  },
];

/** Whether the books can tell which other one is meant by whose it is. */
function knowsOthers({ names, sentence }: Clause, last: string): boolean {
  const { facts } = sentence.hearing;
  const ofClient = names.some(({ value }) => value[0]?.kind === "client");
  if (last.startsWith("meeting.")) return facts.meetings !== undefined;
  return last.startsWith("invoice.") && facts.invoicesOf !== undefined && ofClient;
}

/**
 * `change the website task to friday`, behind an expense: an order to change what is called by the kind of another record, and no field of
 * the last (`change the project to Website` is one).
 */
function namesOther(clause: Clause, last: string): boolean {
  const from = changeOrder(clause.text);
  if (from === null) return false;
  const thing = clause.text
    .slice(from)
    .replace(into, "")
    .replace(/['’]s?\s/gu, " ");
  const words = thing
    .replace(articles, "")
    .replace(lead, "")
    .split(/[\s,]+/u);
  const noun = words.slice(0, 6).find((word) => kinds.some((kind) => kind.noun.test(word)));
  const kind = noun === undefined ? undefined : kinds.find((one) => one.noun.test(noun));
  if (noun === undefined || !kind) return false;
  const isNumbered = /\d/.test(noun);
  // Of the same kind another may be meant: by its number, or whose it is.
  if (kind.intents.test(last)) return isNumbered || (words.length > 1 && knowsOthers(clause, last));
  return !kind.field || isNumbered || words.length > 1;
}

/**
 * Whether what sounds like a correction is of another record than the last one: `make a quote of 900`,
 * `change the due date of Bella's invoice to the 20th`.
 */
export function isOfAnother(clause: Clause): boolean {
  const last = clause.sentence.hearing.last?.intent;
  if (last === undefined) return false;
  if (namesOther(clause, last)) return true;
  if (last.startsWith("invoice.")) return describesBill(clause);
  if (found.test(clause.text)) return true;
  const invoicesDue =
    clause.has("invoiceNoun") &&
    clause.has("due", "extend") &&
    clause.names.some((name) => name.value[0]?.kind === "client");
  return drawsUp(clause) || (invoicesDue && clause.money.length === 0);
}
