import { findDocuments } from "../../files/find-documents.ts";
import { type ListedDocument, newestListed } from "../../files/list-documents.ts";
import type { Named } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import { wallTime } from "../../time/zone.ts";
import type { Choice, Option } from "../command.ts";

const idShape = /^doc_[0-9a-z]{16}$/;
const choicesShown = 8;

/** A document by its name or some of its words, or by its id where a button means one. */
export function document(describe: string): Option<Named> {
  return {
    kind: "document",
    describe,
    required: true,
    read: async (text, scope) => {
      if (idShape.test(text)) {
        const row = await scope.read.document.findFirst({ where: { id: text }, select: { id: true, name: true } });
        return row ? { value: row } : { problem: scope.say.files.gone, choices: [] };
      }
      const found = await findDocuments(scope, text, choicesShown);
      const [only] = found;
      if (only && found.length === 1) return { value: { id: only.id, name: only.name } };
      if (only) return { problem: scope.say.problems.several(text), choices: found.map((one) => choiceOf(scope, one)) };
      const newest = await newestListed(scope, {}, 5);
      return { problem: scope.say.files.unknown(text), choices: newest.map((one) => choiceOf(scope, one)) };
    },
    suggest: async (typed, scope) => {
      const found = typed.trim() === "" ? await newestListed(scope, {}, 25) : await findDocuments(scope, typed, 25);
      return found.map((one) => one.name);
    },
  };
}

function choiceOf(scope: Scope, { id, name, kind, of, createdAt }: ListedDocument): Choice {
  const day = scope.show.day(wallTime(createdAt, scope.zone).day);
  return { label: scope.say.files.choice(name, kind, of, day), value: id };
}
