import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt, tokenAt } from "../clauses/clause.ts";

const none = /^(?:no|kein|keine|sin|pas|sem|n[ãa]o)$/;
const article = /^(?:el|la|este|esta|the|this|on|on the|le|ce|am|der|die|no|na|neste|nesta|esse)$/;
const begins =
  /^(?:al|final|finalement|finalmente|afinal|doch|there|is|will|be|['’]s|we|have|de|hay|h[aá]|it|gibt|es|wir|haben)$/;

/** What there is none of besides meetings. */
const elsewhere = seldom(
  /(?<!\p{L})(?:money|cash|pay(?:ment)?s?|paid|income|invoices?|hours?|news|word|reply|answer|response|show|geld|zahlung|dinero|pago|argent|paiement|dinheiro|pagamento|from)(?!\p{L})/iu,
);

/** `rained off today, no murphys`, `no byrne on the 24th`: whom one does not go to on a day; a sign behind the no denies what was said before. */
function deniesVisit(clause: Clause): boolean {
  const { tokens, hearing } = clause.sentence;
  const [client, ...more] = clause.namesOf("client");
  if (!client || more.length > 0 || hearing.last?.intent.startsWith("meeting.")) return false;
  const at = tokenAt(clause, client.start);
  const before = tokens[at - 1]?.text === "the" ? at - 2 : at - 1;
  if (before < clause.from || !none.test(tokens[before]?.text ?? "")) return false;
  const { today } = hearing;
  const days = clause.moments("future").filter(({ value }) => value.day !== null && value.day >= today);
  const behind = clause.tokens.some(({ kind, start }) => kind === "word" && start >= client.end);
  // `no Acme` by itself says who it was for.
  return days.length === 1 && days.every(({ end }) => end <= client.start || behind);
}

/** What was arranged is not so any more, whenever it was to be. */
const afterAll = seldom(
  /(?<!\p{L})(?:after all|any ?more|any longer|al final|finalmente|finalement|du coup|en fin de compte|doch (?:nicht|keine?n?)|mehr|afinal|j[áa] n[ãa]o)(?!\p{L})/iu,
);

/** `no team meeting this monday`: what was arranged for a day does not take place; a no before a comma denies what was said. */
export function deniesMeeting(clause: Clause): boolean {
  const { tokens } = clause.sentence;
  if (
    clause.money.length > 0 ||
    clause.has("paidBy", "moneyNoun") ||
    elsewhere.test(clause.text) ||
    /[?¿]/.test(clause.text)
  )
    return false;
  if (deniesVisit(clause)) return true;
  const day = clause.moments("future").find(({ value }) => value.day !== null);
  let at = clause.from;
  // `el miércoles 9 no hay clase con Caro`
  const opens = day && tokens.slice(at, tokenAt(clause, day.start)).every(({ text }) => article.test(text));
  if (opens) at = tokenAt(clause, day.end);
  while (at < clause.to && at < clause.from + 4 && begins.test(tokens[at]?.text ?? "")) at++;
  if (!none.test(tokens[at]?.text ?? "")) return false;
  if (opens) while (begins.test(tokens[at + 1]?.text ?? "")) at++;
  if (day ? !opens && day.start < (tokens[at + 1]?.start ?? 0) : !afterAll.test(clause.text)) return false;
  const named = clause.namesOf("meeting").map(({ start }) => tokenAt(clause, start));
  return [at + 1, at + 2, at + 3].some((next) => {
    const between = tokens.slice(at + 1, next);
    return (
      between.every(({ kind }) => kind === "word") &&
      (named.includes(next) || cuedAt(clause, next, "meetingNoun", "meetVerb"))
    );
  });
}
