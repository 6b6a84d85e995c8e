import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { category } from "../src/chat/options/category.ts";
import { choice } from "../src/chat/options/choice.ts";
import { day } from "../src/chat/options/day.ts";
import { hours } from "../src/chat/options/hours.ts";
import { clientOrNew } from "../src/chat/options/known-client.ts";
import { length } from "../src/chat/options/length.ts";
import { medium } from "../src/chat/options/medium.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import { member } from "../src/chat/options/members.ts";
import { moment } from "../src/chat/options/moment.ts";
import { money } from "../src/chat/options/money.ts";
import { namedOrNew } from "../src/chat/options/named.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { paymentMode } from "../src/chat/options/payment-mode.ts";
import { projectOrNew } from "../src/chat/options/project.ts";
import { serviceOrNew } from "../src/chat/options/service.ts";
import { text } from "../src/chat/options/text.ts";
import { when } from "../src/chat/options/when.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { entriesOf } from "../src/entries-of.ts";
import { UserError } from "../src/errors.ts";
import { isTable, type Table } from "../src/history/tables.ts";
import type { Scope } from "../src/scope.ts";
import { seesMoney } from "../src/work/sight.ts";
import { besidesLast } from "./asking/edit-which.ts";
import { whichMeeting } from "./asking/which-meeting.ts";
import { type Revision, revisions } from "./revisions/revisions.ts";
import { readEdit } from "./typed/edit-words.ts";

const options = {
  amount: optional(money("The right amount")),
  on: optional(day("The right day", "past")),
  client: orNone(clientOrNew("The right client")),
  for: orNone(text("What for")),
  mode: orNone(paymentMode("How it was paid; none when the money has not moved")),
  received: optional(yesNo("Has the money moved")),
  category: orNone(category("Category of the expense")),
  classification: optional(namedOrNew("classification", "Kind of income")),
  vendor: orNone(text("Who was paid")),
  billable: optional(yesNo("Charge it on to the client")),
  due: optional(when("The right due day, or time")),
  start: optional(moment("The right day and time of a meeting")),
  end: optional(moment("When a meeting ends")),
  durationMinutes: optional(length("How long a meeting takes")),
  medium: orNone(medium("How a meeting is held")),
  place: orNone(text("Link or place of a meeting")),
  agenda: orNone(text("What a meeting is about")),
  name: optional(text("The right name")),
  hours: optional(hours("The right hours")),
  project: orNone(projectOrNew("The right project")),
  service: orNone(serviceOrNew("The right service")),
  member: orNone(member("Who did it, or does it")),
  kind: hidden(
    choice("The last of which kind", [
      "income",
      "expense",
      "payment",
      "invoice",
      "client",
      "project",
      "service",
      "task",
      "hours",
    ]),
  ),
  what: hidden(text("The category of the expense meant, where it need not be the last entry")),
  was: hidden(money("What the entry meant said until now")),
  meeting: hidden(meeting("Which meeting")),
  change: hidden(text("Which change")),
  subject: hidden(text("Which row")),
  shown: hidden(yesNo("Whether it is shown, and nothing changed")),
  edited: hidden(text("The message that made it, as it was changed to")),
};

/** What a correction says, by field; null clears. */
export type Correction = Omit<
  Input<typeof options>,
  "kind" | "what" | "was" | "meeting" | "change" | "subject" | "shown" | "edited"
>;

/** Corrects the entry of a card, or the person's last one in this conversation; nothing else (SPEC 12). */
export const edit = defineCommand({
  name: "edit",
  intent: "edit.last",
  summary: "Correct the last entry, or the one on a card",
  theme: "conversation",
  access: "employee",
  options,
  examples: ["no, make it 1300", "that was yesterday", "it was for Globex", "make it cash", "edit mode none"],
  typed: readEdit,
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { say } = scope;
    const held = input.meeting && (await whichMeeting(scope, { meeting: input.meeting }, { command: "edit", slots }));
    if (held && "ask" in held) return held;
    const subject = held ? `meeting:${held.meeting.id}` : input.subject;
    const { table, id, change } = await targetOf(scope, { ...input, subject });
    const {
      kind: _kind,
      what: _what,
      was,
      meeting: _meeting,
      change: _change,
      subject: _subject,
      shown,
      edited,
      ...correction
    } = input;
    const said = entriesOf(correction).map(([name]) => name);
    const revision = seesMoney(scope) || ofEmployees.has(table) ? revisions[table] : undefined;
    if (!revision) throw new UserError(say.edit.nothing, exampleFor(scope));
    const before = await revision.titleOf(scope, id);
    const target: Target = { table, id, title: before };
    if (edited !== undefined) return offerUpdate(scope, target, said, slots, edited);
    if (shown) return showing(scope, target, revision, correction);
    if (said.length === 0) {
      return { ask: { text: say.edit.ask(before, table), offers: [], ...(change ? { change } : {}) } };
    }
    const wrong = said.find((name) => !revision.fields.includes(name));
    if (wrong) throw new UserError(say.edit.cannot(before, say.edit.fields[wrong]), say.edit.example);
    const mark = scope.write.mark();
    const revised = await revision.revise(scope, id, correction, was);
    if ("ask" in revised) return revised;
    const { card, title, offers = [], files = [], warning } = revised;
    if (scope.write.mark() === mark) return { text: say.edit.same(title), card, offers };
    const fields = said.map((name) => say.edit.fields[name]);
    return {
      text: warning ? `${say.edit.done(title)} ${warning}` : say.edit.done(title),
      card,
      offers,
      files,
      wrote: { title: say.edit.title(before, title, fields), subject: { table, id } },
    };
  },
});

