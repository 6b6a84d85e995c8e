import type { Card } from "../../src/chat/reply.ts";
import type { Attached } from "../../src/files/attached.ts";
import type { Scope } from "../../src/scope.ts";

/** The documents kept with what a card shows; nothing where there are none. */
export function documentsField(scope: Scope, { names, count }: Attached): Card["fields"][number][] {
  const { onCard, named } = scope.say.files;
  return count === 0 ? [] : [{ label: onCard, value: named(names, count - names.length) }];
}
