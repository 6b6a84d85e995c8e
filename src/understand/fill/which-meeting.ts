import type { Day } from "../../time/day.ts";
import { type Clause, cuedAt, marked, namesOf } from "../clauses/clause.ts";
import { phraseBetween } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import { nameLike } from "../flow/party.ts";
import { isOther, subjectOf } from "../flow/subject.ts";
import { overlaps } from "../marks/marks.ts";
import { meetingNouns } from "../marks/meeting-nouns.ts";
import type { Name } from "../names/names.ts";
import { strangerCancels } from "../signs/they-cancel.ts";

/** Whether a meeting that belongs to no client was called by this one's name, as before the client was in the books. */
const isNamedIn = (client: string, title: string): boolean =>
  ` ${title.toLowerCase()} `.includes(` ${client.toLowerCase()} `);

/** The meetings ahead that what is said of one may mean: with a client, on a day, of a name. */
export async function meetingsOf(scene: Scene, client: string | undefined, day: Day | null): Promise<readonly Name[]> {
  const { clause } = scene;
  const { names, facts, today, time } = clause.sentence.hearing;
  const known = (await facts.meetings?.()) ?? names.all("meeting", 200);
  const ahead = known.filter((m) => (m.detail ?? "9999") >= `${today}T${time}` || (m.detail ?? "").startsWith(today));
  const fits = ahead.filter((m) => !client || m.owner === client || (!m.owner && isNamedIn(client, m.name)));
  const onDay = fits.filter((m) => day !== null && m.detail?.startsWith(day));
  // Where the books tell every meeting, a day on which there is none means none: another must not be called off for it.
  const pool = onDay.length > 0 || (day !== null && facts.meetings) ? onDay : fits;
  const titled = namesOf(clause, "meeting").flatMap((found) => found.value);
  const byTitle = pool.filter((m) => titled.some((each) => each.id === m.id));
  const byWord = pool.filter((m) =>
    clause.tokens.some(
      (token) =>
        token.kind === "word" && token.text.length > 3 && m.name.toLowerCase().split(/\s+/).includes(token.text),
    ),
  );
  if (byTitle.length > 0 && !client) return byTitle;
  return byWord.length > 0 && pool.length > 1 ? byWord : pool;
}

/** Nouns that any meeting goes by, one of several, and those that say no more: a day, a place to talk. */
const anyMeeting = new RegExp(
  `^(?:${meetingNouns}|meetings|mtg|calls|appointments|appt|video ?calls?|phone calls?|chat|sessions|class(?:es)?|lessons|slot|date|` +
    "zoom|zoom call|google meet|skype|teams call|facetime|termine|reuniones|aulas|treinos?|visita|clases|entrenos?|visite|stunde|sitzung|" +
    "besuch|telefonat|visio(?:conf[ée]rence)?|visios|videoconfer[eêé]ncia|charla|conversa)$",
  "iu",
);

/** What the meeting is called where it goes by a noun of its own that no meeting ahead has: another is not meant by it. */
function nounOfOther(scene: Scene, candidates: readonly Name[]): string | undefined {
  const { clause } = scene;
  if (!clause.sentence.hearing.facts.meetings) return undefined;
  const { tokens, text } = clause.sentence;
  const nouns = clause
    .hits("meetingNoun")
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
    .filter((noun) => !anyMeeting.test(noun));
  const [noun] = nouns;
  if (noun === undefined) return undefined;
  const key = (said: string) => said.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return nouns.some((one) => candidates.some(({ name }) => key(name).includes(key(one).replace(/s$/, ""))))
    ? undefined
    : noun;
}

/** Which meeting is meant as the books' own meetings have it: its command asks where several fit. */
export function meantOf(scene: Scene, candidates: readonly Name[], on: Day | null) {
  const series = /(?<!\p{L})(?:series|every|all|serie|s[ée]rie|alle|tod[ao]s)(?!\p{L})/iu.test(scene.clause.text);
  const seen = new Set<string>();
  const once = candidates.filter(({ id }) => !seen.has(id.split("@")[0] ?? id) && seen.add(id.split("@")[0] ?? id));
  return {
    meeting:
      once
        .map((one) => one.id)
        .slice(0, mostCandidates)
        .join(",") || undefined,
    which: series ? "series" : on ? "one" : undefined,
  };
}

const mostCandidates = 8;

/** Somebody the books don't know whose meeting it is said to be: the maya of `cancel maya's lesson`. */
function ownerUnknown(clause: Clause): string | undefined {
  for (const noun of clause.hits("meetingNoun")) {
    const at = noun.from - 1;
    if (clause.sentence.tokens[at]?.kind !== "possessive" || at <= clause.from || marked(clause, at - 1)) continue;
    const words = phraseBetween(clause, at - 1, at);
    if (words && clause.cuesAt(at - 1).every(({ name }) => name === "common") && nameLike(words)) return words.text;
  }
  return undefined;
}

