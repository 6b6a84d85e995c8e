import { pictureFont } from "../../src/files/picture.ts";

/** A meeting as it is drawn. */
interface DrawnMeeting {
  readonly time: string;
  readonly name: string;
  readonly important: boolean;
  readonly over: boolean;
}

/** A day as it is drawn. */
export interface DrawnDay {
  readonly number: string;
  /** Of another month than the one that is shown. */
  readonly other: boolean;
  readonly today: boolean;
  readonly meetings: readonly DrawnMeeting[];
}

/** A calendar of whole weeks. */
export interface DrawnCalendar {
  readonly title: string;
  /** What the seven weekdays are called, in their order. */
  readonly heads: readonly string[];
  readonly days: readonly DrawnDay[];
  /** So many lines a day has; what does not fit is counted in the last. */
  readonly rows: number;
  readonly more: (count: number) => string;
}

const margin = 28;
const cell = 196;
const line = 27;
const top = 128;
const dayHead = 44;
const width = 2 * margin + 7 * cell;
const ink = "#1f2937";
const grey = "#6b7280";
const pale = "#b6bcc6";
const accent = "#2563eb";

/** A calendar as an SVG, seven days a row: light, with today marked, other months' days and what is over pale. */
export function drawCalendar({ title, heads, days, rows, more }: DrawnCalendar): string {
  const fullest = Math.max(1, ...days.map((day) => Math.min(rows, day.meetings.length)));
  const tall = dayHead + Math.max(Math.min(rows, 3), fullest) * line + 10;
  const height = top + (days.length / 7) * tall + margin;
  const parts = [
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text({ x: margin + 4, y: 62, size: 38, weight: 600, fill: ink }, title),
    ...heads.map((head, index) =>
      text({ x: margin + index * cell + 12, y: top - 18, size: 19, weight: 600, fill: grey }, head),
    ),
    ...days.map((day, index) => {
      const x = margin + (index % 7) * cell;
      const y = top + Math.floor(index / 7) * tall;
      return `<g transform="translate(${x} ${y})">${dayCell(day, { tall, rows, more })}</g>`;
    }),
    `<rect x="${margin}" y="${top}" width="${7 * cell}" height="${(days.length / 7) * tall}" rx="10" fill="none" stroke="#d5dae1" stroke-width="1.5"/>`,
  ];
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${pictureFont}">${parts.join("")}</svg>`;
}

function dayCell(
  { number, other, today, meetings }: DrawnDay,
  { tall, rows, more }: Pick<DrawnCalendar, "rows" | "more"> & { readonly tall: number },
): string {
  const fit = meetings.length <= rows ? rows : rows - 1;
  const left = meetings.length - fit;
  const back = other ? "#f7f8fa" : today ? "#f3f7ff" : "#ffffff";
  return [
    `<rect width="${cell}" height="${tall}" fill="${back}" stroke="#e5e8ed"/>`,
    ...(today ? [`<circle cx="26" cy="24" r="17" fill="${accent}"/>`] : []),
    text(
      { x: 26, y: 31, size: 19, weight: today ? 600 : 400, fill: today ? "#ffffff" : other ? pale : ink, middle: true },
      number,
    ),
    ...meetings.slice(0, fit).map((meeting, row) => meetingLine(meeting, dayHead + row * line, other)),
    ...(left > 0
      ? [text({ x: 14, y: dayHead + fit * line + 18, size: 16, weight: 600, fill: other ? pale : grey }, more(left))]
      : []),
  ].join("");
}

function meetingLine({ time, name, important, over }: DrawnMeeting, y: number, other: boolean): string {
  const mark = important ? "#dc2626" : accent;
  const room = cell - 14 - 8 - widthOf(time, 16) - 8;
  return [
    `<g${over || other ? ' opacity="0.45"' : ""}>`,
    `<rect x="6" y="${y}" width="${cell - 12}" height="${line - 4}" rx="5" fill="${important ? "#fdecec" : "#e8effd"}"/>`,
    `<rect x="6" y="${y}" width="4" height="${line - 4}" rx="2" fill="${mark}"/>`,
    text({ x: 15, y: y + 17, size: 15.5, weight: 600, fill: important ? "#991b1b" : "#1e40af" }, time),
    text(
      { x: 15 + widthOf(time, 16) + 6, y: y + 17, size: 15.5, weight: 400, fill: ink },
      cut(drawable(name), room, 15.5),
    ),
    "</g>",
  ].join("");
}

interface Style {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  readonly middle?: boolean;
}

function text({ x, y, size, weight, fill, middle = false }: Style, said: string): string {
  const anchor = middle ? ' text-anchor="middle"' : "";
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor}>${escaped(said)}</text>`;
}

/** What is written into an SVG: nothing in it is markup, and nothing in it is no text. */
function escaped(said: string): string {
  const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return said.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, " ").replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** A name without emoji, for which few machines have signs to draw; one of nothing else stays. */
function drawable(name: string): string {
  const bare = name.replace(
    /(?![©®™])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200d|\ufe0f/gu,
    "",
  );
  return bare.replace(/\s+/g, " ").trim() || name;
}

/** As much of a name as there is room for. */
function cut(name: string, room: number, size: number): string {
  if (widthOf(name, size) <= room) return name;
  const signs = [...name];
  while (signs.length > 1 && widthOf(`${signs.join("")}…`, size) > room) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** About how wide a text is in the typeface of pictures: too wide rather than too narrow. */
function widthOf(said: string, size: number): number {
  let wide = 0;
  for (const sign of said) wide += /[il.,:;'|!]/.test(sign) ? 0.29 : /[fjrt \-()[\]/]/.test(sign) ? 0.37 : wideOf(sign);
  return wide * size;
}

function wideOf(sign: string): number {
  if (/[mwMW@%]/.test(sign)) return 0.9;
  if (/[\p{Lu}\d<>&=+~]/u.test(sign)) return 0.68;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(sign)
    ? 1.05
    : 0.59;
}
