import type { Clause } from "../clauses/clause.ts";

/** How far behind a talk the comma may stand behind which what was told in it follows. */
const reach = 3;

/** Whoever was talked to, as the one who said what follows: `rang Oakley this morning about the quote, they reckon friday`. */
const theySaid = /^(?:he|she|they|er|sie|der|die|ellos|ellas|ella|él|il|elle|ils|elles|on|ele|ela|eles|elas)$/u;

/** Whether right behind a talk stands what was told in it: `hab Lindner gemailt dass …`, `eu Guy au tel, il veut commencer`. */
export function toldThat(clause: Clause): boolean {
  const { tokens } = clause.sentence;
  const said = clause.hits("promise", "wish", "channel.note");
  return clause.hits("channel.email", "channel.text", "channel.call").some(({ to }) => {
    if (to < clause.to && /^(?:dass|daß|that|que)$/u.test(tokens[to]?.text ?? "")) return true;
    const comma = tokens.slice(to, Math.min(clause.to, to + reach)).findIndex(({ text }) => text === ",");
    if (comma >= 0 && said.some(({ from }) => from > to + comma)) return true;
    return said.some(({ from }) =>
      [from, from - 1].some((at) => at > to && theySaid.test(tokens[at]?.text ?? "") && tokens[at - 1]?.text === ","),
    );
  });
}
