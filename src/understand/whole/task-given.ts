import { seldom } from "../../seldom.ts";
import { clauseOf, tokenAt } from "../clauses/clause.ts";
import { entry, type Gathered, type Part } from "../fill/part.ts";
import { behind } from "../forms/details.ts";
import type { Intent } from "../intents.ts";
import type { FoundNames, Name } from "../names/names.ts";
import type { Sentence } from "../sentence.ts";

const small = String.raw`(?:\s+(?:also|now|then|auch|jetzt|también|aussi|também))*`;
/** What stands between who does something and what they do: `maya takes the homepage`, `sam should do the footer`. */
const takes = new RegExp(
  String.raw`^${small}\s+(?:takes?(?: on| over| care of)?|is (?:taking|doing|handling)|will (?:do|take|handle)|can (?:do|take|handle)|handles?|does|gets|owns|looks after|picks up|(?:should|must|has to|needs to|is to|to)${small}(?: do| take| handle)?|übernimmt|macht|kümmert sich um|se encarga de|se ocupa de|hace|lleva|prend|s['’]occupe de|fait|fica com|trata d[eao]|faz|cuida d[eao])\s+(?=\S)`,
  "iu",
);
/** `should draw the plans`: what somebody has yet to do begins with its verb. */
const hasToDo = /^\s+(?:\S+\s+)?(?:should|must|has to|needs to|is to|to)(?!\p{L})/iu;
/** `sam: contact form by dec 2`. */
const colon = /^\s*:\s+(?=\S)/u;
/** `homepage is maya's`, `the logo goes to sam`: what stands before who does it. */
const belongs =
  /^(.{3,80}?)\s+(?:is for|goes to|is up to|belongs to|geht an|ist für|es para|va a|est pour|revient à|é para|é com|fica com|is)\s*$/iu;
/** `assign the logo to`: what is given, and its end before whom. */
const gives =
  /^\s*(?:please\s+|can you\s+)?(?:assign|delegate|hand|give|pass|reassign|weise|gib|asigna|dale|assigne|donne|confie|atribui|atribua|dá|passa)\s+(.{3,80}?)\s+(?:over\s+)?(?:to|an|zu|a|à|ao|para)\s*$/iu;
/** `remind maya to send the contract`: what a member is to be told is a task of theirs. */
const reminds =
  /^\s*(?:please\s+|can you\s+)?(?:remind|have|get|ask|erinnere|recu[ée]rdale a|rappelle à|lembra|lembre)\s*$/iu;
