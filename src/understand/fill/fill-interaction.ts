import { type Clause, namesOf } from "../clauses/clause.ts";
import { phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import { dayOfTalk } from "../signs/told-day.ts";
import { followUpTime, interactionText } from "./interaction-text.ts";
import { ask, entry, type Part } from "./part.ts";
import { saidDay, saidValue } from "./said.ts";
import { withWhom } from "./with-whom.ts";

/** Somebody in capitals behind how they were met whom the books don't know: `spoke to Umbrella about a website`. */
function strangerMet(clause: Clause): string | undefined {
  for (const cue of clause.cues.filter((one) => one.name.startsWith("channel."))) {
    const phrase = phraseFrom(clause, cue.to, { ends: ["about"] });
    if (phrase?.capital && !phrase.article) return phrase.text;
  }
  return undefined;
}

/** How they were in touch: of `had a word with Acme on the phone` the phone. */
function channelSaid(clause: Clause): string {
  const talked = clause.has("channel.call", "channel.email", "channel.meeting", "channel.text");
  const said = saidValue(clause, "channel", talked ? ["note"] : []);
  if (said === "meeting" && clause.has("medium.phone") && clause.has("channel.call")) return "call";
  return said ?? (clause.has("meetingNoun", "meetVerb") && !clause.has("channel.note") ? "meeting" : "note");
}

/** A call, mail, meeting, text or note that happened, with the follow-up it asks for. */
export function fillInteraction(scene: Scene): Part {
  const { clause } = scene;
  const person = withWhom(scene);
  const follow = clause.hits("followUp")[0];
  const followUp = follow
    ? (saidDay(clause, "future", follow.to) ?? saidDay(clause, "future", follow.from - 3, follow.from))
    : undefined;
  // What a note says behind its colon is its text: `note on Acme: pays on the first`.
  const colon = clause.has("channel.note")
    ? clause.sentence.tokens.findIndex((t, i) => i > clause.from && t.text === ":")
    : -1;
  const until = colon > 0 && colon < clause.to ? colon : clause.to;
  const talked = dayOfTalk(clause, follow ? follow.from : until);
  const { today } = clause.sentence.hearing;
  const contacts = namesOf(clause, "contact")[0]?.value ?? [];
  const stranger = person.client || contacts.length > 0 ? undefined : strangerMet(clause);
  const known = contacts.filter((one) => person.client === undefined || one.owner === person.client);
  const contact = known.length === 1 ? known[0] : undefined;
  const single = followUp !== undefined && clause.moments("past").filter((m) => m.value.day !== null).length === 1;
  const on = talked && !single && talked <= today && talked !== followUp ? talked : today;
  const told = interactionText(clause, on, stranger);
  const said = {
    client: person.client ?? contact?.owner ?? stranger,
    contact: contact?.name,
    channel: channelSaid(clause),
    on,
    followUp: followUp ? followUpTime(clause, followUp) : told.followUp,
    summary: told.summary,
    nextStep: told.nextStep,
  };
  if (person.options) return ask("disambiguation", "client", "interaction.log", said, person.options);
  return entry("interaction.log", said);
}
