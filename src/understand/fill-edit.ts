import { namesOf } from "./clause.ts";
import type { Scene } from "./features.ts";
import { dueOf } from "./fill-invoices.ts";
import { ask, entry, type Part } from "./part.ts";
import { phraseFrom } from "./phrase.ts";
import { affirmedAmount, saidHours, saidName, saidTime, saidValue } from "./said.ts";
import type { Intent } from "./understanding.ts";

const ahead: ReadonlySet<Intent> = new Set<Intent>([
  "meeting.book",
  "meeting.move",
  "reminder.add",
  "invoice.create",
  "invoice.update",
  "project.add",
  "project.update",
  "goal.add",
]);

/** What stands right before a name that is put aside: `Ana, not Bea`, `war Ana, nicht Bea`, `não da Bea`. */
const deniedName =
  /(?:\bnot|\binstead of|\brather than|(?<=\S)[\s,]+no|\bnicht|\bstatt|\bet pas|\bpas|\bau lieu de|\ben vez de|\ben lugar de|\bem vez de|(?<=\S)[\s,]+n[aã]o)\s+(?:(?:for|from|to|de|del|da|do|von|vom|für|an|para|pra|pour|à|a|o|la|el|le|the|die|der|den|das|d['’])\s*){0,2}$/iu;

/** A correction of the entry just written: only what is said changes. */
export function fillEdit(scene: Scene): Part {
  const { clause } = scene;
  const { last, today, names } = clause.sentence.hearing;
  const look = last && ahead.has(last.intent) ? "future" : "past";
  const when = saidTime(clause, look);
  const named = namesOf(clause, "client");
  const meant = named.filter((found) => !deniedName.test(clause.sentence.text.slice(0, found.start)));
  const clients = [...new Set((meant.length > 0 ? meant : named).flatMap((found) => found.value.map((n) => n.name)))];
  const wasMeeting = last?.intent === "meeting.book" || last?.intent === "meeting.move";
  const wasReminder = last?.intent === "reminder.add";
  const wasHours = last?.intent === "hours.log";
  const wasInvoice = last?.intent === "invoice.create" || last?.intent === "invoice.update";
  const day = when.day ?? undefined;
  const oldStart = last?.start;
  const start =
    day || when.time ? joined(day ?? oldStart?.slice(0, 10) ?? today, when.time ?? oldStart?.slice(11, 16)) : undefined;
  const hours = wasHours ? (saidHours(clause) ?? plainNumber(affirmedAmount(clause))) : undefined;
  const project = saidName(clause, "project") ?? nearProject();
  function nearProject(): string | undefined {
    if (clients.length > 0) return undefined;
    for (const cue of clause.hits("for", "under", "to")) {
      const words = phraseFrom(clause, cue.to);
      const known = words ? names.byName("project", words.text) : [];
      if (known.length === 1) return known[0]?.name;
    }
    return undefined;
  }
  const said = {
    amount: wasHours ? undefined : affirmedAmount(clause),
    on: wasMeeting || wasReminder || wasInvoice ? undefined : day,
    due: wasReminder ? start : wasInvoice ? (day ?? dueOf(scene)) : undefined,
    start: wasMeeting ? start : undefined,
    end: wasMeeting && when.endTime && start ? `${start.slice(0, 10)}T${when.endTime}` : undefined,
    client: clients.length === 1 ? clients[0] : undefined,
    project,
    hours,
    mode: saidValue(clause, "mode"),
    type: typeOf(scene),
  };
  if (clients.length > 1) return ask("disambiguation", "client", "edit.last", said, clients);
  return entry("edit.last", said);
}

function joined(day: string, time: string | undefined): string {
  return time ? `${day}T${time}` : day;
}

function plainNumber(amount: string | undefined): string | undefined {
  return amount?.split(" ")[0]?.replace(/\.?0+$/, "");
}

function typeOf(scene: Scene): string | undefined {
  if (/\b(?:money |was )?out,? not in\b|\bnot (?:money )?in\b/i.test(scene.clause.text)) return "expense";
  if (/\b(?:money |was )?in,? not out\b|\bnot (?:money )?out\b/i.test(scene.clause.text)) return "income";
  if (/\b(?:an expense|expense|gasto|despesa|d[eé]pense|ausgabe)\b/i.test(scene.clause.text)) return "expense";
  if (/\b(?:income|ingreso|receita|recette|revenu|einnahme)\b/i.test(scene.clause.text)) return "income";
  return undefined;
}
