import { fold } from "../../fold.ts";
import { encodeMoney } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import { clauseOf } from "../clauses/clause.ts";
import { listed } from "../fill/own-lists.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import { saidRhythm } from "../fill/rhythm.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { isTitle } from "../names/find-names.ts";
import { isGivenName } from "../names/given-names.ts";
import { sceneOf } from "../scene.ts";
import type { Sentence } from "../sentence.ts";
import { settled } from "../settled.ts";
import type { SlotName } from "../slot-names.ts";

const the = String.raw`(?:the\s|el\s|los\s|las?\s|les?\s|l['’]|der\s|die\s|das\s|den\s|os?\s|as?\s)`;
const word = String.raw`\p{L}[\p{L}&.’'-]*?`;
/** Who: with an article before the name or without one, and up to three words. */
const who = String.raw`(${the}?)(${word}(?:\s(?:(?:&|and|y|et|und|e)\s)?${word}){0,2}?)`;
const lead = String.raw`^\W*(?:(?:ok|okay|so|and|also|oh|hey|hi|btw|wait|y|e|et|und|also|alors|ent[ãa]o)[\s,]+)*`;

/** Words that stand for somebody, or for something the books have of their own, and are nobody's name. */
const nobody =
  /^(?:i|we|you|he|she|it|they|this|that|there|these|those|who|what|which|anyone|anybody|someone|somebody|everyone|everybody|nobody|none|any|all|one|my|our|your|his|her|their|its|me|us|them|him|clients?|customers?|people|person|invoices?|bills?|money|rent|tax(?:es)?|project|meeting|payment|deposit|yo|t[úu]|[ée]l|ella|ellos|ellas|alguien|nadie|qui[ée]n|je|tu|il|elle|ils|elles|on|qui|quelqu'un|ich|du|er|sie|es|wir|wer|jemand|niemand|eu|ele|ela|eles|elas|algu[ée]m|ningu[ée]m|quem|voc[êe]|facturas?|rechnung(?:en)?|factures?|faturas?)$/iu;

/** Whether words are what somebody may be called whom the books don't know: a word nobody uses, a title, `the council`. */
function mayBeSomebody(name: string, article: boolean): boolean {
  const words = fold(name)
    .split(/[\s.&]+/)
    .filter((one) => one !== "");
  if (words.length === 0 || words.length > 4 || words.some((one) => nobody.test(one))) return false;
  return article || words.some((one) => isTitle(one) || isGivenName(one) || (one.length > 1 && !isCommonWord(one)));
}

/** The name that a pattern's first two groups take, where nobody in the books is called so. */
function strangerOf(sentence: Sentence, found: RegExpExecArray | null): string | null {
  const [whole = "", article = "", name = ""] = found ?? [];
  if (!found || !mayBeSomebody(name, article !== "")) return null;
  const start = found.index + whole.indexOf(name, article === "" ? 0 : whole.indexOf(article) + article.length);
  const known = sentence.names.some(
    (one) =>
      one.start < start + name.length &&
      start < one.end &&
      one.value.some(({ kind }) => kind === "client" || kind === "project"),
  );
  return known ? null : name;
}

const fields: readonly (readonly [SlotName, string, RegExp])[] = [
  [
    "phone",
    "(?:(?:phone|mobile|cell|tel|telephone|whatsapp|contact)\\s)?(?:number|no|num|#)|phone|mobile|cell|tel[ée]fono|m[óo]vil|celular|n[úu]mero(?: de tel[ée]fono)?|num[ée]ro(?: de t[ée]l[ée]phone)?|t[ée]l[ée]phone|portable|telefon(?:nummer)?|handynummer|nummer|telefone|telem[óo]vel",
    /^\+?[\d\s().-]{6,20}$/,
  ],
  ["email", "e-?mail(?: address)?|mail|correo|courriel|adresse mail|e-?mail-?adresse", /^\S+@\S+\.\S+$/],
  [
    "address",
    "(?:home\\s|billing\\s)?address|direcci[óo]n|adresse|anschrift|endere[çc]o|morada",
    /^(?=.*\d)(?=.*\p{L}{2}).{6,120}$/u,
  ],
  ["website", "website|web ?site|site|p[áa]gina web|site web|webseite", /^\S+\.\p{L}{2,}\S*$/u],
];

const is = String.raw`\s?(?:\s(?:is|it['’]s|es|est|ist|lautet|é)(?:\s(?:now|ahora|maintenant|jetzt|agora))?\s|\s?[:=]\s?|['’]s\s|\s(?=[+\d]))`;
const fieldsOf = fields.map(
  ([slot, called, shape]) =>
    [
      slot,
      [
        new RegExp(String.raw`${lead}${who}(?:['’]s|(?<=s)['’])\s(?:${called})${is}(.{5,120}?)[\s.!]*$`, "iu"),
        new RegExp(
          String.raw`${lead}(?:the|el|la|le|l['’]|die|das|o|a)\s?(?:${called})\s(?:of|for|de|del|du|d['’]|des|von|vom|do|da|dos)\s${who}${is}(.{5,120}?)[\s.!]*$`,
          "iu",
        ),
      ],
      shape,
    ] as const,
);

/** `mrs whitlock's number is 07700 900123`: how to reach somebody, which goes into the books with them. */
function fieldTold(sentence: Sentence): Part | null {
  if (!/[@\d.]/.test(sentence.text)) return null;
  for (const [slot, patterns, shape] of fieldsOf) {
    for (const pattern of patterns) {
      const found = pattern.exec(sentence.text);
      const value = found?.[3]?.trim() ?? "";
      const client = shape.test(value) ? strangerOf(sentence, found) : null;
      if (client !== null) return entry("client.update", { client, [slot]: value });
    }
  }
  return null;
}

const yet = String.raw`(?:\s(?:me|us|yet|already|up|anything|it|off|in full|the (?:bill|invoice|rest|balance|deposit)|ya|d[ée]j[àa]|schon|j[áa]|now|so far|still|for (?:it|that|this)|back))*[\s?!.]*$`;
const paidAsked = [
  String.raw`${lead}(?:has|have|did|hasn['’]?t|haven['’]?t|didn['’]?t|is|are)\s${who}\s(?:(?:already|ever|actually|finally|even)\s)?(?:paid|pay|settled?(?: up)?|coughed up|transferred|cleared)${yet}`,
  String.raw`^[\s¿]*(?:ya\s)?(?:me\s|nos\s)?(?:ha pagado|han pagado|pag[óo]|pagaron)\s(?:ya\s)?${who}${yet}`,
  String.raw`^[\s¿]*(?:est-ce qu(?:e\s|['’]))${who}\s(?:m['’]|nous\s)?(?:a|ont)\s(?:d[ée]j[àa]\s|bien\s)?pay[ée]${yet}`,
  String.raw`^\W*(?:hat|haben)\s${who}\s(?:(?:schon|mir|uns|eigentlich|bereits)\s)*(?:ge|be|über)zahlt${yet}`,
  String.raw`^\W*${who}\s(?:j[áa]\s)?(?:me\s|nos\s)?(?:pagou|pagaram)(?:\sj[áa])?\s*\?\W*$`,
].map((pattern) => seldom(new RegExp(pattern, "iu")));

/** `has the council paid`: what somebody owes whom the books don't know. */
function payingAsked(sentence: Sentence): Part | null {
  for (const pattern of paidAsked) {
    const client = pattern.test(sentence.text) ? strangerOf(sentence, pattern.exec(sentence.text)) : null;
    if (client !== null) return ask("field", "client", "report.owed", { client });
  }
  return null;
}

const shownOf = [
  String.raw`${lead}(?:who(?:['’]?s|\sis|\sare)?|what(?:['’]?s|\sis))\s(?:my|the|our)\s(?:main\s|best\s)?(?:contacts?(?: person)?|person|guy)\s(?:at|for|with|in|from)\s${who}(?:\snow)?[\s?!.]*$`,
  String.raw`${lead}(?:what(?:['’]?s|\sis)|whats)\s()(${word}(?:\s${word}){0,2}?)['’]s\s(?:(?:phone\s|mobile\s|cell\s)?number|phone|e-?mail(?: address)?|address|details|contact details|rate|hourly rate)[\s?!.]*$`,
  String.raw`${lead}(?:what(?:['’]?s|\sis)|whats)\s(?:my|the|our)\s(?:effective\s|actual\s|real\s|average\s)?(?:hourly(?: rate)?|rate(?: per hour)?)\s(?:for|on|with|at)\s${who}(?:\s(?:so far|now))?[\s?!.]*$`,
].map((pattern) => seldom(new RegExp(pattern, "iu")));

/** `who's my contact at Lumen`: something that is kept with a client, of somebody the books don't know. */
function detailAsked(sentence: Sentence): Part | null {
  for (const pattern of shownOf) {
    const client = pattern.test(sentence.text) ? strangerOf(sentence, pattern.exec(sentence.text)) : null;
    if (client !== null) return entry("client.show", { client });
  }
  return null;
}

const what = String.raw`(?:the\s|my\s|that\s|this\s|el\s|la\s|mi\s|le\s|ma\s|mon\s|l['’]|die\s|das\s|den\s|mein(?:e|en)?\s|o\s|a\s|meu\s|minha\s)?`;
const called = String.raw`(\p{L}[\p{L}\p{N}’'-]*(?:\s\p{L}[\p{L}\p{N}’'-]*){0,3}?)`;
const ticked = [
  String.raw`${lead}(?:please\s)?(?:mark|tick|check|cross|set|move)\s(?:off\s)?${what}${called}\s(?:as\s|to\s|off\s(?:as\s)?)?(?:done|complete|completed|finished|off)[\s.!]*$`,
  String.raw`${lead}(?:please\s)?(?:tick|check|cross)\soff\s${what}${called}[\s.!]*$`,
  String.raw`${lead}(?:marca|pon)\s${what}${called}\s(?:como\s)?(?:hech[oa]|terminad[oa]|list[oa])[\s.!]*$`,
  String.raw`${lead}(?:marque|coche|mets)\s${what}${called}\s(?:comme\s)?(?:fait|faite|termin[ée]e?|fini|finie)[\s.!]*$`,
  String.raw`${lead}(?:markiere?|setz[et]?|hake?)\s${what}${called}\s(?:als\s|auf\s)?(?:erledigt|fertig|ab)[\s.!]*$`,
  String.raw`${lead}(?:marca|marque|marcar|p[õo]e)\s${what}${called}\s(?:como\s)?(?:feit[oa]|conclu[íi]d[oa]|pront[oa])[\s.!]*$`,
].map((pattern) => seldom(new RegExp(pattern, "iu")));

const removed = [
  String.raw`${lead}(?:please\s|pls\s|can you\s)?(?:delete|remove|erase|scrap|bin|get rid of|take (?:off|out))\s(?:the|my|that|this)\s${called}[\s.!]*$`,
  String.raw`${lead}(?:borra|elimina|quita)\s(?:el|la|mi|ese|esa)\s${called}[\s.!]*$`,
  String.raw`${lead}(?:supprime|efface|enl[eè]ve)\s(?:le\s|la\s|l['’]|mon\s|ma\s|ce\s|cette\s)${called}[\s.!]*$`,
  String.raw`${lead}(?:l[öo]sch|entfern)e?\s(?:den|die|das|meine?n?)\s${called}[\s.!]*$`,
  String.raw`${lead}(?:apaga|apague|remove|exclui|elimina)\s(?:o|a|meu|minha|esse|essa)\s${called}[\s.!]*$`,
].map((pattern) => seldom(new RegExp(pattern, "iu")));

/** What is no entry of money and no task, whatever it is called. */
const others =
  /(?<!\p{L})(?:it|that|this|last|all|everything|data|account|books|one|todo|todos|tout|alles|tudo|job|work|clients?|invoices?|meetings?|projects?|calls?|tasks?|reminders?|notes?|settings?|button|message|history|tax(?:es)?|vat|gst|iva|tva|mwst|discount|rabatt|remise|descuento|desconto)(?!\p{L})/iu;

/** `mark wireframes done`, `delete the kitchenaid`: something by a name of its own, looked for among tasks and entries. */
function thingTold(sentence: Sentence): Part | null {
  const { text, names, money, moments } = sentence;
  if (money.length + names.length > 0 || moments("future").length > 0 || /[?\n]/.test(text)) return null;
  const named = (patterns: typeof ticked) => {
    const found = patterns.find((pattern) => pattern.test(text))?.exec(text)?.[1];
    return found && !others.test(found) ? found : undefined;
  };
  const task = named(ticked);
  if (task) return entry("task.done", { task });
  const gone = named(removed);
  return gone ? ask("confirm", "delete", "entry.delete", { what: gone }) : null;
}

const wanted = [
  String.raw`${lead}${who}\s(?:want|wants|need|needs|would like|['’]?d like|booked|hired|has|have|asked for)\s(?:me|us)(?!\p{L})`,
  String.raw`${lead}${who}\s(?:me|nos)\s(?:quieren?|necesitan?|han? pedido|pidi[óo]|pidieron)(?!\p{L})`,
  String.raw`${lead}${who}\s(?:me|m['’]|nous)\s?(?:veut|veulent|voudrai(?:t|ent)|demande|demandent|prend|prennent)(?!\p{L})`,
  String.raw`${lead}${who}\s(?:will|wollen|m[öo]chten?|brauch(?:t|en)|buch(?:t|en))\s(?:mich|uns)(?!\p{L})`,
  String.raw`${lead}${who}\s(?:me|nos)\s(?:quer|querem|precisa|precisam|contratou|contrataram)(?!\p{L})`,
].map((pattern) => seldom(new RegExp(pattern, "iu")));

const supposed =
  /(?<!\p{L})(?:if|maybe|might|si|s['’]|peut-[êe]tre|falls|wenn|vielleicht|quiz[áa]s?|talvez|se)(?!\p{L})|fingers crossed|croise les doigts/iu;

/** What one time of it is to cost: `60 a go`, `45 each visit`, `60 la fois`. */
const apiece =
  /[$€£₹]?\d[\d.,]*\s?(?:quid|bucks|euros?|pounds|dollars)?\s?(?:\/|an?\s|per\s|each|every\s|apiece|pro\s|je\s|por\s|la\s|cada\s|par\s|le\s|o\s)?\s?(?:go|time|visit|session|walk|lesson|class|clean|cut|mow|pop|shot|day|vez|visita|sesi[óo]n|clase|paseo|fois|visite|s[ée]ance|cours|mal|besuch|stunde|sitzung|aula|sess[ãa]o|passeio)?(?!\p{L})/iu;

/** `the barkers want me every other tuesday, 60 a go`: visits that recur, at a time still to be told, with the price kept beside them. */
async function visitsWanted(sentence: Sentence): Promise<Part | null> {
  const { text, money, tokens } = sentence;
  const pattern = money.length < 2 ? wanted.find((one) => one.test(text)) : undefined;
  const found = pattern?.exec(text);
  if (!found || /\?\s*$/.test(text)) return null;
  const [, article = "", name = ""] = found;
  const clause = clauseOf(sentence, 0, tokens.length);
  if (!saidRhythm(clause) || clause.has("hypothetical")) return null;
  if (supposed.test(text)) return null;
  const part = await settled("meeting.book", sceneOf(clause));
  const known = part.slots.client ?? (await spokenOf(sentence, name));
  const whom = known === undefined && mayBeSomebody(name, article !== "") ? name : undefined;
  const [price] = money;
  const agenda = price ? (apiece.exec(text.slice(price.start))?.[0] ?? text.slice(price.start, price.end)) : undefined;
  const { name: _name, whom: _whom, ...rest } = part.slots;
  return {
    ...part,
    slots: { ...rest, ...(known ? { client: known } : {}), ...(whom ? { whom } : {}), ...(agenda ? { agenda } : {}) },
  };
}

/** Whom a pronoun stands for. */
async function spokenOf({ hearing }: Sentence, name: string): Promise<string | undefined> {
  return nobody.test(name) ? hearing.clientSpokenOf?.() : undefined;
}

/** `did 3 hrs at dave's, he'll pay friday`: hours, and that they are to be paid later. */
const paysLater = seldom(
  /^(.*?\S)[,;.]?\s(?:and\s|but\s)?((?:(?:he|she|they|it)(?:['’]ll|\swill|['’]s (?:going to|gonna)|\s(?:is|are) (?:going to|gonna))|will)\s(?:be\s)?(?:pay(?:ing)?|settle|paid|transfer|send)(?!\p{L}).*)$/iu,
);

/** Hours that are told with when they will be paid: the hours, with the promise as what is said of them. */
async function hoursPaidLater(sentence: Sentence, anew: Anew): Promise<Part | null> {
  if (sentence.durations.length === 0 || sentence.money.length > 0) return null;
  const [, told, promise] = paysLater.exec(sentence.text) ?? [];
  const [part, ...more] = told === undefined ? [] : (await anew(told)).parts;
  if (part?.intent !== "hours.log" || more.length > 0) return null;
  const said = part.slots.for;
  const kept = [said, promise].filter((one) => one !== undefined).join(", ");
  return { ...part, slots: { ...part.slots, for: kept } };
}

/** `2.5h with mrs whitlock`: nothing but how long, and whom for. */
const spentWith = seldom(
  /^\W*(?:(?:ok|so|and|also|did|spent|worked|just)\s)*\S+(?:\s?(?:h|hrs?|hours?|min|mins|minutes))?\s(?:with|at|round|over at)\s\p{L}[\p{L}.'’ -]{1,40}$/iu,
);

/** Hours spent with somebody new, and nothing besides. */
async function hoursWith(sentence: Sentence): Promise<Part | null> {
  const { text, tokens, durations, names, money } = sentence;
  if (durations.length !== 1 || names.length + money.length > 0 || !spentWith.test(text)) return null;
  if (sentence.moments("future").some(({ value }) => value.time !== null)) return null;
  const part = await settled("hours.log", sceneOf(clauseOf(sentence, 0, tokens.length)));
  return part.kind === "entry" && part.slots.client !== undefined ? part : null;
}

/** `she wants her hedge done next thursday at 10`: work of the speaker's that has its day and hour. */
const wantsDone = seldom(
  new RegExp(
    String.raw`${lead}${who}\s(?:wants?|needs?|would like|['’]?d like|asked (?:me )?for|booked)\s((?:her|his|their|the)\s.{2,60}?\s(?:done|cut|cleaned|fixed|painted|washed|trimmed|mow(?:ed|n)|serviced|walked|repaired|looked at|sorted|groomed|clipped))(?!\p{L})`,
    "iu",
  ),
);

async function appointmentWanted(sentence: Sentence): Promise<Part | null> {
  const { text, money, tokens } = sentence;
  const [, article = "", name = "", work] =
    money.length === 0 && !/\?\s*$/.test(text) ? (wantsDone.exec(text) ?? []) : [];
  const [moment, ...more] = sentence.moments("future");
  if (work === undefined || supposed.test(text) || !moment || more.length > 0) return null;
  if (moment.value.day === null || moment.value.time === null) return null;
  const part = await settled("meeting.book", sceneOf(clauseOf(sentence, 0, tokens.length)));
  const client = part.slots.client ?? (await spokenOf(sentence, name));
  const whom = client === undefined && mayBeSomebody(name, article !== "") ? name : undefined;
  if (client === undefined && whom === undefined) return null;
  const { name: _name, whom: _whom, ...rest } = part.slots;
  return { ...part, slots: { ...rest, ...(client ? { client } : {}), ...(whom ? { whom } : {}), agenda: work } };
}

/** `did 2 walks for the hendersons 28`, `did brakes for tony 280 he paid zelle`: work for somebody new, with what it came to. */
const workedFor = seldom(
  new RegExp(
    String.raw`${lead}(?:(?:i|we)\s)?(?:just\s)?did\s(?:an?\s|the\s)?(?!(?:i|we|you|u|he|she|they|it|my|anyone|any)\s)([\p{L}\d][\p{L}\d '’-]{1,50}?)\sfor\s${who},?\s(?:for\s)?[$€£₹]?\d[\d.,]*(?:\s(?:quid|bucks|pounds|dollars))?(?:,?\s(?:and\s)?(he|she|they)\spaid(?:\s(?:me|by|in|with|via))*(?:\s\p{L}+){0,2})?[\s.!]*$`,
    "iu",
  ),
);

function workPriced(sentence: Sentence): Part | null {
  const { text, money, tokens } = sentence;
  const [, work = "", article = "", client = "", payer] = workedFor.exec(text) ?? [];
  const [paid, ...counted] = money.toReversed();
  // `2 walks`: what is counted before the amount is none.
  if (!paid || counted.some(({ value }) => value.marked) || counted.length > 1) return null;
  if (client === "" || !mayBeSomebody(client, article !== "")) return null;
  if (sentence.names.some(({ value }) => value.some(({ kind }) => kind === "client"))) return null;
  const clause = clauseOf(sentence, 0, tokens.length);
  const said = { amount: encodeMoney(paid.value.money), client, for: work, mode: listed(clause, "mode") };
  return payer === undefined
    ? ask("intent", "intent", undefined, said)
    : entry("income.add", { ...said, on: sentence.hearing.today });
}

type Anew = (text: string) => Promise<{ readonly parts: readonly Part[] }>;

/**
 * What a sentence says of somebody or something the books don't have yet, where nothing else is made of it: handed to the command
 * it is for, which says what is not known and how to go on (SPEC 12).
 */
export async function ofStranger(sentence: Sentence, anew: Anew): Promise<Part | null> {
  if (sentence.tokens.length > 24) return null;
  return (
    fieldTold(sentence) ??
    workPriced(sentence) ??
    payingAsked(sentence) ??
    detailAsked(sentence) ??
    thingTold(sentence) ??
    (await visitsWanted(sentence)) ??
    (await appointmentWanted(sentence)) ??
    (await hoursWith(sentence)) ??
    (await hoursPaidLater(sentence, anew))
  );
}

/** Somebody who does or wants something, at the start of a text: `barkers not home today`, `mrs whitlock wants her hedge done`. */
const subject = seldom(
  new RegExp(
    String.raw`${lead}(?!new\s)${who}\s(?:still\s|just\s|really\s|also\s)?(?:not|is|isn['’]?t|are|aren['’]?t|was|wasn['’]?t|wants?|needs?|said|says|asked|called|rang|texted|emailed|cancel+ed|cancels|moved|can['’]?t|couldn['’]?t|didn['’]?t|hasn['’]?t|haven['’]?t|has|won['’]?t|will|would|might|loved|liked|agreed|signed|booked|confirmed|postponed|rescheduled|owes?|quiere|necesita|dijo|llam[óo]|cancel[óo]|veut|a dit|a appel[ée]|a annul[ée]|will|braucht|hat|m[öo]chte|quer|precisa|disse|ligou|cancelou)(?!\p{L})`,
    "iu",
  ),
);
const titled = seldom(
  /(?<!\p{L})((?:mrs?|ms|miss|dr|mme|herr|frau|se[ñn]ora?|sra?|dona|don)\.?\s(\p{L}[\p{L}’'-]+))/iu,
);
const capital =
  /(?<=[\p{Ll},]\s)(\p{Lu}\p{Ll}+(?:['’]s(?=\s\p{Lu}))?(?:\s(?:&\s)?\p{Lu}[\p{Ll}&]+){0,2})(?=$|[\s,.!?'’])/u;

/** Somebody whom a text that was not understood names and the books don't know: with a title, before a verb, or in capitals. */
export function strangerNamed(sentence: Sentence): string | undefined {
  const { text, names } = sentence;
  if (names.some(({ value }) => value.some(({ kind }) => kind !== "category" && kind !== "mode"))) return undefined;
  if (text.includes("\n") || sentence.tokens.length > 30) return undefined;
  const withTitle = titled.exec(text);
  if (withTitle && !isCommonWord(fold(withTitle[2] ?? ""))) return withTitle[1];
  const found = subject.exec(text);
  const doing = strangerOf(sentence, found);
  if (doing !== null && plainName(doing)) return doing;
  const proper = capital.exec(text)?.[1];
  return proper !== undefined && plainName(proper) ? proper : undefined;
}

/** Whether words hold one that no language has, and none that only stands for a time or a thing of the books. */
function plainName(said: string): boolean {
  const words = fold(said)
    .split(/[\s.&]+/)
    .filter((one) => one !== "");
  return (
    words.every((one) => !nobody.test(one)) &&
    words.some((one) => one.length > 2 && !isCommonWord(one)) &&
    !timed.test(said)
  );
}

const timed =
  /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<!\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|english|german|french|spanish|portuguese|excel|google|whatsapp|paypal|stripe|slack|telegram|discord|purser)(?!\p{L})/iu;
