import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { DocumentKind } from "./document-kinds.ts";
import type { DocumentLinks } from "./document-links.ts";
import { type DocumentView, readDocument } from "./read-document.ts";

/** What of a document to change; null clears. */
export interface DocumentPatch {
  readonly name?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly note?: string | null | undefined;
  readonly links?: DocumentLinks | undefined;
}

/** Changes what a document is called, is, or belongs to. */
export async function reviseDocument(scope: Scope, id: string, patch: DocumentPatch): Promise<DocumentView> {
  const { name, kind, note, links = {} } = patch;
  await scope.write.update("document", id, {
    ...(name === undefined ? {} : { name, key: nameKey(name) }),
    ...(kind === undefined ? {} : { kind }),
    ...(note === undefined ? {} : { note }),
    ...links,
  });
  return readDocument(scope, id);
}
