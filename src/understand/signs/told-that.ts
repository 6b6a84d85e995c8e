import type { Clause } from "../clauses/clause.ts";

/** Whether right behind a talk stands what was told in it: `hab Lindner gemailt dass …`. */
export function toldThat(clause: Clause): boolean {
  return clause
    .hits("channel.email", "channel.text", "channel.call")
    .some(({ to }) => to < clause.to && /^(?:dass|daß|that|que)$/u.test(clause.sentence.tokens[to]?.text ?? ""));
}
