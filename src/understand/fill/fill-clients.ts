import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";
import { phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import { type ClientFields, clientFields } from "./client-fields.ts";
import { leftOver } from "./left-over.ts";
import { announcedKnown, personOf, sentBy, sourceOf, usualSource } from "./new-clients.ts";
import { newName } from "./new-name.ts";
import { ask, entry, type Part, slots } from "./part.ts";
import { referralIn } from "./referred.ts";
import { saidAddress, saidAmount, saidValue } from "./said.ts";

/** What says of somebody that they are one, behind their name: `Mayer GmbH ist noch ein Interessent`. */
const isStill =
  /\s+(?:is|ist|est|es|[ée])(?:\s+(?:still|just|only|now|noch|erst|nur|jetzt|encore|toujours|juste|maintenant|todav[íi]a|a[úu]n|ahora|ainda|s[óo]))*(?:\s+(?:an?|eine?|une?|una?|uma?))?$/iu;

/** Words for somebody named before, alone or at the end of an order in Spanish and Portuguese. */
const someoneNamed =
  /^(?:it|them|him|her|this|that|(?:ponl|hazl|pásal|pasal|m[ée]tel|d[ée]jal|m[áa]rcal)[oae]s?|p[õo]e-?[oa]s?|isso|este|esse|ela|ele|lo|la)$/iu;

/** A new client, or a lead; `put them as client`, of somebody named before, moves them there. */
export async function fillNewClient(scene: Scene): Promise<Part> {
  const part = fillClient(scene);
  // `el alumno nuevo pagó 40`: who paid is new, and nobody says who.
  if (scene.clause.money.length > 0 && isVerb(scene.clause, part.slots.client))
    return ask("field", "client", "income.add", {
      amount: saidAmount(scene.clause),
      on: scene.clause.sentence.hearing.today,
    });
  if (!someoneNamed.test(part.slots.client ?? "")) return part;
  const client = await scene.clause.sentence.hearing.clientSpokenOf?.();
  const { stage } = part.slots;
  return client ? entry("client.move", { client, stage }) : ask("field", "client", "client.move", { stage });
}

const newcomer = seldom(
  /^\W*(?:(?:me|nos)\s(?:sali[óo]|cay[óo]|lleg[óo]|entr[óo]|apareci[óo])|consegu[íi]|consegui|apareceu|chegou|entrou|fechei|pintou|tengo|tenho|tem|hay|lead|cliente)?\s?(?:un|una|um|uma)?\s?(?:(?:clienta?e?|lead|alun[oa]|alumn[oa]|paciente)\s(?:nuev|nov)[oa]|(?:nuev|nov)[oa]\s(?:clienta?e?|lead|alun[oa]|alumn[oa]|paciente))\s?[,:–-]\s(?<name>\p{L}[^,;:.!?\d@]{1,40}?)(?=\s?[,;.!]|\s*$)/iu,
);

/** `me salió un cliente nuevo, panadería El Trigal`: behind who is new, and a pause, the name up to the next one. */
function cameNew(text: string): string | undefined {
  const name = newcomer.exec(text)?.groups?.name?.trim();
  return name && name.split(/\s+/).length <= 4 && !/\s(?:quer|quiere|veio|vino|que|me|es|é)(?:\s|$)/iu.test(name)
    ? name
    : undefined;
}

/** Whether what was taken for a name is a verb of paying. */
function isVerb(clause: Clause, name: string | undefined): boolean {
  return clause
    .hits("pay", "payThem", "payMe", "settle", "give")
    .some(({ from, to }) => textOf(clause, from, to) === fold(name ?? ""));
}

/** `répondre à sandra, intéressée par des cours privés`: who stands before their interest, where what it is in is nobody. */
function interestedOne(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  const interest = clause
    .hits("newLead")
    .find(({ from }) =>
      /^(?:int[ée]resse+e?s?|interessiert|interess?ad[oa]s?|interested)$/iu.test(tokens[from]?.text ?? ""),
    );
  if (!interest) return undefined;
  const free = (at: number) =>
    tokens[at]?.kind === "word" && !clause.sentence.marked(at) && clause.cuesAt(at).length === 0;
  let to = interest.from;
  while (to > clause.from && !free(to - 1)) to--;
  let from = to;
  while (from > clause.from && free(from - 1)) from--;
  return to > from && to - from <= 3 ? text.slice(tokens[from]?.start, tokens[to - 1]?.end) : undefined;
}

/** The client or lead a clause tells of, as a new one, with all that is told of it. */
export function fillClient(scene: Scene): Part {
  const { clause } = scene;
  const referral = referralIn(clause.text);
  const headed = headedBySource(clause.text);
  const sent = sentBy(clause);
  const name = (
    sent?.client ??
    headed?.name ??
    referral?.named?.name ??
    decorated(clause) ??
    announcedKnown(clause) ??
    interestedOne(clause) ??
    cameNew(clause.text) ??
    newName(clause, ["newLead", "clientNoun", "from", "add"])
  )
    // `apunta a marta como paciente`: whom it is done to.
    ?.replace(clause.sentence.language === "es" ? /^al?\s+(?:la\s+)?(?=\p{L}{2})/u : /$^/u, "")
    .replace(/\s+(?:client\s+)?(?:since|seit|desde|depuis)\s.+$/iu, "")
    .replace(isStill, "");
  const fields = name ? clientFields(behindName(clause, name)) : {};
  const stage =
    fields.stage ??
    saidValue(clause, "stage") ??
    (clause
      .hits("newLead")
      .some((cue) =>
        /client|customer|signed|sign|onboard|student|pupil|alumn|alun[oa]|pa[ct]ient|utente|agenc|agentur|eleve|stagiaire|adherent|entreprise|boite|resto|company|firma|unternehmen|empresa|famil|teilnehmer/.test(
          textOf(clause, cue.from, cue.to),
        ),
      )
      ? "client"
      : "lead");
  const said = {
    client: name,
    stage,
    email: saidAddress(clause, "email"),
    phone: saidAddress(clause, "phone"),
    website: saidAddress(clause, "link", "site"),
    contact: contactOf(clause),
    ...(name ? personOf(clause, name) : {}),
    ...(referral && referral.by !== name
      ? { source: referral.source, notes: referral.said }
      : { source: sourceAway(clause, name) }),
    ...headed?.said,
    ...fields,
    ...enquired(clause, name, fields.notes ?? (referral && referral.by !== name ? referral.said : undefined)),
    ...(fields.contractValue && clause.money.length === 1 ? { contractValue: saidAmount(clause) } : {}),
    ...(fields.contact ? { contact: calledPerson(withoutAddress(fields.contact)) } : {}),
    ...sent,
  };
  if (!name) return ask("field", "client", "client.add", said);
  return entry("client.add", { ...said, ...agreedWith(clause, { ...slots(said), client: name }) });
}

/** What is to be made for somebody new and its price, closing a part of its own: `cake 450`; a house or a flat has a number. */
const priced =
  /(?<!\p{L})(?!(?:flat|apt|unit|no|nr|number|room|suite|haus|n[úo]|nif|cif|vat|uid|siret|cnpj|cpf)\s)\p{L}{3,}\s[$€£₹]?\d[\d.,]{1,8}k?\s?(?:[€£$]|\p{Lu}{3}|\p{L}{2}|quid|euros?|pounds|dollars|reais|pesos|franken)?$/iu;

/** What it may come to, as a part of its own: `about 5k`, `maybe 4200`, `~800`. */
const roughly =
  /^(?:(?:for|at|so|about|around|roughly|approx(?:imately|\.)?|circa|ca\.?|c\.|maybe|perhaps|probably|budget(?: of| is| about| around)?|unos|unas|aprox\.?|quiz[áa]s?|presupuesto(?: de)?|environ|peut-[êe]tre|ungef[äa]hr|etwa|rund|vielleicht|cerca de|uns|umas|talvez|or[çc]amento(?: de)?)\s*)*~?\s?[$€£₹]?\d[\d.,]*\s?k?\s?(?:[€£$]|\p{Lu}{3}|quid|euros?|pounds|dollars|reais|pesos|franken)?(?:\s?ish|\stotal|\sor so|\smaybe|\sprobably)?$/iu;

/** Words of a part that are read as a field of their own, or say what is to be done besides. */
const read =
  /^(?:stage\.|source|tag|since|contractValue|contactField|nameField|remind|checkIn|recurs|every|invoice|project|meeting|pay|spend|receive|got$)/;

/**
 * What else is told of somebody new stays in the notes, part by part as typed; what was agreed on with its price, or stands as an
 * amount by itself, is what the contract may be worth.
 */
function agreedWith(clause: Clause, said: ClientFields & { readonly client: string }): ClientFields {
  const addresses = clause.addresses.map(({ start, end }) => clause.sentence.text.slice(start, end));
  const all = behindName(clause, said.client)
    .split(/[,;\n]+|\s[-–—]\s/u)
    .map((part) =>
      addresses.reduce((text, address) => text.replace(address, ""), part).replace(/^[\s(]+|[\s.!)]+$/gu, ""),
    );
  const left = leftOver(clause, Object.values(said))?.split(", ") ?? [];
  const rest = left.filter((each) => !said.notes?.includes(each));
  const values = Object.values(said).flatMap((value) => (typeof value === "string" ? fold(value) : []));
  const parts = all.filter(
    (part) =>
      (rest.some((each) => part.includes(each)) && !/^[\p{L} ]{2,24}:/u.test(part)) ||
      (part !== all[0] && isUntold(clause, part, values)),
  );
  const fields = Object.entries(said);
  const untold = parts.filter(
    (part) =>
      !Object.entries(clientFields(part)).some(([slot, value]) =>
        fields.some(([own, held]) => own === slot && held?.includes(value)),
      ),
  );
  const single = clause.money.length === 1 && clause.rhythms().length === 0 && said.contractValue === undefined;
  const alone = single && untold.some((part) => roughly.test(part));
  const value = alone || (single && untold.some((part) => priced.test(part))) ? saidAmount(clause) : undefined;
  const kept = alone ? untold.filter((part) => !roughly.test(part)) : untold;
  const notes = [said.notes, ...kept].filter((each) => each !== undefined).join(", ");
  return { ...(notes ? { notes } : {}), ...(value === undefined ? {} : { contractValue: value }) };
}

/** Whether a part between commas tells something that no field holds. */
function isUntold(clause: Clause, part: string, values: readonly string[]): boolean {
  const folded = fold(part);
  if (!/\p{L}{3}|\d/u.test(part) || /^[\p{L} ]{2,24}:/u.test(part) || part.split(/\s+/u).length > 12) return false;
  if (/\d/.test(part) && clause.rhythms().length > 0) return false;
  if (values.some((value) => value !== "" && (folded.includes(value) || value.includes(folded)))) return false;
  const { text, tokens } = clause.sentence;
  const start = text.indexOf(part);
  const inside = ({ from }: { readonly from: number }) => {
    const at = tokens[from]?.start ?? -1;
    return at >= start && at < start + part.length;
  };
  return !clause.cues.some((cue) => read.test(cue.name) && inside(cue));
}

const fromWhere = seldom(
  /^\W*(?:(?:another|a|new|hot|warm|fresh|nuevo|nouveau|neue[rs]?|novo)\s)*(?:leads?|enquiry|inquiry|prospect|client|customer|booking|anfrage|cliente)\s(?:from|via|through|on|off|von|über|de|desde|por|par)\s(?<source>[^:,\n]{2,40}?)\s?:\s*(?<name>\p{Lu}[^,;:\n@]*?)(?:\s(?:at|from|of|von|de)\s(?<company>\p{Lu}[^,;:\n]*))?\s*(?:[,;\n]|$)/u,
);

/** `lead from The Knot: Priya Shah, wedding in May`: where somebody comes from stands before who it is. */
function headedBySource(text: string) {
  const { source, name, company } = fromWhere.exec(text.charAt(0).toLowerCase() + text.slice(1))?.groups ?? {};
  if (source === undefined || name === undefined) return null;
  const place = usualSource(`, ${source}`)?.source ?? source;
  return { name: name.trim(), said: { source: place, ...(company ? { company: company.trim() } : {}) } };
}

/** Behind an amount: what it is the price of one of. */
export const perUnit =
  /^\s?(?:\/|an?\s|per\s|pro\s|por\s|par\s|al\s|a\sl['’]|l['’]|am\s|[àa]o?\s|la\s|le\s)\s?(h|hrs?|hours?|std|stunde|hora|heure|j|jour|d|day|tag|d[íi]a|dia|jornada|journ[ée]e|w(?:ee)?k|semaine|semana|woche|aulas?|sess[ãa]o|sesi[óo]n|lessons?|sessions?|class|clase|sitzung|lektion|s[ée]ance|cours|palavra|palabra|word|wort|mot)(?!\p{L})/iu;

/** `flat 4`, `unit 12`: where somebody is to be found, and no amount. */
const placed =
  /(?<!\p{L})(?:flat|apt|apartment|unit|suite|room|floor|house|block|plot|door|gate|lot|bldg|building|no|number|piso|puerta|casa|apartamento|appartement|appt|[ée]tage|wohnung|haus|stock|bloco|andar)\.?\s*#?$/iu;

function isPlace(text: string, { start, value }: Clause["money"][number]): boolean {
  return !value.marked && placed.test(text.slice(0, start));
}

/** Where somebody is to be found, as typed: the `flat 4` of `Ann, flat 4 Mill House`. */
function placeSaid({ sentence: { text } }: Clause, { start, end }: Clause["money"][number]): string {
  const from = Math.max(...[",", ";", "\n"].map((sign) => text.lastIndexOf(sign, start) + 1));
  const rest = /^[^,;\n]*/u.exec(text.slice(end))?.[0] ?? "";
  return `${text.slice(from, end)}${rest}`.trim();
}

/** What a contract is worth: the price of an hour or a day is none, unless it is told how many of them (`3 months at 520/day`). */
function worthOf(clause: Clause): string | undefined {
  const [amount] = clause.money;
  const { text } = clause.sentence;
  const [, unit] = (amount && perUnit.exec(text.slice(amount.end))) ?? [];
  if (amount && isPlace(text, amount)) return undefined;
  if (!amount || unit === undefined) return saidAmount(clause);
  const { each } = amount.value;
  const counted = each ? text.slice(each.thingsFrom).trim() : "";
  return counted.charAt(0).toLowerCase() === unit.charAt(0).toLowerCase() ? saidAmount(clause) : undefined;
}

/** What a new lead asks about: what they would spend is what it may be worth, and what has a day goes into the notes. */
function enquired(clause: Clause, name: string | undefined, noted: string | undefined): ClientFields {
  const value = clause.money.length === 1 && clause.has("worth", "contractValue") ? worthOf(clause) : undefined;
  const [amount] = clause.money;
  const place = amount && isPlace(clause.sentence.text, amount) ? placeSaid(clause, amount) : undefined;
  if (place !== undefined && noted === undefined) return { notes: place };
  const dated = name && noted === undefined ? datedParts(clause, clause.text.lastIndexOf(name) + name.length) : "";
  return { ...(value ? { contractValue: value } : {}), ...(dated ? { notes: dated } : {}) };
}

/** The parts between commas behind a place that tell of a day or a time to come, and nothing else that is a field. */
function datedParts(clause: Clause, from: number): string {
  const base = clause.sentence.tokens[clause.from]?.start ?? 0;
  const times = [...clause.moments("future"), ...clause.periods("future")];
  const parts: string[] = [];
  for (const { index, 0: part } of clause.text.slice(from).matchAll(/[^,;\n]+/gu)) {
    const start = base + from + index;
    const holds = (found: { readonly start: number }) => found.start >= start && found.start < start + part.length;
    const other =
      [...clause.money, ...clause.addresses].some(holds) || /^\s*(?:\S+\s+)?(?:since|seit|desde|depuis)\s/iu.test(part);
    if (index > 0 && times.some(holds) && !other) parts.push(part.trim().replace(/[.!]+$/u, ""));
  }
  return parts.join(", ");
}

/** `Tess Moore tess@fern.example`: the person, without the address said along. */
function withoutAddress(contact: string): string {
  return contact.replace(/[\s,(<]*(?:\S+@\S+|\+?\d[\d\s().-]{5,}).*$/u, "") || contact;
}

/** What is told of a new client behind its name; a name that is not found as typed leaves nothing to read. */
function behindName(clause: Clause, name: string): string {
  const at = clause.text.indexOf(name);
  return at < 0 ? "" : clause.text.slice(at + name.length).replace(/^["”»]/u, "");
}

const announced = seldom(
  /^\W*(?:(?:please\s+)?(?:add|create|register|save)\s+)?(?:a\s+)?(?:new\s+|neue[rn]?\s+|nuev[oa]\s+|nouve(?:au|lle)\s+|nov[oa]\s+)?(?:client|customer|lead|prospect|kunde|kundin|cliente)\s*:?\s+(?:called\s+|named\s+)?/iu,
);

/** A name with signs of its own right behind the words that announce it, whole as typed: `🎉 Party Co 🎉`, `<b>Bold</b>`. */
function decorated(clause: Clause): string | null {
  const head = announced.exec(clause.text);
  if (!head) return null;
  const [said = ""] = /^[^,;\n]+/u.exec(clause.text.slice(head[0].length)) ?? [];
  const name = said.trim().replace(/[.!?]+$/u, "");
  const odd = /(?:^|\s|[\p{L}\p{N}])[^\p{L}\p{N}\p{M}\s"“”„«»'’&.,/()@+#!?:-]/u.test(name) && !/["“„«]/u.test(name);
  return odd && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name) ? name : null;
}

/** Where a new client comes from, unless that is the client. */
function sourceAway(clause: Clause, name: string | undefined): string | undefined {
  const source = sourceOf(clause);
  return source && !name?.toLowerCase().includes(source.toLowerCase()) ? source : undefined;
}

/** What leads to somebody's name and is none of it: `a Dra. Filipa`, `Ansprechpartnerin Fr. Huber`. */
const beforePerson =
  /^(?:(?:ansprech(?:partner|person)(?:in)?|kontakt(?:person)?|contact[oe]?|contato|interlocut(?:eur|rice)|persona de contacto|pessoa de contac?to)\s?:?\s+)?(?:(?:is|ist|es|est|é)\s+)?(?:(?:the|la|el|le|o|a|die|der)\s+)?(?:(?:su|seu|sua|son|sa|ihre?|her|his)\s\p{L}{3,}\s)?(?=\p{L})/iu;

/** Somebody's name as it stands by itself. */
const calledPerson = (said: string): string => said.replace(beforePerson, "") || said;

/** Whoever is named behind "contact". */
function contactOf(clause: Clause): string | undefined {
  const cue = clause.hits("contactField")[0];
  const words = cue ? phraseFrom(clause, cue.to, { most: 4 }) : null;
  if (!words?.capital) return undefined;
  // `Fr. Mag. Huber`: behind a title and its point goes on who it is.
  return titled.exec(clause.sentence.text.slice(words.start))?.[0] ?? words.text;
}

const titled = /^(?:\p{Lu}\p{L}{2,6}\s)?(?:\p{Lu}\p{L}{0,4}\.\s?)+\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/u;

function textOf(clause: Clause, from: number, to: number): string {
  return clause.sentence.tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(" ");
}
