import type { Slots } from "../../src/call.ts";
import type { Named } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";

const due = /[,;]?\s+(?:due|by|until|bis|para|pour)\s+(?:on\s+)?(\S.*)$/i;
/** What stands behind a day belongs to the title's end: `due friday, for Acme`. */
const placeBehind = /^(.+?)[,;]?(\s+(?:on|under|for|@|assigned to|assign)\s*\S.*)$/is;
/** A day alone where a title ends, or before where it belongs: `Call the printer friday for Acme`; no `Black Friday`. */
const bareDay =
  /(?<!\b(?:black|good|cyber|every|each|last))[,;]?\s+(?:on\s+)?((?:this\s+|next\s+)?(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next week)(?=\s+(?:on|under|for)\s|$)/i;
const member = /[,;]?\s+(?:@(\S+)|(?:assigned to|assign)\s+([^,;]+))$/i;

/** Reads a task as typed: `Send the draft on Website @sam by friday`, `"Quotes keep it as it is" due friday`. */
export function readTaskWords(rest: string): Slots {
  const slots: Record<string, string> = {};
  const [, quoted, behind] = /^"([^"]+)"(.*)$/s.exec(rest) ?? [];
  let said = quoted === undefined ? rest : ` ${behind ?? ""}`;
  const take = (shape: RegExp, option: string) => {
    const found = shape.exec(said);
    const value = found?.slice(1).find((group) => group !== undefined);
    if (!found || !value || (quoted === undefined && found.index === 0)) return;
    slots[option] = value.trim();
    said = said.slice(0, found.index);
  };
  take(due, "due");
  const [, day, place] = placeBehind.exec(slots.due ?? "") ?? [];
  const bare = slots.due === undefined && quoted === undefined ? bareDay.exec(said) : null;
  if (day && place) {
    slots.due = day;
    said += place;
  } else if (bare?.[1] && bare.index > 0) {
    slots.due = bare[1];
    said = said.slice(0, bare.index) + said.slice(bare.index + bare[0].length);
  }
  take(member, "member");
  const title = quoted === undefined ? said.trim() : `"${quoted}"${said}`.trim();
  return title === "" ? slots : { task: title, ...slots };
}

/** A task's title, and the project or client named behind it. */
export interface TitledTask {
  readonly title: string;
  readonly project?: Named;
  readonly client?: Named;
}

const beforeTitle = /^(?:on|under|for)\s+([^:,;]+?)\s*[:,]\s*(\S.*)$/is;
const behindTitle = /^(.+?)[,;]?\s+(?:on|under|for)\s+([^,;]+)$/is;

/**
 * Takes the project or client off the end of a title, or from before it, where the books know exactly one of that name:
 * `Send the draft on Website`, `for Website: send the draft`.
 */
export function placeOf(scope: Scope, said: string): TitledTask {
  const [, ahead, told] = beforeTitle.exec(said) ?? [];
  const [, title = told ?? "", name = ahead ?? ""] = ahead === undefined ? (behindTitle.exec(said) ?? []) : [];
  const of = (kind: "project" | "client") => {
    const [only, other] = scope.names.byName(kind, name, "exact");
    return only && !other ? { id: only.id, name: only.name } : undefined;
  };
  const project = title === "" ? undefined : of("project");
  const client = title === "" || project ? undefined : of("client");
  const own = (project ?? client) ? title : said;
  return {
    title: own.trim().replace(/^"(.*)"$/s, "$1"),
    ...(project ? { project } : {}),
    ...(client ? { client } : {}),
  };
}

/** Takes who does it off the front of a title: `for sam logo sketches`, `sam: logo sketches`; null where nobody is named so. */
export function forMember(scope: Scope, said: string): { readonly title: string; readonly member: Named } | null {
  const [, ahead, named, title = ""] = /^(?:for\s+(\S+?)|@?(\S+?)(?=:))\s*[:,]?\s+(\S.*)$/is.exec(said) ?? [];
  const name = ahead ?? named;
  if (name === undefined) return null;
  const [only, other] = scope.names.byName("member", name, "exact");
  return only && !other ? { title, member: { id: only.id, name: only.name } } : null;
}
