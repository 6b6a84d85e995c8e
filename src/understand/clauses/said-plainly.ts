import { encodeMoney, subtract } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import type { Range } from "../marks/marks.ts";
import type { Sentence } from "../sentence.ts";

/** `tracy booked in for sat 10am`: somebody who has an appointment from now on. */
const bookedIn = seldom(
  /^\W*(?:(?:ok|so|also|and|oh|new one)[\s,]+)*(?<who>(?:the\s)?\p{L}[\p{L}'’&.-]*(?:\s(?!is|has|was|wants|are)\p{L}[\p{L}'’&.-]*){0,3}?)(?:['’]s|\s(?:is|are|has|have))?(?:\snow)?\s(?:booked|booking)\sin\s(?:for\s|on\s|at\s)?(?<when>\S.*)$/iu,
);

/** `280 encaissés dont 120 en espèces`, `280 eingenommen, davon 120 bar`: a part of it, and how that came. */
const partOfIt = seldom(
  /,?\s(?<of>dont|davon|daraus)\s(?<part>[€$]?\d[\d.,'’]*(?:\s?(?:€|\$|chf|eur|euros?|francs?))?\s(?:(?:en|in|par|per|mit|als)\s)?(?:esp[èe]ces|cash|liquide|bar(?:geld)?|carte|cb|karte|virement|[üu]berweisung))[\s.!]*$/iu,
);

/** `reçu 500 de Lune dont 80 dépensés en essence`: what went out again of what came, without the pause before it. */
const spentOfIt =
  /(?<=\d.*\S)\s(?=(?:dont|davon|daraus|of which|de (?:los|las) cuales|d[oa]s quais)\s[$€£]?\d[\d.,'’–-]*\s?(?:€|euros?|\$)?\s(?:(?:ont [ée]t[ée]|were|wurden|foram|fueron)\s)?(?:d[ée]pens[ée]+s?|partis?|spent|went|ausgegeben|gingen|gastad[oa]s|gastei|gast[ée]|(?:d['’]|d[ea]\s|en\s|als\s|as\s)?(?:acompte|arrhes|anzahlung|angezahlt|deposit|down ?payment|anticipo|abono|adelanto|se[ñn]al|sinal|entrada)))/iu;

function spentApart({ text, money }: Sentence): string | null {
  return money.length === 2 && spentOfIt.test(text) ? text.replace(spentOfIt, ", ") : null;
}

/** A sum and how a part of it came as the two amounts that they are. */
function apartFromPart({ text, money }: Sentence): string | null {
  const found = partOfIt.exec(text);
  const [whole, part, ...more] = money;
  if (!found?.groups || !whole || !part || more.length > 0 || part.start < found.index) return null;
  if (whole.value.money.currency !== part.value.money.currency || part.value.money.minor >= whole.value.money.minor)
    return null;
  const rest = encodeMoney(subtract(whole.value.money, part.value.money))
    .replace(/\.00(?= )/, "")
    .replace(".", ",");
  const and = found.groups.of?.startsWith("da") ? "und" : "et";
  return `${text.slice(0, whole.start)}${rest}${text.slice(whole.end, found.index)} ${and} ${found.groups.part}`;
}

/** `can you give me a list of everyone who paid cash`: who did it, asked politely. */
const listOf = seldom(
  /^\W*(?:(?:can|could|would) you\s)?(?:please\s)?(?:give|show|get|send|make|tell)\s(?:me\s|us\s)?(?:a|the)?\s?(?:list of\s)?(?:everyone|everybody|anyone|all (?:the )?(?:people|clients|customers)|people|clients|customers)\s(?:who|that)(?:['’]s|['’]ve|\shas|\shave)?\s(?<what>.+)$/iu,
);

/** `Teddy had a rash, note for Sue: mild shampoo`: what is to be noted, told before whom it is of. */
const notedBehind = seldom(
  /^(?<told>[^:\n]{3,120}?)[,.;]\s(?<note>(?:make a\s)?note (?:for|on|about|to)\s[^:,\n]{2,40}:)\s(?<more>.+)$/iu,
);

/** `how much cash did i take today`: what came in, where `how much cash do i have` is a balance. */
const taken = seldom(
  /^\W*how much\s(?<mode>cash|card|paypal|bank|stripe|venmo|zelle)\s(?:money\s|income\s)?(?:have|did|ve)\s(?:i|we)\s(?:taken?|earn(?:ed)?|ma[dk]e|receive[d]?|bring in|brought in|get in|take in|taken in)\s*(?<when>[^?]*)\??$/iu,
);

/** `walks tomorrow: Sue 9, Okafor 11, Jan 2pm`: bare hours of a day ahead, each behind whom it is with. */
const daysHours = /^(?<head>[^:\n]{3,40}):\s*(?<rest>[^:]+)$/u;
const hour = /(?<=\p{L}\s)(\d{1,2})(?=\s*(?:,|;|and\s|&|\n|$))/giu;
const timed = /\d{1,2}\s?(?:am|pm)(?!\p{L})|\d{1,2}[:.]\d{2}/iu;

function hoursBelow(sentence: Sentence): string | null {
  const { text, language } = sentence;
  const { head, rest } = daysHours.exec(text)?.groups ?? {};
  if (head === undefined || rest === undefined || language !== "en" || /[$€£₹]/u.test(rest)) return null;
  const today = sentence.hearing.today;
  const ahead = sentence
    .moments("future")
    .some(({ value, end }) => value.day !== null && value.day > today && end <= head.length);
  if (!ahead || !timed.test(rest)) return null;
  const said = [...rest.matchAll(hour)].map(([, number]) => Number(number));
  if (said.length === 0 || said.some((number) => number < 1 || number > 12)) return null;
  const at = text.length - rest.length;
  return `${text.slice(0, at)}${rest.replace(hour, "at $1")}`;
}

/** `Amira wednesdays at 10`: a day in the plural comes every week. */
const weekdays =
  /(?<!\p{L})(?<!(?:every|each|other|all|last|next)\s)(?:on\s)?((?:mon|tues|wednes|thurs|fri|satur|sun)day)s(?=\s(?:(?:at|from|@)\s)?\d{1,2}(?::\d\d)?(?:\s?[ap]m)?(?![\d.,/]|\s?(?:hours?|hrs?|each|bucks|quid)))/giu;
const eachWeek = seldom(new RegExp(weekdays.source, "iu"));

/** `did i make more than last month`: how it stands now, beside what it was. */
const besideLast = seldom(
  /^(?=\W*(?:did|have|has|am|are|is|was|were|do|how)(?!\p{L}))(?<asked>.*?(?:make|made|earn(?:ed)?|br(?:ing|ought) in|take in|taken in|spen[dt]|bill(?:ed)?|invoiced?|work(?:ed)?|do|doing|done)(?:\s\p{L}+){0,2})\s(?:more|less|better|worse|up|down|higher|lower|ahead|behind)\s(?:than|on|from|compared (?:to|with)|vs\.?)\slast\s(?<span>week|month|quarter|year)\W*$/iu,
);

/** `got 160 Jordan 220 Tom & Lisa`: several amounts, each with who paid right behind it. */
function runOn({ text, money, names }: Sentence): string | null {
  if (money.length < 2) return null;
  const payers = names.filter(({ value }) => value.some(({ kind }) => kind === "client"));
  const followed = (end: number) => payers.find(({ start }) => start > end && text.slice(end, start).trim() === "");
  if (payers.length < 2 || !money.every(({ end }) => followed(end))) return null;
  let out = text;
  for (const { start } of money.slice(1).toReversed()) {
    if (!payers.some(({ end }) => end < start && text.slice(end, start).trim() === "")) return null;
    out = `${out.slice(0, start)}and ${out.slice(start)}`;
  }
  return out;
}

/** `Acme paid 1100 by stripe minus the 32.20 fee`: what came, and what was kept of it. */
const lessFee = seldom(
  /^(?<paid>(?=.*(?:paid|pays|sent|came|got|received)(?!\p{L})).*\d[\d.,]*(?:\s\p{L}+){0,3}?),?\s(?:minus|less)\s(?:the\s|an?\s|their\s)?(?<fee>[$€£]?\d[\d.,]*)\s(?:\p{L}+\s){0,2}(?:fees?|commission)\W*$/iu,
);

/** `4 hrs Reyes payroll, 3 Northside recon`: hours go on as hours, each with whom they were for. */
const firstHours = seldom(/^\W*\d{1,2}(?:\.\d+)?\s?(?:h|hrs?|hours?)\s/iu);
const moreHours =
  /(?<=[,;]\s?|\sand\s)([1-9](?:\.\d{1,2})?)(?![\d.])(?=\s(?:on\s|for\s)?\p{L})(?!\s?(?:h|hrs?|hours?|m|mins?|minutes?|am|pm|days?|quid|bucks|dollars|euros?|pounds?|for\s\d)(?!\p{L}))/giu;

function hoursGoOn({ text, money, names }: Sentence): string | null {
  if (
    money.length === 0 ||
    !firstHours.test(text) ||
    /[$€£₹]|(?<!\p{L})(?:paid|spent|got|at|bill(?:ed)?|invoice)(?!\p{L})/iu.test(text)
  )
    return null;
  const worksFor = (end: number) =>
    names.some(
      ({ start, value }) =>
        start - end <= 5 &&
        start > end &&
        value.some(({ kind }) => kind === "client" || kind === "project" || kind === "service"),
    );
  const said = [...text.matchAll(moreHours)];
  if (
    said.length === 0 ||
    said.length !== money.length ||
    !said.every(({ index, 0: number }) => worksFor(index + number.length))
  )
    return null;
  return text.replace(moreHours, "$1 hrs");
}

/** `Kim 2.5 hrs inbox and 1 hr scheduling`: all of it was for who stands first. */
function hoursOfSame({ text, durations, names, money }: Sentence): string | null {
  const [who, ...others] = names.filter(({ value }) =>
    value.some(({ kind }) => kind === "client" || kind === "project"),
  );
  const [first, ...more] = durations;
  const opened = first
    ? /^\s\p{Ll}{3,}/u.test(text.slice(first.end)) && !/^\s(?:and|plus)\s/u.test(text.slice(first.end))
    : false;
  if (!opened || !who || others.length > 0 || !first || more.length === 0 || money.length > 0) return null;
  if (text.slice(0, who.start).trim() !== "" || text.slice(who.end, first.start).trim() !== "") return null;
  if (
    !more.every(
      ({ start, end }) =>
        /(?:,|(?<!\p{L})(?:and|n|&|plus))\s$/iu.test(text.slice(0, start)) && /^\s\p{Ll}{3,}/u.test(text.slice(end)),
    )
  )
    return null;
  const name = text.slice(who.start, who.end);
  const told = [first, ...more].reduceRight((said, { end }) => `${said.slice(0, end)} ${name}${said.slice(end)}`, text);
  return told.slice(first.start).replace(/\s(?:and|n|&|plus)\s(?=\d)/giu, ", ");
}

/** `subbed out the data entry to Lena, 5 hrs at 20`: what somebody is paid for their hours. */
const subbedOut = seldom(
  /^\W*(?:i\s|we\s)?(?:subbed|subcontracted|outsourced|farmed|contracted|handed)\s(?:out\s)?(?<what>.{3,60}?)\s(?:out\s)?to\s(?<who>\p{L}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?)[\s,:]+(?:for\s)?(?<hours>\d{1,3}(?:\.\d{1,2})?)\s?(?:h|hrs?|hours?)\s(?:at|@)\s(?<sign>[$€£]?)(?<rate>\d{1,3}(?:\.\d{1,2})?)(?:\s?(?:\/|an?\s|per\s)\s?(?:h|hr|hour))?\W*$/iu,
);

/** `got 3 now`, right behind a goal that counts. */
const countNow = seldom(
  /^\W*(?:(?:i|we)(?:['’]ve)?\s)?(?:got|have|at|up to|on|did|done)\s(\d{1,5})\s(?:now|already|so far|of them)\W*$/iu,
);

function goalNow({ text, hearing }: Sentence): string | null {
  if (hearing.last?.intent !== "goal.add" && hearing.last?.intent !== "goal.progress") return null;
  const number = countNow.exec(text)?.[1];
  const [goal, ...more] = hearing.names.all("goal", 2);
  return number && goal && more.length === 0 ? `goal ${goal.name} is ${number}` : null;
}

/** `Target one was 24.10`: a shop that is said to have been another amount corrects what was bought there. */
const shopsOne = /^\W*(?:no\s|oops\s|actually\s)?(\p{L}[\p{L}'’-]+)\sone\s(?:was|should be|is)\s[$€£]?\d/iu;

/** `wait how much did Sue pay me`: a question behind a word that else puts something right. */
const asksAfterAll = seldom(
  /^\W*(?:(?:wait|actually|sorry|hold on|hang on|oh)[\s,.!-]+)+(?<asked>(?:how (?:much|many)|who|what (?:did|does|do|is|was)|when (?:did|is|does)|which)(?!\p{L})[^\d]*)$/iu,
);

/** `clase con Vale a las 9 y con Flor a las 11`: what it is of both is said once. */
const withBoth = seldom(
  /^(?<lead>.*?)(?<what>(?:clases?|reuni[óo]n|llamada|cita|sesi[óo]n|ensayo|consulta|meeting|call|lesson|class|session|coffee|cours|rendez-vous|rdv|r[ée]union|appel|termin|stunde|treffen|aula|reuni[ãa]o)\s(?:con|with|mit|avec|com))\s(?<one>[^,;]+?\s(?:a las|a la|at|[àa]s?|um)\s?\d{1,2}(?:[:.h]\d{2})?\S*)\s(?<and>y|and|e|et|und)\s(?:con|with|mit|avec|com)\s(?<two>[^,;]+\d.*)$/iu,
);

/** `cuánto he facturado este año y cuánto he gastado`: two questions, the second of the time of the first. */
const twoAsked = seldom(
  /^\W*(?<first>(?:cu[áa]nto|how much|combien|wie ?viel|quanto)\s[^?,;]+?),?\s(?:y|and|et|und|e)\s(?<second>(?:cu[áa]nto|how much|combien|wie ?viel|quanto)\s[^?,;]+)\?*\s*$/iu,
);

function bothAsked(sentence: Sentence): string | null {
  const { first, second } = twoAsked.exec(sentence.text)?.groups ?? {};
  if (!first || !second || sentence.money.length > 0) return null;
  const at = sentence.text.indexOf(second);
  const reports = (from: number, to: number) =>
    sentence.cues.filter(
      ({ name, from: token }) =>
        name.startsWith("rep.") &&
        (sentence.tokens[token]?.start ?? 0) >= from &&
        (sentence.tokens[token]?.start ?? 0) < to,
    );
  const [one, two] = [reports(0, at), reports(at, sentence.text.length)].map((found) => found.map(({ name }) => name));
  // `cuánto entró y cuánto me queda limpio`: what is left tells both.
  if (!one || !two || one.length * two.length === 0 || two.includes("rep.profit")) return null;
  const periods = sentence.periods();
  const [own, other] = [periods.find(({ start }) => start < at), periods.find(({ start }) => start >= at)];
  const said = (period: Range | undefined) => (period ? ` ${sentence.text.slice(period.start, period.end)}` : "");
  return `${first}${own ? "" : said(other)}? ${second.trim()}${other ? "" : said(own)}?`;
}

/** A text in the words another way of saying the same has; null where it is no such way. */
export function saidPlainly(sentence: Sentence): string | null {
  const { text, money } = sentence;
  const question = money.length === 0 ? asksAfterAll.exec(text)?.groups?.asked : undefined;
  if (question !== undefined) return question;
  const booked = bookedIn.exec(text)?.groups;
  if (booked?.who && booked.when && money.length === 0 && sentence.moments("future").length > 0)
    return `appointment with ${booked.who} ${booked.when}`;
  const met = money.length === 0 ? withBoth.exec(text)?.groups : undefined;
  if (met) return `${met.lead}${met.what} ${met.one} ${met.and} ${met.what} ${met.two}`;
  const both = bothAsked(sentence) ?? apartFromPart(sentence) ?? spentApart(sentence);
  if (both !== null) return both;
  const listed = listOf.exec(text)?.groups?.what;
  if (listed) return `who ${listed}`;
  if (eachWeek.test(text)) return text.replace(weekdays, "every $1");
  const { asked, span } = besideLast.exec(text)?.groups ?? {};
  if (asked && span) return `${asked} this ${span}?`;
  const several = runOn(sentence);
  if (several !== null) return several;
  const less = lessFee.exec(text)?.groups;
  if (less?.paid && new Set(money.map(({ value }) => value.money.currency)).size === 1)
    return `${less.paid}, fee ${less.fee}`;
  const sub = subbedOut.exec(text)?.groups;
  if (sub?.who && sub.hours && sub.rate)
    return `paid ${sub.who} ${sub.sign ?? ""}${Math.round(Number(sub.hours) * Number(sub.rate) * 100) / 100} for ${sub.what}`;
  const goal = goalNow(sentence);
  if (goal !== null) return goal;
  const shop = sentence.hearing.last?.hasAmount ? shopsOne.exec(text)?.[1] : undefined;
  if (shop && !/^(?:the|that|this|last|first|second|other|next|big|small|no)$/iu.test(shop))
    return text.replace(shop, `the ${shop}`);
  const hours = hoursGoOn(sentence);
  if (hours !== null) return hours;
  const same = sentence.durations.length > 1 ? hoursOfSame(sentence) : null;
  if (same !== null) return same;
  const cash = taken.exec(text)?.groups;
  if (cash?.mode) return `who paid ${cash.mode} ${cash.when ?? ""}`.trim();
  const noted = notedBehind.exec(text)?.groups;
  if (noted?.told) return `${noted.note} ${noted.told}, ${noted.more}`;
  return text.includes(":") ? hoursBelow(sentence) : null;
}
