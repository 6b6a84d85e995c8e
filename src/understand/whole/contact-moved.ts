import { seldom } from "../../seldom.ts";
import { entry, type Part } from "../fill/part.ts";
import { isLegalForm } from "../names/name-key.ts";
import type { FoundNames } from "../names/names.ts";
import type { Sentence } from "../sentence.ts";

const opening =
  /^\W*(?:(?:ok|okay|so|and|also|fyi|btw|hey|y|e|et|und)[\s,]+)*(?:(?:change|update|set|cambia|ändere|change[rz]|mude|muda)\s)?$/iu;

const company = String.raw`(?:the\s|a\s)?(\p{L}[\p{L}\p{N}&.’' -]{0,58}?[\p{L}\p{N}.])(?=\s*(?:[,;(!]|\.?\s*$|\s(?:now|instead|these days|from now on|but|and (?:is|she|he|they))(?!\p{L})))`;

/** Whom somebody works for from now on. */
const worksFor = seldom(
  new RegExp(
    String.raw`^(?:['’]s|\s(?:has|have|is|ha|hat|a))?\s?(?:(?:\s|^)(?:now|just|recently|also|ahora|jetzt|agora|maintenant))*\s?(?:now\s|just\s)?(?:works?\s(?:now\s)?(?:at|for)|working\s(?:now\s)?(?:at|for)|joined|switched\sjobs\sto|started\s(?:at|with)|got\sa\sjob\s(?:at|with)|trabaja\s(?:ahora\s)?(?:en|para)|travaille\s(?:maintenant\s)?(?:chez|pour)|arbeitet\s(?:jetzt\s)?(?:bei|für)|trabalha\s(?:agora\s)?(?:na|no|em|para))\s${company}`,
    "iu",
  ),
);

/** Where somebody went, which may as well be a town: only what is a company's name is one. */
const wentTo = seldom(
  new RegExp(
    String.raw`^(?:['’]s|\s(?:has|have|is))?(?:\s(?:now|just|recently|already))*\s(?:moved(?:\son|\sover)?|switched|left\s[\p{L}\p{N}&. ]{1,40})\s(?:to|for)\s${company}`,
    "iu",
  ),
);

const told = seldom(
  new RegExp(
    String.raw`^(?:['’]s|['’])?\s(?:new\s)?(?:company|employer|firm|firma|empresa|soci[ée]t[ée]|entreprise)\s(?:is\s(?:now\s)?|to\s|:\s|ist\s(?:jetzt\s)?|es\s(?:ahora\s)?|est\s(?:maintenant\s)?)${company}`,
    "iu",
  ),
);

/** Whether words are what a company is called: its legal form, or a client of the books. */
function isCompany(said: string, start: number, { names }: Sentence): boolean {
  const last =
    said
      .toLowerCase()
      .split(/[\s.]+/)
      .findLast((word) => word !== "") ?? "";
  if (said.includes(" ") && isLegalForm(last)) return true;
  return names.some((found) => found.start === start && found.value.every(({ kind }) => kind === "client"));
}

/** The person whom a text opens with, where the books know exactly one contact so called. */
function personFirst({ text, names }: Sentence): { readonly name: string; readonly found: FoundNames } | null {
  const [found] = names;
  if (!found || !opening.test(text.slice(0, found.start))) return null;
  const people = found.value.filter(({ kind }) => kind === "contact");
  const [person, ...more] = people;
  return person && more.length === 0 ? { name: person.name, found } : null;
}

/** `Sara moved to Bright Co`, `Sara works at Bright now`: a contact of the books changes company; null of anything else. */
export function contactMoved(sentence: Sentence): readonly Part[] | null {
  if (sentence.names.length === 0 || sentence.money.length > 0 || /\?\s*$/.test(sentence.text)) return null;
  const person = personFirst(sentence);
  if (!person) return null;
  const rest = sentence.text.slice(person.found.end);
  const timed = [...sentence.moments("future"), ...sentence.periods("future")];
  for (const pattern of [worksFor, told, wentTo]) {
    const found = pattern.exec(rest);
    const said = found?.[1];
    if (!found || said === undefined) continue;
    const start = person.found.end + found.index + found[0].lastIndexOf(said);
    if (timed.some((one) => one.start < start + said.length && start < one.end)) return null;
    if (pattern === wentTo && !isCompany(said, start, sentence)) return null;
    return [entry("contact.update", { contact: person.name, company: said })];
  }
  return null;
}
