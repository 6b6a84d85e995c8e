import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { drawSheet } from "../invoices/paper/draw-sheet.ts";
import type { Sheet } from "../invoices/paper/sheet.ts";

/** Sheets as PDFs, of which so many that were asked for last are kept: one that says the same is not drawn again. */
export interface DrawnPapers {
  draw(sheet: Sheet): Promise<Uint8Array>;
}

/** How many are kept; one takes some tens of kilobytes. */
const most = 30;

/** Draws one sheet after another, so that whoever asks for many lets everybody else have their turn in between. */
export function createDrawnPapers(): DrawnPapers {
  const kept = new Map<string, Promise<Uint8Array>>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (sheet: Sheet): Promise<Uint8Array> => {
    const drawn = last.then(() => nextTurn()).then(() => drawSheet(sheet));
    last = drawn.catch(() => undefined);
    return drawn;
  };
  return {
    draw: (sheet) => {
      const key = keyOf(sheet);
      const drawn = kept.get(key) ?? inTurn(sheet);
      kept.delete(key);
      kept.set(key, drawn);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      drawn.catch(() => kept.delete(key));
      return drawn;
    },
  };
}

/** The same for sheets that are drawn the same: how pages are numbered goes by the locale. */
function keyOf({ logo, ...sheet }: Sheet): string {
  const hash = createHash("sha256").update(JSON.stringify(sheet));
  return hash.update(logo ?? "").digest("base64url");
}
