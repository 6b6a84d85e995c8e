import { type Clause, marked, namesOf } from "../clauses/clause.ts";
import type { Token } from "../marks/tokens.ts";

const mostWords = 5;

/** Cues that tell what something is, and nothing of when, how or by whom. */
const ofThings = /^(?:resource\.|category\.|websiteField$|phoneField$|incomeNoun$|partial$|serviceNoun$|meetingNoun$)/u;

/** What leads on, and is no thing. */
const leading =
  /^(?:for|of|at|over|about|on|a|an|the|by|in|with|plus|minus|less|fur|uber|von|vom|zu|zum|zur|mit|am|im|bis|um|ca|circa|etwa|nochmal|noch|heute|jetzt|bitte|de|del|por|para|con|en|sur|pour|avec|le|la|el|do|da|em|com|now|today|please|again)$/u;

/** `Rechnung Huber Dachfenster 900`, `invoice Acme: kitchen cabinet 3000`: the words between whom and how much say what for. */
export function billedThing(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  const [whom, ...others] = namesOf(clause, "client");
  const [amount] = clause.money;
  if (!whom || others.length > 0 || !amount || amount.start < whom.end) return undefined;
  const between: Token[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    if (!token || token.start < whom.end || token.start >= amount.start) continue;
    if (between.length === 0 && /^[:,–-]$/u.test(token.text)) continue;
    const ordinal = token.kind === "number" && tokens[at + 1]?.text === "." && token.text.length < 3;
    const dot = token.text === "." && tokens[at - 1]?.kind === "number";
    const plain = clause.cuesAt(at).every(({ name }) => ofThings.test(name));
    if (!(token.kind === "word" || ordinal || dot) || marked(clause, at) || !plain || leading.test(token.text))
      return undefined;
    between.push(token);
  }
  const [first] = between;
  const last = between.at(-1);
  if (!first || !last || between.length > mostWords) return undefined;
  return text.slice(first.start, last.end);
}
