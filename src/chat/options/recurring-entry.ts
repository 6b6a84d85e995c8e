import { listRecurring, type RecurringEntry, readRecurring } from "../../books/recurring/read-recurring.ts";
import { fold } from "../../fold.ts";
import type { Scope } from "../../scope.ts";
import { recurringNouns } from "../../understand/forms/form-index.ts";
import type { Choice, Option } from "../command.ts";

const idShape = /^rec_[0-9a-z]{16}$/;
const choicesShown = 8;

/** Words that name nothing: `the Acme retainer`, `my hosting`, `la factura de internet`. */
const empty = new Set(
  (
    "the my our recurring entry from for to of monthly weekly bill payment el la los las mi mis nuestro nuestra de del factura " +
    "recibo pago gasto mensual le les mon ma notre du des facture paiement mensuel der die das den mein meine unsere von vom " +
    "rechnung zahlung monatliche o os as meu minha nosso nossa do da dos das fatura conta pagamento despesa mensal"
  ).split(" "),
);

/** What a recurring entry is called in a list of them: what for or at whom, and how much. */
function recurringLabel(scope: Scope, { row, category, client, service, project }: RecurringEntry): string {
  const who = row.vendor ?? client?.name;
  const what = row.note ?? (category && scope.show.name("category", category.name)) ?? service?.name ?? project?.name;
  const names = [who, what].filter((one) => one !== undefined && one !== null);
  return `${names.length > 0 ? names.join(", ") : scope.say.recurring.kinds[row.kind]} ${scope.show.minor(row.amountMinor, row.currency)}`;
}

const words = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== "");

/** What is meant by a text: what has all its words, or those that are no mere word for an arrangement: `the Adobe subscription`. */
function meantBy(scope: Scope, text: string, among: readonly RecurringEntry[]): readonly RecurringEntry[] {
  const said = words(text).filter((word) => !empty.has(word));
  const found = among.filter((one) => fits(scope, said, one));
  const named = said.filter((word) => !recurringNouns.has(word));
  return found.length > 0 ? found : among.filter((one) => fits(scope, named, one));
}

/** What has every word of a text in its names, kind or amount. */
function fits(scope: Scope, said: readonly string[], entry: RecurringEntry): boolean {
  const { row, client, project, service, category, classification } = entry;
  const about = [client, project, service, category, classification].map((one) => one?.name);
  const kind = category && scope.show.name("category", category.name);
  const of = [row.note, row.vendor, row.kind, kind, ...about];
  const known = words([...of, scope.show.minor(row.amountMinor, row.currency)].join(" "));
  return (
    said.length > 0 &&
    said.every((word) => known.some((one) => one === word || (word.length > 3 && one.startsWith(word))))
  );
}

/** What recurs of which a text tells. */
async function meantRecurring(scope: Scope, text: string, ended: boolean): Promise<readonly RecurringEntry[]> {
  const found = meantBy(scope, text, await listRecurring(scope, { ended }));
  const current = found.filter((one) => one.nextOn !== null);
  return found.length > 1 && current.length === 1 ? current : found;
}

const choice = (scope: Scope, one: RecurringEntry) => ({ label: recurringLabel(scope, one), value: one.row.id });

/** What recurs, as what can be chosen where something is meant that does not. */
export async function recurringChoices(scope: Scope): Promise<readonly Choice[]> {
  return (await listRecurring(scope, {})).slice(0, choicesShown).map((one) => choice(scope, one));
}

/** A recurring entry by words of what it is for, of whom it is, or its amount; by its id where a button means it. */
export function recurringEntry(describe: string, which: "living" | "all" = "living"): Option<RecurringEntry> {
  const { read, suggest } = recurringOrSaid(describe, which);
  return {
    kind: "recurring",
    describe,
    required: true,
    ...(suggest ? { suggest } : {}),
    read: async (text, scope) => {
      const reading = await read(text, scope);
      if ("problem" in reading) return reading;
      const { value } = reading;
      if (typeof value !== "string") return { value };
      return { problem: scope.say.recurring.unknown(text), choices: await recurringChoices(scope) };
    },
  };
}

/** As `recurringEntry`, or what was said where nothing so called recurs. */
export function recurringOrSaid(describe: string, which: "living" | "all" = "living"): Option<RecurringEntry | string> {
  return {
    kind: "recurring",
    describe,
    required: true,
    read: async (text, scope) => {
      if (idShape.test(text)) return { value: await readRecurring(scope, text) };
      const meant = await meantRecurring(scope, text, which === "all");
      const [only] = meant;
      if (meant.length < 2) return { value: only ?? text };
      const choices = meant.slice(0, choicesShown).map((one) => choice(scope, one));
      return { problem: scope.say.problems.several(text), choices };
    },
    suggest: async (typed, scope) => {
      const start = fold(typed);
      const labels = (await listRecurring(scope, {})).map((one) => recurringLabel(scope, one));
      return labels.filter((label) => fold(label).includes(start)).slice(0, 25);
    },
  };
}
