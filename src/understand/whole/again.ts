import { seldom } from "../../seldom.ts";
import { addDays, type Day } from "../../time/day.ts";
import { type Clause, clauseOf, cuedAt, marked } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { dueOf } from "../fill/invoice-terms.ts";
import { asidesOf } from "../fill/left-over.ts";
import { listed } from "../fill/own-lists.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import { saidAmount, saidDay, saidHours, saidName, saidTime } from "../fill/said.ts";
import { clientOf } from "../fill/said-client.ts";
import { partyAt } from "../flow/party.ts";
import type { Intent } from "../intents.ts";
import type { Sentence } from "../sentence.ts";

/** The entry written last is to be written once more, with what is said besides in its place: `same again for Globex`. */
const saidSo = seldom(
  /^(?:(?:and|also|oh|ok|und|y|et|e)[\s,]+)*(?:(?:the )?same (?:again|thing|amount|for|from|as (?:before|last time|that))|again (?:for|from)|ditto|repeat (?:that|it)|another one (?:for|from)|(?:otra vez )?lo mismo|igual (?:para|de)|(?:la )?m[êe]me chose|pareil|idem|(?:noch\s?mal )?(?:dasselbe|das gleiche|das selbe)|o mesmo|a mesma coisa)(?!\p{L})/iu,
);

/** The same is to be once more, at another time: `also tomorrow`, `again next tuesday at 3`, `same again friday`. */
const alsoThen = seldom(
  /^(?:(?:and|oh|ok|und|y|et|e)[\s,]+)*(?:also|again|another(?: one)?|one more|(?:the )?same(?: (?:again|thing))?|auch|noch(?:mal| einmal| eins| eine[rn]?)|nochmals|wieder|tambi[ée]n|otra(?: vez| m[áa]s)?|una m[áa]s|lo mismo|aussi|encore(?: un[e]?)?|un[e]? autre|pareil|tamb[ée]m|mais um[a]?|de novo|o mesmo)(?=[\s,])/iu,
);

/** What has a time of its own, and may be the same at another. */
const timed: ReadonlySet<Intent> = new Set<Intent>(["meeting.book", "reminder.add", "task.add"]);

const nextWeek = seldom(
  /(?<!\p{L})(?:next week|n[äa]chste woche|la (?:pr[óo]xima semana|semana que viene)|la semaine prochaine|(?:na )?(?:pr[óo]xima semana|semana que vem))(?!\p{L})/iu,
);

/** Whether nothing but when is said, and that it is so again. */
function saysOnlyWhen(clause: Clause): boolean {
  const said = alsoThen.exec(clause.text)?.[0] ?? "";
  const start = clause.sentence.tokens[clause.from]?.start ?? 0;
  const week = nextWeek.exec(clause.text);
  return clause.tokens.every(({ kind, ...token }, i) => {
    const within = token.end - start <= said.length;
    const inWeek =
      week !== null && token.start - start >= week.index && token.end - start <= week.index + week[0].length;
    return (
      kind === "sign" ||
      within ||
      inWeek ||
      marked(clause, clause.from + i) ||
      cuedAt(clause, clause.from + i, ...fillers)
    );
  });
}

const fillers = ["polite", "also", "common", "at", "under", "smallTalk", "article"] as const;

/** What was planned last once more at the time said: what isn't said of it stays as it was. */
async function plannedAgain({ clause }: Scene): Promise<Part | null> {
  const { last, today } = clause.sentence.hearing;
  if (!last?.whole || clause.names.length > 0 || clause.money.length > 0 || !saysOnlyWhen(clause)) return null;
  const when = saidTime(clause, "future");
  const hours = last.intent === "hours.log";
  if (!timed.has(last.intent) && !hours) return null;
  const whole = await last.whole();
  if (!whole) return null;
  const { start, due, ...rest } = whole.slots;
  if (hours) {
    const on = saidDay(clause, "past");
    return on && on <= today ? entry(whole.intent, { ...rest, on }) : null;
  }
  const before = start ?? due ?? last.start;
  const moved = nextWeek.test(clause.text) && before ? addDays(before.slice(0, 10) as Day, 7) : undefined;
  const day = when.day ?? moved ?? (when.time ? before?.slice(0, 10) : undefined);
  const time = when.time ?? before?.slice(11);
  if (!day || day < today) return null;
  const then = time ? `${day}T${time}` : day;
  if (whole.intent === "meeting.book") return time ? entry(whole.intent, { ...rest, start: then }) : null;
  return entry(whole.intent, { ...rest, due: whole.intent === "task.add" ? day : then });
}

