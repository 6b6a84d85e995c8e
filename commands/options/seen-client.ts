import type { Option } from "../../src/chat/command.ts";
import { anyClient, knownClient } from "../../src/chat/options/known-client.ts";
import type { Named } from "../../src/named.ts";
import { seesMoney } from "../../src/work/sight.ts";

/** A client, archived or not; of employees those of their projects alone (SPEC 1). */
export function seenClient(describe: string): Option<Named> {
  const any = anyClient(describe);
  const known = knownClient(describe);
  return { ...any, read: (text, scope) => (seesMoney(scope) ? any : known).read(text, scope) };
}
