import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import { entry, type Part } from "../fill/part.ts";
import { isCommonWord } from "../marks/common-words.ts";
import type { Sentence } from "../sentence.ts";

const joins = "y|et|and|und|e|i";
const put =
  "add|put|note|save|ap[úu]nta(?:me)?|a[ñn]ade(?:me)?|agrega(?:me)?|pon(?:me)?|mete|an[óo]ta(?:me)?|registra|ajoute|mets|note|enregistre|adiciona|acrescenta|anota|cadastra|nimm|leg|erfasse";
const too = "also|too|tambi[ée]n|adem[áa]s|igual|aussi|[ée]galement|pareil|auch|noch|tamb[ée]m";

/** `apúntame también al señor Ramírez`, `et aussi Studio Lumen`, `y la fonda La Güera`: somebody more, right behind a new client. */
const further = seldom(
  new RegExp(
    String.raw`^\W*(?:(?<lead>${joins})\s)?(?:(?<put>${put})(?:[- ]moi|[- ]me)?\s)?(?:(?<also>${too})\s)?(?<who>[^?\d:@]{3,90}?)(?:\s(?<behind>${too}))?[\s.!]*$`,
    "iu",
  ),
);

/** `et une cliente aussi : Studio Lumen, c'est Sophie`: another one, announced as such. */
const another = seldom(
  /^\W*(?:(?:y|et|and|und|e)\s)?(?:une?|una?|uma?|eine?n?|an?|otr[oa]|autre|outr[oa]|noch (?:eine?n?))\s(?:(?:otr[oa]|autre|another|outr[oa])\s)?(?<noun>client[ea]?|customer|kunde|kundin|prospect[oa]?|lead)(?:\s(?:also|too|m[áa]s|tambi[ée]n|aussi|de plus|auch|mais|tamb[ée]m))?\s?:\s?(?<rest>\S.*)$/iu,
);

const before =
  /^(?:a\s(?:la\s|los\s|las\s)?|al\s|[àa]\s|ao?\s|o\s|os\s|as\s|el\s|la\s|los\s|las\s|l[ea]\s|les\s|the\s|der\s|die\s|das\s|den\s)?(?:se[ñn]or(?:a|ita)?\s)?/iu;

/** A name that is written as one: its words in capitals, but for those that join them and a first one that says what it is. */
const nameLike =
  /^(?:\p{Ll}{3,}\s)?\p{Lu}[\p{L}'’&.-]*(?:\s(?:(?:de|del|da|do|du|des|la|las|los|le|les|y|&|von|van)\s){0,2}\p{Lu}[\p{L}'’&.-]*){0,4}$/u;

/** The text as one that announces a new client, where it announces another one. */
export function anotherClient(text: string): string | null {
  const { noun, rest } = another.exec(text)?.groups ?? {};
  if (!noun || !rest) return null;
  return /^(?:prospect|lead)/iu.test(noun) ? `new lead ${rest}` : `new client ${rest}`;
}

/** Those who are added after a client that was added last; null of anything that names no one new. */
export function furtherClients(sentence: Sentence): readonly Part[] | null {
  const { text, hearing, money, durations, names, invoices, percents } = sentence;
  if (hearing.last?.intent !== "client.add" || names.length + invoices.length + percents.length > 0) return null;
  if (money.length + durations.length > 0 || sentence.moments("future").length > 0) return null;
  const said = further.exec(text)?.groups;
  if (!said?.who) return null;
  const asked = said.put !== undefined && (said.also ?? said.behind ?? said.lead) !== undefined;
  if (!asked && (said.lead ?? said.also ?? said.behind) === undefined) return null;
  const clients = said.who
    .split(/\s*,\s*(?:(?:y|et|and|und|e|i)\s)?|\s(?:y|et|and|und|e|i)\s(?=a |al |la |el |les? |l'|\p{Lu})/u)
    .map((one) => one.replace(before, "").trim());
  const isName = (one: string) => nameLike.test(one) && !one.split(" ").every((word) => isCommonWord(fold(word)));
  return clients.every(isName) ? clients.map((client) => entry("client.add", { client, stage: "client" })) : null;
}
