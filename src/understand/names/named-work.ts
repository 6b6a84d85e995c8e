import type { CueHit } from "../marks/cue-index.ts";
import type { Token } from "../marks/tokens.ts";
import type { FoundNames } from "./names.ts";

/** A text around a name, as what the name means hangs on it. */
export interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueHit[];
}

/** What may stand before a project, service or goal that is an ordinary word. */
const workLeadIn: ReadonlySet<string> = new Set([
  "for",
  "under",
  "article",
  "of",
  "setTo",
  "move",
  "projectNoun",
  "serviceNoun",
  "goalNoun",
  "aim",
  "toward",
  "show",
  "invoiceVerb",
  "partial",
]);

/** A length of time that ends before what was worked on: `3 hours website`. */
const workedUnit = /^(?:\d*h|hrs?|hours?|std|stunden?|horas?|heures?|mins?|minut(?:es|en|os)?)$/;

/** What is said right behind a project or service that is an ordinary word: `Website is high priority`. */
const workLeadOut = /^(?:work\.|priority\.|begins$|due$|worth$|estimate$)/;

/** Whether a word begins with a capital. */
export function capital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Whether a name is one of work: a project, a service, a goal. */
export function isWork({ value }: FoundNames): boolean {
  return value.every(({ kind }) => kind === "project" || kind === "service" || kind === "goal");
}

/** `5000 words at 0.08`: how many, and not the project that begins so. */
export function isCount(found: FoundNames, text: string): boolean {
  if (found.fit === "whole" || !isWork(found) || !/^\d+\s\p{L}+s$/u.test(text.slice(found.start, found.end)))
    return false;
  return /^\s(?:at|@|for|à|a|zu|por)\s?[$€£₹]?\d/iu.test(text.slice(found.end));
}

/** Whether work is named by a part of its name that belongs to a longer one in capitals, which is new: `Holiday Teaser`. */
export function isInside(found: FoundNames, { text, tokens, cues }: Around): boolean {
  if (!isWork(found) || found.fit === "whole" || !capital(text.slice(found.start, found.end))) return false;
  const at = tokens.findIndex((token) => token.start >= found.start);
  const before = tokens[at - 1];
  return (
    at > 1 &&
    before?.kind === "word" &&
    capital(text.slice(before.start, before.end)) &&
    !cues.some((cue) => cue.from < at && cue.to >= at && cue.name !== "common")
  );
}

/** Whether work that goes by ordinary words is named, told by what stands beside it; token indices, `to` -1 where nothing follows. */
export function isNamedWork(found: FoundNames, from: number, to: number, { text, tokens, cues }: Around): boolean {
  if (!isWork(found)) return false;
  // `the menu job`: what work is called by stands before the word for it.
  if (cues.some((cue) => cue.from === to && cue.name === "projectNoun")) return true;
  if (found.fit !== "whole") return false;
  const [behind, before] = [tokens[from - 2]?.text ?? "", tokens[from - 1]];
  if (before?.text === "," || before?.kind === "number" || workedUnit.test(before?.text ?? "")) return true;
  if (cues.some((cue) => cue.to === from && workLeadIn.has(cue.name))) return true;
  // `Retouching up to £45 an hour`: what is charged by the hour is a service.
  if (from === 0 && cues.some((cue) => cue.from >= to && cue.name === "pricing.hourly")) return true;
  if (to >= 0 && cues.some((cue) => cue.from >= to && cue.from <= to + 1 && workLeadOut.test(cue.name))) return true;
  // `7h on Site`: written as the project is, where `7h on site` is where one was.
  const worked = /^(?:on|an|en|sur|em|no|na)$/.test(before?.text ?? "") && workedUnit.test(behind);
  return worked && capital(text.slice(found.start, found.end));
}
