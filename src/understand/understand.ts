import type { Day } from "../time/day.ts";
import { type Clause, clauseOf, cuedAt, marked } from "./clause.ts";
import { readingIntents, type Scene, sceneOf } from "./features.ts";
import { fill } from "./fill.ts";
import { impossibleDay } from "./impossible-day.ts";
import { isForAnother, isPasted } from "./not-for-us.ts";
import { ask, entry, type Part } from "./part.ts";
import { scored } from "./score.ts";
import { segments } from "./segments.ts";
import { hear, type Sentence } from "./sentence.ts";
import { sweepingAsk } from "./sweeping.ts";
import type { Hearing, Intent, Understanding } from "./understanding.ts";

/** Rules weaker than this say too little to act on. */
const leastWeight = 20;

/** Longer texts are letters, not messages to a bookkeeper. */
const longestText = 4000;

function silent(silence: NonNullable<Understanding["silence"]>): Understanding {
  return { parts: [], silence };
}

function smallTalk(sentence: Sentence): boolean {
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  if (!clause.has("smallTalk")) return sentence.tokens.every((token) => token.kind === "sign");
  return sentence.tokens.every(
    (token, at) =>
      token.kind === "sign" ||
      token.kind === "possessive" ||
      (!marked(clause, at) &&
        cuedAt(clause, at, "smallTalk", "jest", "common", "polite", "article", "also", "pronoun")),
  );
}

/** Dates no calendar has make an entry ask for the day. */
function dated(part: Part, scene: Scene): Part {
  if (part.kind !== "entry" || readingIntents.has(part.intent)) return part;
  const { hearing } = scene.clause.sentence;
  const order = hearing.dateOrder ?? (hearing.locale === "en-US" ? "mdy" : "dmy");
  const said =
    scene.clause.money.length > 0 || scene.clause.durations.length > 0 ? blanked(scene.clause) : scene.clause.text;
  if (!impossibleDay(said, order)) return part;
  const { on: _on, due: _due, start: _start, ...rest } = part.slots;
  return ask("field", "date", part.intent, rest);
}

function blanked(clause: Clause): string {
  const start = clause.sentence.tokens[clause.from]?.start ?? 0;
  let text = clause.text;
  for (const each of [...clause.money, ...clause.durations, ...clause.names, ...clause.addresses, ...clause.invoices]) {
    text = text.slice(0, each.start - start) + " ".repeat(each.end - each.start) + text.slice(each.end - start);
  }
  return text;
}

async function partsOf(scene: Scene, before: Intent | undefined): Promise<readonly Part[]> {
  const sweeping = sweepingAsk(scene);
  if (sweeping) return [sweeping];
  const best = scored(scene);
  const intent = chosen(scene, best && best.weight >= leastWeight ? best : undefined, before);
  if (!intent) return [];
  const { clause } = scene;
  if (
    (intent === "invoice.pay" || intent === "invoice.send") &&
    clause.invoices.length > 1 &&
    clause.money.length === 0
  ) {
    return Promise.all(
      clause.invoices.map(async (invoice) =>
        dated(await fill(intent, narrowed(scene, invoice.start, invoice.end)), scene),
      ),
    );
  }
  return [dated(await fill(intent, scene), scene)];
}

/** The same clause with one of its invoices only. */
function narrowed(scene: Scene, start: number, end: number): Scene {
  const invoices = scene.clause.invoices.filter((each) => each.start === start && each.end === end);
  return { ...scene, clause: { ...scene.clause, invoices } };
}

const carried: ReadonlySet<Intent> = new Set<Intent>(["income.add", "expense.add", "invoice.create", "hours.log"]);

/** A bare continuation (`and Zoë 300`) means what the clause before it meant. */
function chosen(
  scene: Scene,
  best: { readonly intent: Intent; readonly weight: number } | undefined,
  before: Intent | undefined,
): Intent | undefined {
  const bare = !scene.clause.has(
    "pay",
    "payThem",
    "payI",
    "payMe",
    "spend",
    "receive",
    "got",
    "arrive",
    "moneyIn",
    "moneyOut",
    "invoiceVerb",
    "worked",
    "charged",
    "sold",
  );
  if (before && carried.has(before) && bare && (scene.flow?.strength ?? 0) < 4 && !scene.has("@question")) {
    const value = before === "hours.log" ? scene.has("@hours") : scene.has("@money");
    const against =
      (before === "income.add" && scene.flow?.direction === "out") ||
      (before === "expense.add" && scene.flow?.direction === "in");
    if (
      value &&
      !against &&
      !scene.has("@unreal") &&
      (best === undefined ||
        best.intent === "income.add" ||
        best.intent === "expense.add" ||
        best.intent === "hours.log")
    )
      return before;
  }
  return best?.intent;
}

