/** The lines of one component of an iCalendar text, by property; parameters stay with the name's value as `;TZID=…:value`. */
type Lines = Readonly<Record<string, string>>;

/** A calendar as read by a reader of our own: unfolds, checks lengths and nesting, and keeps what stands where. */
export interface Ics {
  readonly lines: Lines;
  readonly events: readonly Lines[];
  readonly zones: readonly { readonly lines: Lines; readonly observances: readonly Lines[] }[];
}

interface Component {
  readonly name: string;
  readonly lines: Record<string, string>;
  readonly inside: Component[];
}

/** Reads an iCalendar text (RFC 5545 3.1): throws where a line is too long, does not end in CRLF, or nesting is wrong. */
export function readIcs(text: string): Ics {
  if (!text.endsWith("\r\n")) throw new Error("the last line has no end");
  for (const line of text.slice(0, -2).split("\r\n")) {
    if (/[\r\n]/.test(line)) throw new Error("a line ends without CRLF");
    if (Buffer.byteLength(line) > 75) throw new Error(`too long: ${line}`);
  }
  const root: Component = { name: "", lines: {}, inside: [] };
  const open = [root];
  for (const line of text
    .replace(/\r\n[ \t]/g, "")
    .trim()
    .split("\r\n")) {
    const [, name = "", parameters = "", value = ""] = /^([A-Z-]+)((?:;[^:]+)?):(.*)$/.exec(line) ?? [];
    if (name === "") throw new Error(`unreadable: ${line}`);
    const current = open.at(-1) as Component;
    if (name === "BEGIN") {
      const made = { name: value, lines: {}, inside: [] };
      current.inside.push(made);
      open.push(made);
    } else if (name === "END") {
      if (open.pop()?.name !== value) throw new Error(`${value} ends and was not open`);
    } else current.lines[name] = parameters === "" ? value : `${parameters}:${value}`;
  }
  if (open.length !== 1) throw new Error("something was not ended");
  const [calendar] = root.inside;
  if (calendar?.lines.VERSION !== "2.0" || !calendar.lines.PRODID) throw new Error("no calendar");
  const of = (name: string) => calendar.inside.filter((one) => one.name === name);
  return {
    lines: calendar.lines,
    events: of("VEVENT").map((one) => one.lines),
    zones: of("VTIMEZONE").map((one) => ({ lines: one.lines, observances: one.inside.map((each) => each.lines) })),
  };
}
