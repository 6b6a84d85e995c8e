import { seldom } from "../seldom.ts";
import type { Silence } from "../silence.ts";
import { clauseByClause, type ToldBy } from "./clause-by-clause.ts";
import { together } from "./clauses/between-clauses.ts";
import type { Clause } from "./clauses/clause.ts";
import type { Scene } from "./features.ts";
import type { Part } from "./fill/part.ts";
import { bookedBy } from "./flow/booked-by.ts";
import { ofNewClient } from "./flow/of-new-client.ts";
import type { Hearing } from "./hearing.ts";
import { readingIntents } from "./intents.ts";
import { withJotted } from "./jotted.ts";
import { addsTwoTaxes } from "./marks/withholding.ts";
import { meantSentence } from "./meant-sentence.ts";
import { sceneOf } from "./scene.ts";
import { segments } from "./segments.ts";
import type { Sentence } from "./sentence.ts";
import { aboutPurser } from "./signs/about-purser.ts";
import { isBusy } from "./signs/busy.ts";
import { isForAnother, isPasted } from "./signs/not-for-us.ts";
import { introducesSelf, namesSelf } from "./signs/of-speaker.ts";
import { treatedByOthers } from "./signs/treated.ts";
import { exchangesMoney } from "./signs/unreal.ts";
import { wonders } from "./signs/wonders.ts";
import { isSmallTalk, silenceOf } from "./silence.ts";
import type { Ask, Understanding } from "./understanding.ts";
import { unreadLines } from "./unread-lines.ts";
import { defaultModeTold } from "./whole/default-mode.ts";
import { glimpsed, leadTold, ownRateTold, quotedDeal } from "./whole/glimpsed.ts";
import { meetingAsked } from "./whole/meeting-asked.ts";
import { ofStranger, strangerNamed } from "./whole/of-stranger.ts";
import { ofWhole } from "./whole/readings.ts";
import { taskGiven } from "./whole/task-given.ts";
import { taskTold } from "./whole/task-told.ts";
import { unclear } from "./whole/unclear.ts";

function silent(silence: Silence): Understanding {
  return { parts: [], silence };
}

/** A few words that show or ask for something of that name, where nothing else is made of them. */
async function namedMeeting(sentence: Sentence, scenes: readonly Scene[]): Promise<Part | null> {
  const [scene] = scenes;
  if (!scene || scenes.length > 1 || sentence.money.length > 0) return null;
  return scene.has("@question") || scene.has("^show") ? meetingAsked(scene.clause) : null;
}

/** `split the 45.60 with... nvm forget it`: what is called off in the same breath was never said. */
function takenBack(told: readonly ToldBy[], scenes: readonly Scene[]): boolean {
  const last = scenes.at(-1);
  const closing = told.at(-1)?.part;
  if (!last || !scenes.slice(0, -1).some(({ clause }) => clause.money.length + clause.durations.length > 0))
    return false;
  const calledOff = closing?.intent === "undo" || closing?.intent === "cancel";
  return unsays(last.clause) || (calledOff && last.has("cancel"));
}

/** `… ah isso é pessoal, apaga`: the last words of all take back what was just told. */
const unsaying = seldom(
  /(?:^|[\s,;–-])(?:(?:delete|scrap|scratch|forget|remove|drop) (?:it|that|this)|apaga|esquece|borra(?:lo)?|ol[vb][ií]da(?:lo)?|(?:supprime|efface|oublie)(?:[- ](?:le|[çc]a))?|(?:l[öo]sch|streich|vergiss)e? (?:das|es)(?: wieder)?|wieder (?:raus|weg|l[öo]schen))\W*$/iu,
);

function unsays(clause: Clause): boolean {
  return clause.money.length + clause.names.length + clause.invoices.length === 0 && unsaying.test(clause.text);
}

/** Whether a text orders an invoice. */
const billing = ({ cues, text }: Sentence): boolean =>
  /^\W*factur/i.test(text) || cues.some(({ name }) => name === "invoiceVerb");

