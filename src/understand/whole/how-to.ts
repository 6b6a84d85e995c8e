import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import type { Clause } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Intent } from "../intents.ts";
import { readingIntents } from "../intents.ts";
import { speaksOfTwoTaxes, speaksOfWithholding } from "../marks/withholding.ts";
import type { Understanding } from "../understanding.ts";

/** Files that are sent, by the words for them. */
const files =
  /(?<!\p{L})(?:receipts?|pictures?|photos?|pics?|scans?|attachments?|screenshots?|recibos?|fotos?|tickets?|re[çc]us?|justificatifs?|belege?|quittung(?:en)?|bild(?:er)?|comprovantes?|anexos?|imagens?|imagen|im[aá]genes)(?!\p{L})/iu;

/** What has a place of its own in the settings. */
const settings =
  /(?<!\p{L})(?:(?:sales )?tax(?:es)?|vat|gst|tva|tps|mwst|umsatzsteuer|iva|impuestos?|taxes?|currency|time ?zone|language|locale|logo|(?:business|company) name|moneda|zona horaria|idioma|nombre de (?:mi|la|el) (?:negocio|empresa|estudio)|devise|fuseau|langue|nom de (?:mon|l['’])\s?(?:entreprise|studio)|firmenname|w[äa]hrung|zeitzone|sprache|moeda|fuso|l[íi]ngua|nome d[ao] (?:minha )?(?:empresa|neg[óo]cio|est[úu]dio))(?!\p{L})/iu;

/** What is asked about, by words that tell it whatever is to be done with it. */
const surely: readonly (readonly [RegExp, string])[] = [
  [files, "document"],
  [settings, "settings"],
  [/(?<!\p{L})digests?(?!\p{L})/iu, "digest"],
  [/(?<!\p{L})(?:import(?:ar|er|ieren)?|upload)(?!\p{L})/iu, "import"],
  [
    /(?<!\p{L})(?:export(?:ar|er|ieren)?|download|excel|spreadsheets?|herunterladen|t[ée]l[ée]charger|baixar|descargar)(?!\p{L})/iu,
    "export",
  ],
  [/(?<!\p{L})(?:invite|invitar|inviter|einladen|convidar|invito|convido|lade)(?!\p{L})/iu, "invite"],
  [/(?<!\p{L})(?:connect|slack|telegram|discord|conectar|connecter|verbinden|verbinde)(?!\p{L})/iu, "link"],
  [/(?<!\p{L})(?:amount|typo|mistake|importe|montant|erreur|betrag|fehler|valor|erro)(?!\p{L})/iu, "edit"],
  [/(?<!\p{L})pdfs?(?!\p{L})/iu, "invoice pdf"],
  [/(?<!\p{L})(?:recurring|recurrentes?|r[ée]currentes?|wiederkehrend\p{L}*|recorrentes?)(?!\p{L})/iu, "recurring"],
  [/(?<!\p{L})(?:timer|stopwatch|cron[óo]metro|chrono(?:m[èe]tre)?|stoppuhr)(?!\p{L})/iu, "hours start"],
];

/** What takes something away. */
const deleting =
  /^(?:delete|remove|erase|borr|elimin|quit[oa]|supprim|efface|enl[eè]v|l[öo]sch|entfern|apag|exclu|tir[oa](?!\p{L}))/iu;

/** `wie lösche ich einen Kunden`: who asks stands behind the verb. */
const germanDeleting = seldom(/^\W*wie\s(?:l[öo]sch|entfern)/iu);

/** What takes something of that kind away; of an entry nothing else has to be said. */
const deletes: Readonly<Record<string, string>> = {
  expense: "entry delete",
  income: "entry delete",
  client: "client delete",
  project: "project delete",
  goal: "goal delete",
  hours: "hours delete",
  invoice: "invoice void",
  meeting: "meet cancel",
  reminder: "remind stop",
};

/** What is asked about, by the cues for it: the intent where something is to be done, else all there is of it. */
const topics: readonly (readonly [CueName, Intent, string])[] = [
  ["digestNoun", "digest", "digest"],
  ["invoiceVerb", "invoice.create", "invoices"],
  ["invoiceNoun", "invoice.create", "invoices"],
  ["expenseNoun", "expense.add", "expense"],
  ["incomeNoun", "income.add", "income"],
  ["goalNoun", "goal.add", "goal"],
  ["remind", "reminder.add", "remind"],
  ["meetingNoun", "meeting.book", "meet"],
  ["hoursNoun", "hours.log", "hours"],
  ["projectNoun", "project.add", "project"],
  ["contactNoun", "contact.add", "contact"],
  ["clientNoun", "client.add", "clients"],
  ["settings", "settings", "settings"],
];

/** What is asked about: `send an invoice` of `how do i send an invoice`, `invoices` of `help with invoices`. */
interface Asked {
  readonly text: string;
  /** Something that is done: it would mean something if it were said by itself. */
  readonly done: boolean;
}

function askedOf(clause: Clause): Asked | null {
  const { tokens, text } = clause.sentence;
  const behind = (at: number, done: boolean): Asked | null => {
    const first = tokens[at];
    return first && at < clause.to ? { text: text.slice(first.start).replace(/[\s?!.]+$/u, ""), done } : null;
  };
  for (const cue of clause.cues.filter(({ from }) => from - clause.from < 3)) {
    if (cue.name === "howToDo") return behind(cue.to - 1, true);
    if (cue.name === "howTo") return behind(cue.to, true);
  }
  const help = clause.cues.find(({ name, from }) => name === "help" && from === clause.from);
  return help ? behind(help.to, false) : null;
}

/**
 * Help, with what is asked about: what the words would come to if they were said rather than asked (`how do i send an
 * invoice` is about `invoice.send`), else a command by its words (SPEC 12).
 */
export async function askedHow(
  clause: Clause,
  meaning: (text: string) => Promise<Understanding>,
): Promise<readonly Part[]> {
  const asked = askedOf(clause);
  const { text } = asked ?? clause;
  if (asked?.done && (speaksOfWithholding(text) || speaksOfTwoTaxes(text))) return [];
  const sure = asked && surely.find(([words]) => words.test(text))?.[1];
  if (sure) return [entry("help", { what: sure })];
  const [said] = asked?.done ? (await meaning(text)).parts : [];
  const topic = topics.find(([cue]) => clause.has(cue));
  const subject = topic?.[1].split(".")[0];
  const does = said?.intent && said.intent !== "help" && (!subject || said.intent.split(".")[0] === subject);
  const away =
    asked && (deleting.test(text) || germanDeleting.test(clause.text)) ? deletes[subject ?? "expense"] : undefined;
  if (away) return [entry("help", { what: away })];
  // `how do I delete an expense` said by itself only shows them.
  if (does && !(topic && readingIntents.has(said.intent))) return [entry("help", { what: said.intent })];
  if (topic) return [entry("help", { what: asked?.done ? topic[1] : topic[2] })];
  return [entry("help", { what: asked?.done && /\p{L}{2}/u.test(text) ? text : undefined })];
}
