import { onlyChange, toldLast } from "../../db/queries/told-last.ts";
import type { Table } from "../../history/tables.ts";
import { seldom } from "../../seldom.ts";
import type { SaidSlots, SlotName } from "../../understand/slot-names.ts";
import { understand } from "../../understand/understand.ts";
import type { Entry, Understanding } from "../../understand/understanding.ts";
import { clean } from "../clean.ts";
import type { Inbound } from "../inbound.ts";
import type { OpenQuestion } from "../questions.ts";
import type { SpokenOf } from "../spoken-of.ts";
import { commandFor, findCommand, type Step, type Turn } from "../turn.ts";
import { answering, isStillBeforeThem } from "./answering.ts";
import { fitting } from "./fitting.ts";

/** Longer texts are no rest of what was said before. */
const longestRest = 80;

/** What the rest of an entry may tell, by the table of the entry, with what a correction calls it. */
const completed: Readonly<Partial<Record<Table, Readonly<Partial<Record<SlotName, string>>>>>> = {
  income: { client: "client", project: "project", service: "service", for: "for", mode: "mode" },
  expense: { client: "client", project: "project", for: "for", vendor: "vendor", category: "category", mode: "mode" },
  invoice: { project: "project", for: "for", due: "due" },
  hoursEntry: { project: "project", service: "service", client: "client", for: "for" },
  interaction: { summary: "for", followUp: "due" },
  meeting: { client: "client", durationMinutes: "durationMinutes", medium: "medium", place: "place", agenda: "agenda" },
  project: { client: "client", amount: "amount", due: "due" },
  task: { due: "due", project: "project", client: "client" },
};

/** What a text may go on about: the last change or that of the card replied to, and the question that is open. */
export interface Before {
  readonly spokenOf: SpokenOf | null;
  readonly question: OpenQuestion | null;
  readonly replyTo: string | undefined;
}

/**
 * What a text comes to that says nothing by itself but is the rest of what was said right before: `got 250`, then `from Emily
 * for prints`. Both are heard as one sentence; it completes the entry told last, or the question asked last, where it says all
 * that was said already and only adds what was left open (SPEC 12). Null where it does not.
 */
export async function completing(
  turn: Turn,
  text: string,
  understanding: Understanding,
  { spokenOf, question, replyTo }: Before,
): Promise<Step | null> {
  if (!isRest(text, understanding)) return null;
  if (question && replyTo === undefined && (await isAskedJustNow(turn, question)))
    return restOfAsked(turn, text, question);
  if (!spokenOf || !(await isOwn(turn, spokenOf))) return null;
  return replyTo !== undefined || (await isToldLast(turn, spokenOf))
    ? restOfEntry(turn, text, spokenOf, understanding)
    : null;
}

/** Whether the person made a change: what others say under it is talk, and no rest of it. */
async function isOwn({ scope }: Turn, { id }: SpokenOf): Promise<boolean> {
  const own = { id, memberId: scope.person.id };
  return (await scope.read.change.findFirst({ where: own, select: { id: true } })) !== null;
}

/** `Mrs Lovell paid her no-show fee`: something else that was paid, and not the rest of what was told before. */
const paidTheir = /(?<!\p{L})(?:paid|settled|sent|gave me)\s(?:for\s)?(?:her|his|their)\s\p{L}/iu;

/** `they've paid`: what somebody else did by now, and no rest of what was bought. */
const havePaid =
  /(?:(?<!\p{L})(?:they|have|has|haben|hat|han|ha|ont|a|t[êe]m)|['’]?ve|['’]s)\s(?:(?:just|finally|already|all|schon|endlich|ya|por fin|enfin|d[ée]j[àa]|j[áa])\s)*(?:paid|settled(?: up)?|pagado|pay[ée]|gezahlt|bezahlt|pago)[\s.!]*$/iu;

