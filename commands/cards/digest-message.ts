import type { ReadDigest } from "../../src/digests/read-digest.ts";
import type { Scope } from "../../src/scope.ts";
import { dailyCard } from "./digest-card.ts";
import type { DigestDraft } from "./digest-lines.ts";
import { periodCard } from "./digest-period-card.ts";

/** A digest as it is told. */
export function digestMessage(scope: Scope, read: ReadDigest): DigestDraft {
  return read.kind === "daily" ? dailyCard(scope, read.digest) : periodCard(scope, read.digest);
}
