import { lookAtHeld } from "../db/queries/held-pushes.ts";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { readMoment } from "../time/read-moment.ts";
import { dayStyle } from "./day-style.ts";
import { isLeftToWorkspace } from "./left-to-workspace.ts";
import { decodeQuiet, encodeQuiet, neverQuiet, type Quiet, type QuietClock, quietUntil } from "./quiet-hours.ts";
import type { Setting } from "./settings.ts";

const off = /^(?:off|none|no|never)$/i;

/** When it is quiet for the member of a scope: their own hours, else the workspace's. */
function quietOf({ person, workspace }: Pick<Scope, "person" | "workspace">): Quiet {
  return decodeQuiet(person.quiet ?? workspace.quiet);
}

/** Until when it is quiet for the member of a scope; null when it is not. */
export function quietNow(scope: Scope): Date | null {
  return quietUntil(quietOf(scope), scope.at, clockOf(scope));
}

/** Until when it is quiet in the workspace's channels; null when it is not. */
export function channelsQuietNow({ workspace, at }: Pick<Scope, "workspace" | "at">): Date | null {
  const { quiet, zone, remindTime } = workspace;
  return quietUntil(decodeQuiet(quiet), at, { zone, mondayAt: remindTime });
}

/** Whether people sleep at a wall time: what can wait then comes without a sound (22:00 to 08:00). */
export function isNight(time: string): boolean {
  return time >= "22:00" || time < "08:00";
}

function clockOf({ zone, workspace }: Pick<Scope, "zone" | "workspace">): QuietClock {
  return { zone, mondayAt: workspace.remindTime };
}

/** Quiet hours in words. */
function quietText({ say }: Pick<Scope, "say">, { hours, weekends }: Quiet): string {
  const { quiet } = say.pushes;
  const between = hours && quiet.between(hours.from, hours.to);
  if (!weekends) return between ?? quiet.off;
  return between ? quiet.also(between, quiet.weekend) : quiet.weekend;
}

/**
 * Reads `20:00-09:00`, `8pm to 9am, weekends`, `weekends` or `off`; hours alone leave weekends as they are. Null when it is
 * none of these.
 */
function readQuiet(scope: Scope, text: string, now: Quiet): Quiet | null {
  const said = text.trim();
  if (off.test(said)) return neverQuiet;
  const [, before = "", weekend] = /^(.*?)[,;]?\s*((?:and\s+)?(?:on\s+)?(?:the\s+)?weekends?)?$/is.exec(said) ?? [];
  const weekends = weekend === undefined ? now.weekends : true;
  if (before.trim() === "") return weekend === undefined ? null : { hours: now.hours, weekends };
  const hours = readHours(scope, before);
  return hours && { hours, weekends };
}

function readHours(scope: Scope, text: string): Quiet["hours"] {
  const [start = "", end, ...more] = text
    .trim()
    .replace(/^from\s+/i, "")
    .split(/\s*(?:[-–—]|\bto\b|\buntil\b|\btill?\b)\s*/i);
  const style = dayStyle(scope, "future");
  const timeOf = (said: string) => bareHour(said) ?? readMoment(said, style)?.time ?? null;
  const [from, to] = [timeOf(start), end === undefined ? null : timeOf(end)];
  return from && to && from !== to && more.length === 0 ? { from, to } : null;
}

/** A number alone is an hour of the day: `7` is 07:00, `22` is 22:00. */
function bareHour(said: string): string | null {
  const hour = /^\d{1,2}$/.test(said) ? Number(said) : 24;
  return hour < 24 ? `${String(hour).padStart(2, "0")}:00` : null;
}

/** What is held back by now is looked at again when it may come sooner or has to wait longer. */
const lookAgain = (scope: Scope) => scope.query(lookAtHeld, { at: scope.at });

async function setWorkspace(scope: Scope, quiet: Quiet): Promise<string> {
  await scope.write.update("workspace", scope.workspace.id, { quiet: encodeQuiet(quiet) });
  await lookAgain(scope);
  return quietText(scope, quiet);
}

/** Quiet hours and weekends of the workspace, and the member's own (INTERFACES: `/settings quiet off | 20:00-09:00`). */
export const quietSettings: readonly Setting[] = [
  {
    words: "quiet",
    also: ["quiet hours"],
    label: ({ say }) => say.pushes.quiet.label,
    now: (scope) => quietText(scope, decodeQuiet(scope.workspace.quiet)),
    example: "quiet 20:00-09:00",
    set: (scope, text) => {
      const quiet = readQuiet(scope, text, decodeQuiet(scope.workspace.quiet));
      if (!quiet) throw new UserError(scope.say.pushes.quiet.bad(text), "settings quiet 20:00-09:00");
      return setWorkspace(scope, quiet);
    },
  },
  {
    words: "weekends",
    also: ["weekend"],
    label: ({ say }) => say.pushes.quiet.weekends,
    now: ({ workspace, say }) =>
      decodeQuiet(workspace.quiet).weekends ? say.pushes.quiet.isQuiet : say.pushes.quiet.open,
    example: "weekends quiet",
    set: async (scope, text) => {
      const { quiet: say } = scope.say.pushes;
      const weekends = { quiet: true, on: true, open: false, off: false }[text.trim().toLowerCase()];
      if (weekends === undefined) throw new UserError(say.badWeekends(text), "settings weekends quiet");
      await setWorkspace(scope, { ...decodeQuiet(scope.workspace.quiet), weekends });
      return weekends ? say.isQuiet : say.open;
    },
  },
  {
    words: "my quiet",
    also: ["my quiet hours"],
    own: true,
    label: ({ say }) => say.pushes.quiet.own,
    now: (scope) => ownText(scope, scope.person.quiet),
    example: "my quiet 22:00-07:00",
    set: async (scope, text) => {
      const same = isLeftToWorkspace(scope, text);
      const quiet = same ? null : readQuiet(scope, text, decodeQuiet(scope.person.quiet));
      if (!same && !quiet) throw new UserError(scope.say.pushes.quiet.bad(text), "settings my quiet 22:00-07:00");
      const kept = quiet && (encodeQuiet(quiet) ?? "off");
      await scope.write.update("member", scope.person.id, { quiet: kept });
      await lookAgain(scope);
      return ownText(scope, kept);
    },
  },
];

function ownText(scope: Scope, kept: string | null): string {
  if (kept !== null) return quietText(scope, decodeQuiet(kept));
  return scope.say.pushes.quiet.asWorkspace(quietText(scope, decodeQuiet(scope.workspace.quiet)));
}
