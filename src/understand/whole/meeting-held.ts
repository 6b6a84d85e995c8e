import { nameKey } from "../../name-key.ts";
import { seldom } from "../../seldom.ts";
import { findDurations } from "../../time/find-durations.ts";
import { type Clause, clauseOf, marked } from "../clauses/clause.ts";
import { fillMove } from "../fill/fill-meeting-change.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidTime } from "../fill/said.ts";
import { meantOf, meetingsOf, namedOtherwise, withStranger } from "../fill/which-meeting.ts";
import { withWhom } from "../fill/with-whom.ts";
import type { Range } from "../marks/marks.ts";
import { meetingNouns } from "../marks/meeting-nouns.ts";
import { sceneOf } from "../scene.ts";
import type { Sentence } from "../sentence.ts";
import { changeOrder } from "../signs/change-order.ts";

/** Orders that say how a meeting is from now on, where `move the call 30 minutes` puts it off by them. */
const makes =
  /^\W*(?:(?:please|pls|can you|ok|actually|bitte|por favor|stp)[\s,]+)*(?:make|set|put|mach|setz|stell|haz|pon|mets|faz|p[õo]e|bota)\s/iu;
/** What makes a new one; the article of `a reunião` makes none. */
const makesNew =
  /(?:^|\s)(?:an?(?!\s(?:reuni[aã]o|chamada|liga|aula|consulta|sess[aã]o))|another|new|next|ein|eine[nr]?|neue[nrs]?|una?|nuev[ao]|une|nouve\p{L}+|uma?|nov[ao])\s+(?:\p{L}+\s){0,2}\S+$/iu;
/** That it is so from now on: `is now`, `should be`, `wird`. */
const isSo =
  /^\s(?:is|will be|runs|takes|lasts|should be|needs to be|can be|has to be|ist|wird|dauert|findet|es|ser[áa]|va a ser|dura|va a durar|queda|pasa|est|sera|va [êe]tre|dure|va durer|passe|[ée]|fica|ficou|vai ser|vai durar|passa|passou)(?:\s(?:going to be|moved to|now|actually|only|just|finally|jetzt|nur|doch|ahora|solo|al final|maintenant|finalement|plut[ôo]t|agora|s[óo]|para|pra|pour))*\s/iu;
