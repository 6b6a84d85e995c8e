import { decodeMoney, encodeMoney, subtract } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import { entry, type Part, slots } from "../fill/part.ts";
import { type Intent, readingIntents } from "../intents.ts";
import type { Range } from "../marks/marks.ts";
import { sceneOf } from "../scene.ts";
import { type Clause, cuedAt } from "./clause.ts";
import { ofPrice, ofPurchase } from "./deposit-of.ts";
import { furtherIncome } from "./further-income.ts";
import { onDay } from "./on-day.ts";

/** Words that make what one clause says hold for the whole list. */
const forAll = seldom(
  /\b(?:both|all|each|everything|beides?|alles?|amb[oa]s|tout(?:es)?|tous|les deux|tod[oa]s?|tudo|(?:the|[oa]s|l[oae]s|die) (?:[2-9]|two|dois|duas|dos|zwei)(?= (?:n[oa]|em|por|via|pel[oa]|by|in|on|con|en|par|per|mit)\b))\b/i,
);

const ofAll =
  "(?:both|all|each|everything|the lot|beides?|alles|amb[oa]s|l[oa]s (?:dos|tres)|tod[oa]s?|tous|toutes?|les (?:deux|trois)|tout|[oa]s (?:dois|duas|tr[eê]s)|(?:the|[oa]s|l[oae]s|die) [2-9]|tudo)(?: of (?:it|them|these|those))?";

/** `both on thursday`, `alles am Montag`: a day said to be that of all. */
const allBefore = new RegExp(
  `(?<!\\p{L})${ofAll}[\\s,]+(?:(?:on|from|the|am|vom|el|le|l[ao]|em|n[ao]|d[eo]|von)\\s)*$`,
  "iu",
);
const allBehind = new RegExp(`^[\\s,]+(?:for )?${ofAll}(?!\\p{L})`, "iu");

function isOfAll({ sentence: { text } }: Clause, { start, end }: Range): boolean {
  return allBefore.test(text.slice(0, start)) || allBehind.test(text.slice(end));
}