const withWhom = /^(?:with|avec|chez|con|com|mit|bei|beim|du|de|del|do|da)$/;

/** What is nobody's name: all of them, and times of a day. */
const nobody =
  /^(?:team|everyone|everybody|people|client|clients|them|equipe|equipo|tous|tout|todos|alle[nm]?|morning|afternoon|evening|matin|soir|midi|jour|manana|tarde|manha|noite|noche|vormittag|nachmittag|abend|month|week|mois|semaine|semana)$/;

/** Somebody the books don't know behind what the meeting is called: the tax adviser of `annule le rdv du fiscaliste`. */
function namedBehind(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  for (const noun of clause.hits("meetingNoun", "meetVerb")) {
    const link = [noun.to - 1, noun.to].find((one) => withWhom.test(tokens[one]?.text ?? ""));
    if (link === undefined) continue;
    const at = /^(?:the|le|la|el|den|dem|der|o|a|my|mon|ma)$/.test(tokens[link + 1]?.text ?? "") ? link + 2 : link + 1;
    const word = at < clause.to ? tokens[at] : undefined;
    if (word?.kind !== "word" || word.text.length < 3 || marked(clause, at) || nobody.test(word.text)) continue;
    if (clause.cuesAt(at).some(({ name }) => !name.startsWith("category.") && name !== "meetingNoun")) continue;
    if ([...clause.moments("future"), ...clause.periods("future")].some((time) => overlaps(time, word))) continue;
    return text.slice(word.start, word.end);
  }
  return undefined;
}

/** A name in capitals nobody knows right beside what the meeting is called: `the Fieldstone call`, `la llamada Fieldstone`. */
function namedBeside(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  const isName = (at: number) => {
    const token = tokens[at];
    if (token?.kind !== "word" || at <= clause.from || at >= clause.to || marked(clause, at)) return false;
    return clause.cuesAt(at).length === 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
  };
  const at = clause
    .hits("meetingNoun")
    .flatMap((noun) => [noun.from - 1, noun.to])
    .find(isName);
  if (at === undefined) return undefined;
  let [from, to] = [at, at + 1];
  while (isName(from - 1)) from--;
  while (isName(to)) to++;
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** What somebody would do, behind their name: the quer of `catarina quer mudar`. */
const wishing =
  /\s(?:quer(?:ia)?|quiere|quer[ií]a|pide|pidi[óo]|pediu|precisa|necesita|tem que|tiene que|tuvo que|teve (?:que|de)|veut|voudrait|doit|a d[ûu]|will|wants?|needs?|m[öo]chte|muss)(?:\s.*)?$/iu;

/** Somebody the books don't know who called it off: the maya of `maya cancelled her lesson`. */
function cancelledByUnknown(clause: Clause): string | undefined {
  const { text, tokens } = clause.sentence;
  const opening = strangerCancels(clause);
  if (opening) return text.slice(tokens[opening.from]?.start, tokens[opening.to - 1]?.end);
  for (const verb of clause.hits("callOff", "shift")) {
    if (verb.from === clause.from || !cuedAt(clause, verb.to, "article", "them")) continue;
    const party = subjectOf(clause, verb);
    if (party?.words && party.clients.length === 0 && isOther(clause, party) && !party.words.article)
      return party.words.text.replace(wishing, "");
  }
  return undefined;
}

/** Somebody the books don't know whose meeting it is said to be, or who called it off. */
function stranger(clause: Clause): string | undefined {
  if (namesOf(clause, "meeting").length > 0 || namesOf(clause, "client").length > 0) return undefined;
  return ownerUnknown(clause) ?? cancelledByUnknown(clause) ?? namedBehind(clause) ?? namedBeside(clause);
}

/** Of the meetings that may be meant those with somebody the books don't know, where one is named; all where nobody is. */
export function withStranger({ clause }: Scene, candidates: readonly Name[]): readonly Name[] {
  const somebody = stranger(clause);
  return somebody === undefined
    ? candidates
    : candidates.filter(({ name, owner }) => isNamedIn(somebody, `${name} ${owner ?? ""}`));
}

/** What a meeting goes by that none ahead has: a noun of its own, or somebody whose it is; another is not meant by it. */
export function namedOtherwise(
  scene: Scene,
  candidates: readonly Name[],
  client: string | undefined,
): string | undefined {
  if (candidates.length === 0)
    return client === undefined ? (stranger(scene.clause) ?? nounOfOther(scene, candidates)) : undefined;
  return nounOfOther(scene, candidates);
}
