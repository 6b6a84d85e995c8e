import { Readable } from "node:stream";
import * as z from "zod";
import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { text } from "../src/chat/options/text.ts";
import type { Card, Offer } from "../src/chat/reply.ts";
import { storedBytes } from "../src/db/queries/stored-bytes.ts";
import { UserError } from "../src/errors.ts";
import type { Scope } from "../src/scope.ts";
import { importJson, isBooksJson } from "../src/transfer/books-json.ts";
import { importRows, rowsTaken, sortsOf } from "../src/transfer/import-rows.ts";
import { beginRun, longImport } from "../src/transfer/import-run.ts";
import { makeTemplate } from "../src/transfer/make-template.ts";
import { decodeMapping, encodeMapping, guessMapping, type Mapping } from "../src/transfer/map-columns.ts";
import { type ReadRows, readRows } from "../src/transfer/read-rows.ts";
import { readSheet, type Sheet } from "../src/transfer/sheet.ts";
import { type SubjectName, subjectNames } from "../src/transfer/subject.ts";
import { subjectNamed } from "../src/transfer/subjects.ts";
import { understoodRows, unusedHeadings } from "../src/transfer/understood.ts";

/** A stored file as a slot carries it. */
const keptFile = z.object({ name: z.string(), mime: z.string(), sizeBytes: z.number(), hash: z.string() });

const badShown = 10;
const shownRows = { rows: 3, columns: 6 };

export const importFile = defineCommand({
  name: "import",
  intent: "import",
  summary: "Bring in clients, contacts, income, expenses, invoices or a bank statement from a CSV or Excel file",
  theme: "library",
  access: "manager",
  options: {
    template: optional(choice("A template to fill", subjectNames)),
    file: hidden(text("The file")),
    caption: hidden(text("What was said with it")),
    as: hidden(choice("What it holds", subjectNames)),
    mapping: hidden(text("Which column is what")),
    go: hidden(choice("Import it", ["new", "all"])),
  },
  examples: ["import", "import template clients"],
  typed: (rest) => {
    const named = /^template(?:\s+(?:for\s+)?(\w+))?$/i.exec(rest.trim());
    if (rest === "") return {};
    return named ? { template: named[1] ?? "clients" } : null;
  },
  async run(scope, { template, file, caption, as, mapping, go }): Promise<Answer | Asking> {
    const { transfer } = scope.say;
    if (template) {
      const content = await makeTemplate(template);
      return {
        text: transfer.template(template),
        files: [{ name: `purser-${template}.csv`, mime: "text/csv", content }],
        public: true,
      };
    }
    if (file === undefined) return { text: transfer.how, offers: subjectNames.map(templateOffer), public: true };
    const kept = keptFile.parse(JSON.parse(file));
    const bytes = await scope.query(storedBytes, kept.hash);
    if (!bytes) throw new UserError(transfer.fileGone(kept.name));
    if (isBooksJson(bytes)) return wholeBooks(scope, bytes, file, go !== undefined);
    const sheet = await readSheet(bytes, kept.name, scope.say, as);
    const read = await readRows(
      scope,
      sheet,
      mapping ? decodeMapping(mapping) : guessMapping(sheet, { fileName: kept.name, ...(as ? { subject: as } : {}) }),
    );
    if (go) return imported(scope, kept, read, go === "all");
    return preview(scope, { name: kept.name, file, caption, sheet, read });
  },
});

const templateOffer = (subject: SubjectName): Offer => ({
  label: subject,
  press: { command: "import", slots: { template: subject } },
});

/** A whole export goes into empty books only, and only when that was said. */
async function wholeBooks(scope: Scope, bytes: Buffer, file: string, agreed: boolean): Promise<Answer | Asking> {
  const { transfer } = scope.say;
  if (scope.person.role !== "owner") throw new UserError(scope.say.chat.forbidden("import"));
  if (!agreed) {
    const go = {
      label: transfer.buttons.books,
      press: { command: "import", slots: { file, go: "new" } },
      answers: "yes" as const,
    };
    return { ask: { text: transfer.previewBooks, offers: [go, cancelOffer(scope)] } };
  }
  const { rows, fileless } = await importJson(scope, Readable.from([bytes]));
  return { text: transfer.importedBooks(rows, fileless), wrote: { title: transfer.importedBooksTitle } };
}

async function imported(
  scope: Scope,
  file: { readonly name: string; readonly hash: string },
  read: ReadRows,
  twins: boolean,
): Promise<Answer> {
  const { transfer } = scope.say;
  const count = rowsTaken(read, twins).length;
  if (count > longImport) {
    await beginRun(scope, file, read, twins);
    return {
      text: transfer.begun(count, read.mapping.subject, read.good.length - count),
      wrote: { title: transfer.importedTitle(count, read.mapping.subject) },
      begins: true,
    };
  }
  const { added, sorts, paid, skipped, last } = await importRows(scope, read, { twins });
  if (!last) return { text: transfer.nothingNew };
  const { subject } = read.mapping;
  return {
    text: transfer.imported(sorts, skipped, paid),
    wrote: { title: transfer.importedTitle(added, subject), ...(added === 1 ? { subject: last } : {}) },
  };
}