/** What has only just been done was done today, whenever that was which is told beside it. */
const justNow =
  /(?<!\p{L})(?:(?:just|right) now|ahora mismo|(?:à|a) l'instant|gerade eben|agora mesmo|agorinha)(?!\p{L})/iu;

/** A clause without a verb of its own leans on its neighbours. */
function elliptical(clause: Clause | undefined): boolean {
  return (
    clause !== undefined &&
    !clause.has("pay", "payThem", "payI", "payMe", "receive", "got", "charged", "arrive", "sold", "invoiceVerb", "sent")
  );
}

/** `scissors 120 and log 3h on Acme yesterday`: the day of hours that are ordered apart is theirs alone. */
function ordersApart(source: Part | undefined, lender: Clause | undefined, part: Part): boolean {
  if (source?.intent !== "hours.log" || part.intent === "hours.log" || !lender) return false;
  return cuedAt(lender, lender.from, "add", "logWord");
}

/** Whether two clauses stand on lines of their own: the day of the one is not that of the other. */
function onLineApart(one: Clause | undefined, other: Clause | undefined): boolean {
  const [from, to] = [one?.tokens[0]?.start ?? 0, other?.tokens[0]?.start ?? 0];
  return one?.sentence.text.slice(Math.min(from, to), Math.max(from, to)).includes("\n") === true;
}

/** The one of `values` that is said, when only one is. */
function onlyOne<T>(values: readonly (T | undefined)[]): T | undefined {
  const [only, ...more] = values.filter((value) => value !== undefined);
  return more.length === 0 ? only : undefined;
}

/** `hosting 30 (thursday)`, and a day at the end of a line of its own: nothing that was told of in a line before. */
function ofItsLine(lender: Clause | undefined, moment: Range | undefined, clause: Clause | undefined): boolean {
  if (!lender || !moment || !clause || lender.from < clause.from) return false;
  const { text, tokens } = lender.sentence;
  if (/\(\s*$/.test(text.slice(0, moment.start)) && /^\s*\)/.test(text.slice(moment.end))) return true;
  return text.slice(tokens[clause.to - 1]?.end, tokens[lender.from]?.start).includes("\n");
}

/** Days, due days and payment modes said once for a whole list hold for all of it. */
function shared(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  if (parts.length < 2 || parts.length !== clauses.length) return parts;
  const moments = clauses.map((clause) => clause.moments("past").find(onDay));
  const said = moments.map((moment) => moment?.value.day ?? undefined);
  const day = onlyOne(said);
  const source = said.findIndex((each) => each !== undefined);
  // A day that the clause itself took for something else (`remind me on the 30th`) is nobody's day of payment.
  const taken = day !== undefined && parts[source]?.slots.on === day;
  const [lender, moment] = [clauses[source], moments[source]];
  const ofEvery = taken && lender !== undefined && moment !== undefined && isOfAll(lender, moment);
  const all = clauses.some((clause) => forAll.test(clause.text));
  const mode = all ? onlyOne(parts.map((part) => part.slots.mode)) : undefined;
  const due = all ? onlyOne(parts.map((part) => part.slots.due)) : undefined;
  const sameIntent = (part: Part, value: (part: Part) => string | undefined) =>
    parts.find((other) => value(other) !== undefined)?.intent === part.intent;
  return parts.map((part, i) => {
    const lends =
      taken &&
      part.slots.on !== undefined &&
      said[i] === undefined &&
      !ofItsLine(lender, moment, clauses[i]) &&
      !justNow.test(clauses[i]?.text ?? "") &&
      // `2 hours on monday, bill them 500`: what was done then is billed now.
      (part.intent !== "invoice.create" || parts[source]?.intent !== "hours.log") &&
      !ordersApart(parts[source], lender, part) &&
      (ofEvery || !onLineApart(lender, clauses[i])) &&
      (ofEvery || elliptical(clauses[i]) || elliptical(clauses[source]));
    const dueToo = due !== undefined && !part.slots.due && sameIntent(part, (p) => p.slots.due);
    const modeToo = mode !== undefined && !part.slots.mode && sameIntent(part, (p) => p.slots.mode);
    return {
      ...part,
      slots: { ...part.slots, ...(lends ? { on: day } : {}), ...(dueToo ? { due } : {}), ...(modeToo ? { mode } : {}) },
    };
  });
}

const takesClient: ReadonlySet<Intent> = new Set<Intent>([
  "income.add",
  "invoice.create",
  "meeting.book",
  "interaction.log",
  "reminder.add",
  "project.add",
]);

const takesNewClient: ReadonlySet<Intent> = new Set<Intent>(["income.add", "invoice.create"]);

/** `new client Tilly Reed, paid 80 cash`: who has just come paid, and not the speaker. */
function paidByNew(before: Part, part: Part, clause: Clause | undefined): Part | null {
  if (before.kind !== "entry" || before.intent !== "client.add" || part.kind !== "entry" || !clause) return null;
  const { amount, on, mode, vendor, category, client } = part.slots;
  const named = vendor ?? category ?? client;
  if (part.intent !== "expense.add" || named !== undefined || !before.slots.client) return null;
  const opens = clause.hits("pay", "settle").some((verb) => verb.from === clause.from);
  if (!opens || /[.!?\n]\s*$/.test(clause.sentence.text.slice(0, clause.tokens[0]?.start ?? 0))) return null;
  return entry("income.add", { amount, on, mode, client: before.slots.client, newClient: "true" });
}

const deposit =
  /(?<!\p{L})(?:deposit|down ?payment|retainer|acompte|d[ée]p[ôo]t|arrhes|avance|anzahlung|vorschuss|anticipo|se[ñn]a|sinal|adiantamento)(?!\p{L})/iu;

/** `invoice Acme 2500, deposit of 500 already paid`: whom the invoice goes to paid it, and not the speaker. */
function depositOfBill(before: Part, part: Part, clause: Clause | undefined): Part | null {
  if (before.kind !== "entry" || before.intent !== "invoice.create" || !before.slots.client) return null;
  if (part.kind !== "entry" || part.intent !== "expense.add" || !clause || !deposit.test(clause.text)) return null;
  if (!clause.has("pay", "settle", "got", "receive", "arrive") || clause.has("self", "spend")) return null;
  const { amount, on, mode } = part.slots;
  const { client, newClient } = before.slots;
  return entry("income.add", { amount, on, mode, client, ...(newClient ? { newClient } : {}) });
}

/**
 * Who was named in the clause before is who `them` means in the next one (`Acme signed, invoice them 500`), and a client
 * just introduced is who it speaks of even without (`new client Adatum, paid 500`).
 */
function referred(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const out: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const before = out[i - 1];
    const paid = before ? (paidByNew(before, part, clauses[i]) ?? depositOfBill(before, part, clauses[i])) : null;
    if (paid) {
      out.push(paid);
      continue;
    }
    const client = before?.kind === "entry" ? before.slots.client : undefined;
    const meant =
      clauses[i]?.has("them", "seeEachOther") ||
      ((part.intent === "income.add" || part.intent === "project.add") &&
        (before?.intent === "client.add" || before?.intent === "client.move"));
    if (!client || part.slots.client || !part.intent || !takesClient.has(part.intent) || !meant) {
      out.push(part);
      continue;
    }
    const fresh = before?.intent === "client.add" && takesNewClient.has(part.intent);
    const slots = { ...part.slots, client, ...(fresh ? { newClient: "true" } : {}) };
    const answered = part.kind === "ask" && part.ask === "field" && part.about === "client" && part.slots.amount;
    out.push(part.kind === "entry" || answered ? entry(part.intent, slots) : { ...part, slots });
  }
  return out;
}

