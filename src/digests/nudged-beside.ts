import { invoiceNudges } from "../invoices/due-nudges.ts";
import type { Scope } from "../scope.ts";
import { minuteOfDay } from "../time/minute-of-day.ts";

/** A digest and a nudge so far apart at most come as one morning's news. */
const besideMinutes = 3 * 60;

/**
 * The invoices that the person is told of today by a nudge of its own, within three hours of their digest's hour: it has the
 * text to forward and the buttons, so the digest only counts them (SPEC 10: never more than one message for the same cause).
 * None where the person has turned those nudges off, or for a digest in a channel, which others read.
 */
export async function nudgedBeside(scope: Scope, digestTime: string): Promise<ReadonlySet<string>> {
  const { person, today, workspace } = scope;
  if (Math.abs(minuteOfDay(digestTime) - minuteOfDay(workspace.remindTime)) > besideMinutes) return new Set();
  const nudges = await invoiceNudges(scope, { from: today, to: today });
  if (nudges.length === 0) return new Set();
  const muted = await scope.read.mute.findFirst({ where: { memberId: person.id, kind: "invoices" } });
  return new Set(muted ? [] : nudges.map(({ invoice }) => invoice.id));
}
