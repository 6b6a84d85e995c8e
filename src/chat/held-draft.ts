import type { Draft } from "./messages.ts";
import type { AnswerFile } from "./reply.ts";

type KeptFile = AnswerFile | { readonly name: string; readonly mime: string; readonly base64: string };

/** A message to come as JSON text, its files included. */
export function encodeDraft({ files = [], ...draft }: Draft): string {
  const kept = files.map((file): KeptFile => {
    if (!("content" in file) || typeof file.content === "string") return file;
    return { name: file.name, mime: file.mime, base64: Buffer.from(file.content).toString("base64") };
  });
  return JSON.stringify({ ...draft, files: kept });
}

/** Reads back the message of a held push. */
export function decodeDraft(body: string): Draft {
  const { files, ...draft } = JSON.parse(body) as Omit<Draft, "files"> & { readonly files: readonly KeptFile[] };
  const whole = files.map((file): AnswerFile => {
    if (!("base64" in file)) return file;
    return { name: file.name, mime: file.mime, content: Buffer.from(file.base64, "base64") };
  });
  return { ...draft, ...(whole.length > 0 ? { files: whole } : {}) };
}