/** A client said once is whose all amounts are that stand beside it with nothing of their own: `got 100, 200 and 300 from Acme`. */
function listed(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const incomes = parts.filter((part) => part.intent === "income.add");
  const client = onlyOne(incomes.map((part) => part.slots.client));
  if (client === undefined || incomes.length < 2) return parts;
  const fresh = incomes.find((part) => part.slots.client === client)?.slots.newClient;
  return parts.map((part, i) => {
    if (part.kind !== "entry" || part.intent !== "income.add" || part.slots.client) return part;
    if (!isBare(clauses[i]) && !addsTo(clauses[i], parts[i - 1], client)) return part;
    return { ...part, slots: { ...part.slots, client, ...(fresh ? { newClient: fresh } : {}) } };
  });
}

/** `Acme paid 300, plus 40 for materials`: so is what is told as more of it. */
function addsTo(clause: Clause | undefined, before: Part | undefined, client: string): boolean {
  const opens =
    clause?.sentence.tokens[clause.from]?.text === "plus" || clause?.sentence.tokens[clause.from - 1]?.text === "plus";
  return opens && clause?.names.length === 0 && !clause.has("from") && before?.slots.client === client;
}

/** Who was paid is said once for all amounts beside it: `uber 18 and 22`. */
function paidAlike(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  return parts.map((part, i) => {
    const before = parts[i - 1];
    if (part.intent !== "expense.add" || before?.intent !== "expense.add" || before.slots.vendor === undefined)
      return part;
    const { vendor, category, for: what } = part.slots;
    if ((vendor ?? category ?? what) !== undefined || !isBare(clauses[i])) return part;
    const same = { vendor: before.slots.vendor, category: before.slots.category };
    return { ...part, slots: slots({ ...part.slots, ...same }) };
  });
}

