import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import { phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import { hasLegalForm } from "../names/name-key.ts";
import { newContactIn } from "../signs/new-contact.ts";
import { contactsByRole } from "./contact-roles.ts";
import { countedTarget } from "./goal-target.ts";
import { capitalised } from "./new-name.ts";
import { ask, entry, type Part } from "./part.ts";
import { saidAddress, saidAmount, saidDay, saidName, saidValue } from "./said.ts";

/** A new business contact. */
export function fillContact(scene: Scene): Part {
  const { clause } = scene;
  const save = clause.hits("contactSave", "contactNoun")[0];
  const whose = contactOf(clause);
  const capital = whose ? whose.name : capitalised(clause);
  const words =
    clause.quotes[0]?.value ??
    newContactIn(clause) ??
    capital ??
    namesOf(clause, "contact")[0]?.value[0]?.name ??
    addedAsContact.exec(clause.text)?.[1] ??
    (save && !whose ? phraseFrom(clause, save.to)?.text : undefined) ??
    (whose ? undefined : phraseFrom(clause, clause.from + 1)?.text);
  const name =
    (words && !linking.test(words) && !aContact.test(words) ? words.trim() : undefined) ??
    fullName(clause) ??
    nameOfAddress(clause);
  const role = designationOf(scene, name);
  const firm = pieces(scene).find((piece) => piece !== name && /^\p{Lu}/u.test(piece) && hasLegalForm(piece));
  const company = namesOf(clause, "client")[0]?.value[0]?.name ?? whose?.company ?? companyOf(scene) ?? firm;
  const said = {
    name,
    designation: role === company || (name && role?.startsWith(`${name} `)) ? undefined : role,
    email: saidAddress(clause, "email"),
    phone: saidAddress(clause, "phone"),
    link: saidAddress(clause, "link", "site"),
    company,
    category: Object.entries(contactCategories).find(([, words]) => words.test(clause.text))?.[0],
  };
  if (!name) return ask("field", "client", "contact.add", said);
  return entry("contact.add", said);
}

/** Where somebody is a contact: what is told of them before, and of which company. */
const asContactOf = seldom(
  /(?<!\p{L})(?:as|como|als|comme)\s+(?:(?:an?|my|our|una?|mi|meu|um|mein|unseren?|mon|le|o|el)\s+)?(?:(?:business|main|new|nuevo|novo)\s+)?(?:contact(?:\sperson)?|contacto|contato|kontakt|ansprechpartner(?:in)?)\s+(?:at|of|for|from|with|in|del?|d[ao]|en|n[ao]|para|bei|von|für|chez|pour|d['’])\s*(?:(?:the|el|la|los|las|der|die|das|le|les)\s+)?([^,;:]+)/iu,
);

/** `add marta@lumen.es as contact at Lumen Studio`: who it is, where a name is told, and the company. */
function contactOf(clause: Clause): { readonly name: string | undefined; readonly company: string } | null {
  const found = asContactOf.exec(clause.text);
  const company = found?.[1]?.trim();
  if (!found || !company) return null;
  const name = /\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)*/u.exec(
    clause.text.slice(0, found.index).replace(/^\s*\p{Lu}\p{Ll}+\s/u, ""),
  )?.[0];
  return { name, company };
}

/** `add lena as a contact there`: who stands between the verb and what they are added as. */
const addedAsContact = seldom(
  /(?<!\p{L})(?:add|save|put|store|keep|a[ñn]ade|agrega|guarda|ajoute|enregistre|speichere?|f[üu]ge|adiciona|salva)\s+(?:(?:a|al|o|den|die|der)\s+)?(\p{L}[\p{L}'’.-]+(?:\s\p{L}[\p{L}'’.-]+){0,2})\s+(?:as|como|als|comme)\s+(?:(?:an?|my|our|una?|mi|meu|um|mein|unseren?|mon)\s+)?(?:contact|contacto|contato|kontakt|ansprechpartner)/iu,
);

/** The contact to be added, and no name of theirs. */
const aContact = /^\s*(?:an?|the|my|new)?\s*(?:new\s)?(?:contact|contacto|contato|kontakt)\s*:?$/iu;

/** `add a contact: Reyes' CPA Dan Morrow`: the last name in capitals, which is nobody the books know. */
function fullName(clause: Clause): string | undefined {
  const start = clause.sentence.tokens[clause.from]?.start ?? 0;
  return [...clause.text.matchAll(/\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)+/gu)]
    .filter(
      ({ index, 0: said }) =>
        !clause.names.some((found) => found.start < start + index + said.length && start + index < found.end),
    )
    .at(-1)?.[0];
}

