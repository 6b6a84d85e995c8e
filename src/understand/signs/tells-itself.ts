import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Flow } from "../flow/evidence.ts";
import { isNotOurs } from "./not-ours.ts";

/** Words that only open what puts something right. */
const denies = seldom(
  /^\W*(?:no|nope|nein|nee|nei|n[ãa]o|non|sorry|oops|ups|oups|wait|warte|perd[óo]n|perdona|pardon|desculpa|desculpe|moment|halt|quatsch|correction|korrektur|correcci[óo]n|corre[çc][ãa]o|actually|eigentlich|en realidad|en fait|na verdade|i meant?|ich meinte|digo|quise decir|je voulais dire|quis dizer)(?!\p{L})/iu,
);

/** `wären das 2600`, `ça ferait 2400`: what would be, where nothing was. */
const wouldBe = seldom(
  /^\W*(?:if|si|wenn|falls|se)\s.*\d|(?<!\p{L})(?:wär|wäre|wären|würde|würden|serait|seraient|ferait|co[ûu]terait|gagnerais|aurais|ser[íi]an?|costar[íi]an?|ganar[íi]a|seriam|custaria|ganhava|would be|would cost|it['’]d be|that['’]d be)(?!\p{L})/iu,
);

/** `viel zu teuer`, `40 a head at that restaurant`: what somebody thinks of a price. */
const opinion = seldom(
  /(?<!\p{L})(?:trop ch[eè]re?s?|zu teuer|ganz sch[öo]n teuer|too (?:much|expensive|dear|pricey)|(?:muy|demasiado|tan) car[oa]s?|car[oa]s? demais|muito car[oa]s?|hors de prix|unverschämt|a rip-?off|daylight robbery|un robo|um roubo|du vol|c['’][ée]tait donn[ée]|geschenkt|regalado|de gra[çc]a)(?!\p{L})|\d\s(?:a|per) (?:head|person) (?:at|in) (?:that|this|the)(?!\p{L})/iu,
);

/** `I'm not paying 75 for that`: what nobody paid and nobody puts right. */
const refuses = seldom(
  /(?<!\p{L})(?:(?:not|never|won['’]?t be) paying|(?:won['’]?t|wouldn['’]?t|not going to|not gonna|refuse to) pay|no (?:voy a|pienso|quiero) pagar|(?:paie|paierai|payerai) pas|zahle? (?:ich )?(?:bestimmt |sicher )?(?:keine?|nicht)|n[ãa]o (?:vou pagar|pago))(?!\p{L})/iu,
);

/** What others said of an amount: `une cliente a dit que 85 c'était donné`. */
const saidByOthers = seldom(
  /(?<!\p{L})(?:(?:he|she|they|client|customer|guy|lady)\s(?:said|says|told me|reckons)|dijo que|dice que|dijeron que|a dit que|dit que|ont dit que|meinte|gmeint|hat gemeint|sagte|hat gesagt|disse que|falou que|disseram que)(?!\p{L})/iu,
);

/** Words that end a story rather than put something right: `al final le cobré 550 por la espalda`. */
const inTheEnd = seldom(
  /(?<!\p{L})(?:in the end|finally|eventually|ended up|al final|finalmente|au final|finalement|am ende|schlie(?:ss|ß)lich|letztlich|dann doch|no fim|afinal|no final|acabei)(?!\p{L})/iu,
);

/** What is taken home, or paid for. */
const taken =
  /(?<!\p{L})(?:genommen|mitgenommen|gekauft|geholt|bestellt|llev[ée]|compr[ée]|pill[ée]|pris|achet[ée]|command[ée]|comprei|levei|bought|took|ordered)(?!\p{L})/iu;

/** Whether a story that ends is of money that moved for something. */
function endsStory(clause: Clause): boolean {
  if (!inTheEnd.test(clause.text)) return false;
  if (taken.test(clause.text)) return true;
  return clause.has("pay", "payI", "payThem", "receive", "spend", "charged") && clause.has("for", "due");
}

/** `ça m'a coûté 28 de stationnement`: what something cost, with what it was. */
const costMe = seldom(
  /(?<!\p{L})(?:cost me|m['’]a co[ûu]t[ée]|me (?:ha )?cost(?:[óo]|ado)|hat mich\s.*gekostet|me custou|custou-me)(?!\p{L})/iu,
);

/** `le bus 38 passe à 7 h 12`: when something runs, and when nothing of the books is. */
const runs = seldom(
  /(?<!\p{L})(?:bus|tram|train|zug|tren|comboio|trem|m[ée]tro|metro|s-?bahn|u-?bahn|ferry|f[äa]hre)\s(?:\d+\s)?(?:passe|part|arrive|f[äa]hrt|kommt|geht|leaves|comes|goes|pasa|sale|llega|viene|passa|sai|chega|parte)(?!\p{L})/iu,
);

/** The other way than the entry just written: a cost told behind what came in is a cost of its own. */
function isOtherWay(clause: Clause, flow: Flow | null): boolean {
  const last = clause.sentence.hearing.last?.intent;
  if (!flow || flow.strength < 4 || clause.cues.every(({ name }) => !name.startsWith("category."))) return false;
  if (flow.direction === "out" && (last !== "expense.add" || costMe.test(clause.text))) return true;
  return last === "expense.add" && flow.direction === "in";
}

/** Whether an amount that sounds like a correction of the entry before is told of something else, or of nothing that happened. */
export function tellsItself(clause: Clause, flow: () => Flow | null): boolean {
  if (denies.test(clause.text)) return false;
  if (clause.money.length === 0) return runs.test(clause.text);
  const { text } = clause;
  if (wouldBe.test(text) || opinion.test(text) || refuses.test(text) || saidByOthers.test(text)) return true;
  return endsStory(clause) || isNotOurs(clause) || isOtherWay(clause, flow());
}
