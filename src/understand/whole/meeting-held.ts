import { seldom } from "../../seldom.ts";
import { findDurations } from "../../time/find-durations.ts";
import { type Clause, clauseOf } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import { saidTime, saidValue } from "../fill/said.ts";
import { meantOf, meetingsOf, namedOtherwise, withStranger } from "../fill/which-meeting.ts";
import { withWhom } from "../fill/with-whom.ts";
import type { Range } from "../marks/marks.ts";
import { sceneOf } from "../scene.ts";
import type { Sentence } from "../sentence.ts";

/** Orders that make something of a meeting there is, in five languages. */
const orders =
  /^\W*(?:(?:please|pls|can you|ok|actually|bitte|por favor|stp)[\s,]+)*(?:make|set|switch|change|move|put|mach|setz|stell|leg|haz|pon|cambia|pasa|mets|passe|change|faz|p[õo]e|muda|passa|bota)\s/iu;
/** What makes a new one. */
const makesNew =
  /(?:^|\s)(?:an?|another|new|next|ein|eine[nr]?|neue[nrs]?|una?|nuev[ao]|une|nouve\p{L}+|uma?|nov[ao])\s+(?:\p{L}+\s){0,2}$/iu;
/** That it is so from now on: `is now`, `should be`, `wird`. */
const isSo =
  /^\s(?:is|will be|runs|takes|lasts|should be|needs to be|can be|has to be|ist|wird|dauert|findet|es|ser[áa]|va a ser|dura|est|sera|dure|[ée]|fica|vai ser)(?:\s(?:going to be|moved to|now|actually|only|just|jetzt|nur|ahora|solo|maintenant|agora|s[óo]))*\s/iu;
const becomes = /^\s(?:(?:to|into|onto|a|auf|zu|en|para|pra)\s)?/iu;
const withSomebody = /^\s(?:with|mit|con|avec|com)(?=\s)/iu;
const nextWord = /^\s\p{L}[\p{L}\d'’.&-]*/u;
const definite =
  /^(?:the|my|our|this|that|die|der|das|den|mein(?:en)?|el|la|mi|esta|le|ma|mon|cette|o|a|meu|minha|essa)$/;
const withWord = /^(?:with|mit|con|avec|com)$/;
/** What holds no longer, and small words at the end. */
const rest =
  /(?:[\s,]+(?:not|instead of|rather than|nicht|statt|no|en vez de|pas|au lieu d[e']|n[ãa]o|em vez d[eao])\s.*)?(?:\s(?:now|instead|please|pls|long|today|jetzt|bitte|lang|ahora|maintenant|agora|stattdessen))*\W*$/iu;
const somewhere =
  /^(?:at|in|bei|beim|im|in|chez|au|aux|en|a|na|no|em)\s(?<place>(?:(?:the|their|his|her|our|my|its)\s)?\p{L}[\p{L}\d\s'’.&-]{1,40})$/iu;
const said = seldom(
  /(?:meeting|call|appointment|session|lesson|kickoff|review|termin|treffen|gespr|anruf|reuni|cita|llamada|sesi|clase|rdv|rendez|appel|cours|s[ée]ance|encontro|chamada|aula|consulta)/iu,
);

/** How a meeting is held from now on, as its commands take it. */
type Held = { readonly durationMinutes: string } | { readonly medium: string } | { readonly place: string };

function heldSo(clause: Clause, how: string, from: number): Held | null {
  const plain = how.replace(rest, "").trim();
  const [length, ...more] = findDurations(plain, clause.sentence.hearing.locale);
  if (
    length &&
    more.length === 0 &&
    plain.slice(0, length.start).trim() === "" &&
    plain.slice(length.end).trim() === ""
  )
    return length.value.minutes < 24 * 60 ? { durationMinutes: String(length.value.minutes) } : null;
  const at = clause.sentence.tokens.findIndex(({ start }) => start >= from);
  const behind = clauseOf(clause.sentence, at, clause.to);
  const to = from + how.indexOf(plain) + plain.length;
  const medium = saidValue(behind, "medium", []);
  const cue = behind.cues.find(({ name }) => name === `medium.${medium}`);
  const place = somewhere.exec(plain)?.groups?.place;
  const isTimed = behind.moments("future").length + behind.periods("future").length > 0;
  if (
    place !== undefined &&
    !isTimed &&
    medium !== undefined &&
    medium !== "in person" &&
    /^(?:on|via|over|by)\s/i.test(plain)
  )
    return { medium };
  if (
    medium !== undefined &&
    cue &&
    (clause.sentence.tokens[cue.from]?.start ?? to) < to &&
    plain.split(/\s+/u).length <= 4
  )
    return place !== undefined && medium === "in person" ? { place } : { medium };
  return place !== undefined && medium !== "in person" && !isTimed && !/\d/.test(place) ? { place } : null;
}

/** How it is held behind its name and `with` up to five words of whom it is with. */
function heldBehind(clause: Clause, end: number, leads: RegExp): Held | null {
  const { text } = clause.sentence;
  let from = end + (withSomebody.exec(text.slice(end))?.[0].length ?? 0);
  for (let word = from > end ? nextWord.exec(text.slice(from)) : null, words = 0; ; words++) {
    from += word?.[0].length ?? 0;
    const lead = leads.exec(text.slice(from));
    const held = lead && heldSo(clause, text.slice(from + lead[0].length), from + lead[0].length);
    if (held || !word || words === 5) return held;
    word = nextWord.exec(text.slice(from));
  }
}

/** Where the word for a meeting stands, without what leads to whom it is with. */
function nounOf(clause: Clause): Range | undefined {
  const { tokens } = clause.sentence;
  // `the call with Osprey`: behind an article the verb is a noun.
  const noun =
    clause.hits("meetingNoun").at(0) ??
    clause.hits("meetVerb").find(({ from }) => definite.test(tokens[from - 1]?.text ?? ""));
  if (!noun) return undefined;
  let { to } = noun;
  while (to > noun.from + 1 && withWord.test(tokens[to - 1]?.text ?? "")) to--;
  return { start: tokens[noun.from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/**
 * `the museum meeting is on Zoom now`, `make Thursday's call 90 minutes`: how, where or how long a meeting to come is held, where the
 * books know it; null of anything else.
 */
export async function meetingHeld(sentence: Sentence): Promise<readonly Part[] | null> {
  if (!said.test(sentence.text) || sentence.money.length + sentence.invoices.length > 0 || /\?\s*$/.test(sentence.text))
    return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const named = clause.namesOf("meeting").at(0) ?? nounOf(clause);
  if (!named) return null;
  const { start, end } = named;
  const ordered = orders.exec(sentence.text);
  if (makesNew.test(sentence.text.slice(0, start))) return null;
  const held = heldBehind(clause, end, ordered ? becomes : isSo);
  if (!held) return null;
  const scene = sceneOf(clause);
  const person = withWhom(scene);
  if (person.options) return null;
  const { day } = saidTime(clause, "future");
  const candidates = withStranger(scene, await meetingsOf(scene, person.client, day));
  if (candidates.length === 0 || namedOtherwise(scene, candidates, person.client) !== undefined) return null;
  const meant = sentence.hearing.facts.meetings ? meantOf(scene, candidates, day) : { client: person.client };
  return [entry("durationMinutes" in held ? "meeting.move" : "meeting.update", { ...meant, ...held })];
}