/** `petrol 40 and parking 8 for Osprey`: costs of one kind, told in one breath, are those of the client that stands at their end. */
function costsOfOne(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const last = parts.at(-1);
  const { client, category } = last?.slots ?? {};
  if (client === undefined || category === undefined || parts.length !== clauses.length) return parts;
  const alike = parts.every(
    (part) => part.kind === "entry" && part.intent === "expense.add" && part.slots.category === category,
  );
  const joined = clauses.every((clause, i) => {
    const next = clauses[i + 1];
    if (!next) return /(?<!\p{L})for\s/iu.test(clause.text);
    const { text, tokens } = clause.sentence;
    return /(?:^|[\s,])(?:and|n|&|\+|plus)?[\s,]*$/iu.test(
      text.slice(tokens[clause.to - 1]?.end, tokens[next.from]?.start),
    );
  });
  if (!alike || !joined || parts.slice(0, -1).some((part) => part.slots.client !== undefined)) return parts;
  return parts.map((part) => ({ ...part, slots: { ...part.slots, client } }));
}

/** What was worked on is what was spoken of right before. */
const onIt =
  /(?<!\p{L})(?:on (?:it|that|this)|daran|dran|darauf|dafür|en (?:ello|eso)|dessus|n(?:el[ea]|isso|isto))(?!\p{L})/iu;

/** `6 hours on friday and 2 on saturday on the label`: what the last was worked on is what all were, where none tells its own. */
function workedBefore(parts: readonly Part[]): readonly Part[] {
  const told = parts.at(-1);
  if (told?.kind !== "entry" || told.intent !== "hours.log" || !told.slots.project) return parts;
  const { project, client } = told.slots;
  const asks = (part: Part) => part.kind === "ask" && part.intent === "hours.log" && part.about === "project";
  if (!parts.slice(0, -1).every((part) => asks(part) && part.slots.hours !== undefined)) return parts;
  return parts.map((part) => (part === told ? part : entry("hours.log", { ...part.slots, project, client })));
}

/** A report or list that a statement before a reminder was taken for is why it is asked for: `0117 is overdue, remind me to ring them`. */
function toldAsReason(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  return parts.flatMap((part, i) => {
    const [next, clause, before] = [parts[i + 1], clauses[i], parts[i - 1]];
    if (next?.intent === "reminder.add" && part.intent && readingIntents.has(part.intent) && isStated(clause))
      return [];
    const reason = clauses[i - 1];
    if (part.intent !== "reminder.add" || !before?.intent || !readingIntents.has(before.intent) || !isStated(reason))
      return [part];
    const said = reason?.text.replace(/[\s,;.–—-]+$/u, "");
    const what = part.slots.for ? `${said}: ${part.slots.for}` : said;
    const client = part.slots.client ?? before.slots.client;
    return [{ ...part, slots: slots({ ...part.slots, for: what, client }) }];
  });
}

function isStated(clause: Clause | undefined): boolean {
  if (!clause || /[?？]\s*$/u.test(clause.text)) return false;
  const scene = sceneOf(clause);
  return !scene.has("@question") && !scene.has("^show") && !scene.has("^question");
}

/** `jantei com a Tupi, deu 184`: what a meal with somebody came to is told with it. */
function mealWithCost(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  return parts.flatMap((part, i) => {
    const [next, before] = [parts[i + 1], parts[i - 1]];
    if (isMeal(part, clauses[i]) && isCostOnly(next, clauses[i + 1])) return [];
    if (!before || !isMeal(before, clauses[i - 1]) || !isCostOnly(part, clauses[i])) return [part];
    const on = before.slots.on ?? part.slots.on;
    return [{ ...part, slots: slots({ ...part.slots, on, client: before.slots.client, category: "meals" }) }];
  });
}

const isMeal = (part: Part, clause: Clause | undefined) =>
  part.kind === "entry" && part.intent === "interaction.log" && clause?.has("category.meals") === true;

const isCostOnly = (part: Part | undefined, clause: Clause | undefined) =>
  part?.kind === "entry" &&
  part.intent === "expense.add" &&
  clause?.has("payI", "self") === false &&
  (part.slots.for ?? part.slots.vendor ?? part.slots.category ?? part.slots.client) === undefined;

const atTarget = /^(?:and\s)?target\s\$?\d[\d.,]*\W*$/iu;

