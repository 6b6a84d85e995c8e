import { noteStored, noteUse } from "../db/queries/stored-files.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { DocumentKind } from "./document-kinds.ts";
import type { DocumentLinks } from "./document-links.ts";
import { type DocumentView, readDocument } from "./read-document.ts";

/** A stored file and what it is to be kept as. */
export interface NewDocument {
  readonly file: { readonly name: string; readonly mime: string; readonly sizeBytes: number; readonly hash: string };
  readonly name: string;
  readonly kind: DocumentKind;
  readonly note?: string | undefined;
  readonly links: DocumentLinks;
}

/** Keeps a stored file as a document of the books (SPEC 9). */
export async function keepDocument(scope: Scope, given: NewDocument): Promise<DocumentView> {
  const { name: fileName, mime, sizeBytes, hash } = given.file;
  await scope.query((tx, _workspaceId, at: Date) => noteStored(tx, { hash, sizeBytes }, at), scope.at);
  const row = await scope.write.insert("document", {
    name: given.name,
    key: nameKey(given.name),
    kind: given.kind,
    fileName,
    mime,
    sizeBytes,
    hash,
    note: given.note ?? null,
    ...given.links,
    memberId: scope.person.id,
  });
  await scope.query(noteUse, { documentId: row.id, hash });
  return readDocument(scope, row.id);
}
