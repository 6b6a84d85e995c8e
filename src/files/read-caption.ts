import type { Scope } from "../scope.ts";
import { type DocumentKind, readDocumentKind, withoutKind } from "./document-kinds.ts";
import { extensionOf } from "./file-types.ts";
import { readLogoName } from "./logo.ts";

/** What the words sent with a file say of it. */
export interface CaptionedFile {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly clientId: string | null;
  readonly projectId: string | null;
  /** The number of an invoice, as it was said. */
  readonly invoice: string | null;
  /** Whether it means what was spoken of last: `receipt for that`. */
  readonly ofThat: boolean;
  readonly note: string | undefined;
}

/** Names that cameras, scanners and chats give: they say nothing of what is in the file. */
const nameless = /^(?:photo|image|img|dsc|scan|screenshot|pxl|file|document|untitled|unnamed)[\s_\-\d.()]*$/i;

/** `for INV-12`, `invoice 12`, `Rechnung 2026-7`. */
const numbered =
  /(?<!\p{L})(?:(?:invoice|rechnung|factura|facture|fatura)\s*(?:no\.?|nr\.?|#)?\s*([\p{L}\p{N}/-]*\d)|(\p{L}{1,6}-[\p{N}/-]*\d))(?![\p{L}\p{N}])/iu;

/** Reads what a file is from its name and the words that came with it: its kind, whose it is, and what to call it. */
export function readCaption(scope: Scope, fileName: string, caption: string): CaptionedFile {
  const said = caption.trim();
  const bare = fileName.slice(0, fileName.length - (extensionOf(fileName) ? extensionOf(fileName).length + 1 : 0));
  const client = only(scope, "client", said) ?? only(scope, "client", bare);
  const project = only(scope, "project", said);
  const named = numbered.exec(said);
  const tellsName = nameless.test(bare) && said !== "" && said.length <= 80;
  const logo = readLogoName(said);
  const ofThat = /(?<!\p{L})(?:that|this|it|the last one|last)(?!\p{L})/iu.test(said);
  return {
    name: logo ?? (tellsName && !ofThat ? capitalised(said) : fileName),
    kind: readDocumentKind(said) ?? readDocumentKind(bare.replace(/[_-]+/g, " ")) ?? "other",
    clientId: client,
    projectId: project,
    invoice: named?.[1] ?? named?.[2] ?? null,
    ofThat,
    note: logo !== null || tellsName || ofThat || !saysMore(scope, said) ? undefined : said,
  };
}

/** The one client or project that a text names for sure; null when none or several fit. */
function only(scope: Scope, kind: "client" | "project", text: string): string | null {
  if (text === "") return null;
  const found = scope.names
    .find(text.replace(/[_-]+/g, " "))
    .filter((one) => one.fit === "whole" || one.fit === "first");
  const ids = new Set(found.flatMap((one) => one.value.filter((name) => name.kind === kind).map((name) => name.id)));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether there is more in a caption than the kind of document and whose it is. */
function saysMore(scope: Scope, said: string): boolean {
  const names = scope.names.find(said).map(({ start, end }) => said.slice(start, end));
  let rest = withoutKind(said);
  for (const name of names) rest = rest.replace(name, " ");
  rest = rest.replace(/(?<!\p{L})(?:for|of|from|with|the|an?|our|my|new|document|file|copy)(?!\p{L})/giu, " ");
  return /[\p{L}\p{N}]/u.test(rest);
}