/** `shall we go for a drink`: what people say to each other, and no rest of anything. */
const toOthers = seldom(
  /(?<!\p{L})(?:let['’]?s|shall (?:we|i)|we(?:['’]ll| should| could| can| go)|see (?:you|u|ya)|anyone|anybody|everybody|everyone|guys|vamos|quedamos|nos vemos|alguien|on (?:va|se voit)|allons|quelqu['’]un|lass(?:t)? uns|wir (?:gehen|sehen)|wollen wir|jemand|a gente|algu[ée]m|vemo-nos)(?!\p{L})/iu,
);

/** Somebody or something new, or what is not to be: told anew, and no rest of what was told before. */
const anew =
  /^\W*(?:new|nuev[oa]s?|nouve(?:au|lle|l|aux|lles)|neue[rsnm]?|nov[oa]s?)\s\p{L}|(?<!\p{L})(?:pas de|kein(?:e[nrm]?)?|no hay|sem|n[ãa]o tem|there's no|no more)\s\p{L}/iu;

const whose = /^\W*(?:(?:y|and|e|et|und)\s)?(?:de|del|from|von|vom|da|do|du|d['’])\s?\p{L}/iu;

/** Whether a text says nothing whole by itself (of money, all but how much), and asks nothing. */
function isRest(text: string, { parts: [part, ...more], silence }: Understanding): boolean {
  if (
    text.length > longestRest ||
    /[?\n]|(?<!\p{L})(?:what['’]?s|what is|how (?:much|many))(?!\p{L})/iu.test(text) ||
    more.length > 0 ||
    toOthers.test(text)
  )
    return false;
  if (anew.test(text) || havePaid.test(text)) return false;
  if (!part) return silence === "unknown";
  if (paidTheir.test(text)) return false;
  // `de Turismo Andaluz`, behind what came: who it came from, and nothing to be shown.
  if (part.kind === "entry" && part.intent === "client.show") return whose.test(text);
  return part.kind === "ask" && (part.intent === undefined || (part.about === "amount" && !("amount" in part.slots)));
}

async function isToldLast({ scope, tx }: Turn, { id }: SpokenOf): Promise<boolean> {
  const { conversation, account } = scope;
  const told = await toldLast(tx, scope.workspace.id, { conversation, account: account.account });
  return onlyChange(told) === id;
}

async function isAskedJustNow(turn: Turn, question: OpenQuestion): Promise<boolean> {
  const { tx, scope, talk } = turn;
  const where = { conversation: talk.conversation, memberId: scope.person.id };
  const last = await tx.message.findFirst({ where, orderBy: { seq: "desc" } });
  return last?.questionId === question.id && isStillBeforeThem(turn, question);
}

/** The rest of what an open question was asked about: answers it with all that was said of it. */
async function restOfAsked(turn: Turn, text: string, question: OpenQuestion): Promise<Step | null> {
  const { press } = question;
  const command = findCommand(turn, press.command);
  const asked = await turn.tx.message.findFirst({ where: { questionId: question.id }, orderBy: { seq: "asc" } });
  const before = await saidIn(turn, asked?.inboxSeq ?? null);
  if (!command || before === null || Object.keys(press.slots).length === 0) return null;
  const whole = await heardTogether(turn, before, text, ({ intent, slots }) => {
    const said = fitting(command, slots);
    return commandFor(turn, intent) === command && Object.keys(press.slots).every((name) => name in said);
  });
  if (!whole || question.option === undefined || whole.slots[question.option as SlotName] === undefined) return null;
  return answering(turn, question, {
    command: command.name,
    slots: { ...fitting(command, whole.slots), ...press.slots },
  });
}

/** The rest of an entry: corrects it in what its message, and what has changed of it since, left open. */
async function restOfEntry(
  turn: Turn,
  text: string,
  spokenOf: SpokenOf,
  understanding: Understanding,
): Promise<Step | null> {
  const fields = spokenOf.subjectTable ? completed[spokenOf.subjectTable] : undefined;
  // `walk in just now, 120 cash`: an amount of its own is told anew wherever there is none to be filled in.
  if (fields && !("amount" in fields) && understanding.parts.some(({ slots }) => slots.amount !== undefined))
    return null;
  const told = fields && (await madeBy(turn, spokenOf));
  if (!told) return null;
  const { parts } = await understand(told.text, await turn.hear(turn.scope, null));
  const [first] = parts;
  if (first?.kind !== "entry" || parts.length > 1) return null;
  const whole = await heardTogether(
    turn,
    told.text,
    text,
    (one) => adds(first, one, fields, told.held) && !onlyRepeats(text, addedTo(first.slots, one.slots)),
  );
  if (!whole || asksOther(understanding, whole)) return null;
  const added = addedTo(first.slots, whole.slots).flatMap(([name, value]) => {
    const field = fields[name];
    return field === undefined ? [] : [[field, value] as const];
  });
  return { do: "run", press: { command: "edit", slots: { ...Object.fromEntries(added), change: spokenOf.id } } };
}

/** `Acme paid everything` right behind hours worked: it lacks an amount of its own, and is no more of those. */
function asksOther({ parts: [part] }: Understanding, whole: Entry): boolean {
  return part?.kind === "ask" && part.intent !== undefined && part.intent !== whole.intent;
}

/** The text that made the entry of a change, and what it holds where it was changed since; null where that can't be told. */
export async function madeBy(
  turn: Turn,
  spokenOf: SpokenOf,
): Promise<{ readonly text: string; readonly held: SaidSlots } | null> {
  const { scope, tx } = turn;
  const told = await scope.read.change.findFirst({ where: { id: spokenOf.id } });
  if (!told?.subjectId) return null;
  const { subjectTable, subjectId } = told;
  const living = { subjectTable, subjectId, kind: "do", undoneById: null } as const;
  const [made, ...since] = await scope.read.change.findMany({ where: living, orderBy: { seq: "asc" } });
  const message = made && (await tx.message.findFirst({ where: { changeId: made.id }, orderBy: { seq: "asc" } }));
  const text = await saidIn(turn, message?.inboxSeq ?? null);
  if (text === null) return null;
  if (since.length === 0) return { text, held: {} };
  const { last } = await turn.hear(scope, spokenOf);
  const whole = await last?.whole?.();
  return whole ? { text, held: whole.slots } : null;
}

/** Says nothing by itself: it goes with the client that it says is new. */
const besideClient: ReadonlySet<SlotName> = new Set<SlotName>(["newClient"]);

/** Whether an entry says all that another does, and more of what may be added and is not known yet. */
function adds(
  first: Entry,
  whole: Entry,
  fields: Readonly<Partial<Record<SlotName, string>>>,
  held: SaidSlots,
): boolean {
  if (whole.intent !== first.intent) return false;
  const kept = Object.entries(first.slots).every(([name, value]) => whole.slots[name as SlotName] === value);
  const added = addedTo(first.slots, whole.slots).filter(([name]) => !besideClient.has(name));
  return kept && added.length > 0 && added.every(([name]) => name in fields && held[name] === undefined);
}

const whatFor = /(?<!\p{L})(?:for|on|f[üu]rs?|pour|para|pra|por|pel[oa])\s/iu;

/** Words of which nothing is known but that they were said: no rest of an entry, whatever they may be for. */
function onlyRepeats(text: string, added: readonly (readonly [SlotName, string])[]): boolean {
  return !whatFor.test(text) && added.every(([name, value]) => name === "for" && text.includes(value));
}

function addedTo(first: SaidSlots, whole: SaidSlots): readonly (readonly [SlotName, string])[] {
  return (Object.entries(whole) as [SlotName, string][]).filter(([name]) => first[name] === undefined);
}

/** The one entry that two texts are together, said in one breath or with a pause, where it is as it must be. */
async function heardTogether(
  turn: Turn,
  before: string,
  text: string,
  fits: (whole: Entry) => boolean,
): Promise<Entry | null> {
  const hearing = await turn.hear(turn.scope, null);
  for (const pause of [", ", " "]) {
    const { parts } = await understand(`${before.trim().replace(/[.,;:!…]+$/u, "")}${pause}${text.trim()}`, hearing);
    const [whole, ...more] = parts;
    if (whole?.kind === "entry" && more.length === 0 && fits(whole) && takesAll(turn, text, whole)) return whole;
  }
  return null;
}

/** Whether every figure and every client and project that a text names is in an entry. */
function takesAll({ scope }: Turn, text: string, { slots }: Entry): boolean {
  const values = Object.values(slots).map((value) => value.toLowerCase());
  const holds = (said: string) => values.some((value) => value.includes(said.toLowerCase()));
  const named = scope.names
    .find(text)
    .filter(({ value, ordinary }) => !ordinary && value.some(({ kind }) => kind === "client" || kind === "project"));
  return (
    (text.match(/\d+/g) ?? []).every(holds) &&
    named.every(({ start, end, value }) => holds(text.slice(start, end)) || value.some(({ name }) => holds(name)))
  );
}

/** What the person typed in an event; null where it was no text. */
export async function saidIn({ tx }: Turn, inboxSeq: number | null): Promise<string | null> {
  const event = inboxSeq === null ? null : await tx.inbox.findUnique({ where: { seq: inboxSeq } });
  const inbound = event && clean(JSON.parse(event.payload) as Inbound);
  return inbound?.kind === "text" ? inbound.text : null;
}
