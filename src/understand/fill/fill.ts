import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import { phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import type { Intent } from "../intents.ts";
import { fillClientChange, fillStage, forClient } from "./fill-client-change.ts";
import { fillNewClient } from "./fill-clients.ts";
import { fillDigest } from "./fill-digest.ts";
import { fillEdit } from "./fill-edit.ts";
import { fillHours, fillHoursInvoice, fillHoursReport } from "./fill-hours.ts";
import { fillInteraction } from "./fill-interaction.ts";
import { fillHistory, fillQuiet, fillReminderEnd } from "./fill-interactions.ts";
import {
  fillInvoiceChange,
  fillInvoiceRefund,
  fillLines,
  fillLink,
  fillNamedInvoice,
  fillPayment,
  fillSending,
} from "./fill-invoices.ts";
import { fillContact, fillContactList, fillContactShow, fillGoal, fillProgress, fillResource } from "./fill-library.ts";
import { fillMeeting } from "./fill-meeting.ts";
import { fillCancel, fillMove } from "./fill-meeting-change.ts";
import { fillExpense, fillIncome } from "./fill-money.ts";
import { fillNewInvoice } from "./fill-new-invoice.ts";
import { fillPriority, fillProject, fillProjectChange, fillProjectInvoice, fillProjectList } from "./fill-projects.ts";
import { fillReminder } from "./fill-reminder.ts";
import {
  fillClientList,
  fillClientShow,
  fillInvoiceList,
  fillMeetingList,
  fillPlain,
  fillReport,
} from "./fill-reports.ts";
import { fillService, fillServiceChange, fillServiceList } from "./fill-services.ts";
import { fillSettings } from "./fill-settings.ts";
import { listed } from "./own-lists.ts";
import { entry, type Part } from "./part.ts";

const deleting = seldom(
  /(?<!\p{L})(?:delete|remove|erase|bin|scrap|get rid of|drop|l[öo]sch\p{L}*|entfern\p{L}*|borra\p{L}*|elimina\p{L}*|supprim\p{L}*|efface\p{L}*|apag\p{L}*|exclu[ai]\p{L}*)(?!\p{L})/iu,
);

/** What is taken back; "delete that" means the whole entry, however often it was corrected. */
function fillUndo({ clause }: Scene): Part {
  const count = /(?<![\p{L}\d])(?:x\s?(\d{1,2})|(\d{1,2})\s?x)(?![\p{L}\d])/iu.exec(clause.text);
  const many = count?.[1] ?? count?.[2];
  const [whose] = clause.namesOf("member");
  return entry("undo", {
    member: whose?.value[0]?.name,
    entry: deleting.test(clause.text) ? "true" : undefined,
    count: many,
    what: undoneThing(clause),
  });
}

/** Cues of words that name a kind of thing, and so may tell what is taken back. */
const namesThing =
  /^(?:category\.|goalCategory\.|medium\.|(?:expense|income|invoice|meeting|hours|goal|project|service)Noun$|invoiceVerb$|rep\.)/;

/** What is taken back by its name: `undo the taxi`. Undefined where nothing is called, as in `undo that`. */
function undoneThing(clause: Clause): string | undefined {
  if (!clause.cuesAt(clause.from).some(({ name }) => name === "undo")) return undefined;
  const names = (at: number) => {
    const cues = clause.cuesAt(at);
    return cues.length === 0 || cues.some(({ name }) => namesThing.test(name));
  };
  const words = clause.tokens.filter(
    ({ kind, text }, index) => kind === "word" && text.length > 2 && names(clause.from + index),
  );
  return words.map(({ text }) => text).join(" ") || undefined;
}

type Fill = (scene: Scene) => Part | Promise<Part>;

function tagged(scene: Scene): Readonly<Record<string, string | undefined>> {
  const { clause } = scene;
  const named = namesOf(clause, "client")[0];
  const told = named
    ? clause.sentence.text
        .slice(named.end, clause.tokens.at(-1)?.end)
        .replace(
          /^\s*(?::|,|as|with|is|mit|als|con|como|avec|comme|com)?\s*(?:(?:an?|the|o|el|la|le|l['’]|die|das|den|dem|uma?|una|une)\s+)?(?:(?:tags?|labels?|etiqueta|étiquette|etikett|marca)\s*:?\s+)?/iu,
          "",
        )
        .replace(/[.!]+$/u, "")
        .trim()
    : "";
  if (told !== "" && clause.quotes.length === 0) return { tag: told };
  const cue = scene.clause.hits("tag", "untag")[0];
  const behind = cue ? phraseFrom(scene.clause, cue.to) : null;
  const last = scene.clause.tokens.at(-1);
  const end = last ? scene.clause.sentence.text.slice(last.start, last.end) : undefined;
  return { tag: scene.clause.quotes[0]?.value ?? behind?.text ?? end };
}

const fills: Readonly<Partial<Record<Intent, Fill>>> = {
  "income.add": fillIncome,
  "expense.add": fillExpense,
  "invoice.create": fillNewInvoice,
  "invoice.pay": fillPayment,
  "invoice.send": fillSending,
  "invoice.update": fillInvoiceChange,
  "invoice.show": fillNamedInvoice("invoice.show"),
  "invoice.pdf": fillNamedInvoice("invoice.pdf"),
  "invoice.chase": fillNamedInvoice("invoice.chase"),
  "invoice.refund": fillInvoiceRefund,
  "invoice.void": fillNamedInvoice("invoice.void"),
  "invoice.line": fillLines,
  "invoice.link": fillLink("invoice.link"),
  "invoice.unlink": fillLink("invoice.unlink"),
  "invoice.list": fillInvoiceList,
  "client.add": fillNewClient,
  "client.move": fillStage,
  "client.update": fillClientChange,
  "client.show": fillClientShow,
  "client.list": fillClientList,
  "client.tag": (scene) => forClient(scene, "client.tag", () => tagged(scene)),
  "client.untag": (scene) => forClient(scene, "client.untag", () => tagged(scene)),
  "client.archive": (scene) => forClient(scene, "client.archive", () => ({})),
  "client.restore": (scene) => forClient(scene, "client.restore", () => ({})),
  "project.add": fillProject,
  "project.update": fillProjectChange,
  "project.list": fillProjectList,
  "project.move": fillPriority,
  "service.add": fillService,
  "service.update": fillServiceChange,
  "service.list": fillServiceList,
  "hours.log": fillHours,
  "invoice.hours": fillHoursInvoice,
  "invoice.project": fillProjectInvoice,
  "report.hours": fillHoursReport,
  "meeting.book": fillMeeting,
  "meeting.move": fillMove,
  "meeting.cancel": fillCancel,
  "meeting.list": fillMeetingList,
  "interaction.log": fillInteraction,
  "reminder.add": fillReminder,
  "reminder.stop": fillReminderEnd,
  "interaction.list": fillHistory,
  "client.quiet": fillQuiet,
  "contact.add": fillContact,
  "contact.show": fillContactShow,
  "contact.list": fillContactList,
  "goal.add": fillGoal,
  "goal.progress": fillProgress,
  "resource.add": fillResource,
  "edit.last": fillEdit,
  balances: ({ clause }) => entry("balances", { mode: listed(clause, "mode") }),
  settings: fillSettings,
  digest: fillDigest,
  help: () => entry("help", {}),
  undo: fillUndo,
};

/** What a clause of that intent says, or the question it leaves open. */
export async function fill(intent: Intent, scene: Scene): Promise<Part> {
  const own = fills[intent];
  if (own) return own(scene);
  return intent.startsWith("report.") ? fillReport(intent)(scene) : fillPlain(intent)(scene);
}
