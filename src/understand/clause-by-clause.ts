import { onlyPriced } from "./clauses/carried-on.ts";
import type { Clause } from "./clauses/clause.ts";
import { below, isHeading, listedBelow, paidAsHeaded } from "./clauses/headings.ts";
import type { Scene } from "./features.ts";
import type { Part } from "./fill/part.ts";
import { type Intent, readingIntents } from "./intents.ts";
import { type Jotted, jot } from "./jotted.ts";
import { partsOf } from "./parts-of.ts";
import { sceneOf } from "./scene.ts";
import { hear } from "./sentence.ts";
import type { Understanding } from "./understanding.ts";
import { paysFromNow } from "./whole/new-on-retainer.ts";
import { taskGiven } from "./whole/task-given.ts";
import { whichWay } from "./whole/unclear.ts";

/** A part of what is meant, and the clause it was told by. */
export interface ToldBy {
  readonly part: Part;
  readonly clause: Clause;
}

/** What the clauses of a sentence come to. */
interface Told {
  readonly told: readonly ToldBy[];
  readonly jotted: Jotted;
  /** What was said before anything that comes to something: of whom it is news. */
  readonly news: Clause | undefined;
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
function asOfNew(
  said: readonly Part[],
  moved: Part | undefined,
  own: Scene,
  ahead: Scene | undefined,
): readonly Part[] {
  const [only, ...more] = said;
  const jotted =
    only?.kind === "entry" && only.intent === "expense.add" && more.length === 0 && (own.flow?.strength ?? 9) <= 2;
  const came = moved?.kind === "entry" && /^client\.(?:add|move)$/.test(moved.intent);
  if (!jotted || !(came || (!moved && ahead?.has("stage.client")))) return said;
  const part = whichWay(own.clause);
  const client = moved?.slots.client;
  return [client === undefined ? part : { ...part, slots: { ...part.slots, for: client } }];
}

/** `spoke to Jane. maya to send the quote by friday`: what a member is to do, told behind something else. */
async function givenBeside(clause: Clause): Promise<readonly Part[] | null> {
  if (clause.namesOf("member").length === 0) return null;
  return taskGiven(await hear(clause.text.trim(), clause.sentence.hearing));
}

/** What each clause comes to, one after another: what one means may hang on those before it, and on a heading above. */
export async function clauseByClause(
  scenes: readonly Scene[],
  anew: (text: string) => Promise<Understanding>,
): Promise<Told> {
  const told: ToldBy[] = [];
  const jotted: Jotted = { above: [], ofClients: [], below: [] };
  let before: Intent | undefined;
  let heading: Clause | undefined;
  let priced: Scene | undefined;
  let news: Clause | undefined;
  const isWhole = scenes.length === 1;
  for (const [i, own] of scenes.entries()) {
    if (isHeading(own.clause)) {
      heading = own.clause;
      before = listedBelow(heading);
      continue;
    }
    const scene = heading ? sceneOf(below(heading, own.clause)) : own;
    if (onlyPriced(scene, priced)) continue;
    priced = scene;
    const said = await partsOf(scene, { before, isWhole, next: scenes[i + 1], anew });
    const given = said.length === 0 && !isWhole ? await givenBeside(own.clause) : null;
    const moved = told.at(-1)?.part;
    const since = said.length === 0 && moved ? paysFromNow(own.clause, moved) : null;
    const found =
      given ?? (since ? [since] : headsList(own, scenes, said) ? [] : asOfNew(said, moved, own, scenes[i - 1]));
    const isFirst = told.length === 0;
    for (const part of found) told.push({ part: heading ? paidAsHeaded(part, heading) : part, clause: scene.clause });
    if (found.length === 0) {
      jot(jotted, own, isFirst);
      if (isFirst && (!news || news.namesOf("client").length === 0)) news = own.clause;
      if (isFirst && own.clause.money.length === 0) heading ??= own.clause;
    }
    before = found.at(-1)?.intent ?? before;
  }
  return { told, jotted, news };
}
