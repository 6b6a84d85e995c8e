import { together } from "./clauses/between-clauses.ts";
import { chosen, onlyPriced } from "./clauses/carried-on.ts";
import { type Clause, clauseOf } from "./clauses/clause.ts";
import { dayBeside } from "./clauses/day-beside.ts";
import { below, isHeading, listedBelow, paidAsHeaded } from "./clauses/headings.ts";
import { isNowAt } from "./clauses/is-now.ts";
import { saidInShort } from "./clauses/said-in-short.ts";
import { saidInstead } from "./clauses/said-instead.ts";
import { saidPlainly } from "./clauses/said-plainly.ts";
import { correctedWithoutWhy, withoutWhy } from "./clauses/said-why.ts";
import { timeInstead } from "./clauses/time-instead.ts";
import type { Scene } from "./features.ts";
import { announcesCount } from "./fill/goal-target.ts";
import { ask, entry, type Part } from "./fill/part.ts";
import { periodAsked } from "./fill/period-asked.ts";
import { eachMember } from "./fill/who-worked.ts";
import { bookedBy } from "./flow/booked-by.ts";
import { ofNewClient } from "./flow/of-new-client.ts";
import { formOf } from "./forms/read-form.ts";
import type { Hearing } from "./hearing.ts";
import { type Intent, readingIntents } from "./intents.ts";
import { withoutBullets } from "./marks/bullets.ts";
import { inFull } from "./marks/in-full.ts";
import { withoutCells, withoutMarkup } from "./marks/marked-up.ts";
import { spelledOut } from "./marks/with-stroke.ts";
import { sceneOf } from "./scene.ts";
import { scored } from "./score.ts";
import { segments } from "./segments.ts";
import { hear, type Sentence } from "./sentence.ts";
import { settled } from "./settled.ts";
import { aboutPurser } from "./signs/about-purser.ts";
import { isBusy } from "./signs/busy.ts";
import { unreadAmount } from "./signs/doubts.ts";
import { isForAnother, isPasted } from "./signs/not-for-us.ts";
import { introducesSelf } from "./signs/of-speaker.ts";
import { wonders } from "./signs/wonders.ts";
import { isSmallTalk, silenceOf } from "./silence.ts";
import type { Silence, Understanding } from "./understanding.ts";
import { addressTold } from "./whole/address-told.ts";
import { againPart, moreHours } from "./whole/again.ts";
import { amountOfLast } from "./whole/amount-of-last.ts";
import { clearsCalendar } from "./whole/cleared-calendar.ts";
import { decidedDeal } from "./whole/decided-deal.ts";
import { defaultModeTold } from "./whole/default-mode.ts";
import { clientsOfEach, eachOfSeveral, entriesOfEach, invoicesOfEach } from "./whole/each-of-several.ts";
import { goalTold } from "./whole/goal-told.ts";
import { hoursByDay } from "./whole/hours-by-day.ts";
import { hoursListed } from "./whole/hours-listed.ts";
import { hoursOfEach } from "./whole/hours-of-each.ts";
import { hoursOfMembers } from "./whole/hours-of-members.ts";
import { askedHow } from "./whole/how-to.ts";
import { letterheadTold } from "./whole/letterhead-told.ts";
import { meetingAsked } from "./whole/meeting-asked.ts";
import { mileage } from "./whole/mileage.ts";
import { onRetainer, paysFromNow } from "./whole/new-on-retainer.ts";
import { deniesMeeting } from "./whole/no-meeting.ts";
import { ofLast } from "./whole/of-last.ts";
import { olderEntry } from "./whole/older-entry.ts";
import { owedByMe } from "./whole/owed-by-me.ts";
import { paidLess } from "./whole/paid-less.ts";
import { payersListed } from "./whole/payers-listed.ts";
import { pricedWork } from "./whole/priced-work.ts";
import { putToward } from "./whole/put-toward.ts";
import { ratedClient, tieredClient } from "./whole/rated-client.ts";
import { recursPart } from "./whole/recurs.ts";
import { renamedMeeting } from "./whole/renamed-meeting.ts";
import { asksWhatFor, businessTold, taxTold } from "./whole/set-up-told.ts";
import { severalClients } from "./whole/several-clients.ts";
import { severalTasks } from "./whole/several-tasks.ts";
import { starred } from "./whole/starred.ts";
import { sweepingAsk } from "./whole/sweeping.ts";
import { taskGiven } from "./whole/task-given.ts";
import { taskTold } from "./whole/task-told.ts";
import { toldByClient } from "./whole/told-by-client.ts";
import { unclear, whichWay } from "./whole/unclear.ts";

