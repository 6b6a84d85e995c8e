import type { Option } from "../chat/command.ts";
import type { Money } from "../money/money.ts";
import { readMoney } from "../money/read-money.ts";
import type { NamedOrNew } from "../named.ts";
import type { NameKind } from "../understand/names.ts";

/** A name in a cell: what the books call so, else something to be added by the import. */
export function cellName(kind: NameKind, describe: string): Option<NamedOrNew> {
  return {
    kind,
    describe,
    required: true,
    read: (text, scope) => {
      const typed = text.trim();
      const fits = scope.names.byName(kind, typed);
      const whole = fits.filter((one) => one.name.toLowerCase() === typed.toLowerCase());
      const found = whole.length > 0 ? whole : fits;
      const [only] = found;
      if (!only) return { value: { create: typed } };
      return found.length === 1 ? { value: only } : { problem: scope.say.problems.several(typed) };
    },
  };
}

/** An amount in a cell; bookkeeping programs write what went out below zero or in brackets, which is its size here. */
export function cellMoney(describe: string): Option<Money> {
  return {
    kind: "money",
    describe,
    required: true,
    read: (text, scope) => {
      const bare = text
        .trim()
        .replace(/^\((.*)\)$/, "$1")
        .replace(/^[-−]\s*/, "");
      const value = readMoney(bare, { locale: scope.locale, currency: scope.workspace.currency });
      return value ? { value } : { problem: scope.say.problems.amount(text) };
    },
  };
}
