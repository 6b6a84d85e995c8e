import { chosen } from "./clauses/carried-on.ts";
import type { Clause } from "./clauses/clause.ts";
import type { Scene } from "./features.ts";
import { announcesCount } from "./fill/goal-target.ts";
import { ask, entry, type Part } from "./fill/part.ts";
import { periodAsked } from "./fill/period-asked.ts";
import { eachMember } from "./fill/who-worked.ts";
import { formOf } from "./forms/read-form.ts";
import { type Intent, readingIntents } from "./intents.ts";
import { sceneOf } from "./scene.ts";
import { scored } from "./score.ts";
import { settled } from "./settled.ts";
import { unreadAmount } from "./signs/doubts.ts";
import type { Understanding } from "./understanding.ts";
import { againPart } from "./whole/again.ts";
import { amountOfLast } from "./whole/amount-of-last.ts";
import { clearsCalendar } from "./whole/cleared-calendar.ts";
import { decidedDeal } from "./whole/decided-deal.ts";
import { clientsOfEach, eachOfSeveral, entriesOfEach, invoicesOfEach } from "./whole/each-of-several.ts";
import { goalTold } from "./whole/goal-told.ts";
import { askedHow } from "./whole/how-to.ts";
import { meetingAsked } from "./whole/meeting-asked.ts";
import { onRetainer, paysFromNow } from "./whole/new-on-retainer.ts";
import { deniesMeeting } from "./whole/no-meeting.ts";
import { paidLess } from "./whole/paid-less.ts";
import { pricedWork } from "./whole/priced-work.ts";
import { recursPart } from "./whole/recurs.ts";
import { renamedMeeting } from "./whole/renamed-meeting.ts";
import { sweepingAsk } from "./whole/sweeping.ts";
import { thingMeant } from "./whole/thing-meant.ts";

/** Rules weaker than this say too little to act on. */
const leastWeight = 20;

/** Money that moved, in figures that are no amount: asked for, naming them. */
function unreadPart(scene: Scene): Part | null {
  const { clause } = scene;
  if (!clause.has("pay", "payThem", "payMe", "spend", "got", "receive")) return null;
  const unread = unreadAmount(clause);
  if (unread === null) return null;
  const { flow } = scene;
  if (!flow || scene.has("@question") || scene.has("@unreal") || scene.has("^show")) return null;
  const came = flow.direction === "in" || clause.has("got");
  return ask("field", "amount", came ? "income.add" : "expense.add", { amount: unread });
}

/** `acme paid 2 invoices, 450 and 380`: amounts that follow each other without a number of an invoice are payments of their own. */
function paysSeveral(scene: Scene, next: Scene | undefined): boolean {
  const { clause } = scene;
  if (clause.invoices.length > 0 || clause.money.length !== 1 || !next?.has("@money")) return false;
  return next.has("@bare") && next.clause.names.length === 0 && next.clause.invoices.length === 0;
}

/** What several clients or invoices named together come to each by itself. */
const ofOneEach: ReadonlySet<Intent> = new Set<Intent>(["invoice.pay", "invoice.send", "income.add", "report.owed"]);

/** What is told of several clients named side by side holds of each of them. */
const changesEach: ReadonlySet<Intent> = new Set<Intent>(["client.move", "interaction.log"]);

/** What a client paid who came on, or pays from now on: `Paddy gave me the nod, 500 deposit into the bank`. */
async function paidBeside(scene: Scene, moved: Part): Promise<Part | null> {
  const { clause, flow } = scene;
  const often = paysFromNow(clause, moved);
  if (often) return often;
  if (flow?.direction !== "in" || !clause.has("incomeNoun") || scene.has("@unreal") || moved.kind !== "entry")
    return null;
  const paid = await settled("income.add", scene);
  return paid.kind === "entry" ? entry("income.add", { ...paid.slots, client: moved.slots.client }) : null;
}

/** Where a clause stands in its sentence. */
interface Place {
  /** What the clause before it meant. */
  readonly before: Intent | undefined;
  /** Nothing else is said. */
  readonly isWhole: boolean;
  readonly next: Scene | undefined;
  /** Understands a text anew: what somebody asks how to do. */
  readonly anew: (text: string) => Promise<Understanding>;
}

/** What a clause comes to in one way; null where it says no such thing. */
type Reading = (scene: Scene, place: Place) => Part | null | Promise<Part | null>;

