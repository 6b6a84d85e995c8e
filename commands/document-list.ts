import type { Slots } from "../src/call.ts";
import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { documentKind } from "../src/chat/options/document-kind.ts";
import { anyClient } from "../src/chat/options/known-client.ts";
import { named } from "../src/chat/options/named.ts";
import { text } from "../src/chat/options/text.ts";
import { readDocumentKind } from "../src/files/document-kinds.ts";
import { type DocumentFilter, listDocuments } from "../src/files/list-documents.ts";
import type { Scope } from "../src/scope.ts";
import { wallTime } from "../src/time/zone.ts";

const most = 15;
/** The most documents with a button of their own. */
const buttons = 5;

export const documentList = defineCommand({
  name: "document list",
  intent: "document.list",
  summary: "List or search the documents, newest first",
  theme: "library",
  access: "manager",
  options: {
    search: optional(text("Words of its name")),
    kind: optional(documentKind("Kind")),
    client: optional(anyClient("Of which client")),
    project: optional(named("project", "Of which project")),
  },
  examples: ["document list", "document list contracts"],
  typed: readList,
  run: (scope, { search, kind, client, project }) =>
    listedDocuments(
      scope,
      { search, kind, clientId: client?.id, projectId: project?.id },
      { search, of: client?.name ?? project?.name },
    ),
});

/** `contracts`, `of Acme`, `receipts of Acme`, or words of a name. */
function readList(rest: string): Slots | null {
  const [, first = "", client] = /^(.*?)(?:(?:^|\s)(?:of|for|from)\s+(.+))?$/i.exec(rest.trim()) ?? [];
  const kind = readDocumentKind(first);
  const whole = kind !== null && first.trim().split(/\s+/).length <= 2;
  return {
    ...(whole
      ? { kind }
      : first.trim() && !/^(?:documents?|files?|all)$/i.test(first.trim())
        ? { search: first.trim() }
        : {}),
    ...(client ? { client } : {}),
  };
}

/** The documents that fit, newest first, with the newest to press. */
export async function listedDocuments(
  scope: Scope,
  filter: DocumentFilter,
  said: { readonly search?: string | undefined; readonly of?: string | undefined },
): Promise<Answer> {
  const { files } = scope.say;
  const { documents, count } = await listDocuments(scope, filter, most);
  const what = files.what(filter.kind ?? null, said.of ?? null, said.search ?? null, count);
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  if (count === 0) return { text: narrowed ? files.nothing(what) : files.noneYet };
  return {
    text: files.listText(documents.length, count, what),
    card: {
      title: files.listTitle,
      fields: [],
      table: {
        head: [files.name, files.kind, files.of, files.added],
        rows: documents.map((one) => [
          one.name,
          files.kinds[one.kind] ?? one.kind,
          one.of ?? "—",
          scope.show.day(wallTime(one.createdAt, scope.zone).day),
        ]),
      },
    },
    offers: documents
      .slice(0, buttons)
      .map(({ id, name }) => ({ label: name, press: { command: "document show", slots: { document: id } } })),
  };
}
