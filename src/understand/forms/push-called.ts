import { fold } from "../../fold.ts";
import { besidePush, dueWords, noticeWords, pushTopics, reminderWords } from "../../words/push-words.ts";

const wordsOf = (list: string) => new Set(list.split(" "));
const topics = new Map(
  Object.entries(pushTopics).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);
const [notices, due, beside, reminders] = [noticeWords, dueWords, besidePush, reminderWords].map(wordsOf);

/** German writes both in one word: `rechnungserinnerungen`, `terminhinweise`. */
const compound = /^(\p{L}{4,}?)s?(erinnerung|benachrichtigung|hinweis|meldung|warnung)(?:en|e)?$/u;
/** These are told of by nothing but a push, so that their name alone means it. */
const alone: ReadonlySet<string> = new Set(["digest", "mentions", "recurring"]);

/**
 * The kind of push that words name (SPEC 10): `invoice nudges`, `recordatorios de reuniones`; undefined when they name none, or
 * something that is there besides what is told of it, as `invoices`.
 */
export function pushCalled(said: string): string | undefined {
  const words = fold(said)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "" && !beside?.has(word))
    .flatMap(apart);
  const kinds = new Set(words.flatMap((word) => topics.get(word) ?? []));
  const told = words.filter((word) => notices?.has(word) || due?.has(word));
  if (words.length === 0 || !words.every((word) => topics.has(word) || told.includes(word))) return undefined;
  const [kind, ...more] = kinds;
  if (kind === undefined && told.some((word) => word === "overdue") && told.length > 1) return "invoices";
  if (kind === undefined)
    return words.length === 1 && words.every((word) => reminders?.has(word)) ? "reminders" : undefined;
  return more.length === 0 && (told.length > 0 || alone.has(kind)) ? kind : undefined;
}

function apart(word: string): readonly string[] {
  const [, about, notice] = compound.exec(word) ?? [];
  return about && notice && topics.has(about) ? [about, notice] : [word];
}
