import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import type { FormSlot } from "../../words/form-words.ts";
import type { Clause } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import { ask, type Part } from "../fill/part.ts";
import { readingIntents } from "../intents.ts";
import { type Language, languages } from "../marks/cue-phrases.ts";
import type { SlotName } from "../slot-names.ts";
import { asksWhatFor } from "./asked-thing.ts";
import { fillForm } from "./fill-form.ts";
import { recurringNouns, type Way, waysFor } from "./form-index.ts";
import { type Fit, fitOf } from "./match-form.ts";
import { meanings } from "./meanings.ts";
import { pushCalled } from "./push-called.ts";

/** Longer clauses are no whole sayings but for what is kept word for word. */
const mostTokens = 120;

/** What is asked politely is told all the same: `can you pause the rent?` */
const asksPolitely = seldom(
  /^\s*(?:(?:hey|hi|ok|purser)[\s,]+)*(?:can|could|would|will) you\b|^\s*¿?(?:puedes|podr[ií]as|peux-tu|tu peux|pourrais-tu|kannst du|k[öo]nntest du|pode|podes|voc[êe] pode)(?!\p{L})/iu,
);

const asked = seldom(/[?？][^\p{L}\p{N}]*$|^\s*¿/u);

/** What the books come to, by whatever word. */
const figures = seldom(/(?<!\p{L})(?:numbers|figures|totals|results|p&l|profit and loss)(?!\p{L})/iu);

/** Who speaks, before the first word that says something. */
const speakers = new Set("i we ive weve ich wir je j' nous on yo nosotros eu nos".split(" "));

/** Where a saying may begin: at the first word that says something, at the very first, and, for what is shown, behind "show me". */
function beginnings(clause: Clause): readonly { readonly at: number; readonly shows: boolean }[] {
  const first = firstWord(clause);
  const shown = clause.hits("show").filter((cue) => cue.from === first || cue.from === clause.from);
  const start = clause.sentence.tokens[clause.from]?.text ?? "";
  return [
    { at: first, shows: false },
    ...(speakers.has(start) && first <= clause.from + 1 ? [{ at: clause.from + 1, shows: false }] : []),
    ...(first === clause.from ? [] : [{ at: clause.from, shows: false }]),
    ...shown.map((cue) => ({ at: cue.to, shows: true })),
  ];
}

interface Found {
  readonly way: Way;
  readonly fit: Fit;
}

/** The languages ways are tried in: that of the text, the speaker's own, and English. */
function spokenIn(clause: Clause): ReadonlySet<Language> {
  const { language, hearing } = clause.sentence;
  const own = languages.find((one) => hearing.locale.startsWith(one));
  return new Set<Language>([language, ...(own ? [own] : []), "en"]);
}

/** `todo mês` says how often, and is no English to-do. */
function opensWithRhythm(clause: Clause): boolean {
  return clause.tokens[0]?.text === "todo" && clause.rhythms().some(({ start }) => start === clause.tokens[0]?.start);
}

/** `stop the hosting`: what recurs is ended, and no message is. */
function namesArrangement({ slots }: Fit): boolean {
  const what = slots.get("what")?.value;
  if (what === undefined || pushCalled(what) !== undefined) return false;
  return fold(what)
    .split(/\s+/)
    .some((word) => recurringNouns.has(word));
}

/** `déplace-le à 11h` right behind a meeting moves the meeting, where no reminder is spoken of. */
function movesMeeting(clause: Clause, { form }: Way): boolean {
  if (form !== "reminderSnooze") return false;
  const { last } = clause.sentence.hearing;
  return last?.intent.startsWith("meeting.") === true && clause.has("shift") && !clause.has("remind", "reminderList");
}

function saysMore({ way, fit }: Found, than: Found): boolean {
  if (fit.said !== than.fit.said) return fit.said > than.fit.said;
  return fit.known === than.fit.known ? way.place < than.way.place : fit.known > than.fit.known;
}

/** The way that says the most of the clause in its own words, then in what is known by name or value. */
function best(clause: Clause, weak: boolean): Found | null {
  if (clause.to - clause.from > mostTokens) return null;
  let question: boolean | undefined;
  let found: Found | null = null;
  let starts: ReturnType<typeof beginnings> | undefined;
  for (const way of waysFor(clause.tokens, spokenIn(clause))) {
    const { intent, weak: isWeak = false } = meanings[way.form];
    if (isWeak !== weak || (way.form === "taskAdd" && opensWithRhythm(clause)) || movesMeeting(clause, way)) continue;
    const reads = readingIntents.has(intent);
    question ??= asked.test(clause.text) && !asksPolitely.test(clause.text);
    if (question && !reads) continue;
    starts ??= beginnings(clause);
    for (const { at, shows } of starts) {
      if (shows && !reads) continue;
      const fit = fitOf(clause, way.steps(), at);
      if (!fit || (way.form === "pushOff" && namesArrangement(fit))) continue;
      // `send me invoice 3 as a pdf`, `send me my numbers for november`: no document of ours, but the invoice and the books in one.
      if (
        way.form === "documentSend" &&
        ((clause.has("pdf") && clause.has("invoiceNoun")) || figures.test(clause.text))
      )
        continue;
      if (!found || saysMore({ way, fit }, found)) found = { way, fit };
      break;
    }
  }
  return found;
}

const named: ReadonlySet<string> = new Set([
  "client",
  "into",
  "project",
  "service",
  "goalSaid",
  "resourceSaid",
  "serviceSaid",
  "supplySaid",
]);

/** The slot of what is said by some of its words. */
const saidOf: Readonly<Partial<Record<FormSlot, SlotName>>> = {
  goalSaid: "goal",
  resourceSaid: "resource",
  serviceSaid: "service",
  supplySaid: "supply",
};

/** What a clause means when it is one of the things people say whole; null when it is none of them. */
export function formOf(clause: Clause, weak = false): Part | null {
  const found = best(clause, weak);
  if (!found) return null;
  const { way, fit } = found;
  const meaning = meanings[way.form];
  if (way.form === "billedFor" && !asksWhatFor(clause)) return null;
  let several: readonly string[] | undefined;
  for (const [slot, { names }] of fit.slots) {
    if (!named.has(slot) || !names || names.length < 2) continue;
    const of = [...new Set(names.map((name) => name.name))];
    if (!(slot in saidOf))
      return ask(
        "disambiguation",
        slot === "project" || slot === "service" ? "project" : "client",
        meaning.intent,
        {},
        of,
      );
    several = of;
  }
  if (meaning.asks) return ask("field", meaning.asks, meaning.intent, meaning.says);
  const slots: Partial<Record<SlotName, string>> = { ...meaning.says };
  for (const [slot, { value }] of fit.slots) {
    const name = meaning.as?.[slot] ?? saidOf[slot] ?? slot;
    if (name !== "rest" && name !== "unit" && name !== "days") slots[name as SlotName] = value;
  }
  const part = fillForm(clause, way, fit, slots);
  return part && several ? whichOfThem(part, several) : part;
}

/** The question which of several things is meant that have the words said of one. */
function whichOfThem({ intent, slots }: Part, names: readonly string[]): Part {
  const { goal: _goal, resource: _resource, service: _service, supply: _supply, ...rest } = slots;
  return ask("disambiguation", "intent", intent, rest, names);
}
