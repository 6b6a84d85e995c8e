import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import { usualSource } from "../fill/new-clients.ts";
import { entry, type Part } from "../fill/part.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { isGivenName, isNameFirst } from "../names/given-names.ts";
import type { Sentence } from "../sentence.ts";

/** What several of them are called, in five languages. */
const many =
  "clients|customers|leads|prospects|students|pupils|kunden|kundinnen|schüler|interessenten|clientes|clientas|prospectos|alumn[oa]s|alun[oa]s|élèves|patients|patientes|patienten|patientinnen|pacientes|utentes|parejas|novi[oa]s|noiv[oa]s|couples|schülerinnen|klienten|klientinnen|mandanten";
const newOnes = "new|neuen?|nuev[oa]s|nouveaux|nouvelles|nov[oa]s";
const announced = seldom(
  new RegExp(
    String.raw`^\s*(?:please\s+)?(?:(?:add|create|register|save|füge|añade|agrega|apunta|registra|ajoute|adiciona|cadastra)\s+)?(?:(?:these|the|my|our|two|three|four|five|\d|estos|estas|los|las|estes|os|as|ces|les|diese|die|${newOnes})\s+)*(${many})(?:\s+(?:called|named|are|${newOnes}))?\s*:?\s+(\S.*?)(?:\s+hinzu)?[.!]*\s*$`,
    "isu",
  ),
);
/** `add Foo, Bar and Baz as leads` */
const asSuch =
  /^\s*(?:please\s+)?(?:add|create|register|save|put)\s+(\S.*?)\s+(?:down\s+)?as\s+(?:new\s+)?(clients|customers|students|pupils|leads|prospects)[.!]*\s*$/isu;
/** `new client Foo, and Bar from instagram`, `new client Foo, Bar and Baz` */
const oneAfterAnother =
  /^\s*(?:please\s+)?(?:(?:add|create|register|save)\s+)?(?:an?\s+)?(?:new\s+)?(client|customer|lead|prospect)\s*:?\s+([^,;]+(?:,[^,;]+)*,\s*(?:[^,;]+\s)?and\s[^,;]+?)[.!]*\s*$/isu;
/** `ajoute comme clients Foo, Bar et Baz`, `leg Foo, Bar und Baz als Kunden an` */
const asSuchElsewhere =
  /^\s*(?:ajoute[rz]?|cr[ée]e[rz]?|enregistre|f[üu]ge?|lege?|nimm|erfasse)\s+(?:(?:comme|als)\s+(?:(?:nouveaux|neuen?)\s+)?(clients|prospects|kunden|interessenten|leads)\s*:?\s+(\S.*?)|(\S.*?)\s+(?:comme|als)\s+(?:(?:nouveaux|neuen?)\s+)?(clients|prospects|kunden|interessenten|leads))(?:\s+(?:hinzu|an|auf))?(?:\s*[,;]\s*(?:ils|elles|qui|sie|die)\s[^\d]*)?[.!]*\s*$/isu;
/** `nouveau client Foo, Bar et Baz`, `neuer Kunde Foo, Bar und Baz`: one noun for all the names behind it. */
const oneForAll =
  /^\s*(?:(?:ajoute[rz]?|cr[ée]e[rz]?|enregistre|f[üu]ge?|lege?|añade|agrega|registra|crea|adiciona|cadastra)\s+)?(?:une?\s+|un\s+|una\s+|uma?\s+|eine?n?\s+)?(?:nouve(?:au|lle)|neue[rn]?|nuev[oa]|nov[oa])\s+(cliente?|prospect|kunde|kundin|interessent|prospecto|lead)\s*:?\s+([^,;]+(?:,[^,;]+)*,\s*(?:[^,;]+\s)?(?:et|und|y|e)\s[^,;]+?|[^,;]+\s(?:et|und|y|e)\s(?:nouve(?:au|lle)|neue[rn]?|nuev[oa]|nov[oa])\s[^,;]+?)[.!]*\s*$/isu;
/** Another noun for the last of them: `nouvelle cliente Foo, et nouveau client Bar`. */
const nounAgain =
  /^(?:(?:an?|une?|una?|uma?|eine?n?)\s+)?(?:new|nouve(?:au|lle)|neue[rn]?|nuev[oa]|nov[oa])\s+(?:client|cliente|customer|kunde|kundin)\s+(?=\S)/iu;