/** Words that only join. */
const linking = /^\s*(?:an?|at|to|of|as|de|del|da|do|para|com|con|en|como|à|chez|bei|von|als)\s*$/iu;

/** What an address is called where it is nobody's own. */
const ofNobody =
  /^(?:info|hello|hi|hola|ola|bonjour|hallo|contact[oe]?|contato|kontakt|office|mail|e?mail|admin|sales|ventas|pagos?|billing|accounts?|invoices?|facturas?|facturacion|support|team|studio|estudio|no-?reply)$/iu;

/** `marta.ruiz@lumen.es`: the name somebody's address is made of. */
function nameOfAddress(clause: Clause): string | undefined {
  const [local = ""] = saidAddress(clause, "email")?.split("@") ?? [];
  const words = local.split(/[._-]+/).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (words.length === 0 || words.length > 3 || ofNobody.test(words[0] ?? "")) return undefined;
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" ");
}

function pieces(scene: Scene): string[] {
  const start = scene.clause.sentence.tokens[scene.clause.from]?.start ?? 0;
  let text = scene.clause.text;
  for (const { start: from, end } of scene.clause.addresses)
    text = text.slice(0, from - start) + " ".repeat(end - from) + text.slice(end - start);
  return text
    .split(/[,;:\n–—]|\s-\s/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 0);
}

/** `solicitor for the address book: …`, `salva o contato do contador: …`: what somebody does, before the colon. */
const announcedRole = seldom(
  /^\s*(?:remember|keep|save|note|store)\s(?:this|my|our|the)\s(?!(?:card|number|contact|details|address|e-?mail|phone|person|one|info|name)(?!\p{L}))(\p{Ll}[\p{Ll} -]{2,30}?)\s*:|^\s*(?:(?:new|a|an|my|our|the)\s+)*(\p{Ll}[\p{Ll} -]{2,30}?)\s+(?:for|into) (?:the|my|our) (?:address book|contacts|rolodex|phonebook)\s*:|(?<!\p{L})(?:contato|contacto|contact|kontakt)\s+(?:do|da|de|del|de la|du|des|meines|meiner|unseres|of (?:the|my|our))\s+(?:(?:la|mi|meu|minha|mon|ma|notre|nuestro|nuestra)\s+)?(\p{Ll}[\p{Ll} -]{2,30}?)\s*[:,]/u,
);

