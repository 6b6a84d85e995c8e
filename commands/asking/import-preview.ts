import type { Slots } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import type { Card, Offer } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import { sortsOf } from "../../src/transfer/import-rows.ts";
import { encodeMapping, type Mapping } from "../../src/transfer/map-columns.ts";
import type { ReadRows } from "../../src/transfer/read-rows.ts";
import type { Sheet } from "../../src/transfer/sheet.ts";
import { subjectNames } from "../../src/transfer/subject.ts";
import { subjectNamed } from "../../src/transfer/subjects.ts";
import { understoodRows, unusedHeadings } from "../../src/transfer/understood.ts";

const badShown = 10;
const shownRows = { rows: 3, columns: 6 };

/** A file that was read, and what was said with it. */
export interface Preview {
  readonly name: string;
  /** The file as a slot carries it. */
  readonly file: string;
  readonly caption: string | undefined;
  readonly sheet: Sheet;
  readonly read: ReadRows;
}

/** What a file would come to, asked about before anything is written (SPEC 3). */
export function importPreview(scope: Scope, preview: Preview): Asking {
  const { name, sheet, read } = preview;
  return {
    ask: {
      text: previewText(scope, read),
      card: previewCard(scope, name, sheet, read),
      offers: [...importOffers(scope, preview), ...otherOffers(scope, preview), cancelOffer(scope)],
    },
  };
}

/** Ends the question without writing anything. */
export function cancelOffer(scope: Scope): Offer {
  return { label: scope.say.transfer.buttons.cancel, press: { command: "cancel", slots: {} }, answers: "no" };
}

function previewText(scope: Scope, { mapping, good, bad }: ReadRows): string {
  const { transfer } = scope.say;
  if (bad.length > 0) return transfer.previewBad(bad.length, good.length);
  const twins = good.filter((row) => row.twin).length;
  const undecided = good.filter((row) => row.mayPay).length;
  return [
    transfer.preview(sortsOf(mapping.subject, good)),
    ...(undecided > 0 ? [transfer.undecided(undecided)] : []),
    ...(twins > 0 ? [`${transfer.twins(twins)}.`] : []),
  ].join(" ");
}

/** What imports: everything, or only what the books don't have yet; nothing while a row can't be read. */
function importOffers(scope: Scope, { file, read: { mapping, good, bad } }: Preview): Offer[] {
  const { buttons } = scope.say.transfer;
  if (bad.length > 0 || good.length === 0) return [];
  const press = (slots: Slots) => ({
    command: "import",
    slots: { file, mapping: encodeMapping(mapping), ...slots },
  });
  const fresh = good.filter((row) => !row.twin).length;
  const asIncome: Offer = {
    label: buttons.noPayments,
    press: press({ mapping: encodeMapping({ ...mapping, noPayments: true }) }),
  };
  const further = good.some((row) => row.pays) ? [asIncome] : [];
  if (fresh === good.length)
    return [{ label: buttons.all(good.length), press: press({ go: "all" }), answers: "yes" }, ...further];
  const withTwins: Offer = { label: buttons.withTwins, press: press({ go: "all" }) };
  const onlyFresh: Offer = { label: buttons.fresh(fresh), press: press({ go: "new" }), answers: "yes" };
  return fresh > 0 ? [onlyFresh, withTwins, ...further] : [withTwins, ...further];
}

/** Taking the file for something else: rows of another subject, or a document to keep. */
function otherOffers(scope: Scope, { file, caption, read: { mapping } }: Preview): Offer[] {
  const { buttons } = scope.say.transfer;
  const subjects = subjectNames.filter((subject) => subject !== mapping.subject);
  return [
    ...subjects.map((subject) => ({
      label: buttons.as(subject),
      press: { command: "import", slots: { file, as: subject } },
    })),
    { label: buttons.keep, press: { command: "document", slots: { file, ...(caption ? { caption } : {}) } } },
  ];
}

/** What each column is taken for, which rows pay what, and the rows themselves: those that can't be read, else the first. */
function previewCard(scope: Scope, name: string, sheet: Sheet, read: ReadRows): Card {
  const { mapping, good, bad } = read;
  const { transfer } = scope.say;
  const unused = unusedHeadings(sheet, read);
  const shownBad = bad.slice(0, badShown).map(({ line, reason }) => [transfer.line(line), reason]);
  const pays = good.flatMap((row) => (row.pays ? [transfer.pays(row.pays.number, row.pays.client, row.line)] : []));
  const undecided = good.flatMap(({ mayPay, line }) =>
    mayPay
      ? [
          transfer.mayPay(
            mayPay.map((one) => one.number),
            line,
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
