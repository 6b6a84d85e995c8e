import { fold } from "../../fold.ts";
import { decodeMoney } from "../../money/money.ts";
import { understand } from "../../understand/understand.ts";
import type { Entry, Understanding } from "../../understand/understanding.ts";
import { closeQuestion } from "../questions.ts";
import type { Step, Turn } from "../turn.ts";
import { isStillBeforeThem } from "./answering.ts";
import { type Before, madeBy, saidIn } from "./completing.ts";
import { stepsOf } from "./steps-of.ts";

/** `eran 14 puertas`, `no, it was 4 pages`: how many there really were of what was counted before. */
const counted =
  /^\W*(?:(?:no|nein|n[ãa]o|non|sorry|perd[óo]n|pardon|desculpa|oops|ups|actually|en realidad|en fait|na verdade|eigentlich)[\s,.!]+)*(?:eran|fueron|son|it was|it were|they were|there were|that was|es waren|waren|c['’][ée]taient|c['’][ée]tait|il y en avait|foram|eram|s[ãa]o)\s(?:actually\s|en realidad\s|nur\s|only\s|solo\s|s[óo]lo\s)?(?<count>\d{1,5})\s(?<noun>\p{L}{3,})\W*$/iu;

/** `make it 4`, `mach 4 draus`: a small number alone, which may be how many there really were. */
const bare =
  /^\W*(?:(?:no|nope|nein|nee|n[ãa]o|non|sorry|perd[óo]n|pardon|desculpa|oops|ups|wait|warte|espera|actually|en realidad|en fait|na verdade|eigentlich|doch)[\s,.!]+)*(?:(?:make (?:it|that)|mach(?:e)?(?: da)?|que sean|que sea|ponle|ponme|pon|eran|fueron|son|mets(?:-en)?|fais-en|plut[oô]t|c['’][ée]tait|faz|faça|foram|eram|s[ãa]o|p[õo]e|it was|it were|waren|es waren)\s)?(?<count>\d{1,2})(?:\s(?:d(?:a)?raus|instead|en vez|em vez|plut[oô]t))?\W*$/iu;

/** How many there may be at most where a number alone says it: a larger one is what it comes to. */
const mostCounted = 12;

/**
 * What was said before with another number of the one thing it counted: of two numbers that come to its amount together the
 * first, where the right one is smaller than the price of one. Null where no such two are said.
 */
function withBareCount(said: string, count: string): string | null {
  const numbers = [...said.matchAll(/(?<![\d.,])\d{1,6}(?:[.,]\d{1,2})?(?![\d.,]*\d)/gu)];
  const [many, price, ...more] = numbers;
  if (!many || !price || more.length > 0 || !/^\d{1,2}$/.test(many[0]) || many[0] === count) return null;
  const one = Number(price[0].replace(",", "."));
  if (Number(count) >= one || Number(many[0]) >= one || Number(count) > mostCounted) return null;
  return `${said.slice(0, many.index)}${count}${said.slice(many.index + many[0].length)}`;
}

/** One thing and several of it are the same word but for the ending. */
const stem = (word: string) => fold(word).replace(/(?:es|en|s|n|e)$/u, "");

/** What was said before with another number of the same thing in it; null where it counted no such thing. */
function withCount(said: string, count: string, noun: string): string | null {
  const pattern = /(?<![\d.,])(\d{1,5})(\s)(\p{L}{3,})/giu;
  for (const { index, 0: all, 1: number = "", 3: word = "" } of said.matchAll(pattern)) {
    if (stem(word) !== stem(noun) || number === count) continue;
    return `${said.slice(0, index)}${count}${all.slice(number.length)}${said.slice(index + all.length)}`;
  }
  return null;
}

/** What an entry is corrected in, where it was told by what so many of something come to. */
const corrected = ["amount", "for", "hours", "lines"] as const;

/**
 * A correction of how many there were, `eran 14 puertas` behind `12 puertas a 40`: what was said is heard again with that
 * number, and its entry corrected or its question asked anew. Null where nothing was counted so.
 */
export async function recount(turn: Turn, text: string, before: Before): Promise<readonly Step[] | null> {
  const { count = "", noun = "" } = (counted.exec(text) ?? bare.exec(text))?.groups ?? {};
  if (count === "" || before.replyTo !== undefined) return null;
  if (noun === "") return /\p{L}/u.test(text) ? countWritten(turn, count, noun, before) : null;
  return (await countAsked(turn, count, noun, before)) ?? countWritten(turn, count, noun, before);
}

/** The question asked last, put again for the right number. */
async function countAsked(turn: Turn, count: string, noun: string, { question, spokenOf }: Before) {
  if (!question || !(await isStillBeforeThem(turn, question))) return null;
  const asked = await turn.tx.message.findFirst({ where: { questionId: question.id }, orderBy: { seq: "asc" } });
  const said = await saidIn(turn, asked?.inboxSeq ?? null);
  const again = said === null ? null : withCount(said, count, noun);
  if (again === null) return null;
  const understanding: Understanding = await understand(again, await turn.hear(turn.scope, spokenOf));
  if (understanding.parts.length === 0) return null;
  await closeQuestion(turn.tx, turn.scope, question.id);
  return stepsOf(turn, again, understanding, spokenOf);
}

/** The one line of an invoice that the right number changes. */
async function lineInstead({ scope }: Turn, change: string, was = "", is = ""): Promise<readonly Step[] | null> {
  const told = await scope.read.change.findFirst({ where: { id: change } });
  const row = told?.subjectId ? await scope.read.invoice.findFirst({ where: { id: told.subjectId } }) : null;
  const [before, after] = [was.split("; "), is.split("; ")];
  const at = after.findIndex((line, i) => line !== before[i]);
  const to = after[at];
  if (!row || to === undefined || before.length !== after.length) return null;
  return [{ do: "run", press: { command: "invoice line", slots: { invoice: row.number, line: String(at + 1), to } } }];
}

/** Whether two entries come to as many times the same price as are told: no day or size was taken for how many there were. */
function isTimes(was: Entry, is: Entry, said: string, count: string): boolean {
  if (was.slots.lines !== undefined || is.slots.lines !== undefined) return true;
  const [before, after] = [decodeMoney(was.slots.amount ?? ""), decodeMoney(is.slots.amount ?? "")];
  const many = /(?<![\d.,])\d{1,2}(?![\d.,]*\d)/u.exec(said)?.[0] ?? "";
  return before !== null && after !== null && before.minor * BigInt(count) === after.minor * BigInt(many || 0);
}

/** The entry written last, with what the right number comes to. */
async function countWritten(turn: Turn, count: string, noun: string, { spokenOf }: Before) {
  const told = spokenOf && (await madeBy(turn, spokenOf));
  const again = told ? (noun === "" ? withBareCount(told.text, count) : withCount(told.text, count, noun)) : null;
  if (!told || !spokenOf || again === null) return null;
  const hearing = await turn.hear(turn.scope, null);
  const [[was, ...others], [is, ...more]] = [
    (await understand(told.text, hearing)).parts,
    (await understand(again, hearing)).parts,
  ];
  if (!was || !is || was.kind !== "entry" || is.kind !== "entry" || was.intent !== is.intent) return null;
  if (others.length + more.length > 0) return null;
  if (noun === "" && !isTimes(was, is, told.text, count)) return null;
  const changed = corrected.flatMap((name) => {
    const value = is.slots[name];
    return value === undefined || value === was.slots[name] ? [] : [[name, value] as const];
  });
  if (changed.length === 0) return null;
  if (changed.some(([name]) => name === "lines"))
    return lineInstead(turn, spokenOf.id, was.slots.lines, is.slots.lines);
  const slots = { ...Object.fromEntries(changed), change: spokenOf.id };
  return [{ do: "run", press: { command: "edit", slots } }] satisfies readonly Step[];
}
