import { readFileSync } from "node:fs";
import { type Intent, readingIntents } from "../../src/understand/intents.ts";
import { type Answer, interpretLine, type Line, line } from "../../src/understand/interpret-lines.ts";

/** A line with the answer it must get. */
export interface Case {
  readonly line: Line;
  readonly expect: Record<string, unknown>;
  readonly tags: readonly string[];
  readonly lang: string;
}

/** How one line came out. */
export interface Verdict {
  readonly each: Case;
  readonly answer: Answer;
  readonly strict: boolean;
  readonly wrongWrite: boolean;
  readonly why: string;
}

const modifiers = new Set(["altIntents", "altAsk", "altNone", "soft", "intent", "entries"]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function plain(value: unknown): string {
  return String(value).normalize("NFC").trim().toLowerCase();
}

function fits(wanted: unknown, got: unknown, today: string): boolean {
  if (isRecord(wanted) && Array.isArray(wanted.anyOf)) return wanted.anyOf.some((each) => fits(each, got, today));
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(got) &&
      wanted.length === got.length &&
      wanted.every((each) => got.some((other) => fits(each, other, today)))
    );
  }
  if (isRecord(wanted)) {
    if (!isRecord(got)) return false;
    return Object.entries(wanted).every(([key, value]) => {
      if (key === "to" && got.to === today && typeof value === "string" && value >= today) return true;
      return fits(value, got[key], today);
    });
  }
  if (wanted === undefined) return true;
  return plain(wanted) === plain(got);
}

function entryFits(wanted: Record<string, unknown>, got: Answer, today: string): string | null {
  const intents = [wanted.intent, ...((wanted.altIntents as unknown[] | undefined) ?? [])];
  if (!intents.includes(got.intent)) return `intent ${String(got.intent)}`;
  if (got.intent !== wanted.intent) return null;
  for (const [name, value] of Object.entries(wanted)) {
    if (modifiers.has(name)) continue;
    if (!fits(value, got[name], today)) return `${name}: ${JSON.stringify(got[name])}`;
  }
  return null;
}

function judge(wanted: Record<string, unknown>, got: Answer, today: string): string | null {
  if (wanted.altNone === true && got.none === true) return null;
  if (wanted.none === true) {
    const tolerated = ((wanted.altIntents as unknown[] | undefined) ?? []).includes(got.intent);
    return got.none === true || tolerated ? null : "not silent";
  }
  if ("ask" in wanted) {
    if (!("ask" in got)) {
      const tolerated = ((wanted.altIntents as unknown[] | undefined) ?? []).includes(got.intent);
      return tolerated ? null : `no question: ${JSON.stringify(got)}`;
    }
    for (const name of ["ask", "about", "intent", "options"] as const) {
      if (name in wanted && !fits(wanted[name], got[name], today)) return `${name}: ${JSON.stringify(got[name])}`;
    }
    return null;
  }
  if ("ask" in got) return wanted.altAsk ? null : `asks ${JSON.stringify(got)}`;
  if (Array.isArray(wanted.entries)) {
    const said = (Array.isArray(got.entries) ? got.entries : [got]) as Answer[];
    if (said.length !== wanted.entries.length) return `${said.length} entries`;
    const left = [...said];
    for (const each of wanted.entries as Record<string, unknown>[]) {
      const at = left.findIndex((other) => entryFits(each, other, today) === null);
      if (at < 0) return `missing ${JSON.stringify(each)}`;
      left.splice(at, 1);
    }
    return null;
  }
  if (got.none === true) return "silent";
  if (Array.isArray(got.entries)) return `${got.entries.length} entries`;
  return entryFits(wanted, got, today);
}

function writes(answer: Answer): Answer[] {
  const said = Array.isArray(answer.entries) ? (answer.entries as Answer[]) : [answer];
  const harmless = new Set<unknown>([...readingIntents, "cancel", "help", "start"]);
  return said.filter((each) => typeof each.intent === "string" && !("ask" in each) && !harmless.has(each.intent));
}

/** Whether an answer would put something wrong into the books (LANGUAGE: the number that matters most). */
function isWrongWrite(wanted: Record<string, unknown>, got: Answer, today: string): boolean {
  const written = writes(got);
  if (written.length === 0) return false;
  const query = typeof wanted.intent === "string" && readingIntents.has(wanted.intent as Intent);
  const alternatives = ((wanted.altIntents as unknown[] | undefined) ?? []).map(String);
  if (wanted.none === true || "ask" in wanted || query)
    return !written.every((each) => alternatives.includes(String(each.intent)));
  const expected = (Array.isArray(wanted.entries) ? wanted.entries : [wanted]) as Record<string, unknown>[];
  const direction = (intent: unknown) =>
    String(intent).startsWith("expense") ? "out" : /^(?:income|invoice.pay)/.test(String(intent)) ? "in" : "none";
  return !written.every((each) =>
    expected.some((want) => {
      const money = want.money === undefined || each.money === undefined || fits(want.money, each.money, today);
      const client = want.client === undefined || each.client === undefined || fits(want.client, each.client, today);
      return (
        money &&
        client &&
        (direction(want.intent) === direction(each.intent) || [want.altIntents].flat().includes(each.intent as never))
      );
    }),
  );
}

/** Reads a file of lines. */
export function readCases(path: string): Case[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((text) => text.trim() !== "")
    .map((text) => {
      const raw: unknown = JSON.parse(text);
      const whole = raw as { expect: Record<string, unknown>; tags?: string[]; lang?: string };
      return { line: line.parse(raw), expect: whole.expect, tags: whole.tags ?? [], lang: whole.lang ?? "en" };
    });
}

/** Scores one line as LANGUAGE.md says. */
export async function score(each: Case): Promise<Verdict> {
  const answer = await interpretLine(each.line);
  const today = each.line.now.slice(0, 10);
  const why = judge(each.expect, answer, today);
  return {
    each,
    answer,
    strict: why === null,
    wrongWrite: why !== null && isWrongWrite(each.expect, answer, today),
    why: why ?? "",
  };
}
