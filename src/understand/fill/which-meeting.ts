import type { Day } from "../../time/day.ts";
import { namesOf } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { meetingNouns } from "../marks/meeting-nouns.ts";
import type { Name } from "../names/names.ts";
import { meetingStranger } from "./meeting-stranger.ts";

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

/** Of the meetings that may be meant those with somebody the books don't know, where one is named; all where nobody is. */
export function withStranger({ clause }: Scene, candidates: readonly Name[]): readonly Name[] {
  const somebody = meetingStranger(clause);
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
    return client === undefined ? (meetingStranger(scene.clause) ?? nounOfOther(scene, candidates)) : undefined;
  return nounOfOther(scene, candidates);
}