/** Days and payment modes said once for a whole list hold for all of it. */
function shared(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  if (parts.length < 2 || parts.length !== clauses.length) return parts;
  const said = (clause: Clause | undefined) =>
    clause?.moments("past").find((m) => m.value.day !== null)?.value.day ?? undefined;
  const dayed = clauses.filter((clause) => said(clause));
  const day = dayed.length === 1 ? said(dayed[0]) : undefined;
  const all = clauses.some((clause) =>
    /\b(?:both|all|each|beide|alle|ambos|ambas|tous|toutes|todos|todas)\b/iu.test(clause.text),
  );
  const mode = all ? parts.find((part) => part.slots.mode)?.slots.mode : undefined;
  return parts.map((part, i) => {
    const clause = clauses[i];
    if (!clause) return part;
    const holds = day && part.slots.on !== undefined && !said(clause) && (elliptical(clause) || elliptical(dayed[0]));
    const same = mode && !part.slots.mode && parts.find((p) => p.slots.mode)?.intent === part.intent;
    return { ...part, slots: { ...part.slots, ...(holds ? { on: day } : {}), ...(same ? { mode } : {}) } };
  });
}

/** A clause without a verb of its own leans on its neighbours. */
function elliptical(clause: Clause | undefined): boolean {
  return (
    clause !== undefined &&
    !clause.has("pay", "payThem", "payI", "payMe", "receive", "got", "charged", "arrive", "sold", "invoiceVerb")
  );
}

/** A day said as a heading (`yesterday:`) holds for what stands below it. */
function headed(parts: readonly Part[], clauses: readonly Clause[], day: Day | undefined): readonly Part[] {
  if (!day) return parts;
  return parts.map((part, i) => {
    const own = clauses[i]?.moments("past").some((m) => m.value.day !== null);
    return part.slots.on === undefined || own ? part : { ...part, slots: { ...part.slots, on: day } };
  });
}

/** A client just introduced is who the next clause speaks of (`new client Adatum, invoice them 500`). */
function introduced(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, i) => {
    const before = parts[i - 1];
    const told = before?.kind === "entry" && (before.intent === "client.add" || before.intent === "client.move");
    const client = told ? before.slots.client : undefined;
    if (!client || part.slots.client) return part;
    if (before?.intent === "client.move")
      return part.kind === "entry" && part.intent === "income.add"
        ? { ...part, slots: { ...part.slots, client } }
        : part;
    if (part.kind === "entry")
      return part.intent === "income.add" ? { ...part, slots: { ...part.slots, client, newClient: "true" } } : part;
    return part.ask === "field" && part.about === "client" && part.intent && part.slots.amount
      ? entry(part.intent, { ...part.slots, client, newClient: "true" })
      : part;
  });
}

/** Why nothing is made of a text. */
function silenceOf(sentence: Sentence, scenes: readonly Scene[]): NonNullable<Understanding["silence"]> {
  if (smallTalk(sentence)) return "small-talk";
  return scenes.some((scene) => scene.has("@unreal")) ? "not-happened" : "unknown";
}

/** A number, or a correction of nothing: something is meant, and only the person knows what. */
function unclear(sentence: Sentence, scenes: readonly Scene[]): Part | null {
  const [scene] = scenes;
  if (!scene || scenes.length > 1 || scene.has("@unreal") || scene.has("@question")) return null;
  const bareNumber = scene.has("@money") && scene.has("@bare") && scene.clause.names.length === 0;
  const correcting =
    scene.has("^correct") && scene.has("@money") && !sentence.hearing.last && scene.clause.names.length === 0;
  const vague =
    scene.has("@client") &&
    scene.has("@money") === false &&
    /\b(?:the usual|lo de siempre|das übliche|comme d'habitude|o de sempre)\b/iu.test(sentence.text);
  const nameless = scene.has("@money") && scene.flow === null && sentence.tokens.length <= 3;
  const givenBack = scene.has("@money") && scene.has("refund") && scene.flow === null;
  return givenBack || bareNumber || correcting || vague || nameless ? ask("intent", "intent") : null;
}

/** A whole text that asks whether something was or is ("did … paid?") asks throughout: nothing in it is told (LANGUAGE). */
function wonders(sentence: Sentence): boolean {
  const first = sentence.tokens[0]?.text ?? "";
  return /\?\s*$/.test(sentence.text) && /^(?:did|does|has|have|was|were|is|are)$/.test(first);
}

/** What a text means (DESIGN 3): recognised, cut into clauses, each given the intent it means most, its slots filled. */
export async function understand(text: string, hearing: Hearing): Promise<Understanding> {
  if (text.length > longestText || isPasted(text)) return silent("not-for-us");
  const sentence = await hear(text.normalize("NFC"), hearing);
  if (isForAnother(sentence)) return silent("not-for-us");
  if (smallTalk(sentence)) return silent("small-talk");
  const clauses = segments(sentence);
  const scenes = clauses.map((clause) => sceneOf(clause));
  const parts: Part[] = [];
  const kept: Clause[] = [];
  let before: Intent | undefined;
  let heading: Day | undefined;
  for (const scene of scenes) {
    const found = await partsOf(scene, before);
    for (const part of found) {
      parts.push(part);
      kept.push(scene.clause);
    }
    if (found.length === 0)
      heading ??= scene.clause.moments("past").find((m) => m.value.day !== null)?.value.day ?? undefined;
    before = found.at(-1)?.intent ?? before;
  }
  const meant = headed(introduced(shared(parts, kept)), kept, heading);
  const said = wonders(sentence)
    ? meant.filter((part) => part.kind === "ask" || readingIntents.has(part.intent))
    : meant;
  if (said.length > 0) return { parts: said };
  const open = unclear(sentence, scenes);
  return open ? { parts: [open] } : { parts: [], silence: silenceOf(sentence, scenes) };
}
