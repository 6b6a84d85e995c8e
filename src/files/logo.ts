import type { Document } from "../db/generated/client.ts";
import { storedBytes } from "../db/queries/stored-bytes.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { drawPicture } from "./picture.ts";

/** What people call the picture that stands on their invoices; a logo of a client's, or one without whose, is none of these. */
const names = [
  ...["my logo", "our logo", "invoice logo"],
  ...["mein logo", "unser logo"],
  ...["mi logo", "nuestro logo"],
  ...["mon logo", "notre logo"],
  ...["meu logo", "o meu logo", "nosso logo", "o nosso logo"],
];

const said = new RegExp(
  String.raw`^(?:(?:this|that|here)(?:\s+is|'s)\s+)?(${names.join("|")})(?:\s+(?:for|on|für|auf|para|en|pour|sur|nas)\s+(?:\p{L}+\s+)?(?:invoices?|rechnungen|facturas|factures|faturas))?[.!]?$`,
  "iu",
);

/** The name that words sent with a picture give it as the logo on invoices: `our logo for the invoices` is "Our logo". Null when they don't. */
export function readLogoName(caption: string): string | null {
  const name = said.exec(caption.trim())?.[1];
  return name === undefined ? null : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether a document may be the logo: it is called so, is a picture that can be printed, and belongs to no client or project. */
export function isLogo({ key, mime, clientId, projectId }: Document): boolean {
  const printable = mime === "image/png" || mime === "image/jpeg";
  return printable && names.includes(key) && clientId === null && projectId === null;
}

/** Room for the logo on paper, in points. */
export const logoRoom = { width: 170, height: 48 } as const;

const finer = 4;

/**
 * The logo that stands on invoices (SPEC 5): the newest document called so, drawn anew as a PNG for its room, so that a large picture makes
 * no large invoice and a broken one leaves its room empty. Null where there is none.
 */
export async function logoPicture(scope: Scope): Promise<Uint8Array | null> {
  const called = { key: { in: names.map(nameKey) } };
  const documents = await scope.read.document.findMany({
    where: called,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const logo = documents.find(isLogo);
  const bytes = logo ? await scope.query(storedBytes, logo.hash) : null;
  if (!logo || !bytes) return null;
  const size = `width="${logoRoom.width * finer}" height="${logoRoom.height * finer}"`;
  const data = `data:${logo.mime};base64,${bytes.toString("base64")}`;
  return drawPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} preserveAspectRatio="xMaxYMin meet" href="${data}"/></svg>`,
  );
}
