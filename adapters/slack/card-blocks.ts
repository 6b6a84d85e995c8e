import type { types } from "@slack/bolt";
import type { Card } from "../../src/chat/reply.ts";
import { shownText } from "../../src/chat/shown-text.ts";
import { escapeMrkdwn, oneLine } from "./escape.ts";
import { tablePieces } from "./table-block.ts";
import { notePieces, type Piece, plain, textPieces } from "./text-blocks.ts";

/** Slack's limits: letters of a header and of a field, and fields of a section. */
const most = { header: 150, field: 2_000, fields: 10 };

type Field = Card["fields"][number];

/** A card as blocks: a header, its fields with labels left and values right, its table and its note. */
export function cardPieces({ title, fields, table, note }: Card): readonly Piece[] {
  return [
    ...(title.trim() === "" ? [] : [headerPiece(title)]),
    ...fieldPieces(fields),
    ...(table ? tablePieces(table) : []),
    ...(note === undefined ? [] : notePieces(note)),
  ];
}

/** A title as a header block, cut to what Slack takes. */
export function headerPiece(title: string): Piece {
  const text = oneLine(title, most.header);
  return { block: { type: "header", text: plain(text) }, said: text };
}

/** Fields stand together, five to a section; one whose value is too long for that stands by itself. */
function fieldPieces(fields: readonly Field[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let together: Field[] = [];
  const close = () => {
    if (together.length > 0) pieces.push(sectionOf(together));
    together = [];
  };
  for (const field of fields) {
    if (field.value.length > most.field) {
      close();
      pieces.push(...textPieces(`${field.label}: ${field.value}`));
      continue;
    }
    together.push(field);
    if (together.length === most.fields / 2) close();
  }
  close();
  return pieces;
}

function sectionOf(fields: readonly Field[]): Piece {
  const block: types.SectionBlock = {
    type: "section",
    fields: fields.flatMap(({ label, value }) => [labelOf(label), plain(shownText(value).trim() || "—")]),
  };
  return { block, said: fields.map(({ label, value }) => `${label}: ${value}`).join("\n") };
}

/** A label is bold, unless it has letters that could be markup within. */
function labelOf(label: string): types.TextObject {
  const text = oneLine(label, most.field / 2);
  return /[*_~`:]/.test(text) ? plain(text) : { type: "mrkdwn", text: `*${escapeMrkdwn(text)}*`, verbatim: true };
}
