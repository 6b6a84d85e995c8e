import type { Clause } from "../clauses/clause.ts";

/** How far behind a talk the comma may stand behind which what was told in it follows. */
const reach = 3;

/** Whether right behind a talk stands what was told in it: `hab Lindner gemailt dass …`, `eu Guy au tel, il veut commencer`. */
export function toldThat(clause: Clause): boolean {
  const { tokens } = clause.sentence;
  const said = clause.hits("promise", "wish", "channel.note");
  return clause.hits("channel.email", "channel.text", "channel.call").some(({ to }) => {
    if (to < clause.to && /^(?:dass|daß|that|que)$/u.test(tokens[to]?.text ?? "")) return true;
    const comma = tokens.slice(to, Math.min(clause.to, to + reach)).findIndex(({ text }) => text === ",");
    return comma >= 0 && said.some(({ from }) => from > to + comma);
  });
}
