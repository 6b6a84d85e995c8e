import { dailyRound } from "./daily-round.ts";
import { digests } from "./digests.ts";
import { givenUp } from "./given-up.ts";
import { heldPushes } from "./held-pushes.ts";
import { createImports } from "./imports.ts";
import type { Job } from "./job.ts";
import { meetingReminders } from "./meeting-reminders.ts";
import { meetingsHeld } from "./meetings-held.ts";
import { mentions } from "./mentions.ts";
import { notices } from "./notices.ts";
import { portalEvents } from "./portal-events.ts";
import { recurringPostings } from "./recurring.ts";
import { reminders } from "./reminders.ts";
import { snoozedInvoices, snoozedTasks } from "./snoozed.ts";
import { sweepFiles } from "./sweep-files.ts";

/** Everything that happens by itself, in the order in which what falls due at the same instant is done. */
export const jobs: readonly Job[] = [
  heldPushes,
  meetingsHeld,
  meetingReminders,
  reminders,
  mentions,
  portalEvents,
  sweepFiles,
  recurringPostings,
  notices,
  givenUp,
  dailyRound,
  snoozedInvoices,
  snoozedTasks,
  digests,
  createImports(),
];
