import type { Clause } from "./clauses/clause.ts";
import type { Scene } from "./features.ts";
import { fill } from "./fill/fill.ts";
import { ask, type Part } from "./fill/part.ts";
import { type Intent, readingIntents } from "./intents.ts";
import { impossibleDay } from "./marks/impossible-day.ts";
import { contrarySign, doubtfulAmount, doubtfulDay, paidInParts } from "./signs/doubts.ts";
import { eitherWay } from "./whole/barely-paid.ts";

/** Dates no calendar has make an entry ask for the day. */
function dated(part: Part, scene: Scene): Part {
  if (part.kind !== "entry" || readingIntents.has(part.intent)) return part;
  const { hearing } = scene.clause.sentence;
  const said =
    scene.clause.money.length > 0 || scene.clause.durations.length > 0 ? blanked(scene.clause) : scene.clause.text;
  const impossible = impossibleDay(said, hearing);
  if (!impossible) return part;
  const { on: _on, due: _due, start: _start, for: note, ...rest } = part.slots;
  const kept = note?.replace(impossible, "").replace(/\s(?:on|at|by|am|el|le|em|no)?\s*$/i, "");
  return ask("field", "date", part.intent, kept ? { ...rest, for: kept } : rest);
}

const ofAmounts: ReadonlySet<Intent> = new Set<Intent>([
  "income.add",
  "expense.add",
  "invoice.create",
  "invoice.pay",
  "invoice.refund",
  "edit.last",
]);

/** An amount or a day that can't be relied on makes an entry ask for it; a doubtful amount goes along, so that it can be named. */
function trusted(part: Part, scene: Scene): Part {
  if (part.kind !== "entry" || !ofAmounts.has(part.intent) || part.slots.amount === undefined) return part;
  const { amount: _amount, ...rest } = part.slots;
  const doubt = doubtfulAmount(scene.clause);
  if (doubt !== null) return ask("field", "amount", part.intent, { ...rest, amount: doubt });
  if (contrarySign(scene.clause) || paidInParts(scene.clause)) return ask("field", "amount", part.intent, rest);
  const moved =
    (part.intent === "income.add" && part.slots.received === undefined) ||
    (part.intent === "expense.add" && part.slots.paid === undefined);
  if (!moved || part.slots.repeat !== undefined || !doubtfulDay(scene.clause, part.slots.on)) return part;
  const { on: _on, ...dayless } = part.slots;
  return ask("field", "date", part.intent, dayless);
}

/** An entry with the questions its day and its amount leave open. */
export async function settled(intent: Intent, scene: Scene): Promise<Part> {
  const part = trusted(dated(await fill(intent, scene), scene), scene);
  return intent === "expense.add" ? eitherWay(part, scene.clause) : part;
}

/** A clause's text without its amounts, lengths, names, addresses and invoices. */
function blanked(clause: Clause): string {
  const start = clause.sentence.tokens[clause.from]?.start ?? 0;
  let text = clause.text;
  for (const each of [...clause.money, ...clause.durations, ...clause.names, ...clause.addresses, ...clause.invoices]) {
    text = text.slice(0, each.start - start) + " ".repeat(each.end - each.start) + text.slice(each.end - start);
  }
  return text;
}
