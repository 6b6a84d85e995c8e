import type { ToldBy } from "./clause-by-clause.ts";
import type { Scene } from "./features.ts";
import type { Part } from "./fill/part.ts";
import { settled } from "./settled.ts";
import { whichWay } from "./whole/unclear.ts";

/** Clauses nothing is made of by themselves, kept for what is told beside them. */
export interface Jotted {
  /** Above all that was told, and perhaps of the same list. */
  readonly above: Scene[];
  /** Above it too, with a client: who paid is told, and not that they did. */
  readonly ofClients: Scene[];
  /** Among what was told, or below it. */
  readonly below: Scene[];
}

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

/** Keeps a clause nothing is made of, where it may belong to what else is told. */
export function jot(jotted: Jotted, scene: Scene, isFirst: boolean): void {
  if (isFirst) {
    if (mayBeListed(scene)) jotted.above.push(scene);
    if (mayBeJotted(scene)) jotted.ofClients.push(scene);
  } else if (mayBeListed(scene) && isPriced(scene)) jotted.below.push(scene);
}

/**
 * What was told with what was jotted beside it: income above income, purchases among
 * purchases; else it is asked which way it went. Without a line of its own each, only what looks like a price is a purchase.
 */
export async function withJotted(
  told: readonly ToldBy[],
  { above, ofClients, below }: Jotted,
  isList: boolean,
): Promise<readonly ToldBy[]> {
  const parts = told.map(({ part }) => part);
  if (carriesBack(parts, ofClients)) {
    const came = ofClients.map(async (scene) => ({ part: await settled("income.add", scene), clause: scene.clause }));
    return [...(await Promise.all(came)), ...told];
  }
  const [left] = ofClients;
  if (left && parts.length > 0 && !parts.some(({ slots }) => slots.client !== undefined))
    return [{ part: whichWay(left.clause), clause: left.clause }, ...told];
  if (parts.length === 0 || !parts.every(isSpent)) return told;
  const spent = (scenes: readonly Scene[]) =>
    Promise.all(scenes.map(async (scene) => ({ part: await listedAt(scene), clause: scene.clause })));
  return [...(await spent(isList ? above : above.filter(isPriced))), ...told, ...(await spent(below))];
}
