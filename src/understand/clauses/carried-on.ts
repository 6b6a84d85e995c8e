import type { Scene } from "../features.ts";
import { unexplained } from "../flow/jotted.ts";
import type { Intent } from "../intents.ts";
import { type Clause, cuedAt } from "./clause.ts";
import { leadsOnToWhat, tellsWhenAndWhat } from "./reminded-again.ts";

/**
 * Whether a clause that only continues another can be about money of a client: it names somebody, or nothing but the
 * amount. In `Acme 500, chai 40` the tea is bought: what nothing explains is no income (LANGUAGE: never guess on money).
 */
function ofSomebody(scene: Scene): boolean {
  const { clause } = scene;
  const somebody = scene.has("@client") || scene.has("@unknown") || clause.has("from", "to", "someone", "them");
  return somebody || unexplained(clause) === 0;
}

/** `(gasté 8.500 en el super) y 3 lucas de bondi`: so much worth of something in small letters, which nobody is called by. */
function isWorthOf({ clause, flow }: Scene): boolean {
  const words = flow?.party?.words;
  if (!words || (flow.party?.clients.length ?? 0) > 0 || words.capital) return false;
  const { tokens } = clause.sentence;
  const at = words.article ? words.from - 1 : words.from;
  return (
    /^(?:de|d'|da|do)$/.test(tokens[at - 1]?.text ?? "") &&
    clause.money.some(({ end }) => end < (tokens[at]?.start ?? 0))
  );
}

const carried: ReadonlySet<Intent> = new Set<Intent>(["income.add", "expense.add", "invoice.create", "hours.log"]);

/** Whether a clause says of no money that it moved: it may only go on with what was said before it. */
function isBare(clause: Clause): boolean {
  // `plus 40 for materials`: a word that only leads on.
  if (clause.hits("moneyIn").some(({ from }) => from > clause.from || !cuedAt(clause, from, "also"))) return false;
  return !clause.has(
    "pay",
    "payThem",
    "payI",
    "payMe",
    "spend",
    "receive",
    "got",
    "arrive",
    "moneyOut",
    "invoiceVerb",
    "worked",
    "charged",
    "sold",
  );
}

/** Whether a clause is one more of the prices before it, which nobody has paid: `quote: logo 1200, website 3500`. */
export function onlyPriced({ clause }: Scene, before: Scene | undefined): boolean {
  if (!before?.has("@unreal") || before.clause.money.length === 0) return false;
  if (!isBare(before.clause) && !before.has("quote")) return false;
  const { tokens, text } = clause.sentence;
  const until = text.slice(0, tokens[clause.from]?.start ?? 0);
  return clause.money.length > 0 && isBare(clause) && !/[.;!?\n]\s*$/.test(until);
}

/** A bare continuation (`and Zoë 300`) means what the clause before it meant. */
export function chosen(
  scene: Scene,
  best: { readonly intent: Intent; readonly weight: number } | undefined,
  before: Intent | undefined,
): Intent | undefined {
  if (before === "reminder.add" && tellsWhenAndWhat(scene.clause) && (!best || leadsOnToWhat(scene.clause)))
    return before;
  if (
    before &&
    carried.has(before) &&
    isBare(scene.clause) &&
    (scene.flow?.strength ?? 0) < 4 &&
    !scene.has("@question")
  ) {
    const value = before === "hours.log" ? scene.has("@hours") : scene.has("@money");
    const against =
      ((before === "income.add" || before === "invoice.create") && scene.flow?.direction === "out") ||
      (before === "expense.add" && scene.flow?.direction === "in" && !isWorthOf(scene));
    if (
      value &&
      !against &&
      (before === "hours.log" || before === "expense.add" || ofSomebody(scene)) &&
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
