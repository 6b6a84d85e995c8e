/** The parameters of a call: JSON values, or the bytes of a file. */
export type Params = Readonly<Record<string, unknown>>;

/** A file as uploaded. */
export interface Upload {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Reads a call's body as the Bot API does: JSON, or multipart with `attach://` pointing at its files. */
export function readBody(contentType: string, body: Buffer): Params {
  if (contentType.startsWith("application/json"))
    return body.length === 0 ? {} : (JSON.parse(body.toString()) as Params);
  const boundary = /boundary=(?:"([^"]+)"|(\S+))/.exec(contentType);
  return boundary ? readMultipart(body, boundary[1] ?? boundary[2] ?? "") : {};
}

function readMultipart(body: Buffer, boundary: string): Params {
  const fields: Record<string, string> = {};
  const files: Record<string, Upload> = {};
  for (const part of partsOf(body, Buffer.from(`--${boundary}`))) {
    const end = part.indexOf("\r\n\r\n");
    const head = part.subarray(0, end).toString();
    const content = part.subarray(end + 4, part.length - 2);
    const name = /name="([^"]*)"/.exec(head)?.[1] ?? "";
    const fileName = /filename="?([^"\r\n]*)"?/.exec(head)?.[1];
    if (fileName === undefined) fields[name] = content.toString();
    else files[name] = { fileName, bytes: content };
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [
      name,
      text.startsWith("attach://") ? files[text.slice(9)] : fromText(text),
    ]),
  );
}

function partsOf(body: Buffer, mark: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let from = body.indexOf(mark);
  for (;;) {
    const next = from < 0 ? -1 : body.indexOf(mark, from + mark.length);
    if (next < 0) return parts;
    parts.push(body.subarray(from + mark.length + 2, next));
    from = next;
  }
}

function fromText(text: string): unknown {
  if (/^(-?\d+|true|false)$/.test(text) || /^[[{]/.test(text)) return JSON.parse(text);
  return text;
}