/** What ends the name of a firm, and is no client of its own: `Smith, Jones and Partners`. */
const ofFirms = /^(?:partners?|associates|sons?|daughters?|brothers|bros|co|company|others|team)\.?$/iu;
/** What is said of somebody and is no name. */
const telling = /\b(?:is|are|was|wants?|needs?|has|said|called|pays?|paid|owes?|will|can|asked)\b/iu;
/** `clients: foo, bar, baz`, `clientes nuevos: foo, bar y baz`, `my clients are Foo and Bar` */
const headed = seldom(
  new RegExp(
    String.raw`^\s*(?:(?:${newOnes}|my|our|mis|nuestr[oa]s|meus|minhas|os meus|as minhas|mes|nos|meine|unsere)\s+)?(${many})(?:\s+(?:${newOnes}))?\s*:\s+(\S.*?)[.!]*\s*$`,
    "isu",
  ),
);
const owning = seldom(
  new RegExp(
    String.raw`^\s*(?:(?:by now|right now|now|de momento|ahora|por ahora|por enquanto|agora|hoje|pour l'instant|im moment|derzeit)\s+)?(?:my|our|mis|nuestr[oa]s|os meus|as minhas|meus|minhas|os nossos|nossos|mes|nos|meine|unsere)\s+(${many})\s+(?:are|son|são|sao|sont|sind)\s*:?\s+(\S.*?)[.!]*\s*$`,
    "isu",
  ),
);
/** `tengo 3 clientes fijos: foo, bar y baz`, `I have two regular clients: foo and bar`: whom somebody works for. */
const having = seldom(
  new RegExp(
    String.raw`^\s*(?:(?:[^,;:\d]{2,60}[,;]|hola|oi|ol[áa]|salut|bonjour|hallo|hi|hey)\s+)?(?:(?:y|e|and|und|et)\s+)?(?:(?:por ahora|de momento|ahora|agora|hoje|atualmente|right now|currently|en ce moment)\s+)?(?:i have|i['’]ve got|we have|tengo|tenemos|tenho|temos|j['’]ai|nous avons|on a|ich habe?|wir haben)\s+(?:(?:aktuell|gerade|derzeit|actuellement|hoje|ahora|currently)\s+)?(?:\d{1,2}|two|three|four|five|six|dos|tres|cuatro|cinco|seis|dois|duas|tr[êe]s|quatro|deux|trois|quatre|cinq|zwei|drei|vier|f[üu]nf)\s+(?:(?:regular|steady|fixed|current|feste|aktive|fixe|grandes|gros)\s+)?(${many}|stammkunden)(?:\s+(?:fij[oa]s|fix[oa]s|fixes|r[ée]guli[eè]r[ev]?s|activos|ativos|actuales|atuais|habituales|actifs|de siempre))?(?:\s+(?:ahora|agora|por ahora|right now))?\s*:\s*(\S.*?)[.!]*\s*$`,
    "isu",
  ),
);
const adding = seldom(
  new RegExp(
    String.raw`^\s*(?:please\s+)?(?:(?:add|create|register|save|füge?|lege?|nimm|erfasse|crée|añade|agrega|apunta|registra|ajoute[rz]?|adiciona|cadastra|${newOnes})(?!\p{L})|(?:nouve(?:au|lle)|neue[rn]|nuev[oa]|nov[oa])\s+\p{L}|(?:my|our)\s+\p{L}+\s+are(?!\p{L})|(?:${many})\s+(?:${newOnes})(?!\p{L}))`,
    "iu",
  ),
);
/** A list that says that those it names are new. */
const ofNew = new RegExp(String.raw`^\s*(?:(?:${newOnes})\s|(?:${many})\s+(?:${newOnes}))`, "iu");
const name = /^"?(?:\p{Lu}|\d|\p{Extended_Pictographic})[^@:?]{0,60}$/u;

/** Whether a name as it is typed in haste: in a headed list anything, else a few words that are not all ordinary ones. */
function inLowerCase(one: string, headed: boolean): boolean {
  if (headed) return /^\p{Ll}[^@:?]{0,60}$/u.test(one);
  if (!/^\p{Ll}[\p{L}'’.-]*(?:\s[\p{L}\d&'’.-]+){0,2}$/u.test(one)) return false;
  const isName = (word: string) => !isCommonWord(word) || isNameFirst(word) || isGivenName(word);
  return one.split(/\s/).some((word) => isName(fold(word)));
}

function saidList(text: string, head: RegExpExecArray | null): { readonly noun: string; readonly list: string } {
  const such = asSuch.exec(text);
  if (such && !head) return { noun: such[2] ?? "", list: such[1] ?? "" };
  const other = head ? null : asSuchElsewhere.exec(text);
  if (other) return { noun: other[1] ?? other[4] ?? "", list: other[2] ?? other[3] ?? "" };
  const [, noun = "", list = ""] =
    head ?? announced.exec(text) ?? oneAfterAnother.exec(text) ?? oneForAll.exec(text) ?? [];
  return { noun, list };
}

/** `Acme 850/mo retainer`, `Globex hourly at 45`: what is agreed with each of them, behind their names. */
const priced =
  /(?<=\p{L})\s(?:(?:is|are|at|on|for|hourly|monthly|weekly|flat|retainer|@|pays?|paying)\s)*[$€£]?\d[\d.,]*k?\s?(?:(?:\/|an?\s|per\s|each\s|every\s)\s?)?(?:months?|mo|hours?|hrs?|h|weeks?|wk|years?|yr|sessions?|visits?)?(?:\s(?:retainer|flat|hourly|monthly|package|project|each|fixed|fee))*(?=\s*(?:[,;]|$|(?:and|und|y|et|e)\s))/giu;

