import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { clientOrNew } from "../src/chat/options/known-client.ts";
import { money } from "../src/chat/options/money.ts";
import { namedOrNew } from "../src/chat/options/named.ts";
import { paymentMode } from "../src/chat/options/payment-mode.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { UserError } from "../src/errors.ts";
import { isTable, type Table } from "../src/history/tables.ts";
import type { Scope } from "../src/scope.ts";
import { revisions } from "./revisions.ts";

const options = {
  amount: optional(money("The right amount")),
  on: optional(day("The right day", "past")),
  client: optional(clientOrNew("The right client")),
  for: optional(text("What for")),
  mode: optional(paymentMode("How it was paid")),
  received: optional(yesNo("Has the money moved")),
  category: optional(namedOrNew("category", "Category of the expense")),
  classification: optional(namedOrNew("classification", "Kind of income")),
  vendor: optional(text("Who was paid")),
  due: optional(day("The right due day", "future")),
  name: optional(text("The right name")),
  change: hidden(text("Which change")),
  subject: hidden(text("Which row")),
};

/** What a correction says, by field. */
export type Correction = Omit<Input<typeof options>, "change" | "subject">;

/** Corrects the entry of a card, or the person's last one in this conversation; nothing else (SPEC 12). */
export const edit = defineCommand({
  name: "edit",
  intent: "edit.last",
  summary: "Correct the last entry, or the one on a card",
  theme: "conversation",
  access: "manager",
  options,
  examples: ["no, make it 1300", "that was yesterday", "it was for Globex", "make it cash"],
  async run(scope, input): Promise<Answer | Asking> {
    const { say } = scope;
    const target = await targetOf(scope, input);
    const { change: _change, subject: _subject, ...correction } = input;
    const said = (Object.keys(correction) as (keyof Correction)[]).filter((name) => correction[name] !== undefined);
    const revision = revisions[target.table];
    if (!revision) throw new UserError(say.edit.nothing, say.edit.example);
    if (said.length === 0) {
      return {
        ask: { text: say.edit.ask(target.title), offers: [], ...(target.change ? { change: target.change } : {}) },
      };
    }
    const wrong = said.find((name) => !revision.fields.includes(name));
    if (wrong) throw new UserError(say.edit.cannot(target.title, say.edit.fields[wrong]), say.edit.example);
    const { card, title, offers = [] } = await revision.revise(scope, target.id, correction);
    return {
      text: say.edit.done(title),
      card,
      offers,
      wrote: { title, subject: { table: target.table, id: target.id } },
    };
  },
});

interface Target {
  readonly table: Table;
  readonly id: string;
  readonly title: string;
  readonly change?: string;
}

/** What is corrected: the row a button names, that of the change spoken of, else the person's last in this conversation. */
async function targetOf(scope: Scope, input: Pick<Input<typeof options>, "change" | "subject">): Promise<Target> {
  const [table = "", id = ""] = input.subject?.split(":") ?? [];
  if (isTable(table)) return { table, id, title: scope.say.edit.entry };
  const mine = { memberId: scope.person.id, conversation: scope.conversation, kind: "do", undoneById: null };
  const change = await scope.read.change.findFirst({
    where: input.change ? { id: input.change } : { ...mine, subjectId: { not: null } },
    orderBy: { seq: "desc" },
  });
  if (!change?.subjectId || !isTable(change.subjectTable ?? ""))
    throw new UserError(scope.say.edit.nothing, scope.say.edit.example);
  if (change.undoneById !== null) throw new UserError(scope.say.history.alreadyUndone(change.title));
  return { table: change.subjectTable as Table, id: change.subjectId, title: change.title, change: change.id };
}