function designationOf(scene: Scene, name: string | undefined): string | undefined {
  const own = pieces(scene).slice(1);
  const at = own.findIndex((piece) => name !== undefined && piece.includes(name));
  const bracketed = /\(([\p{L}\s]{3,40})\)/u.exec(scene.clause.text)?.[1];
  if (bracketed) return bracketed.trim();
  const announced = announcedRole.exec(scene.clause.text);
  if (announced)
    return announced
      .slice(1)
      .find((role) => role !== undefined)
      ?.trim();
  const behind = own
    .slice(at + 1)
    .find(
      (piece) =>
        /^\p{L}[\p{L}\s'’-]{2,40}$/u.test(piece) &&
        !/^(?:at|from|email|phone|tel|category|company|mobile|cell)\b/i.test(piece),
    );
  if (behind)
    return behind
      .replace(/\b(?:at|from|with|bei|chez|en|na|no)\s+\p{Lu}.*$/u, "")
      .replace(
        /^(?:(?:as|como|als|comme)\s+)?(?:(?:the|an?|my|our|una?|une|el|la|mi|der|die|das|o|a|meu|minha)\s+)?/i,
        "",
      )
      .trim();
  const told = pieces(scene).join(", ");
  const role = /\b(?:my|our|the|a|an|mi|mon|ma|mein|meine|meu|minha)\s+((?:new\s+)?[\p{Ll}]+(?:\s[\p{Ll}]+)?)\b/u.exec(
    told,
  )?.[1];
  const behindName = role && !/conta[ck]?t|card|address|list/.test(role) ? role : roleBehind(scene, name);
  return behindName && /^(?:contact|contacto|contato|kontakt)$/u.test(behindName) ? undefined : behindName;
}

/** Words in lower case right behind a name in capitals: `Guy Lavoie notary`. */
function roleBehind({ clause }: Scene, name: string | undefined): string | undefined {
  const { tokens, text } = clause.sentence;
  const start = tokens[clause.from]?.start ?? 0;
  const place = name && /^\p{Lu}/u.test(name) ? clause.text.indexOf(name) : -1;
  if (!name || place < 0) return undefined;
  const until = clause.addresses.find((each) => each.start > start + place)?.start ?? start + clause.text.length;
  const behind = text.slice(start + place + name.length, until);
  return /^\s+(?:(?:as|como|als|comme)\s+(?:(?:an?|my|mi|una?|meu|um)\s+)?)?(\p{Ll}{3,}(?:\s(?!at\b|from\b|with\b|of\b|on\b|for\b)\p{Ll}{2,}){0,2})(?=\s*$|\s*[,;(]|\s(?:at|from|with|of)\s)/u.exec(
    behind,
  )?.[1];
}

function companyOf(scene: Scene): string | undefined {
  return (
    /\b(?:at|from|bei|chez)\s+(\p{Lu}[\p{L}\p{N}&.'’ -]*?)(?=\s*(?:,|$|;|\n|\())/u
      .exec(scene.clause.text)?.[1]
      ?.trim() ?? namesOf(scene.clause, "client")[0]?.value[0]?.name
  );
}

/** What stands behind the kind of resource: `tip: always ask for half upfront`. */
const headed = seldom(/^\s*(?:save\s+)?(?:an?\s+)?(?:tip|guide|strategy|checklist)\s*:\s*(?!.*https?:)(.{3,200})$/isu);

/** A link or text worth keeping. */
export function fillResource(scene: Scene): Part {
  const { clause } = scene;
  return entry("resource.add", {
    category: saidValue(clause, "resource"),
    link: saidAddress(clause, "link", "site"),
    name: clause.quotes[0]?.value ?? headed.exec(clause.text)?.[1]?.trim(),
  });
}

/** A new goal. */
export function fillGoal(scene: Scene): Part {
  const { clause } = scene;
  const amount = saidAmount(clause);
  const health = saidValue(clause, "goalCategory");
  const target = countedTarget(clause);
  return entry("goal.add", {
    goal: clause.quotes[0]?.value ?? named(scene, target !== undefined),
    amount: target === undefined ? amount : undefined,
    target,
    due: saidDay(clause, "future") ?? clause.periods("future")[0]?.value.to,
    category: health,
  });
}

/** Names of a word or two of doing (`to save`) tell one goal from another only with what they are about. */
const thin =
  /^(?:to\s+)?(?:\p{L}{0,6}|c['’]est|(?:de\s)?(?:mettre|faire|atteindre|arriver)|je vise|on vise|ahorrar|facturar|guardar|[ée]conomiser|[ée]pargner|verdienen|economizar|faturar|invoice)$/iu;

/** What only announces a goal: `my goal is to`, `i want to`. */
const announcing =
  /^\s*(?:set\s+)?(?:(?:my|our|new|a|the|mein|unser|neues|nuevo|nueva|mi|mon|nouvel|meu|minha|novo|nova)\s+)*(?:(?:goals?|targets?|objectives?|resolution|aim|ziel|sparziel|objetivo|meta|objectif)(?!\p{L})\s*(?:ist(?:\s+es\s*,?)?(?!\p{L})|is|of|es|c['’]est|est|de(?=\s)|é|:|=|-)?|(?:i|we)\s+(?:want|would like|plan|aim|hope)(?=\s+to\s))\s*(?:to\s+)?|^\s*(?:quiero|queremos|quisiera|quero|je veux|on veut|je vise|on vise|viser?|j['’]aimerais|ich (?:will|m[öo]chte))\s+(?=\p{L})|^\s*(?:p[óo]n(?:me|nos)?|fija(?:me)?|crea(?:me)?|set(?: me| up)?|setz(?:e)?(?: mir)?|fixe(?:-moi)?|define|cria)\s+(?:una?|uma?|an?|eine?n?|une?)?\s*(?:meta|objetivo|goal|target|ziel|objectif)\s+(?:mensual\s+|nueva?\s+|nuevo\s+)?(?:de|of|von|:)\s+/iu;

/** `heuer noch`: within which time, and nothing that is wanted. */
const sometime =
  /^(?:(?:heuer|noch|dieses (?:jahr|quartal)|diesen monat|this (?:year|quarter|month)|este (?:a[ñn]o|mes|ano|m[êe]s)|cette ann[ée]e|ce mois)(?:[\s,]+|$))+/iu;

/** `Ziel: bis März 10 Kilo abnehmen`: a deadline that stands before what is wanted. */
const deadlineFirst =
  /^(?:(?:by|until|till|bis|hasta|até|avant|d['’]ici)\s(?:(?:zum|ende|mitte|anfang|end of|the end of|fin de|finales de|final de|fin|le|el|o)\s)*)(?:\d{1,2}\.?\s(?:de\s)?)?(?:jan|j[äa]n|feb|feber|m[äa]r|apr|mai|ma[iyj]|jun|jul|ao?[ûug]|sep|o[ckt]+[to]|nov|de[czs]|enero|febrero|ene|abr|ago|set|out|fev|f[ée]v|avr|juin|juil|weihnacht|ostern|sommer|herbst|winter|fr[üu]hling|christmas|easter|summer)\p{L}*\.?(?:\s\d{4})?[\s,:]+(?=\S)/iu;

function named(scene: Scene, isCounted: boolean): string | undefined {
  const short = goalName(scene)?.replace(/^to\s+(?=\S+\s)/i, "");
  if (!isCounted && short !== undefined && !thin.test(short) && short.replace(sometime, "") !== "")
    return amountFor.test(short) ? (purposeOf(scene.clause) ?? short) : short;
  const told = scene.clause.text
    .replace(announcing, "")
    .replace(deadlineFirst, "")
    .replace(sometime, "")
    .replace(
      /[\s,]*\b(?:by|before|until|till|bis|hasta|até|avant|d['’]ici|antes de|(?:para|pa|pra|pour|f[üu]r|en|em) (?:el |finales |fim |o |la |le |fin )?(?:de )?(?=enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|nov|dic|jan|fev|f[ée]v|mar|abr|mai|jun|jul|ao[ûu]?t|ago|set|out|dez|d[ée]c|fin|verano|navidad|natal|no[ëe]l|a[ñn]o|ano|\d))\s?.*$/isu,
      "",
    )
    .replace(isCounted ? /[\s,]+(?:this|next) (?:year|quarter|month|week)$/iu : /$^/u, "")
    .replace(/[.!\s]+$/u, "");
  return onlyAmount.test(told) || amountFor.test(told)
    ? (purposeOf(scene.clause) ?? (told === "" ? short : told))
    : told;
}

/** How much, and then what for: `2000 für ein neues Interface`. */
const amountFor = /^[$€£₹]?\d[\d.,'’]*k?\s?(?:[$€£₹]|euros?|eur|chf|franken)?\s(?:for|f[üu]rs?|fuer|para|pour)\s/iu;

/** An amount with nothing that tells what it is wanted for. */
const onlyAmount = /^[$€£₹]?[\d.,\s]*(?:[$€£₹k]|euros?|eur|chf|franken|fr\.?|dollars?|pounds?|reais)?$/iu;

/** What doing closes a sentence in German, and a deadline that stands behind what is wanted. */
const behindPurpose =
  /\s+(?:(?:sparen|ansparen|zur[üu]cklegen|weglegen|zusammenbekommen|verdienen)(?!\p{L}).*|(?:by|before|until|till|bis|hasta|até|avant)\s.*)$/isu;

/** What money is wanted for: `goal: 3000 by march for a new website`, `Ziel 5000 bis Juni für Urlaub`. */
function purposeOf({ text, sentence: { language } }: Clause): string | undefined {
  const [, said] =
    /\s(?:for|f[üu]rs?|fuer|para|pour)\s+(?:(?:the|an?|my|die|den|das|eine?n?|la|el|una?|une?|le|uma?|o)\s+)?(\p{L}.*)$/isu.exec(
      text,
    ) ?? [];
  const name = said?.replace(behindPurpose, "").replace(/[.!\s]+$/u, "");
  if (name || language !== "de") return name || undefined;
  // `bis Weihnachten 2000 verdienen`: when stands before how much.
  const [, done] = /(?:^|\s)([\d.,]+k?\s?(?:euro|€|franken|fr\.)?\s(?:zu\s)?\p{L}+en)\s*$/iu.exec(text) ?? [];
  return done?.replace(/\szu\s/iu, " ");
}

function goalName(scene: Scene): string | undefined {
  const { clause } = scene;
  const cue = clause.hits("aim", "goalNoun")[0];
  return cue ? phraseFrom(clause, cue.to, { long: true, ends: ["due"], most: 8 })?.text : undefined;
}

/** `ran 8k`: what is run, walked or ridden is told in kilometres, not in thousands. */
function ranThousands(clause: Clause): string | undefined {
  if (!/(?<!\p{L})k(?!\p{L})|\dk(?!\p{L})/iu.test(clause.text)) return undefined;
  const said =
    /(?<!\p{L})(?:ran|run|jogged|walked|hiked|cycled|biked|rode|rowed|swam|running)(?!\p{L}).*?(?<![\d.,$€£])(\d{1,3}(?:[.,]\d)?)\s?k(?!\p{L})/iu;
  return said.exec(clause.text)?.[1]?.replace(",", ".");
}

/** Progress towards a goal: an amount added, or where it stands. */
export function fillProgress(scene: Scene): Part {
  const { clause } = scene;
  const amount = ranThousands(clause) ?? saidAmount(clause)?.split(" ")[0];
  const set = (clause.has("goalDone") && !clause.has("add", "save")) || isStanding(scene);
  const plain = amount?.replace(/\.0+$/, "") ?? countIn(scene);
  const goals = [...new Set(namesOf(clause, "goal").flatMap((found) => found.value.map((n) => n.name)))];
  const said = {
    goal: saidName(clause, "goal") ?? (goals.length === 0 ? (goalCalled(scene) ?? onlyGoal(scene)) : undefined),
    delta: set ? undefined : plain,
    value: set ? plain : undefined,
  };
  if (plain === undefined) return ask("field", "amount", "goal.progress", said);
  return entry("goal.progress", said);
}

/** `is at 2,100 now`, `fund: 900`: where a goal stands, not what came to it. */
function isStanding({ clause }: Scene): boolean {
  const [amount] = clause.money;
  if (!amount) return false;
  return /(?:(?<!\p{L})(?:is|now|at|to)|[:=])\s*[$€£₹]?$/iu.test(clause.sentence.text.slice(0, amount.start));
}

/** A number that counts something else than money: `ran 8 more miles`. */
function countIn({ clause }: Scene): string | undefined {
  const inName = (place: number) => clause.names.some((found) => found.start <= place && place < found.end);
  const from = clause.sentence.tokens[clause.from]?.start ?? 0;
  const counts = clause.text.matchAll(/(?<![\p{L}\d.,])\d+(?:[.,]\d+)?(?![\d])/gu);
  for (const { 0: said, index } of counts) if (!inName(from + index)) return said.replace(",", ".");
  return undefined;
}

/** `the weight goal`: the one goal with that word in its name. */
function goalCalled({ clause }: Scene): string | undefined {
  const [, word] =
    /(?<!\p{L})(?:the|my|our)\s+(\p{L}{3,})\s+goal(?!\p{L})/iu.exec(clause.text) ??
    /(?<!\p{L})(?:meta|objetivo|objectif|ziel)\s+(?:(?:de|del|do|da|du|des|von)\s+)?(?:la\s+|l['’])?(\p{L}{3,})/iu.exec(
      clause.text,
    ) ??
    [];
  if (word === undefined) return undefined;
  const said = fold(word);
  const fits = clause.sentence.hearing.names
    .all("goal", 50)
    .filter(({ name }) => fold(name).split(/\s+/).includes(said));
  return fits.length === 1 ? fits[0]?.name : undefined;
}

function onlyGoal(scene: Scene): string | undefined {
  const all = scene.clause.sentence.hearing.names.all("goal", 2);
  return all.length === 1 ? all[0]?.name : undefined;
}

/** Who of the contacts is asked about: by name, or by what they do (`my accountant's number`). */
export function fillContactShow(scene: Scene): Part {
  const { clause } = scene;
  const named = namesOf(clause, "contact").flatMap((found) => found.value);
  const fits = named.length > 0 ? named : contactsByRole(clause);
  if (fits.length > 1)
    return ask(
      "disambiguation",
      "client",
      "contact.show",
      {},
      fits.map((contact) => contact.name),
    );
  return entry("contact.show", { name: fits[0]?.name });
}

const contactCategories: Readonly<Record<string, RegExp>> = {
  finance: /\b(?:financ\w*|finanz\w*|bank\w*|accounting)\b/i,
  legal: /\b(?:legal\w*|law\w*|rechtlich\w*|jur[ií]dic\w*|juridique\w*)\b/i,
  services: /\b(?:services?|servicios?|servi[cç]os?|dienstleist\w*)\b/i,
};

/** The user's own contacts, of one category when it is said. */
export function fillContactList(scene: Scene): Part {
  const category = Object.entries(contactCategories).find(([, words]) => words.test(scene.clause.text))?.[0];
  return entry("contact.list", { category });
}
