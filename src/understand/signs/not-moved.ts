import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import { isNoMoneyYet } from "./no-money-yet.ts";

/** `deposit of 300 coming by zelle`, `500 lands on friday`: money that is on its way. */
const onItsWay = seldom(
  /\d\S*\s(?:(?:quid|bucks|dollars|euros?|pounds?|more|is|are|still|also|deposit|balance|rest|for\s\p{L}+)\s){0,3}(?:coming|arriving|landing)\s(?:by|via|through|over|on|in|next|this|tomorrow|tonight|soon|later|shortly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun)(?!\p{L})/iu,
);

/** What holds a job for the speaker, and the price of all of it: `booked the Brenner cake 650 total`. */
const bookedJob = seldom(
  /^\W*(?:(?:i|we)\s(?:just\s)?|just\s)?(?:booked|secured|landed|reserved|confirmed|signed)\s(?!(?:in|with|another)(?!\p{L})|[$€£₹]?\d)/iu,
);
const travels = seldom(
  /(?<!\p{L})(?:flights?|hotel|room|train|bus|taxi|uber|cab|tickets?|airbnb|hostel|table|venue|studio|stall|stand|booth|van|car|ferry|seats?)(?!\p{L})/iu,
);

/** Tax that a client kept back: no cost to the speaker that went to them, and nothing that came. */
const withheld = seldom(
  /(?<!\p{L})(?:deducted|deducts|withheld|withholds|kept back|retuvo|retuvieron|retenu|retient|einbehalten|reteve|retiveram)(?!\p{L}).*(?<!\p{L})(?:tds|tcs|tax|withholding|irpf|irrf|iss|imp[oô]t|steuer)(?!\p{L})|(?<!\p{L})(?:tds|tcs|withholding tax|irpf)\s(?:of\s|was\s)?.*(?<!\p{L})(?:deducted|withheld|kept back)(?!\p{L})/iu,
);

/** Somebody who came on, and what they are to pay: `Finbox signed, 40k per month`. */
const cameOn = seldom(
  /^\W*\p{L}[\p{L}\s'’&.-]{1,40}?\s(?:signed(?: up)?|booked(?: me| us)?|confirmed|accepted|said yes|came on board|is on board)(?:\W*$|\s?[,!.–-])/iu,
);

/** `half now half later, 80 in total`: what all of it comes to, where only a part is paid. */
const inParts = seldom(
  /(?<!\p{L})half (?:now|up ?front|down)(?!\p{L}).*(?:later|after|then|(?<!\p{L})end).*\d|(?<!\p{L})(?:vat|gst|hst|tax) (?:registered|exempt|number)(?!\p{L})/iu,
);

/** `invoice Hendersons 1100, 400 already paid`: what was paid of what is invoiced, and no cost. */
const alreadyPaid = seldom(
  /^\W*(?:(?:of which|with|less|minus|and|but)\s)*[$€£₹]?\d[\d.,]*k?\s(?:of (?:it|that|which)\s)?(?:(?:is|was|has been|were)\s)?(?:already (?:paid|received|settled)|paid already)(?!\p{L})/iu,
);

/** Whether an amount is told that is to come, is the price of a job that was won, or tax that a client withheld. */
export function notMoved(clause: Clause): boolean {
  if (clause.money.length === 0) return false;
  const { text } = clause;
  if (isNoMoneyYet(clause)) return true;
  if (onItsWay.test(text) && !clause.has("got", "receive", "payMe", "payThem")) return true;
  if (withheld.test(text) && !clause.has("got", "receive", "pay", "payMe", "payThem")) return true;
  if (inParts.test(text) && !clause.has("got", "receive", "payMe", "payThem")) return true;
  if (alreadyPaid.test(text) && clause.from > 0 && clause.sentence.cues.some(({ name }) => name === "invoiceVerb"))
    return true;
  if (cameOn.test(text) && clause.rhythms().length > 0 && !clause.has("pay", "payMe", "payThem", "got", "receive"))
    return true;
  if (!bookedJob.test(text) || travels.test(text) || namesOf(clause, "client").length !== 1) return false;
  return !clause.has("pay", "payI", "payMe", "payThem", "got", "receive");
}