/** Whom the entry is for or from this time. */
function partyOf(clause: Clause) {
  const [cue] = clause.hits("for", "from", "to", "with");
  return cue ? partyAt(clause, cue.to) : null;
}

const unit = "(?:h|hrs?|hours?|horas?|heures?|stunden?)";
const number = "(?<count>\\d{1,2}(?:[.,]\\d{1,2})?)";

/** So many more of what was written last: `and 2 more yesterday`, `y otras 2 ayer`, `und noch 2 gestern`. */
const more = seldom(
  new RegExp(
    `^(?:(?:and|plus|oh|y|e|et|und|also)[\\s,]+)*(?:(?:another|otr[oa]s|outr[oa]s|mais|noch|encore|weitere)\\s${number}(?:\\s?${unit})?|${number.replace("count", "counted")}(?:\\s?${unit})?\\s(?:more|m[áa]s|(?:a )?mais|de plus|mehr|weitere)(?:\\s${unit})?)(?!\\p{L})`,
    "iu",
  ),
);

/** What is told behind these stands beside what was written last: `e ontem 3h30`. */
const andThen = seldom(/^(?:and|plus|y|e|et|und)(?: (?:then|also|auch|dann|noch|también|aussi|também|depois))?[\s,]/iu);

/** As many hours more on what was worked on last, at another time that is said; null where no such thing is. */
export async function moreHours(sentence: Sentence): Promise<readonly Part[] | null> {
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const { last, today } = clause.sentence.hearing;
  if (last?.intent !== "hours.log" || !last.whole || clause.names.length > 0) return null;
  const opening = more.exec(clause.text) ?? andThen.exec(clause.text);
  const count = opening?.groups?.count ?? opening?.groups?.counted;
  const hours = count?.replace(",", ".") ?? saidHours(clause);
  const on = saidDay(clause, "past");
  if (!opening || !hours || Number(hours) === 0 || Number(hours) > 24 || !on || on > today) return null;
  const end = (clause.tokens[0]?.start ?? 0) + opening[0].length;
  const onlyWhen = clause.tokens.every(
    ({ kind, start }, i) =>
      kind === "sign" || start < end || marked(clause, clause.from + i) || cuedAt(clause, clause.from + i, ...fillers),
  );
  // `another 1h yesterday, emails`
  const note = onlyWhen || clause.money.length > 0 ? undefined : asidesOf(clause, []);
  const whole = onlyWhen || note ? await last.whole() : undefined;
  const said = { hours: String(Number(hours)), on, ...(note ? { for: note } : {}) };
  return whole ? [entry("hours.log", { ...whole.slots, ...said })] : null;
}

/** The last entry once more; null where nothing says so, or nothing was written that can be. */
export async function againPart(scene: Scene): Promise<Part | null> {
  const { clause } = scene;
  const { last, today } = clause.sentence.hearing;
  if (!last?.whole || scene.has("@question") || scene.has("@unreal")) return null;
  if (alsoThen.test(clause.text)) {
    const planned = await plannedAgain(scene);
    if (planned) return planned;
  }
  if (!saidSo.test(clause.text)) return null;
  const whole = await last.whole();
  if (!whole || timed.has(whole.intent)) return null;
  const { intent, slots: before } = whole;
  const who = clientOf(scene, partyOf(clause));
  if (who.options) return ask("disambiguation", "client", intent, before, who.options);
  const { client, newClient, project, service, ...rest } = before;
  const same = who.client === undefined ? { client, newClient, project, service } : who;
  const hours = intent === "hours.log" ? saidHours(clause) : undefined;
  return entry(intent, {
    ...rest,
    ...same,
    ...(saidAmount(clause) ? { amount: saidAmount(clause), lines: undefined } : {}),
    ...(hours ? { hours } : {}),
    ...(listed(clause, "mode") ? { mode: listed(clause, "mode") } : {}),
    ...(saidName(clause, "project") ? { project: saidName(clause, "project") } : {}),
    ...(intent === "invoice.create"
      ? { on: today, due: dueOf(scene) ?? before.due }
      : { on: saidDay(clause, "past") ?? today }),
  });
}
