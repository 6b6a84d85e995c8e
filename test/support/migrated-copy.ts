import { copyFileSync } from "node:fs";
import { inject } from "vitest";

/** Puts an empty, migrated database at `file`. */
export async function migratedCopy(file: string): Promise<void> {
  copyFileSync(inject("migratedTemplate"), file);
}
