import { type Day, daysBetween } from "../../time/day.ts";
import { type Clause, cuedAt, namesOf, tokenAt } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import type { FoundNames } from "../names/names.ts";
import { dueOf } from "./invoice-terms.ts";
import { ask, entry, type Part } from "./part.ts";
import { saidAmount, saidDay, saidHours, saidName, saidPeriod, saidValue } from "./said.ts";
import { clientOf } from "./said-client.ts";
import { oneProject } from "./said-project.ts";
import { saidShare } from "./said-share.ts";
import { somebodyNew } from "./somebody-new.ts";
import { thingName } from "./thing-name.ts";
import { statusTold } from "./work-status.ts";

/** The hours a project is estimated at. */
function estimatedHours(scene: Scene): string | undefined {
  return scene.clause.has("estimate") || scene.clause.has("projectNoun") ? saidHours(scene.clause) : undefined;
}

/** The small word that leads on to whom a project is for, where it was taken for the end of its name: `Winter shoot for`. */
const leadingOn = /\s(?:for|with|para|für|mit|pour|avec|con|com)$/iu;

/** A new project. */
export function fillProject(scene: Scene): Part {
  const { clause } = scene;
  const named = whoseIs(clause);
  const who = clientOf(scene, named ? { clients: named.value, words: null } : null);
  const name = thingName(scene, "projectNoun")?.replace(leadingOn, "");
  const { due, start } = spanOf(scene);
  const said = {
    project: name,
    client: who.client ?? (who.options ? undefined : somebodyNew(clause)),
    amount: saidAmount(clause),
    due,
    start,
    estimateHours: saidHours(clause),
    priority: saidValue(clause, "priority"),
    status: saidValue(clause, "work"),
  };
  if (who.options) return ask("disambiguation", "client", "project.add", said, who.options);
  if (!name) return ask("field", "project", "project.add", said);
  return entry("project.add", said);
}

/** The client a thing is for: the one named behind "for", else the first. */
function whoseIs(clause: Clause): FoundNames | undefined {
  const named = namesOf(clause, "client");
  return named.find(({ start }) => cuedAt(clause, tokenAt(clause, start) - 1, "for")) ?? named[0];
}

/**
 * The day a project starts: without a year the nearer one, for a project that is told of may have begun (`start 1 nov` on the
 * 20th of November), and never after the day it is due.
 */
function startDay(scene: Scene, from: number, to: number, due: Day | undefined): Day | undefined {
  const { clause } = scene;
  const coming = saidDay(clause, "future", from, to);
  const gone = saidDay(clause, "past", from, to);
  if (!coming || !gone || daysBetween(gone, coming) < 300) return coming;
  const { today } = clause.sentence.hearing;
  const isNearer = daysBetween(gone, today) < daysBetween(today, coming);
  return isNearer || (due !== undefined && due < coming) ? gone : coming;
}

/** When a project starts and when it is due. */
function spanOf(scene: Scene): { readonly due: string | undefined; readonly start: string | undefined } {
  const { clause } = scene;
  const begins = clause.hits("begins")[0];
  const due = clause.hits("due", "extend")[0];
  const dueDay = due ? saidDay(clause, "future", due.from) : undefined;
  const start = begins
    ? startDay(scene, begins.from, due && due.from > begins.from ? due.from : clause.to, dueDay)
    : undefined;
  const any = saidDay(clause, "future");
  const through = clause
    .moments("future")
    .find((m) => m.value.day !== null && (m.value.until?.day ?? null) !== null)?.value;
  if (through?.day && through.until?.day) return { start: through.day, due: through.until.day };
  return {
    due: dueDay ?? (start ? undefined : any),
    start: start === dueDay && due && begins && due.from < begins.from ? undefined : start,
  };
}

/** A changed project: its status, days, worth or estimate. */
export function fillProjectChange(scene: Scene): Part {
  const { clause } = scene;
  const which = oneProject(scene);
  const status = statusTold(clause);
  const { due, start } = spanOf(scene);
  const said = {
    project: which.name,
    status,
    due: status ? undefined : due,
    start: status ? undefined : start,
    amount: saidAmount(clause),
    estimateHours: estimatedHours(scene) ?? (start && !clause.has("worked") ? saidHours(clause) : undefined),
  };
  const anew = ofOther(clause);
  if (anew && said.amount) return entry("project.add", { ...anew, amount: said.amount, due, start });
  if (which.options) return ask("disambiguation", "project", "project.update", said, which.options);
  return entry("project.update", said);
}

/** `website for Globex, budget 6000` where the Website there is belongs to somebody else: a project of its own. */
function ofOther(clause: Clause): { readonly project: string; readonly client: string } | null {
  const [project] = namesOf(clause, "project");
  const [client, ...more] = namesOf(clause, "client");
  const named = client?.value[0];
  if (!project || !client || !named || more.length + client.value.length > 1) return null;
  const owners = project.value.map(({ owner }) => owner);
  const { text } = clause.sentence;
  const isFor = /^\s(?:project\s)?(?:for|para|für|pour)\s(?:the\s)?$/iu.test(text.slice(project.end, client.start));
  if (!isFor || owners.some((owner) => owner === undefined || owner === named.name)) return null;
  return { project: text.slice(project.start, project.end), client: named.name };
}

/** A project's priority. */
export function fillPriority(scene: Scene): Part {
  const which = oneProject(scene);
  const said = { project: which.name, priority: saidValue(scene.clause, "priority") };
  if (which.options) return ask("disambiguation", "project", "project.move", said, which.options);
  return entry("project.move", said);
}

/** An invoice of a part of what a project is worth, or of what is left of it: `invoice half of Website`. */
export function fillProjectInvoice(scene: Scene): Part {
  const which = oneProject(scene);
  const said = { project: which.name, share: saidShare(scene.clause), due: dueOf(scene) };
  if (which.options) return ask("disambiguation", "project", "invoice.project", said, which.options);
  return entry("invoice.project", said);
}

/** Projects: of a client, how far they are, how urgent. */
export function fillProjectList({ clause }: Scene): Part {
  return entry("project.list", {
    client: saidName(clause, "client"),
    status: saidValue(clause, "work"),
    priority: saidValue(clause, "priority"),
    overdue: clause.has("status.overdue", "rep.overdue") ? "yes" : undefined,
    period: saidPeriod(clause),
  });
}