/** What a form says in one clause among others. */
async function formBeside({ clause }: Scene): Promise<Part | null> {
  const { hearing } = clause.sentence;
  const form = formOf(clause);
  const thing = form && (await thingMeant(form, hearing));
  return thing && decidedDeal(thing, hearing);
}

/** `clear my afternoon`: which meetings are called off is asked. */
async function calendarCleared(scene: Scene): Promise<Part | null> {
  if (!clearsCalendar(scene.clause)) return null;
  const { slots } = await settled("meeting.list", scene);
  return ask("confirm", scene.clause.has("every") ? "delete" : "meeting", "meeting.cancel", { ...slots, all: "ask" });
}

/** What is tried before the rules, in this order. */
const beforeRules: readonly Reading[] = [
  (scene, { isWhole }) => (isWhole ? null : formBeside(scene)),
  (scene) => (announcesCount(scene.clause) ? settled("goal.add", scene) : null),
  againPart,
  (scene, { isWhole }) => (isWhole ? recursPart(scene) : null),
  (scene, { isWhole }) => (isWhole ? amountOfLast(scene) : null),
  calendarCleared,
  (scene) => (deniesMeeting(scene.clause) ? settled("meeting.cancel", scene) : null),
  sweepingAsk,
  unreadPart,
  (scene, { isWhole }) => (isWhole ? pricedWork(scene) : null),
];

/** The intent the rules choose; undefined where they say too little, or where what is asked for is to be searched. */
function intentOf(scene: Scene, { before, next }: Place): Intent | undefined {
  const best = scored(scene);
  const meant = chosen(scene, best && best.weight >= leastWeight ? best : undefined, before);
  const intent = meant === "invoice.pay" && paysSeveral(scene, next) ? "income.add" : meant;
  return intent && scene.has("@search") && !readingIntents.has(intent) ? undefined : intent;
}

/** What a clause comes to that the rules make nothing of. */
async function withoutIntent(scene: Scene): Promise<readonly Part[]> {
  const { clause } = scene;
  const paying = onRetainer(clause, null);
  if (paying) return paying;
  const weak = formOf(clause, true) ?? periodAsked(clause) ?? goalTold(scene);
  return weak ? [await renamedMeeting(weak, clause.sentence.hearing)] : [];
}

/** What is told of several clients or invoices named together, a clause of each; null where it is told of one. */
function apartOf({ clause }: Scene, intent: Intent): readonly Clause[] | null {
  if (changesEach.has(intent)) {
    const each = clientsOfEach(clause);
    if (each.length > 1) return each;
  }
  if (!ofOneEach.has(intent) || clause.money.length > 0) return null;
  const one = clause.invoices.map((invoice) => clause.with({ invoices: [invoice] }));
  const each = one.length > 0 ? one : invoicesOfEach(clause);
  return each.length > 1 ? each : null;
}

/** What a clause comes to that means an intent, with what it tells besides. */
async function ofIntent(scene: Scene, intent: Intent): Promise<readonly Part[]> {
  const { clause } = scene;
  const apart = apartOf(scene, intent);
  if (apart) return Promise.all(apart.map((own) => settled(intent, sceneOf(own))));
  if (intent === "meeting.list" && clause.names.length === 0 && clause.periods("future").length === 0) {
    const shown = await meetingAsked(clause);
    if (shown) return [shown];
  }
  const less = await paidLess(scene, intent);
  if (less) return less;
  const part = await settled(intent, scene);
  if (part.kind === "entry" && intent === "hours.log" && part.slots.member?.includes(", ")) return eachMember(part);
  const paying = intent === "client.add" ? onRetainer(clause, part) : null;
  if (paying) return paying;
  const beside = intent === "client.move" && clause.money.length === 1 ? await paidBeside(scene, part) : null;
  if (beside) return [part, beside];
  const each = part.kind === "entry" || part.about === "client" ? eachOfSeveral(clause, part.intent) : [];
  return each.length > 0 ? entriesOfEach(part, each) : [part];
}

/** What one clause comes to: mostly one part; none where nothing is made of it, several where it tells of each of several. */
export async function partsOf(scene: Scene, place: Place): Promise<readonly Part[]> {
  for (const reading of beforeRules) {
    const read = reading(scene, place);
    const part = read instanceof Promise ? await read : read;
    if (part) return [part];
  }
  const intent = intentOf(scene, place);
  if (!intent) return withoutIntent(scene);
  return intent === "help" ? askedHow(scene.clause, place.anew) : ofIntent(scene, intent);
}
