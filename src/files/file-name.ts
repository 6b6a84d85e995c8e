/** Longest name a file is kept under, in UTF-16 units: what every system it may be saved on takes. */
const longest = 120;

/** A file's name as it can be shown and saved anywhere: without folders and signs that systems or readers trip over. */
export function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069<>:"|?*]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+/, "")
    .trim();
  if (plain === "") return "file";
  if (plain.length <= longest) return plain;
  const end = /\.[\p{L}\p{N}]{1,12}$/u.exec(plain)?.[0] ?? "";
  return plain.slice(0, longest - end.length) + end;
}