/** What a list says is agreed with one of those it names: `850/mo retainer`. */
function agreedWith(list: string, said: string): string | undefined {
  const end = list.indexOf(said) + said.length;
  return [...list.matchAll(priced)].find(({ index }) => index === end)?.[0].trim();
}

/** A list without where its clients come from, where that is said behind it, and of which of them it is said. */
function withoutSource(list: string) {
  const found = usualSource(list);
  if (!found || !/^[\s.!]*$/.test(list.slice(found.end))) return { bare: list, source: undefined, ofAll: false };
  const bare = list.slice(0, found.start);
  const all = /,?\s*(?:both|all|beide|alle|ambos|todos|tous|les deux)\s*$/iu;
  return {
    bare: bare.replace(all, ""),
    source: found.source,
    ofAll: all.test(bare) || !/,\s*and\s[^,]*$/iu.test(bare),
  };
}

const referred = /(?<!\p{L})(?:referr|refered|recommend|recomend|empfohlen|empfehlung|recommand|indica|introduced)/iu;

/** A name, and what is told of them in brackets behind: where they come from, `Jordan (referred by Kim)`, or a note, `Nomad Sisters (15/hr)`. */
function withRemark(said: string, remarks: readonly string[]) {
  const [, client = said, place] = /^(.*\S)\s*([\uE000-\uE0FF])$/su.exec(said) ?? [];
  const remark = place === undefined ? undefined : remarks[place.charCodeAt(0) - firstRemark];
  const from = remark === undefined || !referred.test(remark) ? usualSource(remark ?? "")?.source : "referral";
  return { client, from, note: from === undefined ? remark : undefined };
}

/** Characters that no text has, one of which stands for each remark while a list is taken apart. */
const firstRemark = 0xe000;

/** A list with what it says in brackets put aside. */
function withoutRemarks(list: string): { readonly plain: string; readonly remarks: readonly string[] } {
  const remarks: string[] = [];
  const plain = list.replaceAll(/\(([^()]*)\)/gu, (_, remark: string) => {
    remarks.push(remark.trim());
    return String.fromCharCode(firstRemark + remarks.length - 1);
  });
  return { plain, remarks };
}

/** What parts the names of a list; an "and" before its last comma joins two who are one client: `Sofi y Diego, Acme, Globex`. */
function betweenNames(list: string): RegExp {
  const last = list.lastIndexOf(",");
  const within = /\s(?:and|und|y|et|e)\s/iu.test(list.slice(0, Math.max(0, last)));
  return within
    ? /\s*[,;\n]\s*(?:(?:and|und|y|et|e)\s+)?/iu
    : /\s*(?:[,;\n]\s*(?:and|und|y|et|e)?|\s(?:and|und|y|et|e))\s+/iu;
}

/** Several new clients in one sentence, `add clients Foo, Bar and Baz`; null when it is anything else. */
export function severalClients({ text, names: known }: Sentence): readonly Part[] | null {
  const topped = headed.exec(text) ?? having.exec(text);
  const head = topped ?? owning.exec(text);
  if (!head && !adding.test(text)) return null;
  const { noun, list: whole } = saidList(text, head);
  const { plain: list, remarks } = withoutRemarks(whole);
  const plain = list.includes("\n") ? list : list.replace(priced, "");
  if (plain === "" || /\d{3}|@/.test(plain)) return null;
  const { bare, source, ofAll } = withoutSource(plain);
  const said = bare.split(betweenNames(bare)).map((one) => one.trim());
  const nouned = new Set(said.filter((one) => nounAgain.test(one)).map((one) => one.replace(nounAgain, "")));
  const names = said
    .map((one) =>
      one
        .replace(nounAgain, "")
        .replace(/^"(.*)"$/su, "$1")
        .replace(/^(?:the|el|la|los|las|l[ae]s?|o|a|die|der|das)\s(?=\p{Lu})/u, ""),
    )
    .filter((one) => one !== "");
  const lower = (one: string) =>
    topped !== null || announced.test(text) || asSuch.test(text) || asSuchElsewhere.test(text)
      ? inLowerCase(one, topped !== null)
      : false;
  const called = (one: string) => name.test(one) || nouned.has(one) || lower(one);
  if (names.length < 2 || !names.every((one) => called(one) && !telling.test(one) && one.split(/\s+/).length <= 5))
    return null;
  const stage = /^(?:leads?|prospects?|prospectos|interessenten)$/iu.test(noun) ? "lead" : "client";
  const added = (client: string, from: string | undefined) =>
    entry("client.add", { client, stage, ...(from === undefined ? {} : { source: from }) });
  if (ofFirms.test(names.at(-1) ?? "")) return [added(bare.trim(), source)];
  // `clients: Acme, Globex` of the books asks for them, and adds none.
  if (head && !ofNew.test(text) && known.some((found) => found.value.some(({ kind }) => kind === "client")))
    return null;
  return names.map((said, place) => {
    const { client, from, note } = withRemark(said, remarks);
    const one = added(client, from ?? (ofAll || place === names.length - 1 ? source : undefined));
    const agreed = note ?? agreedWith(list, said);
    return agreed === undefined ? one : entry("client.add", { ...one.slots, notes: agreed });
  });
}
