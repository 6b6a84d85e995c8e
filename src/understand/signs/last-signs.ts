import type { Scene, Sign } from "../features.ts";
import { changeOfLast } from "../fill/change-of-last.ts";
import { shiftOfLast } from "../fill/later-by.ts";
import { worked } from "../fill/said.ts";
import { anew } from "./anew.ts";
import { hasDue } from "./lasts-until.ts";
import { movedNow } from "./moved-now.ts";
import { isOfAnother } from "./of-another.ts";
import { meansOther, oneOfThoseWas, timeApart } from "./other-one.ts";
import { takenBackFor } from "./taken-back-for.ts";
import { tellsItself } from "./tells-itself.ts";

/** Signs told by what was written just before, and by what is said of it. */
export const lastSigns = {
  "@last": ({ clause }) => clause.sentence.hearing.last !== undefined,
  "@lastMoney": ({ clause }) => clause.sentence.hearing.last?.hasAmount === true,
  "@lastInvoice": ({ clause }) =>
    clause.sentence.hearing.last?.intent === "invoice.create" ||
    clause.sentence.hearing.last?.intent === "invoice.update",
  "@lastBilled": ({ clause }) => clause.sentence.hearing.last?.intent.startsWith("invoice.") === true,
  "@lastHours": ({ clause }) => clause.sentence.hearing.last?.intent === "hours.log",
  "@lastMeeting": ({ clause }) => clause.sentence.hearing.last?.intent.startsWith("meeting.") === true,
  "@lastReminder": ({ clause }) => clause.sentence.hearing.last?.intent === "reminder.add",
  "@lastPaid": ({ clause }) => clause.sentence.hearing.last?.intent === "invoice.pay",
  "@lastDue": ({ clause }) => hasDue.has(clause.sentence.hearing.last?.intent ?? "help"),
  // `she paid half by venmo`, behind what was spent, is of other money.
  "@theyPaid": ({ clause }) =>
    clause.sentence.hearing.last?.intent === "expense.add" &&
    /^\W*(?:[\p{L}\s]{1,20},\s)?(?:(?:s?he|they|ella|él|ellos|elle|il|ils|sie|er|ela|ele|eles)\s(?:has\s|have\s|just\s|hat\s|haben\s|a\s|ont\s)?|(?:has|have|hat|haben|ha|han|ont)\s)(?:paid|sent|gave|pag[oóu]\p{L}*|pay[ée]|bezahlt|gezahlt)/iu.test(
      clause.text,
    ),
  // `mets 2 heures chez madame Tremblay`, behind money: how long was worked, and nothing put right.
  "@hoursAnew": ({ clause }) =>
    /^(?:income|expense)\./.test(clause.sentence.hearing.last?.intent ?? "") && worked(clause).length > 0,
  "@shiftsLast": ({ clause }) => shiftOfLast(clause) !== null,
  "@changesLast": ({ clause }) => changeOfLast(clause) !== null,
  "@ofAnother": (scene) => isOfAnother(scene.clause) || tellsItself(scene.clause, () => scene.flow),
  "@movedNow": ({ clause }) => movedNow(clause) !== undefined,
  "@timeApart": ({ clause }) => timeApart(clause),
  "@otherOne": ({ clause }) => meansOther(clause),
  "@oneWas": ({ clause }) => oneOfThoseWas(clause),
  "@anew": (scene) => anew(scene),
  "@takenBackFor": ({ clause }) => takenBackFor(clause),
} satisfies Partial<Record<Sign, (scene: Scene) => boolean>>;