/** `starbucks 7, target 63, staples 18`: among what was spent, a shop and no goal. */
function boughtAtTarget(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const spent = parts.find(({ kind, intent }) => kind === "entry" && intent === "expense.add");
  if (!spent || !parts.every(({ intent }) => intent === "expense.add" || intent === "goal.add")) return parts;
  return parts.map((part, i) => {
    if (part.intent !== "goal.add" || !part.slots.amount || !atTarget.test(clauses[i]?.text ?? "")) return part;
    return entry("expense.add", slots({ amount: part.slots.amount, on: spent.slots.on, vendor: "Target" }));
  });
}

/** Hours told of another day go on with the work of the hours before: `Acme 3h yesterday and 2h today`. */
function workedOn(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const out: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const before = out.at(-1);
    const { project, client, service } = part.slots;
    const bare = part.intent === "hours.log" && (project ?? client ?? service) === undefined;
    const goesOn = before?.intent === "hours.log" || onIt.test(clauses[i]?.text ?? "");
    const same = goesOn && before?.kind === "entry" ? before.slots : undefined;
    const asked = part.kind === "entry" || (part.ask === "field" && part.about === "project");
    if (!bare || !same || !asked || part.slots.hours === undefined) {
      out.push(part);
      continue;
    }
    const { for: what, ...own } = part.slots;
    const shared = { project: same.project, client: same.client, service: same.service };
    out.push(entry("hours.log", { ...own, ...(what && !/^\p{L}{2,4}$/u.test(what) ? { for: what } : {}), ...shared }));
  }
  return out;
}

const afterwards = seldom(
  /^(?:and |y |et |und |e )?(?:then|afterwards?|after that|luego|despu[eé]s|ensuite|puis|apr[eè]s|danach|dann|depois)(?!\p{L})/iu,
);

const ofPast: ReadonlySet<Intent> = new Set<Intent>(["hours.log", "interaction.log", "income.add", "expense.add"]);

/** What happened then happened on the day of what was told before: `yesterday I worked 3 hours on it and then called Acme`. */
function followed(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const out: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const on = out.at(-1)?.slots.on;
    const clause = clauses[i];
    const told =
      part.kind === "entry" &&
      ofPast.has(part.intent) &&
      on !== undefined &&
      clause !== undefined &&
      on < clause.sentence.hearing.today &&
      afterwards.test(clause.text) &&
      !clause.moments("past").some(({ value }) => value.day !== null && value.day === part.slots.on);
    out.push(told ? { ...part, slots: { ...part.slots, on } } : part);
  }
  return out;
}

/** A meeting told behind another with nothing but its time is on the same day: `coffee with Hana tomorrow 10.15 then Globex at 12`. */
function sameDay(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const out: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const before = out.at(-1);
    const clause = clauses[i];
    const day = before?.intent === "meeting.book" ? before.slots.start?.slice(0, 10) : undefined;
    const { start } = part.slots;
    const only = clause?.moments("future").every(({ value }) => value.day === null) === true;
    const meets = part.kind === "entry" && part.intent === "meeting.book" && start?.length === 16;
    if (!day || !clause || !meets || !only || isParted(clause)) {
      out.push(part);
      continue;
    }
    const { end } = part.slots;
    const moved = { start: `${day}${start.slice(10)}`, ...(end ? { end: `${day}${end.slice(10)}` } : {}) };
    out.push({ ...part, slots: { ...part.slots, ...moved } });
  }
  return out;
}

/** `book Acme that same day 3pm`: the day is the one told of before. */
function onSameDay(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  if (!clauses.some((clause) => clause.says("sameDay"))) return parts;
  const out: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const { on, start, end, due } = part.slots;
    const before = out.at(-1)?.slots;
    const day = (before?.on ?? before?.start ?? before?.due)?.slice(0, 10);
    if (!day || !clauses[i]?.says("sameDay")) {
      out.push(part);
      continue;
    }
    const put = (value: string | undefined) => value && day + value.slice(10);
    const moved = start ? { start: put(start), end: put(end) } : on ? { on: day } : { due: put(due) };
    out.push({ ...part, slots: slots({ ...part.slots, ...moved }) });
  }
  return out;
}

