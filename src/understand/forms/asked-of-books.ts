import { allTime, encodePeriod, monthOfDay, yearOfDay } from "../../time/period.ts";
import type { Clause } from "../clauses/clause.ts";
import { entry, type Part } from "../fill/part.ts";
import { currentUnit, lookedBackOn } from "../fill/period-asked.ts";
import { billedSaid, boughtSaid, freshClients, latePaid } from "./asked-thing.ts";
import { dueSpan } from "./due-span.ts";
import type { Way } from "./form-index.ts";
import type { Fit, Said } from "./match-form.ts";
import { meanings } from "./meanings.ts";

/** How far a forecast goes: the last day of what was said. */
function outlook({ period, due, ...said }: Said): Said {
  const to = period?.split("..")[1] ?? due;
  return { ...said, ...(to ? { to } : {}) };
}

/** Income is asked of this year, unless another period is said or the form speaks of all of it. */
function incomeAsked(clause: Clause, { form }: Way, said: Said): Said {
  const ever = encodePeriod(allTime);
  if (form === "bestMonthEver") return { ...said, period: ever };
  const gone = lookedBackOn(clause);
  if (form === "clientsLeast" || form === "broughtBy") return { ...said, period: gone ?? ever };
  return { ...said, period: gone ?? encodePeriod(yearOfDay(clause.sentence.hearing.today)) };
}

/** The books at a glance: `informe` alone as its command tells them; null where no period is meant. */
function glanceAsked(clause: Clause): Said | null {
  const period = lookedBackOn(clause);
  if (period === null && clause.to - clause.from === 1) return {};
  const meant = period ?? currentUnit(clause);
  return meant === null ? null : { period: meant };
}

/** What a report or list is asked of: a period that lies behind, unless its form looks ahead. Null where its slots took what they can't mean. */
export function askedOfBooks(clause: Clause, way: Way, fit: Fit, said: Said): Part | null {
  const { form } = way;
  const { intent } = meanings[form];
  const { today } = clause.sentence.hearing;
  const { uninvoiced, added, period, search, ...rest } = said;
  if (intent === "report.income") return entry(intent, incomeAsked(clause, way, said));
  if (intent === "report.forecast") return entry(intent, outlook(said));
  if (intent === "report") {
    const glance = glanceAsked(clause);
    return glance && entry(intent, glance);
  }
  const gone = lookedBackOn(clause);
  switch (form) {
    case "clientsUninvoiced":
      return entry(intent, { ...rest, uninvoiced: gone ?? uninvoiced ?? encodePeriod(monthOfDay(today)) });
    case "clientsIdle":
      return entry(intent, { ...rest, uninvoiced: gone ?? uninvoiced });
    case "clientsAdded":
      return freshClients(clause, { ...rest, added: gone ?? added });
    case "clientsFromSource":
      return entry(intent, { source: said.source });
    case "clientsIn": {
      // `leads in negotiation`, `clients in march`: no place.
      const stage = clause.has("stage.negotiation", "stage.lead", "stage.past", "archive", "tag");
      const when = gone !== null || clause.periods("future").length > 0;
      return stage || when ? null : entry(intent, { ...rest, search });
    }
    case "earnedFromNew":
      return entry(intent, { ...said, period: gone ?? period ?? encodePeriod(yearOfDay(today)) });
    case "projectsFinished":
      return entry(intent, { ...rest, finished: gone ?? said.finished });
    case "projectsLongest":
      return entry(intent, { ...said, period: gone ?? period ?? encodePeriod(allTime) });
    case "boughtCount":
    case "costThen":
      return boughtSaid(clause, fit, { ...said, period: gone ?? period });
    case "billedFor":
      return billedSaid(said);
    case "paidLate":
      return latePaid(clause, { ...said, period: gone ?? period });
    case "invoicesDue":
      return entry(intent, { ...rest, due: dueSpan(clause, said.due) });
    default:
      return entry(intent, { ...said, period: gone ?? period });
  }
}