/** An entry to begin with that the person's role allows. */
function exampleFor(scope: Scope): string {
  return seesMoney(scope) ? scope.say.edit.example : "3h on Website yesterday";
}

/** What employees write, and so may correct; the rest tells of money (SPEC 1). */
const ofEmployees: ReadonlySet<Table> = new Set<Table>(["hoursEntry", "task", "interaction", "reminder", "meeting"]);

interface Target {
  readonly table: Table;
  readonly id: string;
  /** What it is called as it is now. */
  readonly title: string;
}

/** An entry as its card shows it, to be corrected or deleted. */
async function showing(
  scope: Scope,
  { table, id, title }: Target,
  revision: Revision,
  nothing: Correction,
): Promise<Answer | Asking> {
  const revised = await revision.revise(scope, id, nothing);
  if ("ask" in revised) return revised;
  const { buttons } = scope.say;
  const subject = `${table}:${id}`;
  const offers = [{ label: buttons.edit, press: { command: "edit", slots: { subject } } }];
  return { text: `${title}.`, card: revised.card, offers };
}

/** The message that made an entry says something else now: asks whether the entry shall too (SPEC 12). */
function offerUpdate(
  scope: Scope,
  { table, id, title }: Target,
  said: readonly (keyof Correction)[],
  slots: Slots,
  edited: string,
): Answer | Asking {
  const { chat, buttons } = scope.say;
  const fields = said.filter((name) => (revisions[table] as Revision).fields.includes(name));
  if (fields.length === 0) return { text: chat.editUnread(title) };
  const changed = Object.fromEntries(fields.map((name) => [name, slots[name] ?? ""]));
  const press = { command: "edit", slots: { ...changed, subject: `${table}:${id}` } };
  const keep = { label: buttons.keep, press: { command: "cancel", slots: {} } };
  return {
    ask: {
      text: chat.editOffer(title, edited),
      offers: [{ label: buttons.update, press, answers: "yes" }, keep],
      passing: true,
    },
  };
}

/** What is corrected: the row a button names, that of the change spoken of, else the person's last in this conversation. */
async function targetOf(
  scope: Scope,
  input: Pick<Input<typeof options>, "change" | "subject" | "kind" | "what" | "was">,
): Promise<{ readonly table: Table; readonly id: string; readonly change?: string }> {
  const [table = "", id = ""] = input.subject?.split(":") ?? [];
  if (isTable(table)) {
    const told = input.change ? await scope.read.change.findFirst({ where: { id: input.change } }) : null;
    if (told?.undoneById) throw new UserError(scope.say.history.alreadyUndone(told.title));
    return { table, id, ...(await madeBy(scope, id)) };
  }
  const mine = { memberId: scope.person.id, conversation: scope.conversation, kind: "do", undoneById: null };
  const about = input.kind
    ? { subjectTable: input.kind === "hours" ? "hoursEntry" : input.kind }
    : { subjectId: { not: null } };
  const change = await scope.read.change.findFirst({
    where: input.change ? { id: input.change } : { ...mine, ...about },
    orderBy: { seq: "desc" },
  });
  if (!change?.subjectId || !change.subjectTable) throw new UserError(scope.say.edit.nothing, exampleFor(scope));
  if (change.undoneById !== null) throw new UserError(scope.say.history.alreadyUndone(change.title));
  const entry = { table: change.subjectTable, id: change.subjectId };
  const named = input.what !== undefined || input.was !== undefined;
  const other = named ? await besidesLast(scope, entry, input) : null;
  return other ? { ...other, ...(await madeBy(scope, other.id)) } : { ...entry, change: change.id };
}

/** The newest change of a row, so that an answer typed freely corrects that row. */
async function madeBy(scope: Scope, id: string): Promise<{ readonly change?: string }> {
  const where = { subjectId: id, kind: "do", undoneById: null };
  const change = await scope.read.change.findFirst({ where, orderBy: { seq: "desc" }, select: { id: true } });
  return change ? { change: change.id } : {};
}
