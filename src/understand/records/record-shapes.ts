import { type Seldom, seldom } from "../../seldom.ts";
import { recordWord } from "../../words/record-words.ts";

/** How a text speaks of something that is in the books: what it calls it, and what it says is right of it. */
export interface RecordShape {
  readonly does: "correct" | "remove" | "show";
  /** Whether it is ordered, so that nothing can be told for the first time. */
  readonly ordered: boolean;
  /** The article that says that it is a known one. */
  readonly article: string | undefined;
  /** Whether what is right is told as what it really was. */
  readonly really: boolean;
  /** The verb between what it is and what is right, where the books are said to say something else. */
  readonly ought: string | undefined;
  readonly thing: readonly [start: number, end: number];
  readonly right: readonly [start: number, end: number] | null;
}

const opening = `^[\\s¡¿]*(?:${recordWord("opening")}[\\s,!.…-]+){0,4}`;
const thing = "(?<thing>[\\p{L}\\d$€£](?:[^?\\n;,]|,(?=\\d)){1,70}?)";
const the = `(?<the>${recordWord("the")})(?:\\s+|(?<=['’]))`;
// The stop of `vom 5.` belongs to the day.
const end = "(?:\\s|!|(?<!\\d)\\.)*$";
const verb = `(?:(?<really>${recordWord("really")})\\s+)?(?:${recordWord("was")}|(?<ought>${recordWord("ought")}))`;
const right = "(?<right>[^?]+)$";
const order = (kind: "change" | "remove" | "show" | "asks") => `${opening}${recordWord(kind)}\\s+`;

/** `how much was the train to Leeds?` */
const asked = seldom(new RegExp(`${order("asks")}${the}${thing}(?:\\s+${recordWord("costs")})?[\\s?!]*$`, "iu"));

/** Its shapes, the surest first; each is anchored, so that most texts are done with at their first word. */
const shapes: readonly {
  readonly does: RecordShape["does"];
  readonly ordered: boolean;
  readonly pattern: Seldom;
}[] = [
  // `change the coffee from the 5th to 9.80`, `put the hotel on Website`: `on` and the like tell a day as well, so that they come last.
  ...(["to", "onto"] as const).map((joint) => ({
    does: "correct" as const,
    ordered: true,
    pattern: seldom(new RegExp(`${order("change")}(?:${the})?${thing}\\s+${recordWord(joint)}\\s+${right}`, "iu")),
  })),
  // `delete the coffee from the 5th`, `den Kaffee vom 5. löschen`.
  { does: "remove", ordered: true, pattern: seldom(new RegExp(`${order("remove")}(?:${the})?${thing}${end}`, "iu")) },
  {
    does: "remove",
    ordered: true,
    pattern: seldom(new RegExp(`${opening}${the}${thing}\\s+${recordWord("removed")}${end}`, "iu")),
  },
  // `that coffee was a mistake, delete it`.
  {
    does: "remove",
    ordered: true,
    pattern: seldom(
      new RegExp(`${opening}${the}${thing}\\s+${recordWord("mistaken")}(?:[\\s,.;]+\\p{L}[^?\\d]{0,30})?${end}`, "iu"),
    ),
  },
  { does: "show", ordered: true, pattern: seldom(new RegExp(`${order("show")}${the}${thing}${end}`, "iu")) },
  { does: "show", ordered: true, pattern: asked },
  // `the train in september was 32 not 23`, `coffee on the 5th was 9.80`.
  {
    does: "correct",
    ordered: false,
    pattern: seldom(new RegExp(`${opening}(?:${the})?${thing}\\s+${verb}\\s+${right}`, "iu")),
  },
];

/** `i did 4 hours on tuesday, not 3`: a length of time beside another that it was not. */
const hoursInstead = seldom(new RegExp(`(?<!\\p{L})${recordWord("not")}\\s+(?:de\\s+)?\\d`, "iu"));

const mayBe = (text: string) => text.length < 160 && !text.includes("\n") && (!text.includes("?") || asked.test(text));

/** The shapes in which a text may speak of a record, the surest first. */
export function recordShapes(text: string): readonly RecordShape[] {
  if (!mayBe(text)) return [];
  const whole = [0, text.length] as const;
  const found = shapes.flatMap(({ does, ordered, pattern }): readonly RecordShape[] => {
    const { thing: what, right: said, ought, really, the: article } = pattern.exec(text)?.groups ?? {};
    if (what === undefined) return [];
    const until = said === undefined ? text.length : text.length - said.length;
    const start = text.lastIndexOf(what, until);
    return [
      {
        does,
        ordered,
        article,
        really: really !== undefined,
        ought,
        thing: [start, start + what.length],
        // A day is read with what leads to it: `au 12`.
        right: said === undefined ? null : [ordered ? start + what.length + 1 : until, text.length],
      },
    ];
  });
  const instead = { does: "correct", ordered: false, article: undefined, really: false, ought: undefined } as const;
  return hoursInstead.test(text) ? [...found, { ...instead, thing: whole, right: whole }] : found;
}
