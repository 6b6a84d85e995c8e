import { type Clause, cuedAt, marked } from "../clauses/clause.ts";

/** What takes place at an hour and is put into a calendar, beside meetings. */
const events: ReadonlySet<string> = new Set(
  `recital concert gig exam audition talk lecture seminar masterclass class flight ceremony wedding party funeral graduation exhibition vernissage
  premiere performance match race marathon tournament competition festival hearing soundcheck rehearsal viva retreat hackathon panel keynote practice choir
  concierto examen charla ponencia clase vuelo boda fiesta bolo ensayo feria audicion funcion estreno
  vol mariage fete repetition spectacle conference cours exposition
  konzert vorspiel prufung vortrag unterricht flug hochzeit feier probe auftritt messe ausstellung kurs
  concerto prova exame palestra aula voo casamento festa espetaculo feira`.split(/\s+/),
);

/** The most words before it that say which: `piano recital`, `sam's school concert`. */
const mostBefore = 3;

/** Where an event opens what is said, with what says which before it: `the piano recital june 14 6pm`; null where none does. */
export function eventOf(clause: Clause): { readonly from: number; readonly to: number } | null {
  const { tokens } = clause.sentence;
  let from = clause.from;
  while (from < clause.to && cuedAt(clause, from, "article", "add", "book", "create", "polite", "also")) from++;
  for (let at = from; at < clause.to && at <= from + mostBefore; at++) {
    const token = tokens[at];
    // `talk soon`, `talk to Ben`: said to somebody, or to be done.
    if (token?.text === "talk" && /^(?:soon|to|later|then|again|about)$/.test(tokens[at + 1]?.text ?? "")) return null;
    if (token && events.has(token.text) && !cuedAt(clause, at, "meetVerb")) return { from, to: at + 1 };
    const tells =
      token?.kind === "possessive" || marked(clause, at) || clause.cuesAt(at).every(({ name }) => said.test(name));
    if (token?.kind === "sign" || token?.kind === "number" || !tells) return null;
  }
  return null;
}

/** What a word before an event may be besides: what is bought elsewhere, or anybody. */
const said = /^(?:category\.|goalCategory\.|common$|projectNoun$|article$|newWord$)/;

/** `die Hochzeit ist am 12. um 15 Uhr`: the verb that leads on to when it is. */
const closingVerb =
  /(?<=\p{L})\s(?:is|are|starts|begins|ist|sind|findet|beginnt|startet|est|sont|commence|es|son|ser[áa]|empieza|comienza|[ée]|s[ãa]o|come[çc]a)$/iu;

/** What an event is called: all up to when it is, where no more than a few words tell it. */
export function eventTitle(clause: Clause): string | undefined {
  const event = eventOf(clause);
  if (!event) return undefined;
  const { tokens, text } = clause.sentence;
  const start = tokens[event.from]?.start ?? 0;
  const end = tokens[event.to - 1]?.end ?? start;
  const [first] = clause.moments("future");
  const whole = text
    .slice(start, Math.max(end, first?.start ?? end))
    .replace(
      /(?:\s(?:to|in|into|on) (?:the|my) calendar)?(?:[\s,:–-]|\s(?:on|at|am|um|el|la|a|le|à|no|na|em|dia))+$/iu,
      "",
    )
    .replace(closingVerb, "");
  const known = clause.names.some((found) => found.start >= end && first !== undefined && found.start < first.start);
  const title = known || whole.split(/\s+/).length > 8 ? text.slice(start, end) : whole;
  return title.charAt(0).toUpperCase() + title.slice(1);
}
