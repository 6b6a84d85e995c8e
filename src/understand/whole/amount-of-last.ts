import type { Scene } from "../features.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidAmount } from "../fill/said.ts";

/** What something came to, and nothing else: `adobe was 39.99`. */
const cameTo =
  /^(?:(?:no|oh|sorry|oops|wait|actually)[\s,]+)*(?:the\s|la\s|el\s|le\s|o\s|a\s|die\s|der\s|das\s)?(\p{L}[\p{L}\d '’&.-]{1,40}?)\s(?:was|were|is|came to|comes to|cost|fue|era|eran|[ée]tait|war|waren|foi|foram)\s(?:actually\s|only\s|really\s|just\s)?[$€£₹]?\d[^\p{L}]*$/iu;

/** What an entry may be called by: who was paid, what it was for, who paid. */
const called = ["vendor", "for", "client"] as const;

function same(said: string, name: string): boolean {
  const fold = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[^\p{L}\d]/gu, "")
      .toLowerCase();
  return fold(said) === fold(name);
}

/** The amount of the entry just written put right, where it is told of by its name: `adobe was 39.99` behind Adobe 29.99. */
export async function amountOfLast(scene: Scene): Promise<Part | null> {
  const { clause } = scene;
  const { last } = clause.sentence.hearing;
  if (!last?.whole || !last.hasAmount || clause.money.length !== 1) return null;
  const said = cameTo.exec(clause.text)?.[1];
  const whole = said === undefined || scene.has("@question") ? undefined : await last.whole();
  if (said === undefined || !whole) return null;
  const named = called.some((slot) => same(said, whole.slots[slot] ?? ""));
  const amount = saidAmount(clause);
  return named && amount !== whole.slots.amount ? entry("edit.last", { amount }) : null;
}
