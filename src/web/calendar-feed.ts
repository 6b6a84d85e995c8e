import type { Logger } from "pino";
import { kindOf } from "../errors.ts";

/** A calendar that may be fetched: what tells whether somebody has it already, and its text (RFC 5545). */
export interface ServedCalendar {
  readonly version: string;
  readonly changedAt: Date;
  text(): Promise<string>;
}

/** The calendar that a secret opens; null where it opens none. */
export type OpenCalendar = (secret: string) => Promise<ServedCalendar | null>;

/** Where calendars are fetched: `/calendar/<secret>.ics`. */
export const calendarPath = "/calendar/:file";

/** Nobody keeps a copy for others, looks it up in a search, or takes it for a page. */
const headers = {
  "cache-control": "private, no-cache",
  "x-robots-tag": "noindex",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

/**
 * Answers whoever fetches a calendar (RFC 9110 GET, HEAD and conditional requests); null for a secret that opens none, which is then
 * answered like any address there is nothing at. The log holds no address.
 */
export async function answerCalendar(request: Request, file: string, open: OpenCalendar, log: Logger) {
  const secret = /^([a-z0-9]{1,64})\.ics$/.exec(file)?.[1];
  if (secret === undefined) return null;
  try {
    const calendar = await open(secret);
    if (!calendar) return null;
    const marks = { ...headers, etag: `"${calendar.version}"`, "last-modified": calendar.changedAt.toUTCString() };
    if (isKnown(request, calendar)) return new Response(null, { status: 304, headers: marks });
    const type = {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="calendar.ics"',
    };
    const body = request.method === "HEAD" ? null : await calendar.text();
    return new Response(body, { status: 200, headers: { ...marks, ...type } });
  } catch (error) {
    log.error({ type: kindOf(error) }, "a calendar could not be served");
    return new Response(null, { status: 503, headers: { "retry-after": "60" } });
  }
}

/** Whether the one who asks has this very calendar: by its version, else by the time of its last change (RFC 9110 13.2.2). */
function isKnown({ headers: asked }: Request, { version, changedAt }: ServedCalendar): boolean {
  const versions = asked.get("if-none-match");
  if (versions !== null)
    return versions.split(",").some((one) => ["*", `"${version}"`].includes(one.trim().replace(/^W\//, "")));
  const since = Date.parse(asked.get("if-modified-since") ?? "");
  return Number.isFinite(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}
