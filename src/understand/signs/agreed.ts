import type { Clause } from "../clauses/clause.ts";

const agreeing =
  /(?:went|going|gone)(?: ahead)? with|finali[sz]ed|accept|nod|thumbs|green.?light|go.?ahead|approv|agree|said yes|signed|okay|oked|greenlit|accept[ée]|valid[ée]|sign[ée]|dit oui|acept|aprob|firm|dij?o que s[ií]|angenommen|zugesagt|unterschrieben|beauftragt|aceit|aprov|adjudic|assin|fech|topou|disse sim/iu;

/** Whether a client is told to have agreed to something, and is not only called a client. */
export const hasAgreed = (clause: Clause): boolean =>
  clause.hits("stage.client").some(({ from, to }) => {
    const { tokens, text } = clause.sentence;
    return agreeing.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  });
