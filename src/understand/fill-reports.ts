import { namesOf } from "./clause.ts";
import type { Scene } from "./features.ts";
import { forClient } from "./fill-clients.ts";
import { clientOf } from "./fill-money.ts";
import { ask, entry, type Part } from "./part.ts";
import { saidName, saidPeriod, saidValue } from "./said.ts";
import type { Intent } from "./understanding.ts";
import { vendorIn } from "./vendors.ts";

/** A report with everything a clause narrows it to. */
export function fillReport(intent: Intent): (scene: Scene) => Part {
  return (scene) => {
    const { clause } = scene;
    const named = namesOf(clause, "client")[0];
    const who = named ? clientOf(scene, { clients: named.value, words: null }) : {};
    const expenses = intent === "report.expenses";
    const said = {
      client: who.client,
      project: saidName(clause, "project"),
      goal: saidName(clause, "goal"),
      mode: saidValue(clause, "mode"),
      category: expenses ? saidValue(clause, "category") : undefined,
      vendor: expenses ? vendorIn(clause) : undefined,
      period: saidPeriod(clause),
      groupBy: saidValue(clause, "groupBy"),
    };
    if (who.options) return ask("disambiguation", "client", intent, said, who.options);
    return entry(intent, said);
  };
}

/** A list of invoices. */
export function fillInvoiceList(scene: Scene): Part {
  const { clause } = scene;
  const named = namesOf(clause, "client")[0];
  const who = named ? clientOf(scene, { clients: named.value, words: null }) : {};
  const status = saidValue(clause, "status");
  const said = {
    client: who.client,
    status: status === "unpaid" ? "sent" : status,
    period: saidPeriod(clause),
  };
  if (who.options) return ask("disambiguation", "client", "invoice.list", said, who.options);
  return entry("invoice.list", said);
}

/** Everything about a client. */
export function fillClientShow(scene: Scene): Part {
  return forClient(scene, "client.show", () => ({}));
}

/** A list of clients. */
export function fillClientList(scene: Scene): Part {
  return entry("client.list", { stage: clientStage(scene) });
}

function clientStage(scene: Scene): string | undefined {
  const said = scene.clause.cues.filter((cue) => cue.name.startsWith("stage."));
  const plain = /^(?:clients?|customers?|clientes?|kunden?|kundinnen)$/;
  const telling = said.find(
    (cue) => !plain.test(scene.clause.sentence.tokens[cue.from]?.text ?? "") || cue.to - cue.from > 1,
  );
  return telling?.name.slice("stage.".length);
}

/** Meetings of a period. */
export function fillMeetingList(scene: Scene): Part {
  const { clause } = scene;
  const { today } = clause.sentence.hearing;
  const named = namesOf(clause, "client")[0];
  const who = named ? clientOf(scene, { clients: named.value, words: null }) : {};
  const day = clause.moments("future").find((m) => m.value.day !== null)?.value.day;
  const period = clause.periods()[0];
  const whole = period ? saidPeriod(clause) : day ? `${day}..${day}` : undefined;
  if (who.options) return ask("disambiguation", "client", "meeting.list", { period: whole }, who.options);
  return entry("meeting.list", {
    client: who.client,
    period: whole ?? (/\btoday\b/.test(clause.text) ? `${today}..${today}` : undefined),
  });
}

/** Intents that say nothing but themselves. */
export function fillPlain(intent: Intent): (scene: Scene) => Part {
  return (scene) =>
    entry(intent, {
      client: saidName(scene.clause, "client"),
      project: saidName(scene.clause, "project"),
      period: saidPeriod(scene.clause),
      contact: saidName(scene.clause, "contact"),
      invoice: scene.clause.invoices[0]?.value.known[0]?.number,
    });
}
