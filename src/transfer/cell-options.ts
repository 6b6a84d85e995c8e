import type { Option } from "../chat/command.ts";
import type { Money } from "../money/money.ts";
import { readMoney } from "../money/read-money.ts";
import type { NamedOrNew } from "../named.ts";
import type { NameKind } from "../understand/names/names.ts";

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

const below = /^\(.*\)$|^[^\d]*[-−]|[-−]$/;

/** Whether an amount in a cell is below zero: `-45.50`, `45,50-`, `(45.50)`. */
export const isBelow = (cell: string): boolean => below.test(cell) && /[1-9]/.test(cell);

/** An amount in a cell, below zero where it is written so. */
export function cellSigned(describe: string): Option<Money> {
  const size = cellMoney(describe);
  return {
    ...size,
    read: async (text, scope) => {
      const reading = await size.read(
        text
          .trim()
          .replace(/\s*[-−+]$/, "")
          .replace(/^\+\s*/, ""),
        scope,
      );
      if ("problem" in reading || !isBelow(text.trim())) return reading;
      return { value: { ...reading.value, minor: -reading.value.minor } };
    },
  };
}

const ways: Readonly<Record<"in" | "out", RegExp>> = {
  in: /^(?:in|incoming|credit|cr|c|deposit|received|income|haben|h|gutschrift|abono|entrada|cr[ée]dit|cr[ée]dito|\+)$/iu,
  out: /^(?:out|outgoing|debit|dr|d|withdrawal|sent|payment|expense|soll|s|lastschrift|cargo|sa[íi]da|d[ée]bit|d[ée]bito|[-−])$/iu,
};

/** Which way a word says that money went; null when it says neither. */
export const wayOf = (text: string): "in" | "out" | null =>
  (["in", "out"] as const).find((way) => ways[way].test(text.trim())) ?? null;

/** Whether money came in or went out, in a word. */
export function cellDirection(describe: string): Option<"in" | "out"> {
  return {
    kind: "direction",
    describe,
    required: true,
    read: (text, scope) => {
      const said = wayOf(text);
      return said ? { value: said } : { problem: scope.say.problems.choice(text, ["in", "out"]) };
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
