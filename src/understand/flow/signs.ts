import { type Clause, marked, tokenAt } from "../clause.ts";
import { phraseBetween } from "../phrase.ts";
import { type Evidence, moneyIn, moneyOut } from "./evidence.ts";
import { atParty, fromParty, nameLike, type Party } from "./party.ts";

/** Somebody the books don't know right behind an amount with a plus, `+300 initech`: one word that nothing explains. */
function namedBehind(clause: Clause, end: number): Party | null {
  const at = tokenAt(clause, end);
  const { tokens } = clause.sentence;
  if (at >= clause.to || tokens[at]?.kind !== "word" || marked(clause, at) || clause.cuesAt(at).length > 0) return null;
  const next = at + 1 < clause.to ? tokens[at + 1] : undefined;
  if (next?.kind === "word" && !marked(clause, at + 1) && !modeAt(clause, at + 1)) return null;
  const words = phraseBetween(clause, at, at + 1);
  return nameLike(words) ? { clients: [], words } : null;
}

const modeAt = (clause: Clause, at: number) => clause.cuesAt(at).some(({ name }) => name.startsWith("mode."));

/** What a plus or minus at the first amount tells, or a word beside it that stands for one: `in 300`, `300 out`. */
export function ofSigns(clause: Clause): Evidence | null {
  const money = clause.money[0];
  if (!money) return null;
  const { text, tokens } = clause.sentence;
  const before = text.slice(tokens[clause.from]?.start ?? 0, money.start).trimEnd();
  if (/(^|\s)\+$/.test(before) || text[money.start] === "+") return moneyIn(5, namedBehind(clause, money.end));
  // A dash with room on both sides parts the words of a note; only one that touches the amount, or opens it, takes away.
  const minus =
    /^[-−–]/.test(text.slice(money.start)) ||
    /(?:^|\s)[-−–]$/.test(text.slice(0, money.start)) ||
    /^[-−–]$/.test(before);
  if (minus) return moneyOut(5, null);
  const behind = tokenAt(clause, money.end);
  const head = tokenAt(clause, money.start);
  const beside = (name: "moneyIn" | "moneyOut") =>
    clause.hits(name).find((cue) => cue.from === behind || cue.to === head);
  if (beside("moneyOut") || tokens[behind]?.text === "out") return moneyOut(5, atParty(clause));
  const cue = beside("moneyIn");
  const mode =
    cue && clause.cues.some((other) => other.name.startsWith("mode.") && other.from >= cue.to && other.from <= cue.to);
  // `put 50k in macbook`: behind "in" stands what the money went into.
  const into = cue && tokens[cue.from]?.text === "in" && cue.from === behind ? tokens[cue.to] : undefined;
  const goesInto =
    into?.kind === "word" &&
    cue !== undefined &&
    cue.to < clause.to &&
    !marked(clause, cue.to) &&
    clause.cuesAt(cue.to).every((other) => other.name.startsWith("category.") || other.name === "article");
  if (goesInto) return null;
  return cue && !mode ? moneyIn(3, fromParty(clause)) : null;
}
