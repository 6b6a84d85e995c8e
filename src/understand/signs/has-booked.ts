import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";

/** `booked!`, `has just booked us`, `reservó`: said behind who did, and nothing else. */
const booked = seldom(
  /^\s(?:(?:has|have|just|finally|officially|ha|han|por fin|ya|a|ont|vient de|enfin|hat|haben|endlich|jetzt|j[áa]|finalmente)\s)*(?:booked(?:\s(?:me|us|with me|with us|it|the date|in|me in|us in))?|reserv[óo](?:u)?|reservaron|reservado|r[ée]serv[ée]|fest gebucht|gebucht)(?:\s(?:today|yesterday|finally|officially|hoy|ayer|hier|aujourd['’]hui|heute|gestern|hoje|ontem))?[\s!.🎉🥳🙌💪]*$/iu,
);

/** `priya booked!`: somebody who was a lead is a client now. */
export const hasBooked = (clause: Clause): boolean =>
  namesOf(clause, "client").some(
    ({ end, value: [who, ...more] }) =>
      who !== undefined &&
      more.length === 0 &&
      (who.detail === "lead" || who.detail === "negotiation") &&
      booked.test(clause.sentence.text.slice(end, clause.sentence.tokens[clause.to - 1]?.end)),
  );