/** What a sentence comes to as a whole, or why it comes to nothing; null where that hangs on its clauses. */
async function asWhole(
  sentence: Sentence,
  anew: (text: string) => Promise<Understanding>,
): Promise<Understanding | null> {
  const task = sentence.names.length > 0 || /\bme\b/.test(sentence.text) ? await taskGiven(sentence) : null;
  if (task) return { parts: task };
  const about = aboutPurser(sentence);
  if (about) return silent(about);
  if (namesSelf(sentence)) return silent("introduced");
  if (isForAnother(sentence)) return silent("not-for-us");
  if (isSmallTalk(sentence)) return silent(silenceOf(sentence, []));
  if (introducesSelf(sentence) && !defaultModeTold(sentence)) return silent("introduced");
  if (isBusy(sentence.text)) return silent("small-talk");
  if (sentence.money.length === 1 && treatedByOthers(sentence.text)) return silent("not-yours");
  if (sentence.money.length > 1 && exchangesMoney(sentence.text)) return silent("own-money");
  if (addsTwoTaxes(sentence.text, sentence.money.length) && billing(sentence)) return silent("two-taxes");
  for (const reading of ofWhole) {
    const read = reading(sentence, anew);
    const parts = read instanceof Promise ? await read : read;
    if (parts?.some((part) => part.kind === "entry" && !readingIntents.has(part.intent)) && wonders(sentence)) continue;
    if (parts) return parts.length > 0 ? { parts } : silent("not-for-us");
  }
  return null;
}

/**
 * What a text means (DESIGN 3): recognised, cut into clauses, each given the intent it means most, its slots filled. Of several lines
 * those that mean nothing are left aside and told.
 */
export async function understand(typed: string, hearing: Hearing): Promise<Understanding> {
  const anew = (text: string) => meant(text, hearing);
  const lines = typed.includes("\n") && !isPasted(typed) ? await unreadLines(typed, hearing, anew) : null;
  if (!lines) return anew(typed);
  const { kept, unread, told } = lines;
  const whole = await anew(kept);
  // Lines that tell something each by themselves lose nothing for standing together.
  const said = whole.parts.length < told.length ? { parts: told } : whole;
  return unread.length > 0 ? { ...said, unread } : said;
}

/** What a text means as it stands. */
async function meant(typed: string, hearing: Hearing): Promise<Understanding> {
  const sentence = await meantSentence(typed, hearing);
  if (!sentence) return silent("not-for-us");
  const whole = await asWhole(sentence, (text) => meant(text, hearing));
  if (whole) return whole;
  const scenes = segments(sentence).map((clause) => sceneOf(clause));
  const { told, jotted, news } = await clauseByClause(scenes, (text) => meant(text, hearing));
  if (takenBack(told, scenes)) return silent("small-talk");
  const kept = await withJotted(told, jotted, sentence.text.includes("\n"));
  const clauses = kept.map(({ clause }) => clause);
  const parts = together(
    kept.map(({ part }) => part),
    clauses,
  );
  const booked = ofNewClient(bookedBy(parts, clauses, news), clauses);
  const said = wonders(sentence)
    ? booked.filter((part) => part.kind === "ask" || readingIntents.has(part.intent))
    : booked;
  const asks = scenes.some((scene) => scene.has("@question") || scene.has("^show"));
  const tells = said.some((part) => part.kind === "entry" && !readingIntents.has(part.intent));
  if (tells) return { parts: said };
  const finished = asks ? null : await taskTold(sentence);
  if (!finished && said.some((part) => part.kind === "entry")) return { parts: said, ...(asks ? { asks } : {}) };
  if (finished) return { parts: [finished] };
  const shown = said.length === 0 ? await namedMeeting(sentence, scenes) : null;
  if (shown) return { parts: [shown] };
  if (said.length > 0) return { parts: said };
  const open = unclear(sentence, scenes) ?? (await ofStranger(sentence, (text) => understand(text, hearing)));
  if (open) return { parts: [open] };
  const silence = silenceOf(sentence, scenes);
  const stranger = silence === "unknown" || silence === "question" ? strangerNamed(sentence) : undefined;
  const seen = seenInPassing(sentence, silence, stranger);
  return { parts: [], silence, ...(stranger === undefined ? {} : { stranger }), ...(seen ? { glimpsed: seen } : {}) };
}

/** What a text that nothing is made of tells all the same, and the person may want kept (SPEC 12). */
function seenInPassing(sentence: Sentence, silence: Silence, stranger: string | undefined): Ask | undefined {
  if (silence === "my-rate") return ownRateTold(sentence);
  if (silence === "not-happened") return quotedDeal(sentence) ?? leadTold(sentence);
  if (silence !== "unknown") return undefined;
  return quotedDeal(sentence) ?? leadTold(sentence) ?? (stranger === undefined ? glimpsed(sentence) : undefined);
}
