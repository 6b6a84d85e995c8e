const due = /[,;]?\s+(?:due|by|until|bis|para|pour)\s+(?:on\s+)?(\S.*)$/i;
const member = /[,;]?\s+(?:@(\S+)|(?:assigned to|assign)\s+([^,;]+))$/i;
const project = /[,;]?\s+(?:on|under)\s+([^,;]+)$/i;
const client = /[,;]?\s+for\s+([^,;]+)$/i;

/**
 * Reads a task as typed: `Send the draft on Website for @sam by friday`. Its parts stand behind its title, which quotes
 * keep as it is; what is not known as a project or client is asked about.
 */
export function readTaskWords(rest: string): Readonly<Record<string, string>> {
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
  take(member, "member");
  take(project, "project");
  take(client, "client");
  const title = (quoted ?? said).trim();
  return title === "" ? slots : { task: title, ...slots };
}