/** Rules weaker than this say too little to act on. */
const leastWeight = 20;

/** Longer texts are letters, not messages to a bookkeeper. */
export const longestText = 4000;

function silent(silence: Silence): Understanding {
  return { parts: [], silence };
}

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

async function partsOf(
  scene: Scene,
  before: Intent | undefined,
  isWhole: boolean,
  next?: Scene,
): Promise<readonly Part[]> {
  const form = isWhole ? null : formOf(scene.clause);
  if (form) return [await decidedDeal(form, scene.clause.sentence.hearing)];
  if (announcesCount(scene.clause)) return [await settled("goal.add", scene)];
  const again = await againPart(scene);
  if (again) return [again];
  const recurs = isWhole ? await recursPart(scene) : null;
  if (recurs) return [recurs];
  const corrected = isWhole ? await amountOfLast(scene) : null;
  if (corrected) return [corrected];
  if (clearsCalendar(scene.clause)) {
    const { slots } = await settled("meeting.list", scene);
    const about = scene.clause.has("every") ? "delete" : "meeting";
    return [ask("confirm", about, "meeting.cancel", { ...slots, all: "ask" })];
  }
  if (deniesMeeting(scene.clause)) return [await settled("meeting.cancel", scene)];
  const sweeping = sweepingAsk(scene);
  if (sweeping) return [sweeping];
  const unread = unreadPart(scene);
  if (unread) return [unread];
  const work = isWhole ? pricedWork(scene) : null;
  if (work) return [work];
  const best = scored(scene);
  const meant = chosen(scene, best && best.weight >= leastWeight ? best : undefined, before);
  const intent = meant === "invoice.pay" && paysSeveral(scene, next) ? "income.add" : meant;
  if (!intent || (scene.has("@search") && !readingIntents.has(intent))) {
    const paying = onRetainer(scene.clause, null);
    if (paying) return paying;
    const weak = formOf(scene.clause, true) ?? periodAsked(scene.clause) ?? goalTold(scene);
    return weak ? [await renamedMeeting(weak, scene.clause.sentence.hearing)] : [];
  }
  const { clause } = scene;
  if (intent === "help") return askedHow(clause, (text) => understand(text, clause.sentence.hearing));
  if (changesEach.has(intent)) {
    const each = clientsOfEach(clause);
    if (each.length > 1) return Promise.all(each.map((own) => settled(intent, sceneOf(own))));
  }
  if (ofOneEach.has(intent) && clause.money.length === 0) {
    const one = clause.invoices.map((invoice) => clause.with({ invoices: [invoice] }));
    const each = one.length > 0 ? one : invoicesOfEach(clause);
    if (each.length > 1) return Promise.all(each.map((own) => settled(intent, sceneOf(own))));
  }
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

/** `gig day. parking 24`: a word or two before what was spent only tell what it is about. */
function isRemark(scene: Scene, scenes: readonly Scene[]): boolean {
  const { clause } = scene;
  if (scene !== scenes[0] || !/^[\p{L}\s'’]+[.!\n\s]*$/u.test(clause.text) || scene.has("^show")) return false;
  const words = clause.tokens.filter(({ kind }) => kind === "word").length;
  return words === 2 && scenes.slice(1).every((other) => other.clause.money.length + other.clause.durations.length > 0);
}

/** `expenses today:` above what was spent is a heading, and asks nothing. */
function headsList(scene: Scene, scenes: readonly Scene[], said: readonly Part[]): boolean {
  if (scene === scenes.at(-1) || !(/:\s*$/.test(scene.clause.text) || isRemark(scene, scenes))) return false;
  return said.every((part) => part.kind === "entry" && readingIntents.has(part.intent));
}

/** `rafa fechou! pacote 8 aulas 880`: a price jotted behind somebody who came on is no purchase; which way it goes is asked. */
function asOfNew(said: readonly Part[], moved: Part | undefined, { clause, flow }: Scene): readonly Part[] {
  const [only, ...more] = said;
  const jotted =
    only?.kind === "entry" && only.intent === "expense.add" && more.length === 0 && (flow?.strength ?? 9) <= 2;
  if (!jotted || moved?.kind !== "entry" || !/^client\.(?:add|move)$/.test(moved.intent)) return said;
  const part = whichWay(clause);
  const { client } = moved.slots;
  return [client === undefined ? part : { ...part, slots: { ...part.slots, for: client } }];
}

async function wholeSaying(sentence: Sentence): Promise<readonly Part[] | null> {
  const form = formOf(clauseOf(sentence, 0, sentence.tokens.length));
  return form && [await decidedDeal(form, sentence.hearing)];
}

/** What a sentence may mean as a whole, before it is cut into clauses, the surest reading first. */
const ofWhole: readonly ((sentence: Sentence) => Promise<readonly Part[] | null> | readonly Part[] | null)[] = [
  ratedClient,
  tieredClient,
  toldByClient,
  payersListed,
  severalClients,
  severalTasks,
  moreHours,
  ofLast,
  olderEntry,
  letterheadTold,
  addressTold,
  starred,
  hoursByDay,
  hoursListed,
  hoursOfMembers,
  hoursOfEach,
  taxTold,
  defaultModeTold,
  businessTold,
  asksWhatFor,
  putToward,
  owedByMe,
  mileage,
  wholeSaying,
];

/** `spoke to Jane. maya to send the quote by friday`: what a member is to do, told behind something else. */
async function givenBeside(clause: Clause): Promise<readonly Part[] | null> {
  if (clause.namesOf("member").length === 0) return null;
  return taskGiven(await hear(clause.text.trim(), clause.sentence.hearing));
}

/** A few words that show or ask for something of that name, where nothing else is made of them. */
async function namedMeeting(sentence: Sentence, scenes: readonly Scene[]): Promise<Part | null> {
  const [scene] = scenes;
  if (!scene || scenes.length > 1 || sentence.money.length > 0) return null;
  return scene.has("@question") || scene.has("^show") ? meetingAsked(scene.clause) : null;
}

/** `split the 45.60 with... nvm forget it`: what is called off in the same breath was never said. */
function takenBack(parts: readonly Part[], scenes: readonly Scene[]): boolean {
  const last = scenes.at(-1);
  const closing = parts.at(-1);
  if (!last || !scenes.slice(0, -1).some(({ clause }) => clause.money.length + clause.durations.length > 0))
    return false;
  const calledOff = closing?.intent === "undo" || closing?.intent === "cancel";
  return unsays(last.clause) || (calledOff && last.has("cancel"));
}

/** `… ah isso é pessoal, apaga`: the last words of all take back what was just told. */
const unsaying =
  /(?:^|[\s,;–-])(?:(?:delete|scrap|scratch|forget|remove|drop) (?:it|that|this)|apaga|esquece|borra(?:lo)?|ol[vb][ií]da(?:lo)?|(?:supprime|efface|oublie)(?:[- ](?:le|[çc]a))?|(?:l[öo]sch|streich|vergiss)e? (?:das|es)(?: wieder)?|wieder (?:raus|weg|l[öo]schen))\W*$/iu;

function unsays(clause: Clause): boolean {
  return clause.money.length + clause.names.length + clause.invoices.length === 0 && unsaying.test(clause.text);
}

/** Letters before these are composed already. */
const mayCompose = /[\u0300-\uffff]/;

const isSpent = ({ kind, intent }: Part) => kind === "entry" && intent === "expense.add";

/** `Nov 3 Dribbble 60`, first of several lines: which way it went is told by those below. */
function mayBeListed(scene: Scene): boolean {
  const { clause, flow } = scene;
  if (clause.money.length !== 1 || flow || !/\p{L}{3}/u.test(clause.text)) return false;
  return !scene.has("@unreal") && !scene.has("@question") && !scene.has("@client") && !scene.has("@hours");
}

/** `12,50 kekse` among what else was bought: a price with cents and a word or two for it. */
function isPriced({ clause }: Scene): boolean {
  const [amount] = clause.money;
  if (!amount || amount.value.money.minor % 100n === 0n || clause.tokens.length > 8) return false;
  const { text } = clause.sentence;
  const end = clause.tokens.at(-1)?.end ?? 0;
  return (
    /^\s(?:€\s)?\p{L}[\p{L} -]{1,30}$/u.test(text.slice(amount.end, end)) && amount.start === clause.tokens[0]?.start
  );
}

/** An expense of a price that was listed, for what stands behind it. */
async function listedAt(scene: Scene): Promise<Part> {
  const part = await settled("expense.add", scene);
  const { slots } = part;
  const [amount] = scene.clause.money;
  if (part.kind !== "entry" || !amount || !isPriced(scene) || slots.for || slots.vendor || slots.category) return part;
  const thing = scene.clause.sentence.text
    .slice(amount.end, scene.clause.tokens.at(-1)?.end)
    .replace(/^\s(?:€\s)?/u, "");
  return { ...part, slots: { ...slots, for: thing } };
}

/** `Okafor walk 12`, before others who paid for the same: a client, a word or two, and an amount. */
function mayBeJotted(scene: Scene): boolean {
  const { clause, flow } = scene;
  if (clause.money.length !== 1 || flow || !scene.has("@client") || clause.tokens.length > 6) return false;
  return !scene.has("@unreal") && !scene.has("@question") && !scene.has("@hours") && !scene.has("@project");
}

/** Whether what was noted first is income, as all that follows is. */
function carriesBack(parts: readonly Part[], noted: readonly Scene[]): boolean {
  return (
    noted.length > 0 &&
    parts.length > 0 &&
    parts.every(({ kind, intent, slots }) => kind === "entry" && intent === "income.add" && slots.client !== undefined)
  );
}

/** What a text means (DESIGN 3): recognised, cut into clauses, each given the intent it means most, its slots filled. */
export async function understand(typed: string, hearing: Hearing): Promise<Understanding> {
  const text = inFull(typed, hearing.locale);
  if (text.length > longestText || isPasted(text)) return silent("not-for-us");
  const composed = mayCompose.test(text) ? text.normalize("NFC") : text;
  const whole = await hear(withoutBullets(withoutMarkup(withoutCells(spelledOut(composed)))), hearing);
  const dayText = await dayBeside(whole);
  const heard = dayText === null ? whole : await hear(dayText, hearing);
  const meantText =
    isNowAt(heard) ??
    saidInstead(heard) ??
    timeInstead(heard) ??
    withoutWhy(heard.text) ??
    (hearing.last ? correctedWithoutWhy(heard.text) : null) ??
    saidPlainly(heard) ??
    saidInShort(heard);
  const sentence = meantText === null ? heard : await hear(meantText, hearing);
  const task = sentence.names.length > 0 || /\bme\b/.test(sentence.text) ? await taskGiven(sentence) : null;
  if (task) return { parts: task };
  const about = aboutPurser(sentence);
  if (about) return silent(about);
  if (isForAnother(sentence)) return silent("not-for-us");
  if (isSmallTalk(sentence)) return silent(silenceOf(sentence, []));
  if (introducesSelf(sentence)) return silent("introduced");
  if (isBusy(sentence.text)) return silent("small-talk");
  for (const reading of ofWhole) {
    const read = reading(sentence);
    const parts = read instanceof Promise ? await read : read;
    if (parts?.some((part) => part.kind === "entry" && !readingIntents.has(part.intent)) && wonders(sentence)) continue;
    if (parts) return parts.length > 0 ? { parts } : silent("not-for-us");
  }
  const scenes = segments(sentence).map((clause) => sceneOf(clause));
  const parts: Part[] = [];
  const kept: Clause[] = [];
  let before: Intent | undefined;
  let heading: Clause | undefined;
  let priced: Scene | undefined;
  let news: Clause | undefined;
  const first: Scene[] = [];
  const noted: Scene[] = [];
  const behind: Scene[] = [];
  for (const [i, own] of scenes.entries()) {
    if (isHeading(own.clause)) {
      heading = own.clause;
      before = listedBelow(heading);
      continue;
    }
    const scene = heading ? sceneOf(below(heading, own.clause)) : own;
    if (onlyPriced(scene, priced)) continue;
    priced = scene;
    const said = await partsOf(scene, before, scenes.length === 1, scenes[i + 1]);
    const told = said.length === 0 && scenes.length > 1 ? await givenBeside(own.clause) : null;
    const moved = parts.at(-1);
    const since = said.length === 0 && moved ? paysFromNow(own.clause, moved) : null;
    const found = told ?? (since ? [since] : headsList(own, scenes, said) ? [] : asOfNew(said, moved, own));
    for (const part of found) {
      parts.push(heading ? paidAsHeaded(part, heading) : part);
      kept.push(scene.clause);
    }
    if (found.length === 0 && parts.length === 0) {
      if (mayBeListed(own)) first.push(own);
      if (mayBeJotted(own)) noted.push(own);
      if (!news || news.namesOf("client").length === 0) news = own.clause;
      heading ??= own.clause;
    }
    if (found.length === 0 && parts.length > 0 && mayBeListed(own) && isPriced(own)) behind.push(own);
    before = found.at(-1)?.intent ?? before;
  }
  if (carriesBack(parts, noted)) {
    parts.unshift(...(await Promise.all(noted.map((scene) => settled("income.add", scene)))));
    kept.unshift(...noted.map(({ clause }) => clause));
  }
  const left = parts.length > 0 && !parts.some(({ slots }) => slots.client !== undefined) ? noted[0] : undefined;
  if (left) {
    parts.unshift(whichWay(left.clause));
    kept.unshift(left.clause);
  }
  if (takenBack(parts, scenes)) return silent("small-talk");
  if (parts.length > 0 && parts.every((part) => isSpent(part))) {
    const listed = sentence.text.includes("\n") ? first : first.filter((scene) => isPriced(scene));
    parts.unshift(...(await Promise.all(listed.map(listedAt))));
    kept.unshift(...listed.map(({ clause }) => clause));
    parts.push(...(await Promise.all(behind.map(listedAt))));
    kept.push(...behind.map(({ clause }) => clause));
  }
  const meant = ofNewClient(bookedBy(together(parts, kept), kept, news), kept);
  const said = wonders(sentence)
    ? meant.filter((part) => part.kind === "ask" || readingIntents.has(part.intent))
    : meant;
  const asks = scenes.some((scene) => scene.has("@question") || scene.has("^show"));
  const tells = said.some((part) => part.kind === "entry" && !readingIntents.has(part.intent));
  if (tells) return { parts: said };
  const finished = asks ? null : await taskTold(sentence);
  if (!finished && said.some((part) => part.kind === "entry")) return { parts: said, ...(asks ? { asks } : {}) };
  if (finished) return { parts: [finished] };
  const shown = said.length === 0 ? await namedMeeting(sentence, scenes) : null;
  if (shown) return { parts: [shown] };
  if (said.length > 0) return { parts: said };
  const open = unclear(sentence, scenes);
  return open ? { parts: [open] } : { parts: [], silence: silenceOf(sentence, scenes) };
}