const toDo = /^\s+(?:to|an|daran|que|de|dass)\s+(?=\S)/iu;
const article = /^(?:the|an?|my|our|de[rnms]|die|das|el|la|los|las|le|les|l['’]|os?|as?)\s+/iu;
/** What is no work that somebody does. */
const noWork =
  /^(?:it|that|this|them|off|over|one|me|us|back|.*\s(?:off|leave|vacation|holidays?|day)|leave|lunch|a break|(?:day|time|days)\s.*|.*(?<!\p{L})(?:money|cash|raise|bonus|paid|pay|much|well|good|fine|late|busy|sick|ill|here|there)(?!\p{L}).*)$/iu;
/** `task Draw the teapot`: what it is, said before what it is called. */
const asTask =
  /^(?:task|to-?do|aufgabe|tarea|pendiente|t[âa]che|tarefa|pend[êe]ncia)(?:\s*:\s*|\s+(?:of|de|called|named|llamada|appelée|namens|chamada)\s+|\s+)(?!(?:list|lista|liste|board)(?!\p{L}))(?=\S{3})/iu;
const quotes = /^["“”«]\s*([^"“”«»]+?)\s*["“”»]$/u;
const owned = /^['’]s?(?!\p{L})(?:\s+(?:client|account|job|task|project|thing|one)(?!\p{L}))?/iu;
const behindWhom = /^(?:\s+(?:instead|now|please|then|too|also))*[\s.!]*/iu;

/** What somebody is given to do, told in so many words, with its day and its place; null where that is nothing one does. */
async function given(
  sentence: Sentence,
  member: string,
  from: number,
  until: number,
  known = false,
): Promise<Part | null> {
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const start = tokenAt(clause, from);
  const last = tokenAt(clause, until);
  const { to, due, project, client } = behind(clause, start, last, ["due", "project", "client"]);
  const whole = sentence.text.slice(from, sentence.tokens[last - 1]?.end ?? from);
  const named = sentence.names.find((one) =>
    whole.replace(article, "").startsWith(sentence.text.slice(one.start, one.end)),
  );
  const title = sentence.text
    .slice(sentence.tokens[start]?.start, sentence.tokens[to - 1]?.end)
    .replace(article, "")
    .replace(/\s+(?:from now on|from today|now|instead|ab jetzt|a partir de ahora|désormais|agora)$/iu, "")
    .replace(asTask, "")
    .replace(quotes, "$1")
    .replace(/\s+(?:task|to-?do|aufgabe|tarea|tarefa|t[âa]che)$/iu, "");
  const kind = calledSo(sentence, named, title);
  if (kind?.kind === "project") return entry("project.update", { project: kind.name, members: member });
  if (kind?.kind === "client") return entry("client.update", { client: kind.name, owner: member });
  if (to <= start || title.length < 3 || title.length > 120 || noWork.test(title)) return null;
  const open = (await sentence.hearing.facts.openTask?.(title)) ?? (known ? title : undefined);
  const said: Gathered = { member, due };
  return open === undefined
    ? entry("task.add", { task: title, project, client: project ? undefined : client, ...said })
    : entry("task.update", { task: open, ...said });
}

/** The project or client that a title is nothing but the name of. */
function calledSo(sentence: Sentence, named: FoundNames | undefined, title: string): Name | undefined {
  const { names } = sentence.hearing;
  const marked = named && fills(sentence, named, title) ? named.value : [];
  const own = marked.length > 0 ? marked : [...names.byName("project", title), ...names.byName("client", title)];
  return own.find(({ kind }) => kind === "project") ?? own[0];
}

function fills({ text }: Sentence, { start, end }: FoundNames, title: string): boolean {
  return text.slice(start, end).length >= title.replace(/\s+(?:project|client|account)$/iu, "").length;
}

/** Who is named, and what stands before and behind them. */
interface Whom {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const toMe = seldom(/(?<!\p{L})to me(?!\p{L})/iu);

function whom({ text, names }: Sentence): Whom | null {
  const found = names.find(({ value }) => value.length === 1 && value[0]?.kind === "member");
  if (found) return { name: found.value[0]?.name ?? "", start: found.start, end: found.end };
  const me = toMe.exec(text);
  return me ? { name: "me", start: me.index + 3, end: me.index + 5 } : null;
}

/** What stands behind who does it: `maya takes …`, `remind maya to …`, `sam: … by friday`. */
function behindName({ text }: Sentence, { start, end }: Whom, hasDay: boolean): number | null {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const told = reminds.test(before) ? toDo.exec(after) : null;
  if (told) return end + told[0].length;
  if (before.trim() !== "") return null;
  const led = takes.exec(after) ?? (hasDay ? colon.exec(after) : null);
  if (!led || (hasToDo.test(after) && !hasDay && !/(?:do|take|handle)\s*$/iu.test(led[0]))) return null;
  return end + led[0].length;
}

/** Something that a member is to do, where nothing is told but that: `maya takes the homepage`, `assign the logo to sam by friday`. */
export async function taskGiven(sentence: Sentence): Promise<readonly Part[] | null> {
  const { text, money, durations, invoices, hearing } = sentence;
  const who = whom(sentence);
  if (!who || money.length + durations.length + invoices.length > 0 || /[?¿\n]/.test(text)) return null;
  const day = sentence.moments("future").find(({ value }) => value.day !== null && value.day >= hearing.today);
  const from = behindName(sentence, who, day !== undefined);
  if (from !== null) return asParts(await given(sentence, who.name, from, text.length));
  const handed = gives.exec(text.slice(0, who.start))?.[1];
  const thing = handed ?? belongs.exec(text.slice(0, who.start))?.[1];
  if (thing === undefined) return null;
  const own = owned.exec(text.slice(who.end))?.[0] ?? "";
  // `the homepage is maya`: nobody is a task.
  if (own === "" && /\sis\s*$/iu.test(text.slice(0, who.start))) return null;
  const at = text.indexOf(thing);
  const { names } = hearing;
  // `globex is maya's client`: somebody the books don't know is no task either.
  if (/(?:client|account)$/iu.test(own) && names.byName("client", thing.replace(article, "")).length === 0) return null;
  const behindThem = who.end + own.length;
  const rest = behindThem + (behindWhom.exec(text.slice(behindThem))?.[0].length ?? 0);
  const isDay = day !== undefined && /^[\s\p{L}]{0,10}$/u.test(text.slice(rest, Math.max(rest, day.start)));
  if (rest < text.length && !(isDay && /^[\s.!]*$/u.test(text.slice(day.end)))) return null;
  const part = await given(sentence, who.name, at, at + thing.length, handed !== undefined);
  const dated = isDay && part?.intent?.startsWith("task.") === true && part.slots.due === undefined;
  return asParts(dated ? entry(part.intent as Intent, { ...part.slots, due: day.value.day ?? undefined }) : part);
}

const asParts = (part: Part | null): readonly Part[] | null => part && [part];
