import type { Clause } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { dueOf } from "../fill/fill-invoices.ts";
import { clientOf } from "../fill/fill-money.ts";
import { listed } from "../fill/own-lists.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import { saidAmount, saidDay, saidHours, saidName } from "../fill/said.ts";
import { partyAt } from "../flow/party.ts";

/** The entry written last is to be written once more, with what is said besides in its place: `same again for Globex`. */
const saidSo =
  /^(?:(?:and|also|oh|ok|und|y|et|e)[\s,]+)*(?:(?:the )?same (?:again|thing|amount|for|from|as (?:before|last time|that))|again (?:for|from)|ditto|repeat (?:that|it)|another one (?:for|from)|(?:otra vez )?lo mismo|igual (?:para|de)|(?:la )?m[êe]me chose|pareil|idem|(?:noch\s?mal )?(?:dasselbe|das gleiche|das selbe)|o mesmo|a mesma coisa)(?!\p{L})/iu;

/** Whom the entry is for or from this time. */
function partyOf(clause: Clause) {
  const [cue] = clause.hits("for", "from", "to", "with");
  return cue ? partyAt(clause, cue.to) : null;
}

/** The last entry once more; null where nothing says so, or nothing was written that can be. */
export async function againPart(scene: Scene): Promise<Part | null> {
  const { clause } = scene;
  const { last, today } = clause.sentence.hearing;
  if (!last?.whole || !saidSo.test(clause.text) || scene.has("@question") || scene.has("@unreal")) return null;
  const whole = await last.whole();
  if (!whole) return null;
  const { intent, slots: before } = whole;
  const who = clientOf(scene, partyOf(clause));
  if (who.options) return ask("disambiguation", "client", intent, before, who.options);
  const { client, newClient, project, service, ...rest } = before;
  const same = who.client === undefined ? { client, newClient, project, service } : who;
  const hours = intent === "hours.log" ? saidHours(clause) : undefined;
  return entry(intent, {
    ...rest,
    ...same,
    ...(saidAmount(clause) ? { amount: saidAmount(clause), lines: undefined } : {}),
    ...(hours ? { hours } : {}),
    ...(listed(clause, "mode") ? { mode: listed(clause, "mode") } : {}),
    ...(saidName(clause, "project") ? { project: saidName(clause, "project") } : {}),
    ...(intent === "invoice.create"
      ? { on: today, due: dueOf(scene) ?? before.due }
      : { on: saidDay(clause, "past") ?? today }),
  });
}
