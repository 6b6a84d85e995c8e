import {
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
  type RESTPostAPIInteractionCallbackWithResponseResult,
  Routes,
} from "discord.js";
import type { Acknowledgements, Standing } from "./acknowledge.ts";
import type { DiscordApis } from "./api.ts";
import { flagsFor, requestOf, shows } from "./body.ts";
import { findIn, type IsKnown, postedBefore } from "./post.ts";
import { isOneOf, isOver } from "./problem.ts";
import type { Page } from "./render.ts";
import { type Asked, refOf } from "./route.ts";

/** An answer to an interaction. */
export interface Answering {
  readonly asked: Asked;
  readonly pages: readonly Page[];
  /** Whether only the person may see it. */
  readonly alone: boolean;
  /** Whether it takes the place of the message whose button was pressed. */
  readonly replaces: boolean;
  /** Whether it may be there already. */
  readonly again: boolean;
}

/** What answers interactions need. */
export interface AnswerParts {
  readonly apis: DiscordApis;
  readonly acknowledgements: Acknowledgements;
  readonly isKnown: IsKnown;
}

/** What is still to be done when an answer can't be given by the interaction: tidy up once it is given elsewhere. */
export interface Elsewhere {
  readonly elsewhere: () => Promise<void>;
}

const nothing: Elsewhere = { elsewhere: async () => undefined };

/**
 * Answers by the interaction's token: at once when nobody has acknowledged it yet, else in the place of "thinking", else
 * as a further message. Where Discord is over with it, or the place kept is not one for everybody, the answer has to be
 * given elsewhere.
 */
export function answer(parts: AnswerParts, answering: Answering): Promise<readonly string[] | Elsewhere> {
  const { acknowledgements } = parts;
  const { asked } = answering;
  return acknowledgements.during(asked, async (standing) => {
    try {
      const given = await give(parts, answering, standing);
      if (!("elsewhere" in given)) acknowledgements.settle(asked, "answered");
      return given;
    } catch (error) {
      if (!isOver(error)) throw error;
      acknowledgements.settle(asked, "over");
      return nothing;
    }
  });
}

async function give(parts: AnswerParts, answering: Answering, standing: Standing | undefined) {
  switch (standing) {
    case "open":
      return respond(parts, answering);
    case "deferred":
      return fill(parts, answering);
    case "answered":
      return answering.again ? takeUp(parts, answering) : followUp(parts, answering, 0);
    case "over":
      return nothing;
    case undefined:
      return takeUp(parts, answering);
  }
}

/** The first response, with the answer itself. */
async function respond(parts: AnswerParts, answering: Answering): Promise<readonly string[] | Elsewhere> {
  const { asked, pages, alone, replaces } = answering;
  const [page] = pages;
  if (!page) return [];
  const request = await requestOf(page, flagsFor(asked.shared && alone && !replaces));
  const type = replaces ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource;
  try {
    const { resource } = await parts.apis.interactions.post<Partial<RESTPostAPIInteractionCallbackWithResponseResult>>(
      Routes.interactionCallback(asked.id, asked.token),
      {
        ...request,
        body: { type, data: request.body },
        query: new URLSearchParams({ with_response: "true" }),
        auth: false,
      },
    );
    parts.acknowledgements.settle(asked, "answered");
    const first = resource?.message?.id ?? (replaces ? asked.on?.message : undefined);
    return [...(first === undefined ? [] : [refOf(asked.channel, first)]), ...(await followUp(parts, answering, 1))];
  } catch (error) {
    if (isOneOf(error, "alreadyAcknowledged")) return takeUp(parts, answering);
    throw error;
  }
}

/** After an acknowledgement: the answer takes the place kept for it, which is for the person alone where others read. */
async function fill(parts: AnswerParts, answering: Answering): Promise<readonly string[] | Elsewhere> {
  const { asked, pages, alone, replaces } = answering;
  const [page] = pages;
  if (!page) return [];
  if (asked.on && !replaces) return followUp(parts, answering, 0);
  if (!asked.on && asked.shared && !alone) return { elsewhere: () => parts.acknowledgements.dismiss(asked) };
  const original = await parts.apis.interactions.patch<APIMessage>(Routes.webhookMessage(asked.app, asked.token), {
    ...(await requestOf(page)),
    auth: false,
  });
  return [refOf(asked.channel, original.id), ...(await followUp(parts, answering, 1))];
}

/** Pages from one on as further messages of the interaction. */
async function followUp(parts: AnswerParts, answering: Answering, from: number): Promise<readonly string[]> {
  const { asked, pages, alone, again } = answering;
  const hidden = asked.shared && alone;
  const there = again && !hidden ? await postedBefore(parts.apis.bot, asked.channel, asked.id) : [];
  const refs: string[] = [];
  for (const page of pages.slice(from)) {
    const found = await findIn(there, page, parts.isKnown);
    const message =
      found ??
      (await parts.apis.interactions.post<APIMessage>(Routes.webhook(asked.app, asked.token), {
        ...(await requestOf(page, flagsFor(hidden))),
        query: new URLSearchParams({ wait: "true" }),
        auth: false,
      }));
    refs.push(refOf(asked.channel, message.id));
  }
  return refs;
}

/** An interaction whose standing is not known here, after a restart or a lost answer: Discord is asked how far it is. */
async function takeUp(parts: AnswerParts, answering: Answering): Promise<readonly string[] | Elsewhere> {
  const { asked, pages, replaces } = answering;
  const original = await parts.apis.interactions.get<APIMessage>(Routes.webhookMessage(asked.app, asked.token), {
    auth: false,
  });
  const waiting = ((original.flags ?? 0) & MessageFlags.Loading) !== 0;
  if (waiting) parts.acknowledgements.settle(asked, "deferred");
  if (waiting || replaces) return fill(parts, answering);
  const [page] = pages;
  if (page && !asked.on && shows(original, page))
    return [refOf(asked.channel, original.id), ...(await followUp(parts, answering, 1))];
  return followUp(parts, answering, 0);
}
