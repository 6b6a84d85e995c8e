import type { Card } from "../../src/chat/reply.ts";
import type { DocumentView } from "../../src/files/read-document.ts";
import type { Scope } from "../../src/scope.ts";
import { wallTime } from "../../src/time/zone.ts";

/** What is known of a document. */
export function documentCard(scope: Scope, view: DocumentView): Card {
  const { files } = scope.say;
  const { row } = view;
  const field = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  return {
    title: files.card(row.kind),
    fields: [
      ...field(files.name, row.name),
      ...field(files.client, view.client),
      ...field(files.project, view.project),
      ...field(files.meeting, view.meeting),
      ...field(files.invoice, view.invoice),
      ...field(files.entry, entryName(scope, view)),
      ...field(scope.say.portal.sharedWith, view.sharedWith),
      ...field(files.note, row.note),
      ...field(files.file, files.sized(row.fileName, files.size(row.sizeBytes))),
      ...field(files.kept, scope.show.day(wallTime(row.createdAt, scope.zone).day)),
    ],
  };
}

/** What a document belongs to, in a few words; null when to nothing. */
export function belongsTo(scope: Scope, view: DocumentView): string | null {
  return view.client ?? view.project ?? view.meeting ?? view.invoice ?? entryName(scope, view);
}

function entryName(scope: Scope, { entry }: DocumentView): string | null {
  if (!entry) return null;
  const { row } = entry;
  const what = row.note ?? ("vendor" in row ? row.vendor : null);
  return scope.say.files.entries[entry.kind](scope.show.minor(row.amountMinor, row.currency), what);
}
