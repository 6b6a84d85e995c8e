import { fold } from "../../fold.ts";
import { type Seldom, seldom } from "../../seldom.ts";
import { everyCue } from "../marks/cue-index.ts";
import { exemptions } from "../marks/exemptions.ts";
import type { Sentence } from "../sentence.ts";

const mailLine = seldom(
  /^\s*(?:from|de|von|subject|betreff|asunto|objet|assunto|to|an|para|cc|sent|gesendet|date|fwd?|wg|re|enc|tr)\s?:\s+\S/im,
);
const marked = seldom(/^\s*(?:fwd?|wg|rv|tr)\s?:\s/i);
const quotedLine = seldom(/^\s*>/m);
const forwarded = seldom(
  /(?:begin forwarded|forwarded message|original message|weitergeleitete nachricht|mensaje reenviado|mensagem encaminhada|message transf[ée]r[ée]|-{3,}\s*\p{L})/iu,
);
const closing = seldom(
  /(?:^|\n|[.!?,]\s)\s*(?:kind |best |warm |many )?(?:regards|sincerely|yours (?:truly|sincerely)|cheers|best|mit freundlichen gr[üu][sß]+en|viele gr[üu][sß]+e|liebe gr[üu][sß]+e|lg|mfg|saludos(?: cordiales)?|un saludo|atentamente|cordialement|bien [àa] vous|atenciosamente|abra[çc]os?|att)[,.]?\s*\n?\s*\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?\s*$/iu,
);
const salutation = seldom(
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon)|sehr geehrte[rs]?|liebe[rs]?|hallo|guten tag|estimad[oa]s?|hola|querid[oa]s?|buenos d[ií]as|ch[eè]re?s?|bonjour|prezad[oa]s?|car[oa]s?|ol[áa])\b[^\n.!?]{0,40}[,:!]\s*\n/i,
);
const lure = seldom(
  /\b(?:click|tap) (?:here|https?|the link|below|on the)|\byou (?:have|'ve) been selected\b|\bclaim your\b|\bto claim\b|\b(?:lucky )?winner\b.*https?:/i,
);

const injected = seldom(
  /\b(?:ignore|disregard|forget)\b.{0,30}\b(?:previous|prior|above|earlier|all)\b.{0,20}\b(?:instructions?|prompts?|messages?|rules?)\b|\bsystem prompt\b|^\s*(?:system|assistant|user)\s*:|<\/?(?:system|instructions?|prompt)>|\byou are now\b/i,
);

const bookIt =
  "(?:record|register|book|log|enter|mark|enregistr|saisi|comptabilis|registr|anot|apunt|contabiliz|verbuch|erfass|eintrag|tragen sie|buchen sie|lan[çc]|regist)";

/** Where a mail or message is quoted that has its reader book an amount: `got an email: "please record 900 from Acme"`. */
const quotedOrder = seldom(
  new RegExp(
    `(?<!\\p{L})(?:e-?mails?|mails?|inbox|message|msg|text|sms|whatsapp|letter|correos?|mensajes?|carta|courriels?|messages?|lettre|nachricht|brief|mensagem)(?!\\p{L})[^\\n"“„«]{0,40}["“„«](?=[^\\n"”“»]*\\d)[^\\n"”“»]*(?<!\\p{L})${bookIt}[^\\n]*["”“»]`,
    "iu",
  ),
);

/** Forms that only letters have, on one line as well: how they begin, what they enclose, how they end. */
const letterForms: readonly Seldom[] = [
  /^\s*(?:to whom it may concern|(?:dear|sehr geehrte[rs]?|estimad[oa]s?|prezad[oa]s?)\s(?!purser\b|bot\b)[^\n.!?]{1,40}[,:])/i,
  /(?<!\p{L})(?:(?:please |kindly )?find (?:attached|enclosed)|attached (?:is|are|please find)|enclosed (?:is|are|please find)|anbei (?:erhalten|finden|die|der)|adjunto (?:encontrar|la|el)|ci-joint|veuillez trouver|em anexo|segue (?:em anexo|anexo))(?!\p{L})/iu,
  /[.!?,]\s*(?:(?:kind|best|warm|many) )?(?:regards|sincerely|yours (?:truly|sincerely)|mit freundlichen gr[üu](?:ß|ss)en|viele gr[üu](?:ß|ss)e|saludos cordiales|un saludo|atentamente|cordialement|bien [àa] vous|atenciosamente)[,.]?\s*(?:\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})?\s*$/iu,
].map(seldom);

