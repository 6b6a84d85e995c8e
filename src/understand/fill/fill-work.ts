import { fold } from "../../fold.ts";
import { type Day, daysBetween } from "../../time/day.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked, namesOf, tokenAt } from "../clauses/clause.ts";
import { type Phrase, phraseBetween, phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { isGivenName } from "../names/given-names.ts";
import type { FoundNames } from "../names/names.ts";
import { capitalised } from "./fill-clients.ts";
import { fillReport } from "./fill-reports.ts";
import { dueOf } from "./invoice-terms.ts";
import { ownUnit } from "./own-unit.ts";
import { ask, entry, type Part, slots } from "./part.ts";
import { saidAmount, saidDay, saidHours, saidName, saidNames, saidPeriod, saidValue, worked } from "./said.ts";
import { clientOf } from "./said-client.ts";
import { saidShare } from "./said-share.ts";
import { askedMember, asksByMember, membersAtWork, strangerAtWork } from "./who-worked.ts";
import { breaksIn, workedHours } from "./worked-hours.ts";

function unitless(scene: Scene): string | undefined {
  return scene.clause.has("estimate") || scene.clause.has("projectNoun") ? saidHours(scene.clause) : undefined;
}

/** `headshots as a flat 350 service`: how it is priced is no part of the name. */
const pricedAs =
  /\s+(?:as|at|for|como|als|comme)\s+(?:(?:an?|un|une|una|ein|eine|um|uma)\s+)?(?:(?:flat|fixed|one-?off|set)\s.*|[$€£₹]?\d.*)$/iu;

/** A new thing's name: quoted, behind "called", behind its noun or a colon, in capitals. */
function thingName(scene: Scene, noun: CueName): string | undefined {
  const { clause } = scene;
  const { tokens } = clause.sentence;
  if (clause.quotes[0]) return clause.quotes[0].value;
  const ends: readonly CueName[] = [
    "for",
    ...(noun === "serviceNoun" ? (["to", "at"] as const) : []),
    "due",
    "worth",
    "pricing.hourly",
    "pricing.fixed",
    "under",
    "with",
    "priority.high",
    "priority.low",
    "priority.medium",
    "begins",
    "estimate",
  ];
  const called = tokens.findIndex(
    (token, at) =>
      at >= clause.from &&
      at < clause.to &&
      /^(?:called|named|titled|llamado|llamada|nommee?|intitulee?|appelee?|namens|genannt|chamado|chamada)$/.test(
        token.text,
      ),
  );
  if (called >= 0) return phraseFrom(clause, called + 1, { long: true, ends, most: 8 })?.text;
  const colon = tokens.findIndex((token, at) => at > clause.from && at < clause.to && token.text === ":");
  if (colon >= 0) {
    const behind = phraseFrom(clause, colon + 1, { long: true, ends, most: 8, of: true });
    if (behind) return behind.text;
  }
  const cue = clause.hits(noun)[0];
  if (cue) {
    const fresh = /^(?:nuev[oa]|nouveau|nouvelle|neu|nov[oa]|new)$/.test(tokens[cue.to]?.text ?? "") ? 1 : 0;
    const of = noun === "serviceNoun";
    const behind = phraseFrom(clause, cue.to + fresh, { long: true, ends, most: 8, of: of || "small" });
    if (behind && behind.text.length > 1) return withYear(clause, behind.text, behind.end);
    const led = behind ? undefined : ledBy(clause, cue.to + fresh, ends);
    if (led !== undefined) return led;
    const under = of ? behindProject(clause, ends) : undefined;
    if (under !== undefined) return under;
    const start = clause
      .hits("create", "add", "newWord")
      .filter((each) => each.to <= cue.from)
      .at(-1)?.to;
    const before = start === undefined ? null : phraseBetween(clause, start, cue.from);
    if (before && !clause.names.some((found) => found.start < before.end && before.start < found.end))
      return before.text.replace(pricedAs, "");
  }
  return capitalised(clause) ?? undefined;
}

/** `a service on Panto - wig fitting, flat fee 150`: behind a sign that parts it from its project stands what a service is called. */
function behindProject(clause: Clause, ends: readonly CueName[]): string | undefined {
  const [project] = namesOf(clause, "project");
  const at = project ? tokenAt(clause, project.end) : clause.to;
  if (!/^[-–—:,]$/.test(clause.sentence.tokens[at]?.text ?? "")) return undefined;
  return phraseFrom(clause, at + 1, { long: true, ends, most: 6, of: true })?.text;
}

/**
 * What a thing is called that begins with a client's name, with a word of it, or with a capital that would be a word of ours:
 * `Orchid launch`, `Acme rebrand`, `Price wedding`.
 */
function ledBy(clause: Clause, at: number, ends: readonly CueName[]): string | undefined {
  const { tokens, text } = clause.sentence;
  const first = tokens[at];
  if (!first) return undefined;
  const found = namesOf(clause, "client").find(({ start }) => start === first.start);
  const capital = /^\p{Lu}/u.test(text.slice(first.start)) && cuedAt(clause, at, ...ends) && !marked(clause, at);
  if (!found && !capital) return undefined;
  const behind = found ? tokenAt(clause, found.end) : at + 1;
  const owns = tokens[behind]?.kind === "possessive";
  const rest = phraseFrom(clause, owns ? behind + 1 : behind, { long: true, ends, most: 7 });
  const goesOn =
    rest !== null && !rest.article && !cuedAt(clause, rest.from, "also") && rest.from === (owns ? behind + 1 : behind);
  return goesOn ? text.slice(first.start, rest.end) : undefined;
}

/** A year right behind a name in capitals belongs to it: `Offsite 2029`. */
function withYear(clause: Clause, name: string, end: number): string {
  const year = /^\s((?:19|20)\d\d)(?=\s(?:for|due|with|worth)\b|\s*[,.]|$)/u.exec(clause.sentence.text.slice(end))?.[1];
  return year && /^\p{Lu}/u.test(name) ? `${name} ${year}` : name;
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

/** A part between commas that says whose it is: `, client Müller,`, `Kunde: Müller`. */
const asClient =
  /(?:[,;(]|\s[-–])\s*(?:(?:for|f[üu]r|pour|para)\s(?:the\s|den\s|le\s|el\s|o\s)?)?(?:client|customer|cliente|kundin|kunde|auftraggeber(?:in)?)\s*(?::|is|ist|es|est|[ée])?\s+(?!(?:wants?|needs?|has|will|would|asked|said|likes?|veut|voudrait|demande|m[öo]chte|braucht|hat|quiere|necesita|pide|quer|precisa|tem)\s)(\p{L}[\p{L}\s&'’.-]{1,40}?)\s*(?=[,;)\n]|\s\d|$)/iu;

/** Whom it is for, when the books don't know them yet: a name in capitals behind "for", which is asked about. */
function somebodyNew(clause: Clause, small = true): string | undefined {
  const told = small ? asClient.exec(clause.text)?.[1]?.trim() : undefined;
  if (
    told &&
    told.split(/\s/).length <= 4 &&
    clause.names.every(({ value }) => value.every(({ kind }) => kind !== "client"))
  )
    return told;
  for (const cue of clause.hits("for")) {
    const phrase = phraseFrom(clause, cue.to, { ends: ["worth", "due", "begins", "estimate"] });
    if (!phrase || phrase.article || !(phrase.capital || (small && isStrange(clause, cue.from, phrase)))) continue;
    const marks = [...clause.names, ...clause.periods(), ...clause.moments("future"), ...clause.money];
    if (!marks.some((each) => each.start < phrase.end && phrase.start < each.end)) return phrase.text;
  }
  return undefined;
}

/** Words in lower case that can only be somebody's name: one of them is nobody's word, and none is of ours. */
function isStrange(clause: Clause, before: number, { from, to, text }: Phrase): boolean {
  if (!/^(?:for|para|pour|fur|fuer|pra|pro)$/.test(clause.sentence.tokens[before]?.text ?? "")) return false;
  const words = clause.sentence.tokens.slice(from, to);
  if (words.length > 3 || !/^\p{L}+(?:\s\p{L}+)*$/u.test(text)) return false;
  const plain = words.every((_, i) => clause.cuesAt(from + i).every(({ name }) => name === "common"));
  return (
    plain && words.some(({ text: word }) => word.length > 3 && (!isCommonWord(fold(word)) || isGivenName(fold(word))))
  );
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

function spanOf(scene: Scene): { readonly due: string | undefined; readonly start: string | undefined } {
  const { clause } = scene;
  const begins = clause.hits("begins")[0];
  const due = clause.hits("due", "extend")[0];
  const dueDay = due ? saidDay(clause, "future", due.from) : undefined;
  const start = begins
    ? startDay(scene, begins.to, due && due.from > begins.from ? due.from : clause.to, dueDay)
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

function oneProject(scene: Scene): { readonly name?: string; readonly options?: readonly string[] } {
  const names = [...new Set(saidNames(scene.clause, "project").map((n) => n.name))];
  if (names.length === 1) return { name: names[0] as string };
  return names.length > 1 ? { options: names } : {};
}

/** `has to be ready by friday`, `muss bis 20.12. fertig sein`: what has to be is not yet. */
const hasToBe =
  /(?<!\p{L})(?:has to|have to|must|needs? to|should|tem de|tem que|precisa|deve|tiene que|debe|ha de|muss|m[üu]ssen|soll|doit|il faut)(?!\p{L})/iu;

function statusTold(clause: Clause): string | undefined {
  if (clause.has("due") && hasToBe.test(clause.text)) return undefined;
  const said = saidValue(clause, "work");
  // `40% done` is not done.
  const begun = clause.percents.some(({ value }) => Number(value) < 100);
  return said === "completed" && begun ? "in_progress" : said;
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
    estimateHours: unitless(scene) ?? (start && !clause.has("worked") ? saidHours(clause) : undefined),
  };
  if (which.options) return ask("disambiguation", "project", "project.update", said, which.options);
  return entry("project.update", said);
}

/** A project's priority. */
export function fillPriority(scene: Scene): Part {
  const which = oneProject(scene);
  const said = { project: which.name, priority: saidValue(scene.clause, "priority") };
  if (which.options) return ask("disambiguation", "project", "project.move", said, which.options);
  return entry("project.move", said);
}

/** A new service. */
export function fillService(scene: Scene): Part {
  const { clause } = scene;
  const name = thingName(scene, "serviceNoun");
  const said = {
    service: name,
    pricing: saidValue(clause, "pricing"),
    ...ownUnit(clause),
    amount: saidAmount(clause),
    project: saidName(clause, "project"),
  };
  if (!name) return ask("field", "project", "service.add", said);
  return entry("service.add", said);
}

/** The services of a project or client, or at some point of the work. */
export function fillServiceList({ clause }: Scene): Part {
  return entry("service.list", {
    project: saidName(clause, "project"),
    client: saidName(clause, "client"),
    status: saidValue(clause, "work"),
  });
}

/** A changed service. */
export function fillServiceChange(scene: Scene): Part {
  const { clause } = scene;
  return entry("service.update", {
    service: saidName(clause, "service"),
    amount: saidAmount(clause),
    pricing: saidValue(clause, "pricing"),
    status: statusTold(clause),
    project: saidName(clause, "project"),
  });
}

/** `log 2.5 hours on Website: fixed the header`: what stands behind the colon or dash, the hours and the project before it. */
function behindColon(clause: Clause): string | undefined {
  const from = clause.sentence.tokens[clause.from]?.start ?? 0;
  const place = [...clause.names, ...worked(clause), ...clause.moments("past")].map((one) => one.end - from);
  const parted = /(?::|\s[-–—])\s+(\p{L}.{1,300})$/su.exec(clause.text);
  return parted?.[1] !== undefined && place.length > 0 && Math.max(...place) <= parted.index
    ? parted[1].replace(/[\s.]+$/u, "")
    : undefined;
}

/** What was done: what is quoted, else the words behind "for", "on" or "about" that are no name and no day. */
function workNote(clause: Clause): string | undefined {
  const quoted = clause.quotes[0]?.value;
  if (quoted !== undefined) return quoted;
  const behind = behindColon(clause);
  if (behind !== undefined) return behind;
  const rests = breaksIn(clause).map((one) => ({ start: one.start, end: clause.tokens.at(-1)?.end ?? one.end }));
  const taken = [...clause.names, ...clause.moments("past"), ...rests];
  const notes = clause
    .hits("for", "under", "about")
    .map((cue) => phraseFrom(clause, cue.to, { long: true, ends: ["for", "under", "about"], most: 8 }))
    .filter((phrase) => phrase !== null && !taken.some((one) => one.start < phrase.end && phrase.start < one.end));
  return notes[0]?.text;
}

/** The project hours were worked on: `3 hrs on it too` means the one spoken of last. */
async function projectWorkedOn(scene: Scene) {
  const which = oneProject(scene);
  if (which.name || which.options || !onIt.test(scene.clause.text)) return which;
  const name = await scene.clause.sentence.hearing.last?.project?.();
  return name === undefined ? which : { name };
}

const onIt =
  /(?<!\p{L})(?:on|for|into) (?:it|that|this|that one|the same)(?!\p{L})|(?<!\p{L})(?:daran|dafür|en eso|en ello|nisso|nele|nela|dessus|là-dessus)(?!\p{L})/iu;

const unbillable =
  /(?<!\p{L})(?:un-?billable|non-?billable|not (?:to be )?(?:billable|billed|charged)|not for billing|no charge|free of charge|pro bono|do(?:n['’]t| not) (?:bill|charge)|nicht (?:abrechenbar|berechnen|abrechnen)|no facturable|non facturable|n[ãa]o fatur[áa]vel)(?!\p{L})/iu;
const toBeBilled = /(?<!\p{L})(?:billable|chargeable|abrechenbar|facturables?|fatur[áa]ve(?:l|is))(?!\p{L})/iu;

/** Whether hours are told to be billed or not. */
function billableTold({ text }: Clause): "true" | "false" | undefined {
  if (unbillable.test(text)) return "false";
  return toBeBilled.test(text) ? "true" : undefined;
}

/** Hours worked. */
export async function fillHours(scene: Scene): Promise<Part> {
  const { clause } = scene;
  const hours = workedHours(clause);
  const which = await projectWorkedOn(scene);
  const service = saidName(clause, "service");
  const named = namesOf(clause, "client")[0];
  const who = named ? clientOf(scene, { clients: named.value, words: null }) : {};
  const members = membersAtWork(clause);
  const stranger = members.length > 0 ? undefined : strangerAtWork(clause);
  const note = workNote(clause);
  const said = {
    hours,
    project: which.name,
    service,
    client: who.client,
    on: saidDay(clause, "past") ?? clause.sentence.hearing.today,
    for: note === stranger ? undefined : note,
    member: members.length > 0 ? members.join(", ") : stranger,
    billable: billableTold(clause),
  };
  if (which.options) return ask("disambiguation", "project", "hours.log", said, which.options);
  if (hours === undefined) return ask("field", "hours", "hours.log", said);
  if (Number(hours) > 24 || Number(hours) <= 0)
    return ask(Number(hours) > 24 ? "confirm" : "field", "hours", "hours.log", said);
  if (!which.name && !service && !who.client) {
    if (who.options) return ask("disambiguation", "client", "hours.log", said, who.options);
    const about = clause
      .hits("for", "under", "with")
      .map((cue) => phraseFrom(clause, cue.to))
      .find((phrase) => phrase !== null);
    const known = about ? clause.sentence.hearing.names.byName("project", about.text) : [];
    if (known.length > 1)
      return ask("disambiguation", "project", "hours.log", said, [...new Set(known.map((n) => n.name))]);
    if (known.length === 1) return entry("hours.log", { ...said, project: known[0]?.name });
    const client = somebodyNew(clause, false);
    if (client !== undefined) return entry("hours.log", { ...said, client });
    return ask("field", "project", "hours.log", said);
  }
  return entry("hours.log", said);
}

/** Words for hours that are on no invoice yet. */
const unbilled =
  /(?<!\p{L})(?:unbilled|uninvoiced|not (?:yet )?(?:billed|invoiced)|sin facturar|por faturar|n[aã]o faturad[ao]s|non factur[ée]{2}s|(?:un|nicht )(?:ab|be)gerechnet\p{L}*|unberechnet\p{L}*)(?!\p{L})/iu;

/** A report of hours; of those on no invoice yet where that is asked. */
export async function fillHoursReport(scene: Scene): Promise<Part> {
  const told = fillReport("report.hours")(scene);
  const ofIt = Object.keys(told.slots).length === 0 && scene.clause.has("pronoun");
  const project = ofIt ? await scene.clause.sentence.hearing.last?.project?.() : undefined;
  const part = project === undefined ? told : { ...told, slots: { project } };
  const { clause } = scene;
  const billable = billableTold(clause);
  const status = unbilled.test(clause.text) ? "unbilled" : billable === "false" ? "unbillable" : undefined;
  return {
    ...part,
    slots: slots({
      ...part.slots,
      status: status ?? (billable ? "billable" : undefined),
      member: askedMember(clause),
      groupBy: asksByMember(clause) ? "member" : part.slots.groupBy,
    }),
  };
}

/** An invoice of hours that are on none yet: whose, of which project, of when. */
export function fillHoursInvoice(scene: Scene): Part {
  const { clause } = scene;
  const which = oneProject(scene);
  const named = namesOf(clause, "client")[0];
  const who = named ? clientOf(scene, { clients: named.value, words: null }) : {};
  const said = { client: who.client, project: which.name, period: saidPeriod(clause) };
  if (who.options) return ask("disambiguation", "client", "invoice.hours", said, who.options);
  if (which.options) return ask("disambiguation", "project", "invoice.hours", said, which.options);
  return entry("invoice.hours", said);
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
