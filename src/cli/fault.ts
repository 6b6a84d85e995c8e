import { faultCode } from "../db/unopened.ts";

/**
 * What a failure of the machine comes to for who started the program: a disk that is full, a file or folder that can't be used, a port
 * that is taken; undefined for what is no such failure (SPEC 14).
 */
export function faultSaid(error: unknown): string | undefined {
  const code = faultCode(error);
  if (code === undefined || !(error instanceof Error)) return undefined;
  const where = placeOf(error);
  if (code === "EADDRINUSE")
    return `Port ${where} is in use by another program. Give another HTTP_PORT, or end that one.`;
  if (code === "EACCES" && "port" in error) return `Port ${where} may not be used here. Give another HTTP_PORT.`;
  if (/^SQLITE_FULL|^(?:ENOSPC|EDQUOT)$/.test(code))
    return "The disk is full, so that was not written. What was answered before is safe; make room and start again.";
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code))
    return 'The file of the books is damaged. Put a backup back with "purser restore".';
  if (code.startsWith("SQLITE_")) return `The file of the books can't be read or written (${code}).`;
  return where === undefined ? undefined : `${where} ${reasons[code] ?? "can't be read or written"} (${code}).`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "is not there, or its folder is not",
  ENOTDIR: "lies behind a file, not in a folder",
  EISDIR: "is a folder, not a file",
  EEXIST: "is there already",
  EACCES: "may not be read or written here",
  EPERM: "may not be read or written here",
  EROFS: "may not be written here",
};

/** The port or file that a failure of the system was about. */
function placeOf(error: Error): string | undefined {
  const { port, dest, path } = error as { port?: unknown; dest?: unknown; path?: unknown };
  const place = port ?? dest ?? path;
  return place === undefined ? undefined : String(place);
}
