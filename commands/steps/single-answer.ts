import type { Answer } from "../../src/chat/command.ts";
import { largestOf, latestOf, type SingleEntry } from "../../src/reports/single-entries.ts";
import type { Scope } from "../../src/scope.ts";
import type { Period } from "../../src/time/period.ts";
import { spentOn } from "../cards/entry-titles.ts";
import { narrowedText, whenText } from "../cards/narrowed.ts";
import { type AskedReport, sumsAsked } from "./asked-report.ts";
import { moneyAnswer } from "./money-answer.ts";

/**
 * The largest or the latest single entry or payment of a period, with whom and what it was about and its day, and the next ones
 * in a table (SPEC 11). Income counts when it was received: what was earned has no single entries where an invoice says it.
 */
export async function singleAnswer(
  scope: Scope,
  asked: AskedReport & { period: Period },
  which: "largest" | "latest",
): Promise<Answer> {
  const { reports } = scope.say;
  const basis = asked.what === "income" ? "cash" : (asked.basis ?? "cash");
  const plain = await moneyAnswer(scope, { ...asked, basis, further: [] });
  const sums = sumsAsked(asked, asked.period, basis, "none");
  const { ranked, apart } =
    which === "largest" ? await largestOf(scope, sums) : { ranked: await latestOf(scope, sums), apart: [] };
  const first = ranked[0] ?? apart[0];
  if (!first) return plain;
  const { standsOut } = reports;
  const what = narrowedText(scope, asked.what, asked);
  const others = ranked.length === 0 ? apart.slice(1) : apart;
  const said = standsOut.text({
    what,
    when: whenText(scope, asked.period),
    which: standsOut[which],
    name: described(scope, first),
    amount: scope.show.money(first.amount),
    share: null,
    basis: `${scope.show.day(first.day)}, ${reports.basis[basis]}`,
  });
  const notes = others.map((one) =>
    standsOut.apart(scope.show.money(one.amount), described(scope, one), scope.show.day(one.day)),
  );
  return {
    text: [said, ...notes].join(" "),
    card: {
      title: reports.title(what, scope.show.period(asked.period)),
      fields: [{ label: reports.basisLabel, value: reports.basisMeans[basis] }],
      table: {
        head: [reports.list.date, asked.what === "income" ? reports.list.from : reports.list.for, reports.amount],
        rows: [...ranked, ...apart].map((one) => [
          scope.show.day(one.day),
          described(scope, one),
          scope.show.money(one.amount),
        ]),
      },
    },
    // What was earned has no single entries, so that there is no other basis to offer.
    offers: (plain.offers ?? []).filter(({ press }) => asked.what !== "income" || press.slots.basis === undefined),
  };
}

/** Whom and what an entry was about: `Hetzner, servers`, `Acme, INV-3`. */
function described(scope: Scope, { expense, client, about }: SingleEntry): string {
  const parts = expense ? Object.values(spentOn(scope, expense)) : [client, about];
  const said = parts.filter((part) => part);
  return said.length > 0 ? said.join(", ") : scope.say.reports.standsOut.undescribed;
}
