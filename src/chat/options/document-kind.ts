import { type DocumentKind, documentKinds, readDocumentKind } from "../../files/document-kinds.ts";
import type { Option } from "../command.ts";
import { choiceCalled, noChoice } from "./choice.ts";

/** What kind of document something is: `contract`, `signed document` … */
export function documentKind(describe: string): Option<DocumentKind> {
  return {
    kind: "document kind",
    describe,
    required: true,
    choices: documentKinds,
    read: (text, scope) => {
      const value = readDocumentKind(text) ?? choiceCalled(text, documentKinds);
      if (value) return { value };
      return {
        problem: noChoice(text, documentKinds, scope),
        choices: documentKinds.map((one) => ({ label: scope.say.files.buttons.kind(one), value: one })),
      };
    },
    suggest: (typed) => documentKinds.filter((one) => one.startsWith(typed.toLowerCase())),
  };
}
