/**
 * The largest file that is kept, 10 MB: what every platform lets a bot send back (Discord takes no more, Telegram gives a
 * bot no more than 20 MB).
 */
export const mostFileBytes = 10 * 1024 * 1024;

/** What runs when it is opened, on the systems people open files on: never kept, because it would be sent on. */
const running = new Set(
  `exe msi msix bat cmd com scr pif cpl dll sys ps1 psm1 vbs vbe js jse mjs wsf wsh hta lnk reg jar class apk ipa app dmg pkg deb rpm
  appimage sh bash zsh command desktop py pl rb php docm dotm xlsm xltm xlam pptm potm ppam one iso img vhd chm html htm xhtml shtml swf url`.split(
    /\s+/,
  ),
);

/** How programs begin, whatever they are called. */
const programs: readonly (readonly number[])[] = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x23, 0x21],
];

const mimes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pdf: "application/pdf",
    png: "image/png",
    jpg: "image/jpeg",
    jpeg: "image/jpeg",
    gif: "image/gif",
    webp: "image/webp",
    heic: "image/heic",
    tif: "image/tiff",
    tiff: "image/tiff",
    svg: "image/svg+xml",
    txt: "text/plain",
    md: "text/markdown",
    csv: "text/csv",
    rtf: "application/rtf",
    doc: "application/msword",
    docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    xls: "application/vnd.ms-excel",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ppt: "application/vnd.ms-powerpoint",
    pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    odt: "application/vnd.oasis.opendocument.text",
    ods: "application/vnd.oasis.opendocument.spreadsheet",
    pages: "application/vnd.apple.pages",
    numbers: "application/vnd.apple.numbers",
    key: "application/vnd.apple.keynote",
    ics: "text/calendar",
    eml: "message/rfc822",
    json: "application/json",
    xml: "application/xml",
    zip: "application/zip",
    mp3: "audio/mpeg",
    m4a: "audio/mp4",
    ogg: "audio/ogg",
    wav: "audio/wav",
    mp4: "video/mp4",
    mov: "video/quicktime",
  }),
);

/** What a file's name ends in, in lower case without the dot; empty when in nothing. */
export function extensionOf(name: string): string {
  return /\.([\p{L}\p{N}]{1,12})\s*$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Whether a file of that name, or beginning so, runs when it is opened. */
export function isDangerous(name: string, head: Uint8Array = new Uint8Array()): boolean {
  if (running.has(extensionOf(name))) return true;
  return programs.some((start) => start.length <= head.length && start.every((byte, index) => head[index] === byte));
}

/** The media type of a file by its name; nothing it claims about itself is believed. */
export function mimeOf(name: string): string {
  return mimes.get(extensionOf(name)) ?? "application/octet-stream";
}
