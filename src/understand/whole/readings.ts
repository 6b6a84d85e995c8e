import { clauseOf } from "../clauses/clause.ts";
import type { Part } from "../fill/part.ts";
import { formOf } from "../forms/read-form.ts";
import type { Sentence } from "../sentence.ts";
import type { Understanding } from "../understanding.ts";
import { addressTold } from "./address-told.ts";
import { moreHours } from "./again.ts";
import { arrangementTold } from "./arrangement.ts";
import { billedAndPaid } from "./billed-and-paid.ts";
import { contactMoved } from "./contact-moved.ts";
import { decidedDeal } from "./decided-deal.ts";
import { defaultModeTold } from "./default-mode.ts";
import { forgotten } from "./forgotten.ts";
import { furtherClients } from "./further-clients.ts";
import { hoursByDay } from "./hours-by-day.ts";
import { hoursListed } from "./hours-listed.ts";
import { hoursOfEach } from "./hours-of-each.ts";
import { hoursOfMembers } from "./hours-of-members.ts";
import { inInstalments } from "./in-instalments.ts";
import { keptFee } from "./kept-fee.ts";
import { letterheadTold } from "./letterhead-told.ts";
import { meetingHeld } from "./meeting-held.ts";
import { mileage } from "./mileage.ts";
import { ofLast } from "./of-last.ts";
import { olderEntry } from "./older-entry.ts";
import { owedByMe } from "./owed-by-me.ts";
import { payersListed } from "./payers-listed.ts";
import { asksPace } from "./payment-pace.ts";
import { pricedAndPaid } from "./priced-and-paid.ts";
import { putToward } from "./put-toward.ts";
import { ratedClient, tieredClient } from "./rated-client.ts";
import { fearsForBooks } from "./said-twice.ts";
import { asksWhatFor, businessTold, taxTold } from "./set-up-told.ts";
import { severalClients } from "./several-clients.ts";
import { severalTasks } from "./several-tasks.ts";
import { sortedUnder } from "./sorted-under.ts";
import { starred } from "./starred.ts";
import { thingMeant } from "./thing-meant.ts";
import { toldByClient } from "./told-by-client.ts";

type Reading = (
  sentence: Sentence,
  anew: (text: string) => Promise<Understanding>,
) => Promise<readonly Part[] | null> | readonly Part[] | null;

async function wholeSaying(sentence: Sentence): Promise<readonly Part[] | null> {
  const form = formOf(clauseOf(sentence, 0, sentence.tokens.length));
  const meant = form && (await thingMeant(form, sentence.hearing));
  return meant && [await decidedDeal(meant, sentence.hearing)];
}

/** What a sentence may mean as a whole, before it is cut into clauses, the surest reading first. */
export const ofWhole: readonly Reading[] = [
  ratedClient,
  tieredClient,
  toldByClient,
  contactMoved,
  payersListed,
  billedAndPaid,
  pricedAndPaid,
  keptFee,
  inInstalments,
  sortedUnder,
  asksPace,
  arrangementTold,
  severalClients,
  furtherClients,
  severalTasks,
  moreHours,
  forgotten,
  meetingHeld,
  ofLast,
  olderEntry,
  taxTold,
  letterheadTold,
  addressTold,
  starred,
  hoursByDay,
  hoursListed,
  hoursOfMembers,
  hoursOfEach,
  defaultModeTold,
  businessTold,
  asksWhatFor,
  putToward,
  owedByMe,
  fearsForBooks,
  mileage,
  wholeSaying,
];
