import { makeDay } from "./day.ts";
import type { MomentStyle } from "./find-moments.ts";
import { isAmountLike } from "./read-count.ts";
import type { Reading, SaidDate } from "./reading.ts";
import { fullYear, nearestMonthDay } from "./resolve-day.ts";
import type { Tokens } from "./tokens.ts";

/** Whether slash dates put the month first: by setting, else for American English only (LANGUAGE). */
export function monthFirst({ locale, dateOrder }: MomentStyle): boolean {
  return dateOrder ? dateOrder === "mdy" : locale === "en-US";
}

/** Whether a preposition of days stands right before a token. */
export function prepositioned(tokens: Tokens, at: number): boolean {
  return (
    (["on", "by", "since", "from", "between", "to", "before", "after"] as const).some((role) =>
      tokens.is(at - 1, role),
    ) && !/^[-–—a]$/.test(tokens.texts[at - 1] ?? "")
  );
}

/** What stands before the number of a program or an address: "version 1.10.30". */
const versioned = /(?:^|[^\p{L}])(?:version|versao|versi[oó]n|release|build|firmware|code|v|ip)[\s.:]*$/u;

/** `2026-05-13`, `13/5`, `13.05.2026`, `03.04.`: slash dates by locale or setting, dotted ones day first. */
export function writtenDate({ tokens, style }: Reading, at: number): SaidDate | null {
  const token = tokens.at(at);
  if (!token) return null;
  if (token.shape === "iso") {
    const [year = 0, month = 0, day = 0] = (token.text.match(/\d+/g) ?? []).map(Number);
    const found = makeDay(year, month, day);
    const time = /[t ](\d{2}:\d{2})/.exec(token.text)?.[1];
    const zone = /\d(z|[+-]\d{2}:?\d{2})$/.exec(token.text.slice(10))?.[1];
    if (!found) return null;
    return {
      day: found,
      next: at + 1,
      ...(time && { time }),
      ...(zone && { zone: zone === "z" ? "UTC" : zone.replace(/(\d\d)(\d\d)$/, "$1:$2") }),
    };
  }
  if (token.shape !== "date" || isAmountLike(tokens, at)) return null;
  const [first = "", second = "", third] = token.text.match(/\d+/g) ?? [];
  if (token.text.includes("/")) {
    if (!third && (tokens.sense(at + 1).unit !== undefined || tokens.is(at + 1, "share"))) return null;
    // `1/3 vom Webshop`: a part of what is named behind it.
    if (/^(?:1\/[2-9]|2\/3|3\/4)$/.test(token.text) && /^(?:vom|von|der|des|of)$/.test(tokens.texts[at + 1] ?? ""))
      return null;
    if (
      token.text === "24/7" ||
      /^[/\d]/.test(tokens.folded.slice(token.end)) ||
      /[/\d]$/.test(tokens.folded.slice(0, token.start))
    )
      return null;
  } else if (/[\p{L}\d][-.]$/u.test(tokens.folded.slice(0, token.start))) {
    return null;
  } else if (third && versioned.test(tokens.folded.slice(Math.max(0, token.start - 12), token.start))) {
    return null;
  } else if (!third && token.text.includes(".")) {
    const trailing = token.text.endsWith(".");
    const listed = trailing && /^0/.test(second) && tokens.isSign(at - 1, ",");
    const clockBehind = tokens.at(at + 1)?.shape === "clock" || tokens.at(at + 1)?.shape === "meridiem";
    const sure =
      listed ||
      (trailing && (clockBehind || style.hours === true)) ||
      /^0/.test(first) ||
      prepositioned(tokens, at) ||
      (trailing && tokens.words.german) ||
      (tokens.words.german && second.length === 2 && /^[01]/.test(second));
    if (!sure) return null;
  }
  const slashed = token.text.includes("/") || token.text.includes("-");
  const order = slashed && monthFirst(style) ? [second, first] : [first, second];
  let [day, month] = order.map(Number) as [number, number];
  if (month > 12 && day <= 12 && (slashed || third?.length === 4)) [day, month] = [month, day];
  const found = third
    ? makeDay(fullYear(Number(third)), month, day)
    : nearestMonthDay(style.today, month, day, style.look);
  return found && { day: found, next: at + 1, ...(!third && { yearless: true }) };
}