interface Preview {
  readonly name: string;
  readonly file: string;
  readonly caption: string | undefined;
  readonly sheet: Sheet;
  readonly read: ReadRows;
}

/** What a file would come to, before anything is written (SPEC 3). */
function preview(scope: Scope, { name, file, caption, sheet, read }: Preview): Asking {
  const { transfer } = scope.say;
  const { mapping, good, bad } = read;
  const twins = good.filter((row) => row.twin).length;
  const undecided = good.filter((row) => row.mayPay).length;
  const press = (slots: Slots) => ({
    command: "import",
    slots: { file, mapping: encodeMapping(mapping), ...slots },
  });
  const go: Offer[] =
    bad.length > 0 || good.length === 0
      ? []
      : twins === 0
        ? [{ label: transfer.buttons.all(good.length), press: press({ go: "all" }), answers: "yes" }]
        : [
            ...(twins < good.length
              ? [
                  {
                    label: transfer.buttons.fresh(good.length - twins),
                    press: press({ go: "new" }),
                    answers: "yes" as const,
                  },
                ]
              : []),
            { label: transfer.buttons.withTwins, press: press({ go: "all" }) },
          ];
  const asIncome: Offer[] =
    bad.length === 0 && good.some((row) => row.pays)
      ? [
          {
            label: transfer.buttons.noPayments,
            press: press({ mapping: encodeMapping({ ...mapping, noPayments: true }) }),
          },
        ]
      : [];
  const others = subjectNames
    .filter((subject) => subject !== mapping.subject)
    .map((subject) => ({
      label: transfer.buttons.as(subject),
      press: { command: "import", slots: { file, as: subject } },
    }));
  const keep: Offer = {
    label: transfer.buttons.keep,
    press: { command: "document", slots: { file, ...(caption ? { caption } : {}) } },
  };
  const text =
    bad.length > 0
      ? transfer.previewBad(bad.length, good.length)
      : [
          transfer.preview(sortsOf(mapping.subject, good)),
          ...(undecided > 0 ? [transfer.undecided(undecided)] : []),
          ...(twins > 0 ? [`${transfer.twins(twins)}.`] : []),
        ].join(" ");
  return {
    ask: {
      text,
      card: previewCard(scope, name, sheet, read),
      offers: [...go, ...asIncome, ...others, keep, cancelOffer(scope)],
    },
  };
}

function previewCard(scope: Scope, name: string, sheet: Sheet, read: ReadRows): Card {
  const { mapping, good, bad } = read;
  const { transfer } = scope.say;
  const unused = unusedHeadings(sheet, read);
  const shownBad = bad.slice(0, badShown).map(({ line, reason }) => [transfer.line(line), reason]);
  const pays = good.flatMap((row) => (row.pays ? [transfer.pays(row.pays.number, row.pays.client, row.line)] : []));
  const undecided = good.flatMap((row) =>
    row.mayPay
      ? [
          transfer.mayPay(
            row.mayPay.map((one) => one.number),
            row.line,
          ),
        ]
      : [],
  );
  const more = bad.length > badShown ? [["…", transfer.moreBad(bad.length - badShown)]] : [];
  return {
    title: transfer.previewTitle(name),
    fields: [
      { label: transfer.fields.holds, value: transfer.things(mapping.subject) },
      { label: transfer.fields.columns, value: columnsOf(sheet, mapping) },
      ...(pays.length > 0 ? [{ label: transfer.fields.pays, value: listed(pays) }] : []),
      ...(undecided.length > 0 ? [{ label: transfer.fields.undecided, value: listed(undecided) }] : []),
      ...(unused.length > 0 ? [{ label: transfer.fields.unused, value: unused.join(", ") }] : []),
    ],
    table:
      bad.length > 0
        ? { head: transfer.badHead, rows: [...shownBad, ...more] }
        : understoodRows(scope, sheet, read, shownRows),
  };
}

const listed = (all: readonly string[]) =>
  [...all.slice(0, badShown), ...(all.length > badShown ? ["…"] : [])].join("\n");

function columnsOf(sheet: Sheet, { subject, columns }: Mapping): string {
  return Object.entries(columns)
    .map(([name, index]) => `${sheet.head[index] ?? ""} → ${subjectNamed(subject).columns[name]?.describe ?? name}`)
    .join(", ");
}

function cancelOffer(scope: Scope): Offer {
  return { label: scope.say.transfer.buttons.cancel, press: { command: "cancel", slots: {} }, answers: "no" };
}
