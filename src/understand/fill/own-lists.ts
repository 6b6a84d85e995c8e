import { seldom } from "../../seldom.ts";
import { cueNames } from "../../words/cue-words.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import { tokenise } from "../marks/tokens.ts";
import { saidValue } from "./said.ts";

/** The lists of names that a workspace keeps for itself. */
type OwnList = "mode" | "category" | "classification";

const known: ReadonlySet<string> = new Set(cueNames);

/** Whether the tokens from a place on are these words, and nothing else the workspace knows by name stands there. */
function standsAt(clause: Clause, at: number, words: readonly string[], kind: OwnList): boolean {
  const { tokens } = clause.sentence;
  if (at + words.length > clause.to || words.some((word, i) => tokens[at + i]?.text !== word)) return false;
  // `income by client` is split by client, and not that of the classification called so.
  if (clause.cuesAt(at).some(({ name }) => name.startsWith("groupBy."))) return false;
  // `the other shoot` is another one, and no category called so.
  if (words.length === 1 && words[0] === "other" && /^(?:the|my|any|each)$/.test(tokens[at - 1]?.text ?? ""))
    return false;
  const start = tokens[at]?.start ?? 0;
  return clause.names.every(
    (found) => found.end <= start || found.start > start || found.value.some((name) => name.kind === kind),
  );
}

/** The name of an own list that a clause says in full, the longest; none that everybody knows. */
export function ownName(clause: Clause, kind: OwnList): string | undefined {
  let best: { readonly name: string; readonly words: number } | undefined;
  for (const { name } of clause.sentence.hearing.names.all(kind, 100)) {
    const words = tokenise(name).map((token) => token.text);
    if (words.length <= (best?.words ?? 0) || known.has(`${kind}.${words.join(" ")}`)) continue;
    for (let at = clause.from; at < clause.to; at++) {
      if (standsAt(clause, at, words, kind)) best = { name, words: words.length };
    }
  }
  return best?.name;
}

/** The payment mode, category or classification said: one the workspace made, before those everybody knows. */
export function listed(clause: Clause, kind: OwnList): string | undefined {
  return ownName(clause, kind) ?? beside(clause, kind) ?? saidValue(clause, kind) ?? wellKnown(clause, kind);
}

const arranged = seldom(
  /(?:standing order|direct debit|dauerauftrag|domiciliaci[óo]n|virement permanent|d[ée]bito autom[áa]tico)/iu,
);

/** `standing order … card`: what is arranged is a way of paying too, unless another is said beside it. */
function beside(clause: Clause, kind: OwnList): string | undefined {
  if (kind !== "mode" || !arranged.test(clause.text)) return undefined;
  const others = clause.cues.filter(({ name }) => name.startsWith("mode.") && name !== "mode.bank");
  return others.length === 1 ? others[0]?.name.slice("mode.".length) : undefined;
}

/** A well-known one that was found by its name: `PayPal`. */
function wellKnown(clause: Clause, kind: OwnList): string | undefined {
  return namesOf(clause, kind).find((found) => found.value.length === 1 && found.fit === "whole")?.value[0]?.name;
}
