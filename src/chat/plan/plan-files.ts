import { readDocumentKind } from "../../files/document-kinds.ts";
import { linkedTables } from "../../files/document-links.ts";
import { mostFileBytes } from "../../files/file-types.ts";
import { readingIntents } from "../../understand/intents.ts";
import { understand } from "../../understand/understand.ts";
import type { Inbound } from "../inbound.ts";
import { changeSpokenOf } from "../spoken-of.ts";
import type { Step, Turn } from "../turn.ts";
import { planText } from "./plan-text.ts";

type FileEvent = Extract<Inbound, { kind: "file" }>;

/**
 * What files that were sent come to: each a document, of what the words with them say. Words that tell of an entry
 * (`spent 45.50 on lunch`) write it first, and the files are of that; sent as a reply, they are of what it replies to.
 */
export async function planFiles(turn: Turn, inbound: FileEvent): Promise<readonly Step[]> {
  const { scope, files } = turn;
  const { caption } = inbound;
  const says = await saysAnEntry(turn, caption);
  const words = says ? await planText(turn, caption, inbound.replyTo) : [];
  const about = inbound.replyTo === undefined ? null : await subjectOf(turn, inbound.replyTo);
  const last = await lastEntry(turn);
  const kept = files.map((one): Step => {
    if ("refused" in one) {
      const { refused } = scope.say.files;
      return { do: "say", text: refused[one.refused](one.name, scope.say.files.size(mostFileBytes)) };
    }
    const slots = {
      file: JSON.stringify(one.kept),
      ...(says ? { beside: "yes" } : { caption }),
      ...(about ? { entry: about } : {}),
      ...(last ? { last } : {}),
    };
    if (
      !says &&
      !about &&
      isTable(one.kept.name) &&
      readDocumentKind(caption) === null &&
      turn.scope.person.role !== "employee"
    ) {
      return { do: "run", press: { command: "import", slots: { file: slots.file, ...(caption ? { caption } : {}) } } };
    }
    return { do: "run", press: { command: "document", slots }, ...(says ? { about: "entry" } : {}) };
  });
  if (kept.length === 0) return [...words, { do: "run", press: { command: "document", slots: {} } }];
  return [...words, ...kept];
}

/** Whether a caption tells of something that happened, not of what is in the file. */
async function saysAnEntry(turn: Turn, caption: string): Promise<boolean> {
  if (caption.trim() === "") return false;
  const { parts } = await understand(caption, await turn.hear(turn.scope, null));
  const writes = parts.filter((part) => part.intent !== undefined && !readingIntents.has(part.intent));
  if (writes.length === 0) return false;
  const tells = writes.some((part) => part.slots.amount !== undefined || part.intent === "invoice.pay");
  return tells || readDocumentKind(caption) === null;
}

/** The row, as `expense:exp_…`, that the message replied to tells of. */
async function subjectOf(turn: Turn, replyTo: string): Promise<string | null> {
  const spokenOf = await changeSpokenOf(turn, replyTo);
  if (!spokenOf) return null;
  const change = await turn.scope.read.change.findFirst({ where: { id: spokenOf.id } });
  return change?.subjectId ? `${change.subjectTable}:${change.subjectId}` : null;
}

/** The last thing the person wrote in this conversation that a document could belong to. */
async function lastEntry({ scope }: Turn): Promise<string | null> {
  const { person, conversation } = scope;
  const change = await scope.read.change.findFirst({
    where: { memberId: person.id, conversation, kind: "do", undoneById: null, subjectTable: { in: [...linkedTables] } },
    orderBy: { seq: "desc" },
  });
  return change ? `${change.subjectTable}:${change.subjectId}` : null;
}

/** Whether a file may hold a table, or the books whole; its contents decide what happens then. */
function isTable(name: string): boolean {
  return /\.(csv|tsv|xlsx)$|^purser-books.*\.json$/i.test(name);
}