/** Whether a clause begins a sentence of its own. */
function isParted(clause: Clause): boolean {
  const { tokens, text } = clause.sentence;
  return /[.;!?\n]\s*$/.test(text.slice(0, tokens[clause.from]?.start ?? 0));
}

/** Nothing but an amount, with a verb, a day or a way of paying at most. */
function isBare(clause: Clause | undefined): boolean {
  if (!clause || clause.names.length > 0) return false;
  for (let at = clause.from; at < clause.to; at++) {
    if (clause.sentence.tokens[at]?.kind !== "word" || clause.sentence.marked(at)) continue;
    if (!clause.cuesAt(at).some((cue) => plain.test(cue.name))) return false;
  }
  return true;
}

const plain = /^(?:got|receive|self|also|moneyIn|mode\..*|at|by|via|common|payMe|me)$/;

/** Words that make an amount a part of the one before: `30 of it cash`. */
export const ofIt =
  /^\s*(?:of (?:it|that|this|which|them)|davon|daraus|dont|de (?:eso|ello|ese|esos|l[oa]s cuales)|d(?:isso|esse|eles|elas|os quais)|da(?:queles|s quais))(?!\p{L})/iu;

/** The same said before the amount: `davon 30 bar`, `of which 30 cash`. */
const thereof = /(?<!\p{L})(?:of which|davon|daraus|dont|de l[oa]s cuales|d[oa]s quais)\s*[$€£₹]?$/iu;

/** A part of the amount before, paid another way, leaves the rest of it to the first: `120 for printing, 30 of it cash`. */
function shares(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const out: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const [said] = clauses[i]?.money ?? [];
    const before = out.at(-1);
    const whole = before && decodeMoney(before.slots.amount ?? "");
    const own = decodeMoney(part.slots.amount ?? "");
    const text = clauses[i]?.sentence.text ?? "";
    const isShare =
      said !== undefined &&
      before?.intent === part.intent &&
      (ofIt.test(text.slice(said.end)) || thereof.test(text.slice(0, said.start)));
    if (!isShare || !before || !whole || !own || whole.currency !== own.currency || own.minor >= whole.minor) {
      out.push(part);
      continue;
    }
    const { mode: _mode, ...same } = before.slots;
    out[out.length - 1] = { ...before, slots: { ...before.slots, amount: encodeMoney(subtract(whole, own)) } };
    const { amount, mode, on } = part.slots;
    out.push({ ...part, slots: slots({ ...same, amount, mode, on }) });
  }
  return out;
}

/** `Kwame signed!! he's a client now`: where somebody stands now is told once, however often it is said. */
function standsOnce(parts: readonly Part[]): readonly Part[] {
  const same = (part: Part, other: Part) =>
    part.intent === "client.move" &&
    other.intent === "client.move" &&
    part.slots.client === other.slots.client &&
    part.slots.stage === other.slots.stage;
  return parts.filter((part, i) => !parts.slice(0, i).some((before) => same(part, before)));
}

/** What the clauses of one message say once each has taken from the others what was said for all, or only once. */
export function together(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  return parts.length < 2 ? parts : betweenClauses.reduce((said, step) => step(said, clauses), parts);
}

/** What clauses take from each other, in the order it is given. */
const betweenClauses: readonly ((parts: readonly Part[], clauses: readonly Clause[]) => readonly Part[])[] = [
  boughtAtTarget,
  shares,
  ofPrice,
  ofPurchase,
  shared,
  sameDay,
  onSameDay,
  followed,
  referred,
  furtherIncome,
  listed,
  paidAlike,
  costsOfOne,
  workedOn,
  workedBefore,
  // What leaves parts out comes last: up to here each stands beside its clause.
  mealWithCost,
  toldAsReason,
  standsOnce,
];