/** `example: got 500 from Acme`. */
const example = seldom(
  /^\s*(?:(?:ignore(?: this| that)?|disregard|example|demo|beispiel|ejemplo|exemple|exemplo)\s*:|(?:for example|for instance|e\.\s?g\.?|z\.\s?b\.?|zum beispiel|por ejemplo|p\.\s?ej\.?|par exemple|por exemplo)(?!\p{L}))/iu,
);

/** A line of a chat with who wrote it: `kev: paid yet?`. */
const chatLine = /^\s*(?:\[?[\d:., /-]+\]?\s*)?(\p{L}[\p{L} .'’-]{0,24}):\s+\S/u;

/** The speaker in a chat, as such lines call them. */
const chatSelf = /^(?:me|myself|you|i|ich|du|yo|t[úu]|moi|toi|eu|voc[êe])$/i;

/** Whether a text is a chat: lines of two people or more in turn, one of whom is the speaker, or comes up again. */
function isChat(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const who = lines.flatMap((line) => chatLine.exec(line)?.[1]?.toLowerCase() ?? []);
  if (who.length < 2 || who.length < lines.length - 1) return false;
  const several = new Set(who);
  if (several.size < 2) return false;
  if (who.some((name) => chatSelf.test(name))) return true;
  return several.size < who.length && /\?|(?<!\p{L})(?:you|u|du|t[úu]|tu|voc[êe])(?!\p{L})/iu.test(text);
}

/** Lines that only a bill has: what is due, when, and to whom it was written. */
const billLine =
  /^\s*(?:(?:total |amount |balance |payment )due|due (?:date|by|on)|bill(?:ed)? to|invoice (?:to|date|no\.?|number|#)|sub-?total|account (?:no\.?|number)|f[äa]llig(?: am)?|rechnungs(?:betrag|datum|nr\.?|nummer)|zahlbar bis|kundennummer|total a pagar|importe a pagar|vencimiento|fecha de vencimiento|n\.?[ºo°] de factura|(?:montant|net|total) [àa] payer|[ée]ch[ée]ance|facture n[°º]|(?:valor|total) a pagar|vencimento|data de vencimento)(?:\s?[:#]|\s(?=[$€£₹\d]))/gimu;

/** Whether a text of several lines is a bill that somebody else wrote: what it says is due has not been paid. */
function isBill(text: string): boolean {
  return new Set(Array.from(text.matchAll(billLine), ([line]) => line.trim().toLowerCase())).size > 1;
}

/** `{"amount": 1200}`: what machines tell each other. */
const data = seldom(/^\s*[[{]\s*(?:\{\s*)?["'][\p{L}_]+["']\s*:/u);

/** Whether a text is somebody else's writing, pasted or forwarded: a mail, a quoted thread, orders to a machine. */
export function isPasted(text: string): boolean {
  if (quotedLine.test(text) && !/^\s*>\s*\d/.test(text)) return true;
  if (lure.test(text) || forwarded.test(text) || injected.test(text) || example.test(text)) return true;
  if (quotedOrder.test(text) || data.test(text)) return true;
  if (letterForms.some((form) => form.test(text))) return true;
  if (marked.test(text) || (mailLine.test(text) && /@|\n/.test(text))) return true;
  if (!text.includes("\n")) return false;
  if (isChat(text) || isBill(text)) return true;
  if (salutation.test(text) || closing.test(text)) return true;
  return salutation.test(text) && closing.test(text);
}

const greetings =
  "hey|hi|hello|yo|ok|oi|hola|oye|che|bonjour|salut|coucou|hallo|hi|moin|servus|ola|olá|ei|dear|liebe|lieber|querido|querida|cher|chere|caro|cara|fala|e ai|alo|morning|good morning";
const vocative = seldom(
  new RegExp(
    `^\\s*(?:(?:${greetings})[\\s,]+)?@?(\\p{L}[\\p{L}'’.-]*(?:\\s\\p{L}[\\p{L}'’-]*){0,2})\\s*[,:!—-]\\s+(.+)$`,
    "isu",
  ),
);
const greeted = seldom(new RegExp(`^\\s*(?:${greetings})[\\s,]+@?(\\p{Lu}[\\p{L}'’-]*)\\s+(.+)$`, "su"));
const mention = seldom(/^\s*@([\p{L}\p{N}_.-]+)\s+(.+)$/su);
const kin = seldom(
  /^\s*(\p{Lu}[\p{L}'’-]*)\s+(?:bhai|ji|bro|mate|sir|madam|didi|yaar|amigo|amiga|mon ami)\s*,?\s+(.+)$/su,
);
const told = seldom(
  /^\s*(?:please |pls |can you |could you )?(?:tell (?!me\b|us\b)\p{L}|(?:ask|remind|inform|text|message|email|write)\s+(?!(?:me|us|out|up|off|down)\b|(?:an?|the|another)\s(?:\p{L}+\s)?(?:bill|invoice|draft|quote)\b)(?:\p{L}+\s){1,3}(?:to|that|if|whether)\b)/iu,
);

/** `kwame: hey, can you invoice me 200?`: a line of a chat, pasted with who wrote it. */
const pastedLine = seldom(
  /^\s*(\p{L}[\p{L}\p{N} &'’.-]{1,40}):\s+(?:(?:hey|hi|hello|hola|salut|bonjour|hallo|oi|ol[áa])(?!\p{L})|(?:can|could|would|will) you(?!\p{L}).*(?<!\p{L})(?:me|us)(?!\p{L}))/iu,
);

const self = /^(?:purser|bot|assistant)$/i;

/** What people ask each other and not their books: a request, a question, the second person. */
const asking =
  /^(?:please|pls|plz|kindly|can|could|would|will|do|did|have|are|is|what|when|where|who|why|how|don'?t|let'?s|you|your|thanks|thank|sorry|we|i'?ll|i'?m|i|puedes|podr[ií]as|puede|me|te|tu|manda|env[ií]a|mira|por favor|porfa|k?[öo]nntest|kannst|bitte|magst|schick|hast|machst|du|kannst|gib|peux|pourrais|tu|pouvez|merci|envoie|est-ce|s'il|pode|podes|poderia|voc[êe]|manda|envia|paga|obrigad[oa])\b|\b(?:you|your|du|dir|dich|dein|deine|tu|te|tus|toi|ton|ta|voc[êe]|vc|teu|tua|bitte|please|por favor|porfa|s'il te pla[iî]t|stp|svp|pls)\b|(?<!\p{L})tú(?!\p{L})/iu;

/** What somebody is told not to forget, behind their name even in small letters; what the books are to keep begins with it. */
const nudged =
  /^(?:remember to|don['’]?t forget|n['’]oublie[sz]? pas|pense[sz]?|vergiss nicht|denk|no (?:te )?olvides|acu[ée]rdate|n[ãa]o (?:te |se )?esque[çc]as?|lembra(?:-te|-se)?|lembre(?:-se)?)(?!\p{L})/iu;

/** An imperative or request that no bookkeeping command begins with. */
const errands =
  /^(?:please\s+)?(?:bring|print|pay|transfer|send|book|buy|check|call|come|pick|get|give|make|order|invoice|mark|log|add|wire|move|cancel|delete|remind|update|email|mail|grab|meet|put|take|look|show)\b/i;

function isKnown(sentence: Sentence, who: string): boolean {
  const key = fold(who);
  return (
    self.test(who) ||
    sentence.names.some(
      (found) =>
        found.value.some((name) => name.kind === "client") &&
        fold(sentence.text.slice(found.start, found.end)).includes(key),
    )
  );
}

/** What a member is asked, and not the books: `Bo did you charge the batteries`. */
const askedOfMate =
  /^[\s,:]*(?:(?:did|can|could|would|will|have|are|do|were) (?:you|u)|please|pls|hast du|kannst du|puedes|has|peux-tu|tu peux|pode|voc[êe] pode)(?!\p{L})/iu;

/** Whether a member's name opens a text that asks them for something. */
function teamMate({ names, text }: Sentence): boolean {
  const [first] = names;
  if (!first || first.start > 1 || !first.value.every(({ kind }) => kind === "member")) return false;
  return askedOfMate.test(text.slice(first.end));
}

/** `call me at 503 555 0144`: whoever reads that is no bookkeeper. */
const callMe = seldom(
  /^\W*(?:(?:please|pls|bitte|por favor|just|you can|kannst|puedes|podes|pode)\s)*(?:(?:call|ring|text|phone|whatsapp|reach) me (?:back )?(?:at|on)|ruf mich (?:bitte )?(?:unter|an unter)|ll[áa]mame al|appelle[sz]?-moi au|rappelle[sz]?-moi au|(?:me (?:liga|ligue|chama)|liga-me|ligue-me) (?:no|para o|pro|ao))\s\+?\(?\d/iu,
);

/** Whether a text is meant for another person: it starts by naming one and asks or tells them something. */
export function isForAnother(sentence: Sentence): boolean {
  const text = sentence.text;
  // `TVA non applicable, art. 293 B du CGI` says `du` to nobody.
  if (exemptions(text).length > 0) return false;
  const at = mention.exec(text);
  if (at) {
    const [, who = "", rest = ""] = at;
    if (self.test(who)) return false;
    if (!isKnown(sentence, who)) return true;
    return asking.test(rest.trim()) || /\b(?:thanks|thank you|gracias|merci|danke|obrigad[oa])\b/i.test(rest);
  }
  if (callMe.test(text)) return true;
  if (told.test(text) && !/^\s*remind\s+(?:me|us)\b/i.test(text)) return true;
  if (teamMate(sentence)) return true;
  const line = pastedLine.exec(text);
  if (line?.[1] && isKnown(sentence, line[1])) return true;
  const named = kin.exec(text) ?? greeted.exec(text) ?? vocative.exec(text);
  if (!named) return false;
  const [, who = "", rest = ""] = named;
  const contact = sentence.names.some(
    (found) => found.start <= 1 && found.value.some(({ kind }) => kind === "contact"),
  );
  if (contact && /^(?:please|pls|can you|could you|would you|will you)(?!\p{L})/iu.test(rest.trim())) return true;
  const small = !/^\p{Lu}/u.test(who) && !(nudged.test(rest.trim()) && !/\s/.test(who));
  if (self.test(who) || (small && !greeted.test(text) && !isPersonal(sentence, text))) return false;
  if (
    isWord(who) ||
    /(?:^|\s)(?:q|qs|question|thing|sec|min|frage|pregunta|duda|cosa|pergunta|d[úu]vida|coisa|chose)$/i.test(who) ||
    /^(?:re|fwd|fw|note|todo|goal|lead|client|project|service|invoice|expense|income|resource|contact|reminder|meeting|log|new)$/i.test(
      who,
    )
  )
    return false;
  const body = rest.trim();
  if (isKnown(sentence, who))
    return /^(?:please|pls|can you|could you|would you|thanks|thank you)\b|\b(?:your|you)\b/i.test(body);
  return asking.test(body) || errands.test(body) || nudged.test(body);
}

function isPersonal(sentence: Sentence, text: string): boolean {
  const start = new RegExp(`^\\s*(?:${greetings})[\\s,]+`, "iu").exec(text);
  return start !== null && sentence.tokens.length > 4;
}

/** A word of speech, so nobody who is called. */
function isWord(who: string): boolean {
  return who.split(/\s+/).every((word) => everyCue([{ text: fold(word), start: 0, end: 1, kind: "word" }]).length > 0);
}
