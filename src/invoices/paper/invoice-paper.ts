import { plainFileName } from "../../files/file-name.ts";
import { logoPicture } from "../../files/logo.ts";
import { quantityText } from "../../library/quantity.ts";
import { inLocale, type Scope } from "../../scope.ts";
import { isUnnamed } from "../../workspace/first-run-guesses.ts";
import type { InvoiceView } from "../read-invoice.ts";
import { readInvoice } from "../read-invoice.ts";
import { totalLines } from "../total-lines.ts";
import { drawSheet, isForeign } from "./draw-sheet.ts";
import type { Fact, Party, Row, Sheet } from "./sheet.ts";

/** An invoice as a file, and what a person who is about to forward it should know. */
export interface InvoicePaper {
  readonly name: string;
  readonly mime: "application/pdf";
  readonly content: Uint8Array;
  /** What the business has not said yet that belongs on an invoice. */
  readonly missing: readonly ("name" | "address" | "pay")[];
  /** Whether some of its letters could not be printed. */
  readonly foreign: boolean;
}

/** Where people print on letter paper, in the order of what they are called in a locale. */
const letterPaper = /-(?:US|CA|MX|CO|CL|VE|PH|PR|GT|CR|DO|PA)\b/u;

/** What an invoice is drawn from, and the rest of its paper: all that is read of the books for it. */
export interface InvoiceSheet extends Pick<InvoicePaper, "name" | "missing" | "foreign"> {
  readonly sheet: Sheet;
}

/**
 * An invoice as a PDF that a client would accept (SPEC 5): both parties, number, dates, lines, tax, total, what was paid and what
 * is left, payment details. It is in the language of the books, whoever asks for it, and of one state the same to the byte.
 */
export async function invoicePaper(asking: Scope, id: string): Promise<InvoicePaper> {
  const { sheet, ...rest } = await invoiceSheet(asking, id);
  return { ...rest, mime: "application/pdf", content: await drawSheet(sheet) };
}

/** What `invoicePaper` draws: for whoever lets go of the books first, since drawing takes longer than reading. */
export async function invoiceSheet(asking: Scope, id: string): Promise<InvoiceSheet> {
  const scope = inLocale(asking, asking.workspace.locale);
  const view = await readInvoice(scope, id);
  const client = await scope.read.client.findFirstOrThrow({
    where: { id: view.client.id },
    include: { points: { orderBy: [{ position: "asc" }, { id: "asc" }] } },
  });
  const { address, paymentDetails } = scope.workspace;
  const logo = await logoPicture(scope);
  const sheet = sheetOf(scope, view, logo, {
    label: scope.say.paper.to,
    name: client.name,
    lines: [
      ...(client.company && client.company !== client.name ? [client.company] : []),
      ...linesOf(client.address),
      ...taxed(scope, client.taxNumber),
      ...client.points.filter(({ kind }) => kind === "email").map(({ value }) => value),
    ],
  });
  return {
    name: plainFileName(`${view.row.number.replaceAll("/", "-")}.pdf`),
    sheet,
    missing: [
      ...(isUnnamed(scope.workspace.name) ? ["name" as const] : []),
      ...(address ? [] : ["address" as const]),
      ...(paymentDetails ? [] : ["pay" as const]),
    ],
    foreign: isForeign(JSON.stringify([sheet.from, sheet.to, sheet.rows, sheet.below, sheet.facts])),
  };
}

function sheetOf(scope: Scope, view: InvoiceView, logo: Uint8Array | null, to: Party): Sheet {
  const { workspace, say, show } = scope;
  const { paper, invoices } = say;
  const { row } = view;
  const stamp = view.status === "draft" || view.status === "void" || view.status === "paid" ? view.status : null;
  return {
    title: paper.title(row.number, workspace.name),
    author: workspace.name,
    locale: scope.locale,
    madeAt: new Date(`${row.issuedOn}T00:00:00Z`),
    paper: letterPaper.test(scope.locale) ? "LETTER" : "A4",
    logo,
    heading: paper.heading,
    number: row.number,
    stamp: stamp && paper.stamps[stamp],
    from: {
      label: paper.from,
      name: workspace.name,
      lines: [...linesOf(workspace.address), ...taxed(scope, workspace.taxNumber)],
    },
    to,
    facts: [
      { label: paper.issued, value: show.date(row.issuedOn) },
      { label: paper.due, value: show.date(row.dueOn) },
      ...(view.project ? [{ label: paper.project, value: view.project.name }] : []),
    ],
    head: [invoices.head.what, invoices.head.quantity, invoices.head.price, invoices.head.amount],
    rows: view.lines.map(
      (line): Row => [
        line.taxBps === row.taxBps ? line.description : invoices.taxed(line.description, show.rate(line.taxBps)),
        line.minutes === null ? quantityText(line.quantityMilli, null, scope.locale) : show.minutes(line.minutes),
        show.minor(line.unitMinor, row.currency),
        show.minor(line.amountMinor, row.currency),
      ],
    ),
    totals: totalsOf(scope, view),
    below: [
      ...told(paper.pay, view.status === "paid" || view.status === "void" ? null : workspace.paymentDetails),
      ...told(invoices.fields.terms, row.terms),
      ...told(invoices.fields.notes, row.notes),
    ],
    page: paper.page,
  };
}

function totalsOf(scope: Scope, view: InvoiceView): Sheet["totals"] {
  const { paper } = scope.say;
  const { row, total, paidMinor } = view;
  const amount = (minor: bigint) => scope.show.minor(minor, row.currency);
  const name = scope.show.name("tax", row.taxName);
  const lines = totalLines(scope, view, ({ taxBps, baseMinor }) =>
    paper.taxOn(name, scope.show.rate(taxBps), amount(baseMinor)),
  );
  const left = total.totalMinor - paidMinor;
  const rest = left < 0n ? { label: paper.credit, value: amount(-left) } : { label: paper.left, value: amount(left) };
  return [
    ...lines.map((line, at) => ({ ...line, strong: at === lines.length - 1 })),
    ...(paidMinor === 0n
      ? []
      : [
          { label: paper.paid, value: amount(paidMinor) },
          { ...rest, strong: true },
        ]),
  ];
}

/** An address or the like as the lines people gave it, or else cut at its commas. */
function linesOf(text: string | null): string[] {
  const lines = (text ?? "").split("\n");
  const cut = lines.length > 1 ? lines : (text ?? "").split(/[,;]\s+/u);
  return cut.map((line) => line.trim()).filter((line) => line !== "");
}

/** A tax number; one that says itself what it is stands as it is: `VAT GB123456789`. */
function taxed({ say }: Scope, number: string | null): string[] {
  if (!number) return [];
  return [/^\p{L}[\p{L}.-]+[ .:]+\S*\d/u.test(number) ? number : say.paper.taxNumber(number)];
}

function told(label: string, text: string | null): Fact[] {
  return text ? [{ label, value: text.split(/;\s+/u).join("\n") }] : [];
}
