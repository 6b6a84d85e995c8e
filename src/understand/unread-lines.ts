import { seldom } from "../seldom.ts";
import type { Silence } from "../silence.ts";
import { clauseOf, marked } from "./clauses/clause.ts";
import type { Hearing } from "./hearing.ts";
import { type Intent, readingIntents } from "./intents.ts";
import { hear, type Sentence } from "./sentence.ts";
import { isForAnother } from "./signs/not-for-us.ts";
import type { Understanding } from "./understanding.ts";

/** As many lines are a list, of which one may be told without the others. */
const fewest = 3;
/** Longer lists come as a file. */
const most = 30;

/** Why a line may come to nothing that is no chat: its words are told back. */
const unreadable: ReadonlySet<Silence> = new Set<Silence>([
  "unknown",
  "question",
  "not-happened",
  "not-yours",
  "not-paid",
  "own-money",
  "price",
  "mileage",
]);

/** All that could be told of what is meant. */
const clearly = ({ parts }: Understanding) => JSON.stringify(parts.filter((part) => !isVague(part)));

/** A line that goes on with the one above: `for the logo`, `by card`. */
const goesOn = seldom(
  /^\W*(?:for|from|of|with|by|on|at|in|to|via|and|but|para|por|de|del|con|en|pero|pour|par|avec|du|des|mais|f[üu]r|von|mit|per|bei|aber|com|da|do|pel[oa]|mas)(?!\p{L})/iu,
);

/** A message of several lines, without those of which nothing is to be made. */
export interface UnreadLines {
  readonly kept: string;
  readonly unread: readonly string[];
  /** What each of the others tells by itself, where that is all there is to them. */
  readonly told: Understanding["parts"];
}

/** What a line tells by itself whatever stands beside it. */
const whole: ReadonlySet<Intent | undefined> = new Set<Intent>(["income.add", "expense.add", "hours.log"]);

/** Nothing of which could be told what is meant by it. */
const isVague = (part: Understanding["parts"][number]) =>
  part.kind === "ask" && part.about === "intent" && part.intent === undefined && Object.keys(part.slots).length === 0;

const isTold = ({ parts }: Understanding) =>
  parts.some((part) => (part.kind === "ask" ? !isVague(part) : !readingIntents.has(part.intent)));

const isMute = ({ parts, silence = "unknown" }: Understanding) =>
  parts.length === 0 ? unreadable.has(silence) : parts.every(isVague);

/** Whether a line says a day, an amount, a name or anything else that what is beside it may take. */
function lends(sentence: Sentence): boolean {
  const modes = sentence.cues.some(({ name }) => name.startsWith("mode."));
  return modes || goesOn.test(sentence.text) || sentence.tokens.some((_, at) => sentence.marked(at));
}

/** `notes`, `right so`: a word or two of which each is known, above a list. */
function heads(sentence: Sentence): boolean {
  if (/:\s*$/u.test(sentence.text)) return true;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const words = sentence.tokens.filter(({ kind }) => kind === "word").length;
  return (
    words <= 2 &&
    sentence.tokens.every(({ kind }, at) => kind === "sign" || marked(clause, at) || clause.cuesAt(at).length > 0)
  );
}

/**
 * Of a message of several lines those that come to nothing, where others tell something: they spoil none of those, go into no note of
 * theirs, and are told back (SPEC 12: one bad part does not lose the others). A line that gives its day, way of paying or words to
 * those beside it stays. Null where the message is no such list.
 */
export async function unreadLines(
  typed: string,
  hearing: Hearing,
  understand: (text: string) => Promise<Understanding>,
): Promise<UnreadLines | null> {
  const every = typed.split("\n").filter((line) => line.trim() !== "");
  if (every.length < fewest || every.length > most) return null;
  const lines = every.filter((line) => /[\p{L}\d]/u.test(line));
  const alone = await Promise.all(lines.map((line) => understand(line)));
  const telling = alone.filter(isTold).length;
  const mute = new Set(lines.flatMap((_, i) => (isMute(alone[i] ?? { parts: [] }) ? [i] : [])));
  // As many of the one as of the other: each says what the line above was for.
  if (telling < 2 || mute.size >= telling) return null;
  if (isForAnother(await hear(typed, hearing))) return null;
  const without = (left: ReadonlySet<number>) => lines.filter((_, i) => !left.has(i)).join("\n");
  for (const i of [...mute]) {
    const sentence = await hear(lines[i] ?? "", hearing);
    if (i === 0 && heads(sentence)) mute.delete(i);
    else if (lends(sentence)) {
      const others = new Set([...mute].filter((one) => one !== i));
      const [beside, gone] = [await understand(without(others)), await understand(without(mute))];
      if (clearly(beside) !== clearly(gone)) mute.delete(i);
    }
  }
  const rest = alone.filter(({ parts }, i) => !mute.has(i) && parts.length > 0);
  const parts = rest.flatMap((one) => one.parts);
  const apart =
    rest.length + mute.size === lines.length && parts.every((part) => part.kind === "entry" && whole.has(part.intent));
  return { kept: without(mute), unread: [...mute].map((i) => lines[i]?.trim() ?? ""), told: apart ? parts : [] };
}
