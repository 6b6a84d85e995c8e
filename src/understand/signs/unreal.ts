import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, marked, namesOf } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import { putRight } from "../clauses/slip.ts";
import { breaksIn } from "../fill/worked-hours.ts";
import type { Flow } from "../flow/evidence.ts";
import { fromParty, nameLike } from "../flow/party.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { tellsBalance } from "./balance-told.ts";
import { isBetweenUs } from "./between-us.ts";
import { notMoved } from "./not-moved.ts";
import { isNotOurs } from "./not-ours.ts";
import { owesMe } from "./owed-to-me.ts";
import { tellsPrice } from "./price-told.ts";

/** A modal at the very end, or behind a preposition, is somebody's name: `printing for will`. */
function nameless(clause: Clause, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    clause.sentence.language === "en" &&
    clause.sentence.tokens[from]?.text === "will" &&
    (to >= clause.to || /^(?:for|from|to|with|shift|move)$/.test(clause.sentence.tokens[from - 1]?.text ?? ""))
  );
}

/** `lost my drill worth 220`, `my van got robbed, tools worth 900`: what is gone cost nothing now. */
const gone = seldom(
  /(?<!\p{L})(?:lost|stolen|stole|nicked|theft|robbed|perd[ií]|robaron|robado|perdu|vol[ée]e?s?|verloren|gestohlen|geklaut|perdi|roubaram|roubad[oa]s?)(?!\p{L}).*(?<!\p{L})(?:worth|valued at|que val[ií]an?|valorad[oa]s? en|d['’]une valeur de|im wert von|no valor de|avaliad[oa]s? em)\s[$€£]?\d/iu,
);

/** `got no 500`, `says 500 was paid`: denied, or told by others. */
const deniedOrTold = seldom(
  /(?<!\p{L})(?:not\s(?:yet\s)?(?:been\s)?(?:paid|received|settled)(?!\p{L}).*|(?:got|received|spent|paid|made)\s+no|(?:lost(?!.*\b(?:fees?|tickets?|fines?|penalty|scam)\b)|misplaced|perd[ií]|perdu|perdemos|verloren)(?:\s(?:an?|my|some|about|un|une|uma|unos|einen?))?|(?:says|said|claims|claimed|reckons|insists)(?:\s+that)?)\s+(?:[$€£]?\d|(?:tenner|fiver|twenty|fifty|hundred)(?!\p{L}))/iu,
);

/** Words of having, giving and getting money that somebody can be the subject of. */
const movesMoney: readonly CueName[] = ["got", "receive", "pay", "give", "spend", "arrive", "sold", "settle", "owes"];

/** Somebody who is no business of the books and is spoken of; whom the speaker was with has only come along: `coffee with a friend 6`. */
function strangers(clause: Clause): readonly CueHit[] {
  const along = clause.hits("with", "meetVerb", "channel.meeting");
  return clause.hits("thirdParty").filter((cue) => !along.some(({ to }) => to === cue.from));
}

/** Whether something is said outside of how a stranger is called: the speaker of `a mate of mine` is no party. */
function besides(clause: Clause, strangers: readonly CueHit[], ...names: readonly CueName[]): boolean {
  return clause.hits(...names).some((cue) => !strangers.some(({ from, to }) => from <= cue.from && cue.from < to));
}

/** Somebody who is no business of the books stands before the verb as the one who did it: `my brother got 300 from his boss`. */
function byThirdParty(clause: Clause, third: readonly CueHit[]): boolean {
  const verbs = clause.hits(...movesMoney, "payLater");
  const subject = third.some((cue) => verbs.some((verb) => verb.from >= cue.to && verb.from <= cue.to + 2));
  return subject && !besides(clause, third, "payThem", "charged", "me");
}

/** `bob owes bill 20`: a debt between others. */
function othersOwe(clause: Clause): boolean {
  const owing = clause.hits("owes");
  return (
    owing.length > 0 &&
    !owesMe(clause) &&
    !clause.has("self", "add") &&
    clause.sentence.language === "en" &&
    /(?<!\p{L})owes?(?!\p{L})/iu.test(clause.text)
  );
}

/** Money somebody is told to move, which books don't do: `please send 5000 to the printer`, `pls pay the electrician 120`. */
const errands = new Set(["pay", "buy", "order", "lend", "loan", "give"]);
const sendings = new Set(["send", "transfer", "wire", "remit"]);

const back = seldom(/(?<!\p{L})back(?!\p{L})/iu);

function isErrand(clause: Clause): boolean {
  if (clause.money.length === 0 || clause.sentence.language !== "en") return false;
  if (clause.has("invoiceNoun", "invoiceVerb", "refund", "add", "logWord") || back.test(clause.text)) return false;
  const first = firstWord(clause);
  for (let at = clause.from; at < clause.to; at++) {
    const said = clause.sentence.tokens[at]?.text ?? "";
    const asked = cuedAt(clause, at - 1, "polite");
    if ((at !== first && !asked) || marked(clause, at)) continue;
    if (errands.has(said)) return true;
    if (sendings.has(said) && !clause.has("from") && (asked || clause.has("to"))) return true;
  }
  return false;
}

/** Whether a denial only puts another amount aside: `got 450 from Acme, not 540`. */
function putsAmountAside(clause: Clause, { to }: { readonly to: number }): boolean {
  const [first, second, ...more] = clause.money;
  const next = clause.sentence.tokens[to];
  return first !== undefined && more.length === 0 && second !== undefined && second.start === next?.start;
}

/** Whether a denial only takes back the amount before it for the one behind: `rosa me dio 45, no espera, 50`. */
function takesAmountBack(clause: Clause, { from }: { readonly from: number }): boolean {
  const place = clause.sentence.tokens[from]?.start ?? 0;
  return putRight(clause).some(
    (amount) => amount.start > place && (clause.money[clause.money.indexOf(amount) - 1]?.end ?? place) < place,
  );
}

/** `spent almost 50`: nearly as much has moved all the same; `almost got 50` has not. */
function nearly(clause: Clause, { from, to }: CueHit): boolean {
  const { tokens } = clause.sentence;
  if (!/^(?:almost|nearly|casi|quase|presque|fast|beinahe)$/.test(tokens[from]?.text ?? "")) return false;
  return clause.money.some(({ start }) => start === tokens[to]?.start);
}

/** `three hours on the website, i think`: how long something took is often not known to the minute, and was worked all the same. */
function onlyHedged(clause: Clause): boolean {
  if (clause.durations.length === 0 || clause.money.length > 0 || clause.has("wish", "quote", "jest")) return false;
  const { tokens } = clause.sentence;
  return clause
    .hits("hypothetical")
    .every(({ from, to }) => to >= clause.to && hedges.has(tokens[from + 1]?.text ?? ""));
}

const hedges: ReadonlySet<string> = new Set(["think", "guess", "reckon"]);

/** `pitch fee 25`: a word of offering inside what something cost. */
function isOfCost(clause: Clause, quote: CueHit): boolean {
  return clause.cues.some(
    ({ name, from, to }) =>
      name.startsWith("category.") && from <= quote.from && to >= quote.to && to - from > quote.to - quote.from,
  );
}

/** `gave me 42 and told me to keep the change from 50`: what was said went with what was given. */
function toldToKeep({ sentence: { text, tokens } }: Clause, { to }: CueHit): boolean {
  return /^\s?(?:(?:me|us)\s)?(?:to\s)?keep(?!\p{L})/iu.test(text.slice(tokens[to - 1]?.end));
}

/** `every tuesday 9am but not on dec 8`: of a series, only days are denied. */
function leavesDaysOut(clause: Clause): boolean {
  return (
    /(?<!\p{L})(?:but not|not on|nicht am|pero no|mais pas|mas n[ãa]o)(?!\p{L})/iu.test(clause.text) &&
    clause.rhythms().length > 0
  );
}

/** `the 600 she'd been sitting on`: what had been, and nothing supposed. */
function hadBeen(clause: Clause, { from, to }: CueHit): boolean {
  const { tokens } = clause.sentence;
  if (to - from !== 1 || !/^'?d$/.test(tokens[from]?.text ?? "")) return false;
  return /^(?:been|had|got|said|kept|sent|held|made|already|\p{L}{2,}ed)$/u.test(tokens[to]?.text ?? "");
}

/** `saw a lens for 340 and bought it`: what tempted was bought in the end. */
const boughtAfterAll = seldom(
  /(?<!\p{L})(?:and|n|&|so|then|but|y|pero|as[ií] que|e|mas|et|mais|und|aber|dann)\s(?:(?:i|we|just|finally|then|so|have|caved|an?d|i['’]?ve|l[ao]s?|he|hemos|l['’]ai|je|j['’]ai|on|nous|ich|hab|habe|sie|es|ihn|dann|eu|j[áa]|a|o)\s|l['’]ai\s)*(?:bought|got|ordered|grabbed|purchased|took|comprad[oa]s?|compr[ée]|pill[ée]|achet[ée]e?s?|command[ée]e?s?|prise?|gekauft|bestellt|geholt|mitgenommen|comprei|levei)(?!\p{L})/iu,
);

/** `walked away happy`: with what was bought. */
const pleased = seldom(/(?<!\p{L})walked (?:away|off) (?:with|happy|pleased|chuffed)(?!\p{L})/iu);

/** What others are said to have done, or only seems so. */
const hearsay = seldom(
  /^\W*(?:(?:i|we|just|also|oh)\s)*heard\s(?!(?:from|back)(?!\p{L}))|(?<!\p{L})(?:he o[íi]do|me han (?:dicho|contado)|j['’]ai entendu|hab(?:e)? geh[öo]rt|ouvi dizer|ouvi que|apparently|reportedly|so i hear|por lo visto|al parecer|seg[úu]n dicen|parece ser|apparemment|para[îi]t[ -]il|soi-disant|anscheinend|scheinbar|pelo visto|aparentemente|ao que parece)(?!\p{L})/iu,
);

/** `apparently the council spent 40k`: told by others, and of nothing the speaker did. */
function heardOf(clause: Clause): boolean {
  return (
    clause.money.length + clause.invoices.length > 0 && !clause.has("self", "payI", "me") && hearsay.test(clause.text)
  );
}

/** `4 hrs on the mural, living the dream`: a sigh over work that was done. */
function workedOn(clause: Clause): boolean {
  return clause.durations.length > 0 && clause.money.length === 0 && namesOf(clause, "project").length > 0;
}

/** `4299 a 6 meses sin intereses`: what was bought is paid in parts. */
const withoutInterest =
  /^(?:without|sin|sem|sans|ohne)\s(?:any\s)?(?:interests?|intereses|inter[ée]s|juros|int[ée]r[êe]ts|zinsen)(?!\p{L})/iu;

/** `9 to 5 on the site without a break`: work is no less done without something. */
function workedWithout(clause: Clause, { from }: CueHit): boolean {
  if (clause.money.length > 0 || namesOf(clause, "project").length === 0) return false;
  return (
    (clause.has("worked") || breaksIn(clause).length > 0) &&
    /^(?:without|sin|sem|sans|ohne)$/.test(clause.sentence.tokens[from]?.text ?? "")
  );
}

/** `refunded her 200 for the linens she didn't want`: what is denied is the use of a thing, and no money. */
const unwanted = seldom(
  /(?<!\p{L})(?:she|he|they|we|i|it|que|qui|qu['’](?:elle|il|ils|elles|on)|die|den|das)\s(?:\p{L}+\s)?(?:didn['’]?t|don['’]?t|doesn['’]?t|did not|do not|does not|wasn['’]?t|weren['’]?t|never|no longer|won['’]?t|couldn['’]?t|can['’]?t|no|ne|n['’]|não|nao|nicht|nie)\s?(?:even\s|really\s|actually\s|ever\s|end up\s)?(?:\p{L}+\s){0,2}?(?:want(?:ed)?|need(?:ed)?|us(?:e|ing|ed)|liked?|wear|wore|keep|kept|fit(?:ted)?|work(?:ed)?|quiso|quer[íi]an?|quieren?|us[óo]|necesit\p{L}+|quis|queria|precisa\p{L}*|usou|voulait|voulaient|veut|servi\p{L}*|utilis\p{L}+|wollten?|will|brauch\p{L}*|genutzt|gebraucht)(?!\p{L})/iu,
);

/** Whether a word of denying or wishing only tells that a thing was not wanted, behind what it came to. */
function ofUnwanted(clause: Clause, { from }: CueHit): boolean {
  const found = unwanted.exec(clause.text);
  if (!found) return false;
  const place = (clause.sentence.tokens[from]?.start ?? 0) - (clause.sentence.tokens[clause.from]?.start ?? 0);
  const within = found.index <= place && place < found.index + found[0].length;
  return within && clause.money.every(({ end }) => end <= (clause.sentence.tokens[from]?.start ?? 0));
}

/** `le devolví 15 a Vale porque no vino`: why money moved that is told before. */
function isReason(clause: Clause, { from }: CueHit): boolean {
  const { tokens } = clause.sentence;
  const at = tokens.findLastIndex(({ text }, place) => place < from && why.test(text));
  const start = tokens[at]?.start ?? 0;
  return at > clause.from && clause.money.length > 0 && clause.money.every(({ end }) => end <= start);
}

const why = /^(?:because|cos|cuz|porque|weil|parce)$/;

/** Whether something is denied, or supposed, wished, quoted or said in jest. */
function notSo(clause: Clause): boolean {
  const supposed =
    (clause.has("jest") && !workedOn(clause)) ||
    (clause.hits("wish").some((cue) => !ofUnwanted(clause, cue)) &&
      !boughtAfterAll.test(clause.text) &&
      !pleased.test(clause.text)) ||
    clause.hits("hypothetical").some((cue) => !hadBeen(clause, cue)) ||
    clause.hits("quote").some((cue) => !isOfCost(clause, cue) && !toldToKeep(clause, cue));
  const denied = clause
    .hits("negation")
    .some(
      (cue) =>
        !putsAmountAside(clause, cue) &&
        !takesAmountBack(clause, cue) &&
        !nearly(clause, cue) &&
        !workedWithout(clause, cue) &&
        !ofUnwanted(clause, cue) &&
        !isReason(clause, cue) &&
        !withoutInterest.test(clause.sentence.text.slice(clause.sentence.tokens[cue.from]?.start ?? 0)) &&
        !cuedAt(clause, cue.to, "status.overdue"),
    );
  return (supposed && !onlyHedged(clause)) || (denied && !leavesDaysOut(clause));
}

/** What the speaker is going to do. */
const ownPlan = /^(?:voy a|vamos a|vais|je vais|on va|vou|vamos|werde)(?!\p{L})/u;

const going = /^(?:home|back|there|over|to\s(?!my|our|me|us|the (?:bank|account)))/iu;

/** Whether a promise is none of money: `Acme paid 500, i'll send the rest`, `foi paga na segunda`. */
function otherPromise(clause: Clause, { from, to }: CueHit): boolean {
  const { tokens } = clause.sentence;
  const said = tokens.slice(from, to).map(({ text }) => text);
  if (said[0] === "paga" && /^(?:foi|esta|ta|ficou|era)$/.test(tokens[from - 1]?.text ?? "")) return true;
  // `got gas on the way to Acme`: where the speaker was going.
  if (/^on (?:the|my|our) way$/.test(said.join(" ")) && going.test(clause.sentence.text.slice(tokens[to]?.start)))
    return true;
  const [money] = clause.money;
  const paid = clause.hits("pay", "payThem", "payMe", "receive", "got", "arrive", "settle")[0];
  if (!money || !paid || paid.from >= from || money.start >= (tokens[from]?.start ?? 0)) return false;
  const behind = tokens
    .slice(0, from)
    .findLastIndex(({ text }) => /^(?:,|so|and|y|e|et|und|alors|ent[aã]o)$/.test(text));
  if (behind < paid.to) return false;
  const own = tokens.slice(behind + 1, from).some(({ text }) => /^(?:i|im|we|ich|wir|je|eu|yo|'m)$/.test(text));
  return own || (clause.sentence.language !== "en" && ownPlan.test(said.join(" ")));
}

/** Whether money is spoken of that others got, spent or owe, that was taken from the speaker, or is only asked for somewhere. */
export function ofOthersMoney(clause: Clause): boolean {
  if (clause.money.length === 0) return false;
  if (heardOf(clause) || isNotOurs(clause) || gone.test(clause.text) || theirGain.test(clause.text)) return true;
  return strangers(clause).length > 0 || saidOfOthers.test(clause.text);
}

/** `dizem que a tasca foi vendida por 200 mil`. */
const saidOfOthers = seldom(
  /(?<!\p{L})(?:dizem que|dicen que|on dit que|il para[îi]t que|man sagt|(?:word is|they say|people say)|reckons? (?:he|she|they))(?!\p{L})/iu,
);

/** `lunch break was 30 of that`, `first month free then 59.99`: a part of what was told, what is to be paid later. */
const ofThatOrLater = seldom(
  /\d\S*\s(?:min(?:ute)?s?\s|hours?\s)?of (?:that|those|it|these)[\s.!]*$|(?<!\p{L})first (?:\p{L}+ )?(?:week|month|year|trial) (?:of [\p{L} ]{2,20} )?(?:is |was |'s )?free(?!\p{L})/iu,
);

const isOfThatOrLater = (clause: Clause): boolean =>
  clause.money.length === 1 &&
  ofThatOrLater.test(clause.text) &&
  !clause.has("pay", "payI", "payThem", "payMe", "spend", "got", "receive", "arrive", "settle", "invoiceVerb");

/** Whether what a clause says about money did not happen: supposed, wished, promised, quoted, denied, joked, someone else's. */
export function unreal(clause: Clause): boolean {
  if (
    notSo(clause) ||
    heardOf(clause) ||
    isBetweenUs(clause) ||
    notMoved(clause) ||
    deniedOrTold.test(clause.text) ||
    gone.test(clause.text) ||
    isOfThatOrLater(clause) ||
    isNotOurs(clause)
  )
    return true;
  // `gonna log 700 from Acme` is about to be told, and no promise.
  const told = (at: number) => cuedAt(clause, at, "logWord") && clause.sentence.language === "en";
  const promised = clause
    .hits("promise")
    .some((cue) => !nameless(clause, cue.from, cue.to) && !told(cue.to) && !otherPromise(clause, cue));
  if (promised && !repays(clause)) return true;
  if (clause.has("notReceived") && !clause.has("add", "expecting")) return true;
  if (clause.money.length > 0 && takenOn.test(clause.text) && !clause.has("pay", "payThem", "payMe", "got", "receive"))
    return true;
  if (clause.money.length > 0 && (theirGain.test(clause.text) || difference.test(clause.text))) return true;
  if (calledOff(clause) || tellsPrice(clause) || tellsBalance(clause)) return true;
  const recurs = clause.rhythms().length > 0;
  if (!recurs && paysThen(clause)) return true;
  const third = strangers(clause);
  if (byThirdParty(clause, third) || othersOwe(clause) || (!recurs && isErrand(clause))) return true;
  if (third.length > 0 && !besides(clause, third, "payThem", "charged", "spend", "payI", "from")) return true;
  // What is paid every month is an arrangement, and no promise: `Acme pays me 500 monthly`.
  if (recurs || repays(clause)) return false;
  return clause.hits("payLater").some((cue) => !clause.hits("polite", "add").some((p) => p.to <= cue.from));
}

const pays = seldom(
  /(?<!\p{L})(?:zahlt|zahlen|[üu]berweist|ueberweist|begleicht|pagan?|pagam|paien?t?|payent?|r[èe]gle|verse|transfere)(?!\p{L})/iu,
);
const onlyThen = seldom(
  /(?<!\p{L})(?:zahlt|zahlen|[üu]berweist|ueberweist|begleicht)\s(?:[^\d\s]+\s){0,3}?(?:erst|dann|sp[äa]ter|noch)(?!\p{L})/iu,
);
/** `Huber zahlt bestimmt bald`, `paga pronto`: expected, and not done. */
const soon = seldom(
  /(?<!\p{L})(?:zahlt|zahlen|[üu]berweist|ueberweist|begleicht|pagan?|pagam|paien?t?|r[èe]gle)\s(?:[^\d\s]+\s)?(?:bald|demn[äa]chst|irgendwann|bestimmt|sicher(?:lich)?|wohl|hoffentlich|vermutlich|wahrscheinlich|nachher|gleich|pronto|seguro|bient[ôo]t|prochainement|s[ûu]rement|sans doute|dans (?:la|les?|l['’]|\d)|logo|j[áa] j[áa]|daqui a)(?!\p{L})/iu,
);
/** `Huber zahlt pünktlich`, `siempre paga tarde`: how somebody pays, and no payment. */
const asEver = seldom(
  /(?<!\p{L})(?:(?:siempre|nunca|toujours|sempre|immer|nie)\s(?:pagan?|pagam|paient?|zahlt|zahlen)|(?:zahlt|zahlen|[üu]berweist|ueberweist|pagan?|pagam|paien?t?|r[èe]gle)\s(?:[^\d\s]+\s)?(?:immer|stets|oft|meist(?:ens)?|p[üu]nktlich|zuverl[äa]ssig|schnell|langsam|sp[äa]t|gut|schlecht|brav|siempre|bien|mal|tarde|r[áa]pido|puntual|toujours|souvent|vite|rapidement|tard|sempre|bem|direitinho|certinho|em dia|r[áa]pido|atrasad[oa]))(?!\p{L})/iu,
);
const comesThen = seldom(/(?<!\p{L})komm(?:t|en)\s(?:dann\s)?(?:erst|am|im|n[äa]chste|ende|anfang|mitte)(?!\p{L})/iu);
const perfect = seldom(/(?<!\p{L})(?:hat|haben|hab|habe|ha|han|foi|foram|fue|fueron|est[áa]|ont)(?!\p{L})/iu);

/** `Huber zahlt den Rest im Jänner`, `paie lundi`: said in the present of a time that is still to come. */
function paysThen(clause: Clause): boolean {
  const comes = clause.money.length > 0 && comesThen.test(clause.text);
  if ((!comes && !pays.test(clause.text)) || perfect.test(clause.text)) return false;
  const { today } = clause.sentence.hearing;
  return (
    soon.test(clause.text) ||
    (clause.money.length === 0 && asEver.test(clause.text)) ||
    onlyThen.test(clause.text) ||
    clause.moments("future").some(({ value }) => value.day !== null && value.day > today) ||
    clause.periods("future").some(({ value }) => value.from > today)
  );
}

/** `lessons cancelled so minus 35`: what was called off has moved no money, unless it cost something all the same. */
function calledOff(clause: Clause): boolean {
  if (clause.money.length === 0 || !clause.has("work.cancelled")) return false;
  return !clause.has(
    "give",
    "pay",
    "payI",
    "payMe",
    "payThem",
    "charged",
    "refund",
    "spend",
    "got",
    "receive",
    "cost",
    "category.fees",
    "paidBy",
  );
}

const repaid = seldom(
  /\d\S*\s.*(?<!\p{L})(?:(?:['’]?re|['’]?s|is|are)\s(?:paying|reimbursing|refunding) (?:me|us)(?: back)?|(?:will|['’]?ll|is gonna|is going to|to)\s(?:be\s)?(?:reimbursed?|pay (?:me|us) back|pay (?:it|that|this) back|cover (?:it|that|this)|wear (?:it|that)|foot (?:it|that|the bill)|pick (?:it|that) up|refund (?:me|us|it)))(?:\s(?:me|us|it|that|later|for (?:it|that)))?\W*$/iu,
);

/** Whether what was bought is told with who will give it back: `fonts 79, Acme will reimburse me`. */
export function repays(clause: Clause): boolean {
  return (
    clause.money.length === 1 &&
    clause.has("promise", "payLater", "them", "me") &&
    repaid.test(clause.text) &&
    !clause.has("owes", "got", "receive")
  );
}

/** Getting money that is still to be got: `need to get 500 from Acme`. */
const toGet = seldom(
  /(?<!\p{L})(?:to|gonna|gotta|should|must) (?:get|collect|receive)(?!\p{L})|(?<!\p{L})(?:cobrar|recibir|recuperar|recevoir|r[ée]cup[ée]rer|encaisser|toucher|receber|bekommen|kriegen|brauche|brauchen)(?!\p{L})/iu,
);

/** `Malik became a client at 120`: what somebody will be charged, and nothing that moved. */
const takenOn = seldom(
  /(?<!\p{L})(?:became|becomes|is now|signed on as|came on as|se hizo|devint|est devenue?|wurde|virou)\s(?:an?\s|my\s|une?\s)?(?:new\s)?(?:client|customer|regular|kunde|kundin|cliente|cliente)(?!\p{L})/iu,
);

/** By how much what was paid is not what was owed: `overpaid by 30`. */
const difference = seldom(
  /(?<!\p{L})(?:over|under|short)[ -]?paid (?:(?:me|us|it|them) )?by(?!\p{L})|\d\s?(?:€|\$|£|euros?|fr\.?|franken|chf|pounds?|dollars?)?\s(?:too (?:little|much)|short(?=\W*$)|zu ?(?:wenig|viel)|de (?:menos|m[áa]s|moins|trop)|a (?:menos|mais))(?!\p{L})/iu,
);

/** Somebody else who got money: `he got 500 from Acme`, `er hat 500 bekommen`. */
const theirGain = seldom(
  new RegExp(
    [
      String.raw`(?:he|she|my (?:client|customer|accountant))\s(?:(?:just|only|finally|has|have|had)\s)?(?:got|received|earned|won)\s[$€£]?\d`,
      String.raw`(?:él|ella|ellos|ellas)\s(?:(?:ya|ha|han)\s)?(?:cobr[óo]|cobraron|cobrado|recibi[óo]|recibieron|recibido)\s[$€£]?\d`,
      String.raw`(?:il|elle|ils|elles)\s(?:(?:a|ont)\s)?(?:re[çc]u|touch[ée]|gagn[ée]|encaiss[ée])\s[$€£]?\d`,
      String.raw`(?:ele|ela|eles|elas)\s(?:j[áa]\s)?(?:recebeu|receberam|ganhou|ganharam)\s[$€£]?\d`,
      String.raw`(?:er|sie)\s(?:hat|haben)\s(?:.*\s)?[$€£]?\d.*(?<!\p{L})(?:bekommen|erhalten|verdient|gekriegt)(?!\p{L})`,
    ]
      .map((said) => String.raw`(?<!\p{L})${said}`)
      .join("|"),
    "iu",
  ),
);

/** Whether a clause tells of money that is only meant to be spent: nothing but what it would buy says that any moved. */
export function planned(clause: Clause, flow: Flow | null): boolean {
  if (clause.money.length === 0 || !clause.has("intend")) return false;
  // The new of `need to buy a new laptop` orders nothing to be written down.
  const ordered = clause.hits("add").some((cue) => !cuedAt(clause, cue.from, "newWord"));
  if (ordered || clause.has("logWord", "invoiceNoun", "invoiceVerb")) return false;
  return (flow?.strength ?? 0) < 4 || (flow?.direction === "in" && toGet.test(clause.text));
}

/** Whether somebody else is named whom the money came from: `depositei 400 da Acme no banco`. */
function isFromSomebody(clause: Clause): boolean {
  const [amount] = clause.money;
  const words = fromParty(clause)?.words ?? null;
  if (!amount || !nameLike(words) || ownPockets.test(words.text)) return false;
  return /^\s\p{L}{1,4}['’\s](?:\p{L}{1,3}\s)?$/u.test(clause.sentence.text.slice(amount.end, words.start));
}

const ownPockets =
  /^(?:(?:the|my|our|el|la|los|las|mi|mis|o|a|os|as|meu|minha|le|les|mon|ma|mes|der|dem|den|meinem?r?)\s)*(?:cash|savings?|account|bank|till|pocket|wallet|paypal|stripe|wise|efectivo|ahorros?|cuenta|banco|caja|bolsillo|dinheiro|poupan[çc]a|conta|caixa|esp[èe]ces|compte|banque|caisse|bar|bargeld|konto|kasse|sparkonto|\p{L}*geld)(?!\p{L})/iu;

/** `converted 500 usd to php, got 28,900`: one's own money in another currency, both amounts of it. */
const exchanging = seldom(
  /^\W*(?:(?:i|we|just|ich habe?|he|hemos|j['’]ai|on a)\s)*(?:convert(?:ed|ing)?|exchanged?|swapped|changed|cambi[ée]|converti|convert[ií]|j['’]ai chang[ée]|troquei|cambiei|getauscht|gewechselt)\s[^,;]*\d[^,;]*\s(?:to|into|for|a|en|em|in|por|para|contre)\s(?:\p{L}{3,8}|[$€£])[,;]?\s(?:(?:and|y|et|und|e)\s)?(?:i\s|we\s)?(?:got|received|came to|at|@|recib[ií]|me dieron|re[çc]u|bekommen|recebi|a|[àa])\s[^,;]*\d/iu,
);

/** Whether a text tells that the speaker's own money was changed into another currency. */
export const exchangesMoney = (text: string): boolean => exchanging.test(text);

/** Whether money only went from one of the speaker's accounts to another. */
export function betweenOwnAccounts(clause: Clause): boolean {
  if (!clause.has("ownTransfer") || clause.has("classification.interest") || namesOf(clause, "client").length > 0)
    return false;
  // A check was somebody's who paid.
  if (namesOf(clause, "goal").length > 0 || clause.has("mode.check")) return false;
  const within = clause.hits("ownTransfer");
  if (isFromSomebody(clause)) return false;
  const others = clause.hits("spend", "receive", "arrive", "payThem", "payMe");
  return others.every(({ from, to }) => within.some((cue) => cue.from <= from && to <= cue.to));
}
