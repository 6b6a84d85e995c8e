import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt, namesOf } from "../clauses/clause.ts";
import type { FoundNames } from "../names/names.ts";

/** Signs that may stand inside a name. */
const inside = /^[&'’+./-]$/;

function raw(clause: Clause, from: number, to: number): string {
  const { tokens, text } = clause.sentence;
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** Whether a known name begins at a token, or behind words there that mean nothing else: the Smith of `new client John Smith`. */
function beginsBefore(clause: Clause, at: number, known: FoundNames): boolean {
  const { tokens } = clause.sentence;
  let first = at;
  while (known.fit === "later" && tokens[first]?.kind === "word" && (tokens[first]?.start ?? 0) < known.start) {
    if (clause.cuesAt(first).some(({ name }) => name !== "common")) break;
    first++;
  }
  return tokens[first]?.start === known.start;
}

/**
 * The name that stands right behind the words announcing a client (`add client Acme`) where the books already know one
 * of that name or a part of it; as typed. Null when it is somebody a lead comes from, or the sentence says more.
 */
export function announcedKnown(clause: Clause): string | null {
  const { tokens } = clause.sentence;
  const known = namesOf(clause, "client")[0];
  if (!known) return null;
  const cue = clause
    .hits("newLead")
    .find(
      (hit) => cuedAt(clause, hit.to - 1, "clientNoun", "stage.lead", "stage.client") && hit.from <= clause.from + 1,
    );
  if (!cue) return null;
  let at = cue.to;
  while (tokens[at]?.text === ":") at++;
  if (!beginsBefore(clause, at, known)) return null;
  let to = at;
  while (to < clause.to && to - at < 6) {
    const token = tokens[to];
    if (!token || (token.kind === "sign" && !inside.test(token.text))) break;
    if (clause.addresses.some((address) => address.start <= token.start && token.start < address.end)) break;
    if (token.start >= known.end && cuedAt(clause, to, "from", "by", "with", "at", "for", "about", "question")) break;
    to++;
  }
  const next = tokens[to];
  const rest = next ? clause.sentence.text.slice(next.start, tokens[clause.to - 1]?.end) : "";
  if (/\p{L}/u.test(rest) && next?.kind !== "sign" && !sourceOf(clause) && clause.addresses.length === 0) return null;
  const name = raw(clause, at, to);
  return /\s(?:called|wants?|said|asked|paid|rang|signed|wrote|needs?|is|has)\b/i.test(name) ? null : name;
}

/** Where clients come from, in words people type. */
const places =
  "(referrals?|recommendation|empfehlung|google(?: ads| maps)?|instagram|insta|facebook|linkedin|twitter|tiktok|youtube|pinterest|reddit|upwork|fiverr|behance|dribbble|etsy|yelp|thumbtack|nextdoor|craigslist|social media|yard sign|vehicle wrap|website|web site|word of mouth|newsletter|conference|trade show|podcast|meetup|flyer|cold call|cold email|networking(?: event)?|repeat)";

/** Behind a word that leads to it (`from Google`, `found us on Instagram`), or a part of its own: `new client Acme, referral`. */
const sources = seldom(
  new RegExp(
    [
      String.raw`(?:,\s*|\s)(?:from|via|through|thru|by|über|von|desde|de|par|pel[oa]|d[oa]|n[oa])\s+(?:an?\s+|our\s+|my\s+|the\s+)?${places}(?![\p{L}\p{N}])`,
      String.raw`\s(?:found|saw|contacted|messaged|discovered|reached|reached out to|heard (?:of|about))\s(?:me|us)\s(?:on|at|in|through|via|from)\s(?:an?\s|our\s|my\s|the\s)?${places}(?![\p{L}\p{N}])`,
      String.raw`,\s*(?:an?\s)?${places}\s*(?=[,;.!]|$)`,
    ].join("|"),
    "iu",
  ),
);

/** Where clients usually come from, as a text says it, and where it does. */
export function usualSource(
  text: string,
): { readonly source: string; readonly start: number; readonly end: number } | null {
  const match = sources.exec(text);
  if (!match) return null;
  return { source: match[1] ?? match[2] ?? match[3] ?? "", start: match.index, end: match.index + match[0].length };
}

/** Where a client comes from: a usual source behind "from", what stands behind "via" or "source", else a last part `, from …`. */
export function sourceOf(clause: Clause): string | undefined {
  const known = usualSource(clause.text);
  if (known) return known.source;
  const said = /(?:^|[\s,])source:?\s+(?:is\s+)?([^,;\n]{2,40})/i.exec(clause.text)?.[1];
  const via = /,?\s+via\s+([^,;\n]{2,30})$/i.exec(clause.text)?.[1];
  const referred = /\breferred by\b/i.test(clause.text) ? "referral" : undefined;
  return (said ?? via ?? referred)?.trim();
}

const roles =
  /^(?:(?:the|their|our|an?)\s+)?((?:(?:co-?|vice |managing |creative |art |marketing |sales |general |office |project |executive )?(?:founder|owner|director|manager|president|partner|head of [\p{L} ]+|producer|editor|buyer|assistant)|C[ETFOM]O|VP(?: of [\p{L} ]+)?|procurement|accounts payable|bookkeeper))(?=$|\s+(?:at|of|from|bei|chez|en)\s)/iu;

/** A person at a client: who, what they do there and for which company. */
interface Person {
  readonly contact?: string;
  readonly position?: string;
  readonly company?: string;
}

/** What an address is called, and no person. */
const ofAddress =
  /(?<!\p{L})(?:e-?mails?|mail|correo|courriel|phone|telephone|tel|tele?fon[eo]?|t[ée]l(?:[ée]phone)?|mobile?|m[óo]vil|celular|cel|fono|wsp|wpp|wasap|zap|handy|cell|portable|number|nummer|n[úu]mero|num[ée]ro|call|text|whatsapp|signal|contact|website|site|web|at|on|is|from|via|through|came|met)(?!\p{L})/iu;

/** The person right before an address, however the name is typed: `priya 98200 12345`. */
function reached(parts: readonly string[]): string | undefined {
  const called = parts.map(
    (part) => /^\s*(\p{L}[\p{L}'’.-]+(?:\s\p{L}[\p{L}'’.-]+){0,2})\s*[:<]?\s*¦/u.exec(part)?.[1],
  );
  return called.find((name) => name !== undefined && !ofAddress.test(name));
}

/** What is said of people behind the name of a new client, in its parts between commas. */
export function personOf(clause: Clause, name: string): Person {
  const start = clause.sentence.tokens[clause.from]?.start ?? 0;
  let text = clause.text;
  for (const address of clause.addresses)
    text = `${text.slice(0, address.start - start)}${"¦".repeat(address.end - address.start)}${text.slice(address.end - start)}`;
  const behind = text.indexOf(name) < 0 ? "" : text.slice(text.indexOf(name) + name.length);
  const raw = behind.split(/[,;\n(]|\s[-–—]\s/);
  const parts = raw.map((part) => part.replace(/[¦)]+/g, " ").trim());
  const position = parts.map((part) => roles.exec(part)?.[1]).find((role) => role !== undefined);
  const company = /(?:^|[\s,])(?:at|of|bei|chez)\s+(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s\p{Lu}[\p{L}\p{N}&.'’-]*)*)/u.exec(
    behind,
  )?.[1];
  const contact =
    parts
      .slice(1)
      .map((part) => /^(?:contact:?\s+|c\/o\s+)?(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2})$/u.exec(part)?.[1])
      .find((person) => person !== undefined) ?? reached(raw.slice(1));
  return {
    ...(contact ? { contact } : {}),
    ...(position ? { position } : {}),
    ...(company ? { company: company.replace(/[.]$/, "") } : {}),
  };
}

const calledFrom = seldom(
  /(?<!\p{L})(?:called|named|by the name of|llamad[oa]|que se llama|namens|nomm[ée]e?|qui s['’]appelle|chamad[oa])\s(?<contact>\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})\s(?:from|at|of|with|de chez|von|bei|chez|del?|d[aeo])\s(?<client>\p{Lu}[\p{L}\d&'’.-]*(?:\s(?:&\s)?\p{Lu}[\p{L}\d&'’.-]*){0,4})/u,
);
/** What companies end in, and places do not. */
const company =
  /(?<!\p{L})(?:llc|ltd|inc|gmbh|ag|sl|sa|sarl|sas|lda|ltda|pvt|limited|corp|co|group|studios?|agency|labs?|partners|associates|solutions|systems|holdings|consulting|media|design)\.?$/iu;

/** `a guy called Pat Null from Null Pointers LLC`: who got in touch, and for which company; null where nobody is told of that way. */
export function sentBy(clause: Clause): { readonly client: string; readonly contact: string } | null {
  const { client, contact } = calledFrom.exec(clause.text)?.groups ?? {};
  const firm = client?.replace(/[.,]+$/u, "");
  return firm && contact && company.test(firm) ? { client: firm, contact } : null;
}
