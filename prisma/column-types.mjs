// Gives text columns their types in the generated client, which knows them as `string` alone: a column `…On` holds a `Day`,
// one whose comment says `["draft" | "sent"]` holds one of those, and one that says `[Table]` what the product calls so.
// Types only: nothing is checked or converted per row.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The product's own types that a comment may name, as the generated files import them. */
const ownTypes = {
  Day: 'import("../../../time/day.ts").Day',
  Table: 'import("../../../history/tables.ts").Table',
  EventKind: 'import("../../../history/events.ts").EventKind',
  PushKind: 'import("../../../workspace/push-kinds.ts").PushKind',
};

/** The TypeScript types of a schema's text columns, by model and column, where they say more than `string`. */
function columnTypes(schema) {
  const types = new Map();
  for (const [, model, body] of schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const columns = new Map();
    for (const [, comments, column] of body.matchAll(/((?:^ *\/\/\/.*\n)*)^ *(\w+) +String\b/gm)) {
      const [, values, own] = /\[(?:("\w+"(?: \| "\w+")*)|([A-Z]\w+))\]/.exec(comments) ?? [];
      const type = values ?? ownTypes[own ?? (/(?:^o|O)n$/.test(column) ? "Day" : "")];
      if (type !== undefined) columns.set(column, type);
    }
    if (columns.size > 0) types.set(model, columns);
  }
  return types;
}

/** Writes those types into the client generated at `folder`: into what rows, aggregates and groups are read as. */
export function typeColumns(folder, schema) {
  for (const [model, columns] of columnTypes(schema)) {
    const path = join(folder, "models", `${model}.ts`);
    const read = /^export type \$?\w+(?:OutputType|Payload)(?:<.*>)? = \{\n[\s\S]*?^\}/gm;
    const typed = readFileSync(path, "utf8").replace(read, (block) =>
      block.replace(/^( +(\w+): )string\b/gm, (line, start, column) =>
        columns.has(column) ? `${start}${columns.get(column)}` : line,
      ),
    );
    writeFileSync(path, typed);
  }
}