const becomes = /^\s(?:(?:to|into|onto|a|auf|zu|en|para|pra|pro|sur)\s)?/iu;
const withSomebody = /^\s(?:with|mit|con|avec|com)(?=\s)/iu;
const nextWord = /^\s\p{L}[\p{L}\d'’.&-]*/u;
/** What leads to a meeting there is. */
const definite =
  /(?:^|\s)(?:the|my|our|this|that|die|der|das|den|dem|mein(?:en)?|el|la|mi|esta|le|ma|mon|cette|o|a|meu|minha|essa|\p{L}+['’]s?)\s(?:\p{L}+\s)?$|(?:^|\s)l['’]$/iu;
/** What a meeting goes by behind an article or whose it is. */
const nouns = new RegExp(`(?<!\\p{L})(?:${meetingNouns}|kick-?off|review|catch-?up|standup)(?!\\p{L})`, "giu");
/** What holds no longer, and small words at the end. */
const rest =
  /(?:[\s,]+(?:not|instead of|rather than|nicht|statt|no|en vez de|pas|au lieu d[e']|n[ãa]o|em vez d[eao])\s.*)?(?:\s(?:now|instead|please|pls|long|today|jetzt|bitte|lang|ahora|maintenant|agora|stattdessen))*\W*$/iu;
const somewhere =
  /^(?:at|in|bei|beim|im|in|chez|au|aux|en|a|na|no|em)\s(?<place>(?:(?:the|their|his|her|our|my|its)\s)?\p{L}[\p{L}\d\s'’.&-]{1,40})$/iu;
const onVideo =
  /^(?:(?:on|a|en|por|per|em|via)\s)?(?:video|v[íi]deo|visio|videocall|videollamada|videochamada|visioconf[ée]rence)$/iu;
const inPerson = /person|pers[öo]nlich|pr[ée]sen[tc]|presencial|pessoalmente|vor ort|sur place|ao vivo/iu;
const said = seldom(new RegExp(nouns.source, "iu"));

/** How a meeting is held from now on, as its commands take it. */
type Held =
  | { readonly durationMinutes: string }
  | { readonly medium: string }
  | { readonly place: string }
  | { readonly moved: true };

function heldSo(clause: Clause, from: number): Held | null {
  const { text, tokens, locale } = clause.sentence;
  const how = text.slice(from).replace(rest, "").trimEnd();
  const times = [...clause.moments("future"), ...clause.periods("future")].filter(({ end }) => end > from);
  // `17h` is a length and a time.
  if (times.length > 0) return isWhen(how, from, times) ? { moved: true } : null;
  const [length] = findDurations(how, locale);
  if (length?.start === 0 && length.end === how.length)
    return length.value.minutes < 24 * 60 ? { durationMinutes: String(length.value.minutes) } : null;
  const place = somewhere.exec(how)?.groups?.place;
  const cue = clause.cues.find((one) => one.name.startsWith("medium.") && (tokens[one.to - 1]?.end ?? 0) > from);
  const medium = cue ? cue.name.slice("medium.".length) : onVideo.test(how) ? "video" : undefined;
  const leadsTo = text.slice(from, tokens[cue?.from ?? 0]?.start).trim();
  if (medium !== undefined && !(cue && leadsTo.includes(" ")))
    return medium === "in person" && place !== undefined && !inPerson.test(how) ? { place } : { medium };
  return place === undefined || /\d/.test(place) ? null : { place };
}

/** Whether nothing but days and times is said: `tomorrow`, `on friday at 10`. */
function isWhen(how: string, from: number, times: readonly Range[]): boolean {
  const others = times.reduceRight(
    (left, { start, end }) => left.slice(0, Math.max(0, start - from)) + left.slice(end - from),
    how,
  );
  return /^(?:\s|at|on|by|um|am|a|las|le|la|el|à|às|no|na|o)*$/iu.test(others);
}

/** How it is held behind its name and `with` up to five words of whom it is with. */
function heldBehind(clause: Clause, end: number, leads: RegExp): Held | null {
  const { text } = clause.sentence;
  let from = end + (withSomebody.exec(text.slice(end))?.[0].length ?? 0);
  const isNamed = from > end || clause.namesOf("client").some(({ start }) => start === end + 1);
  for (let word = isNamed ? nextWord.exec(text.slice(from)) : null, words = 0; ; words++) {
    from += word?.[0].length ?? 0;
    const lead = leads.exec(text.slice(from));
    const held = lead && heldSo(clause, from + lead[0].length);
    if (held || !word || words === 5) return held;
    word = nextWord.exec(text.slice(from));
  }
}

/** Where what a meeting goes by ends: its own name, or a word for one behind an article or whose it is (elsewhere `call` is an order). */
function endsOfName(clause: Clause): readonly number[] {
  const { text } = clause.sentence;
  const owners = [...clause.namesOf("client"), ...clause.namesOf("contact"), ...clause.namesOf("meeting")];
  const words = [...text.matchAll(nouns)].filter(
    ({ index }) => owners.some(({ end }) => text.slice(end, index) === " ") || definite.test(text.slice(0, index)),
  );
  const named = clause.namesOf("meeting").map(({ end }) => end);
  return [...named, ...words.map(({ 0: word, index }) => index + word.length)].toSorted((one, other) => other - one);
}

/** Whether a word stands from one place to another that none of the meetings meant has in its name: `the Fieldstone call`. */
function saysStranger(clause: Clause, start: number, end: number, named: string): boolean {
  const known = nameKey(named).split(" ");
  return clause.tokens.some((token, at) => {
    if (token.kind !== "word" || token.start < start || token.end > end || marked(clause, clause.from + at))
      return false;
    return clause.cuesAt(clause.from + at).length === 0 && !known.includes(token.text);
  });
}

/**
 * `the museum meeting is on Zoom now`, `make Thursday's call 90 minutes`: how, where or how long a meeting to come is held, where the
 * books know it; null of anything else.
 */
export async function meetingHeld(sentence: Sentence): Promise<readonly Part[] | null> {
  if (!said.test(sentence.text) || sentence.money.length + sentence.invoices.length > 0 || /\?\s*$/.test(sentence.text))
    return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const made = makes.test(sentence.text);
  const orderEnd = changeOrder(sentence.text) ?? 0;
  const ordered = made || orderEnd > 0;
  const ends = endsOfName(clause).filter((end) => !makesNew.test(sentence.text.slice(0, end)));
  const told = ends.map((end) => heldBehind(clause, end, ordered ? becomes : isSo));
  const held = told.find((one) => one !== null);
  if (!held) return null;
  const saysTo = /\s(?:to|auf|a|à|para|pra)\s\S+(?:\s\S+){0,3}$/iu.test(sentence.text.trimEnd());
  if ("durationMinutes" in held && ordered && !made && !saysTo) return null;
  const scene = sceneOf(clause);
  const person = withWhom(scene);
  if (person.options) return null;
  const day = "moved" in held ? null : saidTime(clause, "future").day;
  const candidates = withStranger(scene, await meetingsOf(scene, person.client, day));
  if (candidates.length === 0 || namedOtherwise(scene, candidates, person.client) !== undefined) return null;
  const named = [...candidates.flatMap(({ name, owner = "" }) => [name, owner]), person.client ?? ""].join(" ");
  if (saysStranger(clause, orderEnd, ends[0] ?? 0, named)) return null;
  if ("moved" in held) return sentence.hearing.facts.meetings && !ordered ? [await fillMove(scene)] : null;
  const meant = sentence.hearing.facts.meetings ? meantOf(scene, candidates, day) : { client: person.client };
  return [entry("durationMinutes" in held ? "meeting.move" : "meeting.update", { ...meant, ...held })];
}
